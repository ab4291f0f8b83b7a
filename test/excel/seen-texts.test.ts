import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { cellAddress } from "../../src/core/snapshot/grid";
import { judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { NO, SOUND } from "../core/table/notes/placed-texts";
import { plainRows } from "../core/table/plain-sheet";
import { addRows } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { WorkbookModel } from "../excel-host/workbook-model";
import { buildWorkbook, escape, HEAD, MAIN, textCell } from "../xlsx/build-workbook";
import { valueOf } from "../xlsx/value-of";

/*
 * What a person sees besides the answers, through both hosts: the same text in an .xlsx file and in Excel changes the same
 * rows, and no other.
 */

const pack = shippedPack("gaibu-service");
const rules = {
  pack,
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-28",
  words: wordsFor("ja").mark,
} as const;
const ids = pack.rows.map(({ id }) => String(id));

type Grid = readonly (readonly string[])[];
interface Seen {
  readonly grid: Grid;
  readonly others?: readonly { readonly name: string; readonly grid: Grid }[];
  readonly comment?: { readonly id: string; readonly column: number; readonly text: string };
  readonly header?: string;
}

const table = plainRows(pack, Object.fromEntries(ids.map((id) => [id, NO.includes(id) ? "×" : "○"])), SOUND);
const at = (id: string): number => table.findIndex(([first]) => first === id);
const plain: Seen = { grid: table };
const above = (text: string): Seen => ({ grid: [["外部サービス要件"], [text], [], ...table] });
const below = (text: string): Seen => ({ grid: [...table, [], [text]] });
const before = (id: string, text: string): Seen => ({
  grid: [...table.slice(0, at(id)), [text], ...table.slice(at(id))],
});
const beside = (id: string, text: string): Seen => ({
  grid: table.map((row, of) => (of === at(id) ? [...row, text] : row)),
});
const inCell = (id: string, column: number, text: string): Seen => ({
  grid: table.map((row, of) =>
    of === at(id) ? row.map((cell, place) => (place === column ? `${cell}${text}` : cell)) : row,
  ),
});
const elsewhere = (name: string, text: string): Seen => ({
  grid: table,
  others: [{ name, grid: [[name], [], ["", text]] }],
});
const commented = (id: string, text: string, column = 4): Seen => ({
  grid: table,
  comment: { id, column, text },
});
const headed = (header: string): Seen => ({ grid: table, header });

function rowsXml(grid: Grid): string {
  return grid
    .map((cells, row) => {
      const inner = cells.map((text, column) =>
        text === "" ? "" : textCell(cellAddress({ row, column }), text),
      );
      return `<row r="${String(row + 1)}">${inner.join("")}</row>`;
    })
    .join("");
}

function inFile({ grid, others = [], comment, header }: Seen): ReadonlyMap<string, string> {
  const note = comment && cellAddress({ row: at(comment.id), column: comment.column });
  const parts = comment && {
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>乙社</author></authors><commentList><comment ref="${note ?? ""}" authorId="0"><text><t>${escape(comment.text)}</t></text></comment></commentList></comments>`,
  };
  const behind =
    header === undefined ? "" : `<headerFooter><oddHeader>&amp;C${escape(header)}</oddHeader></headerFooter>`;
  const bytes = buildWorkbook({
    sheets: [
      {
        name: "回答",
        rows: rowsXml(grid),
        behind,
        relationships: comment ? [{ id: "r1", kind: "comments", target: "../comments1.xml" }] : [],
      },
      ...others.map((other) => ({ name: other.name, rows: rowsXml(other.grid) })),
    ],
    ...(parts ? { parts } : {}),
  });
  const done = checkWorkbook({ ...rules, workbook: valueOf(readWorkbook(bytes)) });
  if (!done.ok) throw new Error(done.fault.code);
  return new Map(done.value.judgement.rows.map(({ id, status }) => [String(id), status]));
}

async function inExcel({ grid, others = [], comment, header }: Seen): Promise<ReadonlyMap<string, string>> {
  const model = new WorkbookModel();
  const sheet = addRows(model, "回答", grid);
  for (const other of others) addRows(model, other.name, other.grid);
  if (comment)
    sheet.comments = [
      {
        row: at(comment.id),
        column: comment.column,
        content: comment.text,
        authorName: "乙社",
        creationDate: "2026-11-20T03:00:00.000Z",
      },
    ];
  if (header !== undefined) sheet.print.headersFooters.set("DefaultForAllPages.CenterHeader", header);
  const host = openInNode({ model });
  const done = await judgeActiveSheet(rules);
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  expect(host.complaints).toEqual([]);
  return new Map(done.value.checked.judgement.rows.map(({ id, status }) => [String(id), status]));
}

const bare = inFile(plain);
const met = ids.filter((id) => bare.get(id) === "conforming");

const cases: readonly (readonly [string, Seen, readonly string[]])[] = [
  ["nothing", plain, []],
  ["a draft, above", above("※本表は社内調整中の内容です。"), met],
  ["another paper prevails, below", below("本表と提案書の内容が異なるときは提案書を優先します。"), met],
  ["rows named between the rows", before("1.24", "1.22と1.23は照会中です。"), ["1.22", "1.23"]],
  ["a reservation in an unnamed column", beside("1.19", "上位プランのご契約者に限ります"), ["1.19"]],
  ["the same behind the category", inCell("1.19", 1, "\n上位プランのご契約者に限ります"), ["1.19"]],
  [
    "a mark's meaning on another sheet",
    elsewhere("記載ルール", "「○」…次の版で備える見込みのものを含む"),
    met,
  ],
  [
    "rows named on another sheet",
    elsewhere("連絡事項", "1.24と1.25の回答は取り下げます。"),
    ["1.24", "1.25"],
  ],
  ["a comment that doubts", commented("1.22", "この行は先方に照会中です。"), ["1.22"]],
  ["a comment that corrects", commented("1.22", "訂正：×"), ["1.22"]],
  ["a page header", headed("見本（架空の回答）"), met],
  ["thanks, above", above("このたびはお声がけいただきありがとうございます。"), []],
  ["an assurance, below", below("本表の内容はすべて技術部が確認済みです。"), []],
  ["nothing of the kind, below", below("保留や取下げとした項目はありません。"), []],
  ["what is not there, beside", beside("1.10", "海外拠点の利用はありません"), []],
  ["a page, beside", beside("1.19", "提案書 21ページ"), []],
  ["who looked at it, in a comment", commented("1.22", "2026年9月1日 品質保証部が確認済み"), []],
  ["the looks of the sheet, in a comment", commented("1.22", "列幅を広げました（内容に変更なし）"), []],
  [
    "a list of changes",
    elsewhere("更新履歴", "r4 目次の頁ずれを直した。1.20の備考に資料名を追記（回答に変更なし）"),
    [],
  ],
  ["a company's words on another sheet", elsewhere("会社案内", "申請の取下げもオンラインで完結します。"), []],
  ["a page header of the city", headed("公募資料（配布用）"), []],
];

describe("texts around the answers, in a file and in Excel", () => {
  it.each(cases)("%s", async (_line, seen, changed) => {
    const file = inFile(seen);
    const found = ids.filter((id) => file.get(id) !== bare.get(id));
    expect(changed.length === 0 ? found : found.filter((id) => met.includes(id))).toEqual(changed);
    expect(await inExcel(seen)).toEqual(file);
  });
});
