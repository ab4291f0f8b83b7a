import { findOwnMarks } from "../../core/mark/own-marks";
import type { SnapshotCell } from "../../core/snapshot/sheet-snapshot";
import { withBefore } from "../../core/mark/moved-image";
import { ownRanges } from "./own-ranges";
import type { SheetReading } from "../read/read-sheet";
import { stepsBySide } from "./looks-off";
import type { SheetStep } from "../write/write-step";

/** What somebody else wrote into our columns. */
export function othersIn({ snapshot, before }: SheetReading): readonly SnapshotCell[] {
  const known = before === undefined ? snapshot : withBefore(snapshot, before);
  return findOwnMarks(known, before?.ranges)?.foreign ?? [];
}

/** Takes our fill and borders off the notes of others in our columns; the notes stay. */
export function plainSteps(reading: SheetReading): readonly SheetStep[] {
  const notes = othersIn(reading);
  const first = Math.min(
    ...[...ownRanges(reading).map(({ left }) => left), ...notes.map(({ column }) => column)],
  );
  return stepsBySide(notes, first, "plain");
}
