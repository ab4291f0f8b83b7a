import { looksLikeBand } from "../table/bands/band-words";
import type { Section } from "../table/find-sections";
import type { Block } from "../table/rows/open-block";
import { plainNumber } from "../table/rows/row-number";
import { cellAddress } from "../snapshot/grid";
import type { LineCell, SheetLine } from "../snapshot/sheet-lines";
import { heard, pattern } from "../lexicon/lexicon";
import { oneWidth } from "../lexicon/fold";
import { isLevelHeading } from "./level-columns";

/** One requirement as it stands in the table, before it has a number of its own. */
export interface AskedRow {
  readonly section: Section;
  /** Its first line. */
  readonly row: number;
  readonly number?: LineCell;
  readonly requirement: readonly LineCell[];
  readonly category: readonly LineCell[];
  readonly obligation: readonly LineCell[];
  /** Cells in columns whose heading names nothing that a pack has a place for: levels, settings, units. */
  readonly beside: readonly LineCell[];
  /** Lines that the reader took for more of this requirement. */
  readonly joined: readonly string[];
}

export interface AskedRows {
  readonly rows: readonly AskedRow[];
  /** The first cell of every line that is no row: nothing of a table is passed over in silence. */
  readonly leftOut: readonly string[];
}

/** Every line below a header, as a row or among those left out; bands and condition lines are read elsewhere. */
export function askedRows(section: Section): AskedRows {
  const blocks = section.matches.flatMap(({ block }) =>
    partsOf(block).map((part) => fromBlock(section, part)),
  );
  const numbered = blocks.filter(({ requirement }) => requirement.length > 0);
  const empty = blocks.filter(({ requirement }) => requirement.length === 0);
  const rest = section.rest.filter((line) => !isReadElsewhere(line, section));
  const loose = rest.map((line) => [line, fromLine(section, line)] as const);
  const rows = [...numbered, ...loose.flatMap(([, row]) => row ?? [])].sort((a, b) => a.row - b.row);
  const leftOut = [
    ...empty.flatMap(({ number }) => (number === undefined ? [] : [cellAddress(number)])),
    ...loose.flatMap(([line, row]) => (row === undefined ? firstCell(line) : [])),
    ...section.examples.flatMap(firstCell),
  ];
  return { rows, leftOut };
}

const firstCell = ({ cells }: SheetLine): readonly string[] => cells.slice(0, 1).map(cellAddress);

/** Bands, condition lines and the names of levels have places of their own in a draft. */
function isReadElsewhere(line: SheetLine, section: Section): boolean {
  const text = line.cells.map((cell) => cell.text).join("");
  const isUnless = pattern("draft-unless").test(text.trim());
  return looksLikeBand(text) || isUnless || isLevelHeading(line, section.layout);
}

/** A line in whose requirement column something stands that is not merged over other columns. */
function fromLine(section: Section, line: SheetLine): AskedRow | undefined {
  const of = (kind: string): readonly LineCell[] =>
    line.cells.filter((cell) => section.layout.slotOf(cell)?.kind === kind);
  const within = of("requirement").filter(
    (cell) => cell.right <= (section.layout.slotOf(cell)?.right ?? cell.right),
  );
  const isNumber = (cell: LineCell): boolean => plainNumber(cell.text) !== undefined;
  const requirement = within.filter((cell) => !isNumber(cell));
  if (requirement.length === 0 || isNote(requirement)) return undefined;
  const number = of("id").find(isNumber) ?? within.find(isNumber);
  return {
    section,
    row: line.row,
    ...(number === undefined ? {} : { number }),
    requirement,
    category: of("category"),
    obligation: of("obligation"),
    beside: [...of("unknown"), ...of("aside")],
    joined: [],
  };
}

const isNote = ([cell]: readonly LineCell[]): boolean =>
  heard("draft-note-start", oneWidth(cell?.text ?? "").trim());

interface Part {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
}

/** Several requirements under one number: each has an obligation of its own beside its text. */
function partsOf(block: Block): readonly Part[] {
  const starts = block.obligation
    .map(({ row }) => row)
    .filter((row) => block.requirement.some((cell) => cell.row === row));
  const firsts = [block.rows.first, ...starts.filter((row) => row > (starts[0] ?? row))];
  return firsts.map((first, at) => ({ block, first, last: (firsts[at + 1] ?? block.rows.last + 1) - 1 }));
}

function fromBlock(section: Section, { block, first, last }: Part): AskedRow {
  const isWithin = ({ row }: LineCell): boolean => row >= first && row <= last;
  const covers = (cell: LineCell): boolean => isWithin(cell) || (cell.row < first && cell.bottom >= first);
  const requirement = block.requirement.filter((cell) => isWithin(cell) && cell.text.trim() !== "");
  const [head, ...more] = [...new Set(requirement.map(({ row }) => row))];
  const joined = requirement.filter((cell) => cell.row !== head && more.includes(cell.row)).map(cellAddress);
  const isFirst = first === block.rows.first;
  return {
    section,
    row: first,
    ...(block.number === undefined || !isFirst ? {} : { number: block.number }),
    requirement,
    category: isFirst ? block.category : block.category.filter(covers),
    obligation: block.obligation.filter(covers),
    beside: [...block.elsewhere, ...block.aside].filter((cell) => covers(cell) && cell !== block.number),
    joined,
  };
}

/** The requirement's text as the table prints it. */
export const textOf = ({ requirement }: Pick<AskedRow, "requirement">): string =>
  requirement.map((cell) => cell.text.trim()).join("\n");
