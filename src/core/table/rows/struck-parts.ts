import type { LineCell } from "../../snapshot/sheet-lines";
import type { Block } from "./open-block";

/**
 * A vendor that strikes × through and writes ○ beside it answers ○: what is struck through in a cell does not count, where
 * the host tells which of its characters are. Where it does not, or where all of a text is struck, nothing is changed.
 */
export function withoutStruck(block: Block): Block {
  const isAny = [...block.answer, ...block.remarks].some(({ standing }) => standing !== undefined);
  if (!isAny) return block;
  return {
    ...block,
    answer: block.answer.map(standingOf),
    remarks: block.remarks.map(standingOf),
    shared: block.shared.map(standingOf),
  };
}

function standingOf(cell: LineCell): LineCell {
  const { standing, struckText } = cell;
  if (standing === undefined || struckText === undefined || standing.trim() === "") return cell;
  return { ...cell, text: standing.replace(/^[\s→⇒]+/u, ""), struck: false };
}

/** What was struck through in a cell of which another text stands. */
export function struckBefore(cell: LineCell): readonly LineCell[] {
  const { struckText = "" } = cell;
  return cell.struck === false && struckText.trim() !== "" ? [{ ...cell, text: struckText }] : [];
}
