import { afterEach, describe, expect, it } from "@jest/globals";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { rangeAddress } from "../../src/core/snapshot/grid";
import { judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { readSheet } from "../../src/excel/read/read-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { plainRows } from "../core/table/plain-sheet";
import type { ExcelHost } from "../excel-host/excel-host";
import { addRows } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import type { CommentModel, DrawingModel, SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";

const pack = shippedPack("gaibu-service");
const rules = {
  pack,
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
} as const;
const rows = plainRows(pack, { "1.19": "○" }, { "1.19": "保存データはAES-256、通信はTLS1.3で暗号化" });
const ROW = rows.findIndex(([id]) => id === "1.19");

let host: ExcelHost;
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

function open(prepare: (sheet: SheetModel) => void, excelApi?: string): void {
  const model = new WorkbookModel();
  prepare(addRows(model, "回答", rows));
  host = openInNode({ model, ...(excelApi === undefined ? {} : { excelApi }) });
}

/** A drawing on the cell of row 1.19 in a column, by name. */
function drawingOn(column: number, more: Partial<DrawingModel>): DrawingModel {
  return { name: "図", left: column * 54 + 5, top: ROW * 18.75 + 3, width: 30, height: 10, ...more };
}

const comment = (more: Partial<CommentModel> = {}): CommentModel => ({
  row: ROW,
  column: 4,
  content: "訂正：×に変更します",
  authorName: "乙社 田中",
  creationDate: "2026-11-20T03:00:00.000Z",
  ...more,
});

async function lying() {
  const read = await readSheet();
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return (read.value.snapshot.overlays ?? []).map(({ range, ...says }) => ({
    at: rangeAddress(range),
    ...says,
  }));
}

const E = `E${String(ROW + 1)}`;
const F = `F${String(ROW + 1)}`;

describe("what lies on cells in Excel", () => {
  it("is read with comments and their replies, in a second round trip", async () => {
    const reply = { content: "承知しました", authorName: "市", creationDate: "2026-11-21T03:00:00.000Z" };
    open((sheet) => (sheet.comments = [comment({ replies: [reply] })]));
    expect(await lying()).toEqual([
      { kind: "comment", at: E, text: "訂正：×に変更します", author: "乙社 田中", date: "2026-11-20" },
      { kind: "comment", at: E, text: "承知しました", author: "市", date: "2026-11-21" },
    ]);
    expect(host.ownBatches()).toHaveLength(2);
  });

  it.each([
    [
      "a text box",
      drawingOn(4, { type: "GeometricShape", text: "×（訂正）" }),
      { kind: "shape", at: E, text: "×（訂正）" },
    ],
    ["an ellipse", drawingOn(4, { type: "GeometricShape" }), { kind: "shape", at: E }],
    ["a picture", drawingOn(5, { type: "Image" }), { kind: "picture", at: F }],
    ["a line", drawingOn(4, { type: "Line" }), { kind: "line", at: E }],
    ["a control", drawingOn(4, { type: "Unsupported" }), { kind: "control", at: E }],
    [
      "one that touches its neighbours",
      drawingOn(4, { type: "Line", left: 4 * 54 - 1, width: 56 }),
      { kind: "line", at: E },
    ],
  ])("is read with %s", async (_, drawing, overlay) => {
    open((sheet) => (sheet.drawings = [drawing]));
    expect(await lying()).toEqual([overlay]);
  });

  it("is nothing where it is hidden", async () => {
    open((sheet) => (sheet.drawings = [drawingOn(4, { type: "GeometricShape", hidden: true })]));
    expect(await lying()).toEqual([]);
  });

  it.each([
    ["1.9", ["comments", "notes"]],
    ["1.17", ["notes"]],
  ])("is told apart from what Excel %s can't tell", async (excelApi, untold) => {
    open(() => undefined, excelApi);
    const read = await readSheet();
    expect(read.ok && read.value.snapshot.untold).toEqual(untold);
  });

  it("is read without comments in an Excel that does not tell of them", async () => {
    open((sheet) => (sheet.comments = [comment()]), "1.9");
    expect(await lying()).toEqual([]);
  });
});

describe("judging in Excel", () => {
  const statusOf = async (id: string): Promise<readonly [string | undefined, string | undefined]> => {
    const done = await judgeActiveSheet(rules);
    if (!done.ok) throw new Error(JSON.stringify(done.fault));
    const row = done.value.checked.judgement.rows.find((one) => one.id === id);
    const [reason] = row?.reasons ?? [];
    return [row?.status, reason && wordsFor("ja").reason(reason)];
  };

  it("takes one read and one write where nothing lies on the sheet", async () => {
    open(() => undefined);
    expect(await statusOf("1.19")).toEqual(["conforming", expect.any(String)]);
    expect(host.ownBatches()).toHaveLength(2);
  });

  it("quotes a comment on an answer", async () => {
    open((sheet) => (sheet.comments = [comment()]));
    const [status, reason] = await statusOf("1.19");
    expect(status).toBe("review");
    expect(reason).toContain(`${E}のコメント「訂正：×に変更します」`);
  });

  it("calls a picture in a cell a picture", async () => {
    const text = '=DISPIMG("ID_1",1)';
    open((sheet) => Object.assign(sheet.ensure(ROW, 4), { value: text, text }));
    expect(await statusOf("1.19")).toEqual(["review", expect.stringContaining("画像")]);
  });

  it("takes FALSE as a box that nobody ticked, and TRUE as a tick", async () => {
    open((sheet) => {
      Object.assign(sheet.ensure(ROW, 4), { value: false, text: "FALSE" });
      Object.assign(sheet.ensure(ROW, 5), { value: "", text: "" });
    });
    expect((await statusOf("1.19"))[0]).toBe("unanswered");
  });
});

it("reads headers and footers of the pages in the same round trip", async () => {
  open((sheet) => {
    sheet.print.headersFooters.set("DefaultForAllPages.CenterHeader", "&14【未定稿】");
    sheet.print.headersFooters.set("DefaultForAllPages.RightFooter", "&P / &N");
  });
  const read = await readSheet();
  expect(read.ok && read.value.snapshot.pageTexts).toEqual(["【未定稿】"]);
  expect(host.ownBatches()).toHaveLength(1);
});
