import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";
import type { Layout } from "../columns/place-columns";
import type { LineCell } from "../../snapshot/sheet-lines";
import type { Block } from "./open-block";

export interface LatestRound {
  /** The requirement with the answer and the remarks that count. */
  readonly block: Block;
  /** What was answered before, the latest first; empty where nothing was answered anew. */
  readonly earlier: readonly LineCell[];
}

/**
 * Of answers given one after the other the latest counts that says anything; 変更なし leaves the one before. The remarks
 * of a round stand with its answer: an answer without remarks of its own leaves those before it standing, so that what
 * was said there is not lost; remarks without an answer speak of the answer before.
 */
export function latestRound(block: Block, layout: Layout): LatestRound {
  const roundOf = (cell: LineCell): number | undefined => layout.slotOf(cell)?.round;
  const answers = block.answer.filter((cell) => roundOf(cell) === undefined || !leavesAsIs(cell.text));
  const said = answers.filter((cell) => roundOf(cell) !== undefined && cell.truth !== false);
  const answered = Math.max(-1, ...said.map((cell) => roundOf(cell) ?? -1));
  if (answered < 0) return { block: { ...block, answer: answers }, earlier: [] };
  const told = block.remarks.flatMap((cell) => (leavesAsIs(cell.text) ? [] : [roundOf(cell)]));
  const rounds = told.filter((round) => round !== undefined);
  const from = Math.min(answered, rounds.length === 0 ? 0 : Math.max(...rounds));
  return {
    block: {
      ...block,
      answer: answers.filter((cell) => [undefined, answered].includes(roundOf(cell))),
      remarks: block.remarks.filter((cell) => (roundOf(cell) ?? from) >= from),
      shared: block.shared.filter((cell) => [undefined, answered].includes(roundOf(cell))),
    },
    earlier: said.filter((cell) => (roundOf(cell) ?? answered) < answered).reverse(),
  };
}

/** 変更なし, 前回のとおり: nothing new. */
const leavesAsIs = (text: string): boolean => {
  const plain = oneWidth(text).replace(/[\s()。.]/g, "");
  return plain.length <= 20 && heard("round-unchanged", plain);
};
