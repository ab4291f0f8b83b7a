import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { rowId } from "../../../src/core/ids";
import { STATUSES } from "../../../src/core/status";
import type { MarkRequest } from "../../../src/core/mark/mark-request";
import { withoutOwnMarks } from "../../../src/core/mark/own-marks";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { HIGHEST_ROW } from "../../../src/core/mark/text-height";
import type { SnapshotCell } from "../../../src/core/snapshot/sheet-snapshot";
import { applyToSnapshot } from "./apply-to-snapshot";
import { judgedRow, judgementOf, sampleRequest, sampleSnapshot, sampleTable } from "./mark-sample";

const ids = sampleTable.rows.map((row) => row.id);
const tableHolds = ({ row, column }: { row: number; column: number }) => row >= 2 && row <= 7 && column <= 4;

/** A vendor's text: plain, hostile, long, of many lines, or none. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "=1+1",
    "+A1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "👍🏽".repeat(80),
    "行\n".repeat(200),
    "長".repeat(3000),
  ),
);
const row = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...STATUSES), text)
  .map(([id, status, quoted]) =>
    judgedRow(id, status, {
      blockers: [rowId("1.1")],
      reasons: [{ about: "answer", finding: { code: "not-understood", values: { text: quoted } } }],
    }),
  );
const stray = fc
  .record({
    row: fc.integer({ min: 0, max: 60 }),
    column: fc.integer({ min: 0, max: 14 }),
    text: fc.constant("x"),
  })
  .filter((cell) => !tableHolds(cell));

const requests = fc
  .record({
    rows: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 }),
    strays: fc.uniqueArray(stray, { selector: (cell) => `${cell.row}:${cell.column}`, maxLength: 12 }),
    staff: fc.boolean(),
    print: fc.boolean(),
  })
  .map(({ rows, strays, staff, print }): MarkRequest => {
    const base = sampleSnapshot();
    const own = new Set(base.cells.map((cell) => `${cell.row}:${cell.column}`));
    const cells: SnapshotCell[] = [
      ...base.cells,
      ...strays.filter((cell) => !own.has(`${cell.row}:${cell.column}`)),
    ];
    return sampleRequest({
      snapshot: { ...base, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) },
      judgement: judgementOf(rows),
      options: { staff, ...(print ? { print: "A4" as const } : {}) },
    });
  });

describe("a plan, whatever the sheet and the judgement", () => {
  it("has no two cells in one place, and none where the sheet has something", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const cells = planMarks(request).plan.sheets.flatMap((sheet) => sheet.cells);
        const places = cells.map((cell) => `${cell.row}:${cell.column}`);
        expect(new Set(places).size).toBe(places.length);
        const used = new Set(request.snapshot.cells.map((cell) => `${cell.row}:${cell.column}`));
        expect(places.filter((place) => used.has(place))).toEqual([]);
      }),
    );
  });

  it("applied twice is applied once, and is undone by taking our columns out", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const once = applyToSnapshot(request.snapshot, planMarks(request).plan);
        const again = planMarks({ ...request, snapshot: once });
        expect(applyToSnapshot(once, again.plan)).toEqual(once);
        expect(withoutOwnMarks(once).cells).toEqual(request.snapshot.cells);
      }),
    );
  });

  it("has no row higher than Excel's highest, and quotes nothing at length", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const [sheet] = planMarks(request).plan.sheets;
        for (const { points } of sheet?.rowHeights ?? []) expect(points).toBeLessThanOrEqual(HIGHEST_ROW);
        for (const cell of sheet?.cells ?? []) expect(cell.text.length).toBeLessThan(1200);
      }),
    );
  });
});

describe("a note that looks like a formula", () => {
  it.each(['=HYPERLINK("http://x")', "+1", "-1", "@x", "\t=1"])("stays the text %j in the plan", (quoted) => {
    const words = { ...sampleRequest().words, reason: () => quoted };
    const reasons = [{ about: "judgement", code: "row-missing", values: {} } as const];
    const judgement = judgementOf([judgedRow("1.5", "review", { reasons })]);
    const [sheet] = planMarks(sampleRequest({ words, judgement })).plan.sheets;
    expect(sheet?.cells.find((cell) => cell.row === 4 && cell.column === 6)?.text).toBe(quoted);
  });
});
