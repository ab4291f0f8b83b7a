import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import { parseColumns } from "../../../../src/core/table/columns/parse-columns";
import type { TableResult, TableRow } from "../../../../src/core/table/sheet-table";
import { shippedPack } from "../../../../src/packs";
import { paneTableFault } from "../../../../src/words/pane-faults";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { statusesOf } from "../statuses-of";

const pack = shippedPack("gaibu-service");
const DEFINITE = ["conforming", "exempt", "not-applicable", "nonconforming"];

/** What the vendor writes in the row at this place of the pack, cell by cell from column D. */
type Cells = (at: number) => readonly string[];

interface Sheet {
  readonly heads: readonly (readonly string[])[];
  readonly merges?: readonly string[];
  readonly cells: Cells;
  readonly columns?: string;
}

/** 項番 | 要件 | 区分 and what each case puts beside them. */
function tableOf({ heads, merges, cells, columns }: Sheet): TableResult {
  const head = heads.map((row, at) => [...(at === 0 ? ["項番", "要件", "区分"] : ["", "", ""]), ...row]);
  const rows = pack.rows.map((row, at) => [
    row.id,
    row.text,
    row.obligation === "mandatory" ? "必須" : "任意",
    ...cells(at),
  ]);
  const byHand = columns === undefined ? undefined : parseColumns(columns);
  if (byHand?.ok === false) throw new Error("The columns can't be read.");
  const given = byHand === undefined ? {} : { columns: byHand.columns };
  const grid = { rows: [...head, ...rows], ...(merges === undefined ? {} : { merges }) };
  return findTable({ snapshot: snapshotOf(grid), pack, ...given });
}

function rowOf(result: TableResult, id: string): TableRow | undefined {
  return result.ok ? result.table.rows.find((row) => row.id === id) : undefined;
}

const definite = (result: TableResult): readonly string[] =>
  result.ok
    ? [...statusesOf(result.table)].filter(([, status]) => DEFINITE.includes(status)).map(([id]) => id)
    : [];

const several = (result: TableResult): readonly string[] =>
  result.ok || result.fault.code !== "answer-column-not-found"
    ? []
    : (result.fault.values.several ?? []).map(
        ({ column, name, remarks = "" }) => `${column} ${name} ${remarks}`,
      );

/** Two answer columns; the first is left blank in every fourth row. */
const gaps: Cells = (at) => [at % 4 === 0 ? "" : "○", "○"];

