import { findOwnMarks } from "../../core/mark/own-marks";
import type { SnapshotCell } from "../../core/snapshot/sheet-snapshot";
import { addressLists, rectanglesOf } from "../write/cell-areas";
import { withBefore } from "./moved-image";
import type { SheetReading } from "../read/read-sheet";
import type { SheetStep } from "../write/write-step";

/** What somebody else wrote into our columns. */
export function othersIn({ snapshot, before }: SheetReading): readonly SnapshotCell[] {
  const known = before === undefined ? snapshot : withBefore(snapshot, before);
  return findOwnMarks(known, before?.ranges)?.foreign ?? [];
}

/** Takes our fill and borders off the notes of others in our columns; the notes stay. */
export function plainSteps(reading: SheetReading): readonly SheetStep[] {
  return addressLists(rectanglesOf(othersIn(reading))).map((areas): SheetStep => ({ kind: "plain", areas }));
}
