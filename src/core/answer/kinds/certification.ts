import type { ExpectsBy } from "../../pack/expects";
import { weighCertification } from "../weigh/weigh-certification";
import type { KindOfRequirement } from "./kind";
import { heard, type Concept } from "../../lexicon/lexicon";

const HOLDERS: readonly (readonly [Concept, ExpectsBy["certification"]["holder"]])[] = [
  ["guess-holder-vendor", "application-provider"],
  ["guess-holder-platform", "cloud-provider"],
];

export const certification: KindOfRequirement<"certification"> = {
  weigh: weighCertification,
  evidence: { terms: "own", fewWords: "entry", topics: () => [], severalSides: false },
  ask: ({ anyOf, holder }, { standard }) => ({
    code: "attach-certificate",
    values: { standards: anyOf.map(standard), holder },
  }),
  guess: ({ text, category, standards }) => {
    if (standards.length === 0 || !heard("guess-certification", text)) return undefined;
    const holder = HOLDERS.find(([concept]) => heard(concept, category))?.[1] ?? "any-provider";
    return { kind: "certification", holder, anyOf: [...standards] };
  },
};
