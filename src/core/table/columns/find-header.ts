import { readObligation } from "../rows/read-obligation";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { choiceMeaning, markCondition } from "./choice-words";
import { isHeaderHint, listsChoices } from "./header-hints";
import { meaningOf } from "../legend/read-legend";
import {
  choiceWord,
  columnKind,
  headerWord,
  mayNameAsked,
  withoutLegend,
  type ColumnKind,
} from "./header-words";
import { ownUnderExample } from "./own-under-example";
import { asksQuestions } from "./question-columns";
import type { Slot } from "./slot";
import type { Span } from "../../snapshot/sheet-snapshot";
import { heard } from "../../lexicon/lexicon";

export interface Header {
  readonly rows: Span;
  readonly slots: readonly Slot[];
  readonly cells: readonly LineCell[];
  /** The columns of this table where others stand beside it. */
  readonly window?: { readonly left: number; readonly right: number };
}

/** What the finder asks of a cell to tell headers from rows of the table. */
export type IsContent = (cell: LineCell) => boolean;

const LONGEST = 60;
const DEEPEST = 3;
/** No table that people fill in has more columns. */
const MOST_CELLS = 128;

/**
 * Every header of the sheet from top to bottom, wherever it stands; where most columns are ones for which a pack has no
 * place (levels, units), by the names of what is asked and what is answered alone.
 * @param isContent tells cells that only rows of a table hold
 */
export function findHeaders(lines: readonly SheetLine[], isContent: IsContent): readonly Header[] {
  const headers = headersBy(kindsToldBy, lines, isContent);
  return headers.length > 0 ? headers : headersBy(kindsOfAsked, lines, isContent);
}

type KindsOf = (line: SheetLine) => readonly (ColumnKind | undefined)[] | undefined;

function headersBy(kindsOf: KindsOf, lines: readonly SheetLine[], isContent: IsContent): readonly Header[] {
  const headers: Header[] = [];
  let free = 0;
  lines.forEach((line, at) => {
    if (at < free || !isHeaderLine(line, isContent, kindsOf)) return;
    const rows = [line];
    while (rows.length < DEEPEST) {
      const next = lines[at + rows.length];
      if (next === undefined || !continuesHeader(rows, next, isContent)) break;
      rows.push(next);
    }
    const above = lines[at - 1];
    if (at > free && above !== undefined && rows.length < DEEPEST && groupsHeader(above, line, isContent)) {
      rows.unshift(above);
    }
    free = at + rows.length;
    headers.push(...besideEachOther(headerOf(rows)));
  });
  return headers;
}

/** Two tables side by side have each kind of column twice: the second begins where a number or requirement comes again. */
function besideEachOther(header: Header): readonly Header[] {
  const groups: Slot[][] = [];
  let seen = new Set<Slot["kind"]>();
  for (const slot of header.slots) {
    const isAgain = (slot.kind === "id" || slot.kind === "requirement") && seen.has(slot.kind);
    if (groups.length === 0 || (isAgain && seen.has("answer"))) {
      groups.push([]);
      seen = new Set();
    }
    groups.at(-1)?.push(slot);
    seen.add(slot.kind);
  }
  const tables = withoutSideNotes(groups);
  if (tables.length < 2) return [{ ...header, slots: tables.flat() }];
  return tables.map((slots, at) => {
    const left = at === 0 ? 0 : (slots[0]?.left ?? 0);
    const right = (tables[at + 1]?.[0]?.left ?? Infinity) - 1;
    const cells = header.cells.filter((cell) => cell.column >= left && cell.column <= right);
    return { ...header, slots, cells, window: { left, right } };
  });
}

/** Questions are read with the remarks; the number of a document (証跡番号) says nothing of the answer. */
function asSideNote(slot: Slot): Slot {
  if (slot.kind === "id") return { ...slot, kind: "aside", heard: true };
  return slot.kind === "requirement" ? { ...slot, kind: "unknown" } : slot;
}

