import type { Sentences } from "../../core/coded";
import type { AftermathCatalogue, ExcelFaultCatalogue } from "../../core/excel-fault";
import { someCells } from "../some-cells";

export const excelFaultsJa: Sentences<ExcelFaultCatalogue> = {
  "cell-being-edited": () =>
    "セルが編集中のため、Excel に書き込めませんでした。Enter キーか Esc キーで編集を終えてから、もう一度お試しください。",
  "sheet-protected": ({ sheet }) =>
    `シート「${sheet}」は保護されているため、結果を書き込めません。「校閲」タブの「シート保護の解除」で保護を解除してもう一度判定するか、作業ウィンドウの「結果を別のシートに書き込む」をお使いください。`,
  "workbook-read-only": () =>
    "このブックは読み取り専用で開かれているため、書き込めません。編集できる状態で開き直すか、コピーを保存してから、もう一度お試しください。",
  "access-denied": () =>
    "Excel に操作を拒まれました。ブックが編集できる状態か、シートやセルが保護されていないかを確かめて、もう一度お試しください。",
  "too-much-at-once": () =>
    "シートが大きすぎて、Excel が一度に受け渡せませんでした。要件表だけを新しいブックに移して判定するか、yoken-check.html をご利用ください。",
  "used-range-too-large": ({ sheet, range }) =>
    `シート「${sheet}」の使用範囲（${range}）が大きすぎて読み取れません。表から離れたセルの入力や書式を消して保存し直してから、もう一度お試しください。`,
  "sheet-gone": ({ sheet }) =>
    `シート「${sheet}」が見つかりません。処理の間に削除されたか、名前が変わった可能性があります。シートを確かめて、もう一度お試しください。`,
  "no-active-worksheet": () =>
    "ワークシートが選ばれていません。要件表のあるシートを選んでから、もう一度お試しください。",
  "no-answer": ({ seconds }) =>
    `Excel から ${seconds} 秒間応答がありませんでした。セルの編集や開いているダイアログを終えてから、もう一度お試しください。`,
  "api-not-supported": ({ detail }) =>
    `この Excel にない機能が必要になりました（${detail}）。Excel を更新するか、yoken-check.html をご利用ください。`,
  "excel-busy": () =>
    "Excel がほかの処理をしています。開いているダイアログを閉じ、少し待ってから、もう一度お試しください。",
  "session-lost": () => "Excel との接続が切れました。ブックを開き直してから、もう一度お試しください。",
  "structure-locked": ({ sheet }) =>
    `ブックの構成が保護されているため、シート「${sheet}」を追加・削除できません。「校閲」タブの「ブックの保護」を解除してから、もう一度お試しください。`,
  "sheet-name-taken": ({ sheet }) =>
    `「${sheet}」という名前のシートが既にあります。そのシートの名前を変えてから、もう一度お試しください。`,
  "cell-occupied": ({ sheet, cell }) =>
    `シート「${sheet}」の ${cell} に入力があるため、結果を書き込みませんでした。もう一度判定すると、空いている列に書き込みます。`,
  "merged-cells": ({ sheet }) =>
    `シート「${sheet}」の表の横または下に、ほかの列にまたがる結合セルがあるため、結果を書き込めません。結合を解除してもう一度判定するか、作業ウィンドウの「結果を別のシートに書き込む」をお使いください。`,
  "changed-meanwhile": ({ sheet, cells }) =>
    `処理している間にシート「${sheet}」が変更されたため（${someCells(cells, "・", " ほか")}）、その結果は使えません。もう一度お試しください。`,
  "nothing-to-clear": ({ sheet }) =>
    `シート「${sheet}」に、要件チェックが書き込んだ結果はありません。結果のあるシートを開いてから、もう一度お試しください。`,
  "staff-written": ({ sheet, cells }) =>
    `シート「${sheet}」の職員確認・職員備考の列に、${cells.length}件の記入があります（${someCells(cells, "・", " ほか")}）。消去すると見出しと選択肢がなくなり、記入は文字だけが残ります。もう一度判定しても、職員確認としては扱われません。`,
  "notes-written": ({ sheet, cells }) =>
    `シート「${sheet}」に、${cells.length}件の書き込みがあります（${someCells(cells, "・", " ほか")}）。消去するとシートごと削除され、Excel の「元に戻す」でも戻りません。残すときは、先に別のシートへ写してください。`,
  "excel-error": ({ detail }) =>
    `Excel がエラーを返しました（${detail}）。もう一度お試しになり、続くときはこの内容を管理者にお伝えください。`,
};

export const aftermathsJa: Sentences<AftermathCatalogue> = {
  "nothing-written": () => "シートには何も書き込んでいません。",
  restored: ({ sheet }) => `書き込みかけた結果は取り消し、シート「${sheet}」を元の状態に戻しました。`,
  "partly-written": ({ sheet, columns }) =>
    `シート「${sheet}」の ${columns} に書きかけの結果が残っています。「消去する」で取り除けます。`,
  unknown: ({ sheet }) =>
    `シート「${sheet}」に結果の一部が書き込まれた可能性があります。シートを確かめ、残っていれば「消去する」で取り除いてください。`,
};
