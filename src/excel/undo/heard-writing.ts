import type { SheetChange, Unwatch } from "../watch-sheet";
import { LostEntries, type LostTold, type Writing } from "./lost-entries";
import { type WrittenOn, WrittenOver } from "./written-over";

/** Nobody is kept waiting for longer, who has begun to type in a cell. */
const DEADLINE_SECONDS = 3;

/** Hears what people enter while one result is written or taken away, where no pane goes on watching the sheet. */
export class HeardWriting {
  private readonly over = new WrittenOver();
  private readonly entries: WrittenOn[] = [];

  /** To be told of every change from the reading on. */
  readonly onChange = (change: SheetChange): void => {
    this.entries.push(...this.over.hear(change));
  };

  /**
   * Stops listening, and enters again what was written over. Excel tells of all that came before by the time it has
   * answered that nobody listens any more: the one round trip that this costs, when the result stands already.
   * @returns what to say of it
   */
  async end(unwatch: Unwatch | undefined, writing: Writing): Promise<readonly LostTold[]> {
    await unwatch?.({ deadlineSeconds: DEADLINE_SECONDS });
    const lost = new LostEntries();
    lost.hear(writing, this.entries);
    return lost.enter();
  }
}