/**
 * 質問 or 確認事項, right of the answer, begins no table: alone, or with the reply to it, it is more of this one; a second
 * list of questions beside a first one is a table.
 */
function withoutSideNotes(groups: readonly (readonly Slot[])[]): readonly (readonly Slot[])[] {
  const tables: Slot[][] = [];
  for (const slots of groups) {
    const before = tables.at(-1);
    const asking = slots.filter(({ kind }) => kind === "id" || kind === "requirement");
    const isRound = asking.every(asksQuestions) && before?.some(asksQuestions) !== true;
    const isTable = asking.length > 1 || (slots.some(({ kind }) => kind === "answer") && !isRound);
    if (before === undefined || isTable) tables.push([...slots]);
    else before.push(...slots.map(asSideNote));
  }
  return tables;
}

function isHeaderLine(line: SheetLine, isContent: IsContent, kindsOf: KindsOf): boolean {
  if (
    line.cells.length < 2 ||
    startsWithNumber(line) ||
    line.cells.length > MOST_CELLS ||
    !line.cells.some((cell) => mayNameAsked(cell.text)) ||
    line.cells.some((cell) => cell.text.length > LONGEST * 4 || isContent(cell))
  ) {
    return false;
  }
  const kinds = kindsOf(line);
  if (kinds === undefined) return false;
  const known = new Set(kinds.filter((kind) => kind !== undefined && kind !== "choice" && kind !== "limits"));
  const asks = known.has("requirement") || known.has("id") || known.has("category");
  const values = new Set(line.cells.map((cell) => readObligation(cell.text)));
  values.delete(undefined);
  // A lone 必須 is what a row holds; as a column's name it stands in a full header.
  if (values.size === 1 && known.size < 4) return false;
  return known.size >= 2 && asks;
}

/** What the cells announce; undefined as soon as more than half of them announce nothing: nearly all lines hold data. */
function kindsToldBy({ cells }: SheetLine): readonly (ColumnKind | undefined)[] | undefined {
  const kinds: (ColumnKind | undefined)[] = [];
  let untold = 0;
  for (const cell of cells) {
    const kind = columnKind(cell.text);
    if (kind === undefined) untold += 1;
    if (untold * 2 > cells.length) return undefined;
    kinds.push(kind);
  }
  return kinds;
}

/** 項目 | 内容 | 基準値 | 単位 | … | 回答: what is asked and what is answered, whatever stands between. */
function kindsOfAsked({ cells }: SheetLine): readonly (ColumnKind | undefined)[] | undefined {
  const kinds = cells.map((cell) => columnKind(cell.text));
  const answer = kinds.lastIndexOf("answer");
  const asked = kinds.findIndex((kind) => kind === "requirement" || kind === "id" || kind === "category");
  return asked >= 0 && asked < answer ? kinds : undefined;
}

/** 6 | ログの取得 | … の種類 | 有無: a row of a table begins with its number, a header with a name. */
const startsWithNumber = ({ cells: [first] }: SheetLine): boolean =>
  first !== undefined && /^[\d０-９]{1,3}$/u.test(first.text.trim());

function continuesHeader(rows: readonly SheetLine[], next: SheetLine, isContent: IsContent): boolean {
  const last = rows.at(-1);
  if (last === undefined || next.row !== last.row + 1) return false;
  const above = rows.flatMap((line) => line.cells);
  const isUnder = (cell: LineCell): boolean =>
    above.some((head) => head.right > head.column && head.column <= cell.column && cell.column <= head.right);
  if (saysHowToFill(above, next, isContent)) return true;
  return (
    next.cells.length <= MOST_CELLS &&
    next.cells.every((cell) => withoutLegend(cell.text).length <= LONGEST && !isContent(cell)) &&
    next.cells.some((cell) => columnKind(cell.text) !== undefined) &&
    next.cells.every(
      (cell) => columnKind(cell.text) !== undefined || isUnder(cell) || cell.text.length <= LONGEST / 4,
    ) &&
    !next.cells.some(
      (cell) => heard("header-obligation", cell.text) && !heard("header-obligation-joint", cell.text),
    ) &&
    (next.cells.some(isUnder) || next.cells.filter((cell) => columnKind(cell.text)).length >= 2) &&
    !sameWords(last, next)
  );
}

