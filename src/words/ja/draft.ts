import type { Sentences } from "../../core/coded";
import type { DraftCatalogue, TakenFor } from "../draft-catalogue";

const UNITS: Readonly<Record<string, string>> = { Y: "年", M: "か月", D: "日" };

function lengthOf(duration: string): string {
  const [, count = duration, unit = ""] = /^P(\d+)([YMD])$/.exec(duration) ?? [];
  return `${count}${UNITS[unit] ?? unit}`;
}

/** 「1.1」, 「1.1・1.2のどれか」 */
const rowsOf = (rows: readonly string[], needsAll: boolean): string => {
  if (rows.length < 2) return rows.join("");
  return `${rows.join("・")}の${needsAll ? "すべて" : "どれか"}`;
};

export const takenForJa: Sentences<TakenFor> = {
  assurance: ({ isRuledOut }) =>
    isRuledOut
      ? "行わないこと、用いないことを求める要件"
      : "「対応している」「できる」と答えれば満たす要件（「はい」「○」が満たす答え）",
  registration: ({ register }) => `「${register}」への登録を求める要件`,
  certification: ({ standards }) => `認証の取得を求める要件：${standards.join(" または ")}`,
  disclosure: () => "説明や資料の提示を求める要件（「○」だけでは満たさない）",
  duration: ({ atLeast }) => `${lengthOf(atLeast)}以上の保存を求める要件`,
  location: () => "データの所在地が日本国内であることを求める要件",
  jurisdiction: () => "準拠法・裁判管轄が日本であることを求める要件",
  "facility-tier": ({ standard, atLeast }) => `${standard} のティア${atLeast}以上を求める要件`,
  erasure: ({ standard }) =>
    `${standard === "" ? "" : `${standard} による`}データの消去と、その証明書を求める要件`,
  figure: ({ figures }) => `数値を求める要件：${figures.join("、")}`,
  level: ({ levels, asked }) =>
    `${asked === undefined ? "段階を選ばせる要件（求める段階は表から読めません）" : `段階「${asked}」を求める要件`}：${levels.join("／")}`,
  list: ({ items, atLeast }) =>
    `列挙した項目の${atLeast === undefined ? "すべて" : `うち ${atLeast} つ以上`}を求める要件：${items.join("／")}`,
  "named-document": ({ documents }) => `文書の提出を求める要件：「${documents.join("」「")}」`,
  deadline: ({ days }) => `期日を定める要件：${days.join("、")}`,
  contact: () => "担当者や連絡先の記載を求める要件",
  place: ({ places }) => `場所を限る要件：${places.join(" または ")}`,
  "yes-no": ({ good }) =>
    good === undefined
      ? "「はい」か「いいえ」を問う要件（どちらがよいかは表から読めません）"
      : `「${good === "yes" ? "はい" : "いいえ"}」がよい問い`,
  "assurance-report": ({ reports }) => `監査人の保証報告書を求める要件：${reports.join(" または ")}`,
  "as-row": ({ row }) => `${row} と同じことを求める要件`,
};

