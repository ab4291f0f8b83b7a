import { weighRegistration } from "../weigh/weigh-registration";
import type { KindOfRequirement } from "./kind";
import { fold } from "../../lexicon/fold";
import { heard } from "../../lexicon/lexicon";
import { REGISTERS } from "../../lexicon/register-catalogue";

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
    const plain = fold(text).text;
    const named = REGISTERS.filter(({ mentions }) => mentions.test(plain)).map(({ name }) => name);
    // ISMAP is part of the name of ISMAP-LIU, and a row that names both asks for either: the narrower one stands.
    const register =
      named.find((name) => name === "ISMAP-LIU") ??
      named[0] ??
      (heard("guess-aspic", text) ? "ASPIC" : undefined);
    return register === undefined ? undefined : { kind: "registration", register };
  },
};
