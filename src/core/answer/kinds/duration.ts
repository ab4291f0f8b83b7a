import { weighDuration } from "../weigh/weigh-duration";
import type { KindOfRequirement } from "./kind";
import { heard, pattern } from "../../lexicon/lexicon";
import { KANJI_DIGITS } from "../../lexicon/data/numerals";

export const duration: KindOfRequirement<"duration"> = {
  weigh: weighDuration,
  evidence: {
    terms: "any",
    topics: ({ present }) => present,
    namesWorse: (text) => heard("row-length-contrast", text),
    severalSides: false,
  },
  ask: ({ of, atLeast, present }, { topics }) => ({
    code: "attach-duration",
    values: { of: topics([of]).join(""), atLeast, parts: topics(present) },
  }),
  guess: ({ text, topic }) => {
    const match = pattern("guess-length").exec(text);
    if (match === null || !heard("guess-retention", text)) return undefined;
    const [, amount = "", unit = ""] = match;
    const digit = KANJI_DIGITS.indexOf(amount);
    const count = digit > 0 ? String(digit) : amount;
    if (!/^\d+$/.test(count)) return undefined;
    const letter = heard("guess-in-years", unit) ? "Y" : heard("guess-in-days", unit) ? "D" : "M";
    return { kind: "duration", atLeast: `P${Number(count)}${letter}`, of: topic, present: [] };
  },
};
