import type { Sentences } from "../../core/coded";
import type {
  LimitedMeasure,
  OtherFormat,
  SheetNameFault,
  UnsafeConstruct,
  WorkbookFaultCatalogue,
} from "../../core/fault";

const place = (part: string): string => (part === "" ? "ファイル" : `ファイルの中の「${part}」`);

const MEBIBYTE = 1024 * 1024;

function bytes(limit: number): string {
  return limit >= MEBIBYTE ? `${String(Math.floor(limit / MEBIBYTE))} MB` : `${String(limit)} バイト`;
}

function bound(what: LimitedMeasure, limit: number): string {
  switch (what) {
    case "bytes":
      return `大きさの上限（${bytes(limit)}）を超えています`;
    case "declared-bytes":
      return `展開すると、記載された大きさ（${bytes(limit)}）を超えます`;
    case "entries":
      return `含まれるファイルの数が上限（${String(limit)}）を超えています`;
    case "name-bytes":
      return `含まれるファイルの名前の長さが上限（${String(limit)} バイト）を超えています`;
    case "ratio":
      return `圧縮率が通常の範囲（${String(limit)} 倍まで）を超えています`;
    case "levels":
      return `XML の階層が上限（${String(limit)} 段）を超えています`;
    case "shown-cells":
      return `ここまでに、値のあるセルの数がブック全体の上限（${String(limit)}）を超えています`;
    case "elements":
      return `XML の要素の数が上限（${String(limit)}）を超えています`;
    case "merges":
      return `1シートの結合セルの数が上限（${String(limit)}）を超えています`;
    case "styles":
      return `セルの書式の数が上限（${String(limit)}）を超えています`;
    case "rules":
      return `1シートの入力規則と条件付き書式の数が上限（${String(limit)}）を超えています`;
    case "sheets":
      return `シートの数が上限（${String(limit)}）を超えています`;
    case "runs":
      return `一つの文字列の中で書式を変えた箇所の数が上限（${String(limit)}）を超えています`;
    case "attributes":
      return `XML の要素の一つに属する属性の数が上限（${String(limit)}）を超えています`;
    case "relationships":
      return `ここまでに、部品どうしの関係（リンクなど）の数がブック全体の上限（${String(limit)}）を超えています`;
    case "sheets-of-part":
      return `これを中身とするシートの数が上限（${String(limit)}）を超えています`;
    case "shown-characters":
      return `ここまでに、セルやメモに見える文字の数がブック全体の上限（${String(limit)}）を超えています`;
    case "overlays":
      return `ここまでに、メモ・図形・コントロールの数がブック全体の上限（${String(limit)}）を超えています`;
    case "cells":
      return `1シートのセルの数が上限（${String(limit)}）を超えています`;
  }
}

const UNSAFE: Readonly<Record<UnsafeConstruct, string>> = {
  doctype: "文書型宣言（DOCTYPE）があります",
  "entry-name": "ファイル名が安全ではありません",
  "duplicate-entry": "同じ名前のファイルが二つあります",
  "overlapping-entries": "圧縮データが重なり合っています",
  "differing-names": "目録と本体でファイル名が異なります",
};

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  ods: "OpenDocument 形式の表計算ファイル（.ods）です。",
  fods: "OpenDocument 形式の XML ファイル（.fods）です。",
  pdf: "PDF ファイル（.pdf）です。",
  "xml-2003": "Excel 2003 の XML スプレッドシート（.xml）です。",
  docx: "Word 文書（.docx）です。",
  pptx: "PowerPoint のファイル（.pptx）です。",
  numbers: "Numbers のファイル（.numbers）です。",
  html: "Web ページ（HTML）です。",
};
const SAVE_AS = "Excel で開き、「Excel ブック（*.xlsx）」で保存し直してください。";
const ASK_FOR =
  "元の Excel ファイルを受け取るか、表を Excel に写し、「Excel ブック（*.xlsx）」で保存してください。";
const HOW_TO_SAVE: Partial<Readonly<Record<OtherFormat, string>>> = {
  pdf: ASK_FOR,
  docx: ASK_FOR,
  pptx: ASK_FOR,
  numbers: "Numbers で「Excel」（.xlsx）に書き出してください。",
};

const SHEET_NAME: Readonly<Record<SheetNameFault, string>> = {
  empty: "名前が空です",
  "too-long": "名前が Excel の上限（31 文字）を超えています",
  characters: "名前に Excel で使えない文字（\\ / ? * [ ] : 、改行、両端の '）があります",
  duplicate: "同じ名前のシートが二つあります（大文字と小文字は区別されません）",
};

