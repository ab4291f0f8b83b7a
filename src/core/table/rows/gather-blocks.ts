import { looksLikeBand } from "../bands/band-words";
import { cityText, isLoose, piecesOf, requirementText, SHORTEST_KEY, type Pieces } from "./line-pieces";
import { limitsExemption } from "../bands/limit-words";
import { blockOf, extend, notesBelow, opened, type Block, type Open } from "./open-block";
import type { PackTexts } from "./pack-texts";
import type { Layout } from "../columns/place-columns";
import { plainNumber } from "./row-number";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { textKey } from "../../lexicon/text-key";
import { heard } from "../../lexicon/lexicon";

export interface Gathered {
  readonly blocks: readonly Block[];
  /** Lines of no requirement: bands, headings, notes, legends. */
  readonly rest: readonly SheetLine[];
}

/** No requirement is broken over more sheet rows. */
const MOST_LINES = 200;
const LIKE = 0.6;

/** Cuts the lines below a header into requirements, also those that are broken over several sheet rows. */
export function gatherBlocks(lines: readonly SheetLine[], layout: Layout, texts: PackTexts): Gathered {
  const blocks: Block[] = [];
  const rest: SheetLine[] = [];
  const tall = new Map<number, LineCell>();
  let open: Open | undefined;
  let pending: Pieces | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push(blockOf(open, layout, tall));
    open = undefined;
  };
  for (const line of lines) {
    const pieces = piecesOf(line, layout, texts);
    if (open !== undefined && continues(open, pieces, texts)) {
      extend(open, pieces);
      continue;
    }
    const waiting = pending;
    pending = undefined;
    if (waiting !== undefined && !leadsTo(waiting, pieces, texts)) rest.push(waiting.line);
    if (starts(pieces, texts)) {
      close();
      open = opened(waiting !== undefined && leadsTo(waiting, pieces, texts) ? [waiting, pieces] : [pieces]);
    } else if (isCondition(pieces, texts)) {
      close();
      pending = pieces;
    } else {
      close();
      rest.push(line);
    }
  }
  if (open !== undefined) rest.push(...notesBelow(open, texts));
  close();
  if (pending !== undefined) rest.push(pending.line);
  return { blocks, rest };
}

function starts(pieces: Pieces, texts: PackTexts): boolean {
  if (pieces.number !== undefined && (pieces.key !== "" || plainNumber(pieces.number.text)?.includes(".")))
    return true;
  if (pieces.leading !== undefined) return true;
  // A.1.2.1 in the column of numbers, where no pack tells what a requirement is.
  if (isLettered(pieces, texts)) return true;
  if (texts.sameAs(pieces.key).length > 0) return true;
  if (pieces.key.length < SHORTEST_KEY || isCondition(pieces, texts) || looksLikeBand(cityText(pieces)))
    return false;
  return texts.isBeginning(pieces.key) || (texts.likest(pieces.key)[0]?.score ?? 0) >= LIKE;
}

const isLettered = ({ key, of }: Pieces, texts: PackTexts): boolean =>
  texts.rows.length === 0 && key !== "" && (of.get("id") ?? []).some(isLabel);
const isLabel = ({ text }: LineCell): boolean =>
  /^[A-Za-z]{1,3}[-.]?\d{1,3}([-.]\d{1,3}){0,4}$/.test(text.trim());

/** The condition line of a row of the pack, on a sheet row of its own (1.1で…登録が行われていない場合). */
function isCondition(pieces: Pieces, texts: PackTexts): boolean {
  return pieces.number === undefined && texts.conditionOf(textKey(cityText(pieces))).length > 0;
}

function leadsTo(condition: Pieces, next: Pieces, texts: PackTexts): boolean {
  const key = textKey(cityText(condition)) + next.key;
  return next.line.row <= condition.line.row + 2 && (texts.sameAs(key).length > 0 || texts.isBeginning(key));
}

function continues(open: Open, pieces: Pieces, texts: PackTexts): boolean {
  const { row } = pieces.line;
  if (row <= open.reaches && !isNumberedAnew(open, pieces)) return true;
  if (row !== open.last + 1 || (pieces.number !== undefined && open.number !== undefined)) return false;
  if (pieces.leading !== undefined || open.parts.length > MOST_LINES) return false;
  if (isLettered(pieces, texts)) return false;
  if (open.number !== undefined && hasOwnLabel(pieces)) return false;
  const isWhole = texts.sameAs(open.key).length > 0;
  if (pieces.key === "") return isLoose(pieces);
  if (looksLikeBand(cityText(pieces)) || announcesCondition(open, pieces)) return false;
  if (isWhole && limitsExemption(cityText(pieces), "between")) return false;
  if (texts.sameAs(pieces.key).length > 0 && (open.key !== "" || open.number === undefined)) return false;
  if (texts.isBeginning(open.key + pieces.key) || texts.sameAs(open.key + pieces.key).length > 0) return true;
  if (pieces.number !== undefined || isCondition(pieces, texts)) return false;
  if (!isWhole) return !(pieces.key.length >= SHORTEST_KEY && texts.isBeginning(pieces.key));
  return heard("block-continues", requirementText(pieces));
}

/** Rows with numbers of their own are never one row, whatever is merged beside them. */
function isNumberedAnew({ number }: Open, pieces: Pieces): boolean {
  const [own, before] = [pieces.number, number].map((cell) => cell && plainNumber(cell.text));
  if (number === undefined || own === undefined || before === undefined) return false;
  return pieces.line.row > number.bottom && own !== before && own.includes(".") === before.includes(".");
}

/** 「追加」 in the column of numbers begins a row of its own; 「（続き）」 goes on with the one above. */
function hasOwnLabel({ of, key }: Pieces): boolean {
  return (
    key !== "" &&
    (of.get("id") ?? []).some(({ text }) => /\p{L}/u.test(text) && !heard("block-continued-label", text))
  );
}

/** 「…の場合」 after a finished sentence belongs to what follows. */
function announcesCondition(open: Open, pieces: Pieces): boolean {
  const isFinished = /[。.]\s*$/.test(open.text);
  return (
    isFinished && heard("block-announces-condition", requirementText(pieces)) && pieces.number === undefined
  );
}
