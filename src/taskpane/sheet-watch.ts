import type { CellRange } from "../core/sheet/grid";
import type { JudgedSheet } from "../excel/judge-active-sheet";
import { watchSheet, type Unwatch } from "../excel/watch-sheet";

/** Watches one sheet at a time: the one whose result is shown. */
export class SheetWatch {
  private ownRanges: readonly CellRange[] = [];
  private unwatch: Unwatch | undefined;

  /** Not to be told of changes is no reason to fail: the result is right at the moment it is given. */
  async start({ reading, written }: JudgedSheet, onChanged: () => void): Promise<void> {
    await this.stop();
    this.ownRanges = written.ok ? written.value.ranges : [];
    const { worksheetId } = reading;
    const watching = await watchSheet({ worksheetId, ownRanges: () => this.ownRanges, onChanged });
    if (watching.ok) this.unwatch = watching.value;
  }

  async stop(): Promise<void> {
    const { unwatch } = this;
    this.unwatch = undefined;
    await unwatch?.();
  }
}
