import { cellAddress } from "../../snapshot/grid";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { heard, pattern } from "../../lexicon/lexicon";

/** What the sheet says of itself around the table: who answers, and what for. */
export interface SheetHeading {
  /** 事業者名, 会社名, 提案者 …: the vendor, and the cell (A1) that names it. */
  readonly vendor?: { readonly name: string; readonly cell: string };
  /** 件名, 案件名 …: what is procured. */
  readonly subject?: { readonly name: string; readonly cell: string };
}
const LONGEST_NAME = 80;

/** Reads the labelled cells above and below the table. Linear in the lines. */
export function sheetHeading(
  lines: readonly SheetLine[],
  table: { readonly top: number; readonly bottom: number },
): SheetHeading {
  const outside = lines.filter(({ row }) => row < table.top || row > table.bottom);
  const vendor = labelled(outside, pattern("sheet-heading-vendor"));
  const subject = labelled(outside, pattern("sheet-heading-subject"));
  return { ...(vendor === undefined ? {} : { vendor }), ...(subject === undefined ? {} : { subject }) };
}

/** The text that stands beside a label, or after its colon in the same cell. */
function labelled(
  lines: readonly SheetLine[],
  label: RegExp,
): { readonly name: string; readonly cell: string } | undefined {
  for (const { cells } of lines) {
    for (const [at, cell] of cells.entries()) {
      const parts = labelledParts(cell.text).map((text) => ({ ...cell, text }));
      const inside = parts.map((part) => afterColon(part, label)).find((one) => one !== undefined);
      const found = inside ?? besideLabel(cell, cells[at + 1], label);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A field of a form around the table: who answers, and when. */
export type HeadingField = "vendor" | "day";

/** Whether the cells around the table have a label for a field, be it filled in or not. Linear in the lines. */
export function hasField(
  lines: readonly SheetLine[],
  table: { readonly top: number; readonly bottom: number },
  field: HeadingField,
): boolean {
  const label = pattern(`sheet-heading-${field}`);
  return lines
    .filter(({ row }) => row < table.top || row > table.bottom)
    .flatMap(({ cells }) => cells)
    .filter(({ text }) => text.length <= LONGEST_NAME * 3)
    .flatMap(({ text }) => labelledParts(text))
    .some((part) => label.test(bare(splitOnce(part)[0])));
}

/** A blank, then a word with a colon: the next label in the same cell. */
const NEXT_LABEL = /[\s\u3000]+(?=[^\s\u3000：:]{2,16}[：:])/u;

/** 「事業者名：株式会社みほん　回答日：2026年11月2日」 has two: each label with its text. */
function labelledParts(text: string): readonly string[] {
  const [head, tail] = splitOnce(text);
  if (tail === undefined || text.length > LONGEST_NAME * 3) return [text];
  const [first = "", ...others] = tail.split(NEXT_LABEL);
  return [`${head}：${first}`, ...others];
}

function afterColon(cell: LineCell, label: RegExp): { name: string; cell: string } | undefined {
  if (cell.text.length > LONGEST_NAME + 20) return undefined;
  const [head, tail] = splitOnce(cell.text);
  return tail !== undefined && label.test(bare(head)) ? named(tail, cell) : undefined;
}

function besideLabel(
  cell: LineCell,
  next: LineCell | undefined,
  label: RegExp,
): { name: string; cell: string } | undefined {
  if (next === undefined || cell.text.length > 24) return undefined;
  return label.test(bare(cell.text.replace(/[：:]\s*$/u, ""))) ? named(next.text, next) : undefined;
}

function splitOnce(text: string): readonly [string, string | undefined] {
  const at = text.search(/[：:]/u);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

const bare = (text: string): string => text.replace(/[\s\u3000【】[\]「」]/gu, "");

function named(text: string, cell: LineCell): { name: string; cell: string } | undefined {
  const name = text.replace(/[\s\u3000]+/gu, " ").trim();
  if (name === "" || name.length > LONGEST_NAME || heard("sheet-heading-placeholder", name)) return undefined;
  return { name, cell: cellAddress(cell) };
}
