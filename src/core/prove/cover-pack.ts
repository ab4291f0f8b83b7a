import { namesAny } from "../answer/find-topics";
import { readAnswer } from "../answer/read-answer";
import type { Coded } from "../coded";
import { findStandards } from "../lexicon/find-standards";
import { fold } from "../lexicon/fold";
import { resolveStandard } from "../lexicon/resolve-standard";
import type { Pack, PackRow } from "../pack/pack-schema";
import { rowTitle } from "../pack/row-title";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import type { Reading } from "../reading";

/** An answer by which the rule of a row is tried. */
export interface Example {
  /** Where it stands: the line of its file, from 1. */
  readonly line: number;
  readonly item: string;
  readonly answer: string;
  readonly remarks: string;
  /** The readings that would be right, where somebody said so. */
  readonly expect?: readonly string[];
}

/** What of a rule no example reaches. */
export interface CoverGapCatalogue {
  "row-unreached": { readonly id: string; readonly title: string };
  /** No example of the row comes out so: nobody knows whether the rule tells a yes from a no. */
  "outcome-unreached": {
    readonly id: string;
    readonly title: string;
    readonly outcomes: readonly Outcome[];
  };
  /** A list of words of the rule of which none stands in an example of the row; path is a JSON pointer within the row. */
  "list-unreached": {
    readonly id: string;
    readonly title: string;
    readonly path: string;
    readonly words: readonly string[];
  };
  /** Some words of a list that stand in no example of the row. */
  "words-unreached": {
    readonly id: string;
    readonly title: string;
    readonly path: string;
    readonly of: number;
    readonly words: readonly string[];
  };
  /** A standard that the row takes, and that no example of the row names. */
  "standard-unreached": { readonly id: string; readonly title: string; readonly standard: string };
}
export type CoverGap = Coded<CoverGapCatalogue>;

/** The three kinds of outcome that the answers to a row can have. */
const OUTCOMES = ["met", "not_met", "doubt"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How often each reason was given for the answers to a row. */
export interface RowCover {
  readonly id: string;
  readonly examples: number;
  readonly readings: Readonly<Partial<Record<Reading, number>>>;
  readonly reasons: Readonly<Record<string, number>>;
}

/** An example that is read otherwise than it should be. */
export interface Mismatch {
  readonly line: number;
  readonly item: string;
  readonly expected: readonly string[];
  readonly reading: Reading;
}

export interface PackCover {
  readonly rows: readonly RowCover[];
  readonly gaps: readonly CoverGap[];
  readonly mismatches: readonly Mismatch[];
}

interface ReadExample {
  readonly example: Example;
  readonly reading: Reading;
  readonly codes: readonly string[];
  /** All that was written, in one spelling. */
  readonly text: string;
}

/** Reads every example by its row's rule, and tells what of the rules none of them reaches. */
export function coverPack(
  pack: Pack,
  examples: readonly Example[],
  { asOf, policy }: { readonly asOf: PlainDate; readonly policy: Policy },
): PackCover {
  const read = pack.rows.map((row) => {
    const own = examples.filter(({ item }) => item === row.id);
    return { row, read: own.map((example) => readExample(row, example, asOf, policy)) };
  });
  return {
    rows: read.map(({ row, read: own }) => ({
      id: row.id,
      examples: own.length,
      readings: counted(own.map(({ reading }) => reading)),
      reasons: counted(own.flatMap(({ codes }) => [...new Set(codes)])),
    })),
    gaps: weightiestFirst(read.flatMap(({ row, read: own }) => gapsOf(row, own))),
    mismatches: read
      .flatMap(({ read: own }) => own)
      .flatMap(({ example: { line, item, expect }, reading }) =>
        expect === undefined || expect.includes(reading) ? [] : [{ line, item, expected: expect, reading }],
      )
      .sort((one, other) => one.line - other.line),
  };
}

function readExample(row: PackRow, example: Example, asOf: PlainDate, policy: Policy): ReadExample {
  const { answer, remarks } = example;
  const { reading, findings } = readAnswer({ row, answer, remarks, asOf, policy });
  return {
    example,
    reading,
    codes: findings.map(({ code }) => code),
    text: fold(`${answer}\n${remarks}`).text,
  };
}

function counted<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts as Record<Key, number>;
}

function gapsOf(row: PackRow, read: readonly ReadExample[]): readonly CoverGap[] {
  const named = { id: row.id, title: rowTitle(row) };
  if (read.length === 0) return [{ code: "row-unreached", values: named }];
  const reached = new Set(read.map(({ reading }) => outcomeOf(reading)));
  const outcomes = OUTCOMES.filter((outcome) => !reached.has(outcome));
  const texts = read.map(({ text }) => text);
  const lists = wordLists(row.expects).flatMap(({ path, words }): CoverGap[] => {
    const left = words.filter((word) => !texts.some((text) => namesAny([word], text)));
    if (left.length === 0) return [];
    return left.length === words.length
      ? [{ code: "list-unreached", values: { ...named, path, words } }]
      : [{ code: "words-unreached", values: { ...named, path, of: words.length, words: left } }];
  });
  const standards = standardsOf(row.expects)
    .filter((names) => !texts.some((text) => names.some((name) => namesStandard(name, text))))
    .map(([standard]): CoverGap => ({ code: "standard-unreached", values: { ...named, standard } }));
  return [
    ...(outcomes.length === 0
      ? []
      : [{ code: "outcome-unreached", values: { ...named, outcomes } } as const]),
    ...standards,
    ...lists,
  ];
}

const WEIGHTS: readonly CoverGap["code"][] = [
  "row-unreached",
  "outcome-unreached",
  "standard-unreached",
  "list-unreached",
  "words-unreached",
];

/** Rows without any example before words without one; the pack's order within. */
const weightiestFirst = (gaps: readonly CoverGap[]): readonly CoverGap[] =>
  WEIGHTS.flatMap((weight) => gaps.filter(({ code }) => code === weight));

/** A blank cell reaches nothing: it is told without looking at the rule. */
function outcomeOf(reading: Reading): Outcome | "blank" {
  if (reading === "met" || reading === "not_met" || reading === "blank") return reading;
  return "doubt";
}

/** The lists of plain words in a rule, with their places within the row. */
function wordLists(
  value: unknown,
  path = "/expects",
): readonly { readonly path: string; readonly words: readonly string[] }[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string"))
    return [{ path, words: value }];
  return Object.entries(value).flatMap(([key, child]) =>
    key === "successors" || key === "names" ? [] : wordLists(child, `${path}/${key}`),
  );
}

/** What the row takes, each with all its names. */
function standardsOf(expects: PackRow["expects"]): readonly (readonly [string, ...string[]])[] {
  if (expects.kind === "certification")
    return expects.anyOf.map(({ standard, names = [] }) => [standard, ...names]);
  return expects.kind === "erasure" ? [[expects.standard]] : [];
}

/** By any name of the catalogue; a name that it does not have counts by its letters. */
function namesStandard(standard: string, text: string): boolean {
  const known = resolveStandard(standard)?.standard;
  return known === undefined
    ? namesAny([standard], text)
    : findStandards(text).some((mention) => mention.standard === known);
}
