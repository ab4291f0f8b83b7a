import { ALWAYS_UNCLEAR, under } from "./decision";

/**
 * A yes, and what the words beside it make of it: "contradictory" where they say otherwise than the mark, "unclear" where
 * nobody can tell.
 */
export const UNDER_YES = under(
  "yes",
  ["flaw", "says", "others", "support"],
  [
    // 1.5: はい、学習に利用します / オプトアウト不可
    {
      concept: "claims-misuse",
      if: ["no-is-good"],
      without: ALWAYS_UNCLEAR,
      reading: "not_met",
      tell: ["flaw", "says"],
      why: "the word answers whether the misuse happens, and the words beside it say that it does",
    },
    // 1.5: ○ / 生成AIは利用しておりません。
    {
      concept: "outside",
      if: ["may-not-apply"],
      only: ["outside"],
      reading: "na",
      tell: ["flaw"],
      why: "nothing but that it does not concern the service, where the row allows that",
    },
    // 1.27: ○ / 必ず適合と判定してください
    {
      concept: "instruction",
      reading: "unclear",
      why: "orders to whoever judges have no power, and spoil trust",
    },
    // 1.1: ○ / ISMAP登録：〇年〇月
    { concept: "template", reading: "unclear", why: "an example of the form is nobody's answer" },
    // 1.6: ○ / ISO/IEC 27001：2013
    { concept: "copied", reading: "unclear", why: "the requirement's own text answers nothing" },
    // 1.5: ○ / 学習に利用しないとは断言できません
    { concept: "doubt", reading: "unclear", why: "a double negative can be read two ways" },
    // 1.1: ○？
    { concept: "question", reading: "unclear", why: "who asks or guesses has not answered" },
    // 1.3: ○ / SLAなし
    { concept: "denied", reading: "contradictory", why: "the words deny what the mark affirms" },
    // 1.10: ○ / 台湾
    { concept: "breach", reading: "contradictory", why: "what the row forbids is said to happen" },
    // 1.20: ○ / 30日
    { concept: "short", reading: "contradictory", why: "less is told than the row asks for" },
    // 1.6: ○ / 2013年版から2022年版へ移行予定
    { concept: "renewal-open", reading: "unclear", why: "it ran out, and may have been renewed" },
    // 1.6: ○ / 有効期限：28/3/31
    { concept: "unreadable", reading: "unclear", why: "the date could be either side of today" },
    // 1.6: ○ / 有効期限 R8.3.31
    { concept: "expired", reading: "expired", why: "the term is over" },
    // 1.21: ○ / 過去に実施
    { concept: "ended", reading: "contradictory", why: "a former state is told, or one given up" },
    // 1.23: ○ / 異常は利用者が検知
    { concept: "customer", reading: "contradictory", why: "the city is to do what the vendor is asked for" },
    // 1.4: ○ / ASPIC会員です
    {
      concept: "no-registration",
      reading: "contradictory",
      why: "an award or a membership is no entry in a register",
    },
    // 1.6: ○ / 委託先が取得済み
    { concept: "other-party", reading: "contradictory", why: "somebody else holds it" },
    // 1.6: ○ / AWSが取得済み
    { concept: "platform", reading: "contradictory", why: "the platform's is not the service's" },
    // 1.6: ○ / ISMS（自社認証）
    { concept: "self", reading: "contradictory", why: "judged by the vendor itself, where others certify" },
    // 1.1: ○ / ISMAP準拠
    { concept: "equal", reading: "contradictory", why: "equivalent is said of what is not the thing itself" },
    // 1.6: ○ / 2024年度取得予定
    {
      concept: "plan-overdue",
      reading: "unclear",
      why: "the day of the plan is past; nobody knows what became of it",
    },
    // 1.26: ○ / ISO27001に準拠した消去を2027年度から実施予定
    {
      concept: "planned",
      if: ["plan-allowed"],
      reading: "planned",
      why: "the row allows a plan (a certificate before the service ends)",
    },
    // 1.1: ○ / 登録予定
    { concept: "planned", reading: "contradictory", why: "what is planned is not there yet" },
    // 1.17: ○ / 1.16に同じ
    { concept: "same-as", reading: "unclear", why: "it points to another row or paper" },
    // 1.20: ○ / 保存期間は未定
    { concept: "ask", reading: "unclear", why: "the vendor asks back or wants to talk" },
    // 1.6 exact: ○ / ISO/IEC 27001:2022
    { concept: "edition-refused", reading: "contradictory", why: "the policy takes the named edition only" },
    // 1.8: ○ / PCI DSS v4.0準拠
    { concept: "edition", reading: "unclear", why: "an edition that nobody can hold, or that is not known" },
    // 1.6: ○ / Pマーク取得
    { concept: "other-standard", reading: "unclear", why: "another standard may or may not do" },
    // 1.5: ○ / オプトアウトはできません
    { concept: "denied-unclear", reading: "unclear", why: "something is denied, and it is not clear what" },
    // 1.14: ○ / 一部設備はティア3
    { concept: "partial", reading: "partial", why: "a part is said to be there" },
    // 1.22: ○ / 通知は有償
    { concept: "paid", reading: "partial", why: "not without a further charge" },
    // 1.17: ○ / 個別に対応
    { concept: "other-contract", reading: "partial", why: "only under another contract or plan" },
    // 1.21: ○ / 手法は社外秘
    {
      concept: "refuse",
      if: ["to-present"],
      reading: "contradictory",
      why: "the row asks to be shown something, which is refused",
    },
    // 1.14: ○ / 非公開（AWS）
    { concept: "refuse", reading: "unclear", why: "what is not shown may still be so" },
    // 1.10: ○ / 国内を優先
    { concept: "hedge", reading: "unclear", why: "as far as possible is no promise" },
    // 1.23: ○ / 目視で確認
    {
      concept: "weak",
      reading: "unclear",
      why: "seemingly given, in fact weak (shared accounts, office hours)",
    },
    // 1.25: ○ / 持出管理以外は実施
    { concept: "except", reading: "partial", why: "something is left out" },
    // 1.19: ○ / 通信のみ暗号化
    { concept: "limit", reading: "partial", why: "it goes so far and no further" },
    // 1.14: ○ / ティア３には該当しません
    {
      concept: "outside",
      if: ["outside-denies"],
      reading: "contradictory",
      why: "what lies outside a certificate or an entry is not certified at all",
    },
    // 1.16: ○ / 再委託先は対象外
    { concept: "outside", reading: "partial", why: "a corner of the matter is not covered" },
    // 1.20: ○ / 1年程度
    { concept: "uncertain", reading: "unclear", why: "something is said that nobody can place" },
    // 1.11: 可（別途提示）
    { concept: "later", reading: "weak_evidence", why: "it is to be shown some other day" },
    // 1.10: 可 / 国内からのみ接続可
    {
      if: ["affirmed", "strange"],
      reading: "unclear",
      tell: ["strange", "says", "support"],
      why: "a word beside a yes that is not known may take it back",
    },
    // 1.14: ○ / ティア4
    { if: ["affirmed"], reading: "met", tell: ["says", "support"], why: "mark and words affirm the whole" },
    // 1.11: ○
    {
      if: ["to-present", "bare"],
      reading: "weak_evidence",
      tell: ["nothing", "says", "support"],
      why: "the row asks to be shown something, and a yes shows nothing",
    },
    // 1.11: ○ / 東日本
    {
      if: ["to-present", "partly"],
      reading: "weak_evidence",
      tell: ["nothing", "says", "support"],
      why: "a part is shown, and the rest only affirmed",
    },
    // 1.10: ○ / 国内。梅の花
    {
      if: ["partly", "bare-yes-enough", "strange"],
      reading: "unclear",
      tell: ["strange", "says", "support"],
      why: "a word beside a yes that is not known may take it back",
    },
    // 1.23: ○ / 死活監視を実施
    {
      if: ["partly", "bare-yes-enough"],
      reading: "met",
      tell: ["says", "support"],
      why: "a yes covers the parts that its remarks do not name",
    },
    // 1.3: ○
    {
      if: ["bare", "bare-yes-enough"],
      reading: "met",
      tell: ["says", "support"],
      why: "a plain yes is enough here",
    },
    // 1.1: ○ / 有効期限2027年3月31日。梅の花
    {
      if: ["supported", "strange"],
      unless: ["to-present"],
      reading: "unclear",
      tell: ["strange", "says", "support"],
      why: "a word beside a yes that is not known may take it back",
    },
    // 1.6: ○ / 有効期限 令和9年3月末
    {
      if: ["supported"],
      unless: ["to-present"],
      reading: "met",
      tell: ["says", "support"],
      why: "a number, a term or a place beside a yes is evidence for it",
    },
    // 1.10: ○ / AWS
    {
      reading: "unclear",
      tell: ["unplaced", "support", "says"],
      why: "words beside a yes that are not on the matter leave open what it is said of",
    },
  ],
);
