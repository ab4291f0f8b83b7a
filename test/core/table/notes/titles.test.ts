import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf, type GridSheet } from "../../snapshot/snapshot-of";
import { PLAIN_GRID } from "../vendor-of-layouts";

const pack = shippedPack("gaibu-service");

function statuses(grid: GridSheet, wanted?: string): readonly string[] | string {
  const done = checkWorkbook({
    workbook: { sheets: [snapshotOf(grid)], signed: false, structureLocked: false },
    pack,
    packHash: "0123456789ab",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-28",
    words: wordsFor("ja").mark,
    ...(wanted === undefined ? {} : { wanted }),
  });
  return done.ok ? done.value.judgement.rows.map(({ status }) => status) : done.fault.code;
}
const GOOD = ["conforming", "exempt", "not-applicable"];
/** How many rows are taken for good; of a sheet that is not judged -1. */
const good = (found: readonly string[] | string): number =>
  typeof found === "string" ? -1 : found.filter((status) => GOOD.includes(status)).length;

const { rows } = PLAIN_GRID;
const plain = statuses({ name: "要件", rows });
/** Where a title may stand: alone, below another one, and at the right end, right above the headings. */
const titled = (title: string): readonly GridSheet[] => [
  { name: "要件", rows: [[title], [], ...rows] },
  { name: "要件", rows: [["外部サービス要件"], [title], ...rows] },
  { name: "要件", rows: [["外部サービス要件", "", "", "", "", title], [], ...rows] },
];

describe("a title by which the answers are not the last word, or not this round's, takes them all", () => {
  it.each([
    "見込み回答",
    "見込回答",
    "回答（見込み）",
    "回答（案）",
    "外部サービス要件回答書（案）",
    "（仮）",
    "仮回答",
    "暫定回答",
    "作成中",
    "【作成中】",
    "回答準備中",
    "社内確認用",
    "（社内用）",
    "第2稿",
    "A社案",
    "旧",
    "前回回答",
    "令和7年度回答",
    "（令和7年度回答）",
    "（令和6年度 回答書）",
    "令和7年度 外部サービス要件 回答書",
    "2024年度回答",
  ])("%s", (title) => {
    for (const grid of titled(title)) expect([grid.rows[0], good(statuses(grid))]).toEqual([grid.rows[0], 0]);
  });

  it.each(["前回回答", "回答（案）", "令和7年度回答", "仮回答"])("a sheet called %s", (name) => {
    expect(good(statuses({ name, rows }))).toBe(0);
    expect(statuses({ name, rows }, name)).toEqual(plain);
  });
});

describe("a title of this round takes nothing", () => {
  it.each([
    "最終回答",
    "正式回答",
    "令和8年度回答",
    "令和8年度 外部サービス要件 回答書",
    "令和9年度 外部サービス要件 回答書",
    "回答書",
    "様式第3号",
    "提出版",
    "回答案内",
    "回答日：令和7年10月3日",
    "回答期限：令和8年11月30日",
  ])("%s", (title) => {
    for (const grid of titled(title)) expect(statuses(grid)).toEqual(plain);
  });

  it.each(["回答", "様式3", "ひな形", "控え", "令和8年度回答"])("a sheet called %s", (name) => {
    expect(statuses({ name, rows })).toEqual(plain);
  });
});

describe("the year in the heading of the answers", () => {
  const headed = (heading: string): GridSheet => ({
    name: "要件",
    rows: rows.map((cells, at) =>
      at === 0 ? cells.map((text) => (text === "回答" ? heading : text)) : cells,
    ),
  });

  it.each(["令和8年度回答", "回答（令和8年度）", "2026年度回答"])("%s is this year's", (heading) => {
    expect(statuses(headed(heading))).toEqual(plain);
  });

  it.each(["令和6年度回答", "R6年度回答", "回答（令和7年度）", "2024年度回答"])(
    "%s is of a year that is over: nothing is definite",
    (heading) => {
      expect([...statuses(headed(heading))].filter((one) => !["review", "unanswered"].includes(one))).toEqual(
        [],
      );
    },
  );
});