describe("columns each of which is a whole answer", () => {
  it.each([
    ["アルファ株式会社", "ベータ株式会社"],
    ["Ａ社", "Ｂ社"],
    ["元請", "再委託先"],
    ["第１案", "第２案"],
    ["本番環境", "検証環境"],
  ])("%s and %s, each with its remarks, are not put together", (first, second) => {
    const sheet: Sheet = {
      heads: [
        [first, "", second, ""],
        ["回答", "備考", "回答", "備考"],
      ],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"],
      cells: (at) => (at % 4 === 0 ? ["", "", "○", "取得済み"] : ["○", "", "○", ""]),
    };
    expect(several(tableOf(sheet))).toEqual([`D ${first} / 回答 E`, `F ${second} / 回答 G`]);
    const chosen = tableOf({ ...sheet, columns: "answer=D" });
    expect(rowOf(chosen, "1.1")).toMatchObject({ answer: "", remarks: "", doubts: [] });
    expect(rowOf(chosen, "1.22")).toMatchObject({ answer: "○", doubts: [] });
  });

  it.each([[["回答（自社）", "回答（再委託先）"]], [["Ａ社 回答", "Ｂ社 回答"]], [["回答", "回答"]]])(
    "%j is for a person to choose from",
    (heads) => {
      const result = tableOf({ heads: [[...heads, "備考"]], cells: gaps });
      expect(several(result)).toEqual([`D ${heads[0] ?? ""} `, `E ${heads[1] ?? ""} F`]);
    },
  );

  it("two columns under one merged 回答 are told apart by what stands in them", () => {
    const result = tableOf({
      heads: [
        ["回答", ""],
        ["Ａ社", "Ｂ社"],
      ],
      merges: ["D1:E1"],
      cells: (at) => (at < 3 ? ["×", ""] : ["", "○"]),
    });
    expect(several(result)).toEqual(["D 回答 ", "E 回答 "]);
  });

  it("choices that are printed once for each company are not put together", () => {
    const result = tableOf({
      heads: [
        ["Ａ社", "", "Ｂ社", ""],
        ["可", "否", "可", "否"],
      ],
      merges: ["D1:E1", "F1:G1"],
      cells: (at) => (at % 4 === 0 ? ["", "", "○", ""] : ["○", "", "", "○"]),
    });
    expect(several(result).map((text) => text.slice(0, 4))).toEqual(["D Ａ社", "F Ｂ社"]);
  });

  it("one company's words are no remarks on the other's marks", () => {
    const result = tableOf({
      heads: [["回答（自社）", "回答（再委託先）"]],
      cells: (at) => [at % 4 === 0 ? "" : "対応しています。", "○"],
    });
    expect(several(result)).toHaveLength(2);
  });

  it("a first column with few answers is a column all the same", () => {
    const result = tableOf({
      heads: [["事業者回答", "提案者回答"]],
      cells: (at) => [at === 0 ? "×" : "", at === 0 ? "" : "○"],
    });
    expect(several(result)).toHaveLength(2);
  });

  it("the message names the columns and shows how to choose", () => {
    const result = tableOf({
      heads: [["Ａ社 回答", "Ａ社 備考", "Ｂ社 回答", "Ｂ社 備考"]],
      cells: () => ["○", "", "×", ""],
    });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(wordsFor("ja").noTable(result.fault)).toContain("D列「Ａ社 回答」、F列「Ｂ社 回答」");
    expect(wordsFor("ja").noTable(result.fault)).toContain("--columns answer=D");
    expect(paneTableFault(result.fault, "ja")).toContain("D列「Ａ社 回答」、F列「Ｂ社 回答」");
    expect(paneTableFault(result.fault, "en")).toContain("D “Ａ社 回答”, F “Ｂ社 回答”");
    expect(wordsFor("en").noTable(result.fault)).toContain('D "Ａ社 回答", F "Ｂ社 回答"');
  });

  it("a slip in the second column is doubted where the first is blank", () => {
    const result = tableOf({
      heads: [["回答", "回答", "備考"]],
      cells: (at) => (at === 21 ? ["", "○", ""] : [at < 9 ? "×" : "○", "", ""]),
    });
    expect(rowOf(result, "1.22")?.doubts).toEqual([{ code: "answer-elsewhere", values: { cell: "E23" } }]);
    expect(definite(result)).not.toContain("1.22");
  });

  it("two columns of marks have to say the same", () => {
    const result = tableOf({
      heads: [["対応可否", "適合状況", "備考"]],
      cells: (at) => [at === 21 ? "" : "○", at === 22 ? "×" : at % 2 === 0 ? "対応可" : "○", ""],
    });
    for (const id of ["1.22", "1.23"])
      expect(rowOf(result, id)?.doubts.map(({ code }) => code)).toEqual(["answer-elsewhere"]);
    expect(rowOf(result, "1.24")?.doubts).toEqual([]);
  });
});

const SAID = [
  "登録していません。",
  "認証を取得しています（登録番号 IS 712345）。",
  "別紙3「変更管理体制図」に記載しています。",
  "国内のデータセンターのみを利用しています。",
  "",
];
const said: Cells = (at) => [`${SAID[at % SAID.length] ?? ""}${at % SAID.length === 4 ? "" : `（${at}）`}`];
const marked = (at: number): string => (at % SAID.length === 0 ? "×" : "○");

describe("one answer in parts", () => {
  it.each([
    [["回答（可否）", "回答（内容）"]],
    [["回答（○×）", "回答（理由）"]],
    [["回答", "回答（内容）"]],
    [["可否回答", "回答内容詳細"]],
    [["回答①", "回答②"]],
    [["対応可否", "対応内容"]],
  ])("%j: the words explain the marks", (heads) => {
    const result = tableOf({ heads: [heads], cells: (at) => [marked(at), ...said(at)] });
    expect(result.ok && result.table.rows.flatMap(({ doubts }) => doubts)).toEqual([]);
    const row = rowOf(result, "1.24");
    expect(row?.answer.split("\n")[0]).toBe("○");
    expect(`${row?.answer ?? ""}${row?.remarks ?? ""}`).toContain("データセンター");
  });

  it.each([
    ["回答欄", ["D1:E1"], 2],
    ["回答", ["D1:F1"], 3],
  ])("%s merged over %j covers what stands below it", (head, merges, width) => {
    const heads = [[head, ...Array.from({ length: width - 1 }, () => "")]];
    const cells: Cells = (at) => [marked(at), ...said(at), ...(width > 2 && at % 2 === 0 ? ["別紙1"] : [])];
    const result = tableOf({ heads, merges, cells });
    expect(rowOf(result, "1.24")).toMatchObject({ answer: "○", doubts: [] });
    expect(rowOf(result, "1.24")?.remarks).toContain("データセンター");
  });

  it("remarks left of the answer are the vendor's where the vendor speaks there", () => {
    for (const head of ["備考", "説明", "根拠", "対応内容"]) {
      const result = tableOf({ heads: [[head, "対応可否"]], cells: (at) => [...said(at), marked(at)] });
      expect(rowOf(result, "1.24")).toMatchObject({ answer: "○", doubts: [] });
      expect(rowOf(result, "1.24")?.remarks).toContain("データセンター");
    }
  });
});

