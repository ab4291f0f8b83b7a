import { describe, expect, it } from "@jest/globals";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { rangeAddress } from "../../../src/core/snapshot/grid";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { rangeOf } from "../snapshot/snapshot-of";
import { applyToSnapshot } from "./apply-to-snapshot";
import { markWordsInEnglish, sampleRequest, sampleSnapshot } from "./mark-sample";

const cellAt = (address: string): SheetSnapshot["cells"][number] => {
  const { top: row, left: column } = rangeOf(address);
  return { row, column, text: "x" };
};

function printed(more: Partial<SheetSnapshot> = {}) {
  const snapshot = { ...sampleSnapshot(), ...more };
  const [sheet] = planMarks(sampleRequest({ snapshot, options: { print: "A4" } })).plan.sheets;
  const print = sheet?.print;
  if (print === undefined) throw new Error("Nothing was planned for printing.");
  return { ...print, address: rangeAddress(print.area) };
}

const withCells = (...addresses: readonly string[]): Partial<SheetSnapshot> => ({
  cells: [...sampleSnapshot().cells, ...addresses.map(cellAt)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  ),
});

describe("the print set-up", () => {
  it("takes in the title above the table, our columns and our block below it", () => {
    expect(printed()).toMatchObject({
      address: "A1:G10",
      titleRows: { first: 2, last: 2 },
      paper: "A4",
      orientation: "landscape",
    });
  });

  it.each([
    ["the vendor's notes below ours", withCells("B40"), "A1:G40"],
    ["no stray cell far below", withCells("B900"), "A1:G10"],
    ["nothing far to the right", withCells("Z4"), "A1:G10"],
    ["a page number right of our columns", withCells("K2"), "A1:K10"],
    [
      "a stamp right of our columns",
      { occupied: [{ ...rangeOf("I1:J3"), by: "drawing" as const }] },
      "A1:J10",
    ],
    ["the sheet's own area, widened to ours", { printArea: [rangeOf("B2:C50")] }, "A2:G50"],
    ["several areas as one", { printArea: [rangeOf("A1:B2"), rangeOf("A60:B61")] }, "A1:G61"],
  ])("takes in %s", (_, more, address) => {
    expect(printed(more).address).toBe(address);
  });

  it("keeps the sheet's own title rows where they hold the heading, and only there", () => {
    expect(printed({ printTitleRows: { first: 0, last: 3 } }).titleRows).toEqual({ first: 0, last: 3 });
    expect(printed({ printTitleRows: { first: 0, last: 0 } }).titleRows).toEqual({ first: 2, last: 2 });
  });

  it("names page, file, pack and date at the foot, in either language", () => {
    expect(printed().footer).toEqual({
      left: "{file}",
      center: "{page} / {pages} ページ",
      right: "要件チェック gaibu-service 1.0.0　判定基準日 2026年11月23日",
    });
    const request = sampleRequest({ words: markWordsInEnglish, options: { print: "A3" } });
    const print = planMarks(request).plan.sheets[0]?.print;
    expect(print?.paper).toBe("A3");
    expect(print?.footer.right).toBe("Yōken Check gaibu-service 1.0.0, judged as of 23 Nov 2026");
  });

  it("does not grow when the sheet is judged and set up again", () => {
    const first = printed();
    const request = sampleRequest({ options: { print: "A4" } });
    const annotated = applyToSnapshot(request.snapshot, planMarks(request).plan);
    const again = printed({ ...annotated, printArea: [first.area], printTitleRows: { first: 2, last: 2 } });
    expect(again).toEqual(first);
  });
});
