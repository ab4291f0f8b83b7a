import type { Legend } from "./legend";
import type { AnswerReading } from "./answer/answer-reading";
import type { Finding } from "./answer/finding";
import { speaksOf } from "./answer/find-topics";
import { topicsOf } from "./answer/kinds/kinds";
import { latestInCell, type Corrected } from "./answer/latest-in-cell";
import { readAnswer } from "./answer/read-answer";
import { speaksAgainst } from "./answer/speaks-against";
import type { RowFacts } from "./judge/row-facts";
import type { PackRow } from "./pack/pack-schema";
import { fold } from "./lexicon/fold";
import { isPrintedBeside } from "./pack/printed-beside";
import type { PlainDate } from "./plain-date";
import type { Policy } from "./policy";
import { cellAddress } from "./snapshot/grid";
import type { RowDoubt, TableRow } from "./table/sheet-table";

export interface RowToRead {
  readonly row: TableRow;
  readonly asked: PackRow;
  readonly policy: Policy;
  readonly asOf: PlainDate;
  readonly legend?: Legend;
  /** How many requirements share the cell of its answer, where it is merged over several. */
  readonly sharers?: number;
}

/** More requirements under one answer may be a whole chapter's, of which the city asks but once. */
const MOST_SHARERS = 3;
/** What a shared answer may say of each of its requirements: yes, and nothing that is of one alone (a number, a holder). */
const OF_ALL: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "says-yes",
  "only-generic",
  "tells-part",
]);

/** What speaks against an answer however harmless the words around it are. */
const FACTS: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "place-abroad",
  "tier-too-low",
  "too-short",
  "expired",
]);

/** What a text does not tell is nothing against an answer that stands without it. */
const UNTOLD: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>(["part-missing", "nothing-presented"]);

/** What one row of the table says: its answer, remarks and evidence, and what stands beside and below them. */
export function readTableRow({ row, asked, policy, asOf, legend, sharers }: RowToRead): RowFacts {
  const { evidence, beside = [] } = row;
  const corrected = latestInCell(row.answer);
  const answer = corrected?.text ?? row.answer;
  const given = { row: asked, answer, asOf, policy, ...(legend === undefined ? {} : { legend }) };
  const own = ofThisRow(evidence?.otherRemarks ?? row.remarks, row.ofOthers);
  const below = beside.filter(({ isVendors }) => isVendors);
  const remarks = joined([own, ...below.map(({ text }) => text)], "\n");
  const shown = evidence === undefined ? {} : { evidence: evidence.text };
  const { reading, findings } = readAnswer({ ...given, ...shown, remarks });
  // A line below that takes the answer back is named by its cell: nobody looks for it among the remarks.
  const isTurned =
    below.length > 0 && !isGood(reading) && isGood(readAnswer({ ...given, ...shown, remarks: own }).reading);
  const readWith = (text: string): AnswerReading =>
    readAnswer({ ...given, ...shown, remarks: joined([remarks, text], "\n") });
  const readAlone = (text: string): AnswerReading => readAnswer({ ...given, ...shown, remarks: text });
  const goesWith = (text: string): boolean => isGood(readWith(text).reading);
  /** It speaks of what the row asks for, and in words that may say that it is not so. */
  const leavesOpen = (text: string): boolean =>
    isOfRow(text, asked) && isGood(reading) && !isGoodOrUntold(readWith(text));
  /** The reading is the same with it among the remarks, and with it alone: what is not understood is no support. */
  const staysWith = (text: string): boolean =>
    readWith(text).reading === reading && readAlone(text).reading === reading;
  const against = beside.filter(({ text, isVendors, onAnswer, byItself, named, quiet, doubt }) => {
    if (!isVendors && onAnswer !== true && isPrintedBeside(text, asked)) return false;
    if (quiet === true) {
      const code = isGood(reading) ? speaksAgainst(text, given)?.finding.code : undefined;
      return (code !== undefined && FACTS.has(code)) || leavesOpen(text);
    }
    if (named === true) return !isDefinite(reading) || !staysWith(text);
    if (onAnswer === true && !(isGood(reading) && goesWith(text))) return true;
    // The good remarks that stand there already would carry much that nobody understands.
    if (byItself === true && !isGoodOrUntold(readAlone(text))) return true;
    if (isVendors) return isTurned;
    return (
      isGood(reading) &&
      (speaksAgainst(text, given) !== undefined || (doubt !== undefined && leavesOpen(text)))
    );
  });
  const isOfAll =
    sharers !== undefined &&
    sharers <= MOST_SHARERS &&
    reading === "met" &&
    findings.every(({ code }) => OF_ALL.has(code));
  const doubts: readonly RowDoubt[] = [
    ...ruleNotChecked(row, asked),
    ...(isOfAll ? row.doubts.filter(({ code }) => code !== "answer-shared") : row.doubts),
    ...against.map(({ cell, doubt }): RowDoubt => doubt ?? { code: "reserved", values: { cell } }),
  ];
  return {
    id: row.id,
    reading,
    findings: [...findings, ...answeredAnew(row, corrected), ...pageLeftOut(row, reading)],
    doubts,
    answered: joined([row.answer, row.remarks], " / "),
  };
}

/** Remarks without the statements in them that are about other rows. */
function ofThisRow(remarks: string, ofOthers: readonly string[] = []): string {
  const own = ofOthers.reduce((text, statement) => text.replace(statement, ""), remarks);
  return /[\p{L}\p{N}]/u.test(own) || ofOthers.length === 0 ? own : "";
}

/** A rule that was drafted and that nobody has checked says nothing definite of any answer. */
function ruleNotChecked(row: TableRow, { review }: PackRow): readonly RowDoubt[] {
  if (review !== true) return [];
  const place = row.answerCells[0] ?? row.requirementCell ?? row.idCell;
  const cell = place === undefined ? `${row.rows.first + 1}` : cellAddress(place);
  return [{ code: "rule-not-checked", values: { cell } }];
}

/** What was answered before, in another cell or in the same one. */
function answeredAnew(row: TableRow, corrected: Corrected | undefined): readonly Finding[] {
  const [own] = row.answerCells;
  const [before] =
    corrected === undefined || own === undefined
      ? (row.earlier ?? [])
      : [{ text: corrected.earlier, cell: cellAddress(own) }];
  if (before === undefined) return [];
  return [{ code: "answered-anew", values: { earlier: before.text, cell: before.cell } }];
}

/** What is claimed has to be shown somewhere; a no, a blank and what does not apply have nothing to show. */
function pageLeftOut({ pageMissing }: TableRow, reading: RowFacts["reading"]): readonly Finding[] {
  if (pageMissing === undefined || ["blank", "not_met", "na", "planned"].includes(reading)) return [];
  return [{ code: "page-left-out", values: { cell: pageMissing } }];
}

const isGood = (reading: RowFacts["reading"]): boolean => reading === "met" || reading === "na";

const isGoodOrUntold = ({ reading, findings: [deciding] }: AnswerReading): boolean =>
  isGood(reading) || (deciding !== undefined && UNTOLD.has(deciding.code));

/** Whether a text has words of what a row asks for. */
const isOfRow = (text: string, { expects }: PackRow): boolean =>
  topicsOf(expects).some((topic) => speaksOf(topic, fold(text).text));

/** Certain by itself: what is doubted already is for a person anyway, with all that is said of it. */
const isDefinite = (reading: RowFacts["reading"]): boolean => isGood(reading) || reading === "not_met";

const joined = (texts: readonly string[], by: string): string =>
  texts.filter((text) => text.trim() !== "").join(by);
