const MARK_LIKE =
  /^[○〇◯⭕◎●△▲▽×✕✖❌✗☓╳✓✔☑✅レxo]$|^(?:はい|いいえ|有|無|有り|無し|あり|なし|可|不可|否|対応.{0,3}|未対応|非対応|適合|不適合|取得.{0,3}|未取得|登録.{0,3}|未登録|yes|no|ok|ng)$/iu;

/** Whether a cell holds nothing but a mark or a word that answers as a mark does. */
export function isMarkLike(text: string): boolean {
  return MARK_LIKE.test(text.normalize("NFKC").trim());
}
