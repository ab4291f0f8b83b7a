import { describe, expect, it } from "@jest/globals";
import type { RowId } from "../../../src/core/ids";
import { rowId } from "../../../src/core/ids";
import { findWayOut } from "../../../src/core/judge/find-way-out";
import type { Judgement, RowJudgement } from "../../../src/core/judge/judgement";
import { shippedPack } from "../../../src/packs/index";
import { judgedRow, judgementOf } from "../mark/mark-sample";

const pack = shippedPack("gaibu-service");

function wayOut(rows: readonly RowJudgement[], settles: readonly (readonly string[])[]) {
  const sets = settles.map((set) => set.map(rowId)) satisfies readonly (readonly RowId[])[];
  const judgement: Judgement = judgementOf(rows, { settles: sets });
  return findWayOut(judgement, pack);
}

const answered = judgedRow("1.22", "nonconforming", { reading: "not_met" });
const blank = judgedRow("1.18", "unanswered", { reading: "blank" });

describe("the way out for this vendor", () => {
  it.each(["not_met", "na", "planned"] as const)("never proposes a register that is %s", (reading) => {
    const register = judgedRow("1.1", "optional-unmet", { obligation: "optional", reading });
    expect(wayOut([register, answered], [["1.1"], ["1.22"]]).rows).toEqual(["1.22"]);
    expect(wayOut([register, answered], [["1.1"]]).rows).toEqual([]);
  });

  it("never proposes an optional certificate that he says he lacks", () => {
    const certificate = judgedRow("1.9", "optional-unmet", { obligation: "optional", reading: "not_met" });
    expect(wayOut([certificate, answered], [["1.9"], ["1.22"]]).rows).toEqual(["1.22"]);
  });

  it("takes rows that he answered before blank ones, and registers last", () => {
    const open = judgedRow("1.1", "unanswered", { obligation: "optional", reading: "blank" });
    const sets = [["1.1"], ["1.18"], ["1.22"]];
    expect(wayOut([open, blank, answered], sets).rows).toEqual(["1.22"]);
    expect(wayOut([open, blank, answered], sets.slice(0, 2)).rows).toEqual(["1.18"]);
    expect(wayOut([open, blank, answered], sets.slice(0, 1)).rows).toEqual(["1.1"]);
  });

  it("tells apart what he has to mend", () => {
    expect(wayOut([blank, answered], [["1.18", "1.22"]]).toMend).toEqual(["1.22"]);
  });

  it("says nothing of a blank template", () => {
    expect(wayOut([blank], [["1.18"]])).toEqual({ rows: [], toMend: [], needless: [] });
  });
});
