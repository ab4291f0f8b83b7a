import { limitsExemption, plainLimit } from "../bands/limit-words";
import { heard, pattern } from "../../lexicon/lexicon";

/** Whether a column tells which rows can be waived (免除, 免除条件), or which can't (免除対象外). */
export function waiverColumn(label: string): "grants" | "denies" | undefined {
  const last = plainLimit(label.split(" / ").at(-1) ?? "").replace(/[(【[][^()【】[\]]*[)】\]]/g, "");
  if (last.length > 20 || !heard("waiver-column-heading", last)) return undefined;
  if (heard("waiver-column-other", last)) return undefined;
  return heard("waiver-column-denied", last.replace(pattern("waiver-column-both"), "")) ? "denies" : "grants";
}

const NOTHING = /^[-ー―–—‐−_/.・]*$/u;

/** What a cell of such a column says of its row. What is not understood limits. */
export function readWaiverCell(text: string, kind: "grants" | "denies"): "waived" | "limited" | "nothing" {
  const plain = plainLimit(text).replace(/[。.]$/, "");
  if (NOTHING.test(plain)) return "nothing";
  if (kind === "denies")
    return heard("waiver-column-no", plain) && !heard("waiver-column-negated", plain) ? "nothing" : "limited";
  if (heard("waiver-column-yes", plain)) return "waived";
  if (heard("waiver-column-no", plain) || limitsExemption(text, "row")) return "limited";
  return heard("waiver-column-row", plain) ? "waived" : "limited";
}
