import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { cellAddress } from "../../src/core/snapshot/grid";
import { attribute, childNamed, childrenNamed, parseXml } from "../../src/xlsx/xml/xml-element";
import { readWorkbook } from "../../src/xlsx/read-workbook";

export interface CopyOptions {
  readonly file: string;
  readonly asOf: string;
  readonly language: "ja" | "en";
}

export interface MarkedCell {
  readonly text: string;
  /** "#RRGGBB", or "none". */
  readonly fill: string;
}

/** Cells by address: those that hold a text or a fill. */
export type Marks = ReadonlyMap<string, MarkedCell>;

/** What the built command line writes into its annotated copy of a workbook: every cell that the original leaves plain. */
export function marksOfCommandLine({ file, asOf, language }: CopyOptions): Marks {
  const folder = mkdtempSync(join(tmpdir(), "yoken-"));
  try {
    const cli = join(__dirname, "../../dist/cli.js");
    const output = judge([
      cli,
      "judge",
      file,
      "--out",
      folder,
      "--as-of",
      asOf,
      "--lang",
      language,
      "--json",
    ]);
    const { output: copy, sheet } = JSON.parse(output) as { readonly output: string; readonly sheet: string };
    return newMarks(readFileSync(file), readFileSync(copy), sheet);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Exit status 1 says that the sheet does not conform, which is no failure here. */
function judge(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { status, stdout } = error as { readonly status: unknown; readonly stdout: unknown };
    if (status === 1 && typeof stdout === "string") return stdout;
    throw error;
  }
}

/** What a copy has that its original leaves plain, on one sheet (the first where none is named). */
export function newMarks(original: Uint8Array, copy: Uint8Array, sheet?: string): Marks {
  const there = markedCells(original, sheet);
  return new Map([...markedCells(copy, sheet)].filter(([address]) => !there.has(address)));
}

function markedCells(bytes: Uint8Array, sheet: string | undefined): Marks {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  const index = sheet === undefined ? 0 : read.value.sheets.findIndex(({ name }) => name === sheet);
  const texts = new Map(read.value.sheets[index]?.cells.map((cell) => [cellAddress(cell), cell.text]));
  const fills = fillsOfSheet(bytes, index + 1);
  const addresses = [...new Set([...texts.keys(), ...fills.keys()])].sort();
  return new Map(
    addresses
      .map((address): [string, MarkedCell] => [
        address,
        { text: texts.get(address) ?? "", fill: fills.get(address) ?? "none" },
      ])
      .filter(([, { text, fill }]) => text !== "" || fill !== "none"),
  );
}

/** The solid or patterned fill of each cell, straight from the parts; the samples keep their sheets in order. */
function fillsOfSheet(bytes: Uint8Array, number: number): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes);
  const part = (name: string) => parseXml(strFromU8(parts[name] ?? new Uint8Array()), name);
  const styles = part("xl/styles.xml");
  const fills = childrenNamed(styles, childNamed(styles, styles.root, "fills") ?? styles.root, "fill").map(
    (fill) => {
      const pattern = childNamed(styles, fill, "patternFill");
      const type = pattern === undefined ? "none" : attribute(styles, pattern, "patternType");
      const colour = pattern && childNamed(styles, pattern, type === "solid" ? "fgColor" : "bgColor");
      const rgb = colour && attribute(styles, colour, "rgb");
      return rgb === undefined ? "none" : `#${rgb.slice(-6).toUpperCase()}`;
    },
  );
  const formats = childrenNamed(styles, childNamed(styles, styles.root, "cellXfs") ?? styles.root, "xf").map(
    (format) => fills[Number(attribute(styles, format, "fillId"))] ?? "none",
  );
  const sheet = part(`xl/worksheets/sheet${number}.xml`);
  const rows = childrenNamed(sheet, childNamed(sheet, sheet.root, "sheetData") ?? sheet.root, "row");
  return new Map(
    rows.flatMap((row) =>
      childrenNamed(sheet, row, "c").map(
        (cell) =>
          [
            attribute(sheet, cell, "r") ?? "",
            formats[Number(attribute(sheet, cell, "s") ?? "0")] ?? "none",
          ] as const,
      ),
    ),
  );
}
