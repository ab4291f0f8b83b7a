import { say } from "../core/coded";
import { element } from "../ui/element";
import { MOST_FILES } from "../words/input-names";
import { pageLabel, type PageWords, type PlainPageCode } from "../words/page-words";
import type { FileRound } from "./file-round";
import { placeOfListed } from "./listed-file";

export interface ListHeadActions {
  readonly cancel: () => void;
  readonly resume: () => void;
  readonly saveAll: () => void;
  readonly saveLetters: () => void;
  readonly empty: () => void;
  /** Puts back what a file of the same name has taken the place of. */
  readonly keepBoth: () => void;
  /** Files that were put in and are not listed. */
  readonly passed: () => { readonly unread: number; readonly tooMany: boolean };
}

export interface ListHeadOptions {
  readonly page: PageWords;
  readonly round: FileRound;
  readonly actions: ListHeadActions;
}

export interface ListHead {
  readonly node: HTMLElement;
  readonly show: () => void;
}

/** How far the work is, or what came of it, and what can be done with all files at once. */
export function listHead({ page, round, actions }: ListHeadOptions): ListHead {
  const heading = element("h2", { id: "list-heading", attributes: { tabindex: "-1" } });
  const said = element("div", { attributes: { role: "status" } });
  const bar = element("progress");
  const button = (code: PlainPageCode, onClick: () => void, look = ""): HTMLButtonElement =>
    element("button", { class: look, attributes: { type: "button" }, onClick }, pageLabel(page, code));
  const cancel = button("cancel", actions.cancel);
  const resume = button("resume", actions.resume, "primary");
  const all = element("button", {
    class: "primary",
    attributes: { type: "button" },
    onClick: actions.saveAll,
  });
  const letters = button("save-letters", actions.saveLetters);
  const empty = button("clear-list", actions.empty);
  const both = button("keep-both", actions.keepBoth);
  const node = element(
    "div",
    { class: "list-head" },
    element("div", { class: "stack" }, heading, bar, said),
    element("div", { class: "list-acts" }, cancel, resume, all, letters, both, empty),
  );
  const show = (): void => {
    const { files, waiting, isWorking, isStopped } = round;
    const counted = files.length - waiting.length;
    heading.textContent = isWorking
      ? say(page, { code: "list-working", values: { done: counted, of: files.length } })
      : outcome(round, page);
    bar.hidden = !isWorking;
    bar.max = Math.max(1, files.length);
    bar.value = counted;
    bar.setAttribute("aria-labelledby", heading.id);
    if (!isWorking)
      said.replaceChildren(...remarks(round, actions, page).map((line) => element("p", {}, line)));
    const copies = round.copies().length;
    hideKeepingFocus(
      [
        [cancel, !isWorking || isStopped],
        [resume, isWorking || waiting.length === 0],
        [both, isWorking || round.replacing.length === 0],
      ],
      heading,
    );
    all.textContent = say(page, { code: "save-all", values: { count: copies } });
    all.hidden = isWorking || copies === 0;
    letters.hidden = isWorking || round.letters().length === 0;
    empty.hidden = isWorking;
  };
  return { node, show };
}

/** A button that goes while it has the focus leaves it to the heading. */
function hideKeepingFocus(buttons: readonly (readonly [HTMLElement, boolean])[], heading: HTMLElement): void {
  for (const [button, isHidden] of buttons) {
    const hadFocus = isHidden && document.activeElement === button;
    button.hidden = isHidden;
    if (hadFocus) heading.focus();
  }
}

function outcome({ files }: FileRound, page: PageWords): string {
  const lines = files.flatMap(({ line }) => line ?? []);
  const judged = lines.filter(({ kind }) => kind === "judged").length;
  const failed = lines.filter(({ kind }) => kind === "failed").length;
  return judged + failed === 0 && files.length === 0
    ? pageLabel(page, "list-nothing")
    : say(page, { code: "list-done", values: { judged, failed } });
}

function remarks(
  { files, waiting, replacing }: FileRound,
  { passed }: ListHeadActions,
  page: PageWords,
): readonly string[] {
  const own = files.filter(({ line }) => line?.kind === "own").length;
  const { unread, tooMany } = passed();
  return [
    ...(waiting.length === 0 ? [] : [say(page, { code: "list-stopped", values: { left: waiting.length } })]),
    ...(replacing.length === 0
      ? []
      : [say(page, { code: "list-replaced", values: { files: replacing.map(placeOfListed) } })]),
    ...(own === 0 ? [] : [say(page, { code: "list-own", values: { count: own } })]),
    ...(unread === 0 ? [] : [say(page, { code: "list-passed", values: { count: unread } })]),
    ...(tooMany ? [say(page, { code: "list-too-many", values: { limit: MOST_FILES } })] : []),
  ];
}
