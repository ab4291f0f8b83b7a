import type { Outcome } from "../../core/fault";
import { freshKey } from "../../core/mark/sheet-key";
import { planSending, type SentNotice, type SentSheet, type SheetToSend } from "../../core/send-sheet";
import { cellAddress, type CellRange, contains } from "../../core/snapshot/grid";
import { changedFault } from "../undo/changed-fault";
import { giveBackSteps } from "../undo/give-back";
import { type SheetReading, readSheet } from "../read/read-sheet";
import { isSetSupported, runExcel } from "../run-excel";
import { type Difference, differencesOf } from "../write/witness";
import { type WriteOptions, writeSteps } from "../write/write-steps";
import { type Before, lookBefore } from "./look-before";
import { findRecord, performSending, performTakingBack } from "./perform-sending";
import type { SendFault } from "../../core/send-fault";
import { excelFault, sendFault } from "./failed";
import { anchorOf, parseSent, sentRecord, type SentRecord, tokenIn } from "./sent-record";

/** By which pack and in which words; told once the sheet has been read. */
export type SendRules = Omit<SheetToSend, "snapshot" | "others" | "lists" | "columns">;

export interface Sent {
  readonly sheet: string;
  /** The sheet that tells how to answer. */
  readonly how: string;
  /** How many cells have a drop-down of ours. */
  readonly choices: number;
  readonly headings: readonly string[];
  readonly notices: readonly SentNotice[];
}

/** Drop-downs need 1.8 and protection with what is left free 1.7; the locks of single cells are told from 1.9 on. */
const NEEDED = "1.9";
/** So many texts are enough to know the table again by. */
const MOST_ANCHORS = 3_000;

/**
 * Makes the city's own sheet in front ready to be sent out: read, planned and tried out, looked at, and written in one
 * batch. What fails on the way is taken back.
 */
export async function sendSheet(
  rulesFor: (reading: SheetReading) => SendRules,
  options: WriteOptions = {},
): Promise<Outcome<Sent, SendFault>> {
  if (!isSetSupported(NEEDED))
    return sendFault({ code: "needs-newer", values: { needed: `ExcelApi ${NEEDED}` } });
  const read = await readSheet({ ...options, merges: "always" });
  if (!read.ok) return excelFault(read.fault);
  const reading = read.value;
  const sheet = reading.snapshot.name;
  const kept = hindrance(reading);
  if (kept !== undefined) return kept;
  const rules = rulesFor(reading);
  const first = planSending({ ...rules, snapshot: reading.snapshot });
  if (!first.ok) return { ok: false, fault: { kind: "plan", fault: first.fault } };
  const looked = await look(reading, first.value, options);
  if (!looked.ok) return excelFault(looked.fault);
  // What could not be brought back exactly is left out of the plan.
  const { formatted } = looked.value;
  if (formatted.length === 0) return write(reading, first.value, looked.value, options);
  const leave = leftOut(first.value, formatted);
  const again = planSending({ ...rules, snapshot: reading.snapshot, leave });
  if (!again.ok) return { ok: false, fault: { kind: "plan", fault: again.fault } };
  const lookedAgain = await look(reading, again.value, options);
  if (!lookedAgain.ok) return excelFault(lookedAgain.fault);
  if (lookedAgain.value.formatted.length > 0)
    return excelFault({
      code: "cell-occupied",
      values: { sheet, cell: cellOf(lookedAgain.value.formatted) },
    });
  return write(reading, again.value, lookedAgain.value, options);
}

/** What keeps any sheet from being made ready. */
function hindrance(reading: SheetReading): { readonly ok: false; readonly fault: SendFault } | undefined {
  const { snapshot, names, readOnly, structureLocked, refused } = reading;
  const sheet = snapshot.name;
  if (readOnly) return excelFault({ code: "workbook-read-only", values: {} });
  if (tokenIn(names) !== undefined) return sendFault({ code: "already-sent", values: { sheet } });
  if (snapshot.protected) return sendFault({ code: "protected-by-city", values: { sheet } });
  if (structureLocked) return excelFault({ code: "structure-locked", values: { sheet } });
  if (refused.has("parts") || refused.has("names")) return sendFault({ code: "keeps-nothing", values: {} });
  return undefined;
}

const look = (reading: SheetReading, plan: SentSheet, options: WriteOptions) =>
  runExcel(
    reading.snapshot.name,
    (context) =>
      lookBefore(context, context.workbook.worksheets.getItem(reading.worksheetId), plan, reading.given.used),
    options,
  );

