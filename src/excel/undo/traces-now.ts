import { keysIn } from "../../core/mark/sheet-key";
import { type PartsRequest, requestParts } from "./before-image-part";
import type { SheetReading } from "../read/read-sheet";
import { runExcel, type RunOptions } from "../run-excel";

type Traces = Pick<SheetReading, "partIds" | "keys" | "names">;

interface TracesRequest {
  readonly parts: PartsRequest | undefined;
  readonly names: Excel.NamedItemCollection | undefined;
}

/** Asks for our hidden traces, as far as this Excel tells of them. */
export function requestTraces(
  context: Excel.RequestContext,
  { worksheetId, refused }: SheetReading,
): TracesRequest {
  const { workbook } = context;
  const parts = refused.has("parts") ? undefined : requestParts(workbook, false);
  const names = refused.has("names") ? undefined : workbook.worksheets.getItem(worksheetId).names;
  names?.load("items/name");
  return { parts, names };
}

/** After the sync. */
export function tracesOf({ parts, names }: TracesRequest, reading: SheetReading): Traces {
  const all = names?.items.map(({ name }) => name) ?? reading.names;
  return {
    partIds: parts ? [...parts.images.items, ...parts.exact.items].map(({ id }) => id) : reading.partIds,
    names: all,
    keys: keysIn(all),
  };
}

/** What a write that was broken off has left of our hidden traces, or the reading's where Excel does not tell. */
export async function tracesNow(reading: SheetReading, options: RunOptions): Promise<SheetReading> {
  const whole = await runExcel("", (context) => traces(context, reading), options);
  if (whole.ok) return { ...reading, ...whole.value };
  // The sheet is gone: what the workbook has is to be known all the same.
  const rest = { ...reading, refused: new Set([...reading.refused, "names" as const]) };
  const parts = await runExcel("", (context) => traces(context, rest), options);
  return parts.ok ? { ...reading, ...parts.value } : reading;
}

async function traces(context: Excel.RequestContext, reading: SheetReading): Promise<Traces> {
  const request = requestTraces(context, reading);
  await context.sync();
  return tracesOf(request, reading);
}
