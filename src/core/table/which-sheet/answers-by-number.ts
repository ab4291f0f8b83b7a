import { fold } from "../../lexicon/fold";
import { everywhere, heard } from "../../lexicon/lexicon";
import { pairsOf, textKey } from "../../lexicon/text-key";
import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import type { PlainDate } from "../../plain-date";
import type { CellPlace } from "../../snapshot/grid";
import { rearranged, withOrigins } from "../../snapshot/rearranged";
import { linesOf, type SheetLine } from "../../snapshot/sheet-lines";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import { findHeaders, type Header } from "../columns/find-header";
import { findTable } from "../find-table";
import { leavesOpen, withTitles } from "../notes/titles";
import { plainNumber } from "../rows/row-number";
import type { SheetTable } from "../sheet-table";
import { areOfOneReturn, belowEachOther, makeOneTable } from "./continued";
import { numbersOn } from "./numbered-sheets";
import { numbersOf, resolvedNumbers, type NumberedCell, type ShownNumbers } from "./row-numbers-there";
import { sampleSign } from "./sample-sheet";
import { isOfOtherAnswers, isSuperseded, roleByName } from "./sample-words";
import { sheetHeading } from "./sheet-heading";

/*
 * The table stands on one sheet without answers, and the answers on another one, beside the numbers of the rows and
 * nothing else. Such a sheet is read as a table of its own, with the requirements put beside their numbers: rounds, legends,
 * notes and what is struck are heard there as anywhere.
 */

/** The answers of a table as they stand on another sheet, or over several. */
export interface AnswersThere {
  readonly sheets: readonly string[];
  /** The answers' sheet, or what the sheets make below each other, with the requirements beside the numbers. */
  readonly snapshot: SheetSnapshot;
  /** The table that it makes; cells are named with their sheet. */
  readonly table: SheetTable;
}

export interface AnswersSought {
  /** The table that lacks answers, and its sheet without our own marks. */
  readonly table: SheetTable;
  readonly snapshot: SheetSnapshot;
  /** The workbook's other sheets, without those that we made. */
  readonly others: readonly SheetSnapshot[];
  readonly pack: Pack;
  readonly asOf: PlainDate;
}

const LAST = { row: 1_048_575, column: 16_383 } as const;
/** The column that is put in front of the sheet. */
const ADDED = 0;

/**
 * The one sheet that plainly holds the answers of this table, or the ones over which they go on: they alone have the numbers,
 * they say which column answers, and nothing that they say of themselves makes them another table's, another vendor's or
 * another year's.
 */
export function answersThere(sought: AnswersSought): AnswersThere | undefined {
  const { table, snapshot: front, pack } = sought;
  const visible = sought.others.filter(
    ({ visibility, name }) => visibility === "visible" && name !== front.name,
  );
  const shown = numbersOf(table, front);
  const numbers = numbersOn(visible, shown);
  const hasHalf = (sheet: SheetSnapshot): boolean => (numbers.get(sheet) ?? 0) >= pack.rows.length / 2;
  const numbered = visible.filter((sheet) => (numbers.get(sheet) ?? 0) >= FEWEST && !isAside(sheet));
  const found = numbered.filter((sheet) => hasHalf(sheet) || hasAnswers(sheet));
  if (!found.every((sheet) => isPlainlyOwn(sheet, sought))) return undefined;
  const [only, ...rivals] = found;
  if (only === undefined) return undefined;
  if (rivals.length > 0) return continuedThere(found, shown, sought);
  // Where answers go on, the headings may not be repeated.
  const goingOn =
    numbered.length > 1 && numbered.every((sheet) => isPlainlyOwn(sheet, sought))
      ? continuedThere(numbered, shown, sought)
      : undefined;
  if (goingOn !== undefined) return goingOn;
  return hasHalf(only) ? readAsTable([only], only, sought) : undefined;
}

/** By its name it answers, for good, and it holds no table itself. */
const isPlainlyOwn = (sheet: SheetSnapshot, { pack, asOf }: AnswersSought): boolean =>
  roleByName(sheet.name) === "answers" &&
  !leavesOpen(sheet.name, asOf) &&
  !isOfCitys(sheet.name) &&
  !findTable({ snapshot: sheet, pack }).ok;

/**
 * The answers of sheets that go on with each other: each has its own run of the numbers, in the same column, none has a
 * number of another, and together they have nearly all.
 */
function continuedThere(
  sheets: readonly SheetSnapshot[],
  shown: ShownNumbers,
  sought: AnswersSought,
): AnswersThere | undefined {
  const { rows } = sought.pack;
  const parts = sheets.flatMap((snapshot) => {
    const numbers = resolvedNumbers(snapshot, shown, sought.pack, FEWEST);
    if (numbers === undefined) return [];
    const at = numbers.cells.flatMap(({ ids: [id, ...others] }) =>
      id === undefined || others.length > 0 ? [] : [rows.findIndex((row) => row.id === id)],
    );
    const top = numbers.cells[0]?.cell.row ?? 0;
    const run = { first: Math.min(...at), last: Math.max(...at), count: new Set(at).size };
    return [{ snapshot, top, column: numbers.column, ...run }];
  });
  const ordered = parts.sort((a, b) => a.first - b.first);
  const isOneColumn = new Set(ordered.map(({ column }) => column)).size === 1;
  if (ordered.length < sheets.length || !isOneColumn) return undefined;
  if (!makeOneTable(ordered, sought.pack) || !areOfOneReturn(ordered)) return undefined;
  const snapshots = ordered.map(({ snapshot }) => snapshot);
  return readAsTable(snapshots, belowEachOther(snapshots), sought);
}

