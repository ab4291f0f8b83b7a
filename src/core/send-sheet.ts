import { checkSheet, type CheckedSheet, type SheetToCheck } from "./check-sheet";
import type { Coded } from "./coded";
import type { Outcome } from "./fault";
import { isByPerson } from "./answer/kinds/kinds";
import { findOwnMarks } from "./mark/own-marks";
import { freeColumns } from "./mark/free-columns";
import type { AnswerSheetWords, OfferedChoice } from "./round/answer-sheet-words";
import { planHowToAnswer } from "./round/plan-how-to-answer";
import { addedWidth, columnsRightOf, missingColumns, type AddedColumn } from "./round/sent-columns";
import { candidateChoices, isOfferedTo, isReadAsMeant, worthOffering } from "./round/sent-choices";
import { missingFields, roomForFields, type FieldPlace } from "./round/sent-fields";
import { bodyRuns, cellsToFillIn, choiceRuns, edgeOf, setCells, withTexts } from "./round/sent-cells";
import type { SentNotice, SentSheet, SentText } from "./round/sent-sheet";
import type { CellRange } from "./snapshot/grid";
import type { SheetSnapshot } from "./snapshot/sheet-snapshot";
import type { SheetTable, TableFault } from "./table/sheet-table";

export type { SentSheet, SentNotice };

export interface SheetToSend extends Omit<SheetToCheck, "found" | "replies" | "options"> {
  readonly sheetWords: AnswerSheetWords;
  /** What is not to be put on the sheet: the host could not take it back exactly. */
  readonly leave?: { readonly columns: boolean; readonly fields: boolean };
}

/** Why a sheet is not made ready. */
export interface SendingFaultCatalogue {
  /** Results of ours stand on it. */
  "marks-there": { readonly sheet: string };
  /** The table is turned, in panels or on cards: nothing can be added beside it. */
  "not-a-plain-table": { readonly sheet: string; readonly range: string };
}
export type SendingFault = Coded<SendingFaultCatalogue> | TableFault;

/** A sheet as it would be, and what was put into it. */
interface Draft {
  readonly snapshot: SheetSnapshot;
  readonly checked: CheckedSheet;
  readonly texts: readonly SentText[];
}

/** So many rows below the table take the foot of the result. */
const FOOT = 80;
/** Our two columns, and two for the staff. */
const RESULTS = [4, 2];

/**
 * What makes the city's own sheet ready to be sent out. Everything that is added is tried out first: the sheet with it
 * has to be read as it is without, and every answer that a drop-down offers as what it says. What does not pass is left
 * out and told.
 */
export function planSending(input: SheetToSend): Outcome<SentSheet, SendingFault> {
  const { snapshot } = input;
  const sheet = snapshot.name;
  if (findOwnMarks(snapshot) !== undefined || (snapshot.ownRanges ?? []).length > 0)
    return { ok: false, fault: { code: "marks-there", values: { sheet } } };
  const first = checkSheet(input);
  if (!first.ok) return first;
  const { table } = first.value;
  if (table.rearranged !== undefined)
    return { ok: false, fault: { code: "not-a-plain-table", values: { sheet, range: table.rearranged } } };
  const bare: Draft = { snapshot, checked: first.value, texts: [] };
  const wanted = missingColumns(snapshot, table);
  const columns = withColumns(input, bare, wanted);
  const fields = withFields(input, columns.draft);
  const offered = choicesFor(input, fields.draft);
  return { ok: true, value: sentSheet(input, { wanted, columns, fields, offered }) };
}

interface Parts {
  readonly wanted: readonly AddedColumn[];
  readonly columns: ReturnType<typeof withColumns>;
  readonly fields: ReturnType<typeof withFields>;
  readonly offered: readonly OfferedChoice[];
}

