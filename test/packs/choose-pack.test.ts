import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../../src/core/pack/pack-schema";
import { exemptionId, rowId } from "../../src/core/ids";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { choosePack, policyFor } from "../../src/packs/choose-pack";
import { choiceSeal } from "../../src/packs/choice-seal";
import { PackShelf } from "../../src/packs/pack-shelf";
import { takePack } from "../../src/packs/take-pack";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { FAULTY, LENIENT, OWN } from "./own-packs";

function workbook(name: string) {
  const read = readWorkbook(readFileSync(join(__dirname, `../../assets/${name}.xlsx`)));
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}
const FIRST = workbook("samples/02-mixed");
const SECOND = workbook("second-city/minatono-answered");

function taken(value: unknown): { readonly pack: Pack; readonly text: string } {
  const text = JSON.stringify(value);
  const result = takePack(text);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return { pack: result.value, text };
}

function shelfWith(...values: readonly unknown[]): PackShelf {
  const shelf = new PackShelf();
  for (const value of values) {
    const { pack, text } = taken(value);
    shelf.add(pack, text);
  }
  return shelf;
}

describe("by which pack a workbook is judged", () => {
  const named = (question: Omit<Parameters<typeof choosePack>[0], "shelf">, shelf = new PackShelf()) =>
    choosePack({ ...question, shelf }).trusted.pack.id;

  it("is the one whose table it holds; of two with one table, the one that the user has put in", () => {
    expect(named({ workbook: FIRST })).toBe("gaibu-service");
    expect(named({ workbook: SECOND })).toBe("minatono-cloud");
    expect(named({ workbook: SECOND }, shelfWith(OWN))).toBe("hamabe-cloud");
    expect(named({ workbook: FIRST }, shelfWith(OWN))).toBe("gaibu-service");
  });

  it("is what the user has chosen, whatever table it holds; one that is gone counts no more", () => {
    const shelf = shelfWith(OWN);
    const [{ hash } = { hash: "" }] = shelf.all;
    expect(named({ workbook: FIRST, chosen: hash }, shelf)).toBe("hamabe-cloud");
    shelf.remove(hash);
    expect(named({ workbook: FIRST, chosen: hash }, shelf)).toBe("gaibu-service");
  });

  it("is never what only the workbook says: neither a stranger, nor another that the user trusts", () => {
    const stranger = { id: "gaibu-service", version: "9.0.0", hash: "0123456789ab" };
    const asked = choosePack({
      workbook: FIRST,
      shelf: new PackShelf(),
      reference: stranger,
      isOwnChoice: true,
    });
    expect(asked.trusted.pack.id).toBe("gaibu-service");
    expect(asked.difference).toEqual({ ...stranger, isTrusted: false });
    const shelf = shelfWith(LENIENT);
    const lenient = shelf.all[0]?.hash ?? "";
    const other = { ...stranger, hash: lenient };
    const forged = choosePack({ workbook: SECOND, shelf, reference: other, isOwnChoice: false });
    expect(forged.trusted.pack.id).toBe("minatono-cloud");
    expect(forged.difference).toEqual({ ...other, isTrusted: true });
    const own = choosePack({ workbook: SECOND, shelf, reference: other, isOwnChoice: true });
    expect(own).toMatchObject({ trusted: { hash: lenient } });
    expect(own.difference).toBeUndefined();
  });

  it("is known again by a seal that only the machine's own key makes", () => {
    expect(choiceSeal("a".repeat(32), "0123456789ab")).toMatch(/^[0-9a-f]{32}$/);
    expect(choiceSeal("a".repeat(32), "0123456789ab")).not.toBe(choiceSeal("b".repeat(32), "0123456789ab"));
    expect(choiceSeal("a".repeat(32), "0123456789ab")).not.toBe(choiceSeal("a".repeat(32), "0123456789ac"));
  });
});

describe("a shelf of packs", () => {
  it("holds several of the user's, the latest first, none twice, and none in the place of one that ships", () => {
    const shelf = shelfWith(OWN, LENIENT, OWN);
    expect(shelf.all.map(({ pack }) => pack.id)).toEqual([
      "hamabe-cloud",
      "gaibu-service",
      "gaibu-service",
      "minatono-cloud",
    ]);
    const [shipped] = new PackShelf().all;
    if (shipped === undefined) throw new Error("none ships");
    const { $schema: _, ...again } = shipped.pack;
    const { pack, text } = taken(again);
    expect(shelf.add(pack, text).text).toBeUndefined();
    expect(shelf.all).toHaveLength(4);
  });
});

describe("a pack file", () => {
  it("with five faults of five kinds is taken for none, and all five are told", () => {
    const result = takePack(JSON.stringify(FAULTY));
    const codes =
      result.ok || result.fault.code !== "faulty" ? [] : result.fault.faults.map(({ code }) => code);
    expect(codes.sort()).toEqual(
      ["duplicate-row", "name-unmeetable", "scope-reversed", "unknown-row", "wrong-shape"].sort(),
    );
  });

  it("is none where it is no JSON, or too large; a mark of other programs before it is no fault", () => {
    expect(takePack("判定規則")).toEqual({ ok: false, fault: { code: "not-json" } });
    expect(takePack(" ".repeat(2 * 1_048_576 + 1))).toEqual({
      ok: false,
      fault: { code: "too-large", limit: 2 },
    });
    expect(takePack(`\ufeff${JSON.stringify(OWN)}`).ok).toBe(true);
  });
});

describe("a user's policy", () => {
  const scope = { exemption: exemptionId("band-1"), from: rowId("1.7"), to: rowId("1.27") };
  const policy = { ...DEFAULT_POLICY, exemptionScopes: [scope] };
  const [{ pack: second }] = [choosePack({ workbook: SECOND, shelf: new PackShelf() }).trusted];
  const [{ pack: first }] = [choosePack({ workbook: FIRST, shelf: new PackShelf() }).trusted];

  it("says what bands waive of the pack alone for which it was set", () => {
    expect(policyFor({ policy }, first).exemptionScopes).toEqual([scope]);
    expect(policyFor({ policy }, second).exemptionScopes).toEqual([]);
    expect(policyFor({ policy, scopesOf: "another" }, first).exemptionScopes).toEqual([]);
    const gone = { ...policy, exemptionScopes: [{ ...scope, from: rowId("1.99") }] };
    expect(policyFor({ policy: gone }, first).exemptionScopes).toEqual([]);
  });
});
