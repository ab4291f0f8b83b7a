import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../../../src/core/coded";
import type { Reading } from "../../../src/core/reading";
import { findingsEn } from "../../../src/words/en/finding";
import { findingsJa } from "../../../src/words/ja/finding";
import { read, ROWS } from "./reader";

interface Line {
  readonly id: string;
  readonly item: string;
  readonly answer: string;
  readonly remarks: string;
  readonly expect: Reading;
  readonly also_ok?: readonly Reading[];
}
/** Answers labelled by hand, over all rows; see also `npm run score`. */
const scored = readFileSync(join(__dirname, "held-out.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((text) => {
    const line = JSON.parse(text) as Line;
    const answer = read(line);
    const accepted = [line.expect, ...(line.also_ok ?? [])].includes(answer.reading);
    return { line, got: answer.reading, findings: answer.findings, accepted };
  });
const wrong = (label: Reading) =>
  scored.filter(({ got, accepted }) => got === label && !accepted).map(({ line }) => line.id);

describe("the labelled answers", () => {
  it("are at least 400, over every row", () => {
    expect(scored.length).toBeGreaterThanOrEqual(400);
    expect(new Set(scored.map(({ line }) => line.item))).toEqual(new Set(ROWS.map(({ id }) => String(id))));
  });

  it("are never read as met where they are not", () => {
    expect(wrong("met")).toEqual([]);
  });

  it("are hardly ever read as not met where they are not", () => {
    expect(wrong("not_met").length).toBeLessThanOrEqual(scored.length / 200);
  });

  it("are read as a careful person would, nearly always", () => {
    expect(scored.filter(({ accepted }) => accepted).length / scored.length).toBeGreaterThanOrEqual(0.97);
  });

  it("have for every finding a sentence in both languages, and a quotation of the vendor's own words", () => {
    for (const { line, findings } of scored) {
      for (const finding of findings) {
        expect(say(findingsJa, finding)).not.toBe("");
        expect(say(findingsEn, finding)).not.toBe("");
        if (finding.quote === undefined || finding.quote.text.endsWith("…")) continue;
        expect(line[finding.quote.cell]).toContain(finding.quote.text);
      }
    }
  });
});
