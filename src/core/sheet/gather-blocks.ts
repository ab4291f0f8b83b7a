import { looksLikeBand } from "./band-words";
import type { Slot } from "./find-header";
import type { PackTexts } from "./pack-texts";
import type { Layout } from "./place-columns";
import { leadingNumber, plainNumber } from "./row-number";
import type { LineCell, SheetLine } from "./sheet-lines";
import type { Span } from "./sheet-snapshot";
import { textKey } from "./text-key";

/** Sheet rows that together hold one requirement, before it is known which. */
export interface Block {
  readonly rows: Span;
  readonly number: LineCell | undefined;
  /** Where number and requirement share one cell: the number that the text begins with. */
  readonly leading?: string;
  readonly category: readonly LineCell[];
  readonly requirement: readonly LineCell[];
  readonly obligation: readonly LineCell[];
  readonly answer: readonly LineCell[];
  readonly remarks: readonly LineCell[];
  /** Cells of these rows in no known column. */
  readonly elsewhere: readonly LineCell[];
  /** Answers on a row of their own below the requirement, or merged over several requirements. */
  readonly loose: readonly LineCell[];
  readonly shared: readonly LineCell[];
  /** The requirement's text as `textKey` gives it. */
  readonly key: string;
}

export interface Gathered {
  readonly blocks: readonly Block[];
  /** Lines of no requirement: bands, headings, notes, legends. */
  readonly rest: readonly SheetLine[];
}

/** What one line holds, column by column. */
interface Pieces {
  readonly line: SheetLine;
  readonly of: ReadonlyMap<Slot["kind"], readonly LineCell[]>;
  readonly number: LineCell | undefined;
  readonly leading: string | undefined;
  readonly key: string;
}

interface Open {
  readonly parts: Pieces[];
  /** Where the marks go: a condition line on a row of its own comes before. */
  readonly first: number;
  key: string;
  /** The requirement's last line. */
  text: string;
  last: number;
  number: LineCell | undefined;
  /** The bottom of the number's or requirement's merge. */
  reaches: number;
}

const SHORTEST = 8;
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

