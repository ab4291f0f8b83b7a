import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../src/core/mark/annotation-plan";
import type { SheetSnapshot, SnapshotCell } from "../../src/core/snapshot/sheet-snapshot";
import type { SheetTable } from "../../src/core/table/sheet-table";
import { MOST_COLUMNS, MOST_ROWS, shownTable, type NearRow } from "../../src/ui/shown-table";

const cell = (row: number, column: number, text: string, more: Partial<SnapshotCell> = {}): SnapshotCell => ({
  row,
  column,
  text,
  ...more,
});

function snapshotOf(more: Partial<SheetSnapshot>): SheetSnapshot {
  return {
    name: "回答",
    cells: [],
    merges: [],
    occupied: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [],
    rowHeights: [],
    defaultColumnWidth: 9,
    defaultRowHeight: 15,
    protected: false,
    visibility: "visible",
    ...more,
  };
}

interface Shown {
  readonly snapshot: Partial<SheetSnapshot>;
  readonly range: SheetTable["range"];
  readonly planned?: SheetPlan["cells"];
  readonly near?: NearRow;
  readonly ids?: readonly (readonly [string, number])[];
}

/** Only what a view looks at: where the table is, which rows it has, and what we write. */
function show({ snapshot, range, planned = [], near, ids = [] }: Shown) {
  const rows = ids.map(([id, row]) => ({ id, rows: { first: row, last: row } }));
  const plan = {
    sheets: [
      { sheet: "回答", target: "columns", cells: planned, columnWidths: [{ column: 3, characters: 13 }] },
    ],
  };
  return shownTable({
    snapshot: snapshotOf(snapshot),
    checked: { table: { range, rows }, plan } as never,
    ...(near === undefined ? {} : { near }),
    fillsIn: () => (row, column) => (row === 0 && column === 0 ? "#DAE3F3" : undefined),
  });
}

const range = { top: 0, left: 0, bottom: 3, right: 2 };
const texts = (shown: ReturnType<typeof show>) =>
  shown.rows.map(({ cells }) => cells.map(({ text }) => text));

describe("a table as it is shown", () => {
  it("has the vendor's texts, grounds, widths and what is struck, and our cells beside", () => {
    const shown = show({
      snapshot: {
        cells: [cell(0, 0, "番号"), cell(1, 0, "1.1"), cell(1, 2, "○", { struck: true }), cell(3, 0, "1.2")],
        columnWidths: [{ first: 0, last: 0, size: 5 }],
      },
      range,
      planned: [
        { row: 0, column: 3, text: "判定", look: { bold: true } },
        { row: 1, column: 3, text: "？ 要確認", look: { fill: "#FFFF80" } },
      ],
      ids: [
        ["1.1", 1],
        ["1.2", 3],
      ],
    });
    expect(texts(shown)).toEqual([
      ["番号", "", "", "判定"],
      ["1.1", "", "○", "？ 要確認"],
      ["", "", "", ""],
      ["1.2", "", "", ""],
    ]);
    expect(shown.columns.map(({ letters, width, isOurs }) => [letters, width, isOurs])).toEqual([
      ["A", 5, false],
      ["B", 9, false],
      ["C", 9, false],
      ["D", 13, true],
    ]);
    expect(shown.rows.map(({ id }) => id)).toEqual([undefined, "1.1", undefined, "1.2"]);
    expect(shown.rows[0]?.cells[0]?.fill).toBe("#DAE3F3");
    expect(shown.rows[1]?.cells[2]?.struck).toBe("○");
    expect(shown.rows[1]?.cells[3]?.look?.fill).toBe("#FFFF80");
    expect([shown.ours, shown.hidden]).toEqual([["D"], []]);
  });

  it("leaves out hidden rows and columns and says so; a merge shrinks to what is seen of it", () => {
    const shown = show({
      snapshot: {
        cells: [cell(0, 0, "見出し"), cell(1, 0, "a"), cell(3, 0, "b")],
        merges: [
          { top: 0, left: 0, bottom: 0, right: 2 },
          { top: 1, left: 0, bottom: 3, right: 0 },
        ],
        hiddenRows: [{ first: 1, last: 1 }],
        hiddenColumns: [{ first: 1, last: 1 }],
      },
      range,
    });
    expect(shown.columns.map(({ letters }) => letters)).toEqual(["A", "C"]);
    expect(shown.rows.map(({ number, isBehindHidden }) => [number, isBehindHidden])).toEqual([
      [1, false],
      [3, true],
      [4, false],
    ]);
    expect(shown.rows[0]?.cells.map(({ text, across }) => [text, across])).toEqual([["見出し", 2]]);
    // The first row that is seen of a merge carries its text.
    expect(shown.rows[1]?.cells.map(({ text, down }) => [text, down])).toEqual([
      ["a", 2],
      ["", 1],
    ]);
    expect(shown.rows[2]?.cells).toHaveLength(1);
    expect(shown.hidden).toEqual([{ first: 2, last: 2 }]);
  });

  it("lets a title above the table run over the empty cells on its right", () => {
    const shown = show({
      snapshot: { cells: [cell(0, 0, "外部サービス要件 回答書"), cell(2, 0, "番号")] },
      range: { ...range, top: 2 },
    });
    expect(shown.rows[0]?.cells.map(({ across }) => across)).toEqual([3]);
    expect(shown.rows[2]?.cells).toHaveLength(3);
  });

  it("shows a part of 20,000 rows, any that is asked for, and goes on from there", () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => cell(row, 0, `値${row}`));
    const large = { snapshot: { cells }, range: { ...range, bottom: 19_999 } };
    const first = show(large);
    expect(first.rows).toHaveLength(MOST_ROWS);
    expect(first.shown).toEqual({ first: 1, last: MOST_ROWS });
    expect(first.all).toEqual({ first: 1, last: 20_000 });
    const next = show({ ...large, near: { row: MOST_ROWS + 1, as: "first" } });
    expect(next.shown).toEqual({ first: MOST_ROWS + 1, last: 2 * MOST_ROWS });
    expect(show({ ...large, near: { row: MOST_ROWS, as: "last" } }).shown).toEqual(first.shown);
    const within = show({ ...large, near: { row: 10_000, as: "within" } });
    expect(within.rows.some(({ number }) => number === 10_000)).toBe(true);
    const last = show({ ...large, near: { row: 20_000, as: "within" } });
    expect(last.shown).toEqual({ first: 20_001 - MOST_ROWS, last: 20_000 });
  });

  it("goes over any number of hidden rows", () => {
    const cells = [cell(0, 0, "a"), cell(15_000, 0, "b")];
    const hiddenRows = [{ first: 1, last: 14_999 }];
    const shown = show({ snapshot: { cells, hiddenRows }, range: { ...range, bottom: 15_000 } });
    expect(shown.rows.map(({ number }) => number)).toEqual([1, 15_001]);
  });

  it("shows no more columns than fit, the table's and ours first, and names the others", () => {
    const cells = Array.from({ length: 200 }, (_, column) => cell(0, column, "x"));
    const planned = [{ row: 0, column: 210, text: "判定", look: {} }];
    const shown = show({ snapshot: { cells }, range, planned });
    expect(shown.columns).toHaveLength(MOST_COLUMNS);
    expect(shown.columns.at(-1)?.isOurs).toBe(true);
    expect(shown.left).toHaveLength(200 - MOST_COLUMNS + 1);
  });
});
