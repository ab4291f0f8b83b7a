import { fold, oneWidth } from "../../lexicon/fold";
import { textKey } from "../../lexicon/text-key";
import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { isUnfinished } from "../bands/band-words";
import type { Section } from "../find-sections";
import { cellAddress } from "../../snapshot/grid";
import { groundOf, type Ground } from "../bands/ground";
import { conditionBeside, lineLimit, type LineOfNotes } from "../bands/line-limit";
import { rowsOfLine } from "../bands/limited-rows";
import type { NoteSearch } from "./note-search";
import { extentOf, type Extent } from "./extent";
import { cutSign } from "./footnotes";
import { lackingProofs } from "./lacking-proofs";
import { looseCells } from "./loose-cells";
import { restingOn } from "./resting-on";
import { isHarmlessNote } from "./harmless-note";
import { mayBeOfRows } from "./told-rows";
import { isUnsettled } from "./unsettled";
import { isOfAllAnswers, isTrifle, leavesRowsOpen, letsStand, standingOf, statementsOf } from "./standing";
import { readNote, type NoteSaid, type RowRemark } from "./read-note";
import { limitsAnswer, OF_A_NOTE, reserves } from "./reservation";
import { rowsNamedIn } from "../bands/rows-named";
import { rowsByPlace, withoutOpening } from "./rows-by-place";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import type { BesideText, ExemptionDenial, Repair, RowDoubt, TableRow } from "../sheet-table";
import { isOfOtherAnswers } from "../which-sheet/sample-words";
import { isTrifleBeside } from "./trifle-beside";
import { speaksAsCity } from "./vendor-speech";
import { withoutLead } from "./without-lead";
import { heard } from "../../lexicon/lexicon";

export interface GeneralNote {
  readonly doubt: RowDoubt;
  /** The footnote's sign (※1), where it begins with one: rows that carry the sign are meant. */
  readonly sign?: string;
  /** The marks that it names (※○は…): rows answered by one of them are meant. */
  readonly marks: readonly string[];
  /** It concerns every answer, a plain no among them. */
  readonly whole?: boolean;
  /** The rows that it may concern; undefined: all. */
  readonly rows?: readonly RowId[];
}

/** A text that speaks of a row outside its cells; whether it turns the answer is for its reader. */
export interface RowAside extends RowRemark {
  readonly cell: string;
  /** It names the row: read as a remark on it, it has to leave the answer as it is. */
  readonly named?: true;
}

export interface SheetNotes {
  /** What the notes leave open of single rows. */
  readonly doubts: ReadonlyMap<RowId, readonly RowDoubt[]>;
  /** Notes on the answers as a whole: they concern every row that is not plainly answered no. */
  readonly general: readonly GeneralNote[];
  readonly asides: readonly RowAside[];
  /** What speaks against waiving rows. */
  readonly denials: readonly ExemptionDenial[];
  readonly repairs: readonly Repair[];
}

/** In place of a cell, of what stands on top or at the foot of the printed pages. */
export const ON_PAGES = "(header/footer)";

/** Headers and footers as lines outside the sheet. */
export const pageLines = (texts: readonly string[] = []): readonly SheetLine[] =>
  texts.map((text) => ({ row: -1, cells: [{ row: -1, column: 0, bottom: -1, right: 0, text }] }));

/** Longer texts are no notes. */
const LONGEST = 600;

/** Reads what stands around the rows: notes that turn the vendor's answers, and what limits an exemption. */
export function readNotes(search: NoteSearch): SheetNotes {
  const { sections, own, bandRows, pack, besides = [] } = search;
  const doubts = new Map<RowId, RowDoubt[]>();
  const add = (ids: readonly RowId[], doubt: RowDoubt): void => {
    for (const id of ids) doubts.set(id, [...(doubts.get(id) ?? []), doubt]);
  };
  for (const { id, cell } of own.flatMap((section) => looseCells(section, bandRows, pack)))
    add([id], { code: "noted", values: { cell: cellAddress(cell) } });
  for (const cell of own.flatMap(({ matches }) => matches.flatMap(({ block }) => block.loose)))
    add(rowsNamedIn(cell.text, pack), { code: "noted", values: { cell: cellAddress(cell) } });
  const lines = [...noteLines(sections, own), ...besides].filter(({ row }) => !bandRows.has(row));
  const around = surroundingsOf(search);
  const heard = lines.flatMap((line) => readLine(line, search, around));
  for (const { told = [], doubt } of heard) if (doubt !== undefined) add(told, doubt);
  return { ...notesOf([...heard, ...legendsBeside(own, pack)]), doubts };
}

