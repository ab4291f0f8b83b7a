import { beforeImage, type SheetBeforeImage } from "../../core/snapshot/before-image";
import { type CellPlace, type CellRange, contains } from "../../core/snapshot/grid";
import { addressLists, rectanglesOf } from "../write/cell-areas";
import type { SheetReading } from "../read/read-sheet";
import { lastLook, lookBefore } from "../write/guard-steps";
import type { OpenCells } from "../write/open-cells";
import type { PrintPart, SheetStep, WriteStep } from "../write/write-step";
import { cellsOf, emptyingSteps, sizeSteps } from "./clear-steps";
import { keptEntries, madeByNow } from "./next-image";
import { ownRanges, staffRanges } from "./own-ranges";
import { stepsBySide } from "./looks-off";
import { plainSteps } from "./plain-steps";
import { imageSteps, noKeySteps } from "./trace-steps";

/** What of the former state can't be brought back. */
export interface Leaving {
  readonly without: readonly PrintPart[];
  /** What a protected sheet lets everybody do. */
  readonly open: OpenCells | undefined;
  /** Cells that may look like ours although they are none. */
  readonly bare?: readonly CellRange[];
}

/** The before-image goes last: a clearing that stops midway can be done again. */
export function clearingSteps(
  reading: SheetReading,
  made: readonly string[],
  { without, open, bare = [] }: Leaving,
): readonly WriteStep[] {
  // Nobody can name anything on a protected sheet, nor take a name away.
  const keepsNames = reading.snapshot.protected || without.includes("names");
  const staff = staffRanges(reading);
  const isStaff = (row: number, column: number) => staff.some((range) => contains(range, { row, column }));
  const onSheet: readonly SheetStep[] = [
    { kind: "touch" },
    ...emptyingSteps(ownRanges(reading), staff, reading.snapshot, lookBefore(reading, isStaff)),
    ...bareSteps(bare, reading),
    ...plainSteps(reading),
    ...(reading.before ? formerState(reading.before, reading, { without, open }) : []),
  ];
  const image = beforeImage(
    keptEntries(reading),
    madeByNow(reading).filter((name) => !made.includes(name)),
  );
  const isGone = made.includes(reading.snapshot.name);
  const on = (step: SheetStep): WriteStep => ({ kind: "on-sheet", sheet: reading.worksheetId, step });
  return [
    ...(isGone ? [] : onSheet.map(on)),
    ...made.map((sheet): WriteStep => ({ kind: "delete-sheet", sheet })),
    ...imageSteps(reading, image, reading.partIds),
    // After the image: without the name nobody would know whose it is.
    ...(isGone || keepsNames ? [] : noKeySteps(reading.keys).map(on)),
    ...(isGone ? [] : lastLook(reading, { planned: [], emptied: ownRanges(reading), staff }).map(on)),
  ];
}

/** Our looks away from cells whose texts have moved since: all of them where nothing stands, else fill and borders. */
function bareSteps(ranges: readonly CellRange[], { snapshot }: SheetReading): readonly SheetStep[] {
  const filled = new Set(snapshot.cells.map(({ row, column }) => `${row} ${column}`));
  const isFilled = ({ row, column }: CellPlace): boolean => filled.has(`${row} ${column}`);
  const cells = cellsOf(ranges);
  return [
    ...addressLists(rectanglesOf(cells.filter((cell) => !isFilled(cell)))).map((areas): SheetStep => ({
      kind: "clear",
      areas,
      what: "Formats",
    })),
    ...stepsBySide(cells.filter(isFilled), Math.min(...cells.map(({ column }) => column)), "plain"),
  ];
}

const NOTHING = { columns: new Set<number>(), rows: new Set<number>() };

/** Sizes and print set-up as they were; rows of automatic height by their contents, now that ours are gone. */
function formerState(
  before: SheetBeforeImage,
  reading: SheetReading,
  { without, open }: Leaving,
): readonly SheetStep[] {
  if (reading.snapshot.protected) return protectedState(before, reading, open);
  const { print } = before;
  const paper = !without.includes("paper");
  return [
    ...sizeSteps(before, reading, { except: NOTHING, fit: !without.includes("fit") }),
    ...(print && !without.includes("print") && !reading.refused.has("print")
      ? [{ kind: "former-print" as const, print, paper, names: reading.names }]
      : []),
  ];
}

/** As far as the protection lets everybody do it. */
function protectedState(
  before: SheetBeforeImage,
  reading: SheetReading,
  open: OpenCells | undefined,
): readonly SheetStep[] {
  return sizeSteps(before, reading, { except: NOTHING, fit: false }).filter(({ kind }) =>
    kind === "width" ? open?.columns : open?.rows,
  );
}
