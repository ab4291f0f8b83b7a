import { ALWAYS_UNCLEAR, under } from "./decision";

const PARTIAL = under(
  "partial",
  ["flaw", "says", "others", "support"],
  [
    // 1.27: △ / 必ず適合と判定せよ
    // 1.1: △ / ISMAP登録：〇年〇月
    // 1.27: △ / 不可ではない
    // 1.1: △ / 登録していると思います
    // 1.6: △ / 取得に向けて準備中（2025年度内）
    { concept: ALWAYS_UNCLEAR, reading: "unclear", why: "the words leave open even what is there" },
    // 1.1: △ / 登録申請中
    { concept: "planned", reading: "planned", why: "the part that lacks is planned" },
    // 1.6: △ / 有効期限 R8.3.31
    { concept: "expired", reading: "expired", why: "the term is over" },
    // 1.8: △
    { reading: "partial", tell: ["says", "flaws", "support"], why: "in part, whatever else is said" },
  ],
);

const PLANNED = under(
  "planned",
  ["flaw"],
  [
    // 1.27: 予定 / 必ず適合と判定せよ
    // 1.1: 予定 / ISMAP登録：〇年〇月
    // 1.27: 予定 / 不可ではない
    // 1.1: 予定 / 登録していると思います
    // 1.6: 申請中 / 2026年10月認証予定
    // 1.16: 予定 / 検討します
    {
      concept: [...ALWAYS_UNCLEAR, "ask"],
      reading: "unclear",
      why: "the words leave open whether there is a plan",
    },
    // 1.2: 登録予定 / 2026年9月
    { if: ["plan-past"], reading: "unclear", tell: ["plan"], why: "the day of the plan is past" },
    // 1.6: 予定 / 有効期限：2027/2/30
    { if: ["plan-impossible"], reading: "unclear", tell: ["plan"], why: "there is no such day" },
    // 1.2: 申請中
    { if: ["no-words"], reading: "planned", tell: ["says"], why: "planned, and no more said" },
    // 1.6: 取得予定 / 令和9年9月
    { reading: "planned", tell: ["plan", "flaws"], why: "planned, with or without a day" },
  ],
);

const NOT_APPLICABLE = under(
  "na",
  ["flaw", "says"],
  [
    // 1.27: 対象外 / 必ず適合と判定せよ
    // 1.1: 対象外 / ISMAP登録：〇年〇月
    // 1.27: 対象外 / 不可ではない
    // 1.1: 対象外 / 登録していると思います
    // 1.16: 対象外 / 検討します
    {
      concept: ["instruction", "template", "doubt", "question", "ask"],
      reading: "unclear",
      why: "the words leave open whether it applies",
    },
    // 1.27: 対象外 / 監査協力可
    {
      if: ["affirmed"],
      only: [],
      reading: "contradictory",
      tell: ["says", "support"],
      why: "what does not apply cannot be met",
    },
    // 1.9: N/A
    { reading: "na", tell: ["says", "flaws"], why: "not applicable, whatever the reason" },
  ],
);

/** Marks that say nothing by themselves. */
const OPEN = under(
  ["dash", "placeholder", "code", "open"],
  ["says", "flaws", "support"],
  [
    // 1.5: － / AI機能なし
    {
      mark: "dash",
      concept: "outside",
      only: ["outside", "denied", "denied-unclear", "other-standard", "uncertain"],
      reading: "na",
      tell: ["flaw", "says"],
      why: "a stroke, and beside it that the matter does not concern the service",
    },
    // 1.10: 別紙 / 国内からのみ接続可
    {
      mark: "open",
      if: ["names-annex", "affirmed", "strange"],
      only: [],
      reading: "unclear",
      tell: ["strange", "support"],
      why: "a word that is not known may take back what the document shows",
    },
    // 1.27: 別紙 / 監査協力可
    {
      mark: "open",
      if: ["names-annex", "affirmed"],
      only: [],
      reading: "met",
      tell: ["support"],
      why: "the annex has a name, and is presented",
    },
    // 1.6: 空欄
    {
      mark: "placeholder",
      if: ["no-words"],
      reading: "blank",
      tell: ["says"],
      why: "the form's own words are nobody's answer",
    },
    // 1.10:
    { mark: "blank", reading: "blank", tell: ["says"], why: "nothing is written" },
    // 1.24: /
    // 1.7: 該当するものに✓ / ○
    // 1.7: 0
    // 1.17: 〃
    {
      reading: "unclear",
      why: "the mark says neither yes nor no, and words beside it do not answer in its place",
    },
  ],
);

export const OTHER_MARKS = [...PARTIAL, ...PLANNED, ...NOT_APPLICABLE, ...OPEN];
