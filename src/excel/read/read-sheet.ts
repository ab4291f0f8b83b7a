import type { Outcome } from "../../core/fault";
import {
  type BeforeImage,
  beforeImage,
  type FormerPrint,
  type SheetBeforeImage,
} from "../../core/snapshot/before-image";
import { findOwnMarks, isOwnSheet } from "../../core/mark/own-marks";
import type { ListedSheet } from "../../core/other-sheets";
import { entryOf, keysIn, MADE_KEY } from "../../core/mark/sheet-key";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import { type Block, blockOf, EMPTY_BLOCK, rowsOf } from "./block-cells";
import { withCellFonts } from "./cell-fonts";
import { lookCloser } from "./closer-look";
import type { DigitWidth } from "./column-width";
import type { ExcelFault } from "../../core/excel-fault";
import { NO_DETAILS, readOverlayDetails } from "./read-overlays";
import { restOfCells, whatIsLeft } from "./rest-of-cells";
import { isSetSupported, type Ran, runExcel, type RunOptions } from "../run-excel";
import { type OwnParts, readParts } from "../undo/before-image-part";
import { liveTraces } from "../undo/live-traces";
import { assembleSnapshot, digitWidthOf, visibilityOf } from "./assemble-snapshot";
import { formerPrint, UNKNOWN_PRINT } from "../print/former-print";
import { type GivenTexts, givenTexts } from "./given-texts";
import { keptColumns } from "../kept-columns";
import { keptPack, type KeptPack } from "../kept-pack";
import { movedImage, withBefore } from "../../core/mark/moved-image";
import { askEach, type Question, refusedOf } from "./questions";
import { cellRangeOf } from "../range-place";
import { requestWatch, type SheetChange, type Unwatch, unwatchOf } from "../watch-sheet";
import { type RequestOptions, requestSheet, type SheetRequest } from "./sheet-request";

export interface ReadOptions extends RunOptions {
  /** A sheet's name; without it the active one. */
  readonly sheet?: string;
  /**
   * Merged cells: asking for them empties the undo stack of some Excels on Windows. "if-harmless" (the default) leaves
   * them out there; "always" reads them anyway, for a table that can't be told without them.
   */
  readonly merges?: "if-harmless" | "always";
  /** Called for every change on the sheet from this reading on, our own among them. */
  readonly onChange?: (change: SheetChange) => void;
}

/** A sheet with all that writing to it will need. */
export interface SheetReading {
  readonly snapshot: SheetSnapshot;
  /** Stays the same when the sheet is renamed. */
  readonly worksheetId: string;
  readonly sheetNames: readonly string[];
  /** The same with what is known of each. */
  readonly sheets: readonly ListedSheet[];
  readonly structureLocked: boolean;
  readonly readOnly: boolean;
  /** The name of its file. */
  readonly workbookName: string;
  readonly mergesRead: boolean;
  readonly digit: DigitWidth;
  /** What the cells said to the letter, by which it is told later whether somebody has changed them. */
  readonly given: GivenTexts;
  readonly print: FormerPrint;
  /** What was there before us, on all sheets of the workbook; without entries where nothing is known. */
  readonly image: BeforeImage;
  /** Our parts of the workbook, which hold it. */
  readonly partIds: readonly string[];
  /** What this Excel has refused to tell, or was not asked. */
  readonly refused: ReadonlySet<Question>;
  /** The names that hold for this sheet alone. */
  readonly names: readonly string[];
  /** The keys by which this sheet's names tell which entry is its own. */
  readonly keys: readonly string[];
  /** The entry of this sheet as it was kept. */
  readonly entry: SheetBeforeImage | undefined;
  /** The entries of other sheets that are still there. */
  readonly others: readonly SheetBeforeImage[];
  /** The entry of this sheet, in the places of today. */
  readonly before: SheetBeforeImage | undefined;
  /** Stops watching the sheet; undefined where it is not watched. */
  readonly unwatch: Unwatch | undefined;
  /** The columns that a person set for this sheet, as parseColumns reads them. */
  readonly columns: string | undefined;
  /** The pack that somebody chose for this workbook, by its name alone. */
  readonly pack?: KeptPack;
}

const NO_PARTS: OwnParts = { image: beforeImage([], []), ids: [] };

/** Is asking for merged cells free of side effects on this Excel? */
function mergesAreHarmless(): boolean {
  return String(Office.context.platform) !== "PC" || isSetSupported("1.7", "ExcelApiUndo");
}

/**
 * Reads a sheet: one round trip for an ordinary one, a second where it holds tables, pivot tables, struck-through cells,
 * letters in several fonts, comments, shapes or rules beside it, more for more than 5,000 rows. Our own marks of an earlier run are in the snapshot like any cell
 * (`before` says where).
 */
export async function readSheet(options: ReadOptions = {}): Promise<Outcome<SheetReading, ExcelFault>> {
  const merges = options.merges === "always" || mergesAreHarmless();
  const asked = { sheet: options.sheet, merges };
  const first = await readWith({ ...asked, careful: false }, options);
  if (first.ok || !needsCare(first.fault, first.at ?? "")) return first;
  return readWith({ ...asked, careful: true }, options);
}

