import { readFileSync } from "node:fs";
import { cellAddress } from "../../src/core/snapshot/grid";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, textCell } from "../xlsx/build-workbook";
import { samplePath } from "./sample-model";

export interface NamedSheet {
  readonly name: string;
  readonly texts: Pick<SheetSnapshot, "cells">;
  readonly state?: "hidden";
}

/** The texts of a sample's first sheet. */
export function textsOfSample(name: string): Pick<SheetSnapshot, "cells"> {
  const read = readWorkbook(readFileSync(samplePath(name)));
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(`${name} can't be read`);
  return sheet;
}

/** A workbook of several sheets with nothing but texts. */
export function workbookOfSheets(sheets: readonly NamedSheet[], structureLocked = false): Uint8Array {
  return buildWorkbook({
    sheets: sheets.map(({ name, texts, state }) => ({
      name,
      rows: rowsXml(texts),
      ...(state === undefined ? {} : { state }),
    })),
    ...(structureLocked ? { beforeSheets: '<workbookProtection lockStructure="1"/>' } : {}),
  });
}

function rowsXml({ cells }: Pick<SheetSnapshot, "cells">): string {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const own = cells.filter((cell) => cell.row === row);
      return `<row r="${row + 1}">${own.map((cell) => textCell(cellAddress(cell), cell.text)).join("")}</row>`;
    })
    .join("");
}
