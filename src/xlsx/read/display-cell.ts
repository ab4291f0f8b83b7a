import { cellAddress } from "../../core/sheet/grid";
import type { SnapshotCell } from "../../core/sheet/sheet-snapshot";
import { stopWith } from "../fault-signal";
import { displayNumber, displayText } from "../format/display-value";
import { DEFAULT_STYLE, type CellStyle } from "./read-styles";
import type { RawCell } from "./scan-sheet";
import type { StringItem } from "./string-items";
import { decodeCellText } from "../xml/xml-text";

/** What the cells of a worksheet share. */
export interface DisplayContext {
  /** The sheet's name, for faults. */
  readonly sheet: string;
  readonly strings: readonly StringItem[];
  readonly styles: readonly CellStyle[];
  readonly uses1904: boolean;
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
  return strings[Number(place)] ?? stopWith("cell-text-missing", { sheet, cell: cellAddress(cell) });
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

/** Whether the cell holds a value or a formula, shown or not. */
export function holdsContent(cell: RawCell): boolean {
  if (cell.hasFormula) return true;
  if (cell.type === "s") return cell.value !== undefined && cell.value !== "";
  return (
    (cell.value !== undefined && cell.value !== "") || (cell.inline !== undefined && cell.inline.text !== "")
  );
}

/** The cell as the snapshot has it; undefined where it shows nothing. */
export function displayCell(cell: RawCell, context: DisplayContext): SnapshotCell | undefined {
  const style = context.styles[cell.style] ?? DEFAULT_STYLE;
  const place = { row: cell.row, column: cell.column };
  const item = stringOf(cell, context);
  if (item !== undefined) {
    const text = displayText(item.text, style.format);
    return text === "" ? undefined : { ...place, text, ...struckOf(item.struck, style.struck) };
  }
  const value = cell.value?.trim() ?? "";
  if (value === "") return undefined;
  const struck = style.struck ? { struck: true } : {};
  if (cell.type === "b")
    return { ...place, text: value === "1" || value === "true" ? "TRUE" : "FALSE", ...struck };
  if (cell.type === "e") return { ...place, text: value, ...struck };
  const number = cell.type === "d" ? serialOf(value, context.uses1904) : Number(value);
  if (number === undefined || !Number.isFinite(number)) return { ...place, text: value, ...struck };
  const text = displayNumber(number, style.format, context.uses1904);
  return text === "" ? undefined : { ...place, text, number, ...struck };
}
