import type { Sentences } from "../../core/coded";
import type { CompareCatalogue } from "../compare-catalogue";
import { rowList } from "./row-names";

export const compareJa: Sentences<CompareCatalogue> = {
  lead: () => "前に受け取ったファイルを選ぶと、行ごとに何が変わったかを、その原因とともに示します。",
  "choose-file": () => "前のファイルを選ぶ",
  "choose-files": () => "前のファイルを選ぶ",
  "choose-folder": () => "前のフォルダーを選ぶ",
  "pairs-note": () =>
    "何件もあるときは、同じ名前のファイルどうしを比べます（名前の終わりの「_判定済」は問いません）。",
  reading: ({ file }) => `「${file}」を読んでいます…`,
  paired: ({ count }) => `${count} 件を前の回答と比べています。`,
  "unpaired-now": ({ files }) => `前の回答に同じ名前のファイルがないもの：${files.join("、")}`,
  "unpaired-before": ({ files }) => `今回の回答に同じ名前のファイルがないもの：${files.join("、")}`,
  stop: () => "比べるのをやめる",
  with: ({ file }) => `「${file}」との比較`,
  "rules-today": () => "前の回答も、今と同じ判定規則・設定・判定日で判定して比べています。",
  "nothing-changed": () => "どの行の判定も、前と変わりません。",
  "other-vendor": ({ before, now }) =>
    `事業者の名称が異なります（前：${before}、今回：${now}）。同じ事業者の回答かどうかを確かめてください。`,
  "same-otherwise": () => "判定が別の区分になった行",
  "change-count": ({ change, count }) => `${change} ${count}行`,
  "same-rows": ({ count }) => `変わらない行（${count}行）`,
  cause: ({ causes, rows }) => `原因：${causes.join("、")}${rows.length === 0 ? "" : `（${rowList(rows)}）`}`,
  edited: ({ rows }) => `判定は同じで、記入が変わった行：${rowList(rows)}`,
  failed: ({ file }) => `「${file}」とは比べられません`,
  unreadable: () => "ファイルを読めません。閉じてから、もう一度選んでください。",
  "list-compared": ({ parts }) => `前の回答から：${parts.join("・")}`,
  "list-not-compared": ({ file, text }) => `前の回答「${file}」とは比べられません。${text}`,
  "matrix-heading": () => "事業者を行ごとに比べる",
  "matrix-lead": ({ vendors, rows }) =>
    `${vendors} 件の回答を ${rows} 行で比べています。違いのある行が先です。`,
  "matrix-region": () => "行と事業者の表",
  "matrix-differs": ({ count }) => `違いのある行（${count}行）`,
  "matrix-same": ({ count }) => `どの回答も同じ行（${count}行）`,
  "matrix-none": () => "判定できた回答がありません。",
  "not-in-pack": () => "この行なし",
  "save-overview": () => "一覧表を保存（判定一覧.xlsx）",
};