/** Fewer numbers may be chapters. */
const FEWEST = 3;

/** Some of the rows may be answered there. */
const hasAnswers = (sheet: SheetSnapshot): boolean =>
  findHeaders(linesOf(sheet), ({ text }) => plainNumber(text)?.includes(".") === true).some(({ slots }) =>
    slots.some(isAnswer),
  );

/** 審査シート, 職員用, 質疑回答: what stands there is not, or not only, the vendor's answer to the requirements. */
const isOfCitys = (text: string): boolean => heard("sheet-of-citys", fold(text).text.replace(/\s/g, ""));

/** By its name or its title it is an example, a former state, a list of prices or of what was changed. */
function isAside({ name, cells }: SheetSnapshot): boolean {
  const title = fold(`${name} ${cells[0]?.text ?? ""}`).text;
  return (
    roleByName(name) === "sample" ||
    isSuperseded(name) ||
    isOfOtherAnswers(name) ||
    heard("standing-other-sheet", title) ||
    heard("standing-history", title)
  );
}

/** @param sheet the one of `sheets`, or what they make below each other */
function readAsTable(
  sheets: readonly SheetSnapshot[],
  sheet: SheetSnapshot,
  sought: AnswersSought,
): AnswersThere | undefined {
  const { table: own, snapshot: front, pack, asOf } = sought;
  const shown = numbersOf(own, front);
  const numbers = resolvedNumbers(sheet, shown, pack, pack.rows.length / 2);
  if (numbers === undefined) return undefined;
  if (!sheets.every((one) => namesNoOtherTable(one, shown, sought) && isOneVendors(one, own, shown, pack)))
    return undefined;
  const headers = findHeaders(linesOf(sheet), ({ row }) => numbers.cells.some((one) => one.cell.row === row));
  const [first] = headers;
  const top = numbers.cells[0]?.cell.row ?? 0;
  if (first === undefined || first.rows.last >= top) return undefined;
  const named = cityColumns(headers);
  if (!goesWithTexts(numbers.cells, named, sheet, pack)) return undefined;
  const snapshot = withRequirements(
    withoutNames(sheet, numbers.cells, headers, named),
    numbers,
    headers,
    pack,
  );
  const found = findTable({ snapshot, pack });
  const origin = snapshot.rearranged?.originOf;
  if (!found.ok || found.table.columns.answer.length === 0 || origin === undefined) return undefined;
  if (sampleSign(snapshot, found.table) !== undefined) return undefined;
  const titled = withTitles(found.table, { snapshot, asOf, isNamed: true });
  return { sheets: sheets.map(({ name }) => name), snapshot, table: withOrigins(titled, origin) };
}

/** The sheet with a column in front of it, in which each requirement stands beside its number. */
function withRequirements(
  sheet: SheetSnapshot,
  { cells, column }: { readonly cells: readonly NumberedCell[]; readonly column: number },
  headers: readonly Header[],
  pack: Pack,
): SheetSnapshot {
  const texts = new Map<RowId, string>(pack.rows.map(({ id, text }) => [id, text]));
  const asked = cells.flatMap(({ cell: { row, bottom }, ids: [id, ...others] }) => {
    const text = id === undefined || others.length > 0 ? undefined : texts.get(id);
    return text === undefined ? [] : [{ row, bottom, text }];
  });
  const heads = headers.map(({ rows }) => ({ row: rows.first, bottom: rows.last, text: HEADING }));
  const added = [...heads, ...asked].sort((a, b) => a.row - b.row);
  const requirements: SheetSnapshot = {
    ...sheet,
    cells: added.map(({ row, text }) => ({ row, column: ADDED, text })),
    merges: added
      .filter(({ row, bottom }) => bottom > row)
      .map(({ row, bottom }) => ({ top: row, left: ADDED, bottom, right: ADDED })),
    hiddenRows: [],
    hiddenColumns: [],
    overlays: [],
    pageTexts: [],
  };
  const area = { top: 0, left: 0, bottom: LAST.row };
  const joined = rearranged(sheet, [
    { snapshot: requirements, area: { ...area, right: ADDED }, to: { row: 0, column: ADDED } },
    { snapshot: sheet, area: { ...area, right: LAST.column - 1 }, to: { row: 0, column: ADDED + 1 } },
  ]);
  const whole = rearranged(sheet, [
    { snapshot: sheet, area: { ...area, right: LAST.column }, to: { row: 0, column: 0 } },
  ]).rearranged;
  const { originOf, range } = sheet.rearranged ?? {
    originOf: ({ row, column: at }: CellPlace) => ({ sheet: sheet.name, row, column: at }),
    range: whole?.range ?? "",
  };
  return {
    ...joined,
    rearranged: {
      originOf: ({ row, column: at }) => originOf({ row, column: at === ADDED ? column : at - 1 }),
      range,
    },
  };
}

