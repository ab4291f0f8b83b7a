import type { RowRun } from "../../core/mark/row-runs";

/** "1.1, 1.2 and 1.4" */
export function rowList(rows: readonly string[]): string {
  const last = rows.at(-1) ?? "";
  return rows.length < 2 ? last : `${rows.slice(0, -1).join(", ")} and ${last}`;
}

/** "1.6 to 1.27", several runs as "1.6, 1.9 to 1.12"; "none" for none. */
export function runList(runs: readonly RowRun[]): string {
  if (runs.length === 0) return "none";
  return runs.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(", ");
}

/** A band as people speak of it: "exemption 1" for "band-1"; a band that only the sheet has is named by its cell. */
export function bandName(exemption: string): string {
  const number = /^band-([0-9]+)$/.exec(exemption)?.[1];
  return number === undefined ? `exemption (${exemption})` : `exemption ${number}`;
}

/** More rows than a sentence can carry are counted. */
const MOST_NAMED = 5;

/** "1.8 and 1.14", or "7 rows" where they are more than five. */
export function someRows(rows: readonly string[]): string {
  return rows.length > MOST_NAMED ? `${rows.length} rows` : rowList(rows);
}

/** "1.8 and 1.14, exemption 1": the rules of a pack that nobody has checked. */
export function uncheckedList(rows: readonly string[], exemptions: readonly string[]): string {
  return [...(rows.length === 0 ? [] : [someRows(rows)]), ...exemptions.map(bandName)].join(", ");
}