export const draftJa: Sentences<DraftCatalogue> = {
  heading: () => "別の要件表の判定規則を作る",
  lead: () =>
    "市が配った元の要件表から、判定規則の案を作ります。1件ずつ、3つの答えの例がどう判定されるかを見て決めます。事業者から返った表は、要件の文が変わっていることがあるので使わないでください。",
  "from-sheet": () => "表示中のシートから作る",
  "from-file": () => "要件表のファイルから作る（.xlsx など）",
  "go-on": ({ name, open }) =>
    open === 0 ? `「${name}」の続き（すべて確認済み）` : `「${name}」の続き（残り ${open} 件）`,
  "check-rest": ({ name, count }) => `「${name}」の未確認の ${count} 件を確かめる`,
  reading: () => "表を読んでいます…",
  failed: () => "判定規則の案を作れません",
  "no-table": ({ sheet }) =>
    `シート「${sheet}」に、要件の列がある表が見つかりません。見出し（要件、項目、必須／任意、回答など）のある表を表示してから、もう一度押してください。`,
  "no-table-in-file": ({ file }) =>
    `「${file}」に、要件の列がある表が見つかりません。見出し（要件、項目、必須／任意、回答など）のある表のファイルを選んでください。`,
  unreadable: ({ file }) => `「${file}」を読めません。閉じてから、もう一度選んでください。`,
  gone: () => "作成中の案がなくなりました。もう一度、表から作ってください。",
  close: () => "判定規則の選択へ戻る",
  title: ({ name }) => `「${name}」の判定規則を確かめる`,
  counted: ({ rows, drafted, named }) =>
    named === 0
      ? `表の ${rows} 行は、すべて案に入っています。`
      : `表の ${rows} 行のうち、${drafted} 行が案に入り、${named} 行は入っていません（下の「表全体の注意」にセルを示します）。`,
  "other-sheet": ({ sheet, rows }) => `シート「${sheet}」の表（${rows} 行）から作り直す`,
  notes: ({ count }) => `表全体の注意（${count} 件）`,
  progress: ({ all, checked, aside, open }) =>
    `${all} 件中 ${checked + aside} 件を決めました（この判定でよい ${checked}、人が見る ${aside}、残り ${open}）。`,
  "card-heading": ({ at, all, id, title }) => `${at}／${all}　${id === "" ? title : `${id}　${title}`}`,
  band: ({ number }) => `免除条件${number}`,
  asked: ({ value }) => `表が求める値：${value}`,
  "taken-for": () => "読み取った内容",
  obligation: () => "必須／任意",
  "asked-only": () => "文の1行目の条件に当たるときだけ尋ねます。",
  "band-takes": ({ rows, needsAll, isPlain, from, to }) =>
    `${isPlain ? rows.join("") : rowsOf(rows, needsAll)}を満たすとき、${from === to ? from : `${from}～${to}`}を免除する`,
  examples: () => "この答えなら、こう判定します",
  "example-met": () => "満たす答えの例",
  "example-not-met": () => "満たさない答えの例",
  "example-doubtful": () => "はっきりしない答えの例",
  "example-of-band": ({ conditionIs, rows, row }) => {
    const how =
      conditionIs === "met" ? "満たす" : conditionIs === "not-met" ? "満たさない" : "満たすかはっきりしない";
    return `${rows.join("・")}が${how}とき、満たさない${row}は`;
  },
  "no-examples": () => "答えの例を作れません。下の「ほかの答えで試す」で確かめてください。",
  "by-person": () => "この種類の要件は、どの答えも断定せず、人が判定します。",
  check: () => "この判定でよい",
  aside: () => "人が見る",
  "aside-note": () =>
    "「人が見る」にした行は断定せず、どの答えも要確認にします。「いいえ」が望ましい質問も「人が見る」にしてください。",
  decided: ({ decision }) =>
    decision === "checked" ? "「この判定でよい」にしました。" : "「人が見る」にしました。",
  more: () => "ほかの答えで試す",
  "try-answer": () => "回答",
  "try-remarks": () => "備考",
  try: () => "判定を見る",
  previous: () => "前へ",
  next: () => "次へ",
  "all-rules": ({ count }) => `すべての要件と免除条件（${count} 件）`,
  "rule-line": ({ id, title, decision }) => {
    const state = decision === undefined ? "未確認" : decision === "checked" ? "判定でよい" : "人が見る";
    return `${state}：${id === "" ? title : `${id}　${title}`}`;
  },
  "to-end": () => "ここまでで保存・判定へ進む",
  "end-heading": ({ open }) => (open === 0 ? "すべて決めました" : `まだ ${open} 件を決めていません`),
  "end-text": ({ checked, aside, open }) =>
    `この判定でよい ${checked} 件、人が見る ${aside} 件${open === 0 ? "" : `、未確認 ${open} 件`}。${
      aside + open === 0 ? "すべての行を判定します。" : "「人が見る」と未確認の行は断定せず、要確認にします。"
    }`,
  name: () => "判定規則の名前",
  "name-missing": () => "名前を入れてください。",
  use: () => "この判定規則で判定する",
  save: () => "ファイルに保存する（.json）",
  saved: ({ file }) => `「${file}」を保存しました。未確認の行は、このファイルを読み込んで続けられます。`,
  keep: () => "この端末に覚える",
  json: () => "保存できないとき（内容をコピーする）",
  "to-rules": () => "確認に戻る",
};
