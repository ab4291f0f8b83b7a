import { fold } from "../../lexicon/fold";
import type { SheetTable, TableResult } from "../sheet-table";
import { heard } from "../../lexicon/lexicon";

/** A blank form beside the sheet that was filled in is not what was returned; 「選択してください」 fills in nothing. */
export const isAnswered = (result: TableResult): boolean =>
  result.ok &&
  result.table.rows.some(
    ({ answer, remarks, doubts }) =>
      saysSomething(answer) || saysSomething(remarks) || doubts.some(({ code }) => code === "no-result"),
  );

function saysSomething(text: string): boolean {
  const plain = fold(text).text;
  return plain !== "" && !heard("mark-placeholder", plain) && !heard("mark-instructions", plain);
}

/** A form with printed remarks, and the same form filled in. */
export function addsNothing(form: TableResult, filled: TableResult): boolean {
  if (!form.ok || !filled.ok || form.table.rows.some(({ answer }) => saysSomething(answer))) return false;
  if (!filled.table.rows.some(({ answer }) => saysSomething(answer))) return false;
  const remarks = new Map(filled.table.rows.map((row) => [row.id, row.remarks]));
  return form.table.rows.every((row) => !saysSomething(row.remarks) || remarks.get(row.id) === row.remarks);
}

/** Everything about a table that a judgement could rest on; two sheets with the same are one sheet and its copy. */
export function contentOf(result: TableResult): string {
  if (!result.ok) return "";
  const { rows, bands, altered, missing, legend, denials = [] } = result.table;
  return JSON.stringify([
    rows.map(({ id, answer, remarks, beside = [], doubts }) => [
      id,
      answer,
      remarks,
      beside.map(({ text }) => text),
      doubts.map(({ code }) => code),
    ]),
    bands.map((band) => [band.text, band.exemption, band.when, rowsAbove(band.place.row, rows)]),
    altered.map(({ id, what, found }) => [id, what, found]),
    missing,
    legend?.marks ?? [],
    denials.map(({ rows }) => rows ?? "all"),
  ]);
}

const rowsAbove = (row: number, rows: SheetTable["rows"]): number =>
  rows.filter((other) => other.rows.first < row).length;
