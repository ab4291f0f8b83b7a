import type { Outcome } from "../core/fault";
import { type CellRange, contains } from "../core/snapshot/grid";
import type { ExcelFault } from "../core/excel-fault";
import { rangesOfAddress } from "./range-place";
import { runExcel, type RunOptions } from "./run-excel";

/** A change on a watched sheet. */
export interface SheetChange {
  readonly address: string;
  /** Who wrote; undefined below ExcelApi 1.14. */
  readonly trigger: string | undefined;
  /** What a single cell holds since; left out where Excel does not tell. */
  readonly entered?: string | number | boolean;
}

export interface WatchRequest {
  readonly worksheetId: string;
  /** Where we write ourselves: on Excels that don't tell who wrote (below ExcelApi 1.14), changes in there are ours. */
  readonly ownRanges: () => readonly CellRange[];
  /** Somebody changed the sheet: the result is old. */
  readonly onChanged: (address: string) => void;
}

/** Stops watching: changes are told of until Excel has answered. */
export type Unwatch = (options?: RunOptions) => Promise<Outcome<void, ExcelFault>>;

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Asks for a sheet's changes, from the next sync on. Its id has to be loaded by then. */
export function requestWatch(sheet: Excel.Worksheet, onChange: (change: SheetChange) => void): Handler {
  return sheet.onChanged.add((args) => {
    // Undefined below ExcelApi 1.14, which the declarations do not say.
    const trigger: string | undefined = args.triggerSource;
    // Told of single cells alone, which the declarations do not say either.
    const details: Partial<Excel.ChangedEventDetail> | undefined = args.details;
    const entered: unknown = details?.valueAfter;
    const isEntry =
      typeof entered === "string" || typeof entered === "number" || typeof entered === "boolean";
    onChange({ address: args.address, trigger, ...(isEntry ? { entered } : {}) });
    return Promise.resolve();
  });
}

export function unwatchOf(
  handler: OfficeExtension.EventHandlerResult<unknown>,
  worksheetId: string,
): Unwatch {
  const stop = async (): Promise<void> => {
    handler.remove();
    await handler.context.sync();
  };
  return (options) => runExcel(worksheetId, stop, options);
}

/**
 * Tells when somebody other than ourselves changes the sheet. Excel misses some edits, so a result that matters
 * is compared with a new reading as well (sameContents).
 */
export async function watchSheet(request: WatchRequest): Promise<Outcome<Unwatch, ExcelFault>> {
  const { worksheetId, ownRanges, onChanged } = request;
  const added = await runExcel(worksheetId, async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    const handler = requestWatch(sheet, (change) => {
      if (!isOwn(change, ownRanges())) onChanged(change.address);
    });
    await context.sync();
    return handler;
  });
  return added.ok ? { ok: true, value: unwatchOf(added.value, worksheetId) } : added;
}

export interface WatchOthersRequest {
  /** The judged sheet, which is watched by itself. */
  readonly worksheetId: string;
  /** Somebody changed another sheet of the workbook. @param address A1 with the sheet's name, where that is known */
  readonly onChanged: (address: string | undefined) => void;
}

/**
 * Tells when somebody other than ourselves changes another sheet: answers and limits may stand there as well. Nothing is told
 * below ExcelApi 1.14, where nobody says who wrote: we write to sheets of our own.
 */
export async function watchOthers(request: WatchOthersRequest): Promise<Outcome<Unwatch, ExcelFault>> {
  const { worksheetId, onChanged } = request;
  const added = await runExcel(worksheetId, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    let names: ReadonlyMap<string, string> = new Map();
    const handler = worksheets.onChanged.add((args) => {
      const trigger: string | undefined = args.triggerSource;
      const isOurs = trigger === undefined || trigger === "ThisLocalAddin";
      const name = names.get(args.worksheetId);
      if (!isOurs && args.worksheetId !== worksheetId)
        onChanged(name === undefined ? undefined : `${name}!${args.address}`);
      return Promise.resolve();
    });
    await context.sync();
    names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return handler;
  });
  return added.ok ? { ok: true, value: unwatchOf(added.value, worksheetId) } : added;
}

/** Did we write this ourselves? @param ownRanges where we write */
export function isOwn({ address, trigger }: SheetChange, ownRanges: readonly CellRange[]): boolean {
  if (trigger !== undefined) return trigger === "ThisLocalAddin";
  return rangesOfAddress(address).every((range) =>
    ownRanges.some(
      (own) =>
        contains(own, { row: range.top, column: range.left }) &&
        contains(own, { row: range.bottom, column: range.right }),
    ),
  );
}
