import { describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { checkPack } from "../../../src/core/prove/check-pack";
import { readBand } from "../../../src/core/table/bands/read-band";
import { runCli } from "../../cli/run-cli";
import ownSchemes from "./own-schemes.json";

const PACK = join(__dirname, "own-schemes.json");

/** A city's own register, certificate and tier of data centres: none of them is known to the program but by this pack. */
describe("a pack with a register, a standard and a tier of its own", () => {
  it("is sound as data alone, and reads answers by it (own-schemes.jsonl)", () => {
    const run = runCli("pack", "cover", PACK, PACK.replace(/json$/, "jsonl"));
    expect([run.err, run.status]).toEqual([[], 0]);
  });

  it.each([
    ["みなと台帳に登録されている場合、以下の要件は不要", { met: "1" }],
    ["1でみなとクラウド台帳に登録されている場合、以下の要件は不要", { met: "1" }],
    ["2でみなと安心認証を取得している場合、以下の要件は不要", { met: "2" }],
    ["2でみなと台帳に登録されている場合、以下の要件は不要", undefined],
  ])("its names stand in bands: %s", (text, when) => {
    const checked = checkPack(ownSchemes);
    if (!checked.ok) throw new Error("the pack is not sound");
    expect(readBand(text, checked.pack)?.when).toEqual(when);
  });

  it("says of a register, a standard or a tier without names of its own that nobody knows it", () => {
    const nameless = JSON.parse(JSON.stringify(ownSchemes), (key, value: unknown) =>
      key === "names" ? undefined : value,
    ) as unknown;
    const checked = checkPack(nameless);
    const told = checked.ok ? [] : checked.faults.map(({ code, values }) => [code, values.path]);
    expect(told).toEqual([
      ["name-unmeetable", "/rows/0/expects/register"],
      ["name-unmeetable", "/rows/1/expects/anyOf/0/standard"],
      ["name-unmeetable", "/rows/3/expects/standard"],
    ]);
  });

  it("takes a name as plain words, never as a pattern", () => {
    const odd = JSON.parse(JSON.stringify(ownSchemes).replaceAll("みなと台帳", ".*(a+)+$")) as unknown;
    const checked = checkPack(odd);
    const row = checked.ok ? checked.pack.rows[0]?.id : undefined;
    expect(row).toBe("1");
  });
});
