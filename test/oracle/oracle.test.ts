import { describe, expect, it } from "@jest/globals";
import { covers, describeDifferences, faultsOf, letsPass, loadAccepted } from "./accepted";
import { compareAnswers, compareSheets, DOORS, type Difference, type Doors } from "./compare";
import { loadStrings, sampleOf } from "./strings";

const accepted = loadAccepted();
const all = loadStrings();
const open = (differences: readonly Difference[]): readonly string[] =>
  describeDifferences(differences.filter((one) => !accepted.some((entry) => covers(entry, one))));

/** A sample of what `npm run oracle` compares in full. */
describe("the old reader and the reader of today", () => {
  const SEED = 11;

  it("read the same beside marks and in remarks", () => {
    expect(open(compareAnswers(sampleOf(all, 30, SEED), DOORS).differences)).toEqual([]);
  });

  it("hear the same on a sheet", () => {
    expect(open(compareSheets(sampleOf(all, 20, SEED), DOORS).differences)).toEqual([]);
  });
});

describe("the oracle", () => {
  const string = { text: "予定", from: "src/core/answer/x X" };
  const deaf: Doors = {
    ...DOORS,
    now: {
      ...DOORS.now,
      read: (item, answer, remarks) => DOORS.now.read(item, answer.replace("予定", ""), remarks),
      sheet: (snapshot, pack) =>
        DOORS.now.sheet(
          { ...snapshot, cells: snapshot.cells.filter(({ text }) => !text.includes("予定")) },
          pack,
        ),
    },
  };

  it("has strings of every file that reads words, each once", () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(10_000);
    expect(new Set(all.map(({ from }) => from.split(" ")[0])).size).toBeGreaterThan(70);
  });

  it("tells a word that is no longer heard, by string, place, mark and rows", () => {
    const { compared, differences } = compareAnswers([string], deaf);
    expect(compared).toBe(27 * 3 * 2);
    expect(describeDifferences(differences)).toContainEqual(
      expect.stringMatching(
        /^PASSES NOW "予定" \(src\/core\/answer\/x X\) answer ○ .*1\.7.*: .* -> met: says-yes$/,
      ),
    );
    expect(new Set(differences.map(({ place }) => place))).toEqual(new Set(["answer"]));
  });

  it("tells a note that is no longer heard, also among others", () => {
    const others = ["お世話になっております", "以上"].map((text) => ({ ...string, text }));
    const { differences } = compareSheets([...others, { ...string, text: "すべて予定です" }], deaf);
    const notes = differences.filter(({ place }) => place === "note");
    expect(notes.map(({ text, row }) => [text, row])).toContainEqual(["すべて予定です", "repairs"]);
    expect(new Set(notes.map(({ text }) => text))).toEqual(new Set(["すべて予定です"]));
  });
});

describe("accepted differences", () => {
  const one = {
    text: "予定",
    from: "",
    place: "remarks",
    row: "1.7",
    mark: "○",
    old: "unclear: x",
    new: "met: y",
  };
  const { from: _, ...entry } = one;

  it("are all named with a reason", () => {
    expect(faultsOf(accepted)).toEqual([]);
  });

  it("are refused without a reason, and towards a pass without place, row and mark", () => {
    expect(faultsOf([{ ...entry, reason: "read in frames" }])).toEqual([]);
    expect(faultsOf([{ ...entry, reason: " " }])).toEqual(["予定: unclear: x -> met: y: no reason"]);
    const { row: __, ...wide } = { ...entry, reason: "read in frames" };
    expect(faultsOf([wide])).toEqual([
      "予定: unclear: x -> met: y: passes now, and needs place, row and mark",
    ]);
    expect(faultsOf([{ ...wide, new: "partial: y" }])).toEqual([]);
  });

  it("cover what they name", () => {
    expect(covers({ ...entry, reason: "" }, one)).toBe(true);
    expect(covers({ text: one.text, old: one.old, new: one.new, reason: "" }, one)).toBe(true);
    expect(covers({ ...entry, row: "1.8", reason: "" }, one)).toBe(false);
    expect(covers({ ...entry, new: "partial: y", reason: "" }, one)).toBe(false);
  });

  it.each([
    ["unclear: x", "met: y", true],
    ["met: x", "met: y", false],
    ["review met: noted", "conforming met: says-yes", true],
    ["unknown unreadable", "true", true],
    ["nonconforming not_met: x", "exempt not_met: y", true],
    ["conforming met: x", "review met: noted", false],
  ])("%s -> %s lets something pass: %s", (old, now, expected) => {
    expect(letsPass({ old, new: now })).toBe(expected);
  });
});
