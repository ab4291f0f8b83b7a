import type { Language } from "../words/words";

const JA = `yoken-check: 返送された外部サービス要件の回答シートを判定します。

使い方
  yoken-check judge PATH... [--out DIR] [--no-write] [--json] [--sheet NAME] [--pack FILE]
                            [--as-of YYYY-MM-DD] [--lang ja|en] [--columns id=A,requirement=C,answer=E]
                            [--print] [--paper A4|A3] [--review] [--memo] [--staff[=N]] [--overwrite]
                            [--policy successors=review,…] [--scope band-2=1.15:1.27] [--verbose] [--explain]
                            [--against FILE|DIR] [--pairs MAP.csv] [--inquiry] [--due YYYY-MM-DD]
                            [--replies FILE|DIR] [--record] [--list FILE] [--contract-start YYYY-MM-DD]
                            [--plan NAME]…
  yoken-check overview FILE.jsonl... [--out DIR]             judge --json の結果を一つの判定一覧にまとめる
  yoken-check record check FILE.jsonl [--head HASH]          判定記録が書いたときのままか確かめる
  yoken-check read  --item ID --answer TEXT --remarks TEXT   回答1件の読み取りと理由
  yoken-check read  --jsonl FILE                             1行1件のJSON（item・answer・remarks）
  yoken-check clear FILE... [--out DIR] [--overwrite]        判定列を消した写しを作る
  yoken-check pack check FILE                  ルールパックの誤りをすべて、直し方とともに示す
  yoken-check pack new SHEET.xlsx [--base PACK] [--out DIR]  表からルールパックを下書きする
  yoken-check pack diff PACK PACK [SHEET.xlsx...]            二つのパックの違いと、変わる判定を示す
  yoken-check pack sheet [PACK] [--out DIR]    事業者に配る回答用紙（.xlsx）を作る
  yoken-check pack try PACK --item ID --answer TEXT [--remarks TEXT]  回答1件をパックで試し、判定と理由を示す
  yoken-check pack cover PACK ANSWERS.jsonl    回答例が届いていない規則を示す（1行1件のJSON）
  yoken-check pack show [ID] | pack schema     同梱のパック、ルールパックの書き方（JSON Schema）

例
  yoken-check judge 回答.xlsx                     判定し、回答_判定済.xlsx を同じ場所に作る
  yoken-check judge 回答 --out 結果               フォルダーごと判定し、写しと判定一覧を結果フォルダーへ
  yoken-check judge 再提出 --against 結果         前回との違いと原因を行ごとに示す
  yoken-check judge 回答.xlsx --no-write --json   判定だけをJSONで出力
  yoken-check judge 回答.xlsx --print --memo      印刷用に整え、事業者へ返す指摘一覧も作る
  yoken-check read --item 1.20 --answer ○ --remarks 「アクセスログは3か月」

オプション
  --out DIR      写しを置くフォルダー（なければ作ります）。元のファイルには書き込みません
  --as-of        判定基準日（省略時は今日）。有効期限をこの日で判断します
  --sheet NAME   判定するシート。省略時は回答の入った要件表を探し、複数あれば判定せずに知らせます
  --columns      列を手で指定（id・category・requirement・obligation・answer・remarks。複数は answer=E+F）
  --pack FILE    別のルールパック（JSON、または同梱の id）。省略時は同梱のパックから表の文で見分けます
  --base PACK    前の年のルールパック。同じ行のルールを引き継ぎ、変わった数値・版・期間・必須の別を移す
  --print        印刷用に整え、会議用の1枚「審査表」のシートを加える（--review は審査表だけ）
  --staff        職員確認の列を加える（前の写しの記入は引き継ぎます）。--staff=3 は 3 人分の列を加え、
                 投じられた票の過半数で決める（同数と、半数に満たない記入は保留）
  --overwrite    前の写しに人が書き込んでいても置き換える（省略時は置き換えずに知らせます）
  --verbose      複数のファイルでも行ごとの判定と理由を表示する
  --against      前回の回答（または判定済みの写し）と比べる。フォルダーは同じ名前どうし、--pairs は組の表
  --inquiry      事業者への照会書（.xlsx と .txt）を作る。--due は回答の期限
  --replies      記入されて戻った照会書を読み、判定し直す
  --record       判定記録のシートを写しに加える（--out の判定記録.jsonl は常に追記）
  --contract-start  契約開始日。その前に有効期限を迎える証跡を知らせます
  --list         1行に1件ファイル名を書いた表。途中で止まっても続きから判定する（結果は FILE.jsonl）
  --policy       扱い: successors=accept|review|exact（後継の版）、blank-mandatory=unanswered|conforming|
                 nonconforming（必須の空欄）、blank-trigger=unknown|no（免除の条件となる任意の空欄）
  --plan NAME    契約するプラン・オプション。条件がその名前だけの行を判定する（似た名前では判定しません）
  --scope        免除の範囲を指定（例: band-2=1.10:1.27）。指定した範囲は結果に表示されます
  --explain      どの列・行をなぜそう読んだか（根拠と次点）も表示する。read では、聞き取った語彙と例を表示する

終了コード
  0 すべて適合　1 不適合または判定保留あり　2 判定できないファイルあり`;

