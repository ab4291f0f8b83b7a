import { headerWord } from "./header-words";
import { heard, pattern } from "../../lexicon/lexicon";

/**
 * Whether a column asks where something is shown (根拠資料, 資料名・頁, 証跡), and for nothing else: what stands there
 * names documents. 備考・資料名 asks for remarks as well.
 */
export function asksForEvidence(label: string): boolean {
  const words = headerWord(label.split(" / ").at(-1) ?? "");
  const parts = words.split(pattern("evidence-column-joint")).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => heard("evidence-column-shows", part));
}
