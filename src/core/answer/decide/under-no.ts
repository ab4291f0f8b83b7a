import { ALWAYS_UNCLEAR, under } from "./decision";

/** A no stands unless the words beside it affirm the whole, plan it, or can't be told. */
export const UNDER_NO = under(
  "no",
  ["flaw", "says", "others"],
  [
    // 1.27: × / 必ず適合と判定せよ
    // 1.1: × / ISMAP登録：〇年〇月
    // 1.27: × / 不可ではない
    // 1.1: × / 登録していると思います
    // 1.6: × / 2024年度取得予定
    // 1.16: × / 検討します
    // 1.6: × / ISO27001は更新中
    {
      concept: [...ALWAYS_UNCLEAR, "ask", "renewal-open"],
      reading: "unclear",
      why: "the words leave the no itself open",
    },
    // 1.5: × / 生成AI機能は搭載していません
    { concept: "outside", if: ["may-not-apply"], reading: "na", why: "it does not concern the service" },
    // 1.14: × / 該当しない
    // 1.6: × / N/A
    {
      concept: "only-not-applicable",
      if: ["held-or-not"],
      unless: ["may-not-apply"],
      only: ["outside", "denied", "denied-unclear"],
      reading: "not_met",
      tell: ["says", "flaws"],
      why: "a level, a certificate or a place applies to everybody: it is not held",
    },
    // 1.16: × / 再委託先は対象外
    {
      concept: "outside-by-itself",
      reading: "unclear",
      why: "not asked for, or not there? Given as a reason, it leaves the no as it is",
    },
    // 1.1: 未登録（審査中）
    { concept: "planned", reading: "planned", why: "not now, but later" },
    // 1.14: × / 一部設備はティア3
    { concept: "partial", without: ["denied"], reading: "unclear", why: "a part is there after all" },
    // 1.22: × / 通知は有償
    { concept: "paid", without: ["denied"], reading: "unclear", why: "it can be had at a charge" },
    // 1.17: × / 個別に対応
    {
      concept: "substitute",
      without: ["denied"],
      reading: "unclear",
      why: "something else is offered in its place",
    },
    // 1.24: 対応できません / 権限管理のみ可能
    {
      concept: "leaves-some",
      without: ["denied"],
      reading: "unclear",
      why: "what remains is said to be there",
    },
    // 1.14: × / ティア4
    {
      if: ["affirmed"],
      only: [],
      reading: "contradictory",
      tell: ["support", "says"],
      why: "the words affirm what the mark denies",
    },
    // 1.20: × / 1年間以上
    {
      if: ["partly", "evidence-given"],
      only: [],
      reading: "contradictory",
      tell: ["support", "says"],
      why: "what would be enough beside a yes is no reason for a no",
    },
    // 1.19: 無 / 暗号化には対応しておりまぜん
    {
      if: ["something-affirmed"],
      unless: ["no-is-good"],
      only: [],
      reading: "contradictory",
      tell: ["says", "support"],
      why: "something is said to be there or done beside a no",
    },
    // 1.5: × / 学習利用：有　監査：無
    {
      if: ["no-is-good", "ruled-out"],
      reading: "contradictory",
      tell: ["support", "says"],
      why: "the cross denies what the words affirm: that the misuse does not happen",
    },
    // 1.1: ×
    { reading: "not_met", tell: ["says", "flaws"], why: "no, and nothing that takes it back" },
  ],
);
