import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { READINGS, type Reading } from "../../../src/core/reading";
import type { Status } from "../../../src/core/status";
import type { RowDoubt } from "../../../src/core/table/sheet-table";
import { judged, PACK, readingsOf, statuses } from "./judge-with";

/** No band is open, so that a row's own answer shows. */
const CLOSED = readingsOf(["1.1", "1.2", "1.4", "1.6", "1.9"], "not_met");

describe("a row by its own answer (design: reading an answer)", () => {
  it.each<[Reading, Status, Status]>([
    ["met", "conforming", "conforming"],
    ["not_met", "nonconforming", "optional-unmet"],
    ["planned", "review", "optional-unmet"],
    ["na", "review", "optional-unmet"],
    ["partial", "review", "review"],
    ["unclear", "review", "review"],
    ["contradictory", "review", "review"],
    ["expired", "review", "review"],
    ["weak_evidence", "review", "review"],
    ["blank", "unanswered", "unanswered"],
  ])("%s: mandatory %s, optional %s", (reading, mandatory, optional) => {
    const result = statuses({ answers: { ...CLOSED, "1.12": reading, "1.13": reading } });
    expect([result.get("1.12"), result.get("1.13")]).toEqual([mandatory, optional]);
  });

  it("1.5 may be not applicable", () => {
    expect(statuses({ answers: { "1.5": "na" } }).get("1.5")).toBe("not-applicable");
  });

  it("a row that the sheet lacks is unanswered, and says so", () => {
    const { rows } = judged({ answers: CLOSED, absent: ["1.12"] });
    const row = rows.find(({ id }) => id === "1.12");
    expect(row).toMatchObject({ status: "unanswered", reasons: [{ code: "row-missing" }] });
  });
});

describe("a doubt about the sheet", () => {
  const altered: RowDoubt = { code: "altered", values: { cell: "C9" } };
  it.each<[Reading, Status]>([
    ["met", "review"],
    ["not_met", "review"],
    ["blank", "unanswered"],
    ["unclear", "review"],
  ])("takes %s to %s", (reading, status) => {
    expect(
      statuses({ answers: { ...CLOSED, "1.12": reading }, doubts: { "1.12": altered } }).get("1.12"),
    ).toBe(status);
  });

  it("keeps an altered 1.1 from waiving anything", () => {
    const answers = { ...CLOSED, "1.1": "met", "1.12": "not_met" } as const;
    const result = statuses({ answers, doubts: { "1.1": altered } });
    expect([result.get("1.1"), result.get("1.12")]).toEqual(["review", "review"]);
  });

  it("leaves a waived row waived", () => {
    expect(
      statuses({ answers: { "1.4": "met", "1.12": "met" }, doubts: { "1.12": altered } }).get("1.12"),
    ).toBe("exempt");
  });
});

describe("policy", () => {
  it.each([
    ["unanswered", "unanswered"],
    ["conforming", "conforming"],
    ["nonconforming", "nonconforming"],
  ] as const)("blank mandatory rows: %s", (blankMandatory, status) => {
    expect(statuses({ answers: CLOSED, policy: { blankMandatory } }).get("1.12")).toBe(status);
  });

  it("a blank counted as a no is still held back while a band is open", () => {
    expect(statuses({ answers: {}, policy: { blankMandatory: "nonconforming" } }).get("1.12")).toBe("review");
  });

  it("blank trigger rows counted as no close the bands", () => {
    const result = statuses({ answers: { "1.12": "not_met" }, policy: { blankOptionalTrigger: "no" } });
    expect([result.get("1.1"), result.get("1.12")]).toEqual(["unanswered", "nonconforming"]);
  });
});

describe("verdict and what would settle it", () => {
  const allMet = readingsOf(
    PACK.rows.map(({ id }) => id),
    "met",
  );
  it("is conforming where everything is met, with nothing to settle", () => {
    expect(judged({ answers: allMet })).toMatchObject({ verdict: "conforming", settles: [] });
  });

  it("is not held up by optional rows", () => {
    const answers = {
      ...allMet,
      "1.1": "not_met",
      "1.2": "unclear",
      "1.3": "unclear",
      "1.4": "not_met",
    } as const;
    expect(judged({ answers }).verdict).toBe("conforming");
  });

  it("names the row itself or any row that opens a band over it", () => {
    const answers = {
      ...allMet,
      "1.1": "not_met",
      "1.2": "not_met",
      "1.4": "not_met",
      "1.9": "not_met",
      "1.20": "not_met",
    } as const;
    const result = judged({ answers });
    expect(result.verdict).toBe("nonconforming");
    expect(result.settles).toEqual([["1.1"], ["1.2"], ["1.4"], ["1.9"], ["1.20"]]);
  });

  it("asks for 1.5 beside a band, because no band covers it", () => {
    const answers = { ...allMet, ...CLOSED, "1.5": "blank", "1.20": "not_met", "1.12": "not_met" } as const;
    const { settles } = judged({ answers });
    expect(settles).toContainEqual(["1.4", "1.5"]);
    expect(settles).toContainEqual(["1.5", "1.12", "1.20"]);
    expect(settles).toContainEqual(["1.5", "1.6", "1.9", "1.12"]);
  });
});

describe("laws", () => {
  const sheet = fc
    .array(fc.constantFrom(...READINGS), { minLength: PACK.rows.length, maxLength: PACK.rows.length })
    .map((readings) =>
      Object.fromEntries(PACK.rows.map(({ id }, index) => [id, readings[index] ?? "blank"])),
    );

  it("every row has exactly one status, and the counts add up", () => {
    fc.assert(
      fc.property(sheet, (answers) => {
        const { rows, counts } = judged({ answers });
        expect(rows.map(({ id }) => id)).toEqual(PACK.rows.map(({ id }) => id));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
      { numRuns: 50 },
    );
  });

  it("every set that settles does, and none of its rows can be left out", () => {
    fc.assert(
      fc.property(sheet, (answers) => {
        for (const set of judged({ answers }).settles) {
          const settled = { ...answers, ...readingsOf(set, "met") };
          expect(judged({ answers: settled }).verdict).toBe("conforming");
          for (const left of set) {
            const without = { ...settled, [left]: answers[left] ?? "blank" };
            expect(judged({ answers: without }).verdict).not.toBe("conforming");
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("a review always names what would settle it", () => {
    fc.assert(
      fc.property(sheet, (answers) => {
        for (const row of judged({ answers }).rows.filter(({ status }) => status === "review")) {
          expect(row.blockers.length).toBeGreaterThan(0);
          expect(row.reasons.length + row.blockers.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
