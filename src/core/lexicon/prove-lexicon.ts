import { compileEntry } from "./compile-entry";
import { formOf, LONGEST_FORM, type Entry, type Form, type Parts } from "./entry";
import { readExample } from "./example";
import { hears } from "./hear";
import { makeLexicon } from "./make-lexicon";
import { benchOf, examplesOf, unneededOf, unneededOfPart, type Unneeded } from "./needed";
import { FormError, parseForm } from "./parse-form";
import { ENOUGH, stepsOf } from "./steps";

/** What is wrong in the lexicon, by entry; one line for people. */
export interface Breach {
  readonly of: string;
  readonly law: "form" | "needed" | "heard" | "silent" | "also" | "linear" | "name";
  readonly says: string;
}

/** Every breach of the laws; none in a lexicon that may ship. */
export function proveLexicon(entries: readonly Entry[], parts: Parts): readonly Breach[] {
  const forms = [...entries.flatMap(formBreaches), ...partBreaches("parts", parts)];
  // What can't be read can't be asked.
  if (forms.length > 0) return forms;
  return [
    ...nameBreaches(entries),
    ...entries.flatMap((entry) => exampleBreaches(entry, parts)),
    ...neededBreaches(entries, parts),
    ...alsoBreaches(entries, parts),
    ...entries.flatMap((entry) => linearBreaches(entry, parts)),
  ];
}

function formBreaches(entry: Entry): readonly Breach[] {
  return [
    ...entry.forms.flatMap((form) => formBreach(entry.concept, form)),
    ...partBreaches(entry.concept, entry.parts ?? {}),
  ];
}

function partBreaches(of: string, parts: Parts): readonly Breach[] {
  return Object.entries(parts).flatMap(([name, forms]) =>
    forms.flatMap((form) => formBreach(`${of} {${name}}`, form)),
  );
}

function formBreach(of: string, form: Form): readonly Breach[] {
  const written = formOf(form);
  const breach = (says: string): readonly Breach[] => [{ of, law: "form", says }];
  if ([...written].length > LONGEST_FORM) return breach(`longer than ${LONGEST_FORM} characters: ${written}`);
  try {
    return parseForm(written).length === 0 ? breach("an empty form") : [];
  } catch (error) {
    if (error instanceof FormError) return breach(error.message);
    throw error;
  }
}

function nameBreaches(entries: readonly Entry[]): readonly Breach[] {
  const names = entries.map(({ concept }) => concept);
  return entries.flatMap((entry, at): readonly Breach[] => [
    ...(names.indexOf(entry.concept) === at
      ? []
      : [{ of: entry.concept, law: "name" as const, says: "two entries of this name" }]),
    ...[...(entry.before ?? []), ...(entry.also ?? [])]
      .filter((name) => !names.includes(name))
      .map((name) => ({ of: entry.concept, law: "name" as const, says: `no entry is called ${name}` })),
  ]);
}

function exampleBreaches(entry: Entry, parts: Parts): readonly Breach[] {
  const pattern = compileEntry(entry, parts);
  const deaf = examplesOf(entry).flatMap((written): readonly Breach[] => {
    const { text, heard } = readExample(written);
    const found = pattern.exec(text);
    const isRight =
      found !== null &&
      (heard === undefined || (found.index === heard.start && found.index + found[0].length === heard.end));
    if (isRight) return [];
    const got = found === null ? "is not heard" : `is heard as ${found[0]}`;
    return [{ of: entry.concept, law: "heard", says: `${written} ${got}` }];
  });
  const loud = (entry.isNot ?? [])
    .filter((text) => pattern.test(text))
    .map((text): Breach => ({ of: entry.concept, law: "silent", says: `${text} is heard` }));
  return [...deaf, ...loud];
}

/** What no example needs and nobody has kept with a reason. */
function neededBreaches(entries: readonly Entry[], parts: Parts): readonly Breach[] {
  return unneeded(entries, parts).map(({ of, form, piece, kind }) => ({
    of,
    law: "needed",
    says: `no example needs ${piece === undefined ? `the form ${form}` : `the ${kind} ${piece} of ${form}`}`,
  }));
}

/** The same without names of laws. A reason in `kept` names a form, or a piece as 「piece in form」. */
export function unneeded(entries: readonly Entry[], parts: Parts): readonly Unneeded[] {
  const benches = entries.map((entry) => benchOf(entry, parts));
  const isKept = ({ form, piece }: Unneeded, by: readonly Entry[]): boolean =>
    by.some(({ kept }) => Object.hasOwn(kept ?? {}, piece === undefined ? form : `${piece} in ${form}`));
  return [
    ...benches.flatMap((bench) => unneededOf(bench).filter((one) => !isKept(one, [bench.entry]))),
    ...Object.keys(parts).flatMap((name) =>
      unneededOfPart(name, parts, benches).filter((one) => !isKept(one, entries)),
    ),
  ];
}

/** Where two concepts hear an example, in the order and with the blanking of whoever asks, both have to say so. */
function alsoBreaches(entries: readonly Entry[], parts: Parts): readonly Breach[] {
  const lexicon = makeLexicon(entries, parts);
  const byName = new Map(entries.map((entry) => [entry.concept, entry]));
  const missing = new Map<string, Map<string, string>>();
  const add = (entry: Entry, other: string, example: string): void => {
    if (entry.also?.includes(other) === true) return;
    const found = missing.get(entry.concept) ?? new Map<string, string>();
    missing.set(entry.concept, found.set(other, found.get(other) ?? example));
  };
  const askers = [...new Set(entries.flatMap((entry) => entry.for ?? (["answer"] as const)))];
  for (const entry of entries) {
    for (const asker of askers.filter((one) => hears(entry, one))) {
      for (const written of examplesOf(entry)) {
        const { text } = readExample(written);
        for (const { concept } of lexicon.hear(text, asker)) {
          const other = byName.get(concept);
          if (other === undefined || other === entry) continue;
          add(entry, concept, text);
          add(other, entry.concept, text);
        }
      }
    }
  }
  return [...missing].map(([of, others]) => ({
    of,
    law: "also",
    says: `also: ${JSON.stringify([...(byName.get(of)?.also ?? []), ...others.keys()])} (${[...others.values()][0] ?? ""})`,
  }));
}

/** More steps than this for each character are a form that goes back and forth. */
const MOST_STEPS = 4000;

/**
 * The work on a text twice as long may be twice as much, counted in steps: no clock. Gaps of some hundred characters are
 * full only in longer texts, so a form that fails with short ones is asked again with longer ones.
 */
function linearBreaches(entry: Entry, parts: Parts): readonly Breach[] {
  const examples = examplesOf(entry).map((written) => readExample(written).text);
  const seeds = [examples.join(""), examples.map((text) => text.slice(0, -1)).join("")];
  return seeds.flatMap((seed): readonly Breach[] => {
    if (seed === "") return [];
    const says = [400, 1600].map((length) => notLinear(entry, parts, seed, length));
    return says.every((one) => one !== undefined) && says[1] !== undefined
      ? [{ of: entry.concept, law: "linear", says: says[1] }]
      : [];
  });
}

function notLinear(entry: Entry, parts: Parts, seed: string, length: number): string | undefined {
  const [short, long] = [length, 2 * length].map((long) => stepsOf(entry, parts, filled(seed, long)));
  if (short === undefined || long === undefined) return undefined;
  if (long <= short * 2.5 + 1000 && long <= MOST_STEPS * 2 * length && long < ENOUGH) return undefined;
  return `${short} steps for ${length} characters, ${long} for ${2 * length}`;
}

function filled(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
}
