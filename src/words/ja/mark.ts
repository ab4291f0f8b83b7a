import type { Sentences } from "../../core/coded";
import {
  BAND_WORDS,
  FOOT_WORDS,
  OWN_HEADINGS,
  STAFF_WORDS,
  STATUS_WORDS,
  VERDICT_WORDS,
} from "../../core/mark/sheet-vocabulary";
import { STATUS_MARKS } from "../../core/mark/status-marks";
import type { Status } from "../../core/status";
import type { MarkCatalogue, MarkNoticeCatalogue, MarkWords } from "../../core/mark/mark-words";
import { obligationsJa } from "./reading";
import { shortStandard } from "../short-standard";
import { longDate } from "./date";
import { reviewJa } from "./review";
import { bandName, rowList, runList, someRows, uncheckedList } from "./row-names";

export const verdictJa: MarkWords["verdict"] = VERDICT_WORDS.ja;

/** Short enough to stand beside each other. */
const statusMeaning: Readonly<Record<Status, string>> = {
  conforming: "満たす",
  nonconforming: "必須を満たさない",
  review: "人が確かめる",
  exempt: "回答不要",
  unanswered: "空欄",
  "not-applicable": "前提に当たらない",
  "optional-unmet": "任意のため不適合にしない",
};

const doubts = {
  unreadable: "文面を読み取れないため、この条件では免除していません。",
  "worded-otherwise": "文面がルールパックの条件と異なり、結果が食い違うため、免除の成否を決めていません。",
  "not-in-pack": "ルールパックにない条件のため、免除に用いていません。",
  "not-in-sheet": "表にほかの免除条件があるのにこの条件だけがないため、免除に用いていません。",
  "place-uncertain": "表の中の位置から対象の行を決められないため、一部または全部の行を免除していません。",
  "not-checked": "ルールパックの確認が済んでいないため、この条件では免除していません。",
} as const;

const verdictSentence = {
  conforming: "職員判断後は、適合です。",
  nonconforming: "職員判断後は、不適合です。",
  undecided: "職員判断後も、判定保留です。",
} as const;

const successorEditions = {
  accept: "後継の版（:2013 に対する :2022 など）の認証を認める。",
  review: "後継の版（:2013 に対する :2022 など）の認証は要確認とする。",
  exact: "要件に記載の版の認証だけを認める。",
} as const;

const blankMandatory = {
  unanswered: "必須の空欄は未回答とする。",
  conforming: "必須の空欄は満たすものとする。",
  nonconforming: "必須の空欄は不適合とする。",
} as const;

const blankTrigger = {
  unknown: "免除に関わる任意の空欄は不明とする。",
  no: "免除に関わる任意の空欄は「いいえ」とみなす。",
} as const;

