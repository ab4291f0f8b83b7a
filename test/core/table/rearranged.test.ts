import { describe, expect, it } from "@jest/globals";
import { checkFrontSheet, checkWorkbook } from "../../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../../src/packs";
import { wordsFor } from "../../../src/words/words";
import { snapshotOf, type GridSheet } from "../snapshot/snapshot-of";
import { BANDS, CONTINUED, ON_ONE_SHEET } from "./rearranged-layouts";
import { city, HEADS, PLAIN, ROWS, said } from "./vendor-of-layouts";

const pack = shippedPack("gaibu-service");
const rules = {
  pack,
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
} as const;

function judged(grids: readonly GridSheet[], wanted?: string) {
  const sheets = grids.map((grid) => snapshotOf(grid));
  const workbook = { sheets, signed: false, structureLocked: false };
  const done = checkWorkbook({ ...rules, workbook, ...(wanted === undefined ? {} : { wanted }) });
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  return done.value;
}
const statusesIn = (...of: Parameters<typeof judged>) =>
  Object.fromEntries(judged(...of).judgement.rows.map(({ id, status }) => [id, status]));

function front(snapshot: SheetSnapshot, others: readonly SheetSnapshot[]) {
  const all = [snapshot, ...others];
  const sheets = all.map(({ name, visibility }) => ({ name, visibility, madeByUs: false }));
  const asked = { ...rules, snapshot, sheets, structureLocked: false };
  const first = checkFrontSheet(asked);
  return first.kind === "needs-others" ? checkFrontSheet({ ...asked, others }) : first;
}

describe("a table that goes on on another sheet", () => {
  it.each(Object.entries(CONTINUED))("%s", (_, grids) => {
    expect(statusesIn(grids)).toEqual(PLAIN);
  });

  const [, two] = Object.entries(CONTINUED)[0] ?? [];
  const grids = two ?? [];

  it("names its cells with their sheets, and writes its results to a sheet of their own", () => {
    const { table, plan } = judged(grids);
    expect(table.rearranged).toBe("要件1!A1:F15, 要件2!A1:F14");
    expect(table.rows.find(({ id }) => id === "1.20")?.answerCells).toMatchObject([
      { origin: { sheet: "要件2", row: 6, column: 4 } },
    ]);
    expect(plan.sheets.map(({ target }) => target)).toEqual(["new-sheet"]);
    expect(plan.sheets[0]?.cells.map(({ text }) => text)).toContain("要件2!E7");
  });

  it("is waived as far as its bands reach, on the next sheet too", () => {
    const held = ["○", "ISMAP登録番号 C24-0077-2（有効期限 2028年3月31日）"];
    const lines = (from: number, to: number) => [
      HEADS,
      ...ROWS.slice(from, to).flatMap((row) => [
        ...(BANDS.has(row.id) ? [[BANDS.get(row.id) ?? ""]] : []),
        [...city(row), ...(row.id === "1.1" ? held : said(row))],
      ]),
    ];
    const plain = statusesIn([{ rows: lines(0, 27) }]);
    const cut = statusesIn([
      { name: "その1", rows: lines(0, 14) },
      { name: "その2", rows: lines(14, 27) },
    ]);
    expect(plain["1.27"]).toBe("exempt");
    expect(cut).toEqual(plain);
  });

  it("is not made of two versions, nor of an example", () => {
    const [first, second] = grids;
    const whole = { name: "要件1", rows: [HEADS, ...ROWS.map((row) => [...city(row), ...said(row)])] };
    expect(judged([whole, second ?? whole], "要件1").table.rearranged).toBeUndefined();
    const example = { ...(second ?? whole), name: "記入例" };
    expect(judged([first ?? whole, example]).table.rearranged).toBeUndefined();
  });

  const [left, right] = grids;
  const titled = (title: string, grid: GridSheet | undefined): GridSheet => ({
    name: grid?.name ?? "",
    rows: [[title], ...(grid?.rows ?? [])],
  });
  it.each([
    ["要件2（取下げ）", right],
    ["要件2（再委託先）", right],
    ["要件2（令和7年度回答）", right],
    ["要件2", titled("参考：他市への回答", right)],
    ["要件2", titled("再委託先（株式会社みなと）の回答", right)],
    ["要件2", titled("事業者名：株式会社みなと", right)],
  ])("is not made with %s of other answers", (name, grid) => {
    const first = titled("事業者名：株式会社あおば", left);
    const sheets = [first, { ...grid, name, rows: grid?.rows ?? [] }].map((one) => snapshotOf(one));
    const done = checkWorkbook({ ...rules, workbook: { sheets, signed: false, structureLocked: false } });
    expect(done.ok).toBe(false);
  });

  it("in Excel is joined once the other sheet has been read as a whole", () => {
    const [snapshot, other] = grids.map((grid) => snapshotOf(grid));
    if (snapshot === undefined || other === undefined) throw new Error("two sheets");
    expect(front(snapshot, [{ ...other, textsOnly: true }])).toEqual({
      kind: "needs-whole",
      sheets: ["要件2"],
    });
    const done = front(snapshot, [other]);
    if (done.kind !== "checked") throw new Error(done.kind);
    expect(Object.fromEntries(done.checked.judgement.rows.map(({ id, status }) => [id, status]))).toEqual(
      PLAIN,
    );
  });

  it("in Excel leaves rows on a sheet of other answers to a person, by their cells", () => {
    const [snapshot, other] = [left, titled("参考：他市への回答", right)].map((grid) =>
      snapshotOf(grid ?? { rows: [] }),
    );
    if (snapshot === undefined || other === undefined) throw new Error("two sheets");
    const done = front(snapshot, [{ ...other, textsOnly: true }]);
    if (done.kind !== "checked") throw new Error(done.kind);
    const rows = done.checked.judgement.rows;
    const status = (id: string) => rows.find((row) => row.id === id)?.status;
    expect(status("1.10")).toBe(PLAIN["1.10"]);
    expect(status("1.20")).toBe("review");
    expect(new Map(done.checked.table.beside as ReadonlyMap<string, string>).get("1.20")).toBe("要件2!C8");
  });
});

