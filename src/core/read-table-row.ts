import type { Legend } from "./legend";
import { readAnswer } from "./answer/read-answer";
import { speaksAgainst } from "./answer/speaks-against";
import type { RowFacts } from "./judge/row-facts";
import type { PackRow } from "./pack/pack-schema";
import type { PlainDate } from "./plain-date";
import type { Policy } from "./policy";
import type { RowDoubt, TableRow } from "./table/sheet-table";

export interface RowToRead {
  readonly row: TableRow;
  readonly asked: PackRow;
  readonly policy: Policy;
  readonly asOf: PlainDate;
  readonly legend?: Legend;
}

/** What one row of the table says: its answer, remarks and evidence, and what stands beside and below them. */
export function readTableRow({ row, asked, policy, asOf, legend }: RowToRead): RowFacts {
  const { answer, evidence, beside = [] } = row;
  const given = { row: asked, answer, asOf, policy, ...(legend === undefined ? {} : { legend }) };
  const own = evidence?.otherRemarks ?? row.remarks;
  const below = beside.filter(({ isVendors }) => isVendors);
  const remarks = joined([own, ...below.map(({ text }) => text)], "\n");
  const shown = evidence === undefined ? {} : { evidence: evidence.text };
  const { reading, findings } = readAnswer({ ...given, ...shown, remarks });
  // A line below that takes the answer back is named by its cell: nobody looks for it among the remarks.
  const isTurned =
    below.length > 0 && !isGood(reading) && isGood(readAnswer({ ...given, ...shown, remarks: own }).reading);
  const goesWith = (text: string): boolean =>
    isGood(readAnswer({ ...given, ...shown, remarks: joined([remarks, text], "\n") }).reading);
  const against = beside.filter(({ text, isVendors, onAnswer }) => {
    if (onAnswer === true && !(isGood(reading) && goesWith(text))) return true;
    return isVendors ? isTurned : isGood(reading) && speaksAgainst(text, given) !== undefined;
  });
  const doubts: readonly RowDoubt[] = [
    ...row.doubts,
    ...against.map(({ cell, doubt }): RowDoubt => doubt ?? { code: "reserved", values: { cell } }),
  ];
  return { id: row.id, reading, findings, doubts, answered: joined([answer, row.remarks], " / ") };
}

const isGood = (reading: RowFacts["reading"]): boolean => reading === "met" || reading === "na";

const joined = (texts: readonly string[], by: string): string =>
  texts.filter((text) => text.trim() !== "").join(by);
