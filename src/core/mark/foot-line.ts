import type { MarkRequest } from "./mark-request";
import type { FootLabel } from "./mark-words";

/** One matter of which the block under the table speaks: what it is about, and its sentences. */
export interface FootLine {
  readonly of: FootLabel;
  readonly label: string;
  /** Sentences, one to a line. */
  readonly text: string;
}

export function footLine({ words }: MarkRequest, of: FootLabel, text: string): FootLine {
  return { of, label: words.foot[of], text };
}
