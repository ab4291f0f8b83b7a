import { fold } from "../lexicon/fold";
import { cellAddress, type CellOrigin, type CellPlace } from "../snapshot/grid";
import { merged } from "./legend/find-legend";
import type {
  EvidenceText,
  ExemptionDenial,
  RowDoubt,
  SheetTable,
  TableFault,
  TableResult,
  TableRow,
} from "./sheet-table";
import { findTable } from "./find-table";
import { answersThere, type AnswersSought, type AnswersThere } from "./which-sheet/answers-by-number";

type Sought = Omit<AnswersSought, "table"> & {
  /** A person has said which columns count. */
  readonly isByHand: boolean;
};

/** A table as it was found, with the answers' sheet where they stand on another one. */
export type WholeTable =
  | { readonly ok: true; readonly table: SheetTable; readonly there?: AnswersThere }
  | { readonly ok: false; readonly fault: TableFault };

/** The table with the answers of another sheet, where that plainly holds them; otherwise as it was found. */
export function withAnswersElsewhere(found: TableResult, sought: Sought): WholeTable {
  if (sought.isByHand || !mayLack(found)) return found;
  const own = found.ok ? found : findTable({ ...sought, mayLackAnswers: true });
  const there = own.ok ? answersThere({ ...sought, table: own.table }) : undefined;
  return own.ok && there !== undefined
    ? { ok: true, table: withJoinedAnswers(own.table, there), there }
    : found;
}

/** Several columns that answer leave open which one counts; a missing one may be on another sheet. */
const mayLack = (found: TableResult): boolean =>
  found.ok || (found.fault.code === "answer-column-not-found" && found.fault.values.several === undefined);

/**
 * The table with the answers that stand on another sheet. What it says itself stays: a row that both sheets answer, and not
 * alike, is for a person. Every cell from there is named with its sheet, and stands where the answer would stand here.
 */
function withJoinedAnswers(table: SheetTable, { sheets, table: there }: AnswersThere): SheetTable {
  const answers = new Map(there.rows.map((row) => [row.id, row]));
  const legends = [table.legend, there.legend].flatMap((legend) => legend ?? []);
  const legend = merged(legends);
  const denials = [...(table.denials ?? []), ...(there.denials ?? []).map(ofWholeTable)];
  return {
    ...table,
    rows: table.rows.map((row) => {
      const other = answers.get(row.id);
      return other === undefined ? row : joined(row, other);
    }),
    ...(denials.length === 0 ? {} : { denials }),
    repairs: [...table.repairs, ...there.repairs.filter(({ code }) => !PLACED.has(code))],
    altered: [...table.altered, ...there.altered],
    ...(legend === undefined ? {} : { legend }),
    ...(table.openSigns === true || there.openSigns === true ? { openSigns: true } : {}),
    ...headingOf(table, there),
    joined: {
      sheets,
      range: there.rearranged ?? "",
      rows: table.rows.map(({ id }) => id).filter((id) => answers.has(id)),
    },
    ...explainedOf(table, there, sheets),
  };
}

/** Bands and the order of rows are this sheet's matter. */
const PLACED: ReadonlySet<string> = new Set(["row-moved", "band-outside", "band-repeated", "band-misplaced"]);

/** Where a limit stands among the rows there says nothing of the bands here. */
const ofWholeTable = ({ cell, rows }: ExemptionDenial): ExemptionDenial => ({
  cell,
  ...(rows === undefined ? {} : { rows }),
});

