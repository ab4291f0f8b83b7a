import type { Sentences } from "../../core/coded";
import type { AskCatalogue } from "../../core/mark/memo-words";
import { rowList } from "./row-names";

const shown = ({ parts }: { readonly parts: readonly string[] }): string =>
  `次の点を記入または資料で示すよう求めてください：${parts.join("、")}`;

export const staffAsksJa: Sentences<AskCatalogue> = {
  "ask-means": () => "代わりの方法または対応の予定があるか、尋ねてください。",
  "ask-answer": () => "回答の記入を求めてください。",
  "ask-clear": () => "満たすかどうかと、その内容を尋ねてください。",
  "ask-rest": ({ part }) =>
    part === undefined
      ? "残りの部分についての記入を求めてください。"
      : `「${part}」についての記入を求めてください。`,
  "ask-when": () => "実施または取得の時期と、それまでの対応を尋ねてください。",
  "ask-why-not": () => "満たすかどうか、または該当しない理由を尋ねてください。",
  "ask-which": () => "回答欄と備考のどちらが正しいか、尋ねてください。",
  "ask-valid": ({ date }) =>
    date === undefined
      ? "現在も有効なことがわかる資料を求めてください。"
      : "更新後の登録証の写しを求めてください。",
  "ask-evidence": () => "根拠となる資料の名称または内容を求めてください。",
  "ask-original": ({ cell }) => `セル ${cell} を、配布時の表と見比べてください。`,
  "ask-as-sent": () => "行の順序を、配布時の表と見比べてください。",
  "ask-in-cell": () => "シートでこの行の回答欄を確かめてください。",
  "ask-row-back": () => "この要件の行が残っているか、シートを確かめてください。",
  "ask-others": ({ rows }) =>
    `先に ${rowList(rows)} を確かめてください。決まれば、免除となる場合があります。`,

  "attach-registration": ({ register }) =>
    `${register} の登録番号、サービスの名称、有効期間を尋ねてください。`,
  "attach-certificate": ({ standards }) => `登録証の写し（${standards.join(" または ")}）を求めてください。`,
  "attach-assurance": shown,
  "attach-disclosure": shown,
  "attach-duration": ({ of }) => `${of}の保存期間を尋ねてください。`,
  "attach-location": ({ parts }) => `国内に限られるかを、地域とともに尋ねてください：${parts.join("、")}`,
  "attach-jurisdiction": ({ parts }) =>
    `国内に指定できるかを、契約書の箇所とともに尋ねてください：${parts.join("、")}`,
  "attach-tier": ({ tier }) => `ティア ${tier} 以上に相当することがわかる資料を求めてください。`,
  "attach-figure": ({ of, figures }) => `数値を尋ねてください（要件：${figures.join("、")}）：${of}`,
  "attach-list": ({ items, atLeast }) =>
    `次の${atLeast === undefined ? "すべて" : `うち${String(atLeast)}つ以上`}に当たるか尋ねてください：${items.join("、")}`,
  "attach-assurance-report": ({ reports }) =>
    `保証報告書の種別（Type）と対象期間を尋ねてください：${reports.join("、")}`,
  "attach-named-document": ({ documents }) => `次の資料を求めてください：${documents.join("、")}`,
  "attach-deadline": ({ of, days }) => `日付を尋ねてください（要件：${days.join("、")}）：${of}`,
  "attach-contact": ({ of }) => `担当者または連絡先を尋ねてください：${of}`,
  "attach-place": ({ of, places }) => `所在地を尋ねてください（要件：${places.join("、")}）：${of}`,
  "attach-yes-no": ({ of }) => `はい・いいえのどちらかを尋ねてください：${of}`,
  "attach-as-row": ({ row }) => `項番 ${row} の回答と同じかを確かめてください。`,
  "attach-level": ({ of, level }) =>
    level === undefined
      ? `どのレベルに当たるか尋ねてください：${of}`
      : `レベル ${level} に当たるか尋ねてください：${of}`,
  "attach-erasure": ({ standard }) => `${standard} に準拠した消去の方法を尋ねてください。`,
};
