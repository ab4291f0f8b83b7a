import type { Sentences } from "../../core/coded";
import type { PackChoiceCatalogue } from "../pack-choice-catalogue";

export const packChoiceJa: Sentences<PackChoiceCatalogue> = {
  lead: () => "判定規則は、どの要件をどう判定するかを決めたものです。",
  legend: () => "使う判定規則",
  automatic: () => "表の文言から選ぶ（自動）",
  "automatic-note": () => "下にある判定規則のうち、表の要件に合うものを使います。",
  "automatic-used": ({ name }) => `今回は「${name}」を使いました。`,
  size: ({ rows, mandatory, optional, bands }) =>
    `${rows}行（必須${mandatory}・任意${optional}）${bands === 0 ? "" : `、免除条件 ${bands}`}`,
  unchecked: ({ count }) => `人が確かめていない規則が ${count} 件あり、その行は断定しません。`,
  shipped: () => "要件チェックに付属",
  own: () => "ファイルから読み込み",
  hash: ({ hash }) => `照合値\u00a0${hash}`,
  "other-table": () => "ほかの表を判定するとき",
  "choose-file": () => "判定規則のファイルを選ぶ（.json）",
  drop: () => "ここにファイルをドロップすることもできます。",
  "trust-note": () =>
    "庁内の担当者など、出どころの確かなファイルだけを使ってください。事業者から届いたファイルは使わないでください。",
  checking: ({ file }) => `「${file}」を確かめています…`,
  taken: ({ name }) => `「${name}」を読み込み、選びました。`,
  refused: ({ file }) => `「${file}」は判定規則として使えません`,
  unreadable: () => "ファイルを読めません。閉じてから、もう一度選んでください。",
  "too-large": ({ limit }) =>
    `判定規則のファイルは ${limit} MB までです。判定規則のファイルかどうかを確かめてください。`,
  "not-json": () =>
    "JSON として読めません。判定規則のファイル（.json）を選んでください。作り手に頼むときは、pack check で確かめたファイルを受け取ってください。",
  faults: ({ count }) =>
    `次の ${count} か所を直してから、もう一度選んでください。このファイルからは何も読み込んでいません。`,
  "more-faults": ({ more }) => `ほかに ${more} か所あります。`,
  "own-heading": () => "読み込んだ判定規則",
  keep: ({ name }) => `「${name}」をこの端末に覚える`,
  "keep-note": () =>
    "覚えると、次に開いたときも使えます。この端末の中だけに残り、ほかの人のブックからは書き換えられません。",
  "keep-failed": ({ name }) =>
    `「${name}」をこの端末に覚えられませんでした。この画面を閉じるまでは使えます。`,
  remove: ({ name }) => `「${name}」を外す`,
  "remove-short": () => "外す",
  use: () => "この判定規則で判定する",
  rows: ({ name }) => `「${name}」の要件`,
  "in-workbook": () => "選んだ判定規則の名前を、このブックに記録します。規則そのものは書き込みません。",
  "while-open": () => "選んだ判定規則は、このページを閉じるまで使います。",
  "kept-in-workbook": ({ name }) => `このブックは、次からも判定規則「${name}」で判定します。`,
  "not-kept-in-workbook": ({ name }) =>
    `判定規則「${name}」をブックに覚えさせられませんでした。作業ウィンドウを閉じるまで使います。`,
  "automatic-again": () => "判定規則は、表の文言から選びます。",
  difference: ({ id, version, hash, used, isTrusted }) => {
    const named = `このブックには判定規則「${id} ${version}」（照合値 ${hash}）が記録されていますが、`;
    return isTrusted
      ? `${named}この端末で選んだものではありません。表の文言に合う「${used}」で判定しました。記録された規則で判定するときは、「判定規則」で選んでください。`
      : `${named}この端末で確かめたものではないため、使っていません。「${used}」で判定しました。`;
  },
  "kept-faulty": ({ count }) =>
    `この端末に覚えた判定規則のうち ${count} 件は、いまの版では使えません。「判定規則」でファイルを選び直してください。`,
};
