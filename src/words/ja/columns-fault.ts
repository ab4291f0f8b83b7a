import type { Sentences } from "../../core/coded";
import type { ColumnsFaultCatalogue } from "../../core/sheet/parse-columns";

export const columnsFaultsJa: Sentences<ColumnsFaultCatalogue> = {
  "columns-unreadable": ({ part }) =>
    `列の指定「${part}」を読めません。id=A,requirement=C,answer=E のように書いてください。`,
  "columns-kind-unknown": ({ kind }) =>
    `列の種類「${kind}」はありません。id・category・requirement・obligation・answer・remarks から選んでください。`,
  "columns-letters-unknown": ({ kind, letters }) =>
    `${kind} に指定した「${letters}」は列名ではありません。A から XFD の列名を書いてください。`,
  "columns-kind-twice": ({ kind }) =>
    `${kind} の列が2つ以上あります。1つにしてください（answer と remarks は answer=E+F のように複数を指定できます）。`,
  "columns-letters-twice": ({ letters }) =>
    `${letters} 列を2つの種類に指定しています。どちらか1つにしてください。`,
};
