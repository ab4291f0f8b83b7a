import { addSnapshot } from "../excel-host/fill-model";
import { WorkbookModel } from "../excel-host/workbook-model";
import { snapshotOf, type GridSheet } from "../core/snapshot/snapshot-of";

export const FOREIGN_NAME = "しおさい町 クラウド要件";

/** A table that no shipped pack is for, with answers: a band, figures, a certificate and a question where no is good. */
export const FOREIGN: GridSheet = {
  name: FOREIGN_NAME,
  rows: [
    ["番号", "区分", "要件", "必須／任意", "回答", "備考"],
    ["1", "認証", "ISO/IEC 27001の認証を取得していること。", "必須", "○", "認証書の写しを提出します。"],
    ["2", "通信", "通信を暗号化すること。", "必須", "○", "TLS 1.3で暗号化しています。"],
    ["3", "通知", "サービスの終了は6か月前までに通知すること。", "必須", "○", "3か月前に通知します。"],
    ["4", "ログ", "操作ログを1年間以上保存すること。", "必須", "×", "6か月間保存します。"],
    ["5", "窓口", "平日の日中に電話で問い合わせができること。", "任意", "", ""],
  ],
};

/** The workbook as the emulated Excel has it open. */
export function foreignModel(): WorkbookModel {
  const model = new WorkbookModel();
  addSnapshot(model, snapshotOf(FOREIGN));
  return model;
}
