import { describe, expect, it } from "@jest/globals";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, textCell, zipParts, type WorkbookSpec } from "./build-workbook";
import { checksum } from "./build-zip";
import { packageFaults, partsOf, partText } from "./package-check";
import { planOf } from "./plan-samples";
import { clearedOf, faultOf, valueOf } from "./value-of";
import { childOf, readXml } from "./xml-tree";

const SHEET = "xl/worksheets/sheet1.xml";
const SPEC: WorkbookSpec = {
  sheets: [
    {
      name: "要件表",
      before:
        '<dimension ref="A1:F3"/><cols><col min="1" max="6" width="15"/><col min="7" max="9" width="9.7109375" customWidth="1"/></cols>',
      rows: `<row r="1" spans="1:6">${textCell("A1", "番号")}${textCell("F1", "回答")}</row><row r="2" spans="1:6" ht="22" customHeight="1">${textCell("A2", "1.1")}</row><row r="3">${textCell("A3", "1.2")}<c r="G3" s="0"/></row>`,
      behind: '<pageSetup paperSize="8" scale="60" orientation="portrait"/>',
    },
    { name: "別紙", rows: `<row r="1">${textCell("A1", "添付")}</row>` },
  ],
  behindSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">要件表!$A$1:$F$3</definedName></definedNames>',
};
const ORIGINAL = buildWorkbook(SPEC);
const PLAN = planOf({
  print: true,
  memo: true,
  staff: true,
  heights: [1, 2, 3].map((row) => ({ row, points: 60 })),
});
const annotated = () => valueOf(applyPlan(ORIGINAL, PLAN));

/** The workbook as another program would save it: our stores kept or not, a part edited by a person. */
function resaved(edit: (part: string, text: string) => string, keepStores = true): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  for (const [part] of partsOf(annotated())) {
    if (!keepStores && part.startsWith("customXml/")) continue;
    const text = edit(part, partText(annotated(), part));
    const kept = keepStores
      ? text
      : text
          .replace(/<Override PartName="\/customXml[^>]*>/g, "")
          .replace(/<Relationship [^>]*customXml[^>]*>/g, "");
    parts.set(part, kept);
  }
  return zipParts(parts);
}

function shownIn(bytes: Uint8Array) {
  return valueOf(readWorkbook(bytes)).sheets.map(({ name, cells }) => ({ name, cells }));
}

function sheetRoot(bytes: Uint8Array) {
  return readXml(partText(bytes, SHEET));
}

describe("while nobody else has saved the workbook", () => {
  it("every part comes back byte for byte", () => {
    const cleared = clearedOf(clearMarks(annotated()));
    expect([...partsOf(cleared)]).toEqual([...partsOf(ORIGINAL)]);
    expect(packageFaults(cleared)).toEqual([]);
  });

  it("a second run with another plan leaves only its own marks", () => {
    const second = valueOf(applyPlan(annotated(), planOf({ column: 10 })));
    expect(clearedOf(clearMarks(second))).toEqual(clearedOf(clearMarks(annotated())));
    const columns = new Set(shownIn(second)[0]?.cells.map(({ column }) => column));
    expect([...columns].sort((a, b) => a - b)).toEqual([0, 5, 10, 11]);
  });

  it("nothing to clear is a fault", () => {
    expect(faultOf(clearMarks(ORIGINAL)).code).toBe("nothing-to-clear");
    expect(faultOf(clearMarks(clearedOf(clearMarks(annotated())))).code).toBe("nothing-to-clear");
  });
});

