import { describe, expect, it } from "@jest/globals";
import { decide } from "../../../../src/core/answer/decide/decide";
import { DECISIONS } from "../../../../src/core/answer/decide/decision-table";
import { tellDecision } from "../../../../src/core/answer/tell-decision";
import { listed, MARKS, rowsWithExamples, weigh, type Example } from "./examples";

const ROWS = rowsWithExamples();
const EXAMPLES = ROWS.flatMap(({ row, examples }) => examples.map((example) => ({ row, example })));

/** By which of its concepts a row decides an example. */
function decidesBy(example: Example): string | undefined {
  const { facts } = weigh(example);
  const { decision, flaw } = decide(facts);
  const found = flaw === undefined ? undefined : facts.flaws[flaw];
  return listed(decision.concept).find((one) => found?.kind === one || found?.shades.some((s) => s === one));
}

describe("the decision table", () => {
  it.each(EXAMPLES)("reads $example.written", ({ row, example }) => {
    const { decision } = decide(weigh(example).facts);
    expect(decision).toBe(row);
  });

  it.each(EXAMPLES)("needs the row of $example.written", ({ row, example }) => {
    const { facts, given, assessment } = weigh(example);
    const read = (table: typeof DECISIONS) => {
      const decided = decide(facts, table);
      return [decided.decision.reading, tellDecision(decided, given, assessment)];
    };
    expect(read(DECISIONS.filter((one) => one !== row))).not.toEqual(read(DECISIONS));
  });

  it("has an example for every row, every mark and every concept of it", () => {
    const lacking = ROWS.flatMap(({ row, examples }) => {
      const marks = examples.map((example) => weigh(example).facts.mark);
      const concepts = examples.map(decidesBy);
      return [
        ...listed(row.mark).filter((mark) => !marks.includes(mark)),
        ...listed(row.concept).filter((concept) => !concepts.includes(concept)),
      ].map((missing) => `${JSON.stringify(row)}: ${missing}`);
    });
    expect(lacking).toEqual([]);
  });

  it("says of every row why", () => {
    expect(DECISIONS.filter(({ why }) => why.trim() === "")).toEqual([]);
  });

  it("ends under every mark with a row that asks for nothing more", () => {
    const open = MARKS.filter((mark) => {
      const last = DECISIONS.filter((row) => listed(row.mark).includes(mark)).at(-1);
      const { concept, if: facts, unless, beside, without, only } = last ?? {};
      const conditions = [concept, facts, unless, beside, without, only].filter((one) => one !== undefined);
      return last === undefined || conditions.length > 0;
    });
    expect(open).toEqual([]);
  });
});
