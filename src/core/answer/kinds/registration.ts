import { weighRegistration } from "../weigh/weigh-registration";
import type { KindOfRequirement } from "./kind";

const ENTERED = /登録|認定|掲載/;
const LIU = /ISMAP-LIU/i;
const ISMAP = /ISMAP/i;
const ASPIC = /ASPIC|情報開示認定/i;

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
    if (!ENTERED.test(text)) return undefined;
    if (LIU.test(text)) return { kind: "registration", register: "ISMAP-LIU" };
    if (ISMAP.test(text)) return { kind: "registration", register: "ISMAP" };
    return ASPIC.test(text) ? { kind: "registration", register: "ASPIC" } : undefined;
  },
};