describe("after another program has saved the workbook", () => {
  const touched = (part: string, text: string) =>
    part === SHEET ? text.replace("</sheetData>", "</sheetData><!-- saved -->") : text;

  it("cells, widths, heights, print set-up and sheets come back from the before-image", () => {
    const cleared = clearedOf(clearMarks(resaved(touched)));
    expect(packageFaults(cleared)).toEqual([]);
    expect(shownIn(cleared)).toEqual(shownIn(ORIGINAL));
    const [was, is] = [ORIGINAL, cleared].map((bytes) => valueOf(readWorkbook(bytes)).sheets[0]);
    expect(is?.columnWidths).toEqual(was?.columnWidths);
    expect(is?.rowHeights).toEqual(was?.rowHeights);
    expect(is?.printArea).toEqual(was?.printArea);
    expect(childOf(sheetRoot(cleared), "pageSetup")?.attributes).toEqual(
      childOf(sheetRoot(ORIGINAL), "pageSetup")?.attributes,
    );
    expect(childOf(sheetRoot(cleared), "dataValidations")).toBeUndefined();
    expect([...partsOf(cleared).keys()].some((part) => part.startsWith("customXml/"))).toBe(false);
  });

  it("and under another name of the sheet: its hidden name tells which it is, and goes as well", () => {
    const renamed = resaved((part, text) => touched(part, text).replaceAll("要件表", "A社"));
    expect(partText(renamed, "xl/workbook.xml")).toContain(
      'name="_yoken_check.s1" localSheetId="0" hidden="1"',
    );
    const cleared = clearedOf(clearMarks(renamed));
    expect(packageFaults(cleared)).toEqual([]);
    const [was, is] = [ORIGINAL, cleared].map((bytes) => valueOf(readWorkbook(bytes)).sheets[0]);
    expect(is?.name).toBe("A社");
    expect(is?.rowHeights).toEqual(was?.rowHeights);
    expect(is?.printArea).toEqual(was?.printArea);
    expect(partText(cleared, "xl/workbook.xml")).not.toContain("_yoken_check");
  });

  it("the list of points goes under another name as well, wherever it stands in the workbook", () => {
    const moved = (text: string) =>
      text.replace(/(<sheets>)(.*)(<sheet [^>]*name="指摘一覧"[^>]*>)(<\/sheets>)/, "$1$3$2$4");
    const first = (text: string) =>
      text.replaceAll(
        /localSheetId="(\d)"/g,
        (_, index: string) => `localSheetId="${(Number(index) + 1) % 3}"`,
      );
    const renamed = resaved((part, text) => {
      const other = touched(part, text);
      return part === "xl/workbook.xml" ? first(moved(other)).replaceAll("指摘一覧", "A社への指摘") : other;
    });
    expect(shownIn(renamed).map(({ name }) => name)).toEqual(["A社への指摘", "要件表", "別紙"]);
    const cleared = clearedOf(clearMarks(renamed));
    expect(packageFaults(cleared)).toEqual([]);
    expect(shownIn(cleared)).toEqual(shownIn(ORIGINAL));
    expect(partText(cleared, "xl/workbook.xml")).not.toContain("_yoken_check");
    expect(valueOf(readWorkbook(cleared)).sheets[0]?.printArea).toEqual(
      valueOf(readWorkbook(ORIGINAL)).sheets[0]?.printArea,
    );
  });

  it("a copy of the sheet loses our columns as well, and gets back what was kept", () => {
    const copied = resaved((part, text) => {
      const other = touched(part, text);
      if (part === "xl/worksheets/sheet2.xml") return touched(SHEET, partText(annotated(), SHEET));
      if (part !== "xl/workbook.xml") return other;
      const name = '<definedName name="_yoken_check.s1" localSheetId="1" hidden="1">TRUE</definedName>';
      return other.replaceAll("別紙", "要件表 (2)").replace("</definedNames>", `${name}</definedNames>`);
    });
    const cleared = clearedOf(clearMarks(copied));
    expect(packageFaults(cleared)).toEqual([]);
    const [original, copy] = valueOf(readWorkbook(cleared)).sheets;
    expect(copy?.cells).toEqual(original?.cells);
    expect(copy?.rowHeights).toEqual(original?.rowHeights);
    expect(partText(cleared, "xl/workbook.xml")).not.toContain("_yoken_check");
  });

  it("without the before-image, the headings and the signature tell what is ours", () => {
    const cleared = valueOf(clearMarks(resaved(touched, false)));
    expect(shownIn(cleared.bytes)[0]).toEqual(shownIn(ORIGINAL)[0]);
    expect(cleared.formerUnknown).toEqual(["要件表"]);
  });

  it("says of which sheets nothing is known any more: of none whose image is there", () => {
    expect(valueOf(clearMarks(annotated())).formerUnknown).toEqual([]);
    expect(valueOf(clearMarks(resaved(touched))).formerUnknown).toEqual([]);
  });

  it.each([
    ["G2", "○ 適合（弊社追記）", true],
    ["H2", "○ 訂正します", true],
    ["H2", "○ 訂正します", false],
    ["H2", "別紙のとおり訂正しました。", true],
  ])("what others wrote into our columns stays: %s 「%s」", (address, text, keepStores) => {
    const edited = resaved(
      (part, xml) =>
        part === SHEET
          ? xml.replace(
              new RegExp(`<c r="${address}"([^>]*)>.*?</c>`),
              `<c r="${address}"$1><is><t>${text}</t></is></c>`,
            )
          : xml,
      keepStores,
    );
    const left = { row: 1, column: address === "G2" ? 6 : 7, text };
    const cleared = shownIn(clearedOf(clearMarks(edited)))[0]?.cells ?? [];
    expect(cleared.filter(({ column }) => column > 5)).toEqual([left]);
    const again = shownIn(valueOf(applyPlan(edited, planOf({ column: 8 }))))[0]?.cells;
    expect(again).toContainEqual(left);
    expect(applyPlan(edited, planOf())).toMatchObject({
      ok: false,
      fault: { code: "cell-occupied", values: { cell: address } },
    });
  });

  it("what a person wrote in the staff columns stays", () => {
    const decided = resaved((part, text) =>
      part === SHEET
        ? text.replace(/<c r="I2"([^>]*)\/>/, '<c r="I2"$1 t="inlineStr"><is><t>適合</t></is></c>')
        : text,
    );
    const again = valueOf(applyPlan(decided, PLAN));
    expect(shownIn(again)[0]?.cells.find(({ row, column }) => row === 1 && column === 8)?.text).toBe("適合");
    const cleared = shownIn(clearedOf(clearMarks(again)))[0]?.cells.filter(({ column }) => column > 5);
    expect(cleared).toEqual([{ row: 1, column: 8, text: "適合" }]);
  });

  it("rows inserted above since then move everything along", () => {
    const inserted = resaved((part, text) =>
      part === SHEET
        ? text
            .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${Number(row) + 2}"`)
            .replace(
              /<c r="([A-Z]+)(\d+)"/g,
              (_, column: string, row: string) => `<c r="${column}${Number(row) + 2}"`,
            )
        : text,
    );
    const sheet = shownIn(clearedOf(clearMarks(inserted)))[0];
    const moved = shownIn(ORIGINAL)[0]?.cells.map((cell) => ({ ...cell, row: cell.row + 2 }));
    expect(sheet?.cells).toEqual(moved);
  });

  it("running again leaves one set of columns, and styles.xml no larger", () => {
    const again = valueOf(applyPlan(resaved(touched), PLAN));
    expect(packageFaults(again)).toEqual([]);
    expect(shownIn(again)).toEqual(shownIn(annotated()));
    expect(partText(again, "xl/styles.xml")).toBe(partText(annotated(), "xl/styles.xml"));
  });
});