function sentSheet(input: SheetToSend, { wanted, columns, fields, offered }: Parts): SentSheet {
  const { pack, packHash, sheetWords: words, snapshot } = input;
  const { draft } = fields;
  const { table } = draft.checked;
  const whole = edgeOf(draft.snapshot, table);
  const added = columns.at;
  const results = resultColumns(draft.snapshot, whole);
  const open = cellsToFillIn(snapshot, columns.draft.checked.table, added);
  const cells = fields.places.map(({ row, cell }): CellRange => ({
    top: row,
    left: cell,
    bottom: row,
    right: cell,
  }));
  const dayCell = fields.places.findIndex(({ field }) => field === "day");
  const left = fields.missing.filter(() => fields.places.length === 0);
  const isAdded = added !== undefined;
  const headings: readonly CellRange[] = [
    ...(isAdded
      ? [{ top: table.headerRows.first, left: added.left, bottom: table.headerRows.last, right: added.right }]
      : []),
    ...fields.places.map(({ row, label }) => ({ top: row, left: label, bottom: row, right: label })),
  ];
  const expires = isAdded ? wanted.indexOf("expires") : -1;
  const notices: readonly SentNotice[] = [
    ...(isAdded || wanted.length === 0
      ? []
      : [{ code: "no-columns" as const, values: { headings: wanted.map((one) => words.columns[one]) } }]),
    ...(left.length === 0
      ? []
      : [{ code: "fields-elsewhere" as const, values: { fields: left.map((one) => words.fields[one]) } }]),
    ...(offered.length > 0 ? [] : [{ code: "no-choices" as const, values: {} }]),
    ...(results === undefined ? [{ code: "no-results" as const, values: {} }] : []),
  ];
  return {
    sheet: snapshot.name,
    table: whole,
    texts: draft.texts,
    headings,
    fields: [...(isAdded ? bodyRuns(table, whole, added) : []), ...cells],
    days: [
      ...(expires < 0 || !isAdded
        ? []
        : bodyRuns(table, whole, { left: added.left + expires, right: added.left + expires })),
      ...cells.slice(dayCell, dayCell < 0 ? 0 : dayCell + 1),
    ],
    columns: isAdded
      ? wanted.map((one, index) => ({ column: added.left + index, characters: addedWidth(one) }))
      : [],
    choices: choiceRuns(snapshot, { table, pack, offered }),
    open: [...open, ...cells],
    set: setCells(snapshot, whole, [...open, ...cells]),
    ...(results === undefined ? {} : { results }),
    how: planHowToAnswer(
      { pack, hash: packHash, words },
      {
        sheet: snapshot.name,
        choices: offered,
        fields: left.map((one) => ({ label: words.fields[one], isDay: one === "day" })),
      },
    ),
    notices,
  };
}

/** The sheet with texts of ours, checked; undefined where it is no longer read as it was. */
function tried(input: SheetToSend, before: Draft, texts: readonly SentText[]): Draft | undefined {
  const snapshot = withTexts(before.snapshot, texts);
  const checked = checkSheet({ ...input, snapshot });
  if (!checked.ok || !isReadAlike(before.checked, checked.value)) return undefined;
  return { snapshot, checked: checked.value, texts: [...before.texts, ...texts] };
}

/** What is judged of every row, and from where: more columns beside the answer change nothing of it. */
function isReadAlike(a: CheckedSheet, b: CheckedSheet): boolean {
  const keyOf = ({ table, judgement }: CheckedSheet): string =>
    JSON.stringify([
      table.columns.id ?? null,
      table.columns.requirement ?? null,
      table.columns.answer,
      table.headerRows,
      table.rows.map(({ id, rows, answer, doubts }) => [id, rows, answer, doubts]),
      table.bands.map(({ place, exemption }) => [place, exemption ?? null]),
      table.missing,
      table.repairs,
      table.altered,
      judgement.rows.map(({ id, status, reading }) => [id, status, reading]),
    ]);
  return keyOf(a) === keyOf(b);
}

interface WithColumns {
  readonly draft: Draft;
  /** Where they stand; undefined where none are added. */
  readonly at: { readonly left: number; readonly right: number } | undefined;
}

