import type { Outcome, WorkbookFault } from "../core/fault";
import { workbookOfText } from "./csv/workbook-of-text";
import { outcomeOf } from "./fault-signal";

/** Text files with a table, by their names: their bytes don't tell. */
const TEXT = /\.(csv|tsv|txt)$/i;

/** Whether a file is read as text, so that its result is a new workbook beside it. */
export const isTextTable = (name: string): boolean => TEXT.test(name);

/**
 * The bytes of a workbook for a file of this name: a text file becomes a workbook of one sheet, anything else stays as
 * it is, to be read or refused by its contents.
 */
export function openFile(bytes: Uint8Array, name: string): Outcome<Uint8Array, WorkbookFault> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
  if (!isTextTable(name) || isArchive) return { ok: true, value: bytes };
  return outcomeOf(() => workbookOfText(bytes, name));
}
