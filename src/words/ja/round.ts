import type { RoundWords } from "../../core/round/round-words";
import { longDate } from "./date";
import { rowList } from "./row-names";

const STANDING = {
  conforming: "○ 適合",
  nonconforming: "× 不適合",
  undecided: "？ 判定保留",
  failed: "！ 判定できず",
} as const;

const columns = {
  vendor: "事業者",
  verdict: "総合判定",
  nonconforming: "×",
  review: "？",
  unanswered: "□",
  open: "残っている必須の行",
  next: "次にすること",
  file: "ファイル",
} as const;

const REOPENED = {
  answer: "回答",
  remarks: "備考",
  requirement: "要件",
  status: "機械の判定",
  vendor: "事業者",
} as const;

export const roundWordsJa: RoundWords = {
  language: "ja",
  sheets: { vendors: "事業者の一覧", rows: "行の比較", changes: "前回との比較", open: "判定していないもの" },
  columns: { ...columns, afterStaff: "職員判断後" },
  matrix: { id: "項番", requirement: "要件", obligation: "必須", verdict: "総合判定" },
  open: { file: "ファイル", what: "どうなっているか", todo: "どうすればよいか" },
  csvStaffHeadings: ["職員判断後", "職員が覆した行"],
  csvNotesHeading: "確かめること",
  afterStaff: (verdict, overruled) =>
    [STANDING[verdict], ...(overruled.length === 0 ? [] : [`覆した行：${rowList(overruled)}`])].join("\n"),
  csvHeadings: [...Object.values(columns), "判定済みの写し"],
  standing: STANDING,
  status: {
    conforming: "適合",
    nonconforming: "不適合",
    review: "要確認",
    exempt: "免除",
    unanswered: "未回答",
    "not-applicable": "対象外",
    "optional-unmet": "未充足",
  },
  obligation: { mandatory: "必須", optional: "任意" },
  next: {
    conforming: "登録証と別紙の現物を確かめる",
    nonconforming: "× の行の代わりの方法を尋ねる",
    undecided: "？ と □ の行を事業者に尋ねる",
    failed: "ファイルを直して判定し直す",
  },
  unknownVendor: "（読めません）",
  record: {
    sheet: "判定記録",
    labels: {
      day: "判定した日",
      asOf: "判定基準日",
      build: "プログラム",
      pack: "ルールパック",
      policies: "扱い",
      file: "ファイル",
      input: "SHA-256",
      verdict: "総合判定",
    },
    columns: ["項番", "判定", "回答のハッシュ", "備考のハッシュ", "要件のハッシュ"],
  },
  inquiry: {
    sheet: "照会書",
    columns: {
      number: "照会番号",
      id: "項番",
      requirement: "要件",
      found: "確認結果",
      ask: "お尋ねすること",
      answer: "ご回答（○×等）",
      content: "ご回答の内容・資料名と頁",
    },
    how: "太枠の欄にご記入のうえ、このファイルのままご返送ください。○・×などをご記入いただいた行は、先のご回答に代わるものとして扱います。内容だけの行は、先のご回答への補足として扱います。",
    howAttached:
      "添付の照会書（.xlsx）の太枠の欄にご記入のうえ、そのファイルをご返送ください。○・×などをご記入いただいた行は、先のご回答に代わるものとして扱います。内容だけの行は、先のご回答への補足として扱います。",
    due: (day) => `ご回答の期限：${longDate(day)}`,
    key: (key) => `整理番号：${key}`,
    repliesSheet: "照会への回答",
    repliesHeadings: [
      "照会番号",
      "項番",
      "先のご回答",
      "照会へのご回答",
      "ご回答の内容",
      "前の判定",
      "今回の判定",
    ],
  },
  change: { same: "変わらない", better: "改善", worse: "悪化", requirement: "要件が変わった" },
  changeHeadings: ["事業者", "項番", "要件", "前回", "今回", "変化", "原因"],
  cause: {
    answer: "回答の変更",
    remarks: "備考の変更",
    requirement: "要件の変更",
    "row-added": "行の追加",
    "row-removed": "行の削除",
    pack: "ルールパックの変更",
    policy: "扱いの変更",
    day: "判定基準日の変更",
    "other-rows": "ほかの行の回答",
    unknown: "原因はわかりません",
  },
  changed: ({ id, change, from, to, causes, rows }) => {
    const others = rows.length === 0 ? "" : `：${rowList(rows)}`;
    return `${id} ${change}：${from} → ${to}（${causes.join("、")}${others}）`;
  },
  reopenedRemark: ({ text, remark, because }) => {
    const was = remark === "" ? text : `${text}（${remark}）`;
    return `【再確認】前回の判断：${was}。${because.map((one) => REOPENED[one]).join("、")}が変わりました`;
  },
  sentences: {
    title: () => "外部サービス要件　判定の一覧",
    basis: ({ subject, asOf }) => {
      const days = asOf.map(longDate).join("、");
      return subject === undefined ? `判定基準日：${days}` : `件名：${subject}　　判定基準日：${days}`;
    },
    counts: ({ total, nonconforming, undecided, conforming, failed }) =>
      `${total} 件：不適合 ${nonconforming}　判定保留 ${undecided}　適合 ${conforming}　判定できず ${failed}`,
    "people-decide": () => "文面からの機械的な判定です。最終の判断は職員が行ってください。",
    "record-head": ({ head }) => `判定記録の末尾のハッシュ：${head}`,
    "rows-title": ({ differing }) => `行の比較（違いのある ${differing} 行が先）`,
    "open-title": () => "判定していないもの・確かめること",
    "open-rows": ({ nonconforming, review, unanswered }) => {
      const signed = [
        ["×", nonconforming],
        ["？", review],
        ["□", unanswered],
      ] as const;
      const parts = signed.flatMap(([sign, rows]) => (rows.length === 0 ? [] : [`${sign} ${rowList(rows)}`]));
      return parts.length === 0 ? "なし" : parts.join("　");
    },
    "same-vendor": ({ vendor, files }) =>
      `「${vendor}」を名乗る回答が ${files.length} 件あります。それぞれ判定しました。`,
    "same-vendor-todo": () => "どちらを有効な回答とするかを事業者に確かめ、一方を外してください。",
    "shared-number": ({ number, vendors, rows }) =>
      `登録番号 ${number} が ${vendors.join("、")} の回答（${rowList(rows)}）に共通しています。`,
    "shared-number-todo": () =>
      "同じ基盤事業者の登録であれば問題ありません。提供事業者の登録であれば、登録証の写しで取得組織を確かめてください。",
    "ends-early": ({ vendor, id, date }) =>
      `${vendor} の ${id} の証跡は ${longDate(date)}までで、契約開始日の前に有効期限を迎えます。`,
    "ends-early-todo": () => "更新の予定と、更新後の登録証を提出できる時期を事業者に尋ねてください。",
    "plan-named": ({ plan, places }) =>
      `「${plan}」を条件とする回答があります（${places.map(({ vendor, rows }) => `${vendor} ${rowList(rows)}`).join("、")}）。`,
    "plan-named-todo": ({ plan }) =>
      `「${plan}」を契約に含めるか決めてください。含めるときは、契約するプランに指定して判定し直してください（--plan "${plan}"）。含めないときは、標準で満たすか事業者に尋ねてください。`,
    "mixed-basis": ({ packs, asOf }) =>
      `判定の基準がそろっていません（ルールパック ${packs.join("、")}、判定基準日 ${asOf.map(longDate).join("、")}）。`,
    "mixed-basis-todo": () => "比べる前に、同じルールパックと判定基準日で判定し直してください。",
    unread: () => "回答の表の形式ではないため、読んでいません。",
    "unread-todo": () =>
      "回答であれば、.xlsx で提出し直すよう事業者に依頼してください。添付資料は人が確かめてください。",
    printPage: () => "{page} / {pages} ページ",
    source: ({ id, version }) => `要件チェック ${id} ${version}`,
  },
};
