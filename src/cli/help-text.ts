import type { Language } from "../words/words";

const JA = `yoken-check: 返送された外部サービス要件の回答シートを判定します。

使い方
  yoken-check judge FILE... [--out DIR] [--no-write] [--json] [--sheet NAME] [--pack FILE]
                            [--as-of YYYY-MM-DD] [--lang ja|en] [--columns id=A,requirement=C,answer=E]
                            [--print] [--paper A4|A3] [--review] [--memo] [--staff] [--overwrite]
                            [--policy successors=review,…] [--scope band-2=1.15:1.27] [--explain]
  yoken-check read  --item ID --answer TEXT --remarks TEXT   回答1件の読み取りと理由
  yoken-check read  --jsonl FILE                             1行1件のJSON（item・answer・remarks）
  yoken-check clear FILE... [--out DIR] [--overwrite]        判定列を消した写しを作る
  yoken-check pack check FILE | pack show | pack new SHEET.xlsx

例
  yoken-check judge 回答.xlsx                     判定し、回答_判定済.xlsx を同じ場所に作る
  yoken-check judge 回答/*.xlsx --out 結果        40件まとめて判定し、結果フォルダーへ
  yoken-check judge 回答.xlsx --no-write --json   判定だけをJSONで出力
  yoken-check judge 回答.xlsx --print --memo      印刷用に整え、事業者へ返す指摘一覧も作る
  yoken-check read --item 1.20 --answer ○ --remarks 「アクセスログは3か月」

オプション
  --out DIR      写しを置くフォルダー（なければ作ります）。元のファイルには書き込みません
  --as-of        判定基準日（省略時は今日）。有効期限をこの日で判断します
  --sheet NAME   判定するシート。省略時は回答の入った要件表を探し、複数あれば判定せずに知らせます
  --columns      列を手で指定（id・category・requirement・obligation・answer・remarks。複数は answer=E+F）
  --pack FILE    別のルールパック（JSON）
  --print        印刷用に整え、会議用の1枚「審査表」のシートを加える（--review は審査表だけ）
  --staff        職員確認の列を加える（前の写しの記入は引き継ぎます）
  --overwrite    前の写しに人が書き込んでいても置き換える（省略時は置き換えずに知らせます）
  --policy       扱い: successors=accept|review|exact（後継の版）、blank-mandatory=unanswered|conforming|
                 nonconforming（必須の空欄）、blank-trigger=unknown|no（免除の条件となる任意の空欄）
  --scope        免除の範囲を指定（例: band-2=1.10:1.27）。指定した範囲は結果に表示されます
  --explain      どの列・行をなぜそう読んだか（根拠と次点）も表示する

終了コード
  0 すべて適合　1 不適合または判定保留あり　2 判定できないファイルあり`;

const EN = `yoken-check: judges returned answer sheets for requirements on external services.

Usage
  yoken-check judge FILE... [--out DIR] [--no-write] [--json] [--sheet NAME] [--pack FILE]
                            [--as-of YYYY-MM-DD] [--lang ja|en] [--columns id=A,requirement=C,answer=E]
                            [--print] [--paper A4|A3] [--review] [--memo] [--staff] [--overwrite]
                            [--policy successors=review,…] [--scope band-2=1.15:1.27] [--explain]
  yoken-check read  --item ID --answer TEXT --remarks TEXT   what one answer means, and why
  yoken-check read  --jsonl FILE                             one JSON object a line (item, answer, remarks)
  yoken-check clear FILE... [--out DIR] [--overwrite]        a copy without the result columns
  yoken-check pack check FILE | pack show | pack new SHEET.xlsx

Examples
  yoken-check judge answers.xlsx                     judges and makes answers_判定済.xlsx beside it
  yoken-check judge answers/*.xlsx --out results     forty sheets at once, copies into results
  yoken-check judge answers.xlsx --no-write --json   the judgement alone, as JSON
  yoken-check judge answers.xlsx --print --memo      ready to print, with a list to send back to the vendor
  yoken-check read --item 1.20 --answer Yes --remarks "access logs kept for 3 months"

Options
  --out DIR      folder for the copies (made if missing); the originals are never written to
  --as-of        judgement date (today if not given); expiry dates are held against it
  --sheet NAME   the sheet to judge; otherwise the one with answers is found; with several, none is judged and they are named
  --columns      columns by hand (id, category, requirement, obligation, answer, remarks; several: answer=E+F)
  --pack FILE    another rule pack (JSON)
  --print        sets the sheet up for printing and adds the one-page “Review sheet” (--review: that alone)
  --staff        adds columns for the staff's own decision (entries in a former copy are carried over)
  --overwrite    replace a former copy even if people wrote in it (otherwise it stays, and you are told)
  --policy       successors=accept|review|exact, blank-mandatory=unanswered|conforming|nonconforming,
                 blank-trigger=unknown|no (blank optional rows on which an exemption rests)
  --scope        the rows that a band waives, e.g. band-2=1.10:1.27; shown with the result
  --explain      also tells why each column and row was read as it was, and the next best column

Exit status
  0 all conforming   1 some nonconforming or undecided   2 some could not be judged`;

/** What --help prints. */
export function helpText(language: Language): string {
  return language === "ja" ? JA : EN;
}
