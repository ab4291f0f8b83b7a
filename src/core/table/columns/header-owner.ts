import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** Whose a column is, or what it is about, where that keeps it from being the vendor's answer or evidence. */
export interface HeaderOwner {
  readonly kind: "aside" | "limits";
  /** Also where the rest of the header names a requirement or a number. */
  readonly always: boolean;
  /** The brackets alone say it (備考（市記載）, 回答（例）, 対応（希望）). */
  readonly inBracket?: "aside" | "limits";
}

/** Reads whose column a header announces; undefined where nothing says that it is not the vendor's answer or remarks. */
export function ownerOf(text: string, word: string): HeaderOwner | undefined {
  const inBracket = bracketOwner(text);
  if (inBracket !== undefined) return { kind: inBracket, always: false, inBracket };
  if (heard("owner-aside", word)) return { kind: "aside", always: true };
  if (heard("owner-not-the-answer", word)) return { kind: "aside", always: false };
  return heard("owner-limits", word) ? { kind: "limits", always: false } : undefined;
}

function bracketOwner(text: string): "aside" | "limits" | undefined {
  const plain = oneWidth(text).toLowerCase().replace(/\s/g, "").slice(0, 200);
  const found = [...plain.matchAll(/\(([^()]*)\)|\[([^\]]*)\]|【([^】]*)】|※(.*)$/gu)];
  const words = found.map(([, ...parts]) => parts.find((part) => part !== undefined) ?? "");
  if (words.some((word) => heard("owner-city-in-bracket", word) || heard("owner-others-in-bracket", word)))
    return "aside";
  return words.some((word) => heard("owner-later-in-bracket", word)) ? "limits" : undefined;
}

/** Whether the words before 回答, 可否 and the like leave it the vendor's answer to the requirement. */
export function isVendorsOwn(words: string): boolean {
  return heard("owner-own", words);
}
