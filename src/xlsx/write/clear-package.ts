import { findOwnMarks, type OwnMarks } from "../../core/mark/own-marks";
import { nameOfKey } from "../../core/mark/sheet-key";
import { contains } from "../../core/snapshot/grid";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import type { WorkbookSnapshot } from "../../core/snapshot/workbook-snapshot";
import { findWorkbook, relatedPart, type WorkbookParts } from "../package/find-workbook";
import { WorkbookPackage } from "../package/workbook-package";
import { findOwnParts, type OwnParts } from "../read/own-parts";
import { readPackage } from "../read/read-package";
import { entryOfSheet, isMadeSheet, keysOfSheet } from "../read/sheet-keys";
import { writeArchive } from "../zip/write-archive";
import { clearSheet, formerNames } from "./clear-sheet";
import { formerParts } from "./exact-record";
import { nameEdits } from "./name-edits";
import { removeSheets, removeStores } from "./remove-parts";

/** Part of our signature that no spelling of the product's name is without. */
const TRACE = "ken Check";

/** All that the judgement may take from a cell. */
const CELL_KEYS = [
  "row",
  "column",
  "text",
  "number",
  "struck",
  "partlyStruck",
  "standing",
  "struckText",
  "unreadSymbols",
] as const;

/** A workbook without our marks. */
export interface ClearedBytes {
  readonly bytes: Uint8Array;
  /** The sheets that lost our marks and of which nothing tells how they were before. */
  readonly formerUnknown: readonly string[];
}

/** The workbook without our marks; undefined where it has none. Stops with a fault. */
export function clearedBytes(bytes: Uint8Array): ClearedBytes | undefined {
  return cleared(bytes, new WorkbookPackage(bytes));
}

/** The workbook without our marks, open; the same that was looked through where it has none. Stops with a fault. */
export function openCleared(bytes: Uint8Array): WorkbookPackage {
  const workbook = new WorkbookPackage(bytes);
  const without = cleared(bytes, workbook);
  return without === undefined ? workbook : new WorkbookPackage(without.bytes);
}

function cleared(bytes: Uint8Array, workbook: WorkbookPackage): ClearedBytes | undefined {
  const parts = findWorkbook(workbook);
  const own = findOwnParts(workbook, parts);
  if (own.relationships.length === 0 && !bearsTrace(workbook, parts)) return undefined;
  const snapshot = readPackage(new WorkbookPackage(bytes));
  const exact = exactlyCleared(workbook, own, snapshot);
  if (exact !== undefined) return { bytes: exact, formerUnknown: [] };
  return clearedByImage(workbook, parts, own, snapshot);
}

/** Whether any part holds our signature; reading all cells for it would double the time of every run. */
function bearsTrace(workbook: WorkbookPackage, parts: WorkbookParts): boolean {
  const strings = relatedPart(workbook, parts, "sharedStrings");
  const sheets = parts.sheets.flatMap(({ part }) => (part !== undefined && workbook.has(part) ? [part] : []));
  return [...(strings === undefined ? [] : [strings]), ...sheets].some((part) =>
    workbook.text(part).text.includes(TRACE),
  );
}

function exactlyCleared(
  workbook: WorkbookPackage,
  own: OwnParts,
  snapshot: WorkbookSnapshot,
): Uint8Array | undefined {
  const former = own.exact && formerParts(workbook, own.exact);
  if (own.exact === undefined || former === undefined) return undefined;
  const changes = { replaced: former, added: new Map(), removed: new Set(own.exact.added) };
  const archive = writeArchive(workbook.archive, workbook.entries, changes);
  return showsTheSame(snapshot, readPackage(new WorkbookPackage(archive))) ? archive : undefined;
}

/**
 * The record is hidden data that anyone can forge: what people see outside of our columns must not change by clearing.
 */
function showsTheSame(before: WorkbookSnapshot, after: WorkbookSnapshot): boolean {
  return after.sheets.every((sheet) => {
    const former = before.sheets.find(({ name }) => name === sheet.name);
    if (former === undefined) return false;
    const own = marksOf(former);
    const seen = former.cells.filter((cell) => !own?.ranges.some((range) => contains(range, cell)));
    const kept = sheet.cells.filter((cell) => !own?.ranges.some((range) => contains(range, cell)));
    return (
      seen.length === kept.length &&
      seen.every((cell, index) => {
        const other = kept[index];
        return other !== undefined && CELL_KEYS.every((key) => other[key] === cell[key]);
      })
    );
  });
}

function marksOf(sheet: SheetSnapshot): OwnMarks | undefined {
  return findOwnMarks(sheet, sheet.ownRanges ?? []);
}

/** Takes the marks out piece by piece, after another program has written the workbook anew. */
function clearedByImage(
  workbook: WorkbookPackage,
  parts: WorkbookParts,
  own: OwnParts,
  snapshot: WorkbookSnapshot,
): ClearedBytes | undefined {
  const made = parts.sheets.filter((sheet) => isMadeSheet(own.image, parts, sheet));
  const removed = made.length < parts.sheets.length ? made : [];
  const marked = snapshot.sheets.flatMap((sheet) => {
    const marks = marksOf(sheet);
    const entry = parts.sheets.find(({ name }) => name === sheet.name);
    if (marks === undefined || entry?.part === undefined || removed.includes(entry)) return [];
    return [{ entry, part: entry.part, marks, record: entryOfSheet(own.image, parts, entry, sheet) }];
  });
  if (marked.length === 0 && own.relationships.length === 0 && removed.length === 0) return undefined;
  for (const { part, marks, record } of marked) {
    workbook.edit(part, ...clearSheet({ text: workbook.text(part).text, part, marks, record }));
  }
  const names = [
    ...marked.flatMap(({ entry, record }) => formerNames(entry, record)),
    ...parts.sheets.flatMap((sheet) =>
      keysOfSheet(parts, sheet).map((key) => ({ sheet, name: nameOfKey(key), formula: null })),
    ),
  ];
  workbook.edit(parts.part, ...nameEdits(parts, names, removed));
  removeSheets(workbook, parts, removed);
  removeStores(workbook, parts, [...own.relationships, ...removed.flatMap((one) => one.relationship ?? [])]);
  const unknown = marked.filter(({ record }) => record === undefined);
  return { bytes: workbook.save(), formerUnknown: unknown.map(({ entry }) => entry.name) };
}
