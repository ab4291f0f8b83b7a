import type { PrintAspect } from "../../core/excel-fault";
import type { Sentences } from "../../core/coded";
import type { PaneCatalogue } from "../pane-catalogue";

const ASPECTS: Readonly<Record<PrintAspect, string>> = {
  area: "印刷範囲",
  titles: "印刷タイトル",
  orientation: "用紙の向き",
  paper: "用紙サイズ",
  zoom: "拡大縮小（横 1 ページに収める設定）",
  all: "すべて",
};

export const paneJa: Sentences<PaneCatalogue> = {
  judge: () => "判定する",
  clear: () => "消去する",
  print: () => "印刷用に整える",
  welcome: () =>
    "開いているシートの回答を判定し、表の横の空いた列に結果と理由を書き込みます。回答そのものは変更しません。",

  "clear-keep": () => "消去しない",
  "clear-anyway": () => "それでも消去する",
  "clear-in-pane": () =>
    "何も消去していません。それでも消去するときは、リボンの「作業ウィンドウ」を開いて「消去する」を押してください。",
  "working-judge": () => "シートを判定しています…",
  "working-clear": () => "判定結果を消去しています…",
  "working-print": () => "印刷用に整えています…",
  "working-send": () => "送付用に整えています…",
  "working-unsend": () => "元に戻しています…",
  "working-read": ({ file }) => `「${file}」を読み込んでいます…`,
  "waiting-for-cell": () =>
    "Excel の応答を待っています。セルを編集中のときは、Enter キーか Esc キーで編集を終えてください。",
  "working-take-back": () =>
    "判定の間にシートが変更されたため、書き込んだ結果を取り消しています（取り消し中）…",
  "renamed-meanwhile": ({ sheet, name }) =>
    `処理の間にシート「${sheet}」の名前が「${name}」に変わりました。結果はそのシートにあります。`,
  "entered-again": ({ sheet, cell, text }) =>
    `シート「${sheet}」のセル ${cell} には、書き込みと同時に「${text}」と入力されていました。入力を優先し、そのセルに入れ直しました。シートを確かめ、もう一度判定してください。`,
  "not-entered-again": ({ sheet, cell, text }) =>
    `シート「${sheet}」のセル ${cell} には、書き込みと同時に「${text}」と入力されていましたが、上書きされ、入れ直せませんでした。お手数ですが入力し直してください。`,
  "perhaps-written-over": ({ sheet, range }) =>
    `シート「${sheet}」の ${range} では、書き込みや消去と同時に、複数のセルに貼り付けなどの変更がありました。上書きされていないか確かめ、必要なら貼り付け直してください。`,
  "changed-while-clearing": ({ sheet, cells }) =>
    `消去の間にシート「${sheet}」が変更されました（${cells.join("・")}）。行の高さや列の幅も含めて、シートを確かめてください。`,
  "not-watched": ({ sheet }) =>
    `この Excel では、シート「${sheet}」の変更を見張れません。回答が変わったときは、もう一度判定してください。`,
  "print-ignored": ({ aspects }) =>
    `印刷の設定のうち、${aspects.map((aspect) => ASPECTS[aspect]).join("・")}は Excel に受け付けられませんでした。「ページ レイアウト」タブで確かめてから印刷してください。`,
  "print-left": ({ aspects }) =>
    `印刷の設定のうち、${aspects.map((aspect) => ASPECTS[aspect]).join("・")}は元に戻せませんでした。「ページ レイアウト」タブで直してください。`,
  "done-clear-partly": ({ sheet }) => `シート「${sheet}」から判定結果を消去しました。`,
  "sizes-not-restored": () =>
    "列の幅・行の高さ・印刷の設定は、元の値の控えが失われていたため、元どおりとは限りません。必要に応じて直してください。",
  "heights-left": () =>
    "判定のあとで行が挿入・削除・移動されたため、行の高さの一部は今のままです。必要に応じて直してください。",
  "nothing-written": () => "結果はこのウィンドウにだけ表示しています。",
  "done-judge": ({ sheet, verdict }) => `シート「${sheet}」を判定しました。結果は${verdict}です。`,
  "done-clear": ({ sheet }) => `シート「${sheet}」から判定結果を消去し、元の状態に戻しました。`,
  "done-print": ({ sheet }) => `シート「${sheet}」を判定し、印刷の設定を整えました。`,

  "offer-draft": () => "この表の判定規則を作る",
  "offer-result-sheet": () => "結果を別のシートに書き込む",
  "done-result-sheet": ({ sheet, result }) =>
    `シート「${sheet}」を判定し、結果をシート「${result}」に書き込みました。`,
  "own-sheet": ({ sheet }) =>
    `シート「${sheet}」は要件チェックが作ったものです。回答の入ったシートを開いてから、もう一度判定してください。`,

  "fault-sheet-empty": ({ sheet }) =>
    `シート「${sheet}」には何も入力されていません。要件表のあるシートを選んで、もう一度判定してください。`,
  "fault-table-not-found": ({ sheet }) =>
    `シート「${sheet}」に要件表が見つかりません。要件表のあるシートを選んで、もう一度判定してください。このシートに表があるときは、「列の指定」で列を指定してください。`,
  "fault-another-table": ({ sheet, found, missing }) =>
    `シート「${sheet}」の表は、この判定規則の要件表と異なるため判定しません。見つかった要件は${found}件、見つからない要件は${missing.length}件（${missing.join("、")}）です。行が削除されていないか確かめてください。列の見分けが誤っているときは、「列の指定」で列を指定してください。`,
  "fault-no-answer-column": ({ sheet, range, several = [] }) =>
    several.length === 1
      ? `シート「${sheet}」の ${range} の要件表には、見出しから回答と分かる列がありません。印が並ぶ${several.map(({ column, name }) => `${column}列「${name}」`).join("、")}が回答なら、「列の指定」で指定してください。`
      : several.length > 0
        ? `シート「${sheet}」の ${range} の要件表には、回答の列と思われる列が${several.length}つあります（${several.map(({ column, name }) => `${column}列「${name}」`).join("、")}）。どの列の回答を判定するか分からないため、判定しません。「列の指定」で回答の列を指定してください。`
        : `シート「${sheet}」の ${range} に要件表がありますが、回答の列が分かりません。「列の指定」で回答の列を指定してください。`,
  "fault-no-table": ({ sheets }) =>
    `どのシートにも要件表が見つかりません（調べたシート：${sheets.join("、")}）。返送された要件表のファイルか確かめてください。表があるときは、シートを選び、「列の指定」で列を指定してください。`,
  "fault-several-answered": ({ sheets }) =>
    `回答の入った要件表が複数のシート（${sheets.join("、")}）にあり、回答が互いに異なるため、どれを判定するか決められません。「判定するシート」で選んでください。`,
  "fault-only-samples": ({ sheets }) =>
    `要件表のあるシート（${sheets.join("、")}）は、シート名または見出しから記入例（見本）と見られるため、判定しませんでした。回答のファイルかどうかを確かめてください。このシートに回答が記入されているときは、「判定するシート」で選んでください。`,
  "fault-perhaps-not-final": ({ sheet, others }) =>
    `回答の入った要件表はシート「${sheet}」だけですが、シート名からひな形・下書き・旧版などと見られ、ほかのシート（${others.join("、")}）にも要件表があるため、どれを判定するか決められません。「判定するシート」で選んでください。`,
  "fault-elsewhere": ({ sheets }) =>
    `要件表は${sheets.map((sheet) => `シート「${sheet}」`).join("、")}にあるようです。そのシートを開いて、もう一度判定してください。`,
  "fault-by-hand": ({ sheet }) =>
    `シート「${sheet}」には列の指定が使われています。指定が合っているかを確かめ、合わないときは直すか、指定をやめてください。`,

  "memo-lead": () => "確認・記入・添付をお願いする事項を、事業者に送れる文面にまとめます。",
  "memo-sheet": () => "シートに作る",
  "memo-text-label": () => "指摘一覧の文面",
  "memo-copy": () => "文面をコピー",
  "memo-copied": () => "文面をコピーしました。メールなどに貼り付けてください。",
  "memo-selected": () =>
    "この環境では自動でコピーできないため、文面を選択しました。Ctrl+C キー（Mac は ⌘+C キー）でコピーしてください。",
  "working-memo": () => "指摘一覧を作っています…",
  "done-memo": ({ sheet }) =>
    `指摘一覧をシート「${sheet}」に作りました。「消去する」を押すと、判定結果と一緒に取り除かれます。`,
  "memo-outdated": ({ sheet }) =>
    `判定のあとでシート「${sheet}」が変更されたため、指摘一覧を作りませんでした。もう一度判定してから作ってください。`,
  "memo-in-copy": () => "コピーに指摘一覧のシートも入れる",
  "memo-not-in-copy": () =>
    "ブックの構成が保護されているため、コピーに指摘一覧のシートは入れられません。「事業者への指摘一覧」の文面をお使いください。",

  "staff-label": () => "職員確認の列を加える",
  "staff-hint": () =>
    "職員が結果を選ぶ列と備考の列を、判定の横に加えます。入力した内容は、判定し直しても書き換えません。",
  "staff-count": ({ count }) => `${count}件の職員確認を反映しています。`,
  "staff-differs": ({ rows }) => `自動判定と職員確認が逆になっている行：${rows.join("・")}`,
  "staff-agrees": () => "自動判定と職員確認が逆になっている行はありません。",
  "row-staff": ({ decision }) => `職員確認：${decision}`,
  "row-staff-differs": ({ decision }) => `職員確認：${decision}（自動判定と逆です）`,

  "columns-heading": () => "列の指定",
  "columns-lead": () =>
    "表の列が正しく見つからないときに、シートの見出しから選びます。選ばない項目は自動で探します。",
  "columns-reading": () =>
    "シートの見出しを調べています…（セルを編集中のときは、Enter キーか Esc キーで編集を終えてください。）",
  "columns-of-sheet": ({ sheet }) => `シート「${sheet}」の列`,
  "columns-others": () => "ほかの列（備考・番号・要件・必須／任意）",
  "column-named": ({ letters, heading }) => `${letters}列：${heading}`,
  "column-unnamed": ({ letters }) => `${letters}列（見出しなし）`,
  "column-samples": ({ samples }) => `例：${samples.join("、")}`,
  "column-found": () => "自動で探す",
  "columns-id": () => "番号の列",
  "columns-requirement": () => "要件の列",
  "columns-obligation": () => "必須・任意の列",
  "columns-answer": () => "回答の列",
  "columns-remarks": () => "備考の列",
  "columns-read": ({ columns }) => `今回の判定では ${columns.join("・")}`,
  "columns-use": () => "この列で判定する",
  "columns-forget": () => "列の指定をやめる",
  "columns-unsure": () =>
    "列の見分けが確実でない行があります。結果がおかしいときは、「列の指定」で列を指定してください。",
  "columns-used": ({ sheet }) => `シート「${sheet}」は、指定された列を使って判定しました。`,
  "columns-in-force": ({ sheet }) => `シート「${sheet}」には、次の列の指定を使っています。`,
  "columns-kept": ({ sheet }) =>
    `シート「${sheet}」の列の指定をこのブックに覚えさせました。ブックを保存すると、次に開いたときも使われます。`,
  "columns-not-kept": ({ sheet }) =>
    `シート「${sheet}」の列の指定をブックに覚えさせられませんでした。この作業ウィンドウを閉じるまでは使われます。`,
  "columns-while-open": () => "列の指定は、このファイルを開いている間だけ使われます。",
  "columns-in-workbook": () => "列の指定は、シートごとにこのブックに覚えさせます。",
  "columns-forgotten": ({ sheet }) =>
    `シート「${sheet}」の列の指定をやめました。もう一度判定すると、列を自動で探します。`,
  "columns-none": () => "列を1つ以上選んでください。",
  "columns-twice": ({ column }) => `「${column}」が2か所で選ばれています。どちらか1つにしてください。`,

  problem: () => "できませんでした",
  notice: () => "お知らせ",

  "rows-heading": () => "行ごとの結果",
  "filter-label": () => "表示する行",
  "row-support": ({ count }) => `根拠（${count}件）`,
  "filter-empty": () => "対応が必要な行はありません。",
  mandatory: () => "必須",
  optional: () => "任意",
  "row-absent": () => "この行はシートにありません。",

  "assumptions-heading": () => "判定の前提",
  "grounds-heading": () => "読み取りの根拠",

  "settings-heading": () => "設定",
  "date-label": () => "判定日",
  "date-hint": () => "登録や認証の有効期限を、この日付で判断します。",
  "date-bad": () => "判定日が正しくありません。年月日を入力してください。",
  "language-label": () => "表示と書き込みの言語",
  "policy-editions-label": () => "規格の後継の版",
  "policy-editions-accept": () => "認める",
  "policy-editions-review": () => "要確認とする",
  "policy-editions-exact": () => "認めない",
  "policy-blank-label": () => "必須の行が空欄のとき",
  "policy-blank-unanswered": () => "未回答とする",
  "policy-blank-conforming": () => "適合とみなす",
  "policy-blank-nonconforming": () => "不適合とみなす",
  "policy-trigger-label": () => "免除の条件となる任意の行が空欄のとき",
  "policy-trigger-unknown": () => "不明とする",
  "policy-trigger-no": () => "満たさないとみなす",
  "scope-legend": ({ band }) => `免除の範囲「${band}」`,
  "scope-from-label": () => "最初の行",
  "scope-to-label": () => "最後の行",
  "scope-default": () => "シートまたは判定規則による",
  "scope-reversed": ({ band }) =>
    `免除の範囲「${band}」の最初の行と最後の行を両方選び、最初の行が先になるようにしてください。`,
  "settings-apply-hint": () => "設定は、次に判定するときから使われます。",
  "settings-not-kept": () => "この環境では設定を保存できないため、次に開いたときは既定に戻ります。",

  "no-excel": () =>
    "このページは Excel の作業ウィンドウとして開いてください。Excel を使わずに判定するときは、yoken-check.html をご利用ください。",
  "excel-too-old": ({ need }) =>
    `この Excel では要件チェックを使えません（${need} が必要です）。Excel LTSC 2021 以降か Microsoft 365 でお使いください。または yoken-check.html をご利用ください。`,
  "our-fault": ({ detail }) =>
    `要件チェックの不具合により処理を終えられませんでした。回答は変更されていません。もう一度お試しになり、続くときは次の内容を管理者にお伝えください。${detail}`,
  "left-note": ({ text }) => `前回のリボンの操作について。${text}`,

  "page-title": () => "要件チェック（オフライン版）",
  "page-lead": () =>
    "返送された要件表（.xlsx）を選ぶと、回答を判定し、結果と理由を書き込んだコピーを作ります。元のファイルは変更しません。",
  "page-privacy": () => "ファイルはこのパソコンの外に送られません。",
  "choose-file": () => "ファイルを選ぶ",
  "sheet-label": () => "判定するシート",
  "sheet-to-choose": () => "（シートを選んでください）",
  "sheet-with-table": ({ sheet, count }) => `${sheet}（要件 ${count} 行）`,
  "sheet-hidden-with-table": ({ sheet, count }) => `${sheet}（非表示、要件 ${count} 行）`,
  "sheet-without-table": ({ sheet }) => `${sheet}（要件表なし）`,
  "download-copy": ({ file }) => `判定済みのコピーを保存（${file}）`,
  "copy-note": () => "コピーには結果と理由の列が加わります。回答と書式はそのままです。",
  "not-xlsx": ({ file }) =>
    `「${file}」は .xlsx ファイルではありません。Excel で開いて「Excel ブック（.xlsx）」として保存し、そのファイルを選んでください。`,
  "file-unreadable": ({ file }) =>
    `「${file}」を開けませんでした。ほかのソフトで開いているときは閉じ、場所が変わっていないかを確かめて、もう一度選んでください。`,
  "row-answer": () => "回答",
  "row-remarks": () => "備考",
  "row-blank": () => "（空欄）",
  "filter-all": () => "すべて",
  "judge-again": () => "再判定",
  "verdict-of-tool": ({ verdict, text }) => `自動判定は${verdict}です。${text}`,
  "verdict-with-staff": () => "職員確認を反映した総合判定",
  "memo-heading": () => "事業者への文面",
  stale: () => "下は変更前の結果です。",
  "columns-offer": () => "列を自分で指定する",
  "example-heading": () => "判定の見本（架空の事業者）",
  "example-word": () => "判定保留",
  "example-verdict": () => "必須の12行が決まっていません。",
  "example-reason-1.7": () => "IS 734567（2028年3月31日まで）",
  "example-reason-1.8": () => "有効期限（2026年3月31日）を過ぎています。",
  "example-reason-1.14": () => "ティア2で、求めるティア3に達しません。",
  "example-reason-1.18": () => "回答が空欄です。",
  "start-heading": () => "返送された回答を判定します",
  "fact-unchanged": () => "事業者の回答と書式は変えません。",
  "fact-clearable": () => "結果は「消去する」で取り除けます。",
  "fact-local": () => "ファイルは外部に送りません。",
  "signs-heading": () => "結果の印",
  "status-conforming": () => "適合",
  "status-nonconforming": () => "不適合",
  "status-review": () => "要確認",
  "status-exempt": () => "免除",
  "status-unanswered": () => "未回答",
  "status-not-applicable": () => "対象外",
  "status-optional-unmet": () => "任意・未充足",
  "meaning-conforming": () => "要件を満たしています",
  "meaning-nonconforming": () => "必須の要件を満たしていません",
  "meaning-review": () => "人が確かめる必要があります",
  "meaning-exempt": () => "免除条件により回答は不要です",
  "meaning-unanswered": () => "回答が空欄です",
  "meaning-not-applicable": () => "前提に当たりません",
  "meaning-optional-unmet": () => "任意のため不適合にはなりません",
  "verdict-label": () => "総合判定",
  "before-change": () => "（変更前）",
  "next-heading": () => "次にすること",
  "walk-rows": () => "1行ずつ確かめる",
  "check-row": ({ id }) => `${id} の登録内容を確かめる`,
  "blank-form": () =>
    "配布用のひな形ではありませんか。返送されたファイルを開いて、もう一度判定してください。",
  "originals-unseen": () => "登録証などの現物は確かめていません。",
  "group-mandatory": ({ count }) => `必須 ${count}行`,
  "group-mandatory-note": () => "総合判定を左右します",
  "group-optional": ({ count }) => `任意 ${count}行`,
  "group-optional-note": () => "満たさなくても不適合にはなりません",
  "group-decided": ({ count }) => `職員が決めた行 ${count}行`,
  "blank-line": ({ count }) => `${count}行とも未記入`,
  "waived-line": ({ from, to, count }) => `免除 ${from}～${to}（${count}行）`,
  selected: ({ cell }) => `シートで ${cell} を選択しています`,
  "select-waiting": () => "セルの編集を終えると選択します",
  "next-row": ({ id }) => `次の行 ${id}`,
  "ask-lead": () => "次に：",
  "full-text": () => "要件の全文",
  "show-more": () => "続きを表示",
  "filter-todo": () => "要対応",
  "other-actions": () => "ほかの操作",
  back: () => "戻る",
  "compare-heading": () => "前の回答と比べる",
  "rules-heading": () => "判定規則",
  "send-heading": () => "送付用に整える",
  "rules-link": ({ name }) => `判定規則：${name}`,
  "stale-heading": ({ cell }) =>
    cell === undefined ? "判定のあとでシートが変更されました" : `判定のあとで、${cell} が変更されました`,
  "stale-sheet": () => "ここには変更後の結果を表示しています。シートに書き込まれた判定の列は古いままです。",
  "judge-once-more": () => "もう一度判定する",
  "try-again": () => "もう一度試す",
  "judge-sheet": ({ sheet }) => `「${sheet}」を判定する`,
  "settings-judge": () => "この設定で判定する",
  "live-label": () => "入力に合わせて結果を更新する",
  "live-hint": () =>
    "シートに入力すると、作業ウィンドウの結果だけを更新します。シートには「判定する」まで書き込みません。",
  "basis-none": () => "判定すると、ここに前提が表示されます。",
  "judged-as-of": ({ label, text }) =>
    `${label} ${text}／文面からの機械的な判定です。最終の判断は職員が行ってください。`,
  "failed-no-table": () => "このシートには要件表がありません",
  "failed-empty": () => "このシートは空です",
  "failed-other-table": () => "別の要件表のようです",
  "failed-no-answer": () => "回答の列が決まりません",
  "failed-own-sheet": () => "要件チェックが作ったシートです",
  "failed-protected": () => "シートが保護されています",
  "failed-merged": () => "結合セルがあり、書き込めません",
  "failed-read-only": () => "読み取り専用で開かれています",
  "failed-editing": () => "セルが編集中です",
  "failed-busy": () => "Excel が応答しません",
  "failed-changed": () => "処理の間にシートが変わりました",
  "failed-gone": () => "シートが見つかりません",
  "failed-nothing-there": () => "消去する結果がありません",
  "failed-staff-written": () => "職員の記入があります",
  "failed-notes-written": () => "削除されるシートに書き込みがあります",
  "failed-too-large": () => "シートが大きすぎます",
  "failed-locked": () => "ブックの構成が保護されています",
  "failed-name-taken": () => "同じ名前のシートがあります",
  "failed-occupied": () => "書き込む場所に入力があります",
  "failed-too-old": () => "この Excel では使えない機能です",
  "failed-error": () => "Excel に断られました",
  "failed-fault": () => "要件チェックの不具合です",
  "failed-entry": () => "入力と書き込みが重なりました",
  "ways-heading": () => "適合になるための条件",
  "result-heading": ({ sheet }) => `「${sheet}」の判定結果`,
};