/** ○＝次期バージョンで対応, 本表は速報です in a column without a name: it speaks of all rows, not of this answer. */
function legendsBeside(own: readonly Section[], pack: Pack): readonly Heard[] {
  const cells = own.flatMap(({ matches }) => matches.flatMap(({ block }) => block.elsewhere));
  return cells.flatMap((cell): readonly Heard[] => {
    const isPair = heard("note-legend-pair", oneWidth(cell.text).trim());
    if (!(isPair ? standingOf(cell.text) !== undefined : isOfAllAnswers(cell.text))) return [];
    const marks = isPair ? ["○"] : [];
    const said = { general: true, rows: [], asides: [], marks, whole: false, lacking: false };
    return [heardOf(said, { at: cellAddress(cell), text: cell.text, whole: cell.text, pack })];
  });
}

/** What was heard, by what it concerns. */
export function notesOf(heard: readonly Heard[]): SheetNotes {
  const doubts = new Map<RowId, RowDoubt[]>();
  for (const { told = [], doubt } of heard)
    for (const id of doubt === undefined ? [] : told)
      doubts.set(id, [...(doubts.get(id) ?? []), ...(doubt === undefined ? [] : [doubt])]);
  return {
    doubts,
    general: heard.flatMap(({ general }) => (general === undefined ? [] : [general])),
    asides: heard.flatMap(({ asides = [] }) => asides),
    denials: heard.flatMap(({ denial }) => (denial === undefined ? [] : [denial])),
    repairs: heard.flatMap(({ repair }) => (repair === undefined ? [] : [repair])),
  };
}

/** What one line of no requirement says: against an exemption, or of the answers. */
export interface Heard {
  readonly repair?: Repair;
  readonly asides?: readonly RowAside[];
  readonly denial?: ExemptionDenial;
  readonly general?: GeneralNote;
  /** Rows that the note names, with what it leaves open of them. */
  readonly told?: readonly RowId[];
  readonly doubt?: RowDoubt;
}

/** What is asked for every line, looked for once. */
interface Surroundings extends Omit<LineOfNotes, "isInside"> {
  readonly extent: Extent;
}

function surroundingsOf({ own, bands, pack }: NoteSearch): Surroundings {
  const matches = own.flatMap((section) => section.matches);
  const rest = own.flatMap((section) => section.rest);
  return {
    extent: extentOf(own),
    ground: groundOf(matches, rest, pack),
    bandPlaces: new Set(bands.map(({ place }) => place.row)),
  };
}

function readLine(line: SheetLine, search: NoteSearch, around: Surroundings): readonly Heard[] {
  const { pack, legendCells = new Set() } = search;
  const cell = longestOf(line);
  const text = line.cells.map((part) => part.text).join("");
  if (cell === undefined || text.length > LONGEST || isTitleOf(pack, text)) return [];
  const { extent } = around;
  const isInside = line.row >= extent.first && line.row <= extent.last;
  if (isUnfinished(text) && isInside) return [];
  const at = line.row < 0 ? ON_PAGES : cellAddress(cell);
  const of = { ...around, isInside };
  const limited = (denial: Omit<ExemptionDenial, "cell">): Heard => {
    const repair: Repair = { code: "exemption-restricted", values: { text: cell.text }, cell: at };
    return { denial: { cell: at, ...denial }, repair };
  };
  const denial = lineLimit(line, of);
  const named = isInside ? rowsNamedByPlace(text, line, around.ground) : undefined;
  const ofNamed = (rows: readonly RowId[]): Heard =>
    heardOf(remarksOn(rows, text), { at, text: cell.text, whole: text, pack });
  if (denial !== undefined) {
    // 以下2項目は対象外です: of the offer, or of the waiver, which is not named.
    const isOfOffer = named !== undefined && !heard("band-waives", plainOf(text)) && limitsRows(text);
    const proofs = lackingProofs(line, pack).map((said) =>
      heardOf(said, { at, text: cell.text, whole: text, pack }),
    );
    return [limited(denial), ...(isOfOffer ? [ofNamed(named)] : []), ...proofs];
  }
  const condition = conditionBeside(line, of);
  const beside = condition === undefined ? [] : [limited(condition)];
  const isLegend = line.cells.every((part) => legendCells.has(cellAddress(part)));
  const said = readNote(line, pack, { shown: around.ground.rowsBetween(-1, Infinity) });
  if (named !== undefined && said?.general === true)
    return [...beside, heardOf(said, { at, text: cell.text, whole: text, pack, inside: named })];
  if (named !== undefined && (said !== undefined || limitsNamed(text))) return [...beside, ofNamed(named)];
  const isTitle = line.row < extent.first && line.cells.length === 1;
  // 取下げのご連絡：…1.21の○は撤回いたします: it says by number what it is about.
  const isOfRows = rowsNamedIn(text, pack).length > 0;
  if (isTitle && said?.general !== true && !isOfRows && isOfOtherAnswers(text)) {
    const all = { general: true, rows: [], asides: [], marks: [], whole: true, lacking: false };
    return [heardOf(all, { at, text: cell.text, whole: text, pack })];
  }
  const isNothing = said?.general === true;
  const neighbours = said === undefined && isInside ? neighboursOf(text, line, around.ground) : [];
  if (neighbours.length > 0) return [...beside, ofNamed(neighbours)];
  if (said === undefined || (isLegend && isNothing)) return beside;
  const inside = isInside ? rowsBelow(line, around) : undefined;
  const where = { at, text: cell.text, whole: text, pack };
  return [...beside, heardOf(said, inside === undefined ? where : { ...where, inside })];
}

