import { describe, expect, it } from "@jest/globals";
import gaibu from "../../src/packs/gaibu-service.json";
import { cpuTime } from "../cpu-time";
import { fileIn, runCli, scratchFolder, type CliRun } from "./run-cli";

const IDS = Array.from({ length: 12 }, (_, index) => `1.${index + 1}`);
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const [first] = gaibu.exemptions;

/** 500 rows, 30 exemptions, 200 cases, 12 rows in conditions: below each limit, and all of them at once. */
function justUnder(): object {
  const wanted = (at: number) => ({ standard: `みなと認証${at}`, names: [`MN${at}`] });
  const row = (id: string, at: number, more: object) => ({
    id,
    category: "",
    text: "あ".repeat(500),
    obligation: "mandatory",
    expects: { kind: "certification", holder: "any-provider", anyOf: [wanted(at % 300)] },
    ...more,
  });
  const met = (id: string | undefined) => ({ met: id ?? "1.1" });
  const asked = (id: string | undefined, at: number) => (at % 2 === 0 ? { not: met(id) } : met(id));
  return {
    id: "under",
    version: "1.0.0",
    name: { ja: "上限のすぐ下", en: "just under" },
    rows: [
      ...IDS.map((id, at) => row(id, at, { obligation: "optional" })),
      ...many(488, (at) => row(`2.${at + 1}`, at, { appliesWhen: asked(IDS[at % 12], at) })),
    ],
    exemptions: many(30, (at) => ({
      id: `b${at}`,
      text: "条件",
      when: { [at % 2 === 0 ? "all" : "any"]: IDS.slice(0, 7).map(met) },
      rows: { from: `2.${1 + at * 8}`, to: `2.${487 - at * 8}` },
    })),
    cases: many(200, (at) => ({
      name: `c${at}`,
      readings: Object.fromEntries(IDS.map((id) => [id, at % 2 === 0 ? "met" : "not_met"])),
      statuses: { "2.1": "exempt" },
    })),
  };
}

const nested = JSON.stringify({ ...gaibu, exemptions: [{ ...first, when: "@" }] }).replace(
  '"@"',
  `${'{"not":'.repeat(5_000)}{"met":"1.1"}${"}".repeat(5_000)}`,
);

const REFUSED: readonly (readonly [string, () => string, RegExp])[] = [
  ["20 MB", () => JSON.stringify({ ...gaibu, note: "あ".repeat(7_000_000) }), /上限の 2 MB/],
  [
    "100,000 rows",
    () => JSON.stringify({ ...gaibu, rows: many(100_000, (at) => ({ id: `2.${at}` })) }),
    /\/rows: .*上限（500）/,
  ],
  [
    "10,000 exemptions",
    () =>
      JSON.stringify({
        ...gaibu,
        exemptions: many(10_000, (at) => ({ ...first, text: "条件", when: { met: "1.1" }, id: `b${at}` })),
      }),
    /\/exemptions: .*上限（30）/,
  ],
  ["5,000 nested conditions", () => nested, /\/exemptions\/0\/when\/not.*上限（32）/],
];

describe("a hostile pack", () => {
  it.each(REFUSED)("of %s is refused in a sentence within two seconds", (_what, make, sentence) => {
    const file = fileIn(scratchFolder(), "pack.json", make());
    let run: CliRun | undefined;
    const spent = cpuTime(() => (run = runCli("pack", "check", file)));
    expect([run?.status, run?.out]).toEqual([2, []]);
    expect(run?.err.length).toBeLessThanOrEqual(2);
    expect(run?.err.join("\n")).toMatch(sentence);
    expect(spent).toBeLessThan(2_000);
  });

  it("just under every limit is told what is wrong with it, and the states that are too many are not gone through", () => {
    const run = runCli("pack", "check", fileIn(scratchFolder(), "pack.json", JSON.stringify(justUnder())));
    expect([run.status, run.out]).toEqual([2, []]);
    expect(run.err[0]).toMatch(/[3-9]\d\d 件の誤り/);
    // 50 faults at most are told, and how many more there are.
    expect(run.err.length).toBeLessThanOrEqual(52);
  });
});
