import { describe, expect, it } from "@jest/globals";
import { accepted, changesOf, describeChange, isRecorded, isRight, loadLabelled } from "./labelled";

const lines = loadLabelled();

describe("the labelled answers, reading by reading", () => {
  // Before the first recording (npm run labelled -- --record) there is nothing to compare with.
  const recorded = isRecorded() ? it : it.skip;

  recorded("are read as they were; npm run labelled -- --accept NAME… takes a change over", () => {
    expect(changesOf(lines).map(describeChange)).toEqual([]);
  });

  recorded("mark every known miss, and nothing else, as one", () => {
    const marked = lines.filter(({ miss }) => miss === true).map(({ id }) => id);
    const missed = lines.filter((line) => line.reads !== undefined && !isRight(line, line.reads));
    expect(marked).toEqual(missed.map(({ id }) => id));
  });

  recorded("are never accepted as met where they are not", () => {
    expect(lines.filter(({ miss, reads }) => miss === true && reads === "met").map(({ id }) => id)).toEqual(
      [],
    );
  });

  it("have names of their own", () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});

describe("accepting a reading", () => {
  const line = { id: "a", item: "1.1", answer: "○", remarks: "", expect: "met" } as const;

  it("records it, and marks a miss", () => {
    expect(accepted(line, "met")).toEqual({ ...line, reads: "met" });
    expect(accepted(line, "unclear")).toEqual({ ...line, reads: "unclear", miss: true });
    expect(accepted({ ...line, reads: "unclear", miss: true }, "met")).toEqual({ ...line, reads: "met" });
  });

  it("is told by name, before, after and label", () => {
    expect(describeChange({ line: { ...line, reads: "met" }, got: "unclear" })).toBe(
      "a: met -> unclear (WRONG; expect met) ○ / ",
    );
  });
});
