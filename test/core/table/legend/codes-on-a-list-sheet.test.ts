import { describe, expect, it } from "@jest/globals";
import { checkSheet } from "../../../../src/core/check-sheet";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf, type GridSheet } from "../../snapshot/snapshot-of";
import { HEADS, PLAIN_GRID, ROWS, city, said } from "../vendor-of-layouts";

const pack = shippedPack("gaibu-service");

function statuses(
  grid: GridSheet,
  others: readonly GridSheet[],
  lists: readonly GridSheet[] = [],
): Readonly<Record<string, string>> {
  const done = checkSheet({
    snapshot: snapshotOf(grid),
    lists: lists.map((list) => snapshotOf({ name: "リスト", visibility: "hidden", ...list })),
    others: others.map((other, at) => snapshotOf({ name: `マスタ${at}`, ...other })),
    pack,
    packHash: "0123456789ab",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: wordsFor("ja").mark,
  });
  if (!done.ok) throw new Error(done.fault.code);
  return Object.fromEntries(done.value.judgement.rows.map(({ id, status }) => [id, status]));
}
const coded = (codes: Readonly<Record<string, string>>): GridSheet => ({
  rows: [HEADS, ...ROWS.map((row) => [...city(row), codes[said(row)[0]] ?? "", said(row)[1]])],
});
const PLAIN = statuses(PLAIN_GRID, []);
const LETTERS = coded({ "○": "A", "△": "B", "×": "C" });

describe("codes explained on the list sheet of the drop-down", () => {
  it("letters, numbers, and the two in one cell", () => {
    const list = [
      ["A", "標準機能で対応"],
      ["B", "一部対応"],
      ["C", "対応不可"],
    ];
    expect(statuses(LETTERS, [{ rows: list }])).toEqual(PLAIN);
    expect(statuses(LETTERS, [{ rows: [["選択肢", ""], ...list] }])).toEqual(PLAIN);
    expect(statuses(LETTERS, [{ rows: list.map(([code, words]) => [`${code}：${words}`]) }])).toEqual(PLAIN);
    const numbers = coded({ "○": "1", "△": "2", "×": "3" });
    const grades = [
      ["1", "対応可"],
      ["2", "一部対応"],
      ["3", "対応不可"],
    ];
    expect(statuses(numbers, [{ rows: grades }])).toEqual(PLAIN);
  });

  it.each<[string, readonly GridSheet[]]>([
    ["no list", []],
    [
      "a list that lacks a code",
      [
        {
          rows: [
            ["A", "対応可"],
            ["C", "対応不可"],
          ],
        },
      ],
    ],
    [
      "a list of something else",
      [
        {
          rows: [
            ["A", "東日本"],
            ["B", "西日本"],
            ["C", "海外"],
          ],
        },
      ],
    ],
    [
      "two lists that disagree",
      [
        {
          rows: [
            ["A", "対応可"],
            ["B", "一部対応"],
            ["C", "対応不可"],
          ],
        },
        {
          rows: [
            ["A", "対応不可"],
            ["B", "一部対応"],
            ["C", "対応可"],
          ],
        },
      ],
    ],
    [
      "a sheet of other texts",
      [
        {
          rows: [
            ["A", "対応可"],
            ["B", "一部対応"],
            ["C", "対応不可"],
            ["課題管理"],
            ["1件目"],
            ["2件目"],
            ["3件目"],
          ],
        },
      ],
    ],
    [
      "a hidden list",
      [
        {
          rows: [
            ["A", "対応可"],
            ["B", "一部対応"],
            ["C", "対応不可"],
          ],
          visibility: "hidden",
        },
      ],
    ],
  ])("%s leaves them to a person", (_, others) => {
    const found = Object.values(statuses(LETTERS, others));
    expect(found.filter((status) => ["conforming", "exempt", "nonconforming"].includes(status))).toEqual([]);
  });
});

describe("a hidden sheet from which the drop-downs take their list", () => {
  const list = [
    ["A", "標準機能で対応"],
    ["B", "一部対応"],
    ["C", "対応不可"],
  ];

  it("explains the codes that are chosen", () => {
    expect(statuses(LETTERS, [], [{ rows: list }])).toEqual(PLAIN);
  });

  it.each<[string, GridSheet]>([
    ["that lacks a code", { rows: list.slice(0, 2) }],
    ["with other texts", { rows: [...list, ["課題"], ["担当"], ["1件目"], ["2件目"]] }],
  ])("%s explains nothing", (_, sheet) => {
    const found = Object.values(statuses(LETTERS, [], [sheet]));
    expect(found.filter((status) => ["conforming", "exempt", "nonconforming"].includes(status))).toEqual([]);
  });

  it("changes no mark that has its usual sense", () => {
    const turned = [
      ["○", "対応不可"],
      ["×", "標準機能で対応"],
    ];
    expect(statuses(PLAIN_GRID, [], [{ rows: turned }])).toEqual(PLAIN);
  });
});
