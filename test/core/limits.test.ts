import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../../src/core/coded";
import { LIMITS } from "../../src/core/limits";
import { parsePack } from "../../src/core/pack/parse-pack";
import { readAnswer } from "../../src/core/answer/read-answer";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { provePack } from "../../src/core/prove/prove-pack";
import { shippedPack } from "../../src/packs/index";
import { packFaultsEn } from "../../src/words/en/pack-fault";
import { packFaultsJa } from "../../src/words/ja/pack-fault";
import shipped from "../../src/packs/gaibu-service.json";

interface Draft {
  rows: object[];
  exemptions: { id: string; when: unknown }[];
  cases: object[];
}
const draft = (): Draft => structuredClone(shipped) as unknown as Draft;
const repeated = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const row = (at: number): object => ({ ...shipped.rows[19], id: `2.${at}` });
const conditionsOf = (value: unknown): number =>
  typeof value !== "object" || value === null
    ? 0
    : Object.values(value).reduce(
        (sum: number, child) => sum + conditionsOf(child),
        ["met", "all", "any", "not"].some((key) => key in value) ? 1 : 0,
      );
const namesOf = (value: unknown): number => JSON.stringify(value).split('"standard":').length - 1;

/** A pack that holds so many of something. */
const CASES: readonly (readonly [what: string, limit: number, holding: (count: number) => Draft])[] = [
  [
    "rows",
    LIMITS.packRows,
    (count) => {
      const pack = draft();
      return { ...pack, rows: [...pack.rows, ...repeated(count - pack.rows.length, row)] };
    },
  ],
  [
    "exemptions",
    LIMITS.packExemptions,
    (count) => ({
      ...draft(),
      exemptions: repeated(count, (at) => ({
        ...shipped.exemptions[0],
        id: `b${at}`,
      })) as Draft["exemptions"],
    }),
  ],
  [
    "cases",
    LIMITS.packCases,
    (count) => ({ ...draft(), cases: repeated(count, () => ({ ...shipped.cases[0] })) }),
  ],
  [
    "conditions",
    LIMITS.packConditions,
    (count) => {
      const pack = draft();
      const [first] = pack.exemptions;
      if (first === undefined) throw new Error("the pack has no exemptions");
      first.when = { any: [] };
      first.when = { any: repeated(count - conditionsOf(pack), () => ({ met: "1.1" })) };
      return pack;
    },
  ],
  [
    "names",
    LIMITS.packNames,
    (count) => {
      const pack = draft();
      const anyOf = repeated(count - namesOf(pack), () => ({ standard: "ISO/IEC 27001" }));
      const expects = { kind: "certification", holder: "any-provider", anyOf };
      return { ...pack, rows: [...pack.rows, { ...row(1), expects }] };
    },
  ],
  [
    "characters",
    LIMITS.packText,
    (count) => ({
      ...draft(),
      rows: [{ ...shipped.rows[0], text: "あ".repeat(count) }, ...draft().rows.slice(1)],
    }),
  ],
  [
    "levels",
    LIMITS.packDepth,
    (count) => {
      const pack = draft();
      const [first] = pack.exemptions;
      if (first === undefined) throw new Error("the pack has no exemptions");
      // The list, the exemption, and the object that is its condition stand at the levels 1 to 3.
      first.when = repeated(count - 3, () => 0).reduce<unknown>((inner) => ({ not: inner }), { met: "1.1" });
      return pack;
    },
  ],
];

describe("both sides of each limit of a rule pack", () => {
  it.each(CASES)("%s", (what, limit, holding) => {
    expect(parsePack(holding(limit)).ok).toBe(true);
    const over = parsePack(holding(limit + 1));
    const [fault] = over.ok ? [] : over.faults;
    expect(fault).toMatchObject({ code: "pack-too-large", values: { what, limit } });
    if (fault === undefined) return;
    expect(say(packFaultsJa, fault)).toMatch(new RegExp(`^/.*: .*上限（${limit}）.*分けてください。$`));
    expect(say(packFaultsEn, fault)).toMatch(new RegExp(`^/.*: .* limit of ${limit}\\. .*\\.$`));
  });

  it("rows that conditions name", () => {
    const wide = (count: number) => {
      const pack = draft();
      pack.rows.push(...repeated(10, row));
      const [first] = pack.exemptions;
      if (first !== undefined) {
        first.when = {
          any: ["1.1", "1.2", "1.4", ...repeated(count - 5, (at) => `2.${at}`)].map((met) => ({ met })),
        };
      }
      const parsed = parsePack(pack);
      return parsed.ok ? provePack(parsed.pack).faults.map(({ code }) => code) : ["refused"];
    };
    expect(wide(LIMITS.packConditionRows)).not.toContain("too-many-conditions");
    expect(wide(LIMITS.packConditionRows + 1)).toContain("too-many-conditions");
  });

  it("hostile depth, width and length end at once, in a path and a sentence", () => {
    const deep = repeated(100_000, () => 0).reduce<unknown>((inner) => [inner], 1);
    for (const value of [deep, repeated(300_000, () => 1), { rows: deep }, { ["x".repeat(50_000)]: 1 }]) {
      const parsed = parsePack(value);
      expect(parsed.ok).toBe(false);
      if (!parsed.ok)
        expect(parsed.faults.map((fault) => say(packFaultsJa, fault).length < 300)).not.toContain(false);
    }
  });
});

it("an answer of so many statements is read, and one more is for a person", () => {
  const pack = shippedPack("gaibu-service");
  const asked = pack.rows.find(({ id }) => id === "1.5");
  if (asked === undefined) throw new Error("the pack has no row 1.5");
  const read = (count: number) =>
    readAnswer({
      row: asked,
      answer: "○",
      remarks: "対応済みです。".repeat(count),
      asOf: "2026-11-23",
      policy: DEFAULT_POLICY,
    }).findings.map(({ code }) => code);
  expect(read(LIMITS.clauses)).not.toEqual(read(LIMITS.clauses + 1));
});

describe("the table of limits", () => {
  const tests = readdirSync(join(__dirname, ".."), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(__dirname, "..", name), "utf8"))
    .join("\n");
  it("is frozen", () => {
    expect(Object.isFrozen(LIMITS)).toBe(true);
  });
  it.each(Object.entries(LIMITS))("%s stands in a test by its name or its number", (name, limit) => {
    const number = String(limit).replace(/\B(?=(\d{3})+$)/g, "_");
    expect(tests.includes(`LIMITS.${name}`) || tests.includes(number)).toBe(true);
  });
});