/** ○・△・× | 登録番号等: nothing but what to write in the vendor's columns, below their names. */
function saysHowToFill(above: readonly LineCell[], { cells }: SheetLine, isContent: IsContent): boolean {
  const VENDORS: readonly (ColumnKind | undefined)[] = ["answer", "choice", "remarks", "limits"];
  const isVendors = (cell: LineCell): boolean => {
    const heads = above.filter((head) => head.column <= cell.column && cell.column <= head.right);
    return heads.some((head) => VENDORS.includes(columnKind(head.text)));
  };
  return (
    cells.some((cell) => isHeaderHint(cell.text)) &&
    cells.every((cell) => cell.text.length <= LONGEST && !isContent(cell) && isVendors(cell))
  );
}

/** A row of group titles (要件 | 事業者回答) directly above the row with the columns' names. */
function groupsHeader(above: SheetLine, line: SheetLine, isContent: IsContent): boolean {
  return (
    above.row === line.row - 1 &&
    above.cells.length <= MOST_CELLS &&
    above.cells.some((cell) => columnKind(cell.text) !== undefined) &&
    above.cells.every((cell) => withoutLegend(cell.text).length <= LONGEST && !isContent(cell)) &&
    above.cells.some((cell) => cell.right > cell.column || cell.bottom > cell.row) &&
    !isOverAll(above, line)
  );
}

/** A title or a note merged over the whole table groups nothing. */
function isOverAll({ cells: [cell, ...others] }: SheetLine, { cells: names }: SheetLine): boolean {
  const last = names.at(-1);
  return (
    others.length === 0 &&
    cell !== undefined &&
    names.every(({ column }) => column >= cell.column) &&
    (last?.column ?? 0) <= cell.right
  );
}

function sameWords(a: SheetLine, b: SheetLine): boolean {
  return (
    a.cells.length === b.cells.length &&
    a.cells.every((cell, at) => headerWord(cell.text) === headerWord(b.cells[at]?.text ?? ""))
  );
}

function headerOf(rows: readonly SheetLine[]): Header {
  const cells = rows.flatMap((line) => line.cells);
  const last = rows.at(-1)?.row ?? 0;
  const hints = hintsOf(cells);
  const names = cells.filter((cell) => !hints.has(cell));
  const leaves = names.filter((cell) => !names.some((other) => isChild(cell, other, names)));
  const told = ownUnderExample(leaves.map((leaf) => slotOf(leaf, names)));
  const slots = withChoices([...told].sort((a, b) => a.left - b.left));
  return {
    rows: { first: rows[0]?.row ?? 0, last: Math.max(last, ...cells.map((cell) => cell.bottom)) },
    slots,
    cells,
  };
}

/** What to write, in a cell of its own below the name of the one column: it names nothing. */
function hintsOf(cells: readonly LineCell[]): ReadonlySet<LineCell> {
  const isBelow = (cell: LineCell, head: LineCell): boolean =>
    head.bottom < cell.row && head.column === cell.column && head.right === cell.right;
  return new Set(
    cells.filter((cell) => isHeaderHint(cell.text) && cells.some((head) => isBelow(cell, head))),
  );
}

/** The cell below belongs to the group title above: it stands under its merge, or under the empty cells to its right. */
function isChild(parent: LineCell, child: LineCell, cells: readonly LineCell[]): boolean {
  if (child.row <= parent.row || child.row <= parent.bottom) return false;
  if (child.column < parent.column) return false;
  if (child.column <= parent.right) return true;
  const between = cells.some(
    (cell) => cell.row === parent.row && cell.column > parent.column && cell.column <= child.column,
  );
  const isDirect = cells.some((cell) => cell.row === child.row && cell.column === parent.column);
  return !between && isDirect && parent.right === parent.column;
}

