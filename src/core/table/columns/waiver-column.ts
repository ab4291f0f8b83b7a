import { limitsExemption, plainLimit } from "../bands/limit-words";

/** Whether a column tells which rows can be waived (免除, 免除条件), or which can't (免除対象外). */
export function waiverColumn(label: string): "grants" | "denies" | undefined {
  const last = plainLimit(label.split(" / ").at(-1) ?? "").replace(/[(【[][^()【】[\]]*[)】\]]/g, "");
  if (
    last.length > 20 ||
    !/^(?:要件|回答|ismap)?(?:等)?(?:の|による)?(?:免除|適用除外|exempt|waive)/.test(last)
  )
    return undefined;
  if (/理由|番号|申請|希望|証/.test(last)) return undefined;
  return /(?:対象外|不可|なし|除外|しない)$/.test(last.replace(/対象[/・]対象外|可[/・]?不可/, ""))
    ? "denies"
    : "grants";
}

const NOTHING = /^[-ー―–—‐−_/.・]*$/u;
const YES =
  /^(?:[○◎●✓✔☑レ■]|可|可能|有|有り|あり|対象|免除|免除可能?|免除対象|免除あり|適用|適用あり|適用可|該当|yes|y|x)$/;
const NO =
  /^(?:[×✕✖✗]|不可|否|無|無し|なし|対象外|免除不可|免除なし|免除対象外|不適用|適用外|適用なし|適用しない|除外|非該当|no|n|要|要回答|必須|回答必須|必要)$/;

/** What a cell of such a column says of its row. What is not understood limits. */
export function readWaiverCell(text: string, kind: "grants" | "denies"): "waived" | "limited" | "nothing" {
  const plain = plainLimit(text).replace(/[。.]$/, "");
  if (NOTHING.test(plain)) return "nothing";
  if (kind === "denies") return NO.test(plain) && !/外|不可|要|必/.test(plain) ? "nothing" : "limited";
  if (YES.test(plain)) return "waived";
  if (NO.test(plain) || limitsExemption(text, "row")) return "limited";
  return /\d\.\d|登録|認証|認定|ismap|aspic|iso|不要|免除|band|帯/.test(plain) ? "waived" : "limited";
}
