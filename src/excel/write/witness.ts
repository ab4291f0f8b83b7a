import type { CellPlace, CellRange } from "../../core/snapshot/grid";
import { oneBreak } from "../read/block-cells";
import { rowChunks } from "../read/row-chunks";
import type { SheetStep } from "./write-step";

/** Of one answer, which has a limit of 5 MB. */
const ANSWER_CELLS = 40_000;
const ANSWER_BYTES = 1_500_000;
/** A character that the host writes as an escape; quotes, commas and formats around each text. */
const CHARACTER_BYTES = 6;
const CELL_BYTES = 12;

export type Witness = Extract<SheetStep, { kind: "witness" }>;

/** What a cell should say; null: whatever it likes. */
export type TextAt = (row: number, column: number) => string | null;

/**
 * Steps that read cells again within a write: what they say is compared afterwards with what they should, so that no
 * result stays beside an answer that somebody changed between the reading and the writing.
 */
export function witnessSteps(of: Witness["of"], range: CellRange, textAt: TextAt): readonly Witness[] {
  if (range.top > range.bottom || range.left > range.right) return [];
  const pieces: { top: number; bottom: number; answerBytes: number; texts: (string | null)[][] }[] = [];
  for (const rows of rowChunks(range, ANSWER_CELLS)) {
    pieces.push({ top: rows.top, bottom: rows.top - 1, answerBytes: 0, texts: [] });
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      const line = Array.from({ length: range.right - range.left + 1 }, (_, i) =>
        textAt(row, range.left + i),
      );
      const bytes = line.reduce((sum, text) => sum + CELL_BYTES + CHARACTER_BYTES * (text?.length ?? 0), 0);
      const last = pieces.at(-1);
      if (last && (last.texts.length === 0 || last.answerBytes + bytes <= ANSWER_BYTES)) {
        last.bottom = row;
        last.answerBytes += bytes;
        last.texts.push(line);
      } else pieces.push({ top: row, bottom: row, answerBytes: bytes, texts: [line] });
    }
  }
  return pieces.map(({ top, bottom, answerBytes, texts }) => ({
    kind: "witness",
    of,
    range: { ...range, top, bottom },
    texts,
    answerBytes,
  }));
}

/** The one step that reads all of a sheet, where that fits into an answer; else undefined. */
export function wholeWitness(range: CellRange, textAt: TextAt): Witness | undefined {
  const [only, ...more] = witnessSteps("table", range, textAt);
  return only !== undefined && more.length === 0 ? { ...only, whole: true } : undefined;
}

/** Cells that are being read again. */
export interface PendingWitness {
  readonly step: Witness;
  readonly range: Excel.Range;
}

export function requestWitness(range: Excel.Range, step: Witness): PendingWitness {
  if (step.of === "target") range.load("text,formulas,numberFormat");
  else range.load(step.whole === true ? "text,rowIndex,columnIndex,worksheet/name" : "text,worksheet/name");
  return { step, range };
}

/** After the sync: the name that the sheet has by then. */
export function namesOf(witnesses: readonly PendingWitness[]): readonly string[] {
  return witnesses.flatMap(({ step, range }) => (step.of === "table" ? [range.worksheet.name] : []));
}

/** A cell that says something else than it should. */
export interface Difference extends CellPlace {
  readonly of: Witness["of"];
  readonly text: string;
  /** What was entered there, in a form that can be entered again; only of cells that we write to. */
  readonly entry?: { readonly value: string | number | boolean; readonly format: string };
}

/** After the sync: the cells that say something else than they should. */
export function differencesOf(pending: PendingWitness): readonly Difference[] {
  const { step, range } = pending;
  if (step.whole === true) return wholeDifferences(pending);
  return step.texts.flatMap((line, y) =>
    line.flatMap((expected, x): readonly Difference[] => {
      const text = oneBreak(range.text[y]?.[x] ?? "");
      if (!differs(text, expected)) return [];
      const place = { row: step.range.top + y, column: step.range.left + x };
      return [{ ...place, of: step.of, text, ...(step.of === "target" ? entryOf(range, y, x) : {}) }];
    }),
  );
}

function wholeDifferences({ step, range }: PendingWitness): readonly Difference[] {
  const { texts, range: known, of } = step;
  const { text, rowIndex, columnIndex } = range;
  const found = text.flatMap((line, y) =>
    line.flatMap((given, x): readonly Difference[] => {
      const place = { row: rowIndex + y, column: columnIndex + x };
      const row = texts[place.row - known.top];
      const expected = row === undefined ? "" : row[place.column - known.left];
      return differs(given, expected === undefined ? "" : expected)
        ? [{ ...place, of, text: oneBreak(given) }]
        : [];
    }),
  );
  // What is beyond the used range now is empty.
  const gone = texts.flatMap((line, y) =>
    line.flatMap((expected, x): readonly Difference[] => {
      const place = { row: known.top + y, column: known.left + x };
      const isRead = text[place.row - rowIndex]?.[place.column - columnIndex] !== undefined;
      return !isRead && differs("", expected) ? [{ ...place, of, text: "" }] : [];
    }),
  );
  return [...found, ...gone];
}

const differs = (given: string, expected: string | null): boolean =>
  expected !== null && oneBreak(given) !== oneBreak(expected);

/** Formulas come without the apostrophe that made them text. */
function entryOf(range: Excel.Range, y: number, x: number): Pick<Difference, "entry"> {
  const formula: unknown = range.formulas[y]?.[x];
  const format: unknown = range.numberFormat[y]?.[x];
  if (typeof formula !== "string" && typeof formula !== "number" && typeof formula !== "boolean") return {};
  // A formula shows its result, a text that looks like one shows itself.
  const shown: unknown = range.text[y]?.[x];
  const isText = typeof formula === "string" && (!formula.startsWith("=") || formula === shown);
  return {
    entry: {
      value: isText ? `'${formula}` : formula,
      format: typeof format === "string" ? format : "General",
    },
  };
}
