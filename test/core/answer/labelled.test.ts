import { describe, expect, it } from "@jest/globals";
import { say } from "../../../src/core/coded";
import { findingsEn } from "../../../src/words/en/finding";
import { findingsJa } from "../../../src/words/ja/finding";
import {
  accepted,
  changesOf,
  describeChange,
  isHarmful,
  isRight,
  loadLabelled,
  repeated,
  type Labelled,
} from "./labelled";
import { read, ROWS } from "./reader";

const lines = loadLabelled();
const names = (some: readonly Labelled[]): readonly string[] => some.map(({ id }) => id);

/** Answers labelled by hand, over all rows, each with the reading that is accepted as today's. */
describe("the labelled answers, reading by reading", () => {
  it("are read as they were; npm run labelled -- --accept NAME… takes a change over", () => {
    expect(changesOf(lines).map(describeChange)).toEqual([]);
  });

  it("mark every known miss, and nothing else, as one", () => {
    const missed = lines.filter(({ reads, ...line }) => reads !== undefined && !isRight(line, reads));
    expect(names(lines.filter(({ miss }) => miss === true))).toEqual(names(missed));
  });

  it("are never accepted as met or not met where they are not", () => {
    const definite = lines.filter(({ reads }) => reads === "met" || reads === "not_met");
    expect(names(definite.filter(({ miss }) => miss === true))).toEqual([]);
  });

  it("have names of their own, and say each thing once", () => {
    expect(repeated(lines)).toEqual([]);
  });

  it("are no fewer than they were, over every row", () => {
    expect(lines.length).toBeGreaterThanOrEqual(4798);
    expect(new Set(lines.map(({ item }) => item))).toEqual(new Set(ROWS.map(({ id }) => String(id))));
  });

  it("have for every finding a sentence in both languages, and a quotation of the vendor's own words", () => {
    for (const line of lines) {
      for (const finding of read(line).findings) {
        expect(say(findingsJa, finding)).not.toBe("");
        expect(say(findingsEn, finding)).not.toBe("");
        if (finding.quote === undefined || finding.quote.text.endsWith("…")) continue;
        expect(line[finding.quote.cell]).toContain(finding.quote.text);
      }
    }
  });
});

describe("accepting a reading", () => {
  const line = { id: "a", item: "1.1", answer: "○", remarks: "", expect: "met" } as const;
  const unclear = { reads: "unclear", why: "not-understood" } as const;
  const met = { reads: "met", why: "says-yes" } as const;

  it("records it, and marks a miss", () => {
    expect(accepted(line, met)).toEqual({ ...line, ...met });
    expect(accepted(line, unclear)).toEqual({ ...line, ...unclear, miss: true });
    expect(accepted({ ...line, ...unclear, miss: true }, met)).toEqual({ ...line, ...met });
  });

  it("is refused where it is definite and wrong", () => {
    expect(isHarmful({ line, got: met })).toBe(false);
    expect(isHarmful({ line, got: unclear })).toBe(false);
    expect(isHarmful({ line: { ...line, expect: "unclear" }, got: met })).toBe(true);
    expect(isHarmful({ line, got: { reads: "not_met", why: "says-no" } })).toBe(true);
    const either = { ...line, expect: "unclear", also_ok: ["met"] } as const;
    expect(isHarmful({ line: either, got: met })).toBe(false);
  });

  it("is told by name, before, after and label", () => {
    expect(describeChange({ line: { ...line, ...met }, got: unclear })).toBe(
      'a: met by says-yes -> unclear by not-understood (WRONG; expect met) 1.1 "○" / ""',
    );
    expect(describeChange({ line: { ...line, also_ok: ["partial"] }, got: met })).toBe(
      'a: (new) -> met by says-yes (right; expect met|partial) 1.1 "○" / ""',
    );
  });
});

describe("a line that stands twice", () => {
  const line = { id: "a", item: "1.1", answer: "○", remarks: "", expect: "met" } as const;

  it("is found by its name and by what it says", () => {
    expect(repeated([line, { ...line, answer: "×" }])).toEqual(["line 2 bears the name of line 1: a"]);
    expect(repeated([line, { ...line, id: "b" }])).toEqual(['b says what a says: ["1.1","○",""]']);
    expect(repeated([line, { ...line, id: "b", item: "1.2" }])).toEqual([]);
  });
});
