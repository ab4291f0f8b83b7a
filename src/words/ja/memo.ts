import type { Sentences } from "../../core/coded";
import type { MemoCatalogue, MemoWords } from "../../core/mark/memo-words";
import { rowList, runList } from "./row-names";

const holders = {
  "application-provider": "アプリケーション提供事業者",
  "cloud-provider": "クラウドサービスプロバイダー",
  "any-provider": "サービス提供を行う組織",
} as const;

const sentences: Sentences<MemoCatalogue> = {
  subject: ({ name }) => `「${name}」へのご回答に関する確認のお願い`,
  opening: ({ name, sheet, count }) =>
    `「${name}」（シート「${sheet}」）へのご回答をお送りいただき、ありがとうございます。下記の ${count} 件につきまして、ご確認のうえ、回答欄へのご記入または資料の添付をお願いいたします。`,
  "nothing-to-ask": ({ name, sheet }) =>
    `「${name}」（シート「${sheet}」）へのご回答をお送りいただき、ありがとうございます。追加でご確認をお願いする事項はございません。`,
  "settled-by": ({ sets }) =>
    `次のいずれかの項番の組について要件を満たすことをお示しいただければ、必須の要件はすべて充足または免除となります：${sets.map((set) => `【${rowList(set)}】`).join("、")}`,
  "band-open": ({ blockers, rows }) =>
    `${rowList(blockers)} のご回答によっては、${runList(rows)} は回答不要となる場合がございます。`,
  closing: () => "お手数をおかけいたしますが、何卒よろしくお願い申し上げます。",
  source: ({ id, version, asOf }) => `（要件チェック ${id} ${version} により ${asOf} を基準日として確認）`,

  "ask-means": () =>
    "満たさないとのご回答です。満たすための代替の方法または対応の予定がございましたら、その内容と時期をご記入ください。",
  "ask-answer": () => "回答欄が空欄です。ご回答をご記入ください。",
  "ask-clear": () =>
    "ご回答から要件を満たすかどうかを読み取れませんでした。満たすかどうかを明確にご記入ください。",
  "ask-rest": () => "要件の一部についてのご回答です。残りの部分についてもご記入ください。",
  "ask-when": () => "予定とのご回答です。実施または取得の時期と、それまでの間の対応をご記入ください。",
  "ask-why-not": () =>
    "該当しないとのご回答ですが、この要件は回答が必要です。満たすかどうかをご記入いただくか、該当しない理由をお示しください。",
  "ask-which": () =>
    "ご回答の内容に食い違いがございます。どちらが正しいかをご確認のうえ、ご記入し直してください。",
  "ask-valid": () =>
    "お示しの登録または認証は、有効期限を過ぎているか、有効であることを確かめられませんでした。更新後の内容をお示しください。",
  "ask-evidence": () => "ご回答の根拠が確認できませんでした。根拠となる内容または資料をお示しください。",
  "ask-original": ({ cell }) =>
    `要件または必須・任意の記載（セル ${cell}）が配布時のものと異なります。配布時の記載に対してご回答ください。`,
  "ask-as-sent": () =>
    "行の位置または番号が配布時のものと異なります。配布時の並びと番号に戻してご提出ください。",
  "ask-in-cell": () => "この要件の回答欄に、この要件だけのご回答をご記入ください。",
  "ask-row-back": () => "この要件の行が表に見当たりません。配布時の表に行を戻してご回答ください。",
  "ask-others": ({ rows }) =>
    `${rowList(rows)} のご回答が確定すれば免除となる場合がございます。先にそちらをご確認ください。免除とならない場合は、次のとおりお願いいたします。`,

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
  "attach-erasure": ({ standard, parts }) =>
    `${standard} に準拠した消去の方法について、次の内容をご記入ください：${parts.join("、")}`,
};

export const memoWordsJa: Omit<MemoWords, "reason"> = {
  language: "ja",
  sheetName: "指摘一覧",
  group: {
    nonconforming: "要件を満たさない（必須）",
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
  sentences,
  printPage: "{page} / {pages} ページ",
};

const UNITS = { Y: "年", M: "か月", D: "日" } as const;

/** 「1年」 for P1Y. */
function durationText(duration: string): string {
  const unit = duration.endsWith("Y") ? "Y" : duration.endsWith("M") ? "M" : "D";
  return `${duration.slice(1, -1)}${UNITS[unit]}`;
}
