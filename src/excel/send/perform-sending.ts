import { KEY_FORMULA } from "../../core/mark/sheet-key";
import type { SentSheet } from "../../core/send-sheet";
import type { CellLook, PlannedCell } from "../../core/mark/annotation-plan";
import { type CellRange, columnLetters, contains, rangeAddress } from "../../core/snapshot/grid";
import type { SheetReading } from "../read/read-sheet";
import { pointsFromCharacters } from "../read/column-width";
import { cellsOf } from "../undo/clear-steps";
import { addressLists, columnAddress, rectanglesOf } from "../write/cell-areas";
import { grouped } from "../write/grouped";
import { lastLook, lookBefore } from "../write/guard-steps";
import { lookSteps } from "../write/look-steps";
import { performSteps, type Pending } from "../write/perform-step";
import { sheetSteps } from "../write/sheet-steps";
import type { SheetStep, WriteStep } from "../write/write-step";
import type { Before } from "./look-before";
import { sidesOf } from "./look-before";
import { howName, SENT_NAMESPACE, sentName, serialiseSent, type SentRecord } from "./sent-record";

/** As new answer sheets look; sizes and colours of letters stay the city's. */
const LINE = { line: "thin", color: "#808080" } as const;
const HEADING: CellLook = {
  fill: "#F2F2F2",
  bold: true,
  border: LINE,
  horizontal: "center",
  vertical: "center",
};
const FIELD: CellLook = { fill: "#FFF9E0", border: LINE, wrap: true, vertical: "top" };
const DAY_FORMAT = "yyyy/m/d";

/** What is left to everybody: heights and widths, and how cells look. Without a password. */
const LEFT_FREE: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

export interface Sending {
  readonly plan: SentSheet;
  readonly before: Before;
  readonly record: SentRecord;
  readonly reading: SheetReading;
}

/** Queues all that makes a sheet ready, protection last; nothing happens before the next sync. */
export function performSending(context: Excel.RequestContext, sending: Sending): Pending {
  const { plan, before, record, reading } = sending;
  const { workbook } = context;
  workbook.customXmlParts.add(serialiseSent(record));
  const sheet = workbook.worksheets.getItem(reading.worksheetId);
  sheet.names.add(sentName(record.token), KEY_FORMULA).visible = false;
  const written = performSteps(context, [...onSheet(reading, besideTable(sending)), ...howSteps(sending)]);
  plan.days.forEach((range) => setFormat(sheet, range, DAY_FORMAT));
  setLocked(sheet, before.opened, false);
  setLocked(sheet, before.locked, true);
  if (before.results !== null) columnsOf(sheet, before.results).format.protection.locked = false;
  const how = workbook.worksheets.getItem(plan.how.sheet);
  how.names.add(howName(record.token), KEY_FORMULA).visible = false;
  setLocked(how, openOn(plan), false);
  how.protection.protect(LEFT_FREE);
  sheet.protection.protect(LEFT_FREE);
  sheet.activate();
  const looked = performSteps(
    context,
    onSheet(reading, lastLook(reading, { planned: ourCells(plan), emptied: [], staff: [] })),
  );
  return { ...written, witnesses: [...written.witnesses, ...looked.witnesses] };
}

const onSheet = ({ worksheetId }: SheetReading, steps: readonly SheetStep[]): readonly WriteStep[] =>
  steps.map((step) => ({ kind: "on-sheet", sheet: worksheetId, step }));

function ourCells({ texts }: SentSheet): readonly PlannedCell[] {
  return texts.map(({ row, column, text }) => ({ row, column, text, look: HEADING }));
}

function besideTable({ plan, before, reading }: Sending): readonly SheetStep[] {
  const { headings, fields, texts } = plan;
  const cells = (ranges: readonly CellRange[], look: CellLook): readonly PlannedCell[] =>
    cellsOf(ranges).map((cell) => ({ ...cell, text: "", look }));
  const looked: readonly PlannedCell[] = [...cells(headings, HEADING), ...cells(fields, FIELD)];
  const [first] = plan.columns;
  const isAbove = ({ column }: PlannedCell): boolean => first === undefined || column < first.column;
  const witnessed = lookBefore(reading, () => false)(rectanglesOf(texts));
  return [
    { kind: "touch" },
    ...witnessed,
    ...texts.map(({ row, column, text }): SheetStep => ({
      kind: "values",
      range: { top: row, left: column, bottom: row, right: column },
      values: [[text]],
    })),
    ...lookSteps(
      looked.filter((cell) => !isAbove(cell)),
      first?.column,
    ),
    ...headings.concat(fields).flatMap((range): readonly SheetStep[] => {
      const above = looked.filter((cell) => contains(range, cell) && isAbove(cell));
      return lookSteps(above, range.left);
    }),
    ...plan.columns.map(({ column, characters }): SheetStep => ({
      kind: "width",
      areas: columnAddress(column),
      points: pointsFromCharacters(characters, reading.digit),
    })),
    ...choiceSteps(plan, before),
  ];
}

