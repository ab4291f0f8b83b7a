import { keysIn } from "../core/mark/sheet-key";
import { partIdsNow } from "./before-image-part";
import type { SheetReading } from "./read-sheet";
import { runExcel, type RunOptions } from "./run-excel";

/** What a write that was broken off has left of our hidden traces, or the reading's where Excel does not tell. */
export async function tracesNow<Traces extends Pick<SheetReading, "partIds" | "keys" | "names" | "worksheetId">>(
  reading: Traces,
  options: RunOptions,
): Promise<Traces> {
  const parts = await runExcel("", partIdsNow, options);
  const names = await runExcel(
    "",
    async (context) => {
      const { names: collection } = context.workbook.worksheets.getItem(reading.worksheetId).load("id");
      collection.load("items/name");
      await context.sync();
      return collection.items.map(({ name }) => name);
    },
    options,
  );
  return {
    ...reading,
    ...(parts.ok ? { partIds: parts.value } : {}),
    ...(names.ok ? { names: names.value, keys: keysIn(names.value) } : {}),
  };
}
