import type { RowId } from "../../ids";
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

/** A table without answers, by what is printed in it as remarks, or one with answers, by all that its remarks say. */
interface Filling {
  readonly result: TableResult;
  readonly isForm: boolean;
  readonly printed: readonly (readonly [RowId, string])[];
  readonly remarks: ReadonlyMap<RowId, string>;
}

function fillingOf(result: TableResult): Filling {
  const rows = result.ok ? result.table.rows : [];
  return {
    result,
    isForm: !rows.some(({ answer }) => saysSomething(answer)),
    printed: rows.flatMap(({ id, remarks }) => (saysSomething(remarks) ? [[id, remarks] as const] : [])),
    remarks: new Map(rows.map(({ id, remarks }) => [id, remarks])),
  };
}

/** Forms with printed remarks that stand beside the same form filled in. */
export function formsFilledIn(results: readonly TableResult[]): ReadonlySet<TableResult> {
  const fillings = results.filter(({ ok }) => ok).map(fillingOf);
  const filled = fillings.filter(({ isForm }) => !isForm);
  const isFilledIn = ({ printed }: Filling): boolean =>
    filled.some(({ remarks }) => printed.every(([id, text]) => remarks.get(id) === text));
  return new Set(fillings.filter((form) => form.isForm && isFilledIn(form)).map(({ result }) => result));
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
