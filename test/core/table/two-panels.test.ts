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

/** The whole table twice beside each other, under a title each. */
const twice = (over: string, beside: string, mark: (own: string) => string) =>
  snapshotOf({
    rows: [
      [over, "", "", "", "", "", "", beside],
      ...[HEAD, ...lines].map((line, at) => [
        ...line,
        "",
        ...line.map((text, column) => (at > 0 && column === 4 ? mark(text) : text)),
      ]),
    ],
  });
const check = (snapshot: ReturnType<typeof twice>, columns?: { readonly answer: readonly number[] }) =>
  checkSheet({
    ...({ pack, packHash: "0123456789ab", policy: DEFAULT_POLICY, asOf: "2026-11-23" } as const),
    snapshot,
    words: wordsFor("ja").mark,
    ...(columns === undefined ? {} : { columns }),
  });

it.each([
  ["株式会社あおば", "株式会社みなと"],
  ["前回回答", "今回回答"],
  ["記入例", "回答"],
])("of two whole tables titled %s and %s a person says which one counts", (over, beside) => {
  const snapshot = twice(over, beside, () => "×");
  const checked = check(snapshot);
  if (checked.ok || checked.fault.code !== "answer-column-not-found") throw new Error("judged");
  expect(checked.fault.values.several?.map(({ column, name }) => [column, name])).toEqual([
    ["E", `${over} 回答`],
    ["L", `${beside} 回答`],
  ]);
  const right = check(snapshot, { answer: [11] });
  if (!right.ok) throw new Error(right.fault.code);
  expect(new Set(right.value.table.rows.map(({ answer }) => answer))).toEqual(new Set(["×"]));
});

it.each([
  ["今回回答", "前回回答", "×"],
  ["回答", "記入例", "×"],
  ["株式会社あおば", "株式会社みなと", ""],
])("of two whole tables titled %s and %s the left one is plainly meant", (over, beside, mark) => {
  const checked = check(twice(over, beside, () => mark));
  if (!checked.ok) throw new Error(checked.fault.code);
  expect(checked.value.table.columns.answer).toEqual([4]);
  expect(checked.value.table.rows[0]?.answer).toBe(lines[0]?.[4]);
});
