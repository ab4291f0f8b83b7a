import type { Sentences } from "../../core/coded";
import type { CliCatalogue } from "../cli-catalogue";
import { someCells } from "../some-cells";
import { someRows } from "./row-names";

const cellJa = { answer: "回答", remarks: "備考" } as const;

export const cliJa: Sentences<CliCatalogue> = {
  "no-command": () =>
    "コマンドを指定してください（judge・overview・read・clear・pack・record）。使い方は --help で表示されます。",
  "unknown-command": ({ command }) =>
    `「${command}」というコマンドはありません。judge・overview・read・clear・pack・record のいずれかを指定してください。`,
  "unknown-option": ({ option }) =>
    `「${option}」というオプションはありません。使い方は --help で表示されます。`,
  "option-needs-value": ({ option }) =>
    `オプション ${option} には値が必要です。「-」で始まる値は ${option}=値 の形で書いてください。使い方は --help で表示されます。`,
  "option-takes-no-value": ({ option }) =>
    `オプション ${option} に値は付けられません。使い方は --help で表示されます。`,
  "no-files": ({ command }) => `ファイルを指定してください。例: yoken-check ${command} 回答.xlsx`,
  "bad-date": ({ text }) =>
    `判定基準日「${text}」を日付として読めません。2026-11-23 のように実在する日付を指定してください。`,
  "bad-contract-start": ({ text }) =>
    `契約開始日「${text}」を日付として読めません。2027-04-01 のように実在する日付を指定してください。`,
  "bad-due": ({ text }) =>
    `回答の期限「${text}」を日付として読めません。2026-12-15 のように実在する日付を指定してください。`,
  "replies-not-read": ({ file }) =>
    `${file} を照会書として読めません。judge --inquiry で作った照会書に記入されたファイルか確かめてください。`,
  "replies-of-another": ({ file, letter }) =>
    `照会書 ${letter} は ${file} についてのものではない（整理番号が異なる）ため、使っていません。照会のもとになった回答のファイルと組にしてください。`,
  "replies-unclear": ({ letter, cells }) =>
    `照会書 ${letter} の ${someCells(cells, "、", "、ほか")} は、どの照会への回答か分からないため使っていません。照会番号と項番を確かめてください。`,
  "replies-used": ({ letter, rows }) => `照会書 ${letter} の回答を反映しました: ${rows.join("・")}`,
  "replies-empty": ({ letter }) => `照会書 ${letter} には回答が記入されていません。`,
  "inquiry-written": ({ file }) => `照会書: ${file}`,
  "inquiry-none": () => "事業者に尋ねることはないため、照会書は作っていません。",
  "inquiries-written": ({ count }) =>
    `照会書: ${count} 件（「…_照会書.xlsx」と、メールの本文にする .txt。尋ねることのない事業者には作りません）`,
  "bad-language": ({ text }) => `言語「${text}」はありません。ja または en を指定してください。`,
  "bad-reviewers": ({ text }) =>
    `判断する人数「${text}」は読めません。--staff=3 のように 1 から 15 までの数で指定してください。`,
  "bad-plan": ({ text }) =>
    `--plan の「${text}」は、プランやオプションの名前ではありません。回答の条件にある名前をそのまま指定してください。`,
  "plans-named": ({ plans }) =>
    `条件に挙がったプラン・オプション: ${plans.map(({ plan, rows }) => `${plan}（${rows.join("・")}）`).join("、")}。契約するものは --plan で指定できます。`,
  "plan-unused": ({ plans }) =>
    `--plan の${plans.map((plan) => `「${plan}」`).join("")}だけを条件とする行は、ありませんでした。`,
  "bad-paper": ({ text }) => `用紙「${text}」はありません。A4 または A3 を指定してください。`,
  "bad-policy": ({ part }) =>
    `扱いの指定「${part}」を読めません。successors=accept|review|exact、blank-mandatory=unanswered|conforming|nonconforming、blank-trigger=unknown|no のいずれかを書いてください。`,
  "bad-scope": ({ part }) =>
    `免除の範囲「${part}」を読めません。band-2=1.15:1.27 のように、ルールパックにある免除と要件番号を表の順で書いてください。`,
  "file-not-found": ({ file }) => `${file} が見つかりません。場所と名前を確認してください。`,
  "is-a-folder": ({ file }) =>
    `${file} はフォルダーです。中のファイルを指定してください（例: ${file}/*.xlsx）。`,
  "folder-empty": ({ file }) =>
    `フォルダー ${file} に回答のファイル（.xlsx など）がありません。フォルダーの場所を確かめてください。`,
  "folder-not-readable": ({ file, detail }) =>
    `フォルダー ${file} の中を見られません（${detail}）。閲覧できる権限があるかを確認してください。`,
  "folder-too-deep": ({ file }) =>
    `${file} はフォルダーの階層が深すぎるため、中を見ていません。中のフォルダーを直接指定してください。`,
  "folder-too-large": ({ file, limit }) =>
    `フォルダー ${file} のファイルが ${limit} 件を超えたため、残りを見ていません。回答だけのフォルダーを指定してください。`,
  "own-list": ({ file }) =>
    `${file} はこのプログラムが作った一覧または照会書のため、判定していません。事業者の回答のファイルを指定してください。`,
  "own-copy": ({ file }) =>
    `${file} は今回の別のファイルの判定済みの写しのため、判定していません。回答として判定するときは、このファイルだけを指定してください。`,
  "own-skipped": ({ files }) =>
    `このプログラムの出力のため飛ばしたファイル: ${files.length} 件（${someCells(files, "、", "、ほか")}）`,
  "not-read": ({ files }) =>
    `回答の表の形式でないため読んでいないファイル: ${files.length} 件（${someCells(files, "、", "、ほか")}）`,
  "nothing-to-judge": () =>
    "判定するファイルがありませんでした。事業者の回答のファイルかフォルダーを指定してください。",
  "overview-written": ({ files }) => `判定の一覧: ${files.join("、")}`,
  "overview-kept": ({ file, now }) =>
    `${file} には人の書き込みがあるため置き換えず、今回の一覧は ${now} に書きました。`,
  "record-written": ({ file, head }) => `判定記録: ${file}（末尾のハッシュ ${head}）`,
  "record-broken": ({ file }) =>
    `${file} は書き込んだときのままではないため、追記せず、新しい記録を始めました。record check ${file} で壊れた行を確かめ、元の記録を戻してください。`,
  "record-busy": ({ file, lock }) =>
    `${file} には別の実行が書き込み中のため、別の記録に書きました。ほかに実行していなければ ${lock} を消してください。`,
  "record-usage": () =>
    "record check 判定記録.jsonl のように指定してください（--head で末尾のハッシュと照合します）。",
  "record-whole": ({ file, head, lines, since }) =>
    `${file} は書き込んだときのままです（${lines} 行、末尾のハッシュ ${head}${since === 0 ? "" : `、指定の末尾のあと ${since} 行追記`}）。`,
  "record-altered": ({ line }) =>
    `${line} 行目が書き込んだときから変わっています。控えの記録と比べてください。`,
  "record-gap": ({ line }) =>
    `${line} 行目が前の行に続いていません。その前で行が抜かれたか、入れ替えられています。控えの記録と比べてください。`,
  "record-cut": ({ lines }) =>
    `指定の末尾のハッシュが ${lines} 行のどこにもありません。末尾が切られたか、別の記録です。控えの記録と比べてください。`,
  "record-not-whole": ({ file }) =>
    `判定記録 ${file} は書き込んだときのままではありません。record check ${file} で行を確かめてください。`,
  "record-empty": () => "記録が空です。ファイルを確かめてください。",
  "overview-line-broken": ({ file, line }) =>
    `${file} の ${line} 行目を判定の結果として読めません。judge --json の出力（1行1件）か確かめてください。`,
  "overview-no-lines": ({ file }) =>
    `${file} に判定の結果がありません。judge --json の出力を保存したファイルを指定してください。`,
  compared: ({ file, earlier, better, worse, requirement, same }) =>
    `${file} と前回（${earlier}）の比較: 改善 ${better}、悪化 ${worse}、要件が変わった ${requirement}、変わらない ${same}`,
  "other-vendor": ({ file, earlier }) =>
    `${file} と ${earlier} は事業者の名が異なるため、職員確認は引き継ぎません。組み合わせを確かめてください。`,
  "staff-reopened": ({ rows }) =>
    `職員確認のうち判断し直しが必要なもの（前回の判断は備考に示します）: ${rows.join("・")}`,
  "earlier-not-judged": ({ file }) =>
    `${file} に要件表が見つからないため、比較できません。前回の回答のファイルか確かめてください。`,
  "pairs-not-read": ({ file }) =>
    `組み合わせの表 ${file} を読めません。「今回のファイル,前回のファイル」を1行に1組書いた CSV を指定してください。`,
  "pair-unknown": ({ file, line, name }) =>
    `組み合わせの表 ${file} の ${line} 行目の「${name}」が見つかりません。ファイル名を確かめてください。`,
  "unpaired-now": ({ files }) =>
    `前回のファイルと組にならなかったもの: ${files.length} 件（${someCells(files, "、", "、ほか")}）。--pairs で組を指定できます。`,
  "unpaired-before": ({ files }) =>
    `今回のファイルと組にならなかった前回のもの: ${files.length} 件（${someCells(files, "、", "、ほか")}）。`,
  "list-done": ({ done, results }) => `${done} 件は判定済みのため飛ばします（結果は ${results}）。`,
  "verbose-hint": () => "行ごとの判定と理由は --verbose で表示します。",
  "no-plain-file": ({ file }) =>
    `${file} は通常のファイルではないため（パイプ、デバイスなど）、読み取りません。ファイルに保存してから、そのファイルを指定してください。`,
  "file-not-readable": ({ file, detail }) =>
    `${file} を読み取れません（${detail}）。他のプログラムで開いていないか、閲覧できる権限があるかを確認してください。`,
  "file-too-large": ({ file, megabytes, limit }) =>
    `${file} は ${megabytes} MB あり、上限の ${limit} MB を超えています。要件表のシートだけを別のブックに保存して指定してください。`,
  "output-not-writable": ({ file, detail }) =>
    `${file} に書き込めません（${detail}）。開いていれば閉じ、--out で書き込めるフォルダーを指定してください。元のファイルは変わっていません。`,
  "output-taken": ({ file }) =>
    `${file} は今回の別の入力または出力と重なるため書き込みません。--out で別のフォルダーを指定するか、1件ずつ実行してください。`,
  "pack-not-json": ({ file, line, column }) =>
    line === null || column === null
      ? `ルールパック ${file} を JSON として読めません。括弧・引用符・カンマの過不足がないか、UTF-8 で保存されているかを確かめてください。`
      : `ルールパック ${file} を JSON として読めません（${line} 行目の ${column} 文字目）。その前後を直してください。`,
  "pack-file-too-large": ({ file, limit }) =>
    `ルールパック ${file} は上限の ${limit} MB を超えています。ルールパックのファイルかどうかを確かめてください。`,
  "pack-broken": ({ file, faults }) =>
    `ルールパック ${file} に ${faults} 件の誤りがあるため使用できません。次の箇所を直してください。`,
  "pack-more-faults": ({ more }) => `ほかに ${more} 件あります。上の箇所を直して、もう一度確かめてください。`,
  "pack-sound": ({ file, rows, states, cases }) =>
    `${file} は正しいルールパックです（要件 ${rows} 行、条件の全 ${states} 通り、判定例 ${cases} 件を確認）。`,
  "pack-unchecked": ({ rows, exemptions }) =>
    `人の確認が済んでいない（review）ルール: 要件 ${rows.length} 行（${someRows(rows)}）、免除 ${exemptions.length} 件。これらでは断定せず、要確認とします。内容を確かめ、確かめた行から "review": true を消してください。`,
  "heard-word": ({ cell, words, concept, example }) =>
    `${cellJa[cell]}の「${words}」を語彙「${concept}」（例: ${example}）として聞き取りました。`,
  "unknown-word": ({ cell, words }) => `${cellJa[cell]}の「${words}」は、語彙にありません。`,
  "item-missing": () =>
    "読み取る回答を指定してください。--jsonl FILE、または --item 1.6 --answer ○ --remarks …。",
  "item-unknown": ({ item }) =>
    `要件番号「${item}」はルールパックにありません。pack show で番号を確認してください。`,
  "line-broken": ({ line, detail }) =>
    `${line} 行目を読めません（${detail}）。item・answer・remarks を持つ JSON を1行に1件書いてください。`,
  "draft-written": ({ file, rows, notes }) =>
    `ルールパックの下書き: ${file}（要件 ${rows} 行）。上の ${notes} 件を人が確認し、確かめた行から "review": true を消し、id と name を付けてから pack check にかけてください（消すまで、その行は断定しません）。`,
  "sheet-written": ({ file, rows, bands }) =>
    `事業者に配る回答用紙: ${file}（要件 ${rows} 行、免除の条件 ${bands} 件）。返送されたら、このファイルのまま judge にかけられます。`,
  progress: ({ index, total, file }) => `[${index}/${total}] ${file}`,
  written: ({ file }) => `判定結果を書き込んだ写し: ${file}`,
  cleared: ({ file }) => `判定列を消去した写し: ${file}`,
  "memo-written": ({ file }) => `指摘一覧: ${file}`,
  "judged-heading": ({ file, sheet, range }) => `${file}　シート「${sheet}」　${range}`,
  "pack-line": ({ name, id, version, hash }) => `ルールパック: ${name}（${id} ${version}、${hash}）`,
  "as-of-line": ({ date }) => `判定基準日: ${date}`,
  "verdict-line": ({ verdict, counts }) => `${verdict}（${counts.join("、")}）`,
  "summary-many": ({ total, conforming, nonconforming, undecided, failed }) =>
    `${total} 件: 適合 ${conforming}、不適合 ${nonconforming}、判定保留 ${undecided}、判定できず ${failed}`,
  "output-lost": ({ detail, files }) =>
    files.length === 0
      ? `結果を出力できませんでした（${detail}）。出力先の空き容量を確認して、もう一度実行してください。`
      : `結果を出力できませんでした（${detail}）。出力先の空き容量を確認して、もう一度実行してください。書き込み済みのファイル: ${someCells(files, "、", "、ほか")}`,
  "output-changed": ({ file }) =>
    `${file} には、判定後に書き込まれた内容（または別の内容）があるため、置き換えていません。残すなら名前を変えるか --out で別のフォルダーを指定し、捨ててよければ --overwrite を付けてください。`,
  "staff-not-carried": ({ file, entries }) =>
    `${file} の職員確認のうち ${entries.join("、")} は、回答や行が変わったため新しい写しに引き継げません。このファイルは置き換えていません。名前を変えて残すか、引き継がずに置き換えるなら --overwrite を付けてください。`,
  "output-read-only": ({ file }) =>
    `${file} は読み取り専用のため、置き換えていません。読み取り専用を解除するか、--out で別のフォルダーを指定してください。`,
  "output-is-link": ({ file }) =>
    `${file} は別の場所へのリンクのため、置き換えていません。リンクを消すか、--out で別のフォルダーを指定してください。`,
  "staff-carried": ({ rows }) => `職員確認を前の写しから引き継ぎました: ${rows.join("・")}`,
  "staff-left-behind": ({ entries }) =>
    `職員確認のうち引き継がなかったもの（前の写しは置き換えました）: ${entries.join("、")}`,
  unexpected: ({ detail }) =>
    `思わぬ誤りで処理を中止しました（${detail}）。元のファイルは変わっていません。ファイルとこの文を添えて開発元へお知らせください。`,
};
