import type { Pack } from "../../pack/pack-schema";
import { findTable } from "../find-table";
import { cellAddress } from "../../snapshot/grid";
import { MOST_OTHER_SHEETS, OTHER_COLUMNS, OTHER_ROWS } from "../legend/legend-elsewhere";
import { barrenGround } from "./ground";
import { rowsTold } from "./limited-rows";
import { asksForNamedRows, limitsExemption } from "./limit-words";
import { linesOf } from "../../snapshot/sheet-lines";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import type { ExemptionDenial, Repair, SheetTable } from "../sheet-table";
import { heard } from "../../lexicon/lexicon";

const LONGEST = 600;
/** Far from the head of a sheet, among thousands of cells of data, a limit is a whole sentence. */
const SHORTEST_FAR = 10;

/**
 * The table with what sheets of instructions say against waiving its rows.
 *
 * @param others the workbook's other visible sheets, in its order
 */
export function withLimitsElsewhere(
  table: SheetTable,
  others: readonly SheetSnapshot[],
  pack: Pack,
): SheetTable {
  const found = others.slice(0, MOST_OTHER_SHEETS).flatMap((sheet) => limitsOf(sheet, pack));
  if (found.length === 0) return table;
  return {
    ...table,
    denials: [...(table.denials ?? []), ...found.map(({ denial }) => denial)],
    repairs: [...table.repairs, ...found.map(({ repair }) => repair)],
  };
}

interface Found {
  readonly denial: ExemptionDenial;
  readonly repair: Repair;
}

function limitsOf(sheet: SheetSnapshot, pack: Pack): readonly Found[] {
  if (sheet.visibility !== "visible") return [];
  const cells = linesOf(sheet).flatMap((line) =>
    line.cells.filter(
      ({ row, column, text }) => (row < OTHER_ROWS && column < OTHER_COLUMNS) || text.length >= SHORTEST_FAR,
    ),
  );
  const isForAnswers =
    heard("limits-elsewhere-for-answers", sheet.name) ||
    cells.some(({ text }) => heard("limits-elsewhere-for-answers", text));
  if (!isForAnswers) return [];
  const ground = barrenGround(pack);
  const limits = cells.filter(
    ({ text }) =>
      text.length <= LONGEST &&
      (limitsExemption(text, "around") || (asksForNamedRows(text) && rowsTold(text, ground) !== undefined)),
  );
  if (limits.length === 0) return [];
  // A note beside another table speaks of that one.
  const table = findTable({ snapshot: sheet, pack });
  if (table.ok || table.fault.code === "table-of-another-pack") return [];
  return limits.map((cell): Found => {
    const at = `${sheet.name}!${cellAddress(cell)}`;
    const rows = rowsTold(cell.text, ground);
    return {
      denial: { cell: at, ...(rows === undefined ? {} : { rows }) },
      repair: { code: "exemption-restricted", values: { text: cell.text }, cell: at },
    };
  });
}
