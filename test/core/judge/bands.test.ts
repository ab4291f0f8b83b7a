import { describe, expect, it } from "@jest/globals";
import { readingsOf, statuses, judged, bandAt, tableOf } from "./judge-with";

const FROM_1_6 = ["1.6", "1.7", "1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14"];
const FROM_1_15 = [
  "1.15",
  "1.16",
  "1.17",
  "1.18",
  "1.19",
  "1.20",
  "1.21",
  "1.22",
  "1.23",
  "1.24",
  "1.25",
  "1.26",
  "1.27",
];
const ALL_BELOW_1 = [...FROM_1_6, ...FROM_1_15];

describe("band 1 by the pack's scope", () => {
  it.each([["1.1"], ["1.2"], ["1.4"]])("%s alone waives 1.6 to 1.27, whatever was answered", (trigger) => {
    const answers = {
      ...readingsOf(["1.1", "1.2", "1.4", ...ALL_BELOW_1], "not_met"),
      [trigger]: "met" as const,
    };
    const result = statuses({ answers });
    for (const id of ALL_BELOW_1) expect([id, result.get(id)]).toEqual([id, "exempt"]);
    expect(result.get("1.3")).toBe("unanswered");
    expect(result.get("1.5")).toBe("unanswered");
  });

  it("names the band and the row that holds", () => {
    const { rows, exemptions } = judged({ answers: { "1.1": "not_met", "1.2": "not_met", "1.4": "met" } });
    const row = rows.find(({ id }) => id === "1.20");
    expect(row?.exemptedBy).toEqual(["band-1"]);
    expect(row?.reasons[0]).toMatchObject({
      code: "exempt-by",
      values: { exemption: "band-1", because: ["1.4"] },
    });
    expect(exemptions.find(({ id }) => id === "band-1")).toMatchObject({
      truth: "true",
      source: "pack",
      because: ["1.4"],
    });
  });

  it.each([
    ["1.1", "ISMAP"],
    ["1.2", "ISMAP-LIU"],
    ["1.4", "ASPIC"],
  ])("asks to look %s up in the public list of %s, on that row alone", (trigger, register) => {
    const answers = { ...readingsOf(["1.1", "1.2", "1.4", "1.6"], "not_met"), [trigger]: "met" as const };
    const told = judged({ answers }).rows.flatMap(({ id, reasons }) =>
      reasons.flatMap((reason) =>
        reason.about === "judgement" && reason.code === "look-up-register"
          ? [[id, reason.values.register]]
          : [],
      ),
    );
    expect(told).toEqual([[trigger, register]]);
  });

  it("asks for no list where nothing is waived by it", () => {
    const lookedUp = (sheet: Parameters<typeof judged>[0]) =>
      judged(sheet).rows.flatMap(({ reasons }) =>
        reasons.filter((reason) => reason.about === "judgement" && reason.code === "look-up-register"),
      );
    expect(lookedUp({ answers: { "1.1": "unclear", "1.6": "met", "1.9": "met" } })).toEqual([]);
    expect(
      lookedUp({ answers: { "1.1": "met" }, table: tableOf({ bands: [bandAt("band-1", "end")] }) }),
    ).toEqual([]);
  });

  it("makes 1.2 not applicable where 1.1 is met, and still judges 1.5", () => {
    const result = statuses({ answers: { "1.1": "met", "1.2": "not_met", "1.5": "not_met" } });
    expect([result.get("1.2"), result.get("1.5")]).toEqual(["not-applicable", "nonconforming"]);
  });

  it.each(["unclear", "contradictory", "expired", "weak_evidence", "partial"] as const)(
    "holds a plain no back while 1.1 is %s, and names 1.1",
    (reading) => {
      const { rows } = judged({
        answers: { "1.1": reading, "1.2": "not_met", "1.4": "not_met", "1.7": "not_met" },
      });
      expect(rows.find(({ id }) => id === "1.7")).toMatchObject({ status: "review", blockers: ["1.1"] });
    },
  );

  it("names every open row where none of the three is answered", () => {
    const { rows } = judged({ answers: { "1.7": "not_met" } });
    expect(rows.find(({ id }) => id === "1.7")).toMatchObject({
      status: "review",
      blockers: ["1.1", "1.2", "1.4"],
    });
  });

  it.each(["not_met", "planned", "na"] as const)(
    "is false where all three are %s: a no below is a no",
    (reading) => {
      const answers = { "1.1": reading, "1.2": reading, "1.4": reading, "1.7": "not_met" } as const;
      expect(statuses({ answers }).get("1.7")).toBe("nonconforming");
    },
  );

  it("turns nothing but a plain no while it is open", () => {
    const answers = {
      "1.1": "unclear",
      "1.7": "met",
      "1.8": "blank",
      "1.10": "unclear",
      "1.6": "not_met",
    } as const;
    const result = statuses({ answers });
    expect(["1.7", "1.8", "1.10", "1.6"].map((id) => result.get(id))).toEqual([
      "conforming",
      "unanswered",
      "review",
      "optional-unmet",
    ]);
  });

  it("re-opens a blank row as unanswered when the certificate has lapsed", () => {
    const result = statuses({ answers: { "1.1": "expired", "1.2": "not_met", "1.4": "not_met" } });
    expect(result.get("1.20")).toBe("unanswered");
  });
});

