import type { Case } from "./case";

/** H: a cross and "not applicable" on a row that asks for a level, a certificate or a place. */
export const NOT_APPLICABLE_IS_NO: readonly Case[] = [
  ["1.14", "×", "該当しない"],
  ["1.8", "×", "該当しません"],
  ["1.10", "×", "該当なし"],
];

/** What is left out is blank. */
export const LEFT_OUT: readonly Case[] = [
  ["1.16", "割愛", ""],
  ["1.27", "記載割愛", ""],
];
