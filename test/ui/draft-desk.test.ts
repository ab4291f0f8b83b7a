import { describe, expect, it } from "@jest/globals";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { checkPack } from "../../src/core/prove/check-pack";
import { packHash } from "../../src/packs/pack-hash";
import { DraftDesk } from "../../src/ui/draft-desk";
import { snapshotOf } from "../core/snapshot/snapshot-of";

const GRID = {
  name: "要件",
  rows: [
    ["番号", "要件", "必須/任意", "回答"],
    ["1", "サービスがISMAPに登録されていること。", "任意"],
    ["1を満たす場合、以下の要件は不要"],
    ["2", "通信を暗号化すること。", "必須"],
    ["3", "利用者の情報を保護していますか。", ""],
    ["※ 回答は○か×で記入"],
  ],
  merges: ["A3:D3", "A6:D6"],
};
const OTHER = { name: "別表", rows: [GRID.rows[0] ?? [], ["1", "帳票を出力できること。", "必須"]] };
const SETTINGS = { language: "ja", asOf: "2026-11-29", policy: DEFAULT_POLICY } as const;

function desk(): DraftDesk {
  const made = new DraftDesk(packHash);
  expect(made.begin([snapshotOf(GRID), snapshotOf(OTHER)])).toBe(true);
  return made;
}

describe("the draft that is being checked", () => {
  it("shows rows and bands in order, and what is not in it", () => {
    const { draft } = desk().ask({ do: "look" }, SETTINGS) ?? {};
    expect(draft?.items.map(({ id, title }) => [id, title].join(" "))).toEqual([
      "1 サービスがISMAPに…",
      "2 通信を暗号化すること。",
      "3 利用者の情報を保護して…",
      " 免除条件1",
    ]);
    expect(draft?.counted).toContain("4 行のうち、3 行が案に入り、1 行は");
    expect(draft?.notes.join("\n")).toContain("A6");
    expect(draft?.others).toEqual([{ sheet: "別表", rows: 1 }]);
  });

  it("says on a card what was assumed of that row alone", () => {
    const made = desk();
    const notes = (at: number) => made.ask({ do: "card", at }, SETTINGS)?.card?.notes.join("\n");
    expect(notes(1)).toBe("");
    expect(notes(2)).toContain("必須・任意の別を読めない");
    expect(notes(3)).toContain("A3");
  });

  it("shows what a band does, by the engine", () => {
    const card = desk().ask({ do: "card", at: 3 }, SETTINGS)?.card;
    expect(card?.takenFor).toBe("1を満たすとき、2～3を免除する");
    expect(card?.examples.map(({ word }) => word)).toEqual(["免除", "不適合", "要確認"]);
  });

  it("forgets the decision on a rule that was put right", () => {
    const made = desk();
    made.ask({ do: "decide", at: 2, decision: "checked" }, SETTINGS);
    const change = { obligation: "optional" } as const;
    const reply = made.ask({ do: "change", at: 2, change }, SETTINGS);
    expect(reply?.card?.obligation).toBe("optional");
    expect(reply?.draft.items[2]?.decision).toBeUndefined();
    expect(made.ask({ do: "try", at: 2, answer: "×", remarks: "" }, SETTINGS)?.tried?.word).toBe(
      "任意・未充足",
    );
  });

  it("makes a sound pack at any time, in which only what was found right is definite", () => {
    const made = desk();
    made.ask({ do: "decide", at: 0, decision: "checked" }, SETTINGS);
    made.ask({ do: "decide", at: 1, decision: "aside" }, SETTINGS);
    const { text = "" } = made.ask({ do: "finish", name: "しおさい町" }, SETTINGS) ?? {};
    const checked = checkPack(JSON.parse(text));
    if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
    expect(checked.pack.name).toEqual({ ja: "しおさい町", en: "しおさい町" });
    expect(checked.pack.rows.map(({ review }) => review === true)).toEqual([false, true, true]);
    const again = new DraftDesk(packHash);
    again.resume(checked.pack);
    const items = again.ask({ do: "look" }, SETTINGS)?.draft.items;
    expect(items?.map(({ decision }) => decision)).toEqual(["checked", undefined, undefined, undefined]);
  });

  it("is made anew from another sheet of the file, and back", () => {
    const made = desk();
    const other = made.ask({ do: "sheet", name: "別表" }, SETTINGS)?.draft;
    expect([other?.name, other?.items.length]).toEqual(["別表", 1]);
    expect(other?.others).toEqual([{ sheet: "要件", rows: 3 }]);
    expect(made.ask({ do: "sheet", name: "要件" }, SETTINGS)?.draft.items).toHaveLength(4);
  });

  it("stays where the next sheet has no table", () => {
    const made = desk();
    expect(made.begin([snapshotOf({ rows: [["日時", "場所"]] })])).toBe(false);
    expect(made.ask({ do: "look" }, SETTINGS)?.draft.name).toBe("要件");
    expect(new DraftDesk(packHash).ask({ do: "look" }, SETTINGS)).toBeUndefined();
  });
});
