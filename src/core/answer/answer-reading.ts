import type { Legend } from "../legend";
import type { PackRow } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import type { Reading } from "../reading";
import type { Finding } from "./finding";

/** What one row of the table holds of the vendor's, and by which rules it is read. */
export interface AnswerToRead {
  readonly row: PackRow;
  /** As displayed; several answer cells are joined by a line break. */
  readonly answer: string;
  readonly remarks: string;
  /** What stands in a column that asks where something is shown (根拠資料, 資料名・頁). */
  readonly evidence?: string;
  readonly asOf: PlainDate;
  readonly policy: Policy;
  /** What the sheet itself says its marks mean. */
  readonly legend?: Legend;
}

/** What an answer says about its requirement, and why. */
export interface AnswerReading {
  readonly reading: Reading;
  /** In order of weight: the first says why the reading is what it is. */
  readonly findings: readonly Finding[];
}
