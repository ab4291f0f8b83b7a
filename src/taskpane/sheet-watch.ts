import type { CellRange } from "../core/snapshot/grid";
import type { JudgedSheet } from "../excel/judge-active-sheet";
import { type WrittenOn, WrittenOver } from "../excel/undo/written-over";
import { ownRanges } from "../excel/undo/own-ranges";
import { isOwn, type SheetChange, type Unwatch, watchOthers, watchSheet } from "../excel/watch-sheet";

/** What is heard of one sheet: kept until it is known which changes are our own. */
class Hearing {
  private readonly early: SheetChange[] = [];
  private tell: ((change: SheetChange) => void) | undefined;

  hear(change: SheetChange): void {
    if (this.tell) this.tell(change);
    else this.early.push(change);
  }

  tellTo(tell: (change: SheetChange) => void): void {
    this.tell = tell;
    this.early.splice(0).forEach(tell);
  }
}

/** What is made of what is heard. */
export interface Listener {
  /** Somebody else changed the sheet. @param address A1, of what was changed */
  readonly onChanged: (address: string) => void;
  /** Somebody else changed another sheet that was heard. @param address A1 with its name, where that is known */
  readonly onChangedElsewhere: (address: string | undefined) => void;
  /** We wrote over what somebody had entered just before. */
  readonly onWrittenOver: (entries: readonly WrittenOn[]) => void;
}

/** Watches one sheet at a time: the one whose result is shown. */
export class SheetWatch {
  /**
   * How to stop watching, once for each reading of the sheet. An Excel may take several registrations of one sheet for one,
   * and drop it with the first that is removed: they are all removed when the sheet is left, and none before.
   */
  private unwatches: readonly Unwatch[] = [];
  private unwatchOthers: Unwatch | undefined;
  private worksheetId: string | undefined;
  private hearing = new Hearing();
  private next = new Hearing();
  private over = new WrittenOver();

  /**
   * Hears of changes from the reading on; which of them are other people's is known only once the result is written.
   * @returns to be called for every change
   */
  begin(): (change: SheetChange) => void {
    const next = new Hearing();
    this.next = next;
    return (change) => next.hear(change);
  }

  /**
   * From here on, and for what was heard since the reading, tells of other people's changes.
   * @returns false where this Excel does not tell of any
   */
  async start(judged: JudgedSheet, listener: Listener): Promise<boolean> {
    const { reading, written } = judged;
    const { onChanged, onWrittenOver } = listener;
    this.hearing.tellTo(() => undefined);
    if (this.worksheetId !== reading.worksheetId) await this.leave();
    this.worksheetId = reading.worksheetId;
    const mine: readonly CellRange[] = [...ownRanges(reading), ...(written.ok ? written.value.ranges : [])];
    this.hearing = this.next;
    this.forgetEntries();
    this.hearing.tellTo((change) => {
      const entries = this.over.hear(change);
      if (!isOwn(change, mine)) onChanged(change.address);
      if (entries.length > 0) onWrittenOver(entries);
    });
    await this.hearOthers(judged, listener.onChangedElsewhere);
    if (reading.unwatch !== undefined) {
      this.unwatches = [...this.unwatches, reading.unwatch];
      return true;
    }
    const { worksheetId } = reading;
    const watching = await watchSheet({ worksheetId, ownRanges: () => mine, onChanged });
    if (watching.ok) this.unwatches = [...this.unwatches, watching.value];
    return watching.ok;
  }

  /** The other sheets are watched anew each time, as they are by then; where Excel does not tell of them, nothing is said. */
  private async hearOthers(
    { reading: { worksheetId }, heardOthers }: JudgedSheet,
    onChanged: Listener["onChangedElsewhere"],
  ): Promise<void> {
    await this.unwatchOthers?.();
    const watching = heardOthers ? await watchOthers({ worksheetId, onChanged }) : undefined;
    this.unwatchOthers = watching?.ok === true ? watching.value : undefined;
  }

  /** What was entered up to here stands in the sheet as the next reading finds it. */
  forgetEntries(): void {
    this.over = new WrittenOver();
  }

  /** The id of the sheet that is watched: nobody else needs to listen to it. */
  get watched(): string | undefined {
    return this.unwatches.length === 0 ? undefined : this.worksheetId;
  }

  /** Stops when Excel has told of all that came before: by the time that it has answered. */
  async leave(): Promise<void> {
    const { unwatches, unwatchOthers, hearing } = this;
    this.unwatches = [];
    this.unwatchOthers = undefined;
    this.worksheetId = undefined;
    for (const unwatch of unwatches) await unwatch();
    await unwatchOthers?.();
    hearing.tellTo(() => undefined);
  }
}
