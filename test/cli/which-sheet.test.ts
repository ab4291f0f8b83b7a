import { describe, expect, it } from "@jest/globals";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { shippedPack } from "../../src/packs";
import { plainRows } from "../core/table/plain-sheet";
import { fileIn, jsonLines, runCli, scratchFolder } from "./run-cli";

const pack = shippedPack("gaibu-service");
const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  rows: rows.map((line) => line.map((value) => ({ value }))),
  merges: [],
  widths: [],
  hiddenRows: [],
  heights: new Map<number, number>(),
});
const registered = plainRows(
  pack,
  { "1.1": "○", "1.5": "○" },
  { "1.1": "ISMAPクラウドサービスリスト C21-0001-2 登録済" },
);
const refused = plainRows(pack, Object.fromEntries(pack.rows.map(({ id }) => [id, "×"])));
const blank = plainRows(pack);

function judge(sheets: readonly ReturnType<typeof sheet>[], ...words: readonly string[]) {
  const file = fileIn(scratchFolder(), "回答.xlsx", writeWorkbook(sheets));
  const run = runCli("judge", file, "--json", "--no-write", ...words);
  const [line] = jsonLines(run);
  return { status: run.status, line, said: runCli("judge", file, "--no-write", ...words) };
}

describe("a workbook with more than one table", () => {
  it("is judged by the answers, not by the example before them", () => {
    const { status, line, said } = judge([sheet("記入例", registered), sheet("回答", refused)]);
    expect(said.out.join("\n")).toContain(
      "同じ表が別のシート（記入例）にもあります。「回答」を判定しました。",
    );
    expect([status, line?.sheet, line?.verdict]).toEqual([1, "回答", "nonconforming"]);
    expect(line?.notices.map(({ code }) => code)).toContain("table-also-on");
  });

  it("is not judged where two sheets have answers: the message names them and the option", () => {
    const sheets = [sheet("A社", registered), sheet("B社", refused), sheet("様式", blank)];
    const { status, line, said } = judge(sheets);
    expect([status, line?.error]).toMatchObject([
      2,
      { code: "several-sheets-answered", values: { sheets: ["A社", "B社"] } },
    ]);
    const text = said.err.join("\n");
    for (const part of ["A社", "B社", "--sheet"]) expect(text).toContain(part);
    expect(text).not.toContain("様式");
    expect(judge(sheets, "--sheet", "B社").line?.sheet).toBe("B社");
  });

  it("that holds an example alone is not judged unless the example is named, and then says so", () => {
    const sheets = [sheet("記入例", registered), sheet("表紙", [["提案書"]])];
    const { status, line } = judge(sheets);
    expect([status, line?.error?.code]).toEqual([2, "only-sample-sheets"]);
    const named = judge([...sheets, sheet("回答", refused)], "--sheet", "記入例");
    expect(named.said.out.join("\n")).toContain("記入例の判定結果は、事業者の回答の判定結果ではありません。");
    expect(named.line?.notices).toMatchObject([
      { code: "sheet-is-sample", values: { sheet: "記入例", others: ["回答"] } },
    ]);
  });

  it("leaves the other files of the same command judged", () => {
    const folder = scratchFolder();
    const open = fileIn(folder, "a.xlsx", writeWorkbook([sheet("A社", registered), sheet("B社", refused)]));
    const plain = fileIn(folder, "b.xlsx", writeWorkbook([sheet("回答", refused)]));
    const run = runCli("judge", open, plain, "--json", "--no-write");
    expect([run.status, jsonLines(run).map(({ verdict }) => verdict)]).toEqual([
      2,
      [undefined, "nonconforming"],
    ]);
  });
});

it("answers that stand by number on a sheet of their own are judged; on which of two, is asked", () => {
  const asked = plainRows(pack).map((line) => line.slice(0, 4));
  const answers = pack.rows.map(({ id }) => [id, "○", ""]);
  const theirs = [["No.", "回答", "備考"], ...answers];
  const sheets = [sheet("要件", asked), sheet("回答票", theirs)];
  const joined = judge(sheets);
  expect([joined.status, joined.line?.sheet, joined.line?.notices]).toMatchObject([
    1,
    "要件",
    [{ code: "answers-joined", values: { sheet: "要件", from: "回答票", range: "A1:C28", count: 27 } }],
  ]);
  const { status, line } = judge([...sheets, sheet("回答票2", theirs)]);
  expect([status, line?.error]).toMatchObject([
    2,
    { code: "answers-on-another-sheet", values: { sheet: "要件", others: ["回答票", "回答票2"] } },
  ]);
  expect(judge([sheet("要件", asked), sheet("表紙", [["提案書"]])]).line?.error?.code).toBe(
    "answer-column-not-found",
  );
});

it("tells which texts nobody has read, and none of a sheet that holds the table itself", () => {
  const strange = "波浪計の較正は港湾局の潮位表に合わせ、毎朝の干潮時に当直が記録簿へ綴じております。";
  const { said } = judge([
    sheet("記入例", registered),
    sheet("回答", [...refused, [], [strange]]),
    sheet("補足", [["補足"], [strange]]),
  ]);
  const lines = said.out.flatMap((text) => text.split("\n"));
  const at = lines.indexOf("読まなかった文");
  expect(lines.slice(at + 1, at + 3).map((line) => line.split("：")[0]?.trim())).toEqual(["A33", "補足!A2"]);
  expect(lines.some((line) => line.includes("記入例!"))).toBe(false);
});
