import type { ReviewWords } from "../../core/mark/mark-words";
import { memoSentencesJa } from "./memo";
import { rowList } from "./row-names";

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
  ask: memoSentencesJa,
};
