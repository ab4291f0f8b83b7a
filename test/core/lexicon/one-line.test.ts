import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Entry } from "../../../src/core/lexicon/entry";

/** A word that nobody knows today, said to cost extra by one line of one file. */
const WORD = "御足代";

interface Core {
  readonly statuses: (
    legend: string,
    remarks?: Readonly<Record<string, string>>,
    note?: string,
  ) => ReadonlyMap<string, string>;
  readonly toldInColumn: (id: string, text: string) => readonly string[];
  readonly toldOf: (id: string, remarks: string) => readonly string[];
}

function core(isKnown: boolean): Core {
  const own = "../../../src/core/lexicon/entries/signals-limits";
  jest.resetModules();
  jest.doMock(own, () => {
    const real = jest.requireActual<{ SIGNALS_LIMITS_ENTRIES: readonly Entry[] }>(own);
    const line = [WORD, `${WORD}をいただきます`] as const;
    return {
      ...real,
      SIGNALS_LIMITS_ENTRIES: real.SIGNALS_LIMITS_ENTRIES.map((entry) =>
        isKnown && entry.concept === "signal-paid" ? { ...entry, forms: [...entry.forms, line] } : entry,
      ),
    };
  });
  return jest.requireActual<Core>("./sheet-with-texts");
}

describe.each([
  [true, "heard"],
  [false, "not heard"],
])("a new synonym in the lexicon: %s", (isKnown, says) => {
  let sheet: Core;
  beforeEach(() => {
    sheet = core(isKnown);
  });
  const plain = "○：対応可　×：対応不可";
  const text = `${WORD}の件`;
  const isMet = (found: ReadonlyMap<string, string>): boolean => found.get("1.19") === "conforming";

  // A word that nobody knows leaves the row to a person as well: what is told of it differs.
  const told = isKnown
    ? expect.arrayContaining(["costs-extra"])
    : expect.not.arrayContaining(["costs-extra"]);

  it(`is ${says} beside an answer`, () => {
    expect(sheet.toldOf("1.19", `${WORD}をいただきます`)).toEqual(told);
  });
  it(`is ${says} in a column`, () => {
    expect(sheet.toldInColumn("1.19", text)).toEqual(told);
  });
  it(`is ${says} in a note`, () => {
    expect(isMet(sheet.statuses(plain, {}, `※○とした項目は、${text}です。`))).toBe(!isKnown);
  });
  it(`is ${says} in a legend`, () => {
    expect(isMet(sheet.statuses(`○：${text}で対応　×：対応不可`))).toBe(!isKnown);
  });
});
