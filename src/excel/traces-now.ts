import { keysIn } from "../core/mark/sheet-key";
import { partIdsNow } from "./before-image-part";
import type { SheetReading } from "./read-sheet";
import { runExcel, type RunOptions } from "./run-excel";

/** What a write that was broken off has left of our hidden traces, or the reading's where Excel does not tell. */
export async function tracesNow<Traces extends Pick<SheetReading, "partIds" | "keys" | "worksheetId">>(
  reading: Traces,
  options: RunOptions,
): Promise<Traces> {
  const parts = await runExcel("", partIdsNow, options);
  const keys = await runExcel(
    "",
    async (context) => {
      const { names } = context.workbook.worksheets.getItem(reading.worksheetId).load("id");
      names.load("items/name");
      await context.sync();
      return keysIn(names.items.map(({ name }) => name));
    },
    options,
  );
  return {
    ...reading,
    ...(parts.ok ? { partIds: parts.value } : {}),
    ...(keys.ok ? { keys: keys.value } : {}),
  };
}