/** Why a workbook can't be read or written, in Japanese. */
export const workbookFaultsJa: Sentences<WorkbookFaultCatalogue> = {
  "not-a-workbook": () =>
    "Excel ブック（.xlsx／.xlsm）ではありません。Excel で開けるか確かめ、「Excel ブック（*.xlsx）」で保存し直したファイルを指定してください。",
  encrypted: () =>
    "パスワードで保護（暗号化）されています。Excel でパスワードを解除して保存し直してから、もう一度実行してください。",
  "old-xls-format": () =>
    "Excel 97–2003 形式（.xls）です。Excel で開き、「Excel ブック（*.xlsx）」で保存し直してください。",
  "other-format": ({ format }) => `${FORMATS[format]} ${HOW_TO_SAVE[format] ?? SAVE_AS}`,
  "text-undecodable": () =>
    "文字コードが UTF-8 でも Shift_JIS でもないか、途中で壊れています。Excel で開いて文字化けがないか確かめ、「Excel ブック（*.xlsx）」で保存し直してください。",
  "quote-not-closed": ({ record }) =>
    `${String(record)}件目の行の引用符（"）が閉じられていないため、どこまでが一つのセルか分かりません。Excel で開いて確かめ、「Excel ブック（*.xlsx）」で保存し直してください。`,
  "binary-workbook": () =>
    "バイナリ形式のブック（.xlsb）です。Excel で開き、「Excel ブック（*.xlsx）」で保存し直してください。",
  damaged: ({ part }) =>
    `${place(part)}が壊れているか、途中で切れています。元のファイルを受け取り直すか、Excel で開いて修復してから保存し直してください。`,
  "sheet-contents-missing": ({ sheet }) =>
    `シート「${sheet}」の中身がファイルの中にありません。ファイルが壊れています。元のファイルを受け取り直すか、Excel で開いて修復してから保存し直してください。`,
  "cell-text-missing": ({ sheet, cell }) =>
    `シート「${sheet}」のセル ${cell} の文字列がファイルの中にありません。ファイルが壊れています。元のファイルを受け取り直すか、Excel で開いて修復してから保存し直してください。`,
  "too-large": ({ part, what, limit }) =>
    `${place(part)}は、${bound(what, limit)}。必要なシートだけを新しいブックに写して、もう一度実行してください。`,
  "unsafe-content": ({ part, what }) =>
    `${place(part)}に問題があります。${UNSAFE[what]}。Excel が作るブックにはないものなので、安全のため読み込みません。送付元に確かめるか、Excel で開いて保存し直してください。`,
  "no-worksheet": () => "ワークシートがありません。要件表のあるブックかどうかを確かめてください。",
  "no-table-in-workbook": ({ sheets }) =>
    `どのシートにも要件表が見つかりません（調べたシート: ${sheets.join("、")}）。要件番号・要件・回答の列がある回答シートのファイルかを確かめてください。表があるのに見つからないときは --sheet と --columns で場所を指定してください。`,
  "several-sheets-answered": ({ sheets }) =>
    `回答の入った要件表が複数のシート（${sheets.join("、")}）にあり、回答が互いに異なるため、どれを判定するか決められません。判定するシートを確かめ、このファイルだけを --sheet "シート名" を付けてもう一度判定してください。どのシートも判定するときは、シートごとに、--out で別のフォルダーを指定して実行してください。`,
  "only-sample-sheets": ({ sheets }) =>
    `要件表のあるシート（${sheets.join("、")}）は、シート名または見出しから記入例（見本）と見られるため、判定しませんでした。回答のファイルかどうかを確かめてください。このシートに回答が記入されているときは、--sheet "シート名" を付けてもう一度判定してください。`,
  "answers-perhaps-not-final": ({ sheet, others }) =>
    `回答の入った要件表はシート「${sheet}」だけですが、シート名からひな形・下書き・旧版などと見られ、ほかのシート（${others.join("、")}）にも要件表があるため、どれを判定するか決められません。判定するシートを確かめ、--sheet "シート名" を付けてもう一度判定してください。`,
  "answers-on-another-sheet": ({ sheet, range, others }) =>
    `シート「${sheet}」の${range}に要件表がありますが、回答の列がありません。別のシート（${others.join("、")}）に同じ要件番号の列があり、回答はそちらに記入されているようです。要件の文と回答が別のシートにある表は判定できません。回答の列を要件表の隣に写して、もう一度実行してください（行の順序が同じかどうかを確かめてください）。`,
  "sheet-name-wrong": ({ sheet, number, what }) =>
    `${String(number)} 番目のシート${sheet === "" ? "" : `「${sheet}」`}の${SHEET_NAME[what]}。Excel で開いて（修復して）シート名を直し、保存してからもう一度実行してください。`,
  "sheet-not-found": ({ sheet, sheets }) =>
    `シート「${sheet}」がありません。このブックのシート: ${sheets.join("、")}。シート名を確かめて指定し直してください。`,
  "nothing-to-clear": () => "消去するものがありません。このブックに本ツールの判定欄は見つかりませんでした。",
  "no-free-columns": ({ sheet }) =>
    `シート「${sheet}」の表の右に、判定を書き込める空いた列がありません。右側の列を空けて保存し、もう一度実行してください。`,
  "structure-locked": ({ sheet }) =>
    `ブックの構成が保護されているため、シート「${sheet}」を追加できません。Excel の「校閲」→「ブックの保護」を解除して保存し、もう一度実行してください。`,
  "cell-occupied": ({ sheet, cell }) =>
    `シート「${sheet}」のセル ${cell} に値があるため、判定を書き込みませんでした。何も変更していません。そのセルを空けて保存し、もう一度実行してください。`,
};
