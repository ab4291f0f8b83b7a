import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { readFigures } from "../../../../src/core/answer/figures/read-figures";
import { readAnswer } from "../../../../src/core/answer/read-answer";
import { allExamples } from "../../../../src/core/lexicon/examples";
import type { AskedFigure, ExpectsBy } from "../../../../src/core/pack/expects";
import type { PackRow } from "../../../../src/core/pack/pack-schema";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { rowOf } from "../reader";

const topic = { id: "whole", name: { ja: "求める値", en: "value" }, words: ["求める値"] };
const rowFor = (expects: PackRow["expects"], text: string): PackRow => ({
  ...rowOf("1.19"),
  category: "",
  text,
  expects,
});
const reading = (row: PackRow, answer: string, remarks = ""): string =>
  readAnswer({ row, answer, remarks, asOf: "2026-11-23", policy: DEFAULT_POLICY }).reading;

/** How the lexicon's own examples spell each unit: 6ヶ月間 is a number and ヶ月間. */
const SPELLINGS = (allExamples()["figure-measure"] ?? []).flatMap((written) => {
  const example = written.replace(/[‹›]/g, "");
  const [figure, other] = readFigures(example);
  const match = /^(\d[\d,.]*|[一二三四五六七八九十百千]+)(?=\P{N})/u.exec(example);
  if (figure === undefined || other !== undefined || match === null || figure.end !== example.length)
    return [];
  const spelling = example.slice(match[0].length);
  const one = readFigures(`1${spelling}`)[0];
  // 半 and 万 are part of the number.
  return one === undefined || one.value !== 1 || one.unit !== figure.unit
    ? []
    : [{ spelling, unit: figure.unit, counter: figure.counter }];
});

/** The least and the most that one of a unit may be in any calendar, in days; undefined: it is no time. */
const DAYS: Partial<Record<AskedFigure["unit"], readonly [number, number]>> = {
  second: [1 / 86_400, 1 / 86_400],
  minute: [1 / 1440, 1 / 1440],
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
};