const sentences: Sentences<MarkCatalogue> = {
  "answer-there": ({ cell, text }) => (text === "" ? `回答欄は${cell}。` : `回答は「${text}」（${cell}）。`),
  "cells-that-settle": ({ cells }) => `確かめるセル：${cells.join("・")}`,
  "note-cut": () => "（続きは作業ウィンドウに）",
  evidence: ({ items, until }) =>
    until === undefined
      ? `「${items.join("・")}」`
      : items.length === 0
        ? `${longDate(until)}まで`
        : `${items.join("・")}（${longDate(until)}まで）`,
  "denied-optional": ({ word }) => `「${word}」とあります（任意）。`,
  "blank-counts": () => "（空欄。設定による）",
  successor: ({ found }) => `${shortStandard(found)}（後継の版）`,
  tier: ({ tier }) => `ティア${tier}`,
  "read-by-legend": ({ cells }) => `回答の印は、凡例（${cells.join("・")}）で読みました。`,

  "band-true": ({ because, rows }) => `${rowList(because)}により、${runList(rows)}は免除です。`,
  "band-false": ({ because }) => `${rowList(because)}の登録・認証がありません。`,
  "band-unknown": ({ blockers }) => `${rowList(blockers)}が決まれば、免除が決まります。`,
  "band-in-doubt": ({ exemption, doubt, rows }) =>
    rows.length === 0
      ? `${bandName(exemption)}：${doubts[doubt]}`
      : `${bandName(exemption)}：${doubts[doubt]}（${runList(rows)}）`,

  "of-a-sample": ({ text }) =>
    `このシートは「${text}」とあり、記入例（見本）と見られます。事業者の回答の判定結果として扱わないでください。`,
  "verdict-conforming": ({ mandatory, waived, because }) =>
    waived === 0
      ? `必須の${mandatory}行をすべて満たしています。`
      : `必須の${mandatory}行を満たすか、免除されています（${rowList(because)}により${waived}行を免除）。`,
  "verdict-nonconforming": ({ rows, open }) =>
    open.length === 0
      ? `必須の${someRows(rows)}を満たしていません。`
      : `必須の${someRows(rows)}を満たしていません。ほかに必須の${open.length}行が決まっていません。`,
  "verdict-undecided": ({ rows }) => `必須の${someRows(rows)}が決まっていません。`,
  "verdict-blank": () => "まだ記入されていません。",
  settles: ({ rows, toMend }) =>
    toMend.length === 0
      ? `${someRows(rows)}が確認できれば、適合です。`
      : `${someRows(rows)}が満たされれば、適合です。`,
  "settles-planned": ({ row, date, rows }) =>
    `${row}の登録・認定${date === undefined ? "" : `（${longDate(date)}予定）`}が下りれば、${runList(rows)}は免除です。`,
  "no-longer-asked": ({ rows }) => `${runList(rows)}は、空欄や不明のままでも結果は変わりません。`,
  legend: ({ statuses }) =>
    `印の意味：${statuses.map((one) => `${STATUS_MARKS[one].sign} ${statusMeaning[one]}`).join("、")}。`,
  "missing-rows": ({ rows }) => `表に見つからない行：${runList(rows)}`,
  "scope-from-sheet": ({ exemption, rows }) =>
    `${bandName(exemption)}：${runList(rows)}（シートの位置による）`,
  "scope-from-pack": ({ exemption, rows }) =>
    `${bandName(exemption)}：${runList(rows)}（ルールパックによる）`,
  "scope-from-user": ({ exemption, rows }) => `${bandName(exemption)}：${runList(rows)}（設定による）`,
  "assume-plans": ({ plans }) =>
    `${plans.map((plan) => `「${plan}」`).join("")}を契約するものとして判定しました。`,
  "assume-successors": ({ policy }) => successorEditions[policy],
  "assume-blank-mandatory": ({ policy }) => blankMandatory[policy],
  "assume-blank-trigger": ({ policy }) => blankTrigger[policy],
  together: ({ sentences: parts }) => parts.join(""),
  "more-read-as": ({ more }) => `ほか${more}件の読み替え・変更は、作業ウィンドウにあります。`,
  pack: ({ name, id, version, hash }) => `${name}（${id} ${version}、照合値 ${hash}）`,
  "as-of": ({ asOf }) => longDate(asOf),
  "narrow-hash": ({ hash }) => `照合値
${hash}`,
  "narrow-day": ({ asOf }) => `判定基準日
${asOf.replaceAll("-", "/")}`,
  "unread-texts": () => "読まなかった文",
  "unread-text": ({ cell, text }) => `${cell}：${text}`,
  "untold-by-excel": ({ what }) =>
    `このExcelでは、アドインからセルの${what.map((one) => ({ comments: "コメント", notes: "メモ" })[one]).join("・")}を読み取れません。付いている場合は、内容を確認してください。`,
  "people-decide": () => "文面からの機械的な判定です。最終の判断は職員が行ってください。",

  "staff-verdict": ({ verdict, decided }) => `${verdictSentence[verdict]}（${decided} 行を職員が確認）`,
  "staff-differs": ({ rows }) => `${rowList(rows)} は、職員確認と機械判定が異なります。`,
  "staff-held": ({ rows }) => `${rowList(rows)} は、票が割れたか半数に満たないため、保留です。`,
  "staff-alternatives": ({ rows }) => `${rowList(rows)} は △ の回答のため、代替案審査に回します。`,
  "staff-pages": ({ rows }) => `${rowList(rows)} は提案書のページ番号がありません。先に確かめてください。`,
  "staff-unread": ({ cells }) => `${cells.join("・")} の記入は選択肢にないため、数えていません。`,
  "staff-differs-here": ({ decision }) =>
    `【職員確認は「${STAFF_WORDS.ja[decision]}」であり、下記の機械判定と異なります】`,

  "results-of": ({ sheet, range }) => `シート「${sheet}」（${range}）の判定結果`,

  "print-page": () => "{page} / {pages} ページ",
  "print-source": ({ id, version, asOf }) => `要件チェック ${id} ${version}　判定基準日 ${longDate(asOf)}`,
};

const obstacles = {
  cells: "記入のあるセル",
  content: "見た目は空でも中身のあるセル",
  merge: "結合セル",
  hidden: "非表示の列",
  table: "テーブル",
  array: "配列数式",
  drawing: "図形や画像",
  pivot: "ピボットテーブル",
  validation: "入力規則",
  "format-rule": "条件付き書式",
} as const;

