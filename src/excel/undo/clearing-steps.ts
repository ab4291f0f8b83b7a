import { beforeImage, type SheetBeforeImage } from "../../core/snapshot/before-image";
import type { SheetReading } from "../read/read-sheet";
import { tableWitness, targetWitness } from "../write/guard-steps";
import type { OpenCells } from "../write/open-cells";
import type { PrintPart, SheetStep, WriteStep } from "../write/write-step";
import { emptyingSteps, sizeSteps } from "./clear-steps";
import { fittingSteps } from "./fitted-heights";
import { keptEntries, madeByNow } from "./next-image";
import { ownRanges, staffRanges } from "./own-ranges";
import { plainSteps } from "./plain-steps";
import { imageSteps, noKeySteps } from "./trace-steps";

/** What of the former state can't be brought back. */
export interface Leaving {
  readonly without: readonly PrintPart[];
  /** What a protected sheet lets everybody do. */
  readonly open: OpenCells | undefined;
}

/** The before-image goes last: a clearing that stops midway can be done again. */
export function clearingSteps(
  reading: SheetReading,
  made: readonly string[],
  { without, open }: Leaving,
): readonly WriteStep[] {
  // Nobody can name anything on a protected sheet, nor take a name away.
  const keepsNames = reading.snapshot.protected || without.includes("names");
  const staff = staffRanges(reading);
  const onSheet: readonly SheetStep[] = [
    { kind: "touch" },
    ...targetWitness(reading, ownRanges(reading), staff),
    ...emptyingSteps(ownRanges(reading), staff, reading.snapshot),
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
    ...(isGone ? [] : tableWitness(reading, { sheets: [] }).map(on)),
  ];
}

/** Sizes and print set-up as they were; rows of automatic height by their contents, now that ours are gone. */
function formerState(
  before: SheetBeforeImage,
  reading: SheetReading,
  { without, open }: Leaving,
): readonly SheetStep[] {
  if (reading.snapshot.protected) return protectedState(before, reading, open);
  const fitting = without.includes("fit") ? [] : fittingSteps(before, reading);
  const fitted = fitting.flatMap((step) => (step.kind === "autofit" ? step.rows.map(({ row }) => row) : []));
  const { print } = before;
  const paper = !without.includes("paper");
  return [
    ...sizeSteps(before, reading, { columns: new Set<number>(), rows: new Set(fitted) }),
    ...fitting,
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
  const none = { columns: new Set<number>(), rows: new Set<number>() };
  return sizeSteps(before, reading, none).filter(({ kind }) =>
    kind === "width" ? open?.columns : open?.rows,
  );
}
