import { describe, expect, it } from "@jest/globals";
import { readAnswer } from "../../../src/core/answer/read-answer";
import type { Reading } from "../../../src/core/reading";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs";
import { DENIALS_THAT_GUARD, DENIALS_THAT_TAKE } from "./denials-beside-a-yes";

/*
 * Negations, prohibitions and conditions beside a yes: those that guard what is asked for, and next to them those that take it
 * back or leave it open in the same words.
 */

const rows = new Map(shippedPack("gaibu-service").rows.map((row) => [row.id as string, row]));

function read(item: string, answer: string, remarks: string): Reading {
  const row = rows.get(item);
  if (row === undefined) throw new Error(`There is no row ${item}.`);
  return readAnswer({ row, answer, remarks, policy: DEFAULT_POLICY, asOf: "2026-11-29" }).reading;
}

describe("a denial beside a yes", () => {
  it.each(DENIALS_THAT_GUARD)("%s guards what is asked for: %s %s", (item, answer, remarks) => {
    expect(read(item, answer, remarks)).toBe("met");
  });

  it.each(DENIALS_THAT_TAKE)("%s takes it back or leaves it open: %s %s", (item, answer, remarks) => {
    expect(["met", "na"]).not.toContain(read(item, answer, remarks));
  });
});
