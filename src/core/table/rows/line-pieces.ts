import type { Slot } from "../columns/slot";
import type { PackTexts } from "./pack-texts";
import type { Layout } from "../columns/place-columns";
import { numberedText } from "./numbered-text";
import { plainNumber } from "./row-number";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { textKey } from "../../lexicon/text-key";
import { oneWidth } from "../../lexicon/fold";

/** What one line holds, column by column. */
export interface Pieces {
  readonly line: SheetLine;
  readonly of: ReadonlyMap<Slot["kind"], readonly LineCell[]>;
  readonly number: LineCell | undefined;
  readonly leading: string | undefined;
  readonly key: string;
}

/** A shorter beginning of a text may be any text's. */
export const SHORTEST_KEY = 8;

/** Sorts a line's cells by column and looks for its number and requirement. */
export function piecesOf(line: SheetLine, layout: Layout, texts: PackTexts): Pieces {
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
  const own = numberedText(text, texts);
  if (own !== undefined)
    return { line, of, number, leading: number === undefined ? own.number : undefined, key: own.key };
  return { line, of, number, leading: undefined, key };
}

/** All that the line says outside the vendor's columns. */
export function cityText(pieces: Pieces): string {
  const cells = pieces.line.cells.filter(
    (cell) =>
      !(["answer", "choice", "remarks", "limits"] as const).some((kind) =>
        pieces.of.get(kind)?.includes(cell),
      ),
  );
  return cells.map((cell) => cell.text).join("");
}

/** The line's requirement text, in one width. */
export const requirementText = (pieces: Pieces): string =>
  oneWidth(pieces.of.get("requirement")?.[0]?.text ?? "") ?? "";

/** Only the vendor's columns or the obligation are filled: more of the row above. */
export function isLoose(pieces: Pieces): boolean {
  if (pieces.number !== undefined) return false;
  return pieces.line.cells.every((cell) =>
    (["answer", "choice", "remarks", "limits", "obligation"] as const).some((kind) =>
      pieces.of.get(kind)?.includes(cell),
    ),
  );
}