/** What says that Excel is not to be asked anything just now. */
const HOPELESS: ReadonlySet<ExcelFault["code"]> = new Set([
  ...(["cell-being-edited", "no-answer", "session-lost", "excel-busy", "used-range-too-large"] as const),
]);

/**
 * Too much for one answer, a used range at the sheet's very edge, or a question that this Excel refuses: anything that
 * judging can do without is left out then. A refusal of everything names no call.
 */
function needsCare(fault: ExcelFault, at: string): boolean {
  return !HOPELESS.has(fault.code) && !(fault.code === "access-denied" && at === "");
}

async function readWith(asked: RequestOptions, options: ReadOptions): Promise<Ran<SheetReading>> {
  const { onChange } = options;
  const read = await runExcel(asked.sheet ?? "", (context) => readInto(context, asked, onChange), options);
  return read.ok ? read.value : read;
}

async function readInto(
  context: Excel.RequestContext,
  asked: RequestOptions,
  onChange: ReadOptions["onChange"],
): Promise<Outcome<SheetReading, ExcelFault>> {
  const asking = requestSheet(context, asked);
  // A careful reading asks for no more than it needs; it is watched later.
  const watch = asked.careful || !onChange ? undefined : requestWatch(asking.sheet, onChange);
  await context.sync();
  const request = asked.careful ? { ...asking, asked: await askEach(context, asking, asked) } : asking;
  const left = whatIsLeft(request);
  if (left === "too-large") {
    const values = { sheet: request.sheet.name, range: request.used.address.replace(/^.*!/, "") };
    return { ok: false, fault: { code: "used-range-too-large", values } };
  }
  const block = await firstBlock(context, request);
  const occupied = asked.careful
    ? await lookCloser(context, request).catch(() => [])
    : await lookCloser(context, request);
  const details = asked.careful
    ? await readOverlayDetails(context, request).catch(() => NO_DETAILS)
    : await readOverlayDetails(context, request);
  const rest = await restOfCells(context, request.sheet, left);
  const { print, parts, settings } = request.asked;
  const { image, ids: partIds } = parts ? await readParts(context, parts) : NO_PARTS;
  const snapshot = assembleSnapshot(request, [block, ...rest, below(request)], occupied, details);
  const pack = settings && keptPack(settings);
  const sheetNames = request.sheets.items.map((sheet) => sheet.name);
  const names = (request.asked.names?.items ?? []).map(({ name }) => name);
  const keys = request.asked.names && keysIn(names);
  const marked = findOwnMarks(snapshot) !== undefined;
  const entry = entryOf(image, { sheet: snapshot.name, keys, marked });
  const before = movedImage(entry, snapshot);
  const { others, madeSheets } = await liveTraces(context, { image, entry, sheetNames });
  // A sheet that is ours as a whole can go, whatever has become of what was kept of it.
  const ownFront = keys?.includes(MADE_KEY) === true || isOwnSheet(snapshot) ? [snapshot.name] : [];
  return {
    ok: true,
    value: {
      names,
      keys: keys ?? [],
      refused: refusedOf(request.asked),
      entry,
      others,
      partIds,
      snapshot: before === undefined ? unknownBefore(snapshot, marked) : withBefore(snapshot, before),
      worksheetId: request.sheet.id,
      sheetNames,
      sheets: listed(request, [...madeSheets, ...ownFront]),
      structureLocked: request.workbook.protection.protected,
      readOnly: request.workbook.readOnly,
      workbookName: request.workbook.name,
      mergesRead: request.asked.merges !== undefined,
      digit: digitWidthOf(request),
      given: givenTexts(cellRangeOf(request.used), [block, ...rest]),
      print: print ? formerPrint(print) : UNKNOWN_PRINT,
      image: beforeImage(image.sheets, [...new Set([...madeSheets, ...ownFront])]),
      before,
      unwatch: watch && unwatchOf(watch, request.sheet.id),
      ...(pack === undefined ? {} : { pack }),
      columns: (settings ? keptColumns(settings) : []).find(({ sheet }) => sheet === snapshot.name)?.columns,
    },
  };
}

function listed({ sheets }: SheetRequest, made: readonly string[]): readonly ListedSheet[] {
  return sheets.items.map(({ name, visibility }) => ({
    name,
    visibility: visibilityOf(visibility),
    madeByUs: made.includes(name),
  }));
}

function unknownBefore(snapshot: SheetSnapshot, marked: boolean): SheetSnapshot {
  return marked ? { ...snapshot, formerUnknown: true } : snapshot;
}

function below({ used, asked: { below: rows } }: SheetRequest): Block {
  return rows ? { ...EMPTY_BLOCK, ...rowsOf(used.rowIndex + used.rowCount, rows.value) } : EMPTY_BLOCK;
}

async function firstBlock(context: Excel.RequestContext, request: SheetRequest): Promise<Block> {
  if (!request.block || request.block.range.isNullObject) return EMPTY_BLOCK;
  const block = blockOf(request.block);
  const range = cellRangeOf(request.block.range);
  return { ...block, cells: await withCellFonts(context, request.sheet, { ...block, range }) };
}
