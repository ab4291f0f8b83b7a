import type { FindingCatalogue } from "../../core/answer/finding";
import type { Sentences } from "../../core/coded";

export const findingsJa: Sentences<FindingCatalogue> = {
  "nothing-written": () => "回答が記入されていません。",
  "says-yes": ({ word }) => `「${word}」という回答です。`,
  "says-no": ({ word }) => `「${word}」という回答で、満たしていません。`,
  "not-understood": ({ text }) => `「${text}」からは、満たすかどうかを読み取れません。`,
};