describe("a table in panels, or turned", () => {
  it.each(Object.entries(ON_ONE_SHEET))("%s", (_, grid) => {
    expect(statusesIn([grid])).toEqual(PLAIN);
    const done = front(snapshotOf(grid), []);
    if (done.kind !== "checked") throw new Error(done.kind);
    expect(Object.fromEntries(done.checked.judgement.rows.map(({ id, status }) => [id, status]))).toEqual(
      PLAIN,
    );
    expect(done.checked.plan.sheets.map(({ target }) => target)).toEqual(["new-sheet"]);
  });

  it("names the cells in which the answers stand", () => {
    const cells = (name: string, id: string) =>
      judged([ON_ONE_SHEET[name] ?? { rows: [] }]).table.rows.find((row) => row.id === id)?.answerCells[0]
        ?.origin;
    expect(cells("two panels of rows", "1.16")).toEqual({ row: 2, column: 11 });
    expect(cells("requirements beside each other", "1.16")).toEqual({ row: 4, column: 16 });
    // 1.26 is blank: its cell is named all the same.
    expect(cells("requirements beside each other", "1.26")).toEqual({ row: 4, column: 26 });
  });

  it("explains its columns by letters of the sheet, or by the cells of their headings where it is turned", () => {
    const columns = (name: string) =>
      judged([ON_ONE_SHEET[name] ?? { rows: [] }]).table.explained?.columns.map(
        ({ role, column, heading }) => `${role} ${column} ${heading}`,
      );
    expect(columns("two panels of rows")).toContain("answer E 回答");
    expect(columns("cards two across, numbered down")).toContain("answer D 回答");
    expect(columns("requirements beside each other")).toEqual([
      "id A1 項番",
      "category A2 分類",
      "requirement A3 要件",
      "obligation A4 必須・任意",
      "answer A5 回答",
      "remarks A6 備考",
    ]);
  });

  it("reads what takes an answer back where it stands", () => {
    const grid = ON_ONE_SHEET["requirements beside each other"] ?? { rows: [] };
    const rows = grid.rows.map((cells, at) =>
      at === 5 ? cells.map((text, column) => (column === 20 ? "保存期間は6か月です。" : text)) : cells,
    );
    expect(statusesIn([{ rows }])).toEqual({ ...PLAIN, "1.20": "review" });
  });

  it("reads words without a label below the requirements that they are of", () => {
    const grid = ON_ONE_SHEET["requirements beside each other"] ?? { rows: [] };
    const below = Array.from({ length: 23 }, (_, column) =>
      column === 22 ? "実際は対応していません。" : "",
    );
    expect(statusesIn([{ rows: [...grid.rows, below] }])).toEqual({ ...PLAIN, "1.22": "review" });
  });

  const panels = ON_ONE_SHEET["two panels of rows"] ?? { rows: [] };
  const under = (over: string, beside: string): GridSheet => ({
    rows: [[over, "", "", "", "", "", "", beside], ...panels.rows],
  });
  it.each([
    ["株式会社あおば", "株式会社みなと"],
    ["今回回答", "前回回答"],
    ["回答", "記入例"],
  ])("panels titled %s and %s are no one table", (over, beside) => {
    const { judgement, table } = judged([under(over, beside)]);
    expect(table.rearranged).toBeUndefined();
    const status = (id: string) => judgement.rows.find((row) => row.id === id)?.status;
    expect(status("1.10")).toBe("conforming");
    expect([status("1.22"), status("1.25")]).toEqual(["review", "review"]);
  });

  it.each([
    ["要件（1/2）", "要件（2/2）"],
    ["外部サービス要件", "外部サービス要件（続き）"],
    ["外部サービス要件", ""],
  ])("panels titled %s and %s are one", (over, beside) => {
    expect(statusesIn([under(over, beside)])).toEqual(PLAIN);
  });

  it("what is merged over two panels keeps them apart", () => {
    const [left, right] = [ROWS.slice(0, 14), ROWS.slice(14)];
    const line = (row: (typeof ROWS)[number]) => [...city(row), ...said(row)];
    const rows = [HEADS, ...left.map(line)].map((cells, at) => [
      ...cells,
      "",
      ...([HEADS, ...right.map(line)][at] ?? []),
    ]);
    const cut = [...rows.slice(0, 6), ["以下の要件は回答不要です。"], ...rows.slice(6)];
    expect(judged([{ rows: cut, merges: ["A7:M7"] }]).table.rearranged).toBeUndefined();
  });
});
