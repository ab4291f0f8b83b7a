import { imageAt, movedImage } from "../../core/mark/moved-image";
import { findOwnMarks, type OwnMarks } from "../../core/mark/own-marks";
import { nameOfKey } from "../../core/mark/sheet-key";
import { contains } from "../../core/snapshot/grid";
import type { SheetBeforeImage } from "../../core/snapshot/before-image";
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
  /** Those of which only a later state was kept: an earlier record had been lost when they were judged again. */
  readonly sizesUnsure: readonly string[];
  /** Those of which some rows keep their heights: rows had moved, and it is not known where from. */
  readonly heightsLeft: readonly string[];
}

/** What is not known of the sheets before us, by their names: it stays so when they are judged again. */
export type UnknownFormer = ReadonlyMap<string, NonNullable<SheetBeforeImage["unknown"]>>;

export interface OpenCleared {
  readonly workbook: WorkbookPackage;
  readonly unknown: UnknownFormer;
}

/** The workbook without our marks; undefined where it has none. Stops with a fault. */
export function clearedBytes(bytes: Uint8Array): ClearedBytes | undefined {
  return cleared(bytes, new WorkbookPackage(bytes));
}

/** The workbook without our marks, open; the same that was looked through where it has none. Stops with a fault. */
export function openCleared(bytes: Uint8Array): OpenCleared {
  const workbook = new WorkbookPackage(bytes);
  const without = cleared(bytes, workbook);
  if (without === undefined) return { workbook, unknown: new Map() };
  const { formerUnknown, sizesUnsure, heightsLeft } = without;
  const sizes = [...formerUnknown, ...sizesUnsure].map((sheet) => [sheet, "sizes"] as const);
  const heights = heightsLeft.map((sheet) => [sheet, "heights"] as const);
  return { workbook: new WorkbookPackage(without.bytes), unknown: new Map([...heights, ...sizes]) };
}

function cleared(bytes: Uint8Array, workbook: WorkbookPackage): ClearedBytes | undefined {
  const parts = findWorkbook(workbook);
  const own = findOwnParts(workbook, parts);
  if (own.relationships.length === 0 && !bearsTrace(workbook, parts)) return undefined;
  const snapshot = readPackage(new WorkbookPackage(bytes));
  const exact = exactlyCleared(workbook, own, snapshot);
  if (exact === undefined) return clearedByImage(workbook, parts, own, snapshot);
  // As it was before the last run: of what an earlier one found there may be no record.
  const entries = snapshot.sheets.flatMap((sheet) => {
    const entry = parts.sheets.find(({ name }) => name === sheet.name);
    return entry === undefined ? [] : [[sheet.name, entryOfSheet(own.image, parts, entry, sheet)] as const];
  });
  return { bytes: exact, formerUnknown: [], ...unsureOf(entries) };
}

function unsureOf(
  entries: readonly (readonly [sheet: string, entry: SheetBeforeImage | undefined])[],
): Pick<ClearedBytes, "sizesUnsure" | "heightsLeft"> {
  const those = (unknown: SheetBeforeImage["unknown"]): readonly string[] =>
    entries.filter(([, entry]) => entry?.unknown === unknown).map(([sheet]) => sheet);
  return { sizesUnsure: those("sizes"), heightsLeft: those("heights") };
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
    const entry = parts.sheets.find(({ name }) => name === sheet.name);
    if (entry?.part === undefined || removed.includes(entry)) return [];
    const found = marksNow(sheet, entryOfSheet(own.image, parts, entry, sheet));
    return found === undefined ? [] : [{ entry, part: entry.part, ...found }];
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
  const unsure = unsureOf(marked.map(({ entry, record }) => [entry.name, record]));
  const sheets = (some: typeof unknown) => some.map(({ entry }) => entry.name);
  const isFound = ({ marks }: (typeof unknown)[number]): boolean => marks.ranges.length > 0;
  return {
    bytes: workbook.save(),
    ...unsure,
    formerUnknown: sheets(unknown.filter(isFound)),
    sizesUnsure: [...unsure.sizesUnsure, ...sheets(unknown.filter((one) => !isFound(one)))],
  };
}

const NO_MARKS: OwnMarks = { ranges: [], staff: [], foreign: [] };

/** Where our marks stand on a sheet and what was kept of it, in the places of today; undefined where it bears neither. */
function marksNow(
  sheet: SheetSnapshot,
  entry: SheetBeforeImage | undefined,
): { readonly marks: OwnMarks; readonly record: SheetBeforeImage | undefined } | undefined {
  const marks = marksOf(sheet);
  if (marks !== undefined) return { marks, record: entry && imageAt(entry, marks, sheet) };
  if (entry === undefined) return undefined;
  const record = movedImage(entry, sheet);
  // Our texts were all taken away, or others stand in their place.
  return record === undefined
    ? { marks: NO_MARKS, record }
    : { marks: { ...NO_MARKS, ranges: record.ranges, staff: record.staff }, record };
}