export const markNoticesJa: Sentences<MarkNoticeCatalogue> = {
  "columns-moved": ({ beside, used, because }) =>
    `表のすぐ右の ${beside} 列には${because.map((one) => obstacles[one]).join("・")}があるため、判定結果を ${used} 列から書き込みます。`,
  "spacer-column": ({ column }) =>
    `表が Excel のテーブルのため、${column} 列を 1 列空けて判定結果を書き込みます（隣に書くとテーブルに取り込まれるためです）。`,
  "columns-under-rules": ({ column }) =>
    `${column} 列からの判定結果は、シート全体に設定された入力規則または条件付き書式の範囲に入ります。色が変わって見えるときは、その設定を確認してください。`,
  "others-in-our-columns": ({ cells, more }) =>
    `判定欄に、本ツールが書いたものではない記入があります（${cellList(cells, more)}）。消さずにそのまま残し、判定結果は別の列に書き込みます。回答として扱うべき記入であれば、回答欄に移してからもう一度判定してください。`,
  "others-left-in-place": ({ sheet, cells, more }) =>
    `シート「${sheet}」の判定欄にあった、本ツールが書いたものではない記入（${cellList(cells, more)}）は、消さずに残しました。`,
  "former-state-unknown": ({ sheet }) =>
    `シート「${sheet}」は、判定を書き込む前の控えが失われていました。判定の列は取り除き、その幅は標準に戻しましたが、行の高さと印刷の設定は今のままです。必要に応じて直してください。`,
  "former-sizes-unsure": ({ sheet }) =>
    `シート「${sheet}」の列の幅・行の高さ・印刷の設定は、最初の判定の前の控えが失われていたため、元どおりとは限りません。必要に応じて直してください。`,
  "former-heights-left": ({ sheet }) =>
    `シート「${sheet}」は、判定のあとで行が挿入・削除・移動されたため、行の高さの一部は今のままです。必要に応じて直してください。`,
  "former-state-lost": ({ sheet }) =>
    `シート「${sheet}」には以前の判定結果があり、その前の列の幅・行の高さ・印刷の設定の控えが失われています。消去しても、これらは判定前の値に戻りません。`,
  "no-free-columns": ({ sheet }) =>
    `シート「${sheet}」には表の右に空いている列がないため、判定結果を書き込みませんでした。表の右に空の列を 2 列設けて（非表示の列は再表示して）、もう一度判定してください。`,
  "table-also-on": ({ sheet, others }) =>
    `同じ表が別のシート（${others.join("、")}）にもあります。「${sheet}」を判定しました。ほかを判定するにはシートを指定してください。`,
  "answers-perhaps-on": ({ sheet, others }) =>
    `シート「${sheet}」の回答欄はすべて空欄ですが、別のシート（${others.join("、")}）に同じ要件番号の列があり、回答はそちらに記入されているようです。回答を「${sheet}」の回答欄に写して（行の順序が同じかを確かめて）、もう一度判定してください。`,
  "answers-joined": ({ sheet, from, more = [], range, count }) =>
    `シート「${sheet}」の${count}行の回答は、別のシート${[from, ...more].map((name) => `「${name}」`).join("")}（${range}）から、同じ番号の行を読みました。判定は「${sheet}」の表の横に書きます。`,
  "sheet-is-sample": ({ sheet, sign, others }) =>
    `シート「${sheet}」は記入例（見本）と見られます（${sign.cell === undefined ? "シート名" : `セル ${sign.cell} の見出し「${oneLine(sign.text)}」`}から）。` +
    `記入例の判定結果は、事業者の回答の判定結果ではありません。` +
    `${others.length === 0 ? "事業者が回答を記入した表かどうかを確かめてください。" : `要件表は${others.map((other) => `シート「${other}」`).join("、")}にもあります。回答のあるシートを判定してください。`}`,
  "printed-on-a3": ({ sheet }) =>
    `シート「${sheet}」は横に広く、A4 では文字が 8 ポイントより小さくなるおそれがあるため、用紙を A3 にしました。A4 の 1 枚には「審査表」を使ってください。`,
  "print-too-small": ({ sheet }) =>
    `シート「${sheet}」は横に広く、A3 でも文字が 8 ポイントより小さくなるおそれがあります。会議には A4 の 1 枚の「審査表」を使ってください。`,
  "rules-not-checked": ({ rows, exemptions }) =>
    `ルールパックに、人の確認が済んでいないルールがあります（${uncheckedList(rows, exemptions)}）。これらは断定せず、要確認としました。「判定規則」の画面で1件ずつ確かめるか、ルールパックの確かめた行から "review": true を消してください。`,
  "table-on-hidden-sheet": ({ sheet }) =>
    `要件表は非表示のシート「${sheet}」にあります。再表示して確認してください。`,
  "signature-lost": () => "元のブックのデジタル署名は、判定結果を書き込んだ写しでは無効になります。",
  "hidden-rows": ({ rows }) =>
    `非表示の行も判定しています（${rowList(rows)}）。行を再表示して結果を確認してください。`,
};

export const markWordsJa: Omit<MarkWords, "reason" | "repair" | "alteration"> = {
  language: "ja",
  headings: OWN_HEADINGS.ja,
  status: STATUS_WORDS.ja,
  verdict: verdictJa,
  band: BAND_WORDS.ja,
  foot: FOOT_WORDS.ja,
  staff: STAFF_WORDS.ja,
  obligation: obligationsJa,
  resultSheet: {
    name: "判定結果",
    columns: {
      id: "項番",
      requirement: "要件",
      obligation: "必須・任意",
      cell: "回答欄",
      answer: "記入された回答",
    },
  },
  review: reviewJa,
  sentences,
};

function cellList(cells: readonly string[], more: number): string {
  return `セル ${cells.join("・")}${more === 0 ? "" : ` ほか ${String(more)} か所`}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
