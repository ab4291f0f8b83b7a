import { describe, expect, it } from "@jest/globals";
import { plainSheet, type Answers } from "../../assets/samples/sample-sheets";
import { writeWorkbook, type SampleSheet } from "../../assets/samples/write-workbook";
import { checkWorkbook } from "../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { WorkbookModel } from "../excel-host/workbook-model";

const pack = shippedPack("gaibu-service");
const rules = {
  pack,
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-28",
  words: wordsFor("ja").mark,
} as const;
const answers: Answers = Object.fromEntries(
  pack.rows.map(({ id }, at) => [
    id,
    [at < 5 ? "○" : "×", id === "1.1" ? "登録番号 C25-0012-2 有効期限2027年12月31日" : ""],
  ]),
);
const plain = plainSheet("回答", "株式会社しおかぜ", answers);

type Rows = SampleSheet["rows"];
const startsWith = (row: Rows[number], id: string): boolean => row[0]?.value === id;
const changed = (rows: Rows): SampleSheet => ({ ...plain, rows, merges: [], heights: new Map() });
const before = (id: string, text: string): SampleSheet =>
  changed(plain.rows.flatMap((row) => (startsWith(row, id) ? [[{ value: text }], row] : [row])));
const onRow = (id: string, column: number, text: string): SampleSheet =>
  changed(
    plain.rows.map((row) =>
      startsWith(row, id)
        ? row.map((cell, at) => (at === column && cell ? { ...cell, value: `${cell.value}${text}` } : cell))
        : row,
    ),
  );
const guide = (text: string): SampleSheet => ({
  ...changed([[{ value: "記入要領" }], [{ value: text }]]),
  name: "記入要領",
});

const span = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `1.${first + at}`);
const cases: readonly (readonly [string, readonly SampleSheet[], readonly string[]])[] = [
  ["nothing", [plain], span(6, 27)],
  ["a line between the rows", [before("1.19", "※以下の要件は、全ての事業者が回答すること。")], span(6, 18)],
  ["a heading", [before("1.19", "【共通必須要件】")], span(6, 18)],
  ["a bracket on the row", [onRow("1.27", 2, "（1.1の登録がある場合も回答すること）")], span(6, 26)],
  ["the obligation", [onRow("1.27", 3, "（免除不可）")], span(6, 26)],
  ["a note above", [before("番号", "※ISMAP登録事業者も、全項目に回答してください。")], []],
  ["a sheet of instructions", [plain, guide("※本調達では、免除は適用しません。")], []],
  ["rows named on one", [plain, guide("※1.6〜1.14は免除しない。")], span(15, 27)],
  ["a harmless sheet", [plain, guide("免除の場合は、理由欄に登録番号を記入してください。")], span(6, 27)],
];

describe("what limits an exemption, in a file and in Excel", () => {
  it.each(cases)("%s", async (_name, sheets, waived) => {
    const read = readWorkbook(writeWorkbook(sheets));
    if (!read.ok) throw new Error(read.fault.code);
    const inFile = checkWorkbook({ ...rules, workbook: read.value });
    const model = new WorkbookModel();
    for (const sheet of read.value.sheets) addSnapshot(model, sheet);
    const host = openInNode({ model });
    const inExcel = await judgeActiveSheet(rules);
    if (!inFile.ok || !inExcel.ok) throw new Error("not judged");
    const [file, excel] = [inFile.value, inExcel.value.checked].map(({ judgement }) => judgement.rows);
    const exempt = file?.filter(({ status }) => status === "exempt").map(({ id }) => id);
    expect(exempt).toEqual(waived);
    expect(excel?.map(({ id, status }) => [id, status])).toEqual(file?.map(({ id, status }) => [id, status]));
    expect(host.complaints).toEqual([]);
  });
});

describe("the other sheets of a workbook in Excel", () => {
  /** The answers in front, then sheets as listed. */
  function opened(others: readonly SampleSheet[], prepare: (model: WorkbookModel) => void) {
    const read = readWorkbook(writeWorkbook([plain, ...others]));
    if (!read.ok) throw new Error(read.fault.code);
    const model = new WorkbookModel();
    const [front, ...rest] = read.value.sheets;
    if (front === undefined) throw new Error("no sheet");
    addSnapshot(model, front);
    prepare(model);
    for (const sheet of rest) addSnapshot(model, sheet);
    return { model, host: openInNode({ model }) };
  }
  async function waived(print?: "A4"): Promise<readonly string[]> {
    const options = print === undefined ? {} : { print, review: true };
    const done = await judgeActiveSheet({ ...rules, options });
    if (!done.ok || !done.value.written.ok) throw new Error("not written");
    const { rows } = done.value.checked.judgement;
    return rows.filter(({ status }) => status === "exempt").map(({ id }) => id);
  }
  const hide = (many: number) => (model: WorkbookModel) => {
    for (let number = 1; number <= many; number += 1) {
      const sheet = model.addSheet(`作業${String(number)}`);
      sheet.visibility = number % 2 === 0 ? "Hidden" : "VeryHidden";
      Object.assign(sheet.ensure(0, 0), { value: "※本調達では、免除は適用しません。", text: "※" });
    }
  };

  it("that are hidden don't use up the places of those that people see", async () => {
    const { host } = opened([guide("※本調達では、免除は適用しません。")], hide(40));
    expect(await waived()).toEqual([]);
    expect(host.ownBatches()).toHaveLength(3);
  });

  it("that are all hidden cost no round trip", async () => {
    const { host } = opened([], hide(3));
    expect(await waived()).toEqual(span(6, 27));
    expect(host.ownBatches()).toHaveLength(2);
  });

  it("that we made ourselves cost none either, when the sheet is judged again", async () => {
    const { model, host } = opened([], () => undefined);
    expect(await waived("A4")).toEqual(span(6, 27));
    expect(model.sheets).toHaveLength(2);
    host.resetCounts();
    expect(await waived("A4")).toEqual(span(6, 27));
    expect(host.ownBatches()).toHaveLength(2);
  });
});