function joined(own: TableRow, other: TableRow): TableRow {
  const isSaid = ({ answer, remarks }: TableRow): boolean => answer.trim() !== "" || remarks.trim() !== "";
  const isAnswered = own.answer.trim() !== "";
  const rest = own.doubts.filter(({ code }) => code !== "no-tick");
  const doubts = [...rest, ...other.doubts];
  if (isAnswered && !isSaid(other)) return { ...own, doubts: [...own.doubts, ...other.doubts] };
  if (isAnswered && !isAlike(own, other)) return { ...own, doubts: [...doubts, answeredTwice(own, other)] };
  const remarks = remarksOf(own, other);
  const beside = [...(own.beside ?? []), ...(other.beside ?? [])];
  const ofOthers = [...(own.ofOthers ?? []), ...(other.ofOthers ?? [])];
  const evidence = evidenceOf(own, other);
  const { idCell, requirementCell, obligationCell, rows, hidden, earlier } = own;
  const places = { idCell, requirementCell, obligationCell };
  return {
    ...other,
    ...Object.fromEntries(Object.entries(places).filter(([, place]) => place !== undefined)),
    rows,
    answerCells: isAnswered
      ? own.answerCells
      : other.answerCells.map((cell, at) => inPlaceOf(cell, own.answerCells[at], own)),
    remarksCells: [
      ...own.remarksCells,
      ...other.remarksCells.map((cell, at) => inPlaceOf(cell, own.remarksCells[at], own)),
    ],
    answer: isAnswered ? own.answer : other.answer,
    remarks,
    ...(evidence === undefined ? {} : { evidence }),
    ...(ofOthers.length === 0 ? {} : { ofOthers }),
    ...(beside.length === 0 ? {} : { beside }),
    ...(earlier === undefined ? {} : { earlier }),
    hidden: hidden || other.hidden,
    doubts,
  };
}

/** The cell there, at the place here to which it belongs. */
function inPlaceOf(cell: CellPlace, own: CellPlace | undefined, { rows }: TableRow): CellPlace {
  const origin: CellOrigin = cell.origin ?? cell;
  return { row: own?.row ?? rows.first, column: own?.column ?? 0, origin };
}

const plain = (text: string): string => fold(text).text.replace(/\s/g, "");

/** The same answer, and remarks that are the same or stand on one of the sheets alone. */
function isAlike(a: TableRow, b: TableRow): boolean {
  const [one, other] = [plain(a.remarks), plain(b.remarks)];
  const isSilent = plain(b.answer) === "";
  return (isSilent || plain(a.answer) === plain(b.answer)) && (one === other || one === "" || other === "");
}

function answeredTwice(own: TableRow, other: TableRow): RowDoubt {
  const cells = [own, other].flatMap(({ answerCells: [answer], remarksCells: [remarks] }) => {
    const cell = answer ?? remarks;
    return cell === undefined ? [] : [cellAddress(cell)];
  });
  return { code: "duplicate", values: { cells } };
}

/** What stands on both sheets is said once. */
function remarksOf(own: TableRow, other: TableRow): string {
  const both = plain(own.remarks) === plain(other.remarks) ? [own.remarks] : [own.remarks, other.remarks];
  return both.filter((text) => text.trim() !== "").join("\n");
}

function evidenceOf(own: TableRow, other: TableRow): EvidenceText | undefined {
  if (own.evidence === undefined && other.evidence === undefined) return undefined;
  const parts = [own, other].map(({ evidence, remarks }) => evidence ?? { text: "", otherRemarks: remarks });
  const together = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n");
  return {
    text: together(parts.map(({ text }) => text)),
    otherRemarks: together(parts.map(({ otherRemarks }) => otherRemarks)),
  };
}

/** Who answers is told by either sheet. */
function headingOf(table: SheetTable, there: SheetTable): Pick<SheetTable, "heading"> {
  if (table.heading === undefined && there.heading === undefined) return {};
  return { heading: { ...there.heading, ...table.heading } };
}

function explainedOf(
  { explained, rows }: SheetTable,
  there: SheetTable,
  sheets: readonly string[],
): Pick<SheetTable, "explained"> {
  if (explained === undefined) return {};
  const columns = (there.explained?.columns ?? []).filter(({ role }) => role !== "requirement");
  const ids = new Set(there.rows.map(({ id }) => id));
  const count = rows.filter(({ id }) => ids.has(id)).length;
  return { explained: { ...explained, joined: { sheets, range: there.rearranged ?? "", columns, count } } };
}
