import { describe, expect, it } from "@jest/globals";
import { KINDS } from "./kinds";
import { Random } from "./random";

/** Some seconds' worth; `npm run fuzz` looks for longer, at other seeds. */
const SEEDS = { workbook: 40, grid: 20, pack: 120, answer: 200 } as const;

describe("nothing breaks at these seeds", () => {
  it.each(["workbook", "grid", "pack", "answer"] as const)("%s", (kind) => {
    const outcomes = Array.from({ length: SEEDS[kind] }, (_, seed) => {
      try {
        return KINDS[kind](new Random(seed + 1));
      } catch (error) {
        throw new Error(`seed ${seed + 1}`, { cause: error });
      }
    });
    // The tries are worth something: they come out in several ways.
    expect(new Set(outcomes).size).toBeGreaterThan(kind === "grid" ? 1 : 2);
  });
});
