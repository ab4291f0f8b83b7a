import { describe, expect, it } from "@jest/globals";
import { findOwnMarks, withoutOwnMarks } from "../../../src/core/mark/own-marks";
import { rangesWithout } from "../../../src/core/mark/own-texts";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { cellAddress, contains } from "../../../src/core/snapshot/grid";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { wordsFor } from "../../../src/words/words";
import { rangeOf } from "../snapshot/snapshot-of";
import { applyToSnapshot } from "./apply-to-snapshot";
import { sampleRequest, sampleSnapshot } from "./mark-sample";

const LANGUAGES = ["ja", "en"] as const;

function annotated(language: "ja" | "en", staff = false): SheetSnapshot {
  const request = sampleRequest({ words: wordsFor(language).mark, options: { staff } });
  return applyToSnapshot(request.snapshot, planMarks(request).plan);
}

/** As after a program that drops hidden parts: only the form of a text can tell whose it is. */
function forgotten(snapshot: SheetSnapshot): SheetSnapshot {
  const { ownTexts, ...rest } = snapshot;
  expect(ownTexts).toBeDefined();
  return rest;
}

function withText(snapshot: SheetSnapshot, address: string, text: string): SheetSnapshot {
  const { top: row, left: column } = rangeOf(address);
  const others = snapshot.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const cells = [...others, { row, column, text }].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...snapshot, cells };
}

const foreignIn = (snapshot: SheetSnapshot) => findOwnMarks(snapshot)?.foreign.map(cellAddress);

describe("what others wrote into our columns", () => {
  it.each(LANGUAGES)("nothing of ours is taken for it, remembered or not (%s)", (language) => {
    for (const sheet of [annotated(language), annotated(language, true)]) {
      expect(foreignIn(sheet)).toEqual([]);
      expect(foreignIn(forgotten(sheet))).toEqual([]);
    }
  });

  it.each([
    ["F5", "○ 適合（弊社追記）"],
    ["F5", "×"],
    ["G7", "○ 13か月保存に訂正します"],
    ["G9", "弊社追記"],
    ["G10", "弊社追記"],
  ])("is known, remembered or not: %s 「%s」", (address, text) => {
    const sheet = withText(annotated("ja"), address, text);
    expect(foreignIn(sheet)).toEqual([address]);
    expect(foreignIn(forgotten(sheet))).toEqual([address]);
  });

  it("is known in a sentence like ours where our texts are remembered", () => {
    expect(foreignIn(withText(annotated("ja"), "G7", "別紙のとおり訂正しました。"))).toEqual(["G7"]);
  });

  it("in the staff columns is not meant", () => {
    expect(foreignIn(withText(annotated("ja", true), "I4", "電話で確認"))).toEqual([]);
  });

  it("stays, and the marks go to other columns with a notice that names the cell", () => {
    const sheet = withText(annotated("ja"), "G7", "○ 訂正します");
    const again = planMarks(sampleRequest({ snapshot: sheet, words: wordsFor("ja").mark }));
    expect(again.columns?.left).toBe(7);
    expect(again.notices[0]).toEqual({ code: "others-in-our-columns", values: { cells: ["G7"], more: 0 } });
    expect(applyToSnapshot(sheet, again.plan).cells).toContainEqual({
      row: 6,
      column: 6,
      text: "○ 訂正します",
    });
  });

  it("is all that is left of our columns without our marks", () => {
    const sheet = withText(annotated("ja"), "G7", "○ 訂正します");
    expect(withoutOwnMarks(sheet).cells).toEqual(withText(sampleSnapshot(), "G7", "○ 訂正します").cells);
  });

  it("beside staff columns moves the marks behind these, and the decisions go along", () => {
    const decided = withText(annotated("ja", true), "H5", "適合");
    const sheet = withText(decided, "G7", "○ 訂正します");
    const again = planMarks(sampleRequest({ snapshot: sheet, words: wordsFor("ja").mark }));
    expect(again.columns?.left).toBe(8);
    expect(again.plan.sheets[0]?.cells).toContainEqual(
      expect.objectContaining({ row: 4, column: 10, text: "適合" }),
    );
  });
});

describe("results that lost their reasons", () => {
  const emptied = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: sheet.cells.filter(({ column }) => column !== 6),
  });

  it.each(LANGUAGES)(
    "are ours by the labels of the foot; judging again takes their place (%s)",
    (language) => {
      const sheet = emptied(annotated(language));
      expect(withoutOwnMarks(sheet).cells).toEqual(sampleSnapshot().cells);
      const again = planMarks(sampleRequest({ snapshot: sheet, words: wordsFor(language).mark }));
      expect(again.columns?.left).toBe(5);
    },
  );

  it("are a city's own without that foot", () => {
    const sheet = emptied(annotated("ja"));
    const headless = { ...sheet, cells: sheet.cells.filter(({ row, column }) => column !== 5 || row < 9) };
    expect(findOwnMarks(headless)).toBeUndefined();
  });

  it("hide nothing that others wrote among them, whatever is remembered", () => {
    const sheet = emptied(withText(annotated("ja"), "F7", "×"));
    const forged = { ...sheet, ownTexts: annotated("ja").ownTexts ?? [] };
    expect(foreignIn(forged)).toEqual(["F7"]);
  });
});

describe("rangesWithout", () => {
  const cell = (address: string) => {
    const { top: row, left: column } = rangeOf(address);
    return { row, column, text: "" };
  };

  it.each([
    ["none", []],
    ["a corner", ["B2"]],
    ["the last cell", ["D5"]],
    ["in the middle", ["C3"]],
    ["two in a row", ["B3", "D3"]],
    ["rows that follow each other", ["D3", "B4"]],
    ["a whole row", ["B3", "C3", "D3"]],
    ["all rows", ["B2", "C3", "D4", "B5"]],
    ["outside", ["E3"]],
  ])("covers every other cell once: %s", (_, holes) => {
    const range = rangeOf("B2:D5");
    const pieces = rangesWithout([range], holes.map(cell));
    for (let row = 0; row < 7; row += 1) {
      for (let column = 0; column < 6; column += 1) {
        const place = { row, column };
        const wanted = contains(range, place) && !holes.includes(cellAddress(place));
        expect(pieces.filter((piece) => contains(piece, place))).toHaveLength(wanted ? 1 : 0);
      }
    }
  });
});
