import { describe, expect, it } from "@jest/globals";
import { rowsMeant, statusesWith } from "./placed-texts";
import { HARMLESS as HARMLESS_1, LIMITING as LIMITING_1 } from "./texts-that-limit";
import { HARMLESS as HARMLESS_2, LIMITING as LIMITING_2 } from "./texts-that-limit-2";
import { HARMLESS as HARMLESS_3, LIMITING as LIMITING_3 } from "./texts-that-limit-3";
import { SAYING_NOTHING as NOTHING_1, TAKING_BACK as BACK_1 } from "./texts-of-vendors";
import { SAYING_NOTHING as NOTHING_2, TAKING_BACK as BACK_2 } from "./texts-of-vendors-2";
import { SAYING_NOTHING as NOTHING_3, TAKING_BACK as BACK_3 } from "./texts-of-vendors-3";

const plainLimits = statusesWith("registered", "top", "");
const plainNotes = statusesWith("sound", "top", "");
const statusesThat = (found: ReadonlyMap<string, string>, is: string): readonly string[] =>
  [...found].filter(([, status]) => status === is).map(([id]) => id);
const waivable = statusesThat(plainLimits, "exempt");
const met = statusesThat(plainNotes, "conforming");

it("without a text the register waives the rows below the band, and sound answers are met", () => {
  expect(waivable).toHaveLength(22);
  expect(met.length).toBeGreaterThan(18);
});

describe("texts that limit an exemption open the rows that they concern, and no other", () => {
  it.each([...LIMITING_1, ...LIMITING_2, ...LIMITING_3])("%s: %s", (place, text, rows, more = "") => {
    const found = statusesWith("registered", place, text);
    const open = waivable.filter((id) => found.get(id) !== "exempt");
    const meant = rowsMeant(rows).filter((id) => waivable.includes(id));
    const atMost = [...meant, ...rowsMeant(more)];
    expect(open).toEqual(expect.arrayContaining(meant));
    expect(open.filter((id) => !atMost.includes(id))).toEqual([]);
    expect(open.filter((id) => found.get(id) === "nonconforming")).toEqual([]);
  });
});

/** Each text at two of the places, in turn. */
const PLACES = [
  ["top", "before 1.20"],
  ["bottom", "before 1.6"],
  ["guide", "own 1.19"],
  ["before 1.10", "comment 1.22"],
  ["before 1.16", "before 1.27"],
] as const;

describe("harmless texts of the city change no status", () => {
  it.each(
    [...HARMLESS_1, ...HARMLESS_2, ...HARMLESS_3].map(
      (text, at) => [text, PLACES[at % PLACES.length] ?? []] as const,
    ),
  )("%s %j", (text, places) => {
    for (const place of places)
      expect([place, statusesWith("registered", place, text)]).toEqual([place, plainLimits]);
  });
});

describe("notes of a vendor that take answers back leave their rows unmet", () => {
  it.each([...BACK_1, ...BACK_2, ...BACK_3])("%s: %s", (place, text, rows) => {
    const found = statusesWith("sound", place, text);
    const meant = rowsMeant(rows);
    const changed = met.filter((id) => found.get(id) !== "conforming");
    expect(changed).toEqual(met.filter((id) => meant.includes(id)));
    expect(statusesThat(found, "nonconforming").filter((id) => !plainNotes.has(id))).toEqual([]);
  });
});

describe("harmless notes of a vendor change no status", () => {
  it.each([...NOTHING_1, ...NOTHING_2, ...NOTHING_3])("%s", (text) => {
    for (const place of ["top", "bottom"])
      expect([place, statusesWith("sound", place, text)]).toEqual([place, plainNotes]);
  });
});
