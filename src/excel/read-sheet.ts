import type { Outcome } from "../core/fault";
import type { BeforeImage, FormerPrint, SheetBeforeImage } from "../core/mark/before-image";
import { findOwnMarks } from "../core/mark/own-marks";
import { entryOf, keysIn } from "../core/mark/sheet-key";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import { type Block, blockOf, EMPTY_BLOCK, rowsOf } from "./block-cells";
import { withCellFonts } from "./cell-fonts";
import { lookCloser } from "./closer-look";
import type { DigitWidth } from "./column-width";
import type { ExcelFault } from "../core/excel-fault";
import { restOfCells, whatIsLeft } from "./rest-of-cells";
import { isSetSupported, runExcel, type RunOptions } from "./run-excel";
import { readParts } from "./before-image-part";
import { liveEntries } from "./live-entries";
import { assembleSnapshot, digitWidthOf } from "./assemble-snapshot";
import { formerPrint } from "./former-print";
import { type GivenTexts, givenTexts } from "./given-texts";
import { keptColumns } from "./kept-columns";
import { movedImage, withBefore } from "./moved-image";
import { cellRangeOf } from "./range-place";
import { requestWatch, type SheetChange, type Unwatch, unwatchOf } from "./watch-sheet";
import {
  COLUMNS_BESIDE,
  ROWS_BELOW,
  requestBelow,
  requestBeside,
  requestSheet,
  type RequestOptions,
  type SheetRequest,
} from "./sheet-request";

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
  readonly structureLocked: boolean;
  readonly readOnly: boolean;
  readonly mergesRead: boolean;
  readonly digit: DigitWidth;
  /** What the cells said to the letter, by which it is told later whether somebody has changed them. */
  readonly given: GivenTexts;
  readonly print: FormerPrint;
  /** What was there before us, on all sheets of the workbook; without entries where nothing is known. */
  readonly image: BeforeImage;
  /** Our parts of the workbook, which hold it. */
  readonly partIds: readonly string[];
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
}

const SHEET_COLUMNS = 16_384;
const SHEET_ROWS = 1_048_576;

/** Is asking for merged cells free of side effects on this Excel? */
function mergesAreHarmless(): boolean {
  return String(Office.context.platform) !== "PC" || isSetSupported("1.7", "ExcelApiUndo");
}

/**
 * Reads a sheet: one round trip for an ordinary one, a second where it holds tables, pivot tables, struck-through cells,
 * letters in several fonts or rules beside it, more for more than 5,000 rows. Our own marks of an earlier run are in the snapshot like any cell
 * (`before` says where).
 */
export async function readSheet(options: ReadOptions = {}): Promise<Outcome<SheetReading, ExcelFault>> {
  const merges = options.merges === "always" || mergesAreHarmless();
  const asked = { sheet: options.sheet, merges };
  const first = await readWith({ ...asked, careful: false }, options);
  if (first.ok || !needsCare(first.fault)) return first;
  return readWith({ ...asked, careful: true }, options);
}

/**
 * Too much for one answer, a used range at the sheet's very edge, or a host that does not answer questions about
 * what is not there (then it is not the sheet that is missing).
 */
function needsCare(fault: ExcelFault): boolean {
  if (fault.code === "too-much-at-once") return true;
  if (fault.code === "no-active-worksheet" || fault.code === "sheet-gone") return true;
  return fault.code === "excel-error" && fault.values.detail.startsWith("InvalidArgument");
}

async function readWith(
  asked: RequestOptions,
  options: ReadOptions,
): Promise<Outcome<SheetReading, ExcelFault>> {
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
  const request = await withSurroundings(context, asking);
  const left = whatIsLeft(request);
  if (left === "too-large") {
    const values = { sheet: request.sheet.name, range: request.used.address.replace(/^.*!/, "") };
    return { ok: false, fault: { code: "used-range-too-large", values } };
  }
  const block = await firstBlock(context, request);
  const occupied = await lookCloser(context, request);
  const rest = await restOfCells(context, request.sheet, left);
  const { image, ids: partIds } = await readParts(context, request.parts);
  const snapshot = assembleSnapshot(request, [block, ...rest, below(request)], occupied);
  const sheetNames = request.sheets.items.map((sheet) => sheet.name);
  const names = request.sheet.names.items.map(({ name }) => name);
  const keys = keysIn(names);
  const marked = findOwnMarks(snapshot) !== undefined;
  const entry = entryOf(image, { sheet: snapshot.name, keys, marked });
  const before = movedImage(entry, snapshot);
  return {
    ok: true,
    value: {
      names,
      keys,
      entry,
      others: await liveEntries(context, {
        entries: image.sheets.filter((one) => one !== entry),
        sheetNames,
      }),
      partIds,
      snapshot: before === undefined ? snapshot : withBefore(snapshot, before),
      worksheetId: request.sheet.id,
      sheetNames,
      structureLocked: request.workbook.protection.protected,
      readOnly: request.workbook.readOnly,
      mergesRead: request.merged !== undefined,
      digit: digitWidthOf(request),
      given: givenTexts(cellRangeOf(request.used), [block, ...rest]),
      print: formerPrint(request.print),
      image,
      before,
      unwatch: watch && unwatchOf(watch, request.sheet.id),
      columns: keptColumns(request.settings).find(({ sheet }) => sheet === snapshot.name)?.columns,
    },
  };
}

/** A careful reading looks beside and below only when it is known how much the sheet still has there. */
async function withSurroundings(context: Excel.RequestContext, request: SheetRequest): Promise<SheetRequest> {
  await context.sync();
  if (request.beside) return request;
  const { used } = request;
  const columns = Math.min(SHEET_COLUMNS - used.columnIndex - used.columnCount, COLUMNS_BESIDE);
  const rows = Math.min(SHEET_ROWS - used.rowIndex - used.rowCount, ROWS_BELOW);
  const more = {
    ...(columns > 0 ? { beside: requestBeside(used, columns) } : {}),
    ...(rows > 0 ? { below: requestBelow(used, rows) } : {}),
  };
  await context.sync();
  return { ...request, ...more };
}

function below({ used, below: rows }: SheetRequest): Block {
  return rows ? { ...EMPTY_BLOCK, ...rowsOf(used.rowIndex + used.rowCount, rows.value) } : EMPTY_BLOCK;
}

async function firstBlock(context: Excel.RequestContext, request: SheetRequest): Promise<Block> {
  if (!request.block || request.block.range.isNullObject) return EMPTY_BLOCK;
  const block = blockOf(request.block);
  const range = cellRangeOf(request.block.range);
  return { ...block, cells: await withCellFonts(context, request.sheet, { ...block, range }) };
}
