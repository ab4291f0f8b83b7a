import type { Outcome } from "../core/fault";
import { type CellRange, contains } from "../core/sheet/grid";
import type { ExcelFault } from "../core/excel-fault";
import { rangesOfAddress } from "./range-place";
import { runExcel } from "./run-excel";

export interface WatchRequest {
  readonly worksheetId: string;
  /** Where we write ourselves: on Excels that don't tell who wrote (below ExcelApi 1.14), changes in there are ours. */
  readonly ownRanges: () => readonly CellRange[];
  /** Somebody changed the sheet: the result is old. */
  readonly onChanged: (address: string) => void;
}

/** Stops watching. */
export type Unwatch = () => Promise<Outcome<void, ExcelFault>>;

/**
 * Tells when somebody other than ourselves changes the sheet. Excel misses some edits, so a result that matters
 * is compared with a new reading as well (sameContents).
 */
export async function watchSheet(request: WatchRequest): Promise<Outcome<Unwatch, ExcelFault>> {
  const { worksheetId } = request;
  const added = await runExcel(worksheetId, async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    const handler = sheet.onChanged.add((args) => {
      if (!isOwn(args, request)) request.onChanged(args.address);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  if (!added.ok) return added;
  const handler = added.value;
  const unwatch: Unwatch = () =>
    runExcel(worksheetId, async () => {
      handler.remove();
      await handler.context.sync();
    });
  return { ok: true, value: unwatch };
}

function isOwn(args: Excel.WorksheetChangedEventArgs, { ownRanges }: WatchRequest): boolean {
  // Undefined below ExcelApi 1.14, which the declarations do not say.
  const trigger: string | undefined = args.triggerSource;
  if (trigger !== undefined) return trigger === "ThisLocalAddin";
  return rangesOfAddress(args.address).every((range) =>
    ownRanges().some(
      (own) =>
        contains(own, { row: range.top, column: range.left }) &&
        contains(own, { row: range.bottom, column: range.right }),
    ),
  );
}
