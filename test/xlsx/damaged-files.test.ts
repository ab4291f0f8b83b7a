import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, textCell, workbookParts, zipParts, type WorkbookSpec } from "./build-workbook";
import { planOf } from "./plan-samples";
import { valueOf } from "./value-of";

const SPEC: WorkbookSpec = {
  sheets: [
    {
      name: "要件表",
      before: '<dimension ref="A1:F3"/><cols><col min="1" max="9" width="15"/></cols>',
      rows: `<row r="1" spans="1:6">${textCell("A1", "番号")}<c r="B1" t="s"><v>0</v></c></row><row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>`,
      behind:
        '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><pageSetup paperSize="9"/><headerFooter><oddFooter>x</oddFooter></headerFooter>',
    },
  ],
  strings: ["<r><t>要</t></r><r><t>件</t></r>"],
  behindSheets: '<definedNames><definedName name="a">要件表!$A$1</definedName></definedNames>',
};
const PARTS = [...workbookParts(SPEC)].map(([name, content]) => [name, String(content)] as const);
const ZIP = valueOf(applyPlan(buildWorkbook(SPEC), planOf({ print: true, memo: true })));
const PLAN = planOf({ column: 20, print: true, memo: true, staff: true, heights: [{ row: 2, points: 40 }] });

/** Every door must answer with a value or a fault, and what it writes must be readable again. */
function survives(bytes: Uint8Array): void {
  readWorkbook(bytes);
  clearMarks(bytes);
  const annotated = applyPlan(bytes, PLAN);
  if (annotated.ok && readWorkbook(bytes).ok) valueOf(clearMarks(annotated.value));
}

const scraps = [
  "<",
  "/>",
  '"',
  "<!--",
  "]]>",
  "<row/>",
  "<c/>",
  "&#0;",
  '="-1"',
  "</c>",
  ' r="A1"',
  "<cols/>",
];

it("no change of a few bytes makes any door throw", () => {
  const change = fc.tuple(fc.nat({ max: ZIP.length - 1 }), fc.nat({ max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = ZIP.slice();
      for (const [at, value] of changes) bytes[at] = value;
      survives(bytes);
    }),
    { numRuns: 100 },
  );
});

it("no damage to the XML makes any door throw", () => {
  const damage = fc.record({
    part: fc.nat({ max: PARTS.length - 1 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat({ max: 60 }),
    inserted: fc.constantFrom("", "", ...scraps),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const parts = new Map<string, string>(PARTS);
      for (const { part, at, removed, inserted } of damages) {
        const name = PARTS[part]?.[0] ?? "";
        const text = parts.get(name) ?? "";
        const place = Math.floor(at * text.length);
        parts.set(name, text.slice(0, place) + inserted + text.slice(place + removed));
      }
      survives(zipParts(parts));
    }),
    { numRuns: 200 },
  );
  expect(PARTS.length).toBeGreaterThan(5);
});
