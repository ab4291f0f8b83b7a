import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countVotes } from "../../../src/core/mark/count-votes";
import { STAFF_DECISIONS, type StaffDecision } from "../../../src/core/mark/sheet-vocabulary";

type Vote = StaffDecision | undefined;
const YES = "conforming";
const NO = "nonconforming";
const IF = "conditional";
const ASK = "inquiring";
const NONE = undefined;

describe("countVotes", () => {
  it.each<[string, readonly Vote[], ReturnType<typeof countVotes>]>([
    ["nobody voted", [NONE, NONE, NONE], undefined],
    ["one person alone", [NO], NO],
    ["all of three", [YES, YES, YES], YES],
    ["two of three", [YES, NO, NO], NO],
    ["two of two cast, one is missing", [NO, NO, NONE], NO],
    ["one of three is fewer than half", [YES, NONE, NONE], "held"],
    ["one of two is half of them", [YES, NONE], YES],
    ["two of five is fewer than half", [NO, NO, NONE, NONE, NONE], "held"],
    ["two of four is half of them", [NO, NONE, NO, NONE], NO],
    ["a tie", [YES, NO], "held"],
    ["a tie of four", [YES, NO, NO, YES], "held"],
    ["a tie among the votes cast", [YES, NO, NONE], "held"],
    ["half is not more than half", [NO, NO, YES, ASK], "held"],
    ["three of five", [NO, YES, NO, ASK, NO], NO],
    ["three ways", [YES, IF, NO], "held"],
    ["with conditions is another vote than without", [YES, IF], "held"],
    ["with conditions, by most", [IF, IF, YES], IF],
    ["most want to ask back", [ASK, ASK, YES], ASK],
  ])("%s", (_, votes, expected) => {
    expect(countVotes(votes)).toBe(expected);
  });

  const votes = fc.array(fc.option(fc.constantFrom(...STAFF_DECISIONS), { nil: undefined }), {
    minLength: 1,
    maxLength: 15,
  });

  it("does not depend on who votes in which column", () => {
    fc.assert(
      fc.property(votes, fc.nat(14), (given, turn) => {
        const turned = [...given.slice(turn % given.length), ...given.slice(0, turn % given.length)];
        expect(countVotes(turned)).toBe(countVotes(given));
      }),
    );
  });

  it("decides nothing that more than half of the votes cast don't say", () => {
    fc.assert(
      fc.property(votes, (given) => {
        const decision = countVotes(given);
        if (decision === undefined || decision === "held") return;
        const cast = given.filter((vote) => vote !== undefined);
        expect(cast.filter((vote) => vote === decision).length * 2).toBeGreaterThan(cast.length);
        expect(cast.length * 2).toBeGreaterThanOrEqual(given.length);
      }),
    );
  });
});
