import { weighRegistration } from "../weigh/weigh-registration";
import type { KindOfRequirement } from "./kind";
import { heard } from "../../lexicon/lexicon";
const LIU = /ISMAP-LIU/i;
const ISMAP = /ISMAP/i;

export const registration: KindOfRequirement<"registration"> = {
  weigh: weighRegistration,
  evidence: {
    terms: "own",
    fewWords: "entry",
    topics: () => [],
    severalSides: false,
    register: ({ register }) => register,
  },
  ask: ({ register }) => ({ code: "attach-registration", values: { register } }),
  guess: ({ text }) => {
    if (!heard("guess-registration", text)) return undefined;
    if (LIU.test(text)) return { kind: "registration", register: "ISMAP-LIU" };
    if (ISMAP.test(text)) return { kind: "registration", register: "ISMAP" };
    return heard("guess-aspic", text) ? { kind: "registration", register: "ASPIC" } : undefined;
  },
};
