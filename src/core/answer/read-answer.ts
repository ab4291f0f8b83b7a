import type { PackRow } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import type { Finding } from "./finding";
import type { Legend } from "./legend";
import type { Reading } from "./reading";

export interface AnswerToRead {
  readonly row: PackRow;
  /** As displayed; several answer cells are joined by a line break. */
  readonly answer: string;
  readonly remarks: string;
  readonly asOf: PlainDate;
  readonly policy: Policy;
  /** What the sheet itself says its marks mean. */
  readonly legend?: Legend;
}

export interface AnswerReading {
  readonly reading: Reading;
  /** In order of weight: the first says why the reading is what it is. */
  readonly findings: readonly Finding[];
}

const YES = ["○", "〇", "◯", "◎", "はい", "有", "あり", "可", "対応", "適合"];
const NO = ["×", "いいえ", "無", "なし", "不可", "未対応", "未取得", "未登録"];

/** Reads one answer. Total and deterministic: what is not understood is "unclear", never guessed. */
export function readAnswer({ answer, remarks }: AnswerToRead): AnswerReading {
  const word = answer.normalize("NFKC").trim();
  const rest = remarks.trim();
  if (word === "" && rest === "")
    return { reading: "blank", findings: [{ code: "nothing-written", values: {} }] };
  if (rest === "" && YES.includes(word)) {
    return { reading: "met", findings: [{ code: "says-yes", values: { word } }] };
  }
  if (rest === "" && NO.includes(word)) {
    return { reading: "not_met", findings: [{ code: "says-no", values: { word } }] };
  }
  return { reading: "unclear", findings: [{ code: "not-understood", values: { text: word || rest } }] };
}
