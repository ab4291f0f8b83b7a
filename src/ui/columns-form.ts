import { say } from "../core/coded";
import {
  COLUMN_KINDS,
  columnsText,
  lettersOfText,
  type ColumnKind,
  type ColumnLetters,
  type ColumnsProblem,
} from "./columns-text";
import { element } from "./element";
import { field } from "./field";
import { label, type PaneWords, type PlainCode } from "./label";

/** The columns of one sheet, as far as they are known. */
export interface ColumnsState {
  readonly sheet: string;
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
  readonly show: (state: ColumnsState | undefined) => void;
}

const LABELS: Readonly<Record<ColumnKind, PlainCode>> = {
  id: "columns-id",
  requirement: "columns-requirement",
  obligation: "columns-obligation",
  answer: "columns-answer",
  remarks: "columns-remarks",
};

interface ColumnField {
  readonly kind: ColumnKind;
  readonly node: HTMLElement;
  readonly input: HTMLInputElement;
  readonly hint: HTMLElement;
}

/** The columns that a person sets where they are not found. */
export function columnsForm(options: ColumnsFormOptions): ColumnsForm {
  const { words } = options;
  const fields = COLUMN_KINDS.map((kind) => columnField(kind, words));
  const problem = element("p", { class: "field-problem", attributes: { role: "alert" } });
  const inForce = element("p", { class: "notice" });
  let shown: ColumnsState | undefined;
  const use = element(
    "button",
    { class: "primary wide", attributes: { type: "submit" } },
    label(words, "columns-use"),
  );
  const forget = element(
    "button",
    { class: "wide", attributes: { type: "button" }, onClick: () => shown && options.onForget(shown.sheet) },
    label(words, "columns-forget"),
  );
  const form = element(
    "form",
    { class: "settings", attributes: { novalidate: "" } },
    element("p", {}, label(words, "columns-lead")),
    element("p", { class: "quiet" }, label(words, "columns-several")),
    element("p", { class: "quiet" }, label(words, options.holds)),
    inForce,
    ...fields.map(({ node }) => node),
    problem,
    element("div", { class: "sticky-end" }, use, forget),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const entered = columnsText(lettersIn(fields));
    showProblems(entered.ok ? [] : entered.problems, { fields, problem, words });
    if (entered.ok) options.onUse(entered.text);
  });
  const show = (state: ColumnsState | undefined): void => {
    if (state?.sheet !== shown?.sheet || state?.inForce !== shown?.inForce) fill(fields, state);
    shown = state;
    const text = state?.inForce;
    forget.hidden = text === undefined;
    inForce.hidden = text === undefined;
    inForce.textContent =
      state === undefined ? "" : say(words, { code: "columns-in-force", values: { sheet: state.sheet } });
    for (const { kind, hint } of fields) {
      const letters = state?.read?.[kind] ?? "";
      hint.textContent = letters === "" ? "" : say(words, { code: "columns-read", values: { letters } });
    }
  };
  show(undefined);
  return { node: form, show };
}

function columnField(kind: ColumnKind, words: PaneWords): ColumnField {
  const id = `column-${kind}`;
  const hint = element("span", { id: `${id}-read`, class: "quiet" });
  const input = element("input", {
    id,
    attributes: {
      type: "text",
      maxlength: "40",
      autocomplete: "off",
      autocapitalize: "characters",
      spellcheck: "false",
      "aria-describedby": hint.id,
    },
  });
  return { kind, input, hint, node: field(label(words, LABELS[kind]), input, hint) };
}

function lettersIn(fields: readonly ColumnField[]): ColumnLetters {
  const value = (kind: ColumnKind) => fields.find((one) => one.kind === kind)?.input.value ?? "";
  return {
    id: value("id"),
    requirement: value("requirement"),
    obligation: value("obligation"),
    answer: value("answer"),
    remarks: value("remarks"),
  };
}

/** What somebody is typing stays as long as nothing else is in force. */
function fill(fields: readonly ColumnField[], state: ColumnsState | undefined): void {
  const letters = lettersOfText(state?.inForce);
  for (const { kind, input } of fields) input.value = letters[kind];
}

interface ProblemPlace {
  readonly fields: readonly ColumnField[];
  readonly problem: HTMLElement;
  readonly words: PaneWords;
}

function showProblems(problems: readonly ColumnsProblem[], { fields, problem, words }: ProblemPlace): void {
  problem.textContent = problems.map((one) => problemText(one, words)).join(" ");
  for (const { kind, input } of fields) {
    const isBad = problems.some((one) => "kind" in one && one.kind === kind);
    input.setAttribute("aria-invalid", String(isBad));
  }
}

function problemText(problem: ColumnsProblem, words: PaneWords): string {
  switch (problem.code) {
    case "none":
      return label(words, "columns-none");
    case "bad": {
      const values = { label: label(words, LABELS[problem.kind]), letters: problem.letters };
      return say(words, { code: "columns-bad", values });
    }
    case "one":
      return say(words, { code: "columns-one", values: { label: label(words, LABELS[problem.kind]) } });
    case "twice":
      return say(words, { code: "columns-twice", values: { letters: problem.letters } });
  }
}
