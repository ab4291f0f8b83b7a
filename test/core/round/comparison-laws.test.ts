import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CarriedEntry } from "../../../src/core/mark/staff-decisions";
import { carryDecisions } from "../../../src/core/round/carry-decisions";
import { compareRows, type ComparedRow, type JudgedOnce } from "../../../src/core/round/compare-rows";
import type { RecordedRow } from "../../../src/core/round/record-entry";
import { STATUSES } from "../../../src/core/status";

const IDS = ["1.1", "1.2", "1.3", "1.4"] as const;
/** Few texts, so that two sheets often have the same ones. */
const text = fc.constantFrom("a", "b", "");
const row = (id: string) =>
  fc.record({
    id: fc.constant(id),
    status: fc.constantFrom(...STATUSES),
    answer: text,
    remarks: text,
    requirement: text,
  });
const rows: fc.Arbitrary<readonly RecordedRow[]> = fc
  .subarray([...IDS])
  .chain((ids) => fc.tuple(...ids.map(row)));
const basis = fc.record({ pack: text, policy: text, asOf: text });
const judged: fc.Arbitrary<JudgedOnce> = fc.record({ rows, basis });
const restsOn: fc.Arbitrary<ReadonlyMap<string, readonly string[]>> = fc
  .dictionary(fc.constantFrom(...IDS), fc.subarray([...IDS]))
  .map((rests) => new Map(Object.entries(rests)));
const entry: fc.Arbitrary<CarriedEntry> = fc.record(
  {
    text: fc.constantFrom("適合", "不適合", ""),
    more: fc.array(fc.constantFrom("適合", ""), { maxLength: 2 }),
    remark: text,
  },
  { requiredKeys: ["text", "remark"] },
);
const entries = fc
  .dictionary(fc.constantFrom(...IDS), entry)
  .map((decided): ReadonlyMap<string, CarriedEntry> => new Map(Object.entries(decided)));
const vendor = fc.option(fc.constantFrom("株式会社みほん", "株式会社 みほん", "株式会社べつ"), {
  nil: undefined,
});
const vendors = fc.record({ before: vendor, now: vendor });

const ABSENT = "";
const against = (
  before: readonly RecordedRow[],
  now: JudgedOnce,
  recorded?: JudgedOnce,
): readonly ComparedRow[] => compareRows({ recorded, before, now, restsOn: new Map(), absent: ABSENT });
const itself = (now: JudgedOnce): readonly ComparedRow[] => against(now.rows, now, now);

describe("a comparison", () => {
  it("of a file with itself changes nothing, with a record and without, whatever its rows rest on", () => {
    fc.assert(
      fc.property(judged, restsOn, fc.boolean(), (now, rests, isRecorded) => {
        const recorded = isRecorded ? now : undefined;
        const found = compareRows({ recorded, before: now.rows, now, restsOn: rests, absent: ABSENT });
        expect(found).toEqual(
          now.rows.map(({ id, status }) => ({
            id,
            change: "same",
            from: status,
            to: status,
            causes: [],
            rows: [],
            edited: [],
          })),
        );
      }),
    );
  });

  it("names a cause for every row that changed, and none for others", () => {
    fc.assert(
      fc.property(
        rows,
        judged,
        fc.option(judged, { nil: undefined }),
        restsOn,
        (before, now, recorded, rests) => {
          for (const one of compareRows({ recorded, before, now, restsOn: rests, absent: ABSENT }))
            expect(one.causes.length > 0).toBe(one.change !== "same" || one.from !== one.to);
        },
      ),
    );
  });

  it("never blames the rules without a record, nor answers that are the same", () => {
    fc.assert(
      fc.property(rows, judged, restsOn, (before, now, rests) => {
        const former = new Map(before.map((one) => [one.id, one]));
        for (const { id, causes } of compareRows({
          recorded: undefined,
          before,
          now,
          restsOn: rests,
          absent: ABSENT,
        })) {
          const [from, to] = [former.get(id), now.rows.find((one) => one.id === id)];
          expect(causes.filter((cause) => cause === "pack" || cause === "policy" || cause === "day")).toEqual(
            [],
          );
          if (from !== undefined && from.answer === to?.answer) expect(causes).not.toContain("answer");
          if (from !== undefined && from.remarks === to?.remarks) expect(causes).not.toContain("remarks");
        }
      }),
    );
  });
});

describe("decisions of staff", () => {
  it("are carried or open again, each once and as they were", () => {
    fc.assert(
      fc.property(entries, rows, judged, vendors, (decided, before, now, names) => {
        const { carried, reopened } = carryDecisions(decided, against(before, now), names);
        const all = [...carried, ...reopened.map(({ id, entry: one }) => [id, one] as const)];
        expect(new Map(all)).toEqual(decided);
        expect(all).toHaveLength(decided.size);
        for (const { because } of reopened) expect(because).not.toEqual([]);
      }),
    );
  });

  it("never land on another answer, another remark, another requirement, another result or another vendor", () => {
    fc.assert(
      fc.property(entries, rows, judged, vendors, (decided, before, now, names) => {
        const plain = (name: string | undefined) => name?.replaceAll(" ", "");
        const { carried } = carryDecisions(decided, against(before, now), names);
        for (const id of carried.keys()) {
          expect(now.rows.find((one) => one.id === id)).toEqual(before.find((one) => one.id === id));
          expect([plain(names.before), undefined]).toContain(
            names.now === undefined ? undefined : plain(names.now),
          );
        }
      }),
    );
  });

  it("carried twice are as carried once", () => {
    fc.assert(
      fc.property(entries, rows, judged, vendors, (decided, before, now, names) => {
        const { carried } = carryDecisions(decided, against(before, now), names);
        const again = carryDecisions(carried, itself(now), { before: names.now, now: names.now });
        expect([again.carried, again.reopened]).toEqual([carried, []]);
      }),
    );
  });

  it("hold in the same file by the same rules, all of them", () => {
    fc.assert(
      fc.property(judged, entries, vendor, (now, decided, name) => {
        const own = new Map([...decided].filter(([id]) => now.rows.some((one) => one.id === id)));
        const { carried, reopened } = carryDecisions(own, itself(now), { before: name, now: name });
        expect([carried, reopened]).toEqual([own, []]);
      }),
    );
  });
});