/** The table's own title, as its pack has it, says nothing of the answers: 「…要件（架空の市の見本）」. */
const isTitleOf = ({ name }: Pack, text: string): boolean =>
  [name.ja, name.en].some((title) => textKey(title) === textKey(text));

/** Where a text stands, in A1, and what it says: the sentence itself, and all that stands on its line. */
interface Said {
  readonly at: string;
  readonly text: string;
  readonly whole: string;
  readonly pack: Pack;
  /** The rows that a line between the rows may concern. */
  readonly inside?: readonly RowId[];
}

/** What a note says, by what it leaves open. */
export function heardOf(said: NoteSaid, { at, text, whole, pack, inside }: Said): Heard {
  const doubt: RowDoubt = { code: "noted", values: { cell: at } };
  const repair: Repair = { code: "note-restricts", values: { text }, cell: at };
  const { remarks = [] } = said;
  const asides = [
    ...said.asides.map((id): RowAside => ({ id, cell: at, text: whole })),
    ...remarks.map((remark): RowAside => ({ ...remark, cell: at, named: true })),
  ];
  const spokenOf = [...said.rows, ...said.asides, ...remarks.map(({ id }) => id)];
  const [resting] = said.lacking ? restingOn(spokenOf, pack) : [];
  const denial = resting === undefined ? {} : { denial: { cell: at, ...resting } };
  if (said.general) {
    const general = { doubt, marks: said.marks, whole: said.whole, ...signOf(whole) };
    const only = inside === undefined ? general : { ...general, rows: inside };
    return { general: only, asides, repair, ...denial };
  }
  if (said.rows.length === 0) return { asides, ...denial };
  return { told: said.rows, doubt, asides, repair, ...denial };
}

/** A note that names rows by their place. */
export function remarksOn(ids: readonly RowId[], statement: string): NoteSaid {
  const remarks = ids.map((id): RowRemark => ({ id, text: withoutLead(statement) }));
  return { general: false, rows: [], asides: [], remarks, marks: [], whole: false, lacking: false };
}

/** Limits the rows beside it; no instruction to the vendor (以下の項目は、書類を添付してください). */
const limitsRows = (text: string): boolean =>
  (limitsAnswer(text) || leavesRowsOpen(text)) && !speaksAsCity(text);

/** Of rows that are named hours and likenesses count as well: 以下2項目の監視は平日9時から18時まで. */
const limitsNamed = (text: string): boolean =>
  !isTrifleBeside(text) &&
  (limitsRows(text) || (reserves(text, OF_A_NOTE) && !speaksAsCity(text) && !isHarmlessNote(text)));

/** Words that bound something say less of a row than that it is planned, over or not so. */
const BOUNDS = ["limit", "except", "partial"] as const;

/** The rows right beside a line between the rows that leaves one of them open: ↓約款が英国法のため交渉中, 監査は協議中. */
function neighboursOf(text: string, line: SheetLine, ground: Ground): readonly RowId[] {
  const above = ground.rowsBetween(-1, line.row).slice(-1);
  const below = ground.rowsBetween(line.row, Infinity).slice(0, 1);
  if (heard("note-arrow-down", plainOf(text))) return limitsRows(text) ? below : [];
  if (heard("note-arrow-up", plainOf(text))) return limitsRows(text) ? above : [];
  return statementsOf(text).some(isOpenStatement) ? [...above, ...below] : [];
}

/** A vendor's statement that something is planned, over or not so, of whatever. */
const isOpenStatement = (statement: string): boolean =>
  isUnsettled(statement) &&
  limitsAnswer(statement, BOUNDS) &&
  mayBeOfRows(statement) &&
  !isHarmlessNote(statement) &&
  !letsStand(statement) &&
  !isTrifle(statement) &&
  !speaksAsCity(statement);

