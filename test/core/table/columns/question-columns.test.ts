import { describe, expect, it } from "@jest/globals";
import type { PackRow } from "../../../../src/core/pack/pack-schema";
import type { GridSheet } from "../../snapshot/snapshot-of";
import { HEADS, PLAIN, ROWS, city, said, statusesIn, tableIn } from "../vendor-of-layouts";

const CITY = HEADS.slice(0, 4);
type Cells = (row: PackRow) => readonly string[];
const asked =
  (id: string, question: string, reply: string): Cells =>
  (row) =>
    row.id === id ? [question, reply] : ["", ""];
const HARMLESS = asked("1.16", "別紙3は最新版ですか。", "最新版です。");
const behind = (heads: readonly string[], round: Cells): GridSheet => ({
  rows: [[...CITY, ...heads], ...ROWS.map((row) => [...city(row), ...said(row), ...round(row)])],
});
const before = (heads: readonly string[], round: Cells): GridSheet => ({
  rows: [[...CITY, ...heads], ...ROWS.map((row) => [...city(row), ...round(row), ...said(row)])],
});

describe("a round of questions beside the answers", () => {
  it.each<readonly string[]>([
    ["回答", "備考", "質問", "回答"],
    ["回答", "備考", "市からの質問", "質問への回答"],
    ["対応状況", "備考", "市質問", "事業者回答"],
    ["対応可否", "対応内容", "問合せ内容", "問合せ回答"],
    ["回答", "備考", "追加質問（11/10）", "追加質問への回答（11/17）"],
    ["回答", "備考", "確認事項（市）", "確認事項への回答"],
    ["回答", "備考", "Q", "A"],
  ])("%s | %s | %s | %s is told apart from the answer", (...heads) => {
    expect(statusesIn(behind(heads, HARMLESS))).toEqual(PLAIN);
  });

  it("may stand left of the answer, under a title of its own", () => {
    const plain = before(["質問", "回答", "対応可否", "備考"], HARMLESS);
    expect(statusesIn(plain)).toEqual(PLAIN);
    const titled = before(["質問", "回答", "回答", "備考"], HARMLESS);
    const rows = [["", "", "", "", "質疑応答"], ...titled.rows];
    expect(statusesIn({ rows, merges: ["E1:F1"] })).toEqual(PLAIN);
  });

  it.each([
    ["1.20", "保存期間は1年以上ですか。", "6か月です。"],
    ["1.10", "バックアップも国内ですか。", "バックアップは米国リージョンに保管します。"],
    ["1.19", "蓄積データも暗号化していますか。", "通信のみです。蓄積データは未対応です。"],
  ])("a reply that takes %s back is heard", (id, question, reply) => {
    for (const heads of [
      ["回答", "備考", "質問", "回答"],
      ["回答", "備考", "市からの質問", "質問への回答"],
    ])
      expect(statusesIn(behind(heads, asked(id, question, reply)))).toEqual({ ...PLAIN, [id]: "review" });
  });

  it("a question supports nothing", () => {
    const grid = (question: string): GridSheet => ({
      rows: [
        [...CITY, "回答", "備考", "市からの質問", "質問への回答"],
        ...ROWS.map((row) => [
          ...city(row),
          ...(row.id === "1.20" ? ["○", "", question, "はい。"] : [...said(row), "", ""]),
        ]),
      ],
    });
    const asking = "アクセスログは13か月間、専用のサーバに蓄積されるのですね。";
    expect(statusesIn(grid(asking))["1.20"]).toBe("review");
  });

  it("two lists of questions side by side are two tables", () => {
    const found = tableIn({
      rows: [
        ["番号", "質問", "回答", "番号", "質問", "回答"],
        ...ROWS.map((row) => [row.id, row.text, "○", "9.9", "他の質問です。", "×"]),
      ],
    });
    expect(found.ok && found.table.columns.answer).toEqual([2]);
  });

  it("replies that are marks may be the answer: a person is asked", () => {
    const grid = behind(["回答", "備考", "質問", "回答"], (row) => ["対応できますか。", said(row)[0]]);
    const found = Object.values(statusesIn(grid));
    expect(found.filter((status) => ["conforming", "exempt"].includes(status))).toEqual([]);
  });
});
