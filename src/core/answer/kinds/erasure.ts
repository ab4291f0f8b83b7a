import { weighErasure } from "../weigh/weigh-erasure";
import type { Topic } from "../../pack/expects";
import type { KindOfRequirement } from "./kind";
import { everywhere, heard } from "../../lexicon/lexicon";

export const erasure: KindOfRequirement<"erasure"> = {
  weigh: weighErasure,
  evidence: { terms: "any", topics: ({ present }) => present, severalSides: true },
  ask: ({ standard, present }, { topics }) => ({
    code: "attach-erasure",
    values: { standard, parts: topics(present) },
  }),
  guess: ({ text, topic, standards }) => {
    if (!heard("guess-erasure", text) || !heard("erasure-certificate", text)) return undefined;
    const standard = standards[0]?.standard ?? "";
    return { kind: "erasure", standard, planAllowed: false, present: partsOf(text, topic) };
  },
};

/** Erasing, and the certificate of it: the two parts that are weighed, each by the words of the requirement. */
function partsOf(text: string, { name, words }: Topic): Topic[] {
  const certificates = [...new Set(text.match(everywhere("erasure-certificate")) ?? [])];
  const [certificate = name.ja] = certificates;
  return [
    { id: "erasure", name, words: words.filter((word) => !certificates.includes(word)) },
    { id: "certificate", name: { ja: certificate, en: certificate }, words: certificates },
  ];
}
