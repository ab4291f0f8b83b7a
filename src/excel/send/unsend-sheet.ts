import type { Outcome } from "../../core/fault";
import { cellAddress, contains } from "../../core/snapshot/grid";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import { readSheet } from "../read/read-sheet";
import { runExcel } from "../run-excel";
import type { WriteOptions } from "../write/write-steps";
import { findRecord, performTakingBack } from "./perform-sending";
import type { SendFault } from "../../core/send-fault";
import { excelFault, sendFault } from "./failed";
import { anchorOf, howName, parseSent, type SentRecord, tokenIn } from "./sent-record";

export interface Unsent {
  readonly sheet: string;
}

/** What Excel says where a password is asked for. */
const REFUSED = /unprotect/i;

/**
 * Takes back what made the sheet in front ready to be sent out: cells, rules, locks, looks, widths, protection and the
 * sheet that tells how to answer. Nothing that anybody has entered since goes.
 */
export async function unsendSheet(options: WriteOptions = {}): Promise<Outcome<Unsent, SendFault>> {
  const read = await readSheet({ ...options, merges: "if-harmless" });
  if (!read.ok) return excelFault(read.fault);
  const { snapshot, worksheetId, names, readOnly, structureLocked } = read.value;
  const sheet = snapshot.name;
  if (readOnly) return excelFault({ code: "workbook-read-only", values: {} });
  const token = tokenIn(names);
  const isMine = (record: SentRecord): boolean =>
    token === undefined ? record.sheet === sheet : record.token === token;
  const found = await runExcel(sheet, (context) => look(context, isMine, read.value.sheetNames), options);
  if (!found.ok) return excelFault(found.fault);
  if (found.value === undefined) return sendFault({ code: "not-sent", values: { sheet } });
  if (structureLocked) return excelFault({ code: "structure-locked", values: { sheet } });
  const { record, parts, how, entered } = found.value;
  const moved = movedCells(snapshot, record);
  if (moved.length > 0) return sendFault({ code: "moved-since", values: { sheet, cells: moved } });
  const cells = [...enteredCells(snapshot, record), ...entered];
  if (cells.length > 0) return sendFault({ code: "entered-since", values: { sheet, cells } });
  const undone = await runExcel(
    sheet,
    async (context) => {
      const { worksheets } = context.workbook;
      const mine = worksheets.getItem(worksheetId);
      performTakingBack(context, {
        record,
        sheet: mine,
        how: how === undefined ? undefined : worksheets.getItem(how),
        parts,
      });
      await context.sync();
    },
    options,
  );
  if (undone.ok) return { ok: true, value: { sheet } };
  // Unprotecting is the first step: with a password on it nothing was done.
  if (REFUSED.test(undone.at ?? "")) return sendFault({ code: "password-since", values: { sheet } });
  return excelFault(undone.fault, { code: "left", values: { sheet } });
}

interface Found {
  readonly record: SentRecord;
  readonly parts: readonly string[];
  /** The id of the sheet that tells how to answer. */
  readonly how: string | undefined;
  /** Cells of it in which somebody wrote. */
  readonly entered: readonly string[];
}

async function look(
  context: Excel.RequestContext,
  isMine: (record: SentRecord) => boolean,
  sheetNames: readonly string[],
): Promise<Found | undefined> {
  const found = await findRecord(context, isMine, parseSent);
  if (found === undefined) return undefined;
  const asked = sheetNames.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id,name");
    return { sheet, own: sheet.names.getItemOrNullObject(howName(found.record.token)).load("name") };
  });
  await context.sync();
  const how = asked.find(({ own }) => !own.isNullObject)?.sheet;
  return { ...found, how: how?.id, entered: how === undefined ? [] : await enteredOn(context, how) };
}

/** What stands in the open cells of the sheet that tells how to answer: those cells are blank when it is made. */
async function enteredOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly string[]> {
  const used = sheet.getUsedRange(true).load("text,rowIndex,columnIndex");
  await context.sync();
  const { text, rowIndex, columnIndex } = used;
  const filled = text.flatMap((line, y) =>
    line.flatMap((one, x) => (one === "" ? [] : [{ row: rowIndex + y, column: columnIndex + x }])),
  );
  const locks = filled.map(({ row, column }) =>
    sheet.getRangeByIndexes(row, column, 1, 1).untrack().format.protection.load("locked"),
  );
  await context.sync();
  return filled
    .filter((_, at) => locks[at]?.locked === false)
    .map((cell) => `${sheet.name}!${cellAddress(cell)}`);
}

/** Cells in which the city's texts, or ours, do not stand any more. */
function movedCells({ cells }: SheetSnapshot, { anchors, ours }: SentRecord): readonly string[] {
  const texts = new Map(cells.map((cell) => [cellAddress(cell), cell.text]));
  const lost = anchors.filter(([row, column, print]) => {
    const text = texts.get(cellAddress({ row, column }));
    return text === undefined || anchorOf(row, column, text)[2] !== print;
  });
  // A text that the city has corrected since is no row that has moved.
  const isMoved =
    lost.length * 2 > anchors.length || ours.some((one) => texts.get(cellAddress(one)) !== one.text);
  if (!isMoved) return [];
  return [
    ...lost.map(([row, column]) => cellAddress({ row, column })),
    ...ours.filter((one) => texts.get(cellAddress(one)) !== one.text).map(cellAddress),
  ];
}

function enteredCells({ cells }: SheetSnapshot, { fields }: SentRecord): readonly string[] {
  return cells
    .filter((cell) => cell.text.trim() !== "" && fields.some((range) => contains(range, cell)))
    .map(cellAddress);
}