const WAYS: readonly ((value: number) => string)[] = [
  String,
  (value) => String(value).replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  (value) => value.toLocaleString("en"),
  (value) => (Number.isInteger(value) && value < 100 ? kanji(value) : String(value)),
];
const DIGITS = "〇一二三四五六七八九";
function kanji(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS.charAt(tens)}十`;
  return `${ten}${ones === 0 && tens > 0 ? "" : DIGITS.charAt(ones)}`;
}

const SAID: readonly ((figure: string) => readonly [answer: string, remarks: string])[] = [
  (figure) => [figure, ""],
  (figure) => ["○", figure],
  (figure) => ["はい", `${figure}です。`],
  (figure) => [`${figure}以内に対応します`, ""],
  (figure) => ["", `${figure}以上を保証します`],
  (figure) => ["○", `最大${figure}まで`],
  (figure) => ["○", `最低${figure}`],
  (figure) => ["○", `約${figure}`],
  (figure) => [`${figure}程度`, ""],
  (figure) => ["○", `${figure}（SLAに明記）`],
];

const units = [...new Set(SPELLINGS.map(({ unit }) => unit))];
const asked = fc.record({
  unit: fc.constantFrom(...units),
  value: fc.integer({ min: 1, max: 99 }),
  direction: fc.constantFrom("at-least" as const, "at-most" as const),
});

/** Whether a value is surely worse than the one that is asked for, by the tables of this test. */
function isWorse(
  value: number,
  unit: AskedFigure["unit"],
  wanted: Pick<AskedFigure, "value" | "unit" | "direction">,
): boolean {
  const least = wanted.direction === "at-least";
  if (unit === wanted.unit) return least ? value < wanted.value : value > wanted.value;
  const [one, other] = [DAYS[unit], DAYS[wanted.unit]];
  if (one === undefined || other === undefined) return false;
  // A year is twelve months, whatever their days.
  if (new Set([unit, wanted.unit, "month", "year"]).size === 2) {
    const months = (count: number, of: AskedFigure["unit"]) => (of === "year" ? count * 12 : count);
    const [has, wants] = [months(value, unit), months(wanted.value, wanted.unit)];
    return least ? has < wants : has > wants;
  }
  return least ? value * one[1] < wanted.value * other[0] : value * one[0] > wanted.value * other[1];
}

describe("figures", () => {
  it("has a spelling of every unit of the lexicon to try", () => {
    expect(new Set(units)).toEqual(
      new Set([
        ...["percent", "second", "minute", "hour", "business-day", "day", "week", "month", "year"],
        ...["generation", "time", "person", "piece", "yen"],
      ]),
    );
    expect(SPELLINGS.length).toBeGreaterThan(40);
  });

  it("are never met by a worse one, in whatever unit and spelling it is told", () => {
    fc.assert(
      fc.property(
        asked,
        fc.constantFrom(...SPELLINGS),
        fc.integer({ min: 1, max: 200_000 }),
        fc.constantFrom(...WAYS),
        fc.constantFrom(...SAID),
        (wanted, { spelling, unit }, value, way, said) => {
          fc.pre(isWorse(value, unit, wanted));
          const own = SPELLINGS.find((one) => one.unit === wanted.unit)?.spelling ?? "";
          const printed = `${wanted.value}${own}${wanted.direction === "at-least" ? "以上" : "以内"}`;
          const row = rowFor(
            { kind: "figure", of: topic, figures: [{ ...wanted, printed }] },
            `求める値は、契約の期間を通じて${printed}であることを要し、その根拠を示すこと。`,
          );
          expect(reading(row, ...said(`${way(value)}${spelling}`))).not.toBe("met");
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("are met by the very figure and by a better one, plainly told", () => {
    fc.assert(
      fc.property(
        asked,
        fc.constantFrom(...SPELLINGS),
        fc.integer({ min: 0, max: 50 }),
        fc.constantFrom(...WAYS),
        (wanted, { spelling, unit, counter }, more, way) => {
          fc.pre(unit === wanted.unit && counter === "" && unit !== "time");
          const value =
            wanted.direction === "at-least" ? wanted.value + more : Math.max(1, wanted.value - more);
          fc.pre(unit !== "percent" || value <= 100);
          // 十分 is ten minutes, and "enough".
          fc.pre(`${way(value)}${spelling}` !== "十分");
          const own = SPELLINGS.find((one) => one.unit === unit)?.spelling ?? "";
          const printed = `${wanted.value}${own}${wanted.direction === "at-least" ? "以上" : "以内"}`;
          const row = rowFor(
            { kind: "figure", of: topic, figures: [{ ...wanted, printed }] },
            `求める値は、契約の期間を通じて${printed}であることを要し、その根拠を示すこと。`,
          );
          expect([way(value), spelling, reading(row, "○", `${way(value)}${spelling}`)]).toEqual([
            way(value),
            spelling,
            "met",
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

const NAMES: readonly ((value: number) => string)[] = [
  String,
  (value) => `レベル${value}`,
  (value) => `Lv.${value}`,
  (value) => `L${value}`,
  (value) => `レベル${String.fromCharCode(0xff10 + value)}`,
  (value) => ["0", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ"][value] ?? "",
  (value) => `レベル${value === 0 ? "0" : DIGITS.charAt(value)}`,
];

describe("levels", () => {
  const levels = [0, 1, 2, 3, 4, 5].map((value) => ({
    name: String(value),
    text: `段階の内容${"あいうえおか".charAt(value)}`,
  }));
  const rowOfLevel = (wanted: number, better?: ExpectsBy["level"]["better"]): PackRow =>
    rowFor(
      {
        kind: "level",
        of: topic,
        levels,
        asked: String(wanted),
        ...(better === undefined ? {} : { better }),
      },
      "求める段階",
    );
  const place = fc.integer({ min: 0, max: 5 });
  const named = fc.oneof(
    fc.constantFrom(...NAMES),
    fc.constant((value: number) => levels[value]?.text ?? ""),
  );

  it("are never met by a lower one, however it is named", () => {
    fc.assert(
      fc.property(
        place,
        place,
        named,
        fc.constantFrom(...SAID.slice(0, 3)),
        fc.boolean(),
        (wanted, told, name, said, isLater) => {
          fc.pre(isLater ? told < wanted : told > wanted);
          expect(reading(rowOfLevel(wanted, isLater ? "later" : "earlier"), ...said(name(told)))).not.toBe(
            "met",
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("are never definite by another than the one that is asked for, where the pack tells no side", () => {
    fc.assert(
      fc.property(place, place, named, (wanted, told, name) => {
        const said = reading(rowOfLevel(wanted), name(told));
        // Ⅴ by itself may be a tick.
        if (name(told) === "\u2164") expect(said).toBe("unclear");
        else expect(said === "met").toBe(wanted === told);
        expect(said).not.toBe("not_met");
      }),
      { numRuns: 500 },
    );
  });
});
