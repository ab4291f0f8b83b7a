import { cellAddress } from "../../snapshot/grid";
import type { LineCell } from "../../snapshot/sheet-lines";
import type { RowDoubt } from "../sheet-table";
import { oneWidth } from "../../lexicon/fold";

/** The errors of Excel, of Google Sheets (#ERROR!) and of LibreOffice (Err:508). */
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!|TIMEOUT!|ERROR!)|Err:5\d\d(?!\d)/iu;

/** What Excel shows where a number or a date has no room, or is none. */
const NO_ROOM = /^#{3,}$/u;

/** The formula by which WPS puts a picture into a cell; other programs show it as a text. */
const PICTURE_FORMULA = /^=?(?:_xlfn\.)?DISPIMG\(/iu;

/**
 * Doubts about cells of the vendor that nobody can read: a formula that failed, a picture, or a symbol that the font alone
 * shows.
 * What stands beside such a cell can't take its place, for what was meant there is not known.
 */
export function unreadableDoubts(cells: readonly LineCell[]): readonly RowDoubt[] {
  const picture = cells.find(isPicture);
  const [broken] = cells.flatMap((cell) => {
    if (isPicture(cell)) return [];
    const error = errorIn(cell.text);
    return error === undefined ? [] : [{ cell: cellAddress(cell), error }];
  });
  const symbols = cells.find((cell) => cell.unreadSymbols === true);
  return [
    ...(picture === undefined
      ? []
      : [{ code: "cell-picture" as const, values: { cell: cellAddress(picture) } }]),
    ...(broken === undefined ? [] : [{ code: "error-value" as const, values: broken }]),
    ...(symbols === undefined
      ? []
      : [{ code: "unread-symbols" as const, values: { cell: cellAddress(symbols) } }]),
  ];
}

const isPicture = (cell: LineCell): boolean =>
  cell.picture === true || PICTURE_FORMULA.test(cell.text.trim());

/** The error that a text shows, as a formula's result or typed by somebody. */
function errorIn(text: string): string | undefined {
  const plain = oneWidth(text).trim();
  const found = ERROR.exec(plain)?.[0];
  if (found === undefined) return NO_ROOM.test(plain) ? plain.slice(0, 8) : undefined;
  return found.startsWith("#") ? found.toUpperCase() : found;
}
