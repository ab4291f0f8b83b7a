import { expect, it } from "@jest/globals";
import { checkSheet } from "../../../src/core/check-sheet";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs";
import { snapshotOf } from "../snapshot/snapshot-of";
import { wordsFor } from "../../../src/words/words";

const pack = shippedPack("gaibu-service");
const HEAD = ["項番", "分類", "要件", "必須/任意", "回答", "備考"];

const lines = pack.rows.map(({ id, category, text, obligation }) => [
  id,
  category,
  text,
  obligation === "mandatory" ? "必須" : "任意",
  obligation === "mandatory" ? "○" : "×",
  "",
]);

/** Two panels beside each other, with an empty column between, as on one sheet of A3. */
it("answers of the second of two panels are not blank, and each names its cell", () => {
  const left = lines.slice(0, 14);
  const right = lines.slice(14);
  const rows = [HEAD, ...left].map((line, at) => [...line, "", ...([HEAD, ...right][at] ?? [])]);
  const rules = { pack, packHash: "0123456789ab", policy: DEFAULT_POLICY, asOf: "2026-11-23" } as const;
  const checked = checkSheet({ ...rules, snapshot: snapshotOf({ rows }), words: wordsFor("ja").mark });
  if (!checked.ok) throw new Error(checked.fault.code);
  const { table, judgement } = checked.value;
  const statuses = new Map(judgement.rows.map(({ id, status }) => [String(id), status]));
  expect(right.map(([id]) => [id, statuses.get(String(id))])).toEqual(right.map(([id]) => [id, "review"]));
  expect([...(table.beside ?? [])].slice(0, 2)).toEqual([
    ["1.15", "L2"],
    ["1.16", "L3"],
  ]);
});
