import type { OfferedColumn } from "../core/check-workbook";
import { say } from "../core/coded";
import type { ColumnKind, ColumnLetters } from "./columns-text";
import { element } from "./element";
import { choice, field } from "./field";
import { label, type PaneWords, type PlainCode } from "./label";

/** A column in the words of the sheet: 「F列：回答」. */
export function columnName({ letters, heading }: OfferedColumn, words: PaneWords): string {
  return heading === ""
    ? say(words, { code: "column-unnamed", values: { letters } })
    : say(words, { code: "column-named", values: { letters, heading } });
}

/** The choice of the columns of one kind. */
export interface ColumnField {
  readonly kind: ColumnKind;
  readonly node: HTMLElement;
  readonly letters: () => readonly string[];
}

export interface ColumnFieldOptions {
  readonly kind: ColumnKind;
  readonly words: PaneWords;
  readonly offered: readonly OfferedColumn[];
  readonly chosen: ColumnLetters;
  /** What the last judgement read. */
  readonly read?: ColumnLetters;
}

const LABELS: Readonly<Record<ColumnKind, PlainCode>> = {
  id: "columns-id",
  requirement: "columns-requirement",
  obligation: "columns-obligation",
  answer: "columns-answer",
  remarks: "columns-remarks",
};

/** One of the columns, or none: it is found then. */
export function oneColumn(options: ColumnFieldOptions): ColumnField {
  const { kind, words, chosen } = options;
  const columns = columnsOffered(options);
  const [now = ""] = chosen[kind];
  const { node, value } = choice<string>({
    id: `column-${kind}`,
    options: [
      ["", label(words, "column-found")],
      ...columns.map((column) => [column.letters, columnName(column, words)] as const),
    ],
    chosen: now,
  });
  const hint = readHint(options);
  node.setAttribute("aria-describedby", hint.id);
  return {
    kind,
    node: field(label(words, LABELS[kind]), node, hint),
    letters: () => (value() === "" ? [] : [value()]),
  };
}

/** One or several of the columns, each with what stands in it; none: they are found then. */
export function severalColumns(options: ColumnFieldOptions): ColumnField {
  const { kind, words, chosen } = options;
  const hint = readHint(options);
  const boxes = columnsOffered(options).map((column) => {
    const input = element("input", { attributes: { type: "checkbox", value: column.letters } });
    input.checked = chosen[kind].includes(column.letters);
    const samples =
      column.samples.length === 0
        ? []
        : [element("span", { class: "quiet" }, say(words, { code: "column-samples", values: column }))];
    const face = element("span", {}, element("b", {}, columnName(column, words)), ...samples);
    return { input, node: element("label", { class: "check card" }, input, face) };
  });
  return {
    kind,
    node: element(
      "fieldset",
      { class: "field", attributes: { "aria-describedby": hint.id } },
      element("legend", {}, label(words, LABELS[kind])),
      hint,
      ...boxes.map(({ node }) => node),
    ),
    letters: () => boxes.filter(({ input }) => input.checked).map(({ input }) => input.value),
  };
}

/** What is in force is shown even where the sheet has no such column any more. */
function columnsOffered({ kind, offered, chosen }: ColumnFieldOptions): readonly OfferedColumn[] {
  const gone = chosen[kind].filter((letters) => !offered.some((column) => column.letters === letters));
  return [...offered, ...gone.map((letters) => ({ letters, heading: "", samples: [] }))];
}

function readHint({ kind, words, offered, read }: ColumnFieldOptions): HTMLElement {
  const hint = element("span", { id: `column-${kind}-read`, class: "quiet" });
  const columns = (read?.[kind] ?? []).map((letters) =>
    columnName(offered.find((column) => column.letters === letters) ?? plain(letters), words),
  );
  if (columns.length > 0) hint.textContent = say(words, { code: "columns-read", values: { columns } });
  return hint;
}

const plain = (letters: string): OfferedColumn => ({ letters, heading: "", samples: [] });
