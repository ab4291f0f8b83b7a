import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Difference } from "./compare";

/** A difference that somebody has looked at; without a row, place or mark it stands for all of them. */
export interface Accepted extends Pick<Difference, "text" | "old" | "new"> {
  readonly place?: string;
  readonly row?: string;
  readonly mark?: string;
  readonly reason: string;
}

export function loadAccepted(): readonly Accepted[] {
  return JSON.parse(readFileSync(join(__dirname, "accepted.json"), "utf8")) as readonly Accepted[];
}

/** Readings, statuses and truths that let a requirement pass: 適合, 免除, 対象外. */
const LETS_PASS = /^(?:met:|conforming |exempt |not-applicable |true\b)/;

/** Whether something passes today that did not. */
export function letsPass(one: Pick<Difference, "old" | "new">): boolean {
  return LETS_PASS.test(one.new) && !LETS_PASS.test(one.old);
}

export function covers(entry: Accepted, one: Difference): boolean {
  const { place = one.place, row = one.row, mark = one.mark } = entry;
  return (
    entry.text === one.text &&
    entry.old === one.old &&
    entry.new === one.new &&
    place === one.place &&
    row === one.row &&
    mark === one.mark
  );
}

/** What is wrong with the list itself: nothing is taken without a reason, and what passes only row by row. */
export function faultsOf(entries: readonly Accepted[]): readonly string[] {
  return entries.flatMap((entry) => {
    const what = `${entry.text}: ${entry.old} -> ${entry.new}`;
    if (entry.reason.trim() === "") return [`${what}: no reason`];
    const isNamed = entry.place !== undefined && entry.row !== undefined && entry.mark !== undefined;
    return letsPass(entry) && !isNamed ? [`${what}: passes now, and needs place, row and mark`] : [];
  });
}

/** Differences for people: those with the same string, place, mark, old and new in one line, with every row. */
export function describeDifferences(differences: readonly Difference[]): readonly string[] {
  const lines = new Map<string, { readonly first: Difference; readonly rows: string[] }>();
  for (const one of differences) {
    const key = JSON.stringify([one.text, one.place, one.mark, one.old, one.new]);
    const line = lines.get(key) ?? { first: one, rows: [] };
    line.rows.push(one.row);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ first, rows }) => {
    const where = `${first.place}${first.mark === "" ? "" : ` ${first.mark}`} ${rows.join(" ")}`;
    const weight = letsPass(first) ? "PASSES NOW " : "";
    return `${weight}${JSON.stringify(first.text)} (${first.from}) ${where}: ${first.old} -> ${first.new}`;
  });
}
