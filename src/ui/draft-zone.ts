import { say } from "../core/coded";
import { draftWordsFor } from "../words/draft-words";
import type { Language } from "../words/words";
import type { DraftShown } from "./draft-desk";
import { countsOf } from "./draft-counts";
import type { DraftActions } from "./draft-view";
import { element } from "./element";

/** A draft that was begun, or why there is none. */
export type DraftBegun =
  { readonly ok: true; readonly draft: DraftShown } | { readonly ok: false; readonly text: string };

/** What a host does for drafts. */
export interface DraftDoor extends DraftActions {
  /** Whether drafts are made from the sheet in front, or from a file that somebody picks. */
  readonly from: "sheet" | "file";
  /** @param file left out: the sheet in front, or the file that is open */
  readonly begin: (file?: File) => Promise<DraftBegun>;
  /** Goes on with a pack that somebody put in, by its hash. */
  readonly resume: (hash: string) => Promise<DraftBegun>;
}

export interface DraftZoneOptions {
  readonly language: Language;
  readonly door: DraftDoor;
  readonly onBegun: (draft: DraftShown) => void;
}

export interface DraftZone {
  readonly node: HTMLElement;
  /** Begins a draft and shows it, or says why there is none. */
  readonly begin: (begun: () => Promise<DraftBegun>) => Promise<void>;
  /** Offers the draft that was left, and packs of which rules are unchecked. */
  readonly show: (unchecked: readonly UncheckedPack[]) => Promise<void>;
}

export interface UncheckedPack {
  readonly hash: string;
  readonly name: string;
  readonly count: number;
}

/** Where rules for another table are begun, or gone on with. */
export function draftZone({ language, door, onBegun }: DraftZoneOptions): DraftZone {
  const words = draftWordsFor(language);
  const said = element("p", { class: "quiet", attributes: { role: "status" } });
  const problem = element("div", { attributes: { role: "alert" } });
  const others = element("div", { class: "stack" });
  const begin = async (begun: () => Promise<DraftBegun>): Promise<void> => {
    problem.replaceChildren();
    said.textContent = say(words, { code: "reading", values: {} });
    const made = await begun();
    said.textContent = "";
    if (made.ok) return onBegun(made.draft);
    problem.replaceChildren(
      element(
        "div",
        { class: "message message-problem" },
        element("h2", {}, say(words, { code: "failed", values: {} })),
        element("p", {}, made.text),
      ),
    );
  };
  const button = (text: string, act: () => void): HTMLElement =>
    element("button", { attributes: { type: "button" }, onClick: act }, text);
  const field = element("input", {
    class: "draft-file",
    attributes: { type: "file", accept: ".xlsx,.xlsm,.csv,.tsv", hidden: "" },
    onChange: () => {
      const file = field.files?.[0];
      field.value = "";
      if (file !== undefined) void begin(() => door.begin(file));
    },
  });
  const from = door.from === "sheet" ? ("from-sheet" as const) : ("from-file" as const);
  const start = button(say(words, { code: from, values: {} }), () => {
    if (door.from === "file") field.click();
    else void begin(() => door.begin());
  });
  const show = async (unchecked: readonly UncheckedPack[]): Promise<void> => {
    const left = (await door.ask({ do: "look" }))?.draft;
    others.replaceChildren(
      ...(left === undefined ? [] : [button(goOn(left), () => onBegun(left))]),
      ...unchecked.map(({ hash, ...values }) =>
        button(say(words, { code: "check-rest", values }), () => void begin(() => door.resume(hash))),
      ),
    );
  };
  const goOn = (left: DraftShown): string =>
    say(words, { code: "go-on", values: { name: left.name, open: countsOf(left).open } });
  const node = element(
    "div",
    { class: "framed stack draft-zone" },
    element("h2", {}, say(words, { code: "heading", values: {} })),
    element("p", { class: "quiet" }, say(words, { code: "lead", values: {} })),
    ...(door.from === "file" ? [field] : []),
    start,
    said,
    problem,
    others,
  );
  if (door.from === "file") takesDrops(node, (file) => void begin(() => door.begin(file)));
  return { node, begin, show };
}

/** A file can be dropped as well as picked. */
export function takesDrops(zone: HTMLElement, take: (file: File) => void): void {
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    zone.classList.remove("over");
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
}
