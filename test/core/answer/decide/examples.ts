import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { DecidingMark } from "../../../../src/core/answer/decide/concept";
import type { Decision } from "../../../../src/core/answer/decide/decision";
import { DECISIONS } from "../../../../src/core/answer/decide/decision-table";
import { decisionFacts } from "../../../../src/core/answer/decision-facts";
import { weighAnswer } from "../../../../src/core/answer/weigh-answer";
import { rowId } from "../../../../src/core/ids";
import type { PackRow } from "../../../../src/core/pack/pack-schema";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { AS_OF, rowOf } from "../reader";

const ROOM = join(__dirname, "../../../../src/core/answer/decide");
/** The files whose rows the table joins, in its order. */
const FILES = ["under-yes.ts", "under-no.ts", "other-marks.ts", "without-mark.ts"];

/** `// 1.6 exact: ○ / 取得済み`: the item, the policy for editions where it is not the usual one, answer and remarks. */
const EXAMPLE = /^\/\/ (?<item>[\d.]+|made)(?<exact> exact)?:(?: (?<answer>.*?))?(?: \/ (?<remarks>.*))?$/;

export interface Example {
  readonly written: string;
  readonly item: string;
  readonly answer: string;
  readonly remarks: string;
  readonly exact: boolean;
}

/** Every row of the table with the examples that stand above it in its file. */
export function rowsWithExamples(): readonly {
  readonly row: Decision;
  readonly examples: readonly Example[];
}[] {
  const written = FILES.flatMap(examplesIn);
  if (written.length !== DECISIONS.length) throw new Error(`${written.length} rows are written down`);
  return DECISIONS.map((row, index) => ({ row, examples: written[index] ?? [] }));
}

function examplesIn(file: string): readonly (readonly Example[])[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(ROOM, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const rows: (readonly Example[])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "under") {
      const list = node.arguments[2];
      if (list === undefined || !ts.isArrayLiteralExpression(list))
        throw new Error(`${file}: rows are a list`);
      rows.push(...list.elements.map((row) => commentsAbove(source.text, row).map(readExample)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return rows;
}

function commentsAbove(text: string, row: ts.Node): readonly string[] {
  return (ts.getLeadingCommentRanges(text, row.pos) ?? []).map(({ pos, end }) => text.slice(pos, end));
}

function readExample(written: string): Example {
  const groups = EXAMPLE.exec(written)?.groups;
  if (groups === undefined) throw new Error(`no example: ${written}`);
  const { item = "", answer = "", remarks = "", exact } = groups;
  return { written, item, answer, remarks, exact: exact !== undefined };
}

/** A requirement that the shipped pack does not have: no is the good answer, and nothing has to be shown. */
const MADE: PackRow = {
  id: rowId("1"),
  category: "",
  text: "made",
  obligation: "mandatory",
  expects: { kind: "assurance", polarity: "negative", parts: [partOf("学習"), partOf("監査")] },
};

function partOf(word: string) {
  return { id: word, name: { ja: word, en: word }, words: [word] };
}

/** What mark and words of an example amount to. */
export function weigh({ item, answer, remarks, exact }: Example) {
  const weighed = weighAnswer({
    row: item === "made" ? MADE : rowOf(item),
    answer,
    remarks,
    asOf: AS_OF,
    policy: exact ? { ...DEFAULT_POLICY, successorEditions: "exact" } : DEFAULT_POLICY,
  });
  if (!weighed.ok) throw new Error("too long for an answer");
  return { ...weighed, facts: decisionFacts(weighed.given, weighed.assessment) };
}

export function listed<T extends string>(given: undefined | T | readonly T[]): readonly T[] {
  return given === undefined ? [] : typeof given === "string" ? [given] : given;
}

export const MARKS: readonly DecidingMark[] = [
  "yes",
  "no",
  "spoken-no",
  "partial",
  "planned",
  "na",
  "dash",
  "placeholder",
  "code",
  "open",
  "blank",
  "none",
];
