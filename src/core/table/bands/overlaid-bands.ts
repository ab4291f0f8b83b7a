import type { Pack } from "../../pack/pack-schema";
import { cellAddress } from "../../snapshot/grid";
import { limitsExemption } from "./limit-words";
import { readNote } from "../notes/read-note";
import type { SheetOverlay } from "../../snapshot/sheet-snapshot";
import type { ExemptionDenial, Repair, TableBand } from "../sheet-table";
import { looksElsewhere, showsNumber, wordsIn } from "../../snapshot/shows-number";

export interface OverlaidBands {
  readonly bands: readonly TableBand[];
  readonly denials: readonly ExemptionDenial[];
  readonly repairs: readonly Repair[];
}

/**
 * What lies on the rows of bands, and formulas outside the rows of which nobody knows what they show. A band under words
 * or a line waives nothing for certain; a formula may be a band, or what limits one.
 *
 * @param outside what lies on no row of the table
 */
export function overlaidBands(
  outside: readonly SheetOverlay[],
  bands: readonly TableBand[],
  pack: Pack,
): OverlaidBands {
  const formulas = outside.filter(
    ({ kind, text }) => kind === "formula" && mayBeSentence(text, pack) && !showsNumber(text),
  );
  const cells = formulas.map(({ range }) => cellAddress({ row: range.top, column: range.left }));
  const repairs = cells.map((cell): Repair => ({ code: "formula-without-result", values: {}, cell }));
  const speaking = outside.filter(
    ({ kind, text = "" }) => kind === "line" || (kind !== "formula" && text.trim() !== ""),
  );
  const seen = bands.map((band) => {
    const over = speaking.find(({ range }) => range.top <= band.place.row && range.bottom >= band.place.row);
    if (over === undefined) return band;
    const { when, ...unread } = band;
    const cell = cellAddress({ row: band.place.row, column: over.range.left });
    const values = { text: band.text, found: (over.text ?? "").trim() };
    if (when !== undefined) repairs.push({ code: "band-overlaid", values, cell });
    return unread;
  });
  return { bands: seen, denials: cells.map((cell) => ({ cell })), repairs };
}

/** Whether a formula may show a sentence on exemptions, marks or answers: by its own texts, or from other cells. */
function mayBeSentence(formula: string | undefined, pack: Pack): boolean {
  if (formula === undefined || formula === "" || looksElsewhere(formula)) return true;
  const text = wordsIn(formula);
  const line = { row: 0, cells: [{ row: 0, column: 0, bottom: 0, right: 0, text }] };
  return limitsExemption(text, "between") || readNote(line, pack) !== undefined;
}
