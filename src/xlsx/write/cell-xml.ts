import type { PlannedCell } from "../../core/mark/annotation-plan";
import { cellAddress } from "../../core/snapshot/grid";
import { LIMITS } from "../../core/limits";
import { encodeCellText } from "../xml/xml-text";
import type { StyleBook } from "./style-book";

/** Text that a person's next edit would turn into a formula or that Excel reads as one on entry. */
const LIKE_FORMULA = /^[=+\-@\t'＝＋－＠]/;

/** No more than a cell can hold. */
export function shortened(text: string): string {
  if (text.length <= LIMITS.cellText) return text;
  return `${text.slice(0, LIMITS.cellText - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A cell of ours as XML, its text inline so that no shared string moves. */
export function cellXml(cell: PlannedCell, prefix: string, styles: StyleBook): string {
  const text = cell.keepText === true ? "" : shortened(cell.text);
  const style = styles.styleOf(cell.look, LIKE_FORMULA.test(text));
  const head = `<${prefix}c r="${cellAddress(cell)}" s="${String(style)}"`;
  if (text === "") return `${head}/>`;
  if (cell.number !== undefined)
    return `${head}><${prefix}v>${String(cell.number)}</${prefix}v></${prefix}c>`;
  const value = `<${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t>`;
  return `${head} t="inlineStr"><${prefix}is>${value}</${prefix}is></${prefix}c>`;
}

/** The spans of a row with our columns in them; undefined where nothing is to change. */
export function grownSpans(spans: string | undefined, cells: readonly PlannedCell[]): string | undefined {
  const columns = cells.map(({ column }) => column + 1);
  const numbers = (spans ?? "").split(/[ :]/).map(Number);
  if (spans === undefined || columns.length === 0 || numbers.some((number) => !Number.isInteger(number))) {
    return undefined;
  }
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  if (columns.every((column) => column >= first && column <= last)) return undefined;
  return `${String(Math.min(first, ...columns))}:${String(Math.max(last, ...columns))}`;
}
