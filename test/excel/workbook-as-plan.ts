import { strFromU8, unzipSync } from "fflate";
import type { CellLook, LineStyle, PlannedCell, SheetPlan } from "../../src/core/mark/annotation-plan";
import { cellAddress } from "../../src/core/snapshot/grid";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import {
  attribute,
  childNamed,
  childrenNamed,
  parseXml,
  type XmlDocument,
  type XmlElement,
} from "../../src/xlsx/xml/xml-element";

/** What a plan's cells look like in an .xlsx file, straight from its parts; the file's first sheet is looked at. */
export function cellsInWorkbook(
  bytes: Uint8Array,
  plan: SheetPlan,
): readonly Omit<PlannedCell, "keepText">[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  const texts = new Map(read.value.sheets[0]?.cells.map((cell) => [cellAddress(cell), cell.text]));
  const looks = looksByAddress(bytes);
  return plan.cells
    .map(({ row, column }) => {
      const address = cellAddress({ row, column });
      return { row, column, text: texts.get(address) ?? "", look: looks.get(address) ?? {} };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function looksByAddress(bytes: Uint8Array): ReadonlyMap<string, CellLook> {
  const parts = unzipSync(bytes);
  const part = (name: string) => parseXml(strFromU8(parts[name] ?? new Uint8Array()), name);
  const styles = new Styles(part("xl/styles.xml"));
  const sheet = part("xl/worksheets/sheet1.xml");
  const rows = childrenNamed(sheet, childNamed(sheet, sheet.root, "sheetData") ?? sheet.root, "row");
  return new Map(
    rows.flatMap((row) =>
      childrenNamed(sheet, row, "c").map(
        (cell) =>
          [
            attribute(sheet, cell, "r") ?? "",
            styles.look(Number(attribute(sheet, cell, "s") ?? "0")),
          ] as const,
      ),
    ),
  );
}

class Styles {
  constructor(private readonly document: XmlDocument) {}

  look(index: number): CellLook {
    const format = this.entry("cellXfs", "xf", index);
    if (!format) return {};
    const number = (name: string) => Number(attribute(this.document, format, name) ?? "0");
    return {
      ...this.fill(this.entry("fills", "fill", number("fillId"))),
      ...this.font(this.entry("fonts", "font", number("fontId"))),
      ...this.border(this.entry("borders", "border", number("borderId"))),
      ...this.alignment(childNamed(this.document, format, "alignment")),
    };
  }

  private entry(list: string, name: string, index: number): XmlElement | undefined {
    const section = childNamed(this.document, this.document.root, list);
    return section && childrenNamed(this.document, section, name)[index];
  }

  private value(element: XmlElement | undefined, child: string, name: string): string | undefined {
    const found = element && childNamed(this.document, element, child);
    return found && attribute(this.document, found, name);
  }

  private color(element: XmlElement | undefined, child: string): string {
    return `#${(this.value(element, child, "rgb") ?? "").slice(-6)}`;
  }

  private fill(fill: XmlElement | undefined): CellLook {
    const pattern = fill && childNamed(this.document, fill, "patternFill");
    const type = pattern && attribute(this.document, pattern, "patternType");
    if (type === "solid") return { fill: this.color(pattern, "fgColor") };
    if (type !== "lightUp") return {};
    const hatchColor = this.color(pattern, "fgColor");
    return { fill: this.color(pattern, "bgColor"), hatch: "light-up", hatchColor };
  }

  private font(font: XmlElement | undefined): CellLook {
    const size = Number(this.value(font, "sz", "val") ?? "11");
    const color = this.color(font, "color");
    return {
      ...(color === "#" || color === "#000000" ? {} : { fontColor: color }),
      ...(size === 11 ? {} : { fontSize: size }),
      ...(font && childNamed(this.document, font, "b") ? { bold: true } : {}),
    };
  }

  private border(border: XmlElement | undefined): CellLook {
    const sides = ["left", "right", "top", "bottom"].map(
      (side) => border && childNamed(this.document, border, side),
    );
    const lines = sides.map((side) => (side && attribute(this.document, side, "style")) ?? "");
    const [line = ""] = lines;
    if (line === "" || lines.some((other) => other !== line)) return {};
    return { border: { line: line as LineStyle, color: this.color(sides[0], "color") } };
  }

  private alignment(alignment: XmlElement | undefined): CellLook {
    const value = (name: string) => alignment && attribute(this.document, alignment, name);
    const horizontal = value("horizontal");
    return {
      ...(value("wrapText") === "1" ? { wrap: true } : {}),
      ...(horizontal === undefined ? {} : { horizontal: horizontal as "left" | "center" }),
      ...(value("vertical") === "top" ? { vertical: "top" } : {}),
    };
  }
}
