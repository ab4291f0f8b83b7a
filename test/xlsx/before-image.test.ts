import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  BEFORE_IMAGE_NAMESPACE,
  beforeImage,
  parseBeforeImage,
  serialiseBeforeImage,
  type SheetBeforeImage,
} from "../../src/core/snapshot/before-image";
import { heightRuns, type RowHeight } from "../../src/core/mark/height-runs";
import { readXml } from "./xml-tree";

const index = fc.nat({ max: 1_048_575 });
const range = fc.record({ top: index, left: index, bottom: index, right: index });
const text = fc.string({ unit: "binary", maxLength: 30 });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const oneEach = (heights: readonly RowHeight[]): readonly RowHeight[] =>
  [...new Map(heights.map(({ row, points }) => [row, points]))].map(([row, points]) => ({ row, points }));

const sheet: fc.Arbitrary<SheetBeforeImage> = fc.record({
  sheet: text,
  ranges: fc.array(range, { maxLength: 3 }),
  staff: fc.array(range, { maxLength: 2 }),
  columnWidths: fc.array(fc.record({ column: index, characters: orNull(fc.nat()) }), { maxLength: 3 }),
  rowHeights: fc
    .array(fc.record({ row: fc.nat({ max: 9_999 }), points: orNull(fc.nat({ max: 3 })) }), { maxLength: 9 })
    .map((heights) => heightRuns(oneEach(heights))),
  print: fc.record({
    area: orNull(fc.array(range, { maxLength: 2 })),
    titleRows: orNull(fc.record({ first: index, last: index })),
    titleColumns: orNull(text),
    paper: orNull(fc.nat()),
    orientation: orNull(fc.constantFrom("portrait" as const, "landscape" as const)),
    scale: orNull(fc.nat()),
    fitToPage: fc.boolean(),
    fitToWidth: orNull(fc.nat()),
    fitToHeight: orNull(fc.nat()),
    footer: orNull(text),
    evenFooter: orNull(text),
    firstFooter: orNull(text),
  }),
});

const former = (rowHeights: string): string =>
  serialiseBeforeImage(beforeImage([], [])).replace(
    '"sheets":[]',
    `"sheets":[{"sheet":"x","ranges":[],"staff":[],"columnWidths":[],"rowHeights":[${rowHeights}]}]`,
  );

describe("the before-image", () => {
  it("is read with heights row by row, as it was once written, and in runs", () => {
    const single = parseBeforeImage(former('{"row":4,"points":30},{"row":5,"points":null}'));
    expect(single?.sheets[0]?.rowHeights).toEqual([
      { row: 4, points: 30 },
      { row: 5, points: null },
    ]);
    const runs = parseBeforeImage(former('{"row":4,"last":9,"points":30}'));
    expect(runs?.sheets[0]?.rowHeights).toEqual([{ row: 4, last: 9, points: 30 }]);
  });

  it("comes back from its XML as it was, and the XML is well-formed and plain ASCII", () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), fc.array(text, { maxLength: 2 }), (sheets, made) => {
        const image = beforeImage(sheets, made);
        const xml = serialiseBeforeImage(image);
        expect(parseBeforeImage(xml)).toEqual(image);
        expect(readXml(xml).attributes.get("xmlns")).toBe(BEFORE_IMAGE_NAMESPACE);
        expect(xml).toMatch(/^[\n -~]*$/);
      }),
    );
  });

  const image = beforeImage([], ["指摘一覧 <&>"]);
  const xml = serialiseBeforeImage(image);

  it.each([
    [
      "with another prefix",
      xml.replace("<beforeImage xmlns=", "<p:beforeImage xmlns:p=").replace("</", "</p:"),
    ],
    ["without a declaration", xml.replace(/^<\?xml.*\n/, "")],
    ["with white space around", `\n${xml}\n`],
    ["in single quotes", xml.replace(`"${BEFORE_IMAGE_NAMESPACE}"`, `'${BEFORE_IMAGE_NAMESPACE}'`)],
  ])("is read however a program has written it: %s", (_, written) => {
    expect(parseBeforeImage(written)).toEqual(image);
  });

  it.each([
    ["nothing", ""],
    ["another store", "<x xmlns='urn:other'>{}</x>"],
    ["a version to come", xml.replace('{"version":1', '{"version":2')],
    ["what is no JSON", xml.replace('{"version"', "{version")],
    ["what lacks a part", xml.replace(',"madeSheets"', ',"other"')],
    [
      "more rows than a sheet has",
      xml.replace(
        '"sheets":[]',
        '"sheets":[{"sheet":"x","ranges":[],"staff":[],"columnWidths":[],"rowHeights":[' +
          '{"row":0,"last":1048575,"points":9},{"row":0,"last":1,"points":9}]}]',
      ),
    ],
    [
      "a negative place",
      serialiseBeforeImage(image).replace(
        '"sheets":[]',
        '"sheets":[{"sheet":"x","ranges":[{"top":-1,"left":0,"bottom":0,"right":0}],"staff":[],"columnWidths":[],"rowHeights":[]}]',
      ),
    ],
  ])("is not read out of %s", (_, written) => {
    expect(parseBeforeImage(written)).toBeUndefined();
  });
});
