import { say } from "../core/coded";
import type { PackChoiceCatalogue } from "../words/pack-choice-catalogue";
import type { PackChoiceWords, RefusedPack } from "../words/pack-choice-words";
import type { Language } from "../words/words";
import { draftZone, takesDrops, type DraftDoor } from "./draft-zone";
import type { DraftShown } from "./draft-desk";
import type { showDraft } from "./draft-view";
import { element, folded } from "./element";
import type { PaneWords } from "./label";
import type { BandOption } from "./scope-field";
import { ruleRows, type RuleRow } from "./rules-view";

/** A pack among which people choose. */
export interface PackOption {
  readonly hash: string;
  /** The pack's own. */
  readonly id: string;
  /** Name and version. */
  readonly name: string;
  readonly rows: readonly RuleRow[];
  readonly bands: readonly BandOption[];
  /** Rules that nobody has checked. */
  readonly unchecked: number;
  /** It was put in by the user. */
  readonly isOwn: boolean;
  /** It is kept on this machine. */
  readonly isKept: boolean;
}

export interface PackChoiceState {
  readonly options: readonly PackOption[];
  /** The hash of the one that was chosen; left out: the table's texts choose. */
  readonly chosen?: string;
  /** The hash of the one by which was judged last. */
  readonly used?: string;
  /** False where the browser keeps nothing. */
  readonly canKeep: boolean;
}

/** A pack file that was taken in, or why it was not. */
export type TakenPack =
  | { readonly ok: true; readonly hash: string; readonly state: PackChoiceState }
  | { readonly ok: false; readonly refused: RefusedPack };

export interface PackActions {
  readonly packs: () => Promise<PackChoiceState>;
  readonly takePack: (file: File) => Promise<TakenPack>;
  /** Keeps one on this machine, or no longer; false where that could not be done. */
  readonly keepPack: (hash: string, isKept: boolean) => Promise<boolean>;
  readonly removePack: (hash: string) => Promise<PackChoiceState>;
  /** Judges by one from here on; undefined: by the one whose table it is. */
  readonly usePack: (hash: string | undefined) => void;
  /** Rules for tables that no pack is for. */
  readonly draft: DraftDoor;
}

export interface PackFormOptions {
  readonly language: Language;
  readonly words: PackChoiceWords;
  readonly pane: PaneWords;
  /** How long the choice holds. */
  readonly holds: "in-workbook" | "while-open";
  readonly actions: PackActions;
  /** What shows a draft: a pane loads it with the first, a page has it. */
  readonly draftView: () => Promise<{ readonly showDraft: typeof showDraft }>;
}

export interface PackForm {
  readonly node: HTMLElement;
  /** Shows what is known by now; what somebody has picked and not yet used stays. */
  readonly refresh: (state: PackChoiceState) => void;
  /** Takes in a file that came another way. */
  readonly take: (file: File) => Promise<void>;
  /** Drafts rules from the table in front, or that is open. */
  readonly draft: () => Promise<void>;
}

type PlainCode = {
  [C in keyof PackChoiceCatalogue]: Record<never, never> extends PackChoiceCatalogue[C] ? C : never;
}[keyof PackChoiceCatalogue];

const AUTOMATIC = "";

