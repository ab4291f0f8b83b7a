import type { CheckedSheet } from "../core/check-workbook";
import { memoText as coreMemoText } from "../core/mark/memo-text";
import type { Pack } from "../core/pack/pack-schema";
import { wordsFor, type Language } from "./words";

export interface MemoTextRequest {
  readonly checked: Pick<CheckedSheet, "judgement" | "table" | "policy">;
  readonly pack: Pack;
  readonly language: Language;
}

/** The points that go back to the vendor as text for a mail, in one language; lines end in "\n". */
export function memoText({ checked, pack, language }: MemoTextRequest): string {
  const { judgement, table, policy } = checked;
  return coreMemoText(
    { judgement, table, pack, language, ...(policy && { policy }) },
    wordsFor(language).memo,
  );
}
