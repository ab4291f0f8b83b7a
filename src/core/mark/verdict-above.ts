import { contains, type CellRange } from "../snapshot/grid";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { Status, Verdict } from "../status";
import type { PlannedCell } from "./annotation-plan";
import { displayWidth } from "./display-width";
import { NOTE_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import { verdictSentence } from "./plan-foot";
import { widthBetween } from "./row-heights";
import { verdictLabel } from "./sheet-vocabulary";
import { statusLook } from "./status-marks";

const LOOK_OF: Readonly<Record<Verdict, Status>> = {
  conforming: "conforming",
  nonconforming: "nonconforming",
  undecided: "review",
};

/** The verdict in the two cells directly above our headings: the first page says it. Nothing where they are not free. */
export function verdictAbove(
  request: MarkRequest,
  place: { readonly top: number; readonly left: number },
): readonly PlannedCell[] {
  const { judgement, words } = request;
  const row = place.top - 1;
  if (row < 0 || !isFree(request.snapshot, row, place.left)) return [];
  const labelLook = { ...statusLook(LOOK_OF[judgement.verdict]), bold: true };
  return [
    {
      row,
      column: place.left,
      // On two lines of the narrow column.
      text: verdictLabel(judgement.verdict, words.language).replace(/([：:]) ?/u, "$1\n"),
      look: labelLook,
    },
    {
      row,
      column: place.left + 1,
      text: verdictSentence(request),
      look: { ...NOTE_LOOK, bold: true, border: labelLook.border },
    },
  ];
}

/** The verdict for the header of printed pages, where it has no place above the headings. */
export function verdictLine(request: MarkRequest): string {
  const { judgement, words } = request;
  const label = verdictLabel(judgement.verdict, words.language);
  return [...`${label}  ${verdictSentence(request)}`].slice(0, LONGEST_HEADER).join("");
}

/** Excel keeps 255 characters of a header, codes and the vendor's own parts included. */
const LONGEST_HEADER = 160;

/** Nothing stands in the two cells, lies over them, or runs into them from the left. */
function isFree(snapshot: SheetSnapshot, row: number, left: number): boolean {
  const places = [
    { row, column: left },
    { row, column: left + 1 },
  ];
  const covered = (range: CellRange) => places.some((place) => contains(range, place));
  if (snapshot.hiddenRows.some(({ first, last }) => first <= row && row <= last)) return false;
  if (snapshot.merges.some(covered) || snapshot.occupied.some(covered)) return false;
  const inRow = snapshot.cells.filter((cell) => cell.row === row);
  if (inRow.some(({ column }) => column === left || column === left + 1)) return false;
  const before = inRow.filter(({ column }) => column < left).at(-1);
  return before === undefined || endsBefore(snapshot, before, left);
}

/** A long title runs on over empty cells: one of ours would cut it off. */
function endsBefore(
  snapshot: SheetSnapshot,
  { row, column, text }: SheetSnapshot["cells"][number],
  left: number,
): boolean {
  if (snapshot.merges.some((merge) => contains(merge, { row, column }))) return true;
  const longest = Math.max(...text.split("\n").map(displayWidth));
  return longest <= widthBetween(snapshot, column, left - 1);
}
