import type { Sentences } from "../../core/coded";
import type { MemoCatalogue, MemoWords } from "../../core/mark/memo-words";
import { longDate } from "./date";
import { rowList, runList } from "./row-names";

const holders = {
  "application-provider": "アプリケーション提供事業者",
  "cloud-provider": "クラウドサービスプロバイダー",
  "any-provider": "サービス提供を行う組織",
} as const;

export const memoSentencesJa: Sentences<MemoCatalogue> = {
  addressee: ({ vendor }) => (vendor === undefined ? "ご回答者　御中" : `${vendor}　御中`),
  subject: ({ name }) => `${name}のご回答に関する確認のお願い`,
  opening: ({ count }) =>
    `ご回答をお送りいただき、ありがとうございます。下記の${count}件について、回答欄へのご記入または資料のご提出をお願いいたします。`,
  "asks-of": ({ optional }) =>
    optional
      ? "必須の要件についてのお願いです。免除に関わる任意の要件を含みます。"
      : "必須の要件についてのお願いです。",
  "nothing-to-ask": () => "必須の要件について、追加でお願いする事項はございません。",
  "settled-by": ({ row, rows }) =>
    `${row}の登録・認定が下りました際は、お知らせください。${runList(rows)}のご回答は不要となります。`,
  "band-open": ({ blockers, rows }) =>
    `${rowList(blockers)}のご回答によっては、${runList(rows)}のご回答は不要となります。`,
  closing: () => "お手数をおかけいたしますが、何卒よろしくお願い申し上げます。",
  source: ({ id, version, asOf }) => `（要件チェック ${id} ${version}、判定基準日 ${longDate(asOf)}）`,

  "ask-means": () =>
    "満たさないとのご回答です。代わりの方法または対応のご予定があれば、内容と時期をご記入ください。",
  "ask-answer": () => "回答欄が空欄です。ご回答をご記入ください。",
  "ask-clear": () => "満たすかどうかを読み取れませんでした。満たすかどうかと、その内容をご記入ください。",
  "ask-rest": ({ part }) =>
    part === undefined
      ? "要件の一部についてのご回答です。残りの部分についてもご記入ください。"
      : `「${part}」についてもご記入ください。`,
  "ask-when": () => "予定とのご回答です。時期と、それまでの対応をご記入ください。",
  "ask-why-not": () => "該当しないとのご回答です。満たすかどうか、または該当しない理由をご記入ください。",
  "ask-which": () => "回答欄と備考の内容が異なるようです。どちらが正しいか、ご記入し直しください。",
  "ask-valid": ({ date }) =>
    date === undefined
      ? "お示しの登録または認証が現在も有効か、確かめられませんでした。有効期限のわかる資料をご提出ください。"
      : `お示しの認証の有効期限（${longDate(date)}）を過ぎております。更新後の登録証の写しをご提出ください。`,
  "ask-evidence": () => "根拠となる資料の名称または内容をご記入ください。",
  "ask-original": ({ cell }) =>
    `セル ${cell} の記載が配布時の表と異なるようです。お手数ですが、ご確認ください。`,
  "ask-as-sent": () => "行の順序が配布時の表と異なるようです。ご確認ください。",
  "ask-in-cell": () => "この要件の回答欄に、この要件だけのご回答をご記入ください。",
  "ask-row-back": () => "この要件の行を見つけられませんでした。行が残っているか、ご確認ください。",
  "ask-others": ({ rows }) =>
    `${rowList(rows)}のご回答が確定すれば、免除となる場合がございます。先にそちらをご確認ください。`,

  "attach-registration": ({ register }) =>
    `${register} に登録されている場合は、登録番号、登録されているサービスの名称及び有効期間をご記入ください。`,
  "attach-certificate": ({ standards, holder }) =>
    `${holders[holder]}が取得している認証（${standards.length === 1 ? standards.join("") : `${standards.join("、")} のいずれか`}）の登録証の写し（登録番号、取得組織及び有効期限がわかるもの）を添付してください。`,
  "attach-assurance": ({ parts }) => `次の点について具体的にご記入ください：${parts.join("、")}`,
  "attach-disclosure": ({ parts }) =>
    `次の内容がわかる資料を添付するか、回答欄にご記入ください：${parts.join("、")}`,
  "attach-duration": ({ of, atLeast, parts }) =>
    parts.length === 0
      ? `${of}の保存期間（${durationText(atLeast)}以上）をご記入ください。`
      : `${of}の保存期間（${durationText(atLeast)}以上）と、${parts.join("、")}をご記入ください。`,
  "attach-location": ({ parts }) =>
    `次のデータの所在地が日本国内に限られることを、地域（リージョン）とともにご記入ください：${parts.join("、")}`,
  "attach-jurisdiction": ({ parts }) =>
    `次の点を国内に指定できることを、契約書や約款の該当箇所とともにご記入ください：${parts.join("、")}`,
  "attach-tier": ({ tier }) =>
    `日本データセンター協会のファシリティスタンダードにおけるティア（${tier} 以上に相当）がわかる資料を添付してください。`,
  "attach-figure": ({ of, figures }) =>
    `次の数値（要件：${figures.join("、")}）を、単位とともにご記入ください：${of}`,
  "attach-list": ({ of, items, atLeast }) =>
    `次の${atLeast === undefined ? "すべて" : `うち${String(atLeast)}つ以上`}について、当たるものと内容をご記入ください（${of}）：${items.join("、")}`,
  "attach-assurance-report": ({ reports }) =>
    `${reports.join(" または ")} の保証報告書を、種別（Type 1／Type 2）と対象期間が分かる形でご提出ください`,
  "attach-named-document": ({ documents }) => `次の資料をご提出ください：${documents.join("、")}`,
  "attach-deadline": ({ of, days }) =>
    `いつ行うか（要件：${days.join("、")}）を、日付でご記入ください：${of}`,
  "attach-contact": ({ of }) => `担当者または連絡先をご記入ください：${of}`,
  "attach-place": ({ of, places }) => `所在地（要件：${places.join("、")}）をご記入ください：${of}`,
  "attach-yes-no": ({ of }) => `はい・いいえのどちらか、理由とともにご記入ください：${of}`,
  "attach-as-row": ({ row }) => `項番 ${row} と同じ内容について、この行にもご記入ください。`,
  "attach-level": ({ of, level }) =>
    `どのレベルに当たるか${level === undefined ? "" : `（要件：${level}）`}をご記入ください：${of}`,
  "attach-erasure": ({ standard, parts }) =>
    `${standard} に準拠した消去の方法について、次の内容をご記入ください：${parts.join("、")}`,
};

export const memoWordsJa: Omit<MemoWords, "reason"> = {
  language: "ja",
  sheetName: "指摘一覧",
  group: {
    nonconforming: "要件に届いていないご回答（必須）",
    review: "確認が必要（必須）",
    unanswered: "未回答（必須）",
    optional: "免除に関わる（任意）",
  },
  column: {
    group: "区分",
    id: "項番",
    requirement: "要件",
    cell: "回答欄",
    found: "確認結果",
    ask: "お願い",
  },
  sentences: memoSentencesJa,
  printPage: "{page} / {pages} ページ",
};

const UNITS = { Y: "年", M: "か月", D: "日" } as const;

/** 「1年」 for P1Y. */
function durationText(duration: string): string {
  const unit = duration.endsWith("Y") ? "Y" : duration.endsWith("M") ? "M" : "D";
  return `${duration.slice(1, -1)}${UNITS[unit]}`;
}
