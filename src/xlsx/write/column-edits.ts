import { LIMITS } from "../../core/limits";
import type { Edit } from "../xml/splice";
import {
  attribute,
  attributes,
  childNamed,
  childrenNamed,
  type XmlDocument,
  type XmlElement,
} from "../xml/xml-element";
import { charactersOf, widthOf } from "../read/column-width";
import { insertChild, SHEET_ORDER } from "./sheet-order";

/** A width for a column; null takes its own width away. */
export interface ColumnWidth {
  readonly column: number;
  readonly characters: number | null;
}

interface ColumnRun {
  readonly min: number;
  readonly max: number;
  /** All attributes but min and max, as they stand. */
  readonly rest: string;
}

const WIDTH_ATTRIBUTES = new Set(["width", "customWidth", "bestFit"]);

function restOf(document: XmlDocument, column: XmlElement, leftOut: ReadonlySet<string>): string {
  return attributes(document, column)
    .filter(({ name }) => name !== "min" && name !== "max" && !leftOut.has(name))
    .map(({ name, valueStart, valueEnd }) => ` ${name}="${document.text.slice(valueStart, valueEnd)}"`)
    .join("");
}

function runXml(prefix: string, { min, max, rest }: ColumnRun): string {
  return `<${prefix}col min="${String(min)}" max="${String(max)}"${rest}/>`;
}

function widthText(characters: number | null): string {
  return characters === null ? "" : ` width="${String(widthOf(characters))}" customWidth="1"`;
}

/** The former width of a column in characters; null where the sheet gives it none. */
export function formerWidth(document: XmlDocument, column: number): number | null {
  const list = childNamed(document, document.root, "cols");
  const found = (list === undefined ? [] : childrenNamed(document, list, "col")).find(
    (one) =>
      Number(attribute(document, one, "min")) <= column + 1 &&
      Number(attribute(document, one, "max")) >= column + 1,
  );
  const width = found && attribute(document, found, "width");
  return width === undefined ? null : charactersOf(Number(width));
}

/** One former run cut at the columns that change; those keep all but their width. */
function split(
  document: XmlDocument,
  element: XmlElement,
  widths: ReadonlyMap<number, number | null>,
): readonly ColumnRun[] {
  const min = Number(attribute(document, element, "min"));
  const max = Math.min(Number(attribute(document, element, "max")), LIMITS.columns);
  const rest = restOf(document, element, new Set());
  const other = restOf(document, element, WIDTH_ATTRIBUTES);
  const runs: ColumnRun[] = [];
  let next = min;
  for (const [column, characters] of [...widths].sort(([a], [b]) => a - b)) {
    const at = column + 1;
    if (at < min || at > max) continue;
    if (next < at) runs.push({ min: next, max: at - 1, rest });
    const text = widthText(characters) + other;
    if (text !== "") runs.push({ min: at, max: at, rest: text });
    next = at + 1;
  }
  if (next <= max) runs.push({ min: next, max, rest });
  return runs;
}

/** Gives columns widths: ranges of several columns are split, and every column keeps its style and outline. */
export function columnEdits(document: XmlDocument, widths: readonly ColumnWidth[]): readonly Edit[] {
  const wanted = new Map(widths.map(({ column, characters }) => [column, characters] as const));
  if (wanted.size === 0) return [];
  const list = childNamed(document, document.root, "cols");
  const former = list === undefined ? [] : childrenNamed(document, list, "col");
  const covered = new Set<number>();
  const runs = former.flatMap((element) => {
    const min = Number(attribute(document, element, "min")) - 1;
    const max = Number(attribute(document, element, "max")) - 1;
    for (const column of wanted.keys()) if (column >= min && column <= max) covered.add(column);
    return split(document, element, wanted);
  });
  for (const [column, characters] of wanted) {
    if (covered.has(column) || characters === null) continue;
    runs.push({ min: column + 1, max: column + 1, rest: widthText(characters) });
  }
  const { prefix } = document.root;
  const inner = [...runs]
    .sort((a, b) => a.min - b.min)
    .map((run) => runXml(prefix, run))
    .join("");
  const xml = inner === "" ? "" : `<${prefix}cols>${inner}</${prefix}cols>`;
  if (list !== undefined) return [{ start: list.start, end: list.end, text: xml }];
  return xml === "" ? [] : [insertChild(document, SHEET_ORDER, { name: "cols", xml })];
}