describe("band 2 by the pack's scope", () => {
  const no = { "1.1": "not_met", "1.2": "not_met", "1.4": "not_met" } as const;
  it("waives 1.15 to 1.27 where 1.6 and 1.9 are met, and not 1.10 to 1.14", () => {
    const answers = {
      ...no,
      ...readingsOf([...FROM_1_6, ...FROM_1_15], "not_met"),
      "1.6": "met",
      "1.9": "met",
    } as const;
    const result = statuses({ answers });
    for (const id of FROM_1_15) expect([id, result.get(id)]).toEqual([id, "exempt"]);
    expect(["1.10", "1.11", "1.12", "1.14"].map((id) => result.get(id))).toEqual(
      Array(4).fill("nonconforming"),
    );
  });

  it.each([
    ["1.6", "1.9"],
    ["1.9", "1.6"],
  ])("waives nothing where only %s is met", (held, missing) => {
    const answers = {
      ...no,
      [held]: "met" as const,
      [missing]: "not_met" as const,
      "1.20": "not_met" as const,
    };
    expect(statuses({ answers }).get("1.20")).toBe("nonconforming");
  });

  it("names the one that is open", () => {
    const { rows } = judged({ answers: { ...no, "1.6": "met", "1.9": "unclear", "1.20": "not_met" } });
    expect(rows.find(({ id }) => id === "1.20")).toMatchObject({ status: "review", blockers: ["1.9"] });
  });
});

describe("bands by their place in the sheet", () => {
  const no = { "1.1": "not_met", "1.2": "not_met", "1.4": "not_met" } as const;
  it("a band that stands lower waives less", () => {
    const table = tableOf({ bands: [bandAt("band-1", "1.10"), bandAt("band-2", "1.15")] });
    const answers = { ...readingsOf(ALL_BELOW_1, "not_met"), "1.1": "met" } as const;
    const result = statuses({ answers, table });
    expect([result.get("1.7"), result.get("1.10"), result.get("1.27")]).toEqual([
      "nonconforming",
      "exempt",
      "exempt",
    ]);
  });

  it("a band that stands higher waives more", () => {
    const table = tableOf({ bands: [bandAt("band-1", "1.6"), bandAt("band-2", "1.10")] });
    const answers = { ...no, "1.6": "met", "1.9": "met", "1.10": "not_met" } as const;
    expect(statuses({ answers, table }).get("1.10")).toBe("exempt");
  });

  it("never waives 1.5 or the rows on which it rests, even from the top of the table", () => {
    const table = tableOf({ bands: [bandAt("band-1", "1.1"), bandAt("band-2", "1.15")] });
    const answers = { "1.1": "not_met", "1.2": "not_met", "1.4": "met", "1.5": "not_met" } as const;
    const result = statuses({ answers, table });
    expect([result.get("1.1"), result.get("1.4"), result.get("1.5")]).toEqual([
      "optional-unmet",
      "conforming",
      "nonconforming",
    ]);
  });

  it("below every row its scope is unknown: nothing is waived, and a no is held back", () => {
    const table = tableOf({ bands: [bandAt("band-1", "end"), bandAt("band-2", "end")] });
    const answers = { "1.1": "met", "1.7": "not_met", "1.8": "met" } as const;
    const result = statuses({ answers, table });
    expect([result.get("1.7"), result.get("1.8")]).toEqual(["review", "conforming"]);
  });

  it("a row that was moved below the band is not waived for certain", () => {
    const table = tableOf({
      order: ["1.1", "1.2", "1.4", "1.5", "1.6", "1.3", "1.7"],
      bands: [bandAt("band-1", "1.6")],
    });
    const result = statuses({ answers: { "1.1": "met", "1.3": "not_met", "1.7": "met" }, table });
    expect([result.get("1.3"), result.get("1.7")]).not.toContain("nonconforming");
    expect(result.get("1.3")).not.toBe("exempt");
    expect(result.get("1.7")).toBe("exempt");
  });

  it("a band that the sheet leaves out while it prints the other waives nothing for certain", () => {
    const table = tableOf({ bands: [bandAt("band-2", "1.15")] });
    const { rows } = judged({ answers: { "1.1": "met", "1.7": "not_met" }, table });
    const row = rows.find(({ id }) => id === "1.7");
    expect(row?.status).toBe("review");
    expect(row?.reasons[0]).toMatchObject({ code: "band-not-in-sheet", values: { exemption: "band-1" } });
  });

  it.each([
    ["can't be read", undefined],
    ["is worded so that less is needed", { any: [{ met: "1.1" }, { met: "1.3" }] }],
    ["is worded so that more is needed", { all: [{ met: "1.1" }, { met: "1.4" }] }],
  ] as const)("a band that %s grants nothing on its own", (_name, when) => {
    const table = tableOf({ bands: [bandAt("band-1", "1.6", when), bandAt("band-2", "1.15")] });
    const granted =
      when !== undefined && "any" in when ? { "1.3": "met" as const } : { "1.1": "met" as const };
    const answers = { ...no, ...granted, "1.7": "not_met" as const };
    expect(statuses({ answers, table }).get("1.7")).toBe("review");
  });

  it("a band that the pack does not have waives nothing", () => {
    const table = tableOf({
      bands: [bandAt("band-1", "1.6"), bandAt("band-2", "1.15"), bandAt(undefined, "1.10", { met: "1.3" })],
    });
    const answers = {
      ...no,
      "1.3": "met",
      "1.6": "not_met",
      "1.9": "not_met",
      "1.10": "not_met",
      "1.7": "not_met",
    } as const;
    const result = statuses({ answers, table });
    expect([result.get("1.7"), result.get("1.10")]).toEqual(["nonconforming", "review"]);
  });

  it("the user's scope wins over both", () => {
    const table = tableOf({ bands: [bandAt("band-1", "1.6"), bandAt("band-2", "1.10")] });
    const answers = { ...no, "1.6": "met", "1.9": "met", "1.10": "not_met", "1.16": "not_met" } as const;
    const result = statuses({ answers, table, scope: { exemption: "band-2", from: "1.15", to: "1.27" } });
    expect([result.get("1.10"), result.get("1.16")]).toEqual(["nonconforming", "exempt"]);
  });
});