/** The missing columns right of the table, if there is room and they are read as the vendor's. */
function withColumns(input: SheetToSend, draft: Draft, wanted: readonly AddedColumn[]): WithColumns {
  const { table } = draft.checked;
  const at =
    wanted.length === 0 || input.leave?.columns === true
      ? undefined
      : columnsRightOf(draft.snapshot, edgeOf(draft.snapshot, table), wanted.length);
  if (at === undefined) return { draft, at };
  for (const row of new Set([table.headerRows.last, table.headerRows.first])) {
    const texts = wanted.map((one, index): SentText => ({
      row,
      column: at.left + index,
      text: input.sheetWords.columns[one],
      is: "heading",
    }));
    const made = tried(input, draft, texts);
    const isHeard = texts.every(
      ({ column }) => made?.checked.table.columns.remarks.includes(column) === true,
    );
    if (made !== undefined && isHeard) return { draft: made, at };
  }
  return { draft, at: undefined };
}

interface WithFields {
  readonly draft: Draft;
  readonly missing: readonly FieldPlace["field"][];
  /** Where they stand; none where there is no room. */
  readonly places: readonly FieldPlace[];
}

function withFields(input: SheetToSend, draft: Draft): WithFields {
  const { table } = draft.checked;
  const missing = missingFields(draft.snapshot, table);
  const isLeft = missing.length === 0 || input.leave?.fields === true;
  const places = isLeft ? undefined : roomForFields(input.snapshot, table, missing);
  const texts = (places ?? []).map(({ field, row, label }): SentText => ({
    row,
    column: label,
    text: input.sheetWords.fields[field],
    is: "label",
  }));
  const made = texts.length === 0 ? undefined : tried(input, draft, texts);
  return made === undefined || places === undefined
    ? { draft, missing, places: [] }
    : { draft: made, missing, places };
}

/** What the drop-downs offer: every one of them is read beside every requirement as what it says. */
function choicesFor(input: SheetToSend, { snapshot, checked }: Draft): readonly OfferedChoice[] {
  const { table } = checked;
  const column = table.columns.answer[0];
  if (column === undefined) return [];
  const candidates = candidateChoices(table.legend, input.sheetWords);
  const offered = candidates.filter((choice) => isCertain(input, { snapshot, table, column }, choice));
  return worthOffering(offered) ? offered : [];
}

interface Trial {
  readonly snapshot: SheetSnapshot;
  readonly table: SheetTable;
  readonly column: number;
}

function isCertain(input: SheetToSend, { snapshot, table, column }: Trial, choice: OfferedChoice): boolean {
  const asked = new Map(input.pack.rows.map((row) => [row.id, row]));
  const rows = table.rows.filter(({ id }) => {
    const row = asked.get(id);
    return row !== undefined && isOfferedTo(choice, row);
  });
  // What was typed already is no matter of what is offered.
  const typed = table.rows.flatMap(({ answerCells, remarksCells }) => [...answerCells, ...remarksCells]);
  const blank = withTexts(
    snapshot,
    typed.map((cell) => ({ ...cell, text: "" })),
  );
  const cells = rows.map(({ rows: { first } }) => ({ row: first, column, text: choice.text }));
  const trial = checkSheet({ ...input, snapshot: withTexts(blank, cells) });
  if (!trial.ok) return false;
  const read = new Map(trial.value.judgement.rows.map((row) => [row.id, row.reading]));
  return rows.every(({ id }) => {
    const row = asked.get(id);
    const reading = read.get(id);
    if (row === undefined || reading === undefined) return false;
    // Kinds that are left to a person are no matter of how the answer is written.
    return isByPerson(row) || isReadAsMeant(choice, row, reading);
  });
}

/** Where the result will be written: as judging looks for it. */
function resultColumns(snapshot: SheetSnapshot, table: CellRange): SentSheet["results"] {
  const rows = { first: Math.max(0, table.top - 1), last: table.bottom + FOOT };
  for (const count of RESULTS) {
    const free = freeColumns({ snapshot, table, rows, count });
    if (free !== undefined) return { left: free.left, right: free.left + count - 1 };
  }
  return undefined;
}
