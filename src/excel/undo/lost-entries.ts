import type { AnnotationPlan } from "../../core/mark/annotation-plan";
import { cellAddress, rangeAddress } from "../../core/snapshot/grid";
import { enterAgain, type WrittenOn } from "./written-over";

/** What was written, or taken away: whatever else stands there was somebody's. */
export interface Writing {
  readonly worksheetId: string;
  readonly sheet: string;
  /** Our own texts. */
  readonly own: ReadonlySet<string>;
}

/** What is said of it; the sentences are the pane's. */
export type LostTold =
  | {
      readonly code: "entered-again" | "not-entered-again";
      readonly values: { readonly sheet: string; readonly cell: string; readonly text: string };
    }
  | {
      readonly code: "perhaps-written-over";
      readonly values: { readonly sheet: string; readonly range: string };
    };

interface Lost {
  readonly writing: Writing;
  readonly entries: readonly WrittenOn[];
}

export function textsOf({ sheets }: AnnotationPlan): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ cells }) => cells.map(({ text }) => text)));
}

/** What people entered and we wrote over: entered again when nothing else is under way, and told. */
export class LostEntries {
  private readonly lost: Lost[] = [];

  hear(writing: Writing, entries: readonly WrittenOn[]): void {
    if (entries.length > 0) this.lost.push({ writing, entries });
  }

  /** @returns what to say of it; nothing where nothing was lost */
  async enter(): Promise<readonly LostTold[]> {
    const [next, ...others] = this.lost.splice(0);
    if (next === undefined) return [];
    this.lost.push(...others);
    const { worksheetId, sheet, own } = next.writing;
    const { again, failed, several } = await enterAgain({ worksheetId, entries: next.entries, own });
    const told = (code: "entered-again" | "not-entered-again", entries: typeof again) =>
      entries.map(({ value, ...place }): LostTold => {
        return { code, values: { sheet, cell: cellAddress(place), text: String(value) } };
      });
    return [
      ...told("entered-again", again),
      ...told("not-entered-again", failed),
      ...several.map((range): LostTold => ({
        code: "perhaps-written-over",
        values: { sheet, range: rangeAddress(range) },
      })),
      ...(await this.enter()),
    ];
  }
}
