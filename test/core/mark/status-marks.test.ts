import { describe, expect, it } from "@jest/globals";
import { wcagContrast } from "culori";
import { STATUSES } from "../../../src/core/status";
import { FRAME, HATCH_COLOUR, PALETTE } from "../../../src/core/mark/palette";
import { STATUS_MARKS, statusLook } from "../../../src/core/mark/status-marks";
import { markWordsEn } from "../../../src/words/en/mark";
import { markWordsJa } from "../../../src/words/ja/mark";

const allDiffer = (texts: readonly string[]) => new Set(texts).size === texts.length;

describe("the marks of the statuses, without their colours", () => {
  it("have each a sign of their own", () => {
    expect(allDiffer(STATUSES.map((status) => STATUS_MARKS[status].sign))).toBe(true);
  });

  it("have each a word of their own, in both languages", () => {
    expect(allDiffer(STATUSES.map((status) => markWordsJa.status[status]))).toBe(true);
    expect(allDiffer(STATUSES.map((status) => markWordsEn.status[status]))).toBe(true);
  });

  it("have each a border, hatch and weight of their own in the plan", () => {
    const looks = STATUSES.map(statusLook).map(({ border, hatch, bold }) =>
      JSON.stringify([border?.line, hatch ?? "none", bold]),
    );
    expect(allDiffer(looks)).toBe(true);
  });
});

describe("the palette", () => {
  it.each(STATUSES.flatMap((status) => [[status, "light"] as const, [status, "dark"] as const]))(
    "%s on %s: text is legible, the line is seen",
    (status, ground) => {
      const { fill, text, line } = PALETTE[status][ground];
      expect(wcagContrast(text, fill)).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(line, fill)).toBeGreaterThanOrEqual(3);
    },
  );

  it("headings and hatched text are legible", () => {
    expect(wcagContrast(FRAME.light.text, FRAME.light.fill)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(FRAME.dark.text, FRAME.dark.fill)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(PALETTE.exempt.light.text, HATCH_COLOUR)).toBeGreaterThanOrEqual(4.5);
  });
});
