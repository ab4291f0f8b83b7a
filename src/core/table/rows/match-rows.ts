import type { RowId } from "../../ids";
import type { Block } from "./open-block";
import type { PackTexts } from "./pack-texts";
import { readRowNumber, type RowNumber } from "./row-number";
import { textKey } from "../../lexicon/text-key";

/** A block and the row of the pack that it is taken for. */
export interface Match {
  readonly block: Block;
  /** The row's place in the pack; undefined: no row of the pack. */
  readonly row: number | undefined;
  readonly number: RowNumber | undefined;
  /** The text is the row's, layout aside, or at least like it. */
  readonly text: "same" | "like" | "other" | "none";
  /** Number, order and text do not settle which row this is. */
  readonly uncertain: boolean;
}

interface Candidate {
  readonly block: Block;
  readonly number: RowNumber | undefined;
  /** Places in the pack, by number and by text. */
  readonly byNumber: readonly number[];
  readonly same: readonly number[];
  readonly like: readonly { readonly row: number; readonly score: number }[];
}

const LIKE = 0.5;
const SURELY_LIKE = 0.75;

/** Takes every block for a row of the pack, by number, order and requirement text together. */
export function matchRows(blocks: readonly Block[], texts: PackTexts): readonly Match[] {
  const ids = texts.rows.map((row) => row.id);
  const candidates = blocks.map((block) => candidateOf(block, ids, texts));
  const alone = candidates.map(settleAlone);
  const certain = new Set(alone.flatMap((one) => (one?.uncertain === false ? [one.row] : [])));
  const settled = candidates.map((candidate, at) => alone[at] ?? settleForeign(candidate, certain));
  const runs = runsOf(settled, texts.rows.length);
  const inOrder = candidates.map((candidate, at) => {
    const run = runs.get(at);
    return settled[at] ?? (run === undefined ? undefined : settleByOrder(candidate, at, run, texts));
  });
  return candidates.map((candidate, at) => matchOf(candidate, inOrder[at], texts));
}

function candidateOf(block: Block, ids: readonly RowId[], texts: PackTexts): Candidate {
  const cell = block.number;
  const number =
    cell !== undefined
      ? readRowNumber(cell.text, cell.number, ids)
      : block.leading === undefined
        ? undefined
        : readRowNumber(block.leading, undefined, ids);
  return {
    block,
    number,
    byNumber: (number?.ids ?? []).map((id) => ids.indexOf(id)),
    same: texts.sameAs(block.key),
    like: texts.likest(block.key).filter(({ score }) => score >= LIKE),
  };
}

interface Settled {
  readonly row: number | undefined;
  readonly uncertain: boolean;
}

/** What number and text of the block itself settle; undefined: the neighbours have to. */
function settleAlone({ block, number, byNumber, same, like }: Candidate): Settled | undefined {
  const agreed = byNumber.filter((row) => same.includes(row));
  const [only] = agreed.length > 0 ? agreed : same;
  const isNumbered = number !== undefined && (number.how === "same" || number.how === "value");
  if (agreed.length === 1 && number?.how !== "place") return { row: only, uncertain: false };
  if (same.length === 1) return { row: only, uncertain: isNumbered && agreed.length === 0 };
  if (same.length > 1) return undefined;
  if (block.key === "") {
    return number?.how === "same" && byNumber.length === 1
      ? { row: byNumber[0], uncertain: true }
      : undefined;
  }
  const alike = like.filter(({ row }) => byNumber.includes(row));
  const best = like[0];
  if (alike[0] !== undefined && isNumbered) return { row: alike[0].row, uncertain: alike[0] !== best };
  if (best !== undefined && best.score >= SURELY_LIKE && best.score > (like[1]?.score ?? 0)) {
    return { row: best.row, uncertain: !byNumber.includes(best.row) };
  }
  if (alike[0] !== undefined) return { row: alike[0].row, uncertain: true };
  if (number?.how === "same" && byNumber[0] !== undefined) return { row: byNumber[0], uncertain: true };
  if (best !== undefined && number === undefined) return { row: best.row, uncertain: true };
  return isNumbered && byNumber.length > 0 ? undefined : { row: undefined, uncertain: false };
}

/**
 * 1.30 has the value of 1.3: where 1.3 stands elsewhere with its own text, a row of another text is no second 1.3 but
 * a requirement of the city's own.
 */
function settleForeign(
  { block, number, byNumber, same, like }: Candidate,
  certain: ReadonlySet<number | undefined>,
): Settled | undefined {
  if (number?.how !== "value" || block.key === "" || same.length + like.length > 0) return undefined;
  return byNumber.every((row) => certain.has(row)) ? { row: undefined, uncertain: false } : undefined;
}

/**
 * Two rows share the text, or the number has two meanings: the place between the settled neighbours, the category and
 * the number have to point to one row. Where they don't, or only a number of doubtful meaning does, it is not certain.
 */
function settleByOrder(candidate: Candidate, at: number, run: Run, texts: PackTexts): Settled {
  const { block, number, byNumber, same } = candidate;
  const options = same.length > 0 ? same : byNumber;
  const fitting = options.filter((row) => row > run.after && row < run.before);
  const place = fitting.length === run.last - run.first + 1 ? fitting[at - run.first] : undefined;
  const [category, ...categories] = options.filter((row) => hasCategory(block, texts, row));
  const byCategory = categories.length === 0 ? category : undefined;
  const [agreed, ...others] = byNumber.filter((row) => options.includes(row));
  const numbered = others.length === 0 ? agreed : undefined;
  const evidence = new Set([byCategory, place, numbered].filter((row) => row !== undefined));
  const isContradicted = (number?.how === "same" || number?.how === "value") && agreed === undefined;
  const isSettled = evidence.size === 1 && (byCategory ?? place) !== undefined;
  return {
    row: byCategory ?? place ?? numbered ?? fitting[at - run.first] ?? options[0],
    uncertain: !isSettled || isContradicted || same.length === 0,
  };
}

/** Unsettled blocks that stand together, and the rows of the pack between which they stand. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly after: number;
  readonly before: number;
}

function runsOf(settled: readonly (Settled | undefined)[], rows: number): ReadonlyMap<number, Run> {
  const runs = new Map<number, Run>();
  let after = -1;
  for (let at = 0; at < settled.length; at += 1) {
    if (settled[at] !== undefined) {
      after = settled[at]?.row ?? after;
      continue;
    }
    let last = at;
    while (last + 1 < settled.length && settled[last + 1] === undefined) last += 1;
    let next = last + 1;
    while (next < settled.length && settled[next]?.row === undefined && settled[next] !== undefined)
      next += 1;
    const run = { first: at, last, after, before: settled[next]?.row ?? rows };
    for (let member = at; member <= last; member += 1) runs.set(member, run);
    at = last;
  }
  return runs;
}

function hasCategory(block: Block, texts: PackTexts, row: number): boolean {
  const own = textKey(texts.rows[row]?.category ?? "");
  const found = textKey(block.category.map((cell) => cell.text).join(""));
  return own !== "" && found !== "" && (own === found || found.endsWith(own) || own.endsWith(found));
}

function matchOf(candidate: Candidate, settled: Settled | undefined, texts: PackTexts): Match {
  const { block, number } = candidate;
  const row = settled?.row;
  const text = (): Match["text"] => {
    if (block.key === "") return "none";
    if (row === undefined) return "other";
    if (texts.sameAs(block.key).includes(row)) return "same";
    return candidate.like.some((like) => like.row === row) ? "like" : "other";
  };
  return { block, row, number, text: text(), uncertain: settled?.uncertain ?? true };
}
