import { say } from "../coded";
import type { CellLook, PlannedCell } from "../mark/annotation-plan";
import { DEFAULT_LINE, neededHeights } from "../mark/row-heights";
import { sheetSignatureText } from "../mark/sheet-vocabulary";
import { statusLook } from "../mark/status-marks";
import type { Status } from "../status";
import type { BookSheet } from "./book-plan";
import type { Overview } from "./overview";
import type { RoundWords, Standing } from "./round-words";

/** What every sheet of an overview is made of. */
export interface OverviewRequest {
  readonly overview: Overview;
  readonly words: RoundWords;
  /** The hash of the last line of the record, where one was written. */
  readonly head?: string;
  /** The path of a judged copy from the folder of the overview, with "/"; undefined where it lies elsewhere. */
  readonly linkOf: (output: string) => string | undefined;
}

/** The heights of a sheet's rows: of lines that run over the columns by their type, of the table's by their texts. */
export function bookHeights(
  cells: readonly PlannedCell[],
  columnWidths: BookSheet["columnWidths"],
): BookSheet["rowHeights"] {
  const wrapped = cells.filter(({ look }) => look.wrap === true);
  const lines = cells.filter(({ look }) => look.wrap !== true);
  return [
    ...neededHeights({ cells: wrapped, columnWidths }, DEFAULT_LINE),
    ...lines.map(({ row, look }) => ({
      row,
      points: Math.ceil(((look.fontSize ?? 11) / 11) * DEFAULT_LINE),
    })),
  ];
}

/** The look of a verdict: that of the status it is decided by. */
export function standingLook(standing: Standing): CellLook {
  const like: Readonly<Record<Standing, Status>> = {
    conforming: "conforming",
    nonconforming: "nonconforming",
    undecided: "review",
    failed: "unanswered",
  };
  return statusLook(like[standing]);
}

/** The last line of each sheet, by which it is known as ours. */
export function overviewSignature({ packs }: Overview): string {
  const [first] = packs;
  return sheetSignatureText(first ?? { id: "-", version: "" });
}

/** What stands at the foot of every printed page. */
export function overviewFooter({ overview, words }: Pick<OverviewRequest, "overview" | "words">) {
  const [pack] = overview.packs;
  return {
    left: "{file}",
    center: say(words.sentences, { code: "printPage", values: {} }),
    right: pack === undefined ? "" : say(words.sentences, { code: "source", values: pack }),
  };
}