describe("a forged store has no power over what people see", () => {
  const image = (ranges: string) =>
    `<beforeImage xmlns="urn:yoken-check:before-image">{"version":1,"sheets":[{"sheet":"要件表","ranges":${ranges},"staff":[],"columnWidths":[],"rowHeights":[]}],"madeSheets":[]}</beforeImage>`;
  const forged = (ranges: string) =>
    resaved((part, text) =>
      part === "customXml/item1.xml" ? image(ranges) : part === SHEET ? `${text} ` : text,
    );

  it("a rectangle over the vendor's answers is not ours", () => {
    const bytes = forged('[{"top":0,"left":0,"bottom":9,"right":5}]');
    expect(valueOf(readWorkbook(bytes)).sheets[0]?.ownRanges).toBeUndefined();
    expect(shownIn(clearedOf(clearMarks(bytes)))[0]).toEqual(shownIn(ORIGINAL)[0]);
  });

  it("a rectangle that holds our columns and more is cut down to them", () => {
    const bytes = forged('[{"top":0,"left":0,"bottom":9,"right":7},{"top":0,"left":6,"bottom":3,"right":7}]');
    expect(valueOf(readWorkbook(bytes)).sheets[0]?.ownRanges).toEqual([
      { top: 0, left: 6, bottom: 3, right: 7 },
    ]);
  });

  it("an exact record that would change an answer is not followed", () => {
    const parts = new Map<string, string | Uint8Array>(partsOf(annotated()));
    const [store, xml = ""] = [...parts.keys()]
      .map((part) => [part, partText(annotated(), part)] as const)
      .find(([, text]) => text.includes("urn:yoken-check:exact-record")) ?? ["", ""];
    const json = xml
      .slice(xml.indexOf("{"), xml.lastIndexOf("}") + 1)
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
    const record = JSON.parse(json) as { parts: { part: string; before: number; edits: unknown[] }[] };
    const sheet = record.parts.find(({ part }) => part === SHEET);
    if (sheet === undefined) throw new Error("no record of the sheet");
    const forged = partText(ORIGINAL, SHEET).replace("回答", "偽装");
    sheet.edits = [[0, partText(annotated(), SHEET).length, forged]];
    sheet.before = checksum(new TextEncoder().encode(forged));
    parts.set(
      store,
      `${xml.slice(0, xml.indexOf("{"))}${JSON.stringify(record).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</exactRecord>`,
    );
    const cleared = clearedOf(clearMarks(zipParts(parts)));
    expect(shownIn(cleared)[0]).toEqual(shownIn(ORIGINAL)[0]);
  });
});
