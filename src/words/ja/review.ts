import type { Sentences } from "../../core/coded";
import type { AskCatalogue } from "../../core/mark/memo-words";
import type { ReviewWords } from "../../core/mark/mark-words";
import { rowList } from "./row-names";

const of = (parts: readonly string[]): string => parts.join("・");

/** What staff ask the vendor: the letter's points in a few words. */
const ask: Sentences<AskCatalogue> = {
  "ask-means": () => "代わりの方法や予定を尋ねてください。",
  "ask-answer": () => "回答の記入を求めてください。",
  "ask-clear": () => "満たすかどうかを尋ねてください。",
  "ask-rest": ({ part }) =>
    part === undefined ? "満たさない部分を尋ねてください。" : `「${part}」を尋ねてください。`,
  "ask-when": () => "時期と、それまでの対応を尋ねてください。",
  "ask-why-not": () => "該当しない理由を尋ねてください。",
  "ask-which": () => "回答欄と備考のどちらが正しいか尋ねてください。",
  "ask-valid": ({ date }) =>
    date === undefined ? "有効期限のわかる資料を求めてください。" : "更新後の登録証の写しを求めてください。",
  "ask-evidence": () => "根拠の資料名か内容を求めてください。",
  "ask-original": ({ cell }) => `${cell}を配布した表と見比べてください。`,
  "ask-as-sent": () => "行の順序を配布した表と見比べてください。",
  "ask-in-cell": () => "この要件だけの回答を求めてください。",
  "ask-row-back": () => "行が残っているか尋ねてください。",
  "ask-others": ({ rows }) => `先に${rowList(rows)}を確かめてください。`,

  "attach-registration": ({ register }) => `${register}の登録番号と期限を求めてください。`,
  "attach-certificate": () => "登録証の写し（番号・組織・期限）を求めてください。",
  "attach-assurance": ({ parts }) => `具体的な内容を求めてください：${of(parts)}`,
  "attach-disclosure": ({ parts }) => `資料か内容を求めてください：${of(parts)}`,
  "attach-duration": ({ of: what }) => `${what}の保存期間と手法を求めてください。`,
  "attach-location": ({ parts }) => `国内の所在地を求めてください：${of(parts)}`,
  "attach-jurisdiction": ({ parts }) => `契約書・約款の該当箇所を求めてください：${of(parts)}`,
  "attach-tier": ({ tier }) => `ティア${tier}以上とわかる資料を求めてください。`,
  "attach-figure": ({ figures }) => `数値を求めてください（要件：${of(figures)}）。`,
  "attach-list": ({ items, atLeast }) =>
    `${atLeast === undefined ? "すべて" : `${String(atLeast)}つ以上`}当たるか求めてください：${of(items)}`,
  "attach-assurance-report": ({ reports }) => `保証報告書の種別と対象期間を確かめてください：${of(reports)}`,
  "attach-named-document": ({ documents }) => `資料を求めてください：${of(documents)}`,
  "attach-deadline": ({ days }) => `日付を求めてください（要件：${of(days)}）。`,
  "attach-contact": () => "担当者または連絡先を求めてください。",
  "attach-place": ({ places }) => `所在地を求めてください（要件：${of(places)}）。`,
  "attach-yes-no": () => "はい・いいえのどちらか求めてください。",
  "attach-as-row": ({ row }) => `項番 ${row} と同じか求めてください。`,
  "attach-level": ({ level }) =>
    level === undefined ? "どのレベルに当たるか求めてください。" : `レベル${level}に当たるか求めてください。`,
  "attach-erasure": ({ parts }) => `消去の方法を求めてください：${of(parts)}`,
};

export const reviewJa: ReviewWords = {
  sheetName: "審査表",
  title: "審査表（判定結果のまとめ）",
  labels: {
    subject: "件名",
    vendor: "事業者",
    source: "対象",
    asOf: "判定基準日",
    verdict: "総合判定",
    counts: "内訳",
  },
  columns: {
    id: "項番",
    title: "要件",
    status: "判定",
    cell: "回答欄",
    reason: "理由",
    ask: "事業者に確かめること",
  },
  decision: { decision: "決定（○で囲む）　適合・条件付適合・不適合・照会中", names: "確認者", date: "日付" },
  sentences: {
    labelled: ({ label, text }) => `${label}：${text}`,
    "rows-heading": ({ mandatory, optional }) => `確かめる行（必須 ${mandatory}・任意 ${optional}）`,
    "no-rows": () => "確かめる行はありません。",
    "more-rows": ({ rows }) => `ほかに ${rows.length} 行あります（${rowList(rows)}）。判定欄をご覧ください。`,
    "optional-title": ({ title }) => `${title}（任意）`,
  },
  ask,
};