/** Where people choose by which pack is judged, and put in packs of their own. */
export function packForm(options: PackFormOptions): PackForm {
  const { words, actions, holds } = options;
  const plain = (code: PlainCode): string => say(words, { code, values: {} });
  const choices = element("fieldset", { class: "stack pack-choices" });
  const own = element("div", { class: "stack" });
  const rows = element("div", { class: "stack" });
  const said = element("p", { class: "done", attributes: { role: "status" } });
  const problem = element("div", { attributes: { role: "alert" } });
  let shown: PackChoiceState | undefined;
  let picked = AUTOMATIC;
  const show = (state: PackChoiceState, chosen = state.chosen ?? AUTOMATIC): void => {
    shown = state;
    picked = chosen;
    void zone.show(uncheckedOf(state));
    choices.replaceChildren(
      element("legend", {}, plain("legend")),
      ...choiceCards(state, picked, words, (hash) => {
        picked = hash;
        rows.replaceChildren(...shownRows(state, hash, options));
      }),
    );
    own.replaceChildren(...ownPacks(state, { words, onKeep: keep, onRemove: remove }));
    rows.replaceChildren(...shownRows(state, picked, options));
  };
  const keep = (option: PackOption, input: HTMLInputElement): void => {
    void actions.keepPack(option.hash, input.checked).then((isDone) => {
      if (!isDone) input.checked = false;
      const { name } = option;
      problem.replaceChildren(
        ...(isDone ? [] : [element("p", {}, say(words, { code: "keep-failed", values: { name } }))]),
      );
    });
  };
  const remove = (hash: string): void => {
    void actions.removePack(hash).then((state) => {
      show(state, picked === hash ? AUTOMATIC : picked);
      choose.focus();
    });
  };
  const take = async (file: File): Promise<void> => {
    problem.replaceChildren();
    said.textContent = say(words, { code: "checking", values: { file: file.name } });
    const taken = await actions.takePack(file);
    if (!taken.ok) {
      said.textContent = "";
      problem.replaceChildren(refusedView(taken.refused));
      return;
    }
    show(taken.state, taken.hash);
    const name = taken.state.options.find(({ hash }) => hash === taken.hash)?.name ?? file.name;
    said.textContent = say(words, { code: "taken", values: { name } });
    choices.querySelector<HTMLInputElement>("input:checked")?.focus();
  };
  const choose = element("button", { attributes: { type: "button" } }, plain("choose-file"));
  const drafting = element("div");
  const closeDraft = (): void => {
    drafting.replaceChildren();
    form.hidden = false;
    if (shown !== undefined) show(shown, picked);
    zone.node.querySelector("button")?.focus();
  };
  const useDraft = async (text: string, name: string, isKept: boolean): Promise<void> => {
    const taken = await actions.takePack(new File([text], name, { type: "application/json" }));
    closeDraft();
    if (!taken.ok) return problem.replaceChildren(refusedView(taken.refused));
    if (isKept) await actions.keepPack(taken.hash, true);
    actions.usePack(taken.hash);
  };
  const openDraft = (draft: DraftShown): void => {
    void options.draftView().then(({ showDraft }) => {
      form.hidden = true;
      showDraft(drafting, draft, {
        language: options.language,
        canKeep: shown?.canKeep === true,
        actions: actions.draft,
        onUse: useDraft,
        onClose: closeDraft,
      });
    });
  };
  const zone = draftZone({ language: options.language, door: actions.draft, onBegun: openDraft });
  const form = element(
    "form",
    { class: "pack-form settings" },
    element("p", {}, plain("lead")),
    choices,
    said,
    problem,
    fileZone({ choose, take, words }),
    zone.node,
    own,
    rows,
    element("p", { class: "quiet" }, plain(holds)),
    element(
      "div",
      { class: "sticky-end" },
      element("button", { class: "primary wide", attributes: { type: "submit" } }, plain("use")),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (shown !== undefined) actions.usePack(picked === AUTOMATIC ? undefined : picked);
  });
  void actions.packs().then((state) => show(state));
  return {
    node: element("div", {}, form, drafting),
    refresh: (state) => show(state, shown === undefined ? undefined : picked),
    take,
    draft: () => zone.begin(() => actions.draft.begin()),
  };
}

/** Packs of the user's own with rules that nobody has checked. */
const uncheckedOf = ({ options }: PackChoiceState) =>
  options
    .filter(({ isOwn, unchecked }) => isOwn && unchecked > 0)
    .map(({ hash, name, unchecked }) => ({ hash, name, count: unchecked }));

function choiceCards(
  { options, used }: PackChoiceState,
  picked: string,
  words: PackChoiceWords,
  onPick: (hash: string) => void,
): readonly HTMLElement[] {
  const card = (value: string, title: string, lines: readonly string[]): HTMLElement => {
    const input = element("input", {
      attributes: { type: "radio", name: "pack", value },
      onChange: () => onPick(value),
    });
    input.checked = value === picked;
    return element(
      "label",
      { class: "check card" },
      input,
      element(
        "span",
        {},
        element("strong", {}, title),
        ...lines.map((line) => element("span", { class: "quiet" }, line)),
      ),
    );
  };
  const found = options.find(({ hash }) => hash === used);
  const automatic = [
    say(words, { code: "automatic-note", values: {} }),
    ...(found === undefined ? [] : [say(words, { code: "automatic-used", values: { name: found.name } })]),
  ];
  return [
    card(
      AUTOMATIC,
      say(words, { code: "automatic", values: {} }),
      picked === AUTOMATIC ? automatic : automatic.slice(0, 1),
    ),
    ...options.map((option) => card(option.hash, option.name, linesOf(option, words))),
  ];
}