const EN = `yoken-check: judges returned answer sheets for requirements on external services.

Usage
  yoken-check judge PATH... [--out DIR] [--no-write] [--json] [--sheet NAME] [--pack FILE]
                            [--as-of YYYY-MM-DD] [--lang ja|en] [--columns id=A,requirement=C,answer=E]
                            [--print] [--paper A4|A3] [--review] [--memo] [--staff[=N]] [--overwrite]
                            [--policy successors=review,…] [--scope band-2=1.15:1.27] [--verbose] [--explain]
                            [--against FILE|DIR] [--pairs MAP.csv] [--inquiry] [--due YYYY-MM-DD]
                            [--replies FILE|DIR] [--record] [--list FILE] [--contract-start YYYY-MM-DD]
                            [--plan NAME]…
  yoken-check overview FILE.jsonl... [--out DIR]             one overview of what judge --json printed
  yoken-check record check FILE.jsonl [--head HASH]          whether a record is as it was written
  yoken-check read  --item ID --answer TEXT --remarks TEXT   what one answer means, and why
  yoken-check read  --jsonl FILE                             one JSON object a line (item, answer, remarks)
  yoken-check clear FILE... [--out DIR] [--overwrite]        a copy without the result columns
  yoken-check pack check FILE                  every fault of a rule pack, and how to mend it
  yoken-check pack new SHEET.xlsx [--base PACK] [--out DIR]  drafts a rule pack from a table
  yoken-check pack diff PACK PACK [SHEET.xlsx...]            how two packs differ, and which results change
  yoken-check pack sheet [PACK] [--out DIR]    the answer sheet (.xlsx) to send to vendors
  yoken-check pack try PACK --item ID --answer TEXT [--remarks TEXT]  what one answer comes to by a pack, and why
  yoken-check pack cover PACK ANSWERS.jsonl    which rules no example reaches (one JSON object a line)
  yoken-check pack show [ID] | pack schema     a shipped pack; how packs are written (JSON Schema)

Examples
  yoken-check judge answers.xlsx                     judges and makes answers_判定済.xlsx beside it
  yoken-check judge answers --out results            a whole folder; copies and an overview go into results
  yoken-check judge again --against results          what changed since last time, row by row, and why
  yoken-check judge answers.xlsx --no-write --json   the judgement alone, as JSON
  yoken-check judge answers.xlsx --print --memo      ready to print, with a list to send back to the vendor
  yoken-check read --item 1.20 --answer Yes --remarks "access logs kept for 3 months"

Options
  --out DIR      folder for the copies (made if missing); the originals are never written to
  --as-of        judgement date (today if not given); expiry dates are held against it
  --sheet NAME   the sheet to judge; otherwise the one with answers is found; with several, none is judged and they are named
  --columns      columns by hand (id, category, requirement, obligation, answer, remarks; several: answer=E+F)
  --pack FILE    another rule pack (JSON, or the id of a shipped one); otherwise told among those by the table's texts
  --base PACK    last year's pack: rows that are the same keep their rules, changed values are carried over
  --print        sets the sheet up for printing and adds the one-page “Review sheet” (--review: that alone)
  --staff        adds columns for the staff's own decision (entries in a former copy are carried over);
                 --staff=3 adds columns for three people and goes by more than half of the votes cast
                 (a tie, or fewer votes than half of the people, holds the row)
  --overwrite    replace a former copy even if people wrote in it (otherwise it stays, and you are told)
  --verbose      rows and reasons also where several files are judged
  --against      compare with an earlier answer or judged copy; folders by equal names, --pairs names pairs
  --inquiry      a letter with questions to the vendor (.xlsx and .txt); --due is its date
  --replies      takes in a letter that came back filled in, and judges again
  --record       adds the record to the copy (判定記録.jsonl in --out is always written)
  --contract-start  first day of the contract; evidence that ends before it is told
  --list         a file with one path a line; a run that broke off goes on where it stopped (results in FILE.jsonl)
  --policy       successors=accept|review|exact, blank-mandatory=unanswered|conforming|nonconforming,
                 blank-trigger=unknown|no (blank optional rows on which an exemption rests)
  --plan NAME    a plan or option that is bought: rows whose only condition names exactly it are settled
  --scope        the rows that a band waives, e.g. band-2=1.10:1.27; shown with the result
  --explain      also tells why each column and row was read as it was, and the next best column;
                 with read, which entry of the lexicon was heard, with an example

Exit status
  0 all conforming   1 some nonconforming or undecided   2 some could not be judged`;

const HELP: Readonly<Record<Language, string>> = { ja: JA, en: EN };

/** What --help prints. */
export function helpText(language: Language): string {
  return HELP[language];
}