/** Notes right below the last requirement (※…) are not part of it; they are cut off and returned. */
function notesBelow(open: Open, texts: PackTexts): readonly SheetLine[] {
  let key = "";
  const end = open.parts.findIndex((part, at) => {
    key += part.key;
    const next = open.parts[at + 1];
    return (
      next !== undefined && texts.sameAs(key).length > 0 && /^\s*(?:※|\*|\(?注)/.test(requirementText(next))
    );
  });
  if (end < 0) return [];
  const kept = open.parts.slice(0, end + 1).flatMap((part) => [...part.line.cells]);
  const isMerged = kept.some((cell) => cell.bottom >= (open.parts[end + 1]?.line.row ?? 0));
  if (isMerged) return [];
  const notes = open.parts.splice(end + 1);
  open.key = key;
  open.last = open.parts.at(-1)?.line.row ?? open.last;
  open.reaches = open.last;
  return notes.map((part) => part.line);
}

function piecesOf(line: SheetLine, layout: Layout, texts: PackTexts): Pieces {
  const of = new Map<Slot["kind"], LineCell[]>();
  for (const cell of line.cells) {
    const kind = layout.slotOf(cell)?.kind ?? "unknown";
    const cells = of.get(kind);
    if (cells === undefined) of.set(kind, [cell]);
    else cells.push(cell);
  }
  const number = of.get("id")?.find((cell) => plainNumber(cell.text) !== undefined);
  const text = (of.get("requirement") ?? []).map((cell) => cell.text).join("\n");
  const key = textKey(text);
  const lead = texts.sameAs(key).length === 0 ? leadingNumber(text) : undefined;
  const rest = lead === undefined ? "" : textKey(lead.rest);
  if (
    lead !== undefined &&
    (texts.sameAs(rest).length > 0 || (rest.length >= SHORTEST && texts.isBeginning(rest)))
  ) {
    return { line, of, number, leading: number === undefined ? lead.number : undefined, key: rest };
  }
  return { line, of, number, leading: undefined, key };
}

/** All that the line says outside the vendor's columns. */
function cityText(pieces: Pieces): string {
  const cells = pieces.line.cells.filter(
    (cell) =>
      !["answer", "choice", "remarks"].some((kind) => pieces.of.get(kind as Slot["kind"])?.includes(cell)),
  );
  return cells.map((cell) => cell.text).join("");
}

function starts(pieces: Pieces, texts: PackTexts): boolean {
  if (pieces.number !== undefined && (pieces.key !== "" || plainNumber(pieces.number.text)?.includes(".")))
    return true;
  if (pieces.leading !== undefined) return true;
  if (texts.sameAs(pieces.key).length > 0) return true;
  if (pieces.key.length < SHORTEST || isCondition(pieces, texts) || looksLikeBand(cityText(pieces)))
    return false;
  return texts.isBeginning(pieces.key) || (texts.likest(pieces.key)[0]?.score ?? 0) >= LIKE;
}

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
  if (row <= open.reaches) return true;
  if (row !== open.last + 1 || (pieces.number !== undefined && open.number !== undefined)) return false;
  if (pieces.leading !== undefined || open.parts.length > MOST_LINES) return false;
  const isWhole = texts.sameAs(open.key).length > 0;
  if (pieces.key === "") return isLoose(pieces);
  if (looksLikeBand(cityText(pieces)) || announcesCondition(open, pieces)) return false;
  if (texts.sameAs(pieces.key).length > 0 && (open.key !== "" || open.number === undefined)) return false;
  if (texts.isBeginning(open.key + pieces.key) || texts.sameAs(open.key + pieces.key).length > 0) return true;
  if (pieces.number !== undefined || isCondition(pieces, texts)) return false;
  if (!isWhole) return !(pieces.key.length >= SHORTEST && texts.isBeginning(pieces.key));
  return /^\s*(?:ただし|但し|なお|また|※|\*|\(?注)/u.test(requirementText(pieces));
}

/** 「…の場合」 after a finished sentence belongs to what follows. */
function announcesCondition(open: Open, pieces: Pieces): boolean {
  const isFinished = /[。.]\s*$/.test(open.text);
  return isFinished && /(?:場合|とき)[、,]?\s*$/.test(requirementText(pieces)) && pieces.number === undefined;
}

const requirementText = (pieces: Pieces): string =>
  pieces.of.get("requirement")?.[0]?.text.normalize("NFKC") ?? "";

/** Only the vendor's columns or the obligation are filled: more of the row above. */
function isLoose(pieces: Pieces): boolean {
  if (pieces.number !== undefined) return false;
  return pieces.line.cells.every((cell) =>
    (["answer", "choice", "remarks", "obligation"] as const).some((kind) =>
      pieces.of.get(kind)?.includes(cell),
    ),
  );
}

function opened(parts: Pieces[]): Open {
  const last = parts.at(-1);
  const row = last?.line.row ?? 0;
  const open: Open = { parts: [], first: row, key: "", text: "", last: row, number: undefined, reaches: -1 };
  for (const part of parts) extend(open, part);
  return open;
}

function extend(open: Open, pieces: Pieces): void {
  const isCityLine = pieces.number === undefined && pieces.key === "" && open.parts.length === 0;
  open.parts.push(pieces);
  open.key += isCityLine ? textKey(cityText(pieces)) : pieces.key;
  if (pieces.key !== "") open.text = requirementText(pieces);
  open.last = pieces.line.row;
  open.number ??= pieces.number;
  const merged = [pieces.number, ...(pieces.of.get("requirement") ?? [])];
  open.reaches = Math.max(open.reaches, ...merged.map((cell) => cell?.bottom ?? -1));
}

function blockOf(open: Open, layout: Layout, tall: Map<number, LineCell>): Block {
  const { first } = open;
  const cells = (kinds: readonly Slot["kind"][]): LineCell[] =>
    open.parts.flatMap((part) =>
      part.line.cells.filter((cell) => kinds.includes(layout.slotOf(cell)?.kind ?? "unknown")),
    );
  const covering = (kinds: readonly Slot["kind"][]): LineCell[] =>
    layout.slots.flatMap((slot) => {
      const cell = kinds.includes(slot.kind) ? tall.get(slot.left) : undefined;
      return cell !== undefined && cell.row < first && cell.bottom >= first ? [cell] : [];
    });
  const answers = cells(["answer", "choice"]);
  const last = Math.max(open.last, open.reaches);
  for (const cell of open.parts.flatMap((part) => part.line.cells))
    if (cell.bottom > cell.row) tall.set(cell.column, cell);
  const head = open.parts.findIndex((part) => part.key !== "" || part.number !== undefined);
  const leading = open.parts.find((part) => part.leading !== undefined)?.leading;
  // Behind the requirement, not beside it: no more of its text follows.
  const lastText = open.parts.reduce((last, part, at) => (part.key === "" ? last : at), head);
  const loose = open.parts
    .slice(lastText + 1)
    .filter((part) => isLoose(part) && part.line.row > open.reaches)
    .flatMap((part) => part.line.cells.filter((cell) => layout.slotOf(cell)?.kind !== "obligation"));
  return {
    rows: { first, last },
    number: open.number,
    ...(leading === undefined ? {} : { leading }),
    category: [...covering(["category"]), ...cells(["category"])],
    requirement: cells(["requirement"]),
    obligation: [...covering(["obligation"]), ...cells(["obligation"])],
    answer: [...covering(["answer", "choice"]), ...answers],
    remarks: [...covering(["remarks"]), ...cells(["remarks"])],
    elsewhere: cells(["unknown"]),
    loose,
    shared: [...covering(["answer", "choice"]), ...answers.filter((cell) => cell.bottom > last)],
    key: open.key,
  };
}
