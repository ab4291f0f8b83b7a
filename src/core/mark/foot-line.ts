import type { CellLook } from "./annotation-plan";
import { frameLook, NOTE_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import type { FootLabel } from "./mark-words";

/** One line of the block under the table: a narrow label and a sentence. */
export interface FootLine {
  readonly label: string;
  readonly text: string;
  readonly labelLook: CellLook;
  readonly textLook: CellLook;
}

/** A line of the block in its usual look. */
export function footLine({ words }: MarkRequest, label: FootLabel, text: string): FootLine {
  return { label: words.foot[label], text, labelLook: frameLook({ bold: false }), textLook: NOTE_LOOK };
}
