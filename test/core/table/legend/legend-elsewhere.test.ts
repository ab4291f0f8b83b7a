import { describe, expect, it } from "@jest/globals";
import { checkSheet } from "../../../../src/core/check-sheet";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { plainRows } from "../plain-sheet";
import { snapshotOf, type GridSheet } from "../../snapshot/snapshot-of";

const pack = shippedPack("gaibu-service");

/** The statuses of a plain table whose rows are all answered alike, with other sheets in its workbook. */
function statuses(
  answer: string,
  others: readonly GridSheet[],
  above: readonly string[][] = [],
): ReadonlyMap<string, string> {
  const answers = Object.fromEntries(pack.rows.map(({ id }) => [id, answer]));
  const done = checkSheet({
    snapshot: snapshotOf({ name: "回答", rows: [...above, ...plainRows(pack, answers)] }),
    others: others.map(snapshotOf),
    pack,
    packHash: "0123456789ab",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: wordsFor("ja").mark,
  });
  if (!done.ok) throw new Error(done.fault.code);
  return new Map(done.value.judgement.rows.map(({ id, status }) => [id, status]));
}

const guide = (...lines: readonly string[]): GridSheet => ({
  name: "記入要領",
  rows: [["記入要領"], ...lines.map((line) => [line])],
});
const onlyReview = new Set(["review"]);
const valuesOf = (found: ReadonlyMap<string, string>): ReadonlySet<string> => new Set(found.values());

describe("a legend on another sheet", () => {
  it("leaves a mark to a person that it turns round, or makes a plan of", () => {
    expect(valuesOf(statuses("○", [guide("○：不可", "×：可")]))).toEqual(onlyReview);
    expect(valuesOf(statuses("×", [guide("○：不可", "×：可")]))).toEqual(onlyReview);
    const planned = guide("◎：対応済み", "○：契約開始までに対応予定", "×：対応不可");
    expect(valuesOf(statuses("○", [planned]))).toEqual(onlyReview);
    expect(statuses("◎", [planned])).toEqual(statuses("◎", []));
    expect(statuses("×", [planned])).toEqual(statuses("×", []));
  });

  it("changes nothing where it is the usual one, another table's, hidden, or a schedule's", () => {
    const plain = statuses("○", []);
    const table: GridSheet = {
      name: "記入例",
      rows: [["○：不可　×：可"], ...plainRows(pack, { "1.3": "○" })],
    };
    const schedule: GridSheet = { name: "スケジュール", rows: [["○：予定　●：実績"], ["4月", "○"]] };
    for (const other of [
      guide("○：対応可　×：対応不可"),
      table,
      schedule,
      { ...guide("○：不可　×：可"), visibility: "hidden" as const },
    ]) {
      expect(statuses("○", [other])).toEqual(plain);
    }
  });

  it("gives way to the legend of the sheet itself", () => {
    const above = [["○：対応可　×：対応不可"]];
    expect(statuses("○", [guide("○：不可　×：可")], above)).toEqual(statuses("○", [], above));
  });

  it("gives letters their meaning", () => {
    const guided = statuses("Ｃ", [guide("A：対応可　B：一部対応　C：対応不可")]);
    expect(guided).toEqual(statuses("不可", []));
    expect(valuesOf(statuses("Ｃ", []))).toEqual(onlyReview);
  });
});
