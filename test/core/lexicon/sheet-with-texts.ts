import { readAnswer } from "../../../src/core/answer/read-answer";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { findTable } from "../../../src/core/table/find-table";
import { shippedPack } from "../../../src/packs";
import { snapshotOf } from "../snapshot/snapshot-of";
import { plainRows } from "../table/plain-sheet";
import { statusesOf } from "../table/statuses-of";

const pack = shippedPack("gaibu-service");

/** The statuses of a table of ○ with a legend above, remarks and a note below. */
export function statuses(
  legend: string,
  remarks: Readonly<Record<string, string>> = {},
  note = "",
): ReadonlyMap<string, string> {
  const refused = ["1.1", "1.2", "1.4", "1.9"];
  const answers = Object.fromEntries(pack.rows.map(({ id }) => [id, refused.includes(id) ? "×" : "○"]));
  const table = plainRows(pack, answers, remarks);
  const rows = [["外部サービス要件"], [legend], [], ...table, [], [note]];
  const result = findTable({ snapshot: snapshotOf({ rows }), pack });
  if (!result.ok) throw new Error(result.fault.code);
  return statusesOf(result.table);
}

/** The codes of what is told of a ○ with remarks. */
export function toldOf(id: string, remarks: string): readonly string[] {
  const row = pack.rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(id);
  const asked = { row, answer: "○", remarks, asOf: "2026-11-23" as const, policy: DEFAULT_POLICY };
  return readAnswer(asked).findings.map(({ code }) => code);
}

/** The same of a text in a column of a name that nobody foresaw. */
export function toldInColumn(id: string, text: string): readonly string[] {
  const answers = Object.fromEntries(pack.rows.map((row) => [row.id, "○"]));
  const rows = plainRows(pack, answers).map((row, at) => [
    ...row,
    at === 0 ? "プラン" : row[0] === id ? text : "",
  ]);
  const result = findTable({ snapshot: snapshotOf({ rows }), pack });
  if (!result.ok) throw new Error(result.fault.code);
  return toldOf(id, result.table.rows.find((row) => row.id === id)?.remarks ?? "");
}
