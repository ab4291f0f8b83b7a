import type { CellPlace, CellRange } from "../snapshot/grid";
import type { SnapshotCell } from "../snapshot/sheet-snapshot";
import {
  headingPair,
  isFootHead,
  isFootLabel,
  isResult,
  isSignature,
  isStatusHeading,
  staffHeading,
  isVerdictLabel,
  type OwnHeadings,
} from "./sheet-vocabulary";

/** The rectangle of an earlier run, and the columns in it in which people write. */
export interface OwnBlock {
  readonly range: CellRange;
  readonly staff?: CellRange;
}

/** A heading of results without its partner: ours only with our results and the labels of our foot below it. */
interface LoneHeading {
  readonly row: number;
  readonly hasResult: boolean;
  readonly hasPack: boolean;
  readonly last: number | undefined;
}

interface OpenHeading {
  readonly row: number;
  /** Of the reasons; the results stand to the left. */
  readonly column: number;
  /** How many people decide; 0: there are no columns for them. */
  readonly reviewers: number;
  /** The last of our results below the heading so far. */
  readonly lastResult: number | undefined;
}

/**
 * One pass over the cells in their order: a heading pair opens a block, the next signature in its column closes it. A
 * block whose signature someone removed ends with the last of our results. Where someone emptied the reasons, the
 * column of results is left, from its heading to the last label of our foot.
 */
export function ownBlocks(cells: readonly SnapshotCell[]): readonly OwnBlock[] {
  const known = KNOWN.get(cells) ?? blocksIn(cells);
  KNOWN.set(cells, known);
  return known;
}

/** Whoever reads, judges, seals or clears a sheet asks for them. */
const KNOWN = new WeakMap<readonly SnapshotCell[], readonly OwnBlock[]>();

function blocksIn(cells: readonly SnapshotCell[]): readonly OwnBlock[] {
  const verdicts = new Set<string>();
  const open = new Map<number, OpenHeading>();
  const lone = new Map<number, LoneHeading>();
  const blocks: OwnBlock[] = [];
  cells.forEach((cell, index) => {
    if (isVerdictLabel(cell.text)) verdicts.add(`${cell.row} ${cell.column}`);
    const heading = headingAt(cells, index);
    if (heading !== undefined) {
      open.set(cell.column, heading);
      lone.delete(cell.column - 1);
    }
    const headed = lone.get(cell.column);
    if (isStatusHeading(cell.text)) {
      lone.set(cell.column, { row: cell.row, hasResult: false, hasPack: false, last: undefined });
    } else if (headed !== undefined) lone.set(cell.column, grown(headed, cell));
    const results = open.get(cell.column + 1);
    if (results !== undefined && (isResult(cell.text) || isFootHead(cell.text))) {
      open.set(results.column, { ...results, lastResult: cell.row });
    }
    const reasons = open.get(cell.column);
    if (reasons === undefined || !isSignature(cell.text)) return;
    open.delete(cell.column);
    blocks.push(blockTo(reasons, cell.row));
  });
  const unsigned = [...open.values()].flatMap((heading) =>
    heading.lastResult === undefined ? [] : [blockTo(heading, heading.lastResult)],
  );
  const results = [...lone].flatMap(([column, { row, hasResult, last }]) =>
    hasResult && last !== undefined
      ? [{ range: { top: row, left: column, bottom: last, right: column } }]
      : [],
  );
  return [...blocks, ...unsigned, ...results].map((block) => withVerdict(block, verdicts));
}

/** The verdict stands directly above the heading of the results, where that place was free. */
function withVerdict(block: OwnBlock, verdicts: ReadonlySet<string>): OwnBlock {
  const { top, left } = block.range;
  return verdicts.has(`${top - 1} ${left}`) ? { ...block, range: { ...block.range, top: top - 1 } } : block;
}

function grown(heading: LoneHeading, { row, text }: SnapshotCell): LoneHeading {
  if (isResult(text)) return { ...heading, hasResult: true };
  if (isFootHead(text)) return { ...heading, last: row };
  // Earlier versions had a row for each label.
  if (isFootLabel(text, "pack")) return { ...heading, hasPack: true };
  const ends = heading.hasPack && (isFootLabel(text, "asOf") || isFootLabel(text, "note"));
  return ends ? { ...heading, last: row } : heading;
}

/** The heading that the cell completes, where it stands right of its partner. */
function headingAt(cells: readonly SnapshotCell[], index: number): OpenHeading | undefined {
  const [left, cell] = [cells[index - 1], cells[index]];
  if (left === undefined || cell === undefined || !standsRightOf(left, cell)) return undefined;
  const pair = headingPair(left.text, cell.text);
  if (pair === undefined) return undefined;
  const reviewers = reviewersAfter(cells, index, pair);
  return { row: cell.row, column: cell.column, reviewers, lastResult: undefined };
}

/** How many columns of people who decide follow the heading without a gap, with the one for their remarks after them. */
function reviewersAfter(cells: readonly SnapshotCell[], index: number, pair: OwnHeadings): number {
  const next = (count: number): string | undefined => {
    const [before, cell] = [cells[index + count], cells[index + count + 1]];
    return before && cell && standsRightOf(before, cell) ? cell.text : undefined;
  };
  if (next(0) === pair.staff) return next(1) === pair.staffRemark ? 1 : 0;
  let count = 0;
  while (next(count) === staffHeading(pair, count + 1)) count += 1;
  return next(count) === pair.staffRemark ? count : 0;
}

function standsRightOf(left: CellPlace, cell: CellPlace): boolean {
  return cell.row === left.row && cell.column === left.column + 1;
}

function blockTo({ row: top, column, reviewers }: OpenHeading, bottom: number): OwnBlock {
  if (reviewers === 0) return { range: { top, left: column - 1, bottom, right: column } };
  const right = column + reviewers + 1;
  return {
    range: { top, left: column - 1, bottom, right },
    staff: { top: top + 1, left: column + 1, bottom, right },
  };
}
