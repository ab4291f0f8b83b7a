import { describe, expect, it } from "@jest/globals";
import { namesNoPlan, plansNamed, underPlans } from "../../../src/core/answer/named-plans";
import { readAnswer } from "../../../src/core/answer/read-answer";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import type { PlainDate } from "../../../src/core/plain-date";
import { shippedPack } from "../../../src/packs";

const row = shippedPack("gaibu-service").rows.find(({ id }) => id === "1.24");
if (row === undefined) throw new Error("no row");
const asOf = "2026-11-29" as PlainDate;
const read = (remarks: string, plans: readonly string[], answer = "○") =>
  readAnswer({ row, answer, remarks, asOf, policy: { ...DEFAULT_POLICY, plans } });

const PLAN = "エンタープライズプラン";

describe("a plan that is bought settles the row whose only condition names it", () => {
  it.each<[remarks: string, plan: string]>([
    ["エンタープライズプランで対応します。", PLAN],
    ["エンタープライズプランをご契約の場合に対応可能です。", PLAN],
    ["エンタープライズプランの契約が必要です。", PLAN],
    ["エンタープライズプランに含まれます。", PLAN],
    ["ｴﾝﾀｰﾌﾟﾗｲｽﾞプランで対応します。", PLAN],
    ["エンタープライズ プランで対応します。", PLAN],
    ["エンタープライズプランで対応します。", "「エンタープライズプラン」"],
    ["有償の権限管理オプションで対応します。", "権限管理オプション"],
    ["上位プラン「雅」で対応します。", "雅"],
    ["Enterprise Planで対応します。", "enterprise plan"],
    ["エンタープライズプランで対応します。権限管理オプションが必要です。", "both"],
  ])("%s (%s)", (remarks, plan) => {
    const plans = plan === "both" ? [PLAN, "権限管理オプション"] : [plan];
    expect(read(remarks, []).reading).not.toBe("met");
    const { reading, findings } = read(remarks, plans);
    expect([reading, findings[0]?.code]).toEqual(["met", "plan-chosen"]);
  });
});

describe("a doubt is never lifted", () => {
  it.each<[why: string, remarks: string, plan: string, answer?: string]>([
    ["a name that resembles", "エンタープライズプランで対応します。", "エンタープライズ"],
    ["a name that resembles", "エンタープライズプランで対応します。", "プライズプラン"],
    ["a longer name", "エンタープライズプランプラスで対応します。", PLAN],
    ["a longer name before it", "新エンタープライズプランで対応します。", PLAN],
    ["a longer name before a space", "Super Enterpriseプランで対応します。", "Enterpriseプラン"],
    ["a longer English name", "Enterprise Plan Plusで対応します。", "Enterprise Plan"],
    ["a family of plans", "エンタープライズプランBで対応します。", PLAN],
    ["another plan", "プレミアムプランで対応します。", PLAN],
    ["one of two plans", "エンタープライズプランと権限管理オプションで対応します。", PLAN],
    ["one of two plans, apart", "エンタープライズプランで対応します。権限管理オプションが必要です。", PLAN],
    ["the plan is what is left out", "エンタープライズプランの場合を除き対応します。", PLAN],
    ["the plan is not the condition", "エンタープライズプラン以外で対応します。", PLAN],
    ["twice denied", "エンタープライズプランでないと対応できません。", PLAN],
    ["the plan does not have it", "エンタープライズプランでは対応していません。", PLAN],
    ["planned only", "エンタープライズプランで2027年4月に対応予定です。", PLAN],
    ["a price beside it", "エンタープライズプランで対応します。別途費用がかかります。", PLAN],
    ["in part", "エンタープライズプランで一部対応します。", PLAN],
    ["somebody else's plan", "他社のエンタープライズプランで対応します。", PLAN],
    ["the mark says in part", "エンタープライズプランで対応します。", PLAN, "△"],
    ["the answer is no", "エンタープライズプランで対応します。", PLAN, "×"],
  ])("%s: %s (%s)", (...[, remarks, plan, answer]) => {
    const before = read(remarks, [], answer);
    expect(read(remarks, [plan], answer)).toEqual(before);
    expect(before.reading).not.toBe("met");
  });
});

describe("names of plans", () => {
  it.each<[string, readonly string[]]>([
    ["エンタープライズプランで対応、監査は有償の監査ログオプション", [PLAN, "監査ログオプション"]],
    ["上位プラン「雅」にて対応", ["雅"]],
    ["with the Enterprise plan", ["Enterprise plan"]],
    ["権限管理は、しらかばプランをご契約の場合に利用できます", ["しらかばプラン"]],
    ["「ひかりオプション」で対応、詳しくはプランの説明書", ["ひかりオプション"]],
    ["有償オプションで対応", []],
    ["上位プランで対応", []],
  ])("in %s", (text, names) => {
    expect(plansNamed(text)).toEqual(names);
  });

  it.each(["", "  ", "プラン", "有償オプション", "「上位プラン」", "the plan", "〓"])(
    "“%s” is none",
    (name) => {
      expect(namesNoPlan(name)).toBe(true);
    },
  );

  it("are taken out with nothing else", () => {
    expect(underPlans("ログはエンタープライズプランで１年間保存", [PLAN])).toEqual({
      text: "ログは１年間保存",
      conditions: ["エンタープライズプランで"],
    });
  });
});
