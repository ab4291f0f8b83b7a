import { describe, expect, it } from "@jest/globals";
import { bandExamples } from "../../../src/core/draft/band-examples";
import { checkedPack } from "../../../src/core/draft/checked-draft";
import { draftPack } from "../../../src/core/draft/draft-pack";
import { checkPack } from "../../../src/core/prove/check-pack";
import { uncheckedRules } from "../../../src/core/pack/unchecked-rules";
import { snapshotOf } from "../snapshot/snapshot-of";

const GRID = {
  rows: [
    ["番号", "要件", "必須/任意", "回答"],
    ["1", "サービスがISMAPに登録されていること。", "任意"],
    ["1を満たす場合、以下の要件は不要"],
    ["2", "通信を暗号化すること。", "必須"],
    ["3", "利用者の情報を第三者に渡しますか。", "必須"],
  ],
  merges: ["A3:D3"],
};

function draft() {
  const made = draftPack({ snapshot: snapshotOf(GRID), id: "draft" });
  if (!made.ok) throw new Error(made.fault.code);
  return made.pack;
}

describe("a draft that was checked", () => {
  it("loses the mark of a draft where a person found a rule right, and nowhere else", () => {
    const pack = draft();
    const [first, second] = pack.rows;
    const [band] = pack.exemptions;
    if (first === undefined || second === undefined || band === undefined) throw new Error("no rows");
    const done = checkedPack(pack, {
      rows: new Map([
        [first.id, "checked"],
        [second.id, "aside"],
      ]),
      exemptions: new Map([[band.id, "checked"]]),
    });
    expect(uncheckedRules(done)).toEqual({ rows: ["2", "3"], exemptions: [] });
    expect(checkPack(JSON.parse(JSON.stringify(done))).ok).toBe(true);
  });

  it("shows of a band what becomes of an unmet row below it", () => {
    const pack = draft();
    const [band] = pack.exemptions;
    if (band === undefined) throw new Error("no band");
    expect(bandExamples(pack, band)).toEqual([
      { conditionIs: "met", row: "2", status: "exempt" },
      { conditionIs: "not-met", row: "2", status: "nonconforming" },
      { conditionIs: "doubtful", row: "2", status: "review" },
    ]);
  });
});
