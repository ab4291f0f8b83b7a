import type { Sentences } from "../../core/coded";
import type { ColumnsFaultCatalogue } from "../../core/table/columns/parse-columns";
import type {
  Alteration,
  RepairCatalogue,
  RowDoubtCatalogue,
  TableFaultCatalogue,
} from "../../core/table/sheet-table";
import { someCells } from "../some-cells";
import { overlaidJa } from "./overlaid";
import { bandName } from "./row-names";

export const repairsJa: Sentences<RepairCatalogue> = {
  "row-number-typed": ({ found, id }) =>
    `番号「${found}」を${id}と読みました（Excelが数値として${id}を${found}と保存するためです）。`,
  "row-number-inferred": ({ found, id }) =>
    found === ""
      ? `番号が空欄のため、要件文と並び順から${id}と読みました。`
      : `番号「${found}」を読めないため、要件文と並び順から${id}と読みました。`,
  "row-number-restyled": ({ found, id }) => `番号「${found}」を${id}と読みました。`,
  "row-number-differs": ({ found, id }) =>
    `番号は「${found}」ですが、要件文は${id}のものです。${id}として扱いました。`,
  "row-repeated": ({ id, cells }) =>
    `${id}が${cells.length}か所（${someCells(cells, "、", " ほか")}）にあります。`,
  "row-moved": ({ id }) => `${id}の行が元の順序と異なる位置にあります。`,
  "row-unknown": ({ found, text }) =>
    `要件表にない行です（番号「${found}」、「${text}」）。判定の対象にしていません。`,
  "rows-unknown": ({ count, range }) =>
    `要件表にない行が${count}行あります（${range}）。判定の対象にしていません。`,
  "example-skipped": ({ text }) => `記入例の行（「${text}」）を読み飛ばしました。`,
  "band-unreadable": ({ text }) =>
    `免除の条件らしい文「${text}」を読み取れないため、この文では何も免除していません。文を確認してください。`,
  "band-differs": ({ text, exemption }) =>
    `免除の条件文「${text}」が、要件表の${bandName(exemption)}と異なります。どちらが正しいか確認してください。`,
  "band-repeated": ({ text, cells }) =>
    `免除の条件文「${text}」が複数（${someCells(cells, "、", " ほか")}）あり、免除の範囲を位置から決められません。どれが正しいか確認してください。`,
  "band-outside": ({ text }) =>
    `免除の条件文「${text}」が要件の行の外にあるため、位置からは免除の範囲を決めていません。`,
  "band-misplaced": ({ text, row }) =>
    `免除の条件文「${text}」が、条件に挙げる${row}より上にあるため、この文では何も免除していません。位置を確認してください。`,
  "band-answered": ({ text }) =>
    `免除の条件文の行に「${text}」と記入があるため、この条件文では何も免除していません。記入の意味を確認してください。`,
  "band-hidden": ({ text }) =>
    `免除の条件文「${text}」の行が非表示になっています。条件文の有効性を確認してください。`,
  "exemption-restricted": ({ text }) =>
    `「${text}」は免除の範囲を限る可能性があるため、関係する行を免除していません。免除の有無と範囲を確認してください。`,
  "note-restricts": ({ text }) =>
    `注記「${text}」が回答の意味を変える可能性があるため、関係する行を要確認としました。注記の内容を確認してください。`,
  "formula-without-result": () =>
    `この数式の結果がファイルに保存されていないため、何が書かれているか分からず、免除を確定していません。Excel で開いて保存し直し、もう一度判定してください。`,
  "band-overlaid": ({ text, found }) =>
    found === ""
      ? `免除の条件文「${text}」の上に図形があるため、この条件文では何も免除していません。図形の意味を確認してください。`
      : `免除の条件文「${text}」に「${found}」という書き込みが付いているため、この条件文では何も免除していません。書き込みの内容を確認してください。`,
  "other-table": ({ range }) => `同じシートの${range}に別の表があります。判定の対象にしていません。`,
};

export const alterationsJa: Readonly<Record<Alteration["what"], (alteration: Alteration) => string>> = {
  text: ({ id, expected, found }) =>
    `${id}の要件文が要件表と異なります。要件表は「${expected}」、このシートは「${found}」です。`,
  obligation: ({ id, expected, found }) =>
    `${id}の必須・任意の別が要件表と異なります。要件表は「${expected}」、このシートは「${found}」です。`,
};

