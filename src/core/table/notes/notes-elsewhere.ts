import { oneWidth } from "../../lexicon/fold";
import { heard } from "../../lexicon/lexicon";
import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { cellAddress } from "../../snapshot/grid";
import { linesOf, type SheetLine } from "../../snapshot/sheet-lines";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import { isUnfinished, looksLikeBand } from "../bands/band-words";
import { limitsExemption } from "../bands/limit-words";
import { findTable } from "../find-table";
import { MOST_OTHER_SHEETS } from "../legend/legend-elsewhere";
import type { SheetTable } from "../sheet-table";
import { lackingProofs } from "./lacking-proofs";
import { readNote, type NotePlace } from "./read-note";
import { TITLE } from "./standing";
import { heardOf, notesOf, ON_PAGES, pageLines, withNotes, type Heard } from "./sheet-notes";

/** So much of each sheet is looked at, as of its legends. */
const ROWS = 300;
const COLUMNS = 52;
const LONGEST = 600;

/**
 * The table with what other sheets say of its answers: of the sheet as a whole, of rows by their number, or by what they
 * are about (消去証明書の発行は行っておりません).
 *
 * @param others the workbook's other visible sheets, in its order
 */
export function withNotesElsewhere(
  table: SheetTable,
  others: readonly SheetSnapshot[],
  pack: Pack,
): SheetTable {
  const shown = [...table.rows].sort((one, other) => one.rows.first - other.rows.first).map(({ id }) => id);
  const found = others.slice(0, MOST_OTHER_SHEETS).flatMap((sheet) => heardOn(sheet, pack, shown));
  if (found.length === 0) return table;
  const notes = notesOf(found);
  const denials = [...(table.denials ?? []), ...notes.denials];
  return {
    ...table,
    rows: withNotes(table.rows, notes),
    ...(denials.length === 0 ? {} : { denials }),
    repairs: [...table.repairs, ...notes.repairs],
  };
}

function heardOn(sheet: SheetSnapshot, pack: Pack, shown: readonly RowId[]): readonly Heard[] {
  if (sheet.visibility !== "visible") return [];
  const place = placeOf(sheet);
  const lines = [...linesOf(sheet), ...overlayLines(sheet), ...pageLines(sheet.pageTexts)];
  const found = lines.flatMap((line) => heardIn(line, { sheet, pack, place, shown }));
  if (found.length === 0) return [];
  // Another table's notes speak of that one.
  const table = findTable({ snapshot: sheet, pack });
  return table.ok || table.fault.code === "table-of-another-pack" ? [] : found;
}

/** What kind of sheet it is, by its name and its title. */
function placeOf(sheet: SheetSnapshot): NotePlace {
  const [name, title] = [sheet.name, titleOf(sheet)].map((text) => oneWidth(text).toLowerCase());
  const told = `${name} ${title}`;
  if (heard("standing-history", told)) return "history";
  if (heard("standing-other-sheet", told)) return "other-matters";
  return heard("standing-cover-sheet", name ?? "") ? "cover" : "elsewhere";
}

/** What stands first, where it is no sentence: 死活監視は見積に入っていますか is no title of a price list. */
function titleOf({ cells: [first] }: SheetSnapshot): string {
  const text = first?.text ?? "";
  return text.length <= TITLE && !heard("line-limit-sentence", oneWidth(text).replace(/\s/g, "")) ? text : "";
}

function overlayLines({ overlays = [] }: SheetSnapshot): readonly SheetLine[] {
  return overlays.flatMap(({ kind, range, text = "" }) => {
    const { top: row, left: column, bottom, right } = range;
    return kind === "formula" || text.trim() === ""
      ? []
      : [{ row, cells: [{ row, column, bottom, right, text }] }];
  });
}

interface OnSheet {
  readonly sheet: SheetSnapshot;
  readonly pack: Pack;
  readonly place: NotePlace;
  /** The rows of the answers, in their sheet's order. */
  readonly shown: readonly RowId[];
}

function heardIn(line: SheetLine, { sheet, pack, place, shown }: OnSheet): readonly Heard[] {
  if (line.row >= ROWS) return [];
  const cells = line.cells.filter(({ column }) => column < COLUMNS);
  const text = cells.map((cell) => cell.text).join(" ");
  const [first] = cells;
  if (first === undefined || text.length > LONGEST) return [];
  const longest = cells.reduce((best, cell) => (cell.text.length > best.text.length ? cell : best), first);
  const at = `${sheet.name}!${line.row < 0 ? ON_PAGES : cellAddress(longest)}`;
  const where = { at, text: longest.text, whole: text, pack };
  if (isUnfinished(text)) return [];
  if (looksLikeBand(text) || limitsExemption(text, "around"))
    return lackingProofs({ row: line.row, cells }, pack).map((said) => heardOf(said, where));
  const topic = heard("matter-registration", oneWidth(sheet.name).toLowerCase()) ? `${sheet.name}:` : "";
  const said = readNote({ row: line.row, cells }, pack, { place, topic, shown });
  return said === undefined ? [] : [heardOf(said, where)];
}
