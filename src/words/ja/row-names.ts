import type { RowRun } from "../../core/mark/row-runs";

/** 「1.1・1.2・1.4」 */
export function rowList(rows: readonly string[]): string {
  return rows.join("・");
}

/** 「1.6～1.27」, several runs as 「1.6・1.9～1.12」; 「なし」 for none. */
export function runList(runs: readonly RowRun[]): string {
  if (runs.length === 0) return "なし";
  return runs.map(({ from, to }) => (from === to ? from : `${from}～${to}`)).join("・");
}

/** A band as people speak of it: 「免除条件1」 for "band-1"; a band that only the sheet has is named by its cell. */
export function bandName(exemption: string): string {
  const number = /^band-([0-9]+)$/.exec(exemption)?.[1];
  return number === undefined ? `免除条件（${exemption}）` : `免除条件${number}`;
}

/** More rows than a sentence can carry are counted. */
const MOST_NAMED = 5;

/** 「1.8・1.14」, or 「7行」 where they are more than five. */
export function someRows(rows: readonly string[]): string {
  return rows.length > MOST_NAMED ? `${rows.length}行` : rowList(rows);
}

/** 「1.8・1.14・免除条件1」: the rules of a pack that nobody has checked. */
export function uncheckedList(rows: readonly string[], exemptions: readonly string[]): string {
  return [...(rows.length === 0 ? [] : [someRows(rows)]), ...exemptions.map(bandName)].join("・");
}