function choiceSteps({ choices }: SentSheet, before: Before): readonly SheetStep[] {
  const free = new Set(before.choices.map(rangeAddress));
  const taken = choices.filter(({ range }) => free.has(rangeAddress(range)));
  return [...grouped(taken, ({ options }) => options.join("\n")).values()].flatMap((same) =>
    addressLists(same.map(({ range }) => range)).map((areas): SheetStep => ({
      kind: "choice",
      areas,
      options: same[0]?.options ?? [],
    })),
  );
}

function howSteps({ plan, reading }: Sending): readonly WriteStep[] {
  const { how } = plan;
  const steps = sheetSteps({
    plan: how,
    digit: reading.digit,
    heightOf: () => reading.snapshot.defaultRowHeight,
    values: { copies: false },
  });
  return [
    { kind: "add-sheet", name: how.sheet },
    ...steps.map((step): WriteStep => ({ kind: "on-sheet", sheet: how.sheet, step })),
  ];
}

const openOn = ({ how }: SentSheet): readonly CellRange[] =>
  rectanglesOf(how.cells.filter(({ look }) => look.open === true));

/** Queues the way back to what a record says; each step leaves alone what is not there. */
export function performTakingBack(context: Excel.RequestContext, undoing: Undoing): void {
  const { record, sheet, how, parts } = undoing;
  sheet.protection.unprotect();
  if (record.results !== null) columnsOf(sheet, record.results).format.protection.locked = true;
  setLocked(sheet, record.opened, true);
  setLocked(sheet, record.locked, false);
  addressLists(record.choices).forEach((list) => sheet.getRanges(list).dataValidation.clear());
  record.ours.forEach(({ row, column }) => {
    sheet.getRangeByIndexes(row, column, 1, 1).untrack().clear("Contents");
  });
  record.looks.forEach((look) => giveLook(sheet, look));
  record.widths.forEach(({ column, points }) => {
    const letters = columnLetters(column);
    const { format } = sheet.getRange(`${letters}:${letters}`).untrack();
    if (points === null) format.useStandardWidth = true;
    else format.columnWidth = points;
  });
  how?.delete();
  sheet.names.getItemOrNullObject(sentName(record.token)).delete();
  parts.forEach((id) => context.workbook.customXmlParts.getItem(id).delete());
}

export interface Undoing {
  readonly record: SentRecord;
  readonly sheet: Excel.Worksheet;
  /** The sheet that tells how to answer, where it is there. */
  readonly how: Excel.Worksheet | undefined;
  /** The ids of the parts that hold the record. */
  readonly parts: readonly string[];
}

function giveLook(sheet: Excel.Worksheet, look: SentRecord["looks"][number]): void {
  const range = sheet.getRange(rangeAddress(look.range)).untrack();
  const { format } = range;
  if (look.fill === null) format.fill.clear();
  else format.fill.color = look.fill;
  for (const side of sidesOf(look.range)) format.borders.getItem(side).style = "None";
  format.font.bold = look.bold;
  format.wrapText = look.wrap;
  // As Excel gave them.
  Reflect.set(format, "horizontalAlignment", look.horizontal);
  Reflect.set(format, "verticalAlignment", look.vertical);
  setFormat(sheet, look.range, look.format);
}

function setFormat(sheet: Excel.Worksheet, range: CellRange, format: string): void {
  const { top, left, bottom, right } = range;
  const line = Array.from({ length: right - left + 1 }, () => format);
  sheet.getRange(rangeAddress(range)).untrack().numberFormat = Array.from(
    { length: bottom - top + 1 },
    () => line,
  );
}

function setLocked(sheet: Excel.Worksheet, ranges: readonly CellRange[], locked: boolean): void {
  addressLists(ranges).forEach((list) => {
    sheet.getRanges(list).untrack().format.protection.locked = locked;
  });
}

const columnsOf = (
  sheet: Excel.Worksheet,
  { left, right }: { readonly left: number; readonly right: number },
): Excel.Range => sheet.getRange(`${columnLetters(left)}:${columnLetters(right)}`).untrack();

/** The ids of the parts that hold a record, and the record; one round trip or two. */
export async function findRecord(
  context: Excel.RequestContext,
  isMine: (record: SentRecord) => boolean,
  parse: (xml: string) => SentRecord | undefined,
): Promise<{ readonly record: SentRecord; readonly parts: readonly string[] } | undefined> {
  const { customXmlParts } = context.workbook;
  const kept = customXmlParts.getByNamespace(SENT_NAMESPACE).load("items/id");
  await context.sync();
  const texts = kept.items.map(({ id }) => ({ id, xml: customXmlParts.getItem(id).getXml() }));
  await context.sync();
  const mine = texts.flatMap(({ id, xml }) => {
    const record = parse(xml.value);
    return record !== undefined && isMine(record) ? [{ id, record }] : [];
  });
  const [first] = mine;
  return first && { record: first.record, parts: mine.map(({ id }) => id) };
}
