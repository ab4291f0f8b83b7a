import { describe, expect, it } from "@jest/globals";
import { checkSheet } from "../../../src/core/check-sheet";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs";
import { wordsFor } from "../../../src/words/words";
import { snapshotOf } from "../snapshot/snapshot-of";
import { city, HEADS, ROWS, said } from "./vendor-of-layouts";

const pack = shippedPack("gaibu-service");

/** The statuses where the answers of these rows are one cell, merged, with this in it. */
function statuses(ids: readonly string[], [mark, words]: readonly [string, string]) {
  const [first, ...others] = ids;
  const at = (id: string | undefined): number => ROWS.findIndex((row) => row.id === id) + 2;
  const rows = [
    HEADS,
    ...ROWS.map((row) => [
      ...city(row),
      ...(row.id === first ? [mark, words] : others.includes(row.id) ? ["", ""] : said(row)),
    ]),
  ];
  const merges = ["E", "F"].map((column) => `${column}${at(first)}:${column}${at(ids.at(-1))}`);
  const rules = { pack, packHash: "0123456789ab", policy: DEFAULT_POLICY, asOf: "2026-11-23" } as const;
  const done = checkSheet({ ...rules, snapshot: snapshotOf({ rows, merges }), words: wordsFor("ja").mark });
  if (!done.ok) throw new Error(done.fault.code);
  const found = new Map(done.value.judgement.rows.map(({ id, status }) => [String(id), status]));
  return ids.map((id) => found.get(id));
}

describe("one answer merged over requirements", () => {
  it("is each one's, where it says yes and nothing that is of one alone", () => {
    expect(statuses(["1.22", "1.23"], ["○", ""])).toEqual(["conforming", "conforming"]);
    expect(statuses(["1.22", "1.23"], ["○", "対応しています。"])).toEqual(["conforming", "conforming"]);
    expect(statuses(["1.6", "1.7"], ["○", ""])).toEqual(["conforming", "conforming"]);
  });

  it("is for a person, where it names one certificate, or does not say yes", () => {
    expect(statuses(["1.6", "1.7"], ["○", "ISO/IEC 27001:2022 IS 712345 有効期限2028年3月31日"])).toEqual([
      "review",
      "review",
    ]);
    expect(statuses(["1.22", "1.23"], ["×", ""])).toEqual(["review", "review"]);
    expect(statuses(["1.22", "1.23"], ["△", ""])).toEqual(["review", "review"]);
  });

  it("is for a person, where it is a whole chapter's", () => {
    expect(statuses(["1.22", "1.23", "1.24", "1.25"], ["○", ""])).toEqual(Array(4).fill("review"));
  });

  it("waives nothing, where one yes is of unlike requirements", () => {
    expect(statuses(["1.4", "1.5"], ["○", "対応しています。"])[0]).toBe("review");
    expect(statuses(["1.8", "1.9", "1.10"], ["○", ""])).toEqual(["conforming", "review", "conforming"]);
  });
});
