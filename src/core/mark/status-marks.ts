import type { Status } from "../status";
import type { CellLook, LineStyle } from "./annotation-plan";
import { HATCH_COLOUR, PALETTE } from "./palette";

interface StatusMark {
  /** One character that stands before the word; the same in every language. */
  readonly sign: string;
  readonly line: LineStyle;
  readonly bold: boolean;
  readonly hatched: boolean;
}

/** How a status is told apart without colour: no two share a sign, or border, hatch and weight together. */
export const STATUS_MARKS: Readonly<Record<Status, StatusMark>> = {
  conforming: { sign: "○", line: "thin", bold: false, hatched: false },
  nonconforming: { sign: "×", line: "thick", bold: true, hatched: false },
  review: { sign: "？", line: "medium", bold: true, hatched: false },
  exempt: { sign: "―", line: "thin", bold: false, hatched: true },
  unanswered: { sign: "□", line: "dashed", bold: true, hatched: false },
  "not-applicable": { sign: "／", line: "dotted", bold: false, hatched: false },
  "optional-unmet": { sign: "▽", line: "dashed", bold: false, hatched: false },
};

/** How a cell with this status looks on the sheet. */
export function statusLook(status: Status): CellLook & Required<Pick<CellLook, "border">> {
  const mark = STATUS_MARKS[status];
  const shade = PALETTE[status].light;
  return {
    fill: shade.fill,
    fontColor: shade.text,
    fontSize: 11,
    bold: mark.bold,
    border: { line: mark.line, color: shade.line },
    wrap: true,
    horizontal: "center",
    vertical: "top",
    ...(mark.hatched ? { hatch: "light-up" as const, hatchColor: HATCH_COLOUR } : {}),
  };
}