export const rowDoubtsJa: Sentences<RowDoubtCatalogue> = {
  altered: ({ cell }) => `${cell}の記載が、配布時の表と異なるようです。`,
  duplicate: ({ cells }) => `同じ要件が${cells.join("、")}にあり、回答が異なります。`,
  "uncertain-row": ({ cell }) => `${cell}がこの要件の行か、確かではありません。`,
  "struck-answer": ({ cell }) => `${cell}の回答に取消線が引かれています。`,
  "error-value": ({ cell, error }) => `${cell}がエラー（${error}）で、読み取れません。`,
  "unread-symbols": ({ cell }) => `${cell}の記号用フォントの文字を読み取れません。`,
  "answer-elsewhere": ({ cell }) => `${cell}に、回答らしい記載があります。`,
  "answer-shared": ({ cell }) => `${cell}の回答欄が、複数の要件で結合されています。`,
  reserved: ({ cell }) => `${cell}の記載が、回答を制限するかもしれません。`,
  "no-tick": ({ cell }) => `${cell}に印がなく、その意味が分かりません。`,
  noted: ({ cell }) => `${cell}の注記が、この回答の意味を変えるかもしれません。`,
  "no-result": ({ cell }) => `${cell}の数式に結果がないため、Excelで保存し直してください。`,
  "cell-picture": ({ cell }) => `${cell}は画像のため、読み取れません。`,
  overlaid: overlaidJa,
  "rule-not-checked": ({ cell }) => `${cell}の要件は、ルールの確認が済んでいません。`,
  unticked: ({ cell }) => `${cell}のチェックがなく、未回答か否か分かりません。`,
};

export const tableFaultsJa: Sentences<TableFaultCatalogue> = {
  "sheet-empty": ({ sheet }) =>
    `シート「${sheet}」には何も入力されていません。要件表のあるシートを指定してください。`,
  "table-not-found": ({ sheet }) =>
    `シート「${sheet}」に要件表が見つかりません。要件表のあるシートを指定するか、--columns で列を指定してください。`,
  "table-of-another-pack": ({ sheet, found, missing }) =>
    `シート「${sheet}」の表は、この要件表とは別のもののため判定しません。見つかった要件は${found.length}件（${found.join("、") || "なし"}）、見つからない要件は${missing.length}件（${missing.join("、")}）です。別の要件表のパックを --pack で指定するか、行が削除されていないか確認してください。`,
  "answer-column-not-found": ({ sheet, range, several: [first, ...others] = [] }) =>
    first === undefined
      ? `シート「${sheet}」の${range}に要件表がありますが、回答の列が分かりません。見出しに「回答」などと書くか、--columns answer=E のように列を指定してください。`
      : others.length === 0
        ? `シート「${sheet}」の${range}の要件表には、見出しから回答と分かる列がありません。印が並ぶ${first.column}列「${first.name}」が回答なら、--columns answer=${first.column} を付けてください。`
        : `シート「${sheet}」の${range}の要件表には、回答の列と思われる列が${others.length + 1}つあります` +
          `（${[first, ...others].map(({ column, name }) => `${column}列「${name}」`).join("、")}）。` +
          "どの列の回答を判定するか分からないため、判定しません。" +
          `判定する列を --columns answer=${first.column}` +
          `${first.remarks === undefined ? "" : `,remarks=${first.remarks}`} のように指定してください。`,
};

/** --columns and the pane's columns by hand. */
export const columnsFaultsJa: Sentences<ColumnsFaultCatalogue> = {
  "columns-unreadable": ({ part }) =>
    `列の指定「${part}」を読めません。id=A,requirement=C,answer=E+F,remarks=G のように書いてください。`,
  "columns-kind-unknown": ({ kind }) =>
    `列の種類「${kind}」はありません。id・category・requirement・obligation・answer・remarks のいずれかにしてください。`,
  "columns-letters-unknown": ({ kind, letters }) =>
    `${kind} の列「${letters}」は列名ではありません。A から XFD までの列名を書いてください。`,
  "columns-kind-twice": ({ kind }) =>
    `${kind} の列が重ねて指定されています。1回だけ、answer と remarks のほかは1列だけ指定してください。`,
  "columns-letters-twice": ({ letters }) =>
    `列 ${letters} が複数の種類に指定されています。1つだけにしてください。`,
};
