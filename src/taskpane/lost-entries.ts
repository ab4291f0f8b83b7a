import { say } from "../core/coded";
import { cellAddress } from "../core/snapshot/grid";
import type { JudgedSheet } from "../excel/judge-active-sheet";
import { enterAgain, type Entry } from "../excel/undo/written-over";
import type { PaneMessage } from "../ui/pane-state";
import { paneWordsFor } from "../words/pane-words";
import type { Language } from "../words/words";

interface Lost {
  readonly judged: JudgedSheet;
  readonly entries: readonly Entry[];
}

/** What people entered and we wrote over: entered again when nothing else is under way, and told. */
export class LostEntries {
  private readonly lost: Lost[] = [];

  hear(judged: JudgedSheet, entries: readonly Entry[]): void {
    this.lost.push({ judged, entries });
  }

  /** @returns what to say of it; nothing where nothing was lost */
  async enter(language: Language): Promise<readonly PaneMessage[]> {
    const [next, ...others] = this.lost.splice(0);
    if (next === undefined) return [];
    this.lost.push(...others);
    const { reading, checked } = next.judged;
    const own = checked.plan.sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
    const { worksheetId } = reading;
    const { again, failed } = await enterAgain({ worksheetId, entries: next.entries, own: new Set(own) });
    const { sheet } = checked.table;
    const told = (code: "entered-again" | "not-entered-again", entries: readonly Entry[]) =>
      entries.map(({ value, ...place }): PaneMessage => {
        const values = { sheet, cell: cellAddress(place), text: String(value) };
        return { tone: "problem", text: say(paneWordsFor(language), { code, values }) };
      });
    return [
      ...told("entered-again", again),
      ...told("not-entered-again", failed),
      ...(await this.enter(language)),
    ];
  }
}
