import type { OfferedColumn } from "../core/check-workbook";
import { say } from "../core/coded";
import { columnName, oneColumn, severalColumns, type ColumnField } from "./column-fields";
import {
  columnsText,
  lettersOfText,
  type ColumnKind,
  type ColumnLetters,
  type ColumnsProblem,
} from "./columns-text";
import { element, folded } from "./element";
import { label, type PaneWords } from "./label";

/** The columns of one sheet, as far as they are known. */
export interface ColumnsState {
  readonly sheet: string;
  /** The columns of the sheet, by its own headings. */
  readonly offered: readonly OfferedColumn[];
  /** What a person set, as parseColumns reads it. */
  readonly inForce?: string;
  /** What the last judgement read. */
  readonly read?: ColumnLetters;
}

export interface ColumnsFormOptions {
  readonly words: PaneWords;
  /** How long the columns hold. */
  readonly holds: "columns-in-workbook" | "columns-while-open";
  /** @param text as parseColumns reads it */
  readonly onUse: (text: string) => void;
  readonly onForget: (sheet: string) => void;
}

export interface ColumnsForm {
  readonly node: HTMLElement;
  /** Without a state nothing is known yet. */
  readonly show: (state: ColumnsState | undefined) => void;
  /** Says why nothing is known. */
  readonly refuse: (text: string) => void;
}

const ANSWER: readonly ColumnKind[] = ["answer"];
const OTHERS: readonly ColumnKind[] = ["remarks", "id", "requirement", "obligation"];
const NONE: readonly string[] = [];

/** The columns that a person picks from the sheet's own headings where they are not found. */
export function columnsForm(options: ColumnsFormOptions): ColumnsForm {
  const { words } = options;
  const problem = element("p", { class: "field-problem", attributes: { role: "alert" } });
  const place = element("div", { class: "settings" });
  let shown: ColumnsState | undefined;
  let fields: readonly ColumnField[] = [];
  const use = element("button", { class: "primary wide", attributes: { type: "submit" } });
  use.textContent = label(words, "columns-use");
  const forget = element(
    "button",
    { class: "wide", attributes: { type: "button" }, onClick: () => shown && options.onForget(shown.sheet) },
    label(words, "columns-forget"),
  );
  const buttons = element("div", { class: "sticky-end" }, use, forget);
  const form = element(
    "form",
    { class: "settings", attributes: { novalidate: "" } },
    element("p", {}, label(words, "columns-lead")),
    element("p", { class: "quiet" }, label(words, options.holds)),
    place,
    problem,
    buttons,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const entered = columnsText(lettersIn(fields));
    problem.textContent = entered.ok ? "" : problemsText(entered.problems, shown?.offered ?? [], words);
    if (entered.ok) options.onUse(entered.text);
  });
  const show = (state: ColumnsState | undefined): void => {
    problem.textContent = "";
    buttons.hidden = state === undefined;
    forget.hidden = state?.inForce === undefined;
    // What somebody has picked stays as long as the sheet and what is in force are the same.
    if (state === undefined || !isSame(state, shown)) {
      fields = state === undefined ? [] : [...ANSWER, ...OTHERS].map((kind) => fieldOf(kind, state, words));
      place.replaceChildren(...contentOf(state, fields, words));
    }
    shown = state;
  };
  show(undefined);
  return {
    node: form,
    show,
    refuse(text) {
      place.replaceChildren();
      problem.textContent = text;
    },
  };
}

/** States may come from another thread: they are the same where they say the same. */
const isSame = (state: ColumnsState, shown: ColumnsState | undefined): boolean =>
  JSON.stringify(state) === JSON.stringify(shown);

function fieldOf(kind: ColumnKind, { offered, inForce, read }: ColumnsState, words: PaneWords): ColumnField {
  const chosen = lettersOfText(inForce);
  const options = { kind, words, offered, chosen, ...(read === undefined ? {} : { read }) };
  return kind === "answer" || kind === "remarks" ? severalColumns(options) : oneColumn(options);
}

/** The answers first, as they are in question mostly; the others behind a line, unless somebody has set one of them. */
function contentOf(
  state: ColumnsState | undefined,
  fields: readonly ColumnField[],
  words: PaneWords,
): readonly HTMLElement[] {
  if (state === undefined) return [element("p", { class: "quiet" }, label(words, "columns-reading"))];
  const { sheet, inForce } = state;
  const code = inForce === undefined ? "columns-of-sheet" : "columns-in-force";
  const nodes = (kinds: readonly ColumnKind[]) =>
    fields.filter(({ kind }) => kinds.includes(kind)).map(({ node }) => node);
  const others = folded({ class: "more" }, label(words, "columns-others"), ...nodes(OTHERS));
  const set = lettersOfText(inForce);
  others.open = OTHERS.some((kind) => set[kind].length > 0);
  return [
    element("p", { class: inForce === undefined ? "" : "notice" }, say(words, { code, values: { sheet } })),
    ...nodes(ANSWER),
    others,
  ];
}

function lettersIn(fields: readonly ColumnField[]): ColumnLetters {
  const of = (kind: ColumnKind) => fields.find((one) => one.kind === kind)?.letters() ?? NONE;
  return {
    id: of("id"),
    requirement: of("requirement"),
    obligation: of("obligation"),
    answer: of("answer"),
    remarks: of("remarks"),
  };
}

function problemsText(
  problems: readonly ColumnsProblem[],
  offered: readonly OfferedColumn[],
  words: PaneWords,
): string {
  const name = (letters: string): string =>
    columnName(
      offered.find((one) => one.letters === letters) ?? { letters, heading: "", samples: [] },
      words,
    );
  return problems
    .map((one) =>
      one.code === "none"
        ? label(words, "columns-none")
        : say(words, { code: "columns-twice", values: { column: name(one.letters) } }),
    )
    .join(" ");
}
