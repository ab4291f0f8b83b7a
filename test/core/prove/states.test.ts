import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { rowId, type RowId } from "../../../src/core/ids";
import { LIMITS } from "../../../src/core/limits";
import { evaluate, type Condition } from "../../../src/core/pack/condition";
import { checkPack } from "../../../src/core/prove/check-pack";
import { crossed } from "../../../src/core/prove/monotony";
import {
  NO_TRUTHS,
  signedWith,
  spreadFillings,
  stateSpace,
  stateText,
  TRUTHS,
  truthsOf,
} from "../../../src/core/prove/state-space";
import type { Truth } from "../../../src/core/truth";
import gaibu from "../../../src/packs/gaibu-service.json";
import { cpuTime } from "../../cpu-time";

const TRIGGERS = Array.from({ length: 12 }, (_, index) => `1.${index + 1}`);
const met = (id: string) => ({ met: id });
const row = (id: string, more: object = {}) => ({ ...gaibu.rows[19], id, ...more });

/** Twelve optional rows that conditions name, and twenty below them of which a band waives most. */
function packOf(when: unknown, more: (index: number) => object = () => ({})) {
  const below = Array.from({ length: 20 }, (_, index) => row(`2.${index + 1}`, more(index)));
  return {
    id: "twelve",
    version: "1.0.0",
    name: { ja: "十二", en: "twelve" },
    rows: [...TRIGGERS.map((id) => row(id, { obligation: "optional" })), ...below],
    exemptions: [{ id: "band-1", text: "条件", when, rows: { from: "2.5", to: "2.20" } }],
    cases: [
      {
        name: "すべて満たす",
        readings: Object.fromEntries(TRIGGERS.map((id) => [id, "met"])),
        statuses: { "2.5": "exempt", ...("appliesWhen" in more(0) ? { "2.1": "not-applicable" } : {}) },
      },
    ],
  };
}

const pairs = [0, 2, 4, 6, 8, 10].map((at) => ({ all: TRIGGERS.slice(at, at + 2).map(met) }));
const SOUND: readonly (readonly [string, unknown])[] = [
  ["any of twelve", packOf({ any: TRIGGERS.map(met) })],
  ["all of twelve", packOf({ all: TRIGGERS.map(met) })],
  ["one of six pairs", packOf({ any: pairs })],
  ["one of each pair", packOf({ all: pairs.map(({ all }) => ({ any: all })) })],
  [
    "rows that are asked only without some of them",
    packOf({ any: pairs }, (index) =>
      index < 4 ? { appliesWhen: { not: { any: TRIGGERS.slice(index).map(met) } } } : {},
    ),
  ],
];

describe("twelve rows that conditions name", () => {
  it.each(SOUND)("%s: all 531,441 states are gone through within two seconds", (name, pack) => {
    let checked = checkPack({});
    const spent = cpuTime(() => (checked = checkPack(pack)));
    const missing = checked.ok ? [] : checked.faults.filter(({ code }) => code !== "case-missing");
    expect([name, missing]).toEqual([name, []]);
    if (checked.ok) expect(checked.proof.states).toBe(3 ** 12);
    expect(spent).toBeLessThan(2_000);
  });

  it.each([
    ["exemption-never", { all: [...TRIGGERS.map(met), { not: met("1.12") }] }, "true"],
    ["exemption-always", { any: [...TRIGGERS.map(met), { not: met("1.12") }] }, "false"],
  ])("refutes %s with a state that shows it", (code, when, truth) => {
    let checked = checkPack({});
    const spent = cpuTime(() => (checked = checkPack(packOf(when))));
    const state = TRIGGERS.map((id) => `${id}=${truth}`).join(" ");
    expect(checked.ok ? [] : checked.faults[0]).toEqual({
      code,
      values: { path: "/exemptions/0/when", id: "band-1", state },
    });
    expect(spent).toBeLessThan(2_000);
  });

  it("says where rows differ too much to go through all states: both sides of the limit", () => {
    const band = { any: TRIGGERS.map(met) };
    const asked = (at: number) => ({
      not: { all: [met("1.1"), met(TRIGGERS[at % 12] ?? ""), met(TRIGGERS[Math.floor(at / 12) + 1] ?? "")] },
    });
    const codes = (count: number) => {
      const pack = packOf(band, (index) =>
        index >= 4 && index < 4 + count ? { appliesWhen: asked(index) } : {},
      );
      const checked = checkPack(pack);
      return checked.ok ? [] : checked.faults.map(({ code }) => code);
    };
    // For each row 5 parts of its condition, 12 rows that may be filled, and 4 for the rest; once the band's 13 parts;
    // and as much but for the condition for the rows that have none.
    const most = Math.floor((LIMITS.packProofSteps / 3 ** 12 - 13 - (12 + 4)) / (5 + 12 + 4));
    expect(codes(most)).not.toContain("too-many-states");
    expect(codes(most + 1)).toContain("too-many-states");
  });
});

const IDS = ["1", "2", "3"].map(rowId);
const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...IDS).map((id): Condition => ({ met: id })),
    tie("condition").map((not): Condition => ({ not })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
  ),
})).condition;

const space = stateSpace(IDS);
const digit = (state: number, at: number): number => Math.floor(state / (space.weights[at] ?? 1)) % 3;
const truthIn =
  (state: number) =>
  (id: RowId): Truth =>
    TRUTHS[digit(state, IDS.indexOf(id))] ?? "unknown";
const fillings = (state: number): readonly number[] =>
  Array.from({ length: space.size }, (_, other) => other).filter((other) =>
    IDS.every((_, at) => digit(state, at) === 0 || digit(state, at) === digit(other, at)),
  );

describe("states as arrays", () => {
  it("give each condition the truth that evaluating it gives", () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const truths = truthsOf(space, condition);
        truths.forEach((truth, state) => {
          expect(TRUTHS[truth]).toBe(evaluate(condition, truthIn(state)));
        });
      }),
    );
  });

  it("put truths together, and tell them apart again", () => {
    fc.assert(
      fc.property(fc.array(conditions, { maxLength: 4 }), (all) => {
        const signature = all.reduce(
          (signed, condition) => signedWith(signed, truthsOf(space, condition)),
          NO_TRUTHS(space),
        );
        signature.of.forEach((number, state) => {
          expect(signature.truths[number]).toEqual(all.map((one) => evaluate(one, truthIn(state))));
        });
      }),
    );
  });

  it("look ahead to every filling of what is open", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 27, maxLength: 27 }), (bits) => {
        const spread = Uint16Array.from(bits);
        spreadFillings(space, spread);
        spread.forEach((all, state) => {
          expect(all).toBe(fillings(state).reduce((sum, other) => sum | (bits[other] ?? 0), 0));
        });
      }),
    );
  });

  it("find a state of which a filling, over a step that is neither, turns the outcome round", () => {
    // Open: free. One filled: neither. Both filled: against.
    const two = stateSpace(IDS.slice(0, 2));
    const open = [0, 1, 2].map((first) =>
      [0, 1, 2].map((second) => Number(first === 0) + Number(second === 0)),
    );
    const signature = Int32Array.from(open.flat());
    const [from, to] = [
      [0, 0, 1],
      [1, 0, 0],
    ];
    const found = crossed(two, signature, { from, to });
    expect(found && stateText(two, found.state)).toBe("1=unknown 2=unknown");
    expect(crossed(two, signature, { from: [0, 0, 1], to: [0, 0, 0] })).toBeUndefined();
  });
});
