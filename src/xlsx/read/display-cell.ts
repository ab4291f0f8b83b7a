import { cellAddress } from "../../core/snapshot/grid";
import type { SnapshotCell } from "../../core/snapshot/sheet-snapshot";
import { type SeenText, seenText } from "../../core/snapshot/symbol-fonts";
import { stopWith } from "../fault-signal";
import { displayNumber, displayText } from "../format/display-value";
import { DEFAULT_STYLE, type CellStyle } from "./read-styles";
import type { RawCell } from "./scan-sheet";
import { CELL_FONT, type StringItem } from "./string-items";
import { decodeCellText } from "../xml/xml-text";
import { wholeNumber } from "./whole-number";

/** What the cells of a worksheet share. */
export interface DisplayContext {
  /** The sheet's name, for faults. */
  readonly sheet: string;
  readonly strings: readonly StringItem[];
  readonly styles: readonly CellStyle[];
  readonly uses1904: boolean;
  /** The workbook has pictures in cells. */
  readonly pictures: boolean;
}

const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]+)?))?)?Z?$/;
const DAY_MS = 86_400_000;

/** The serial date of an ISO 8601 text, as Strict workbooks may store it. */
function serialOf(text: string, uses1904: boolean): number | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const days = Date.UTC(year, month - 1, day) / DAY_MS;
  const serial = days + (uses1904 ? 24_107 : 25_569) + (hours * 3_600 + minutes * 60 + seconds) / 86_400;
  // Before March 1900 Excel counts one day less: its 29 February 1900 never was.
  return !uses1904 && serial < 61 ? serial - 1 : serial;
}

/** A place that the shared table does not have is damage: to show the place itself would be a wrong answer. */
function sharedString(cell: RawCell, { strings, sheet }: DisplayContext): StringItem {
  const { value: place } = cell;
  if (place === undefined || place.trim() === "") return { text: "", struck: "cell" };
  return (
    strings[wholeNumber(place) ?? -1] ?? stopWith("cell-text-missing", { sheet, cell: cellAddress(cell) })
  );
}

function stringOf(cell: RawCell, context: DisplayContext): StringItem | undefined {
  if (cell.type === "s") return sharedString(cell, context);
  if (cell.type === "inlineStr" || cell.inline !== undefined) return cell.inline;
  return cell.type === "str" ? { text: decodeCellText(cell.value ?? ""), struck: "cell" } : undefined;
}

function struckOf(text: StringItem["struck"], cell: boolean): Pick<SnapshotCell, "struck" | "partlyStruck"> {
  if (text === "some") return { partlyStruck: true };
  return text === "all" || (text === "cell" && cell) ? { struck: true } : {};
}

/**
 * What stands of a partly struck text. Not told where the cell's own font strikes through what its runs do not, or where
 * the text is shown otherwise than it is stored.
 */
function partsOf(
  { text, parts }: StringItem,
  { struck, symbols }: CellStyle,
  shown: Shown,
): Pick<SnapshotCell, "standing" | "struckText"> {
  if (parts === undefined || struck || symbols !== undefined || shown.text !== text) return {};
  return { standing: parts.standing, struckText: parts.struck };
}

/** Whether the cell holds a value or a formula, shown or not. */
export function holdsContent(cell: RawCell): boolean {
  if (cell.hasFormula) return true;
  if (cell.type === "s") return cell.value !== undefined && cell.value !== "";
  return (
    (cell.value !== undefined && cell.value !== "") || (cell.inline !== undefined && cell.inline.text !== "")
  );
}

type Shown = Pick<SnapshotCell, "text" | "unreadSymbols">;

const shownAs = ({ text, unread }: SeenText): Shown => ({ text, ...(unread ? { unreadSymbols: true } : {}) });

/** A text with the signs that symbol fonts show in place of letters. */
function inFont(text: string, symbols: string | undefined): Shown {
  return symbols === undefined ? { text } : shownAs(seenText(text, symbols));
}

/** A string under the cell's number format. */
function stringShown({ text, pieces }: StringItem, { format, symbols }: CellStyle): Shown {
  const runs = (pieces ?? []).map((piece) => ({
    ...piece,
    symbols: piece.symbols === CELL_FONT ? symbols : piece.symbols,
  }));
  if (runs.every((run) => run.symbols === symbols)) return inFont(displayText(text, format), symbols);
  const seen = runs.map((run) => inFont(run.text, run.symbols));
  const joined = seen.map((run) => run.text).join("");
  const shown = displayText(joined, format);
  // What the format adds has the cell's own font.
  const unread = seen.some((run) => run.unreadSymbols) || (symbols !== undefined && shown !== joined);
  return shownAs({ text: shown, unread });
}

/** Other bases ("0x10") are numbers to JavaScript only. */
function numberOf(value: string): number | undefined {
  return /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(value) ? Number(value) : undefined;
}

/** A value that is no string, as displayed and, where it holds one, with its number. */
function valueShown(
  cell: RawCell,
  value: string,
  { format, context }: { readonly format: CellStyle["format"]; readonly context: DisplayContext },
): Pick<SnapshotCell, "text" | "number" | "truth" | "picture"> {
  if (cell.type === "b") {
    const truth = value === "1" || value === "true";
    return { text: truth ? "TRUE" : "FALSE", truth };
  }
  if (cell.type === "e")
    return { text: value, ...(cell.isRich && context.pictures ? { picture: true } : {}) };
  const number = cell.type === "d" ? serialOf(value, context.uses1904) : numberOf(value);
  if (number === undefined || !Number.isFinite(number)) return { text: value };
  return { text: displayNumber(number, format, context.uses1904), number };
}

/**
 * Whether the cell shows something that the file does not say: a formula that nobody has calculated. A text without
 * characters is a result: Excel stores it of ="".
 */
export function lacksResult(cell: RawCell): boolean {
  if (!cell.hasFormula || cell.inline !== undefined) return false;
  if (cell.type === "str") return cell.value === undefined;
  return (cell.value?.trim() ?? "") === "";
}

/** One run without a line through it, whose letters are letters: nearly every text is. */
const isPlain = (item: StringItem, { struck, symbols }: CellStyle): boolean =>
  item.pieces === undefined && item.struck === "cell" && !struck && symbols === undefined;

/** The cell as the snapshot has it; undefined where it shows nothing. */
export function displayCell(cell: RawCell, context: DisplayContext): SnapshotCell | undefined {
  const style = context.styles[cell.style] ?? DEFAULT_STYLE;
  const item = stringOf(cell, context);
  if (item !== undefined && isPlain(item, style)) {
    const text = displayText(item.text, style.format);
    return text === "" ? undefined : { row: cell.row, column: cell.column, text };
  }
  const place = { row: cell.row, column: cell.column };
  if (item !== undefined) {
    const shown = stringShown(item, style);
    if (shown.text === "") return undefined;
    return { ...place, ...shown, ...struckOf(item.struck, style.struck), ...partsOf(item, style, shown) };
  }
  const value = cell.value?.trim() ?? "";
  if (value === "") return undefined;
  const shown = valueShown(cell, value, { format: style.format, context });
  if (shown.text === "") return undefined;
  return {
    ...place,
    ...shown,
    ...inFont(shown.text, style.symbols),
    ...(style.struck ? { struck: true } : {}),
  };
}
