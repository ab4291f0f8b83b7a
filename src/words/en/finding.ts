import type { FindingCatalogue } from "../../core/answer/finding";
import type { Sentences } from "../../core/coded";

export const findingsEn: Sentences<FindingCatalogue> = {
  "nothing-written": () => "Nothing is written.",
  "says-yes": ({ word }) => `The answer is "${word}".`,
  "says-no": ({ word }) => `The answer is "${word}": not met.`,
  "not-understood": ({ text }) => `"${text}" does not tell whether it is met.`,
};