/** As a pack of any language has it: the finder knows it. */
const HEADING = "Requirement";

/** 機能要件 回答票 beside a table of 外部サービス要件 answers another table. */
function namesNoOtherTable(sheet: SheetSnapshot, shown: ShownNumbers, sought: AnswersSought): boolean {
  const { snapshot, pack } = sought;
  const lines = linesOf(sheet);
  const rows = new Set(resolvedNumbers(sheet, shown, pack, FEWEST)?.cells.map(({ cell }) => cell.row));
  const [header] = findHeaders(lines, ({ row }) => rows.has(row));
  const top = header?.rows.first ?? Math.min(...rows);
  const above = lines.filter(({ row }) => row < top).flatMap(textsOf);
  const there = [sheet.name, ...above].flatMap(
    (text) => fold(text).text.match(everywhere("sheet-names-table")) ?? [],
  );
  const here = fold(
    [snapshot.name, pack.name, ...linesOf(snapshot).slice(0, HEAD_LINES).flatMap(textsOf)].join(" "),
  );
  return there.every((name) => here.text.includes(name));
}

/** So many lines at the head of a sheet may name its table. */
const HEAD_LINES = 6;
const textsOf = ({ cells }: SheetLine): readonly string[] => cells.map(({ text }) => text);

/**
 * What stands beside the numbers under a heading of the city's (項目, 要件名) is the row's category or a part of its text: a
 * list of other things may have the same numbers.
 */
function goesWithTexts(
  numbers: readonly NumberedCell[],
  columns: ReadonlySet<number>,
  sheet: SheetSnapshot,
  pack: Pack,
): boolean {
  const rows = new Map(pack.rows.map((row) => [row.id, row]));
  const lines = new Map(linesOf(sheet).map((line) => [line.row, line]));
  return [...columns].every((column) => {
    const goesWith = numbers.flatMap(({ cell, ids: [id, ...others] }): boolean[] => {
      const row = id === undefined || others.length > 0 ? undefined : rows.get(id);
      const name =
        lines.get(cell.row)?.cells.find((one) => one !== cell && one.column === column)?.text ?? "";
      if (row === undefined || textKey(name).length < SHORTEST_NAME) return [];
      return [isNameOf(textKey(name), textKey([row.category, row.short ?? "", row.text].join(" ")))];
    });
    return goesWith.filter((one) => one).length * 3 >= goesWith.length * 2;
  });
}

/** A shorter word may stand in any requirement. */
const SHORTEST_NAME = 3;

/** Half of what it is made of stands in the requirement: データセンターの所在地, of a data centre that lies somewhere. */
function isNameOf(name: string, known: string): boolean {
  const pairs = [...pairsOf(name)];
  return pairs.filter((pair) => known.includes(pair)).length * 2 >= pairs.length;
}

/** The columns left of the answer in which a heading of the city's, or of nobody's, stands. */
function cityColumns(headers: readonly Header[]): ReadonlySet<number> {
  const slots = headers.flatMap((header) => header.slots);
  const left = Math.min(...slots.filter(isAnswer).map((slot) => slot.left));
  const asking = slots.filter(
    ({ kind, left: at }) =>
      kind === "requirement" || kind === "category" || (kind === "unknown" && at < left),
  );
  return new Set(asking.map((slot) => slot.left));
}

/** The requirements themselves stand in the place of their names. */
function withoutNames(
  sheet: SheetSnapshot,
  numbers: readonly NumberedCell[],
  headers: readonly Header[],
  columns: ReadonlySet<number>,
): SheetSnapshot {
  const rows = new Set(numbers.map(({ cell }) => cell.row));
  const isHead = (row: number): boolean =>
    headers.some((header) => row >= header.rows.first && row <= header.rows.last);
  const isName = ({ row, column }: CellPlace): boolean =>
    columns.has(column) && (rows.has(row) || isHead(row));
  return { ...sheet, cells: sheet.cells.filter((cell) => !isName(cell)) };
}

const isAnswer = ({ kind }: Header["slots"][number]): boolean => kind === "answer" || kind === "choice";

/** Longer texts are instructions. */
const LONGEST_TITLE = 24;

/** Where both sheets name who answers, it is one and the same. */
function isOneVendors(sheet: SheetSnapshot, own: SheetTable, shown: ShownNumbers, pack: Pack): boolean {
  const top = resolvedNumbers(sheet, shown, pack, FEWEST)?.cells[0]?.cell.row ?? 0;
  const above = linesOf(sheet).filter(({ row }) => row < top);
  const titles = above.flatMap(textsOf).filter(({ length }) => length <= LONGEST_TITLE);
  if (titles.some((text) => isOfOtherAnswers(text) || isOfCitys(text))) return false;
  const there = sheetHeading(above, { top: LAST.row, bottom: LAST.row }).vendor?.name;
  const here = own.heading?.vendor?.name;
  return there === undefined || here === undefined || textKey(there) === textKey(here);
}
