import type { Pack } from "../../pack/pack-schema";
import type { Section } from "../find-sections";
import { isUnfinished, looksLikeBand } from "../bands/band-words";
import { cellAddress, rangeAddress } from "../../snapshot/grid";
import type { Match } from "../rows/match-rows";
import type { LineCell } from "../../snapshot/sheet-lines";
import type { Repair } from "../sheet-table";

/** Shorter texts are headings. */
const SHORTEST_SENTENCE = 12;

interface Material {
  readonly sections: readonly Section[];
  /** Those that make up the table. */
  readonly own: readonly Section[];
  readonly pack: Pack;
}

/** What a person should know of that is not judged: rows of no pack, moved rows, examples, other tables. */
export function strayNotes({ sections, own, pack }: Material): readonly Repair[] {
  const taken = new Set(own);
  return [
    ...unknownRows(own.flatMap(({ matches }) => matches)),
    ...own.flatMap(strayTexts),
    ...movedRows(
      own.flatMap(({ matches }) => matches),
      pack,
    ),
    ...own.flatMap(({ examples }) => examples.flatMap(exampleNote)),
    ...sections.filter((section) => !taken.has(section)).flatMap(otherTable),
  ];
}

/** More than so many rows of a city's own below the pack's are told together. */
const MANY = 5;

/** Between the pack's rows each unknown row is told by itself: somebody may have put it there. */
function unknownRows(matches: readonly Match[]): readonly Repair[] {
  const last = matches.map(({ row }) => row !== undefined).lastIndexOf(true);
  const below = matches.slice(last + 1).flatMap((match) =>
    unknownRow(match).map((repair) => ({
      repair,
      rows: match.block.rows,
      left: match.block.number?.column ?? 0,
    })),
  );
  const [first] = below;
  if (first === undefined || below.length <= MANY) return matches.flatMap(unknownRow);
  const bottom = below.reduce((most, { rows }) => Math.max(most, rows.last), first.rows.last);
  const range = rangeAddress({ top: first.rows.first, left: first.left, bottom, right: first.left });
  return [
    ...matches.slice(0, last + 1).flatMap(unknownRow),
    { code: "rows-unknown", values: { count: below.length, range }, cell: first.repair.cell },
  ];
}

/** A heading is numbered as well; what is asked of the vendor has an obligation, an answer, or a number of two parts. */
function unknownRow({ row, block, number }: Match): readonly Repair[] {
  const cell = block.number ?? block.requirement[0];
  const text = block.requirement.map((part) => part.text).join("\n");
  const isAsked =
    block.obligation.length > 0 || block.answer.length > 0 || /\d\D\d/.test(number?.found ?? "");
  if (row !== undefined || cell === undefined || text === "" || !isAsked) return [];
  const found = number?.found ?? block.number?.text.trim() ?? "";
  return [{ code: "row-unknown", values: { found, text }, cell: cellAddress(cell) }];
}

/**
 * What stands in the requirement column on lines that are no requirement of the pack's: perhaps put in by the vendor.
 * Sentences between the rows, whatever is answered there, and below them what has a label of its own and an answer.
 */
function strayTexts({ rest, layout, matches }: Section): readonly Repair[] {
  const rows = matches.filter(({ row }) => row !== undefined).map(({ block }) => block.rows.first);
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  return rest.flatMap((line): readonly Repair[] => {
    const of = (...kinds: readonly string[]): readonly LineCell[] =>
      line.cells.filter((cell) => kinds.includes(layout.slotOf(cell)?.kind ?? ""));
    const cells = of("requirement");
    const text = cells.map((cell) => cell.text).join("\n");
    const [cell] = cells;
    if (cell === undefined || line.row < first) return [];
    if (looksLikeBand(text) || isUnfinished(text)) return [];
    const isAnswered = of("answer", "choice").length > 0;
    const found = of("id")[0]?.text.trim() ?? "";
    if (line.row > last && !(isAnswered && found !== "")) return [];
    if (!isAnswered && (line.cells.length > cells.length || text.trim().length < SHORTEST_SENTENCE))
      return [];
    return [{ code: "row-unknown", values: { found, text }, cell: cellAddress(cell) }];
  });
}

/** Of the rows out of order, those that don't belong to the longest run in the pack's order. */
function movedRows(matches: readonly Match[], pack: Pack): readonly Repair[] {
  const seen = new Set<number>();
  const placed = matches.flatMap((match) => {
    if (match.row === undefined || seen.has(match.row)) return [];
    seen.add(match.row);
    return [{ row: match.row, block: match.block }];
  });
  const longest: number[] = [];
  const before: number[] = [];
  placed.forEach(({ row }, at) => {
    let best = -1;
    for (let other = 0; other < at; other += 1) {
      const isBefore = (placed[other]?.row ?? Infinity) < row;
      if (isBefore && (longest[other] ?? 0) > (longest[best] ?? 0)) best = other;
    }
    longest.push((longest[best] ?? 0) + 1);
    before.push(best);
  });
  const inOrder = new Set<number>();
  let at = longest.indexOf(longest.reduce((a, b) => Math.max(a, b), 0));
  while (at >= 0) {
    inOrder.add(at);
    at = before[at] ?? -1;
  }
  return placed.flatMap(({ row, block }, place): readonly Repair[] => {
    const id = pack.rows[row]?.id;
    const cell = block.number ?? block.requirement[0];
    if (inOrder.has(place) || id === undefined || cell === undefined) return [];
    return [{ code: "row-moved", values: { id }, cell: cellAddress(cell) }];
  });
}

function exampleNote(line: Section["examples"][number]): readonly Repair[] {
  const [cell] = line.cells;
  if (cell === undefined) return [];
  const text = line.cells.map((part) => part.text).join(" ");
  return [{ code: "example-skipped", values: { text }, cell: cellAddress(cell) }];
}

function otherTable({ header, matches }: Section): readonly Repair[] {
  const [first] = header?.cells ?? [];
  if (header === undefined || first === undefined) return [];
  const right = header.cells.reduce((most, cell) => Math.max(most, cell.right), 0);
  const left = header.cells.reduce((least, cell) => Math.min(least, cell.column), Infinity);
  const bottom = matches.reduce((most, { block }) => Math.max(most, block.rows.last), header.rows.last);
  const range = rangeAddress({ top: header.rows.first, left, bottom, right });
  return [{ code: "other-table", values: { range }, cell: cellAddress(first) }];
}
