import { findStandards } from "./find-standards";
import { normaliseAnswer } from "../answer/normalise-answer";
import { STANDARDS } from "./standard-catalogue";

/** A standard as the catalogue calls it, with its edition as ISO counts it. */
export interface NamedStandard {
  readonly standard: string;
  readonly edition?: string;
  /** The editions of the catalogue that came after it. */
  readonly later: readonly string[];
}

/** Registers have rows of their own kind, the rest names a family of papers or no scheme at all. */
const NO_CERTIFICATE = ["ISO", "ISMAP", "ASPIC", "NIST", "TISAX", "Uptime Institute", "FISC"];

/** The names under which the catalogue knows standards and schemes that can be certified, each once. */
export function certifiableNames(): readonly string[] {
  return [...new Set(STANDARDS.map(({ name }) => name))].filter((name) => !NO_CERTIFICATE.includes(name));
}

/** All that a text names and that can be certified, in order, each once. */
export function standardsNamed(text: string): readonly NamedStandard[] {
  const named = findStandards(normaliseAnswer(text).text)
    .filter(({ standard }) => !NO_CERTIFICATE.includes(standard))
    .map(({ standard, edition }) => ({
      standard,
      ...(edition === undefined ? {} : { edition }),
      later: edition === undefined ? [] : laterEditions(standard, edition),
    }));
  return named.filter((one, index) => {
    const same = named.findIndex(({ standard }) => standard === one.standard);
    return same === index;
  });
}

/**
 * What a name in a pack stands for (「JIS Q 27001」, 「ISMS認証」 and 「ISO27001」 are ISO/IEC 27001); undefined where it names
 * nothing, several things, or says more than a name.
 */
export function resolveStandard(name: string, edition?: string): NamedStandard | undefined {
  const text = normaliseAnswer(edition === undefined ? name : `${name}:${edition}`).text;
  const mentions = findStandards(text);
  const rest = mentions.reduce((line, mention) => line.replace(mention.text, " "), text);
  if (!/^[ ()/・、:.-]*(?:(?:認証|認定)(?:制度)?)?[ ()/・、:.-]*$/.test(rest)) return undefined;
  const named = standardsNamed(text);
  const [first] = named;
  const strange = mentions.some(({ standard }) => NO_CERTIFICATE.includes(standard));
  return named.length === 1 && !strange ? first : undefined;
}

function laterEditions(standard: string, edition: string): readonly string[] {
  const editions = STANDARDS.find(({ name }) => name === standard)?.editions ?? [];
  const at = editions.findIndex((one) => one.edition === edition);
  return at < 0 ? [] : editions.slice(at + 1).map((one) => one.edition);
}
