import type { CellLook } from "../core/mark/annotation-plan";
import { say } from "../core/coded";
import { pageLabel, type PageWords } from "../words/page-words";
import { element, type Child } from "./element";
import type { ShownCell, ShownRow, ShownTable } from "./shown-table";

/** Pixels of a character where there is little room, of the narrowest column, and of a result with its word. */
const CHARACTER = 4;
const NARROWEST = 40;
const RESULT = 76;

/** How wide a column has to be so that it can be read at all. */
export const leastPixels = ({ width, isOurs }: ShownTable["columns"][number]): number =>
  Math.max(isOurs ? RESULT : NARROWEST, width * CHARACTER);

/** The columns' widths and letters. */
export function head({ columns }: ShownTable, page: PageWords): readonly HTMLElement[] {
  const total = columns.reduce((sum, column) => sum + leastPixels(column), 0);
  const number = element("col", { class: "number" });
  const widths = columns.map((column) => {
    const made = element("col");
    made.style.width = `${((100 * leastPixels(column)) / total).toFixed(2)}%`;
    return made;
  });
  const corner = element("span", { class: "unseen" }, pageLabel(page, "table-corner"));
  const letters = columns.map(({ letters: text }) => element("th", { attributes: { scope: "col" } }, text));
  const first = element("th", { attributes: { scope: "col" } }, corner);
  return [
    element("colgroup", {}, number, ...widths),
    element("thead", {}, element("tr", {}, first, ...letters)),
  ];
}

/** A row of the sheet. Of a requirement's row the number is a button, which opens its result. */
export function bodyRow(row: ShownRow, { columns }: ShownTable, page: PageWords): HTMLElement {
  const { number, id, isBehindHidden, cells } = row;
  const name = id === undefined ? "" : say(page, { code: "table-open-row", values: { row: number, id } });
  const face =
    id === undefined
      ? String(number)
      : element(
          "button",
          { attributes: { type: "button", tabindex: "-1", "aria-label": name } },
          String(number),
        );
  const made = element(
    "tr",
    { class: isBehindHidden ? "behind-hidden" : "" },
    element("th", { attributes: { scope: "row" } }, face),
    ...cells.map(cellNode),
  );
  made.dataset["row"] = String(number);
  if (id !== undefined) made.dataset["id"] = id;
  markOurs(made, row, columns);
  return made;
}

/** A line before our first column; cells that are merged over may be missing, so that places are counted. */
function markOurs(made: HTMLElement, { cells }: ShownRow, columns: ShownTable["columns"]): void {
  if (!columns.some(({ isOurs }) => isOurs)) return;
  cells.forEach(({ look }, at) => {
    const isFirst = look !== undefined && cells[at - 1]?.look === undefined;
    if (isFirst) made.children[at + 1]?.classList.add("ours");
  });
}

function cellNode(cell: ShownCell): HTMLElement {
  const { text, across, down, fill, look, struck } = cell;
  const made = element(
    "td",
    { class: look?.bold === true ? "strong" : "" },
    ...(text === ""
      ? []
      : [element("span", { class: look === undefined ? "clamp" : "" }, ...pieces(text, struck))]),
  );
  if (across > 1) made.colSpan = across;
  if (down > 1) made.rowSpan = down;
  const ground = look?.fill ?? fill;
  if (ground !== undefined) {
    made.style.backgroundColor = ground;
    made.style.color = look?.fontColor ?? inkOn(ground);
  }
  if (look?.hatch !== undefined) made.style.backgroundImage = hatchOf(look);
  return made;
}

const hatchOf = ({ hatchColor = "#9C9CA3" }: CellLook): string =>
  `repeating-linear-gradient(135deg, ${hatchColor} 0 1px, transparent 1px 6px)`;

function pieces(text: string, struck: string | undefined): readonly Child[] {
  const at = struck === undefined || struck === "" ? -1 : text.indexOf(struck);
  if (struck === undefined || at < 0) return [text];
  return [text.slice(0, at), element("s", {}, struck), text.slice(at + struck.length)];
}

/** Black or white, whichever is read better: one of them has a contrast of 4.5 on any ground. */
function inkOn(ground: string): string {
  const light = [1, 3, 5]
    .map((at) => parseInt(ground.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  return light > 0.179 ? "#000000" : "#FFFFFF";
}