describe("columns between requirement and answer", () => {
  it.each(["説明", "根拠", "条件", "補足", "現状"])("%s may hold the vendor's reservation", (head) => {
    const words = [
      "対応しておりません。",
      "令和9年度に対応予定です。",
      "オプション契約が必要です。",
      "未対応",
    ];
    const result = tableOf({
      heads: [[head, "回答", "備考"]],
      cells: (at) => [words[at - 20] ?? "", "○", ""],
    });
    for (const id of ["1.21", "1.22", "1.23", "1.24"])
      expect(rowOf(result, id)?.doubts.map(({ code }) => code)).toContain("reserved");
    expect(definite(result)).toContain("1.25");
  });

  it("the same words in every row are the vendor's where the column is called remarks", () => {
    const result = tableOf({ heads: [["備考", "回答"]], cells: () => ["別途協議", "○"] });
    expect(definite(result)).toEqual([]);
  });

  it.each([
    ["配点", "10"],
    ["担当課", "総務課"],
    ["補足", "証明書の写しを提出すること。"],
    ["補足", "特になし"],
    ["対応時期", "契約時"],
    ["対象", "○"],
    ["対応要否", "○"],
    ["必要性", "○"],
    ["希望対応", "○"],
  ])("%s of the city's takes nothing from the answer", (head, word) => {
    const result = tableOf({ heads: [[head, "回答", "備考"]], cells: () => [word, "○", ""] });
    expect(rowOf(result, "1.24")).toMatchObject({ answer: "○", remarks: "", doubts: [] });
  });
});

describe("columns of the city's right of the answer", () => {
  it.each(["再確認", "ヒアリング結果"])("%s may be where the vendor corrects itself", (head) => {
    const cells: Cells = (at) => ["○", "", at === 23 ? "×" : at === 24 ? "一部未対応です。" : ""];
    const result = tableOf({ heads: [["回答", "備考", head]], cells });
    for (const id of ["1.24", "1.25"])
      expect(rowOf(result, id)?.doubts.map(({ code }) => code)).toEqual(["reserved"]);
    expect(rowOf(result, "1.26")?.doubts).toEqual([]);
  });

  it.each(["質問", "確認事項", "現行", "担当", "証跡番号"])(
    "%s may hold what the vendor has to say",
    (head) => {
      const cells: Cells = (at) => [at < 9 ? "×" : "○", "", at === 23 ? "令和9年度に対応予定です。" : ""];
      const result = tableOf({ heads: [["回答", "備考", head]], cells });
      expect(definite(result)).not.toContain("1.24");
      expect(definite(result)).toContain("1.25");
    },
  );

  it.each([
    ["証跡番号", "No.3"],
    ["ヒアリング結果", "対応できることを確認した。"],
    ["再確認", "○"],
    ["市評価コメント", "×"],
    ["判定者コメント", "確認済み"],
  ])("%s is no remark of the vendor's", (head, word) => {
    const result = tableOf({ heads: [["回答", "備考", head]], cells: () => ["○", "", word] });
    expect(rowOf(result, "1.24")).toMatchObject({ answer: "○", remarks: "", doubts: [] });
  });
});

describe("a legend in the header cell", () => {
  it.each([
    "回答\n○：対応可\n△：一部対応\n×：対応不可",
    "回答 ○：対応可 ×：対応不可",
    "対応可否\n○ 対応可\n× 対応不可",
    "回答\n1：対応\n2：不可",
    "※回答",
    "■回答",
  ])("%j names the answer", (head) => {
    const result = tableOf({ heads: [[head, "備考"]], cells: () => ["×", ""] });
    expect(rowOf(result, "1.24")?.answer).toBe("×");
  });

  it("that turns the marks round is not taken for a yes", () => {
    const result = tableOf({ heads: [["回答\n○：対応不可\n×：対応可", "備考"]], cells: () => ["○", ""] });
    expect(definite(result).filter((id) => statusesOfOk(result).get(id) !== "nonconforming")).toEqual([]);
  });
});

const statusesOfOk = (result: TableResult): ReadonlyMap<string, string> =>
  result.ok ? statusesOf(result.table) : new Map();

describe("columns of which one is ticked", () => {
  it.each([
    ["☑", "□"],
    ["○", "－"],
    ["○", "-"],
  ])("%s beside %s", (tick, other) => {
    const result = tableOf({ heads: [["適合", "不適合", "備考"]], cells: () => [tick, other, ""] });
    expect(rowOf(result, "1.24")).toMatchObject({ answer: "適合", doubts: [] });
  });

  it("dashes in all of them are no tick", () => {
    const result = tableOf({ heads: [["適合", "不適合", "備考"]], cells: () => ["－", "－", ""] });
    expect(definite(result)).toEqual([]);
  });
});