/** The rows that a line between the rows names by where they stand. */
function rowsNamedByPlace(text: string, line: SheetLine, ground: Ground): readonly RowId[] | undefined {
  const { row } = line;
  const above = (): readonly RowId[] => ground.rowsBetween(-1, row);
  const below = (): readonly RowId[] => ground.rowsBetween(row, Infinity);
  const named = rowsByPlace(text, { above, below });
  if (named !== undefined) return named;
  return heard("note-rows-following", withoutOpening(text)) ? rowsOfLine(text, line, ground) : undefined;
}

/** The rows below a line between the rows, to the next heading of its kind; all, where it speaks of the answers as a whole. */
function rowsBelow(line: SheetLine, { ground }: Surroundings): readonly RowId[] | undefined {
  const text = line.cells.map((part) => part.text).join("");
  return heard("standing-whole", plainOf(text)) ? undefined : rowsOfLine(text, line, ground);
}

/** The sentence itself, of all that stands on its line. */
function longestOf({ cells: [first, ...others] }: SheetLine): LineCell | undefined {
  return first && others.reduce((best, cell) => (cell.text.length > best.text.length ? cell : best), first);
}

const plainOf = (text: string): string => oneWidth(text).toLowerCase().replace(/\s/g, "");

function signOf(text: string): { readonly sign?: string } {
  const sign = cutSign(text)?.sign;
  return sign === undefined ? {} : { sign };
}

/** Whether an answer or a remark begins with a plain no. */
export const plainlyNo = (text: string): boolean => heard("note-clearly-no", oneWidth(text).trim());

/** The rows with what the notes leave open of them. */
export function withNotes(rows: readonly TableRow[], notes: SheetNotes): readonly TableRow[] {
  const words = new Map(rows.map((row) => [row.id, plainOf(row.answer + row.remarks)]));
  const carries = (row: TableRow, sign: string): boolean => words.get(row.id)?.includes(sign) === true;
  const begins = (row: TableRow, marks: readonly string[]): boolean =>
    marks.some((mark) => fold(row.answer).text.startsWith(mark));
  const concerned = notes.general.map(({ doubt, sign, marks, whole, rows: only }) => ({
    doubt,
    whole,
    only,
    sign: sign !== undefined && rows.some((row) => carries(row, sign)) ? sign : undefined,
    marks: rows.some((row) => begins(row, marks)) ? marks : [],
  }));
  return rows.map((row) => {
    const isNo = plainlyNo(row.answer);
    const general = concerned
      .filter(({ sign, marks, whole, only }) => {
        if (only?.includes(row.id) === false) return false;
        if (sign !== undefined) return carries(row, sign);
        if (whole === true) return true;
        return marks.length > 0 ? begins(row, marks) : !isNo;
      })
      .map(({ doubt }) => doubt);
    const own = [...(notes.doubts.get(row.id) ?? []), ...general];
    const asides = notes.asides.filter(({ id }) => id === row.id);
    return own.length + asides.length === 0 ? row : withTold(row, own, asides);
  });
}

function withTold(row: TableRow, own: readonly RowDoubt[], asides: readonly RowAside[]): TableRow {
  const beside = asides.map(({ cell, text, named }): BesideText => ({
    cell,
    text,
    isVendors: false,
    ...(named === true ? { named, doubt: { code: "noted", values: { cell } } } : {}),
  }));
  return {
    ...row,
    doubts: [...row.doubts, ...own],
    ...(beside.length === 0 ? {} : { beside: [...(row.beside ?? []), ...beside] }),
  };
}

/** The rows with more doubts, by id. */
export function withDoubts(
  rows: readonly TableRow[],
  doubts: ReadonlyMap<RowId, readonly RowDoubt[]>,
): readonly TableRow[] {
  return rows.map((row) => {
    const own = doubts.get(row.id) ?? [];
    return own.length === 0 ? row : { ...row, doubts: [...own, ...row.doubts] };
  });
}

/** The rows with texts that their answers are read beside, by id. */
export function withAsides(
  rows: readonly TableRow[],
  asides: ReadonlyMap<RowId, readonly BesideText[]>,
): readonly TableRow[] {
  return rows.map((row) => {
    const own = asides.get(row.id) ?? [];
    return own.length === 0 ? row : { ...row, beside: [...(row.beside ?? []), ...own] };
  });
}

/** The lines of no requirement in and around the table; another table's are its own. */
function noteLines(sections: readonly Section[], own: readonly Section[]): readonly SheetLine[] {
  const taken = new Set(own);
  return sections
    .filter((section) => taken.has(section) || section.header === undefined)
    .flatMap(({ rest }) => rest);
}