function slotOf(leaf: LineCell, cells: readonly LineCell[]): Slot {
  const parents = cells.filter((cell) => isChild(cell, leaf, cells)).sort((a, b) => a.row - b.row);
  const label = [...parents, leaf].map((cell) => cell.text.trim()).join(" / ");
  const own = columnKind(leaf.text);
  const group = parents
    .map((cell) => columnKind(cell.text))
    .filter((kind) => kind !== undefined)
    .at(-1);
  return { kind: settle(own, group, leaf.text), left: leaf.column, right: leaf.right, label };
}

/** Under a group title the leaf decides, but a general word (内容, 項目) takes the group's kind. */
function settle(
  own: ColumnKind | undefined,
  group: ColumnKind | undefined,
  text: string,
): ColumnKind | "unknown" {
  if (group === "aside") return "aside";
  // 課題 / 有・無 and 必須 / ○・×: what is chosen is what the group says.
  if (listsChoices(text) && (group === "limits" || group === "obligation" || group === "remarks"))
    return group;
  if (own === undefined || heard("header-contents", headerWord(text))) {
    if (group === "answer" || group === "remarks")
      return heard("header-contents", headerWord(text)) ? group : "remarks";
    return group ?? "unknown";
  }
  return own;
}

/** 可 | 否 side by side are choices; a single such word is an ordinary header where a tick says yes. */
function withChoices(slots: readonly Slot[]): readonly Slot[] {
  const words = slots.map((slot) => choiceWord(lastLabel(slot)));
  const inRun = slots.map((_, at) => runOf(words, at).some((word) => meaningOfWord(word) !== "yes"));
  const isAnswered = slots.some((slot, at) => inRun[at] === true || slot.kind === "answer");
  return slots.map((slot, at): Slot => {
    const choice = words[at];
    if (choice !== undefined && inRun[at] === true) return { ...slot, kind: "choice", choice };
    if (slot.kind === "answer" || slot.kind === "unknown") return withCondition(slot, slots);
    if (choice === undefined || (slot.kind !== "choice" && slot.kind !== "limits")) return slot;
    if (meaningOfWord(choice) === "yes") return slot.kind === "choice" ? { ...slot, kind: "answer" } : slot;
    return isAnswered ? { ...slot, kind: "limits" } : { ...slot, kind: "choice", choice, alone: true };
  });
}

const lastLabel = (slot: Slot): string => slot.label.split(" / ").at(-1) ?? "";
const meaningOfWord = (word: string): ReturnType<typeof choiceMeaning> => choiceMeaning(headerWord(word));

/** The choices that stand side by side around a column; empty where it has no neighbour. */
function runOf(words: readonly (string | undefined)[], at: number): readonly string[] {
  let first = at;
  let last = at;
  if (words[at] === undefined) return [];
  while (words[first - 1] !== undefined) first -= 1;
  while (words[last + 1] !== undefined) last += 1;
  return first === last ? [] : words.slice(first, last + 1).filter((word) => word !== undefined);
}

/**
 * 「未対応の場合は○を記入」 turns the mark round: a ○ in this column says 未対応, and nothing else says anything. 「対応する場合は
 * チェック」 is the answer, where no other column is.
 */
function withCondition(slot: Slot, slots: readonly Slot[]): Slot {
  const choice = markCondition(lastLabel(slot));
  const meaning = choice === undefined ? "yes" : meaningOf("", choice);
  const isAnswered = slots.some((other) => other !== slot && other.kind === "answer");
  if (choice !== undefined && meaning === "yes" && slot.kind === "unknown" && !isAnswered)
    return { ...slot, kind: "answer" };
  if (choice === undefined || meaning === "yes") return slot;
  if (slot.kind === "unknown" && meaning === "human") return slot;
  return isAnswered ? { ...slot, kind: "limits" } : { ...slot, kind: "choice", choice, alone: true };
}
