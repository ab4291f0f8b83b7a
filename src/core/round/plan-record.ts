import type { CellLook, PlannedCell, SheetPlan } from "../mark/annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "../mark/frame-look";
import { sheetSignatureText } from "../mark/sheet-vocabulary";
import { STATUS_MARKS } from "../mark/status-marks";
import type { RecordEntry } from "./record-entry";
import type { RoundWords } from "./round-words";

const WIDTHS = [16, 18, 22, 22, 22];
const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };

/** What was recorded of the judging, on a sheet of its own in the judged copy. */
export function planRecord(entry: RecordEntry, words: RoundWords): SheetPlan {
  const { record } = words;
  const facts: readonly (readonly [string, string])[] = [
    [record.labels.day, entry.day],
    [record.labels.asOf, entry.asOf],
    [record.labels.build, entry.build],
    [record.labels.pack, `${entry.pack.id} ${entry.pack.version} (${entry.pack.hash})`],
    [record.labels.policies, JSON.stringify(entry.policies)],
    [record.labels.file, entry.file],
    [record.labels.input, entry.input ?? ""],
    [record.labels.verdict, words.standing[entry.verdict]],
  ];
  const header = facts.length + 2;
  const first = header + 1;
  const bottom = first + entry.rows.length + 1;
  const rows = entry.rows.map(({ id, status, answer, remarks, requirement }) => [
    id,
    `${STATUS_MARKS[status].sign} ${words.status[status]}`,
    answer,
    remarks,
    requirement,
  ]);
  const cells: readonly PlannedCell[] = [
    { row: 0, column: 0, text: record.sheet, look: { ...PLAIN, fontSize: 14, bold: true } },
    ...facts.flatMap(([label, value], index) => [
      { row: index + 1, column: 0, text: label, look: { ...PLAIN, bold: true } },
      { row: index + 1, column: 1, text: value, look: PLAIN },
    ]),
    ...record.columns.map((text, column) => ({ row: header, column, text, look: HEADING_LOOK })),
    ...rows.flatMap((texts, index) =>
      texts.map((text, column) => ({ row: first + index, column, text, look: NOTE_LOOK })),
    ),
    { row: bottom, column: 0, text: sheetSignatureText(entry.pack), look: PLAIN },
  ];
  return {
    sheet: record.sheet,
    target: "new-sheet",
    cells,
    columnWidths: WIDTHS.map((characters, column) => ({ column, characters })),
    rowHeights: [],
    choices: [],
    print: {
      area: { top: 0, left: 0, bottom, right: WIDTHS.length - 1 },
      titleRows: { first: header, last: header },
      paper: "A4",
      orientation: "portrait",
      footer: { left: "{file}", center: words.sentences.printPage({}), right: "" },
    },
  };
}
