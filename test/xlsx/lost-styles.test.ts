import { expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { clearedOf, valueOf } from "./value-of";

// The workbook has a styles part to which nothing relates, and cells with s="1" to s="6".
const lost = new Uint8Array(readFileSync(join(__dirname, "../cli/hostile/m0731x.xlsx")));
const plan = {
  sheets: [
    {
      sheet: "外部サービス要件",
      target: "columns" as const,
      cells: [
        { row: 5, column: 20, text: "判定", look: { bold: true } },
        { row: 5, column: 21, text: "判定理由・免除注記", look: { bold: true } },
        { row: 6, column: 20, text: "○ 適合", look: { fill: "#BFE4FF", bold: true } },
        {
          row: 7,
          column: 21,
          text: "要件チェック / Yōken Check ｜ gaibu-service 1.0.0",
          look: { bold: true },
        },
      ],
      columnWidths: [],
      rowHeights: [],
      choices: [],
    },
  ],
};
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const stylesIn = (xml = "") =>
  /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(xml)?.[1]?.match(/<xf[\s>/]/g)?.length ?? 0;
const ourStyle = (parts: ReadonlyMap<string, string>) =>
  Number(/<c r="U7" s="(\d+)"/.exec(parts.get("xl/worksheets/sheet1.xml") ?? "")?.[1]);

it("no style of ours gets a number that the vendor's cells name", () => {
  const parts = partsOf(valueOf(applyPlan(lost, plan)));
  expect(ourStyle(parts)).toBeGreaterThan(6);
  // Whichever of the two parts a program reads, it finds our number in it.
  expect(stylesIn(parts.get("xl/styles2.xml"))).toBeGreaterThan(ourStyle(parts));
  expect(stylesIn(parts.get("xl/styles.xml"))).toBe(stylesIn(parts.get("xl/styles2.xml")));
  expect(parts.get("xl/styles2.xml")?.split("<xf ")[2]).toMatch(/fillId="0"/);
});

it("nor where the list is miscounted or holds something astray", () => {
  const parts = partsOf(lost);
  const rels = parts.get("xl/_rels/workbook.xml.rels") ?? "";
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
  parts.set(
    "xl/_rels/workbook.xml.rels",
    rels.replace(
      "</Relationships>",
      `<Relationship Id="rId2" Type="${kind}" Target="styles.xml"/></Relationships>`,
    ),
  );
  // Seven are declared; the last is gone, and an element astray stands first.
  const styles = (parts.get("xl/styles.xml") ?? "").replace(/<xf (?:(?!<xf ).)*<\/cellXfs>/s, "</cellXfs>");
  parts.set("xl/styles.xml", styles.replace(/(<cellXfs[^>]*>)/, "$1<astray/>"));
  const bytes = zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
  const result = partsOf(valueOf(applyPlan(bytes, plan)));
  expect(ourStyle(result)).toBeGreaterThan(6);
  expect(stylesIn(result.get("xl/styles.xml"))).toBeGreaterThan(ourStyle(result));
});

it("clearing brings every part back", () => {
  expect(partsOf(clearedOf(clearMarks(valueOf(applyPlan(lost, plan)))))).toEqual(partsOf(lost));
});