function linesOf(
  { rows, bands, unchecked, isOwn, hash }: PackOption,
  words: PackChoiceWords,
): readonly string[] {
  const mandatory = rows.filter((row) => row.mandatory).length;
  const values = { rows: rows.length, mandatory, optional: rows.length - mandatory, bands: bands.length };
  return [
    say(words, { code: "size", values }),
    ...(unchecked === 0 ? [] : [say(words, { code: "unchecked", values: { count: unchecked } })]),
    `${say(words, { code: isOwn ? "own" : "shipped", values: {} })} ｜ ${say(words, { code: "hash", values: { hash } })}`,
  ];
}

interface FileZone {
  readonly choose: HTMLButtonElement;
  readonly take: (file: File) => Promise<void>;
  readonly words: PackChoiceWords;
}

/** Where a file is picked or dropped. The button opens the system's dialog: a field of its own would be a second stop. */
function fileZone({ choose, take, words }: FileZone): HTMLElement {
  const plain = (code: PlainCode): string => say(words, { code, values: {} });
  const input = element("input", {
    class: "pack-file",
    attributes: { type: "file", accept: ".json,application/json", hidden: "" },
    onChange: () => {
      const file = input.files?.[0];
      // The same file can be chosen again after it was mended.
      if (file !== undefined) void take(file).then(() => (input.value = ""));
    },
  });
  choose.addEventListener("click", () => input.click());
  const zone = element(
    "div",
    { class: "framed stack pack-zone" },
    element("h2", {}, plain("other-table")),
    input,
    choose,
    element("p", { class: "quiet" }, plain("drop")),
    element("p", { class: "quiet" }, plain("trust-note")),
  );
  takesDrops(zone, (file) => void take(file));
  return zone;
}

function refusedView({ heading, text, faults }: RefusedPack): HTMLElement {
  return element(
    "div",
    { class: "message message-problem" },
    element("h2", {}, heading),
    element("p", {}, text),
    ...(faults.length === 0
      ? []
      : [element("ul", { class: "pack-faults" }, ...faults.map((fault) => element("li", {}, fault)))]),
  );
}

interface OwnActions {
  readonly words: PackChoiceWords;
  readonly onKeep: (option: PackOption, input: HTMLInputElement) => void;
  readonly onRemove: (hash: string) => void;
}

function ownPacks(
  { options, canKeep }: PackChoiceState,
  { words, onKeep, onRemove }: OwnActions,
): readonly HTMLElement[] {
  const own = options.filter(({ isOwn }) => isOwn);
  if (own.length === 0) return [];
  const lines = own.map((option) => {
    const { name, hash, isKept } = option;
    const input = element("input", {
      attributes: { type: "checkbox" },
      onChange: () => onKeep(option, input),
    });
    input.checked = isKept;
    const remove = say(words, { code: "remove", values: { name } });
    const text = say(words, { code: "keep", values: { name } });
    return element(
      "li",
      {},
      canKeep ? element("label", { class: "check" }, input, text) : element("span", {}, name),
      element(
        "button",
        { attributes: { type: "button", "aria-label": remove }, onClick: () => onRemove(hash) },
        say(words, { code: "remove-short", values: {} }),
      ),
    );
  });
  return [
    element("h2", {}, say(words, { code: "own-heading", values: {} })),
    ...(canKeep ? [element("p", { class: "quiet" }, say(words, { code: "keep-note", values: {} }))] : []),
    element("ul", { class: "own-packs" }, ...lines),
  ];
}

/** The requirements of the pack that is picked, behind a line. */
function shownRows(
  { options, used }: PackChoiceState,
  picked: string,
  { words, pane }: PackFormOptions,
): readonly HTMLElement[] {
  const wanted = picked === AUTOMATIC ? used : picked;
  const option = options.find(({ hash }) => hash === wanted);
  if (option === undefined) return [];
  const text = say(words, { code: "rows", values: { name: option.name } });
  return [folded({ class: "more" }, text, ruleRows(option.rows, pane))];
}