const cellOf = ([range]: readonly CellRange[]): string =>
  range === undefined ? "" : cellAddress({ row: range.top, column: range.left });

/** Columns beside the table, or fields above it. */
function leftOut({ table }: SentSheet, formatted: readonly CellRange[]): NonNullable<SheetToSend["leave"]> {
  return {
    columns: formatted.some(({ bottom }) => bottom >= table.top),
    fields: formatted.some(({ bottom }) => bottom < table.top),
  };
}

async function write(
  reading: SheetReading,
  planned: SentSheet,
  before: Before,
  options: WriteOptions,
): Promise<Outcome<Sent, SendFault>> {
  const sheet = reading.snapshot.name;
  const plan = {
    ...planned,
    how: { ...planned.how, sheet: freeName(planned.how.sheet, reading.sheetNames) },
  };
  const record = recordOf(reading, plan, before);
  const written = await runExcel(
    sheet,
    async (context) => {
      const pending = performSending(context, { plan, before, record, reading });
      await context.sync();
      return pending.witnesses.flatMap(differencesOf);
    },
    options,
  );
  if (written.ok && written.value.length === 0) return { ok: true, value: sent(plan, before) };
  const differences = written.ok ? written.value : [];
  const because = written.ok ? changedFault(sheet, differences) : written.fault;
  if (because.code === "no-answer") return excelFault(because, { code: "left", values: { sheet } });
  return excelFault(because, await rollBack(reading, { record, plan, differences }, options));
}

interface ToRollBack {
  readonly record: SentRecord;
  readonly plan: SentSheet;
  readonly differences: readonly Difference[];
}

/** Whatever was done goes; what somebody had entered at that very moment is entered again. */
async function rollBack(
  reading: SheetReading,
  { record, plan, differences }: ToRollBack,
  options: WriteOptions,
): Promise<Extract<SendFault, { kind: "excel" }>["aftermath"]> {
  const sheet = reading.snapshot.name;
  const undone = await runExcel(
    sheet,
    async (context) => {
      const { worksheets } = context.workbook;
      const mine = worksheets.getItemOrNullObject(reading.worksheetId).load("name");
      const how = worksheets.getItemOrNullObject(plan.how.sheet).load("name");
      const found = await findRecord(context, ({ token }) => token === record.token, parseSent);
      if (mine.isNullObject) {
        if (!how.isNullObject) how.delete();
        found?.parts.forEach((id) => context.workbook.customXmlParts.getItem(id).delete());
      } else {
        performTakingBack(context, {
          record,
          sheet: mine,
          how: how.isNullObject ? undefined : how,
          parts: found?.parts ?? [],
        });
      }
      await context.sync();
    },
    options,
  );
  const steps = giveBackSteps(reading, differences);
  const given = steps.length === 0 || (await writeSteps({ sheet, steps }, options)).ok;
  return { code: undone.ok && given ? "taken-back" : "left", values: { sheet } };
}

function sent({ sheet, how, texts, notices }: SentSheet, { choices, ruled }: Before): Sent {
  const cells = ruled.map(({ top, left }) => cellAddress({ row: top, column: left }));
  return {
    sheet,
    how: how.sheet,
    choices: choices.length,
    headings: texts.map(({ text }) => text),
    notices: [
      ...notices,
      ...(cells.length === 0 ? [] : [{ code: "choices-of-city" as const, values: { cells } }]),
    ],
  };
}

function recordOf(reading: SheetReading, plan: SentSheet, before: Before): SentRecord {
  const { snapshot, worksheetId } = reading;
  const { looks, widths, choices, opened, locked, results } = before;
  return sentRecord({
    token: freshKey(worksheetId, []),
    sheet: snapshot.name,
    ours: plan.texts.map(({ row, column, text }) => ({ row, column, text })),
    fields: [...plan.fields],
    anchors: anchorsOf(reading, plan),
    looks,
    widths,
    choices,
    opened,
    locked,
    results,
  });
}

/** The first text of each row that nobody fills in. */
function anchorsOf({ snapshot }: SheetReading, { set }: SentSheet): SentRecord["anchors"] {
  const rows = new Map<number, readonly [number, number, number]>();
  for (const { row, column, text } of snapshot.cells) {
    if (rows.size >= MOST_ANCHORS) break;
    if (!rows.has(row) && set.some((range) => contains(range, { row, column })))
      rows.set(row, anchorOf(row, column, text));
  }
  return [...rows.values()];
}

function freeName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${String(number)})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
