import type { CellLook } from "../mark/annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "../mark/frame-look";
import { STATUS_MARKS } from "../mark/status-marks";
import type { Status } from "../status";
import type { BookSheet } from "./book-plan";
import { bookHeights, overviewFooter, overviewSignature, type OverviewRequest } from "./overview-sheet";

const WIDTHS = [24, 8, 24, 16, 16, 16, 30];
const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };
const TITLE: CellLook = { ...PLAIN, fontSize: 14, bold: true };
const HEADER = 1;

/** What came out otherwise than in earlier answers, vendor by vendor; none where nothing was compared. */
export function planChanges(request: OverviewRequest): readonly BookSheet[] {
  const { overview, words } = request;
  const compared = overview.vendors.flatMap(({ name, line: { result } }) =>
    result.kind === "judged" && result.changes !== undefined
      ? [{ name, titles: new Map(result.rows.map((row) => [row.id, row.title])), changes: result.changes }]
      : [],
  );
  if (compared.length === 0) return [];
  const mark = (status: Status): string => `${STATUS_MARKS[status].sign} ${words.status[status]}`;
  const lines = compared.flatMap(({ name, titles, changes }) =>
    changes.length === 0
      ? [[name, "", "", "", "", words.change.same, ""]]
      : changes.map(({ id, from, to, change, causes, rows }) => [
          name,
          id,
          titles.get(id) ?? "",
          mark(from),
          mark(to),
          words.change[change],
          [...causes.map((cause) => words.cause[cause]), ...rows].join("\n"),
        ]),
  );
  const bottom = HEADER + lines.length + 2;
  const cells = [
    { row: 0, column: 0, text: words.sheets.changes, look: TITLE },
    ...words.changeHeadings.map((text, column) => ({ row: HEADER, column, text, look: HEADING_LOOK })),
    ...lines.flatMap((texts, index) =>
      texts.map((text, column) => ({ row: HEADER + 1 + index, column, text, look: NOTE_LOOK })),
    ),
    { row: bottom, column: 0, text: overviewSignature(overview), look: PLAIN },
  ];
  const columnWidths = WIDTHS.map((characters, column) => ({ column, characters }));
  const sheet: BookSheet = {
    sheet: words.sheets.changes,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: bookHeights(cells, columnWidths),
    choices: [],
    view: {
      frozenRows: HEADER + 1,
      frozenColumns: 1,
      filter: { top: HEADER, left: 0, bottom: HEADER + lines.length, right: WIDTHS.length - 1 },
    },
    print: {
      area: { top: 0, left: 0, bottom, right: WIDTHS.length - 1 },
      titleRows: { first: HEADER, last: HEADER },
      paper: "A4",
      orientation: "landscape",
      footer: overviewFooter(request),
    },
  };
  return [sheet];
}
