import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { columnLetters } from "../../src/core/snapshot/grid";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, textCell } from "./build-workbook";
import { packageFaults, partsOf } from "./package-check";
import { planOf, type PlanOptions } from "./plan-samples";
import { clearedOf, valueOf } from "./value-of";

const text = fc.string({ unit: "grapheme", maxLength: 20 });

/** A cell in one of the forms in which programs write them. */
const cellForm = fc.oneof(
  text.map((value) => (reference: string) => textCell(reference, value)),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (reference: string) => `<c r="${reference}" s="0"><v>${value}</v></c>`),
  fc.constant((reference: string) => `<c r="${reference}" s="0"/>`),
  fc.constant((reference: string) => `<c r="${reference}" t="b"><f>TRUE()</f><v>1</v></c>`),
);

const row = fc.record({
  gap: fc.integer({ min: 1, max: 3 }),
  cells: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), cellForm), { selector: ([at]) => at }),
  attributes: fc.constantFrom("", ' spans="1:6"', ' ht="33.5" customHeight="1"', ' hidden="1"', ' ht="12"'),
});

function rowsXml(
  rows: readonly { gap: number; cells: [number, (reference: string) => string][]; attributes: string }[],
) {
  let number = 0;
  return rows.map(({ gap, cells, attributes }) => {
    number += gap;
    const inner = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, form]) => form(`${columnLetters(column)}${number}`));
    return `<row r="${number}"${attributes}>${inner.join("")}</row>`;
  });
}

const before = fc.constantFrom(
  "",
  '<dimension ref="A1"/>',
  '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:F9"/>',
  '<cols><col min="1" max="16384" width="10" style="0"/></cols>',
  '<cols><col min="7" max="7" width="3"/><col min="9" max="20" hidden="1" width="9"/></cols>',
);
const behind = fc.constantFrom(
  "",
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup scale="80"/>',
  '<headerFooter differentOddEven="1"><oddFooter>x</oddFooter><evenFooter/></headerFooter>',
  '<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations><extLst/>',
);

const workbook = fc
  .record({ rows: fc.array(row, { maxLength: 8 }), before, behind })
  .map(({ rows, ...rest }) =>
    buildWorkbook({ sheets: [{ name: "要件表", rows: rowsXml(rows).join(""), ...rest }, { name: "別紙" }] }),
  );

const plan: fc.Arbitrary<PlanOptions> = fc.record({
  column: fc.integer({ min: 6, max: 30 }),
  top: fc.integer({ min: 0, max: 12 }),
  texts: fc.array(
    text.filter((value) => value.trim() !== ""),
    { minLength: 1, maxLength: 6 },
  ),
  print: fc.boolean(),
  memo: fc.boolean(),
  staff: fc.boolean(),
  heights: fc.array(
    fc.record({ row: fc.integer({ min: 0, max: 20 }), points: fc.integer({ min: 1, max: 400 }) }),
    { maxLength: 5 },
  ),
});

const RUNS = { numRuns: 60 };

describe("laws of annotating", () => {
  it("what is applied and cleared is the original, part for part and byte for byte", () => {
    fc.assert(
      fc.property(workbook, plan, (bytes, options) => {
        const annotated = valueOf(applyPlan(bytes, planOf(options)));
        expect(packageFaults(annotated)).toEqual([]);
        expect([...partsOf(clearedOf(clearMarks(annotated)))]).toEqual([...partsOf(bytes)]);
      }),
      RUNS,
    );
  });

  it("applying twice is applying once, and only the last plan counts", () => {
    fc.assert(
      fc.property(workbook, plan, plan, (bytes, first, last) => {
        const once = valueOf(applyPlan(bytes, planOf(last)));
        expect(valueOf(applyPlan(once, planOf(last)))).toEqual(once);
        const after = valueOf(applyPlan(valueOf(applyPlan(bytes, planOf(first))), planOf(last)));
        expect([...partsOf(after)]).toEqual([...partsOf(once)]);
      }),
      RUNS,
    );
  });

  it("every cell that is not ours shows what it showed", () => {
    fc.assert(
      fc.property(workbook, plan, (bytes, options) => {
        const former = valueOf(readWorkbook(bytes));
        const now = valueOf(readWorkbook(valueOf(applyPlan(bytes, planOf(options)))));
        const [sheet, other] = now.sheets;
        expect(sheet?.cells.filter(({ column }) => column < 6)).toEqual(former.sheets[0]?.cells);
        expect(sheet?.merges).toEqual(former.sheets[0]?.merges);
        expect(sheet?.hiddenRows).toEqual(former.sheets[0]?.hiddenRows);
        expect(other).toEqual(former.sheets[1]);
      }),
      RUNS,
    );
  });
});
