import type { Outcome } from "../../core/prove/cover-pack";
import type { ChangedLeaf } from "../../core/prove/diff-packs";
import { STATUS_MARKS } from "../../core/mark/status-marks";
import { STATUS_WORDS, VERDICT_WORDS } from "../../core/mark/sheet-vocabulary";
import type { Status } from "../../core/status";
import type { PackToolsWords } from "../pack-tools-catalogue";
import { obligationsJa, readingsJa } from "./reading";

const LONGEST = 60;
const quoted = (text: string): string =>
  `「${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}」`.replaceAll("\n", " ");
const leaf = ({ path, from, to }: ChangedLeaf): string => {
  if (from === undefined) return `${path} を ${to ?? ""} に（新しい項目）`;
  return to === undefined ? `${path} をなくす（もとは ${from}）` : `${path} を ${from} から ${to} に`;
};
const leaves = (values: readonly ChangedLeaf[]): string => values.map(leaf).join("、");
const status = (one: Status | undefined): string =>
  one === undefined ? "（行なし）" : `${STATUS_MARKS[one].sign} ${STATUS_WORDS.ja[one]}`;

const outcomesJa: Readonly<Record<Outcome, string>> = {
  met: "満たす",
  not_met: "満たさない",
  doubt: "どちらとも言えない（要確認）",
};
/** So many words of one list are told; --json has them all. */
const MOST_WORDS = 8;
const some = (words: readonly string[]): string =>
  words.length > MOST_WORDS
    ? `${words.slice(0, MOST_WORDS).join("、")}、ほか ${words.length - MOST_WORDS} 語`
    : words.join("、");
const expectedJa = (readings: readonly string[]): string => readings.join(" か ");

/** What the commands that work on packs say. */
export const packToolsJa: PackToolsWords = {
  changes: {
    "row-added": ({ id, title }) => `${id}「${title}」が加わりました。`,
    "row-removed": ({ id, title }) => `${id}「${title}」がなくなりました。`,
    "row-text": ({ id, from, to }) => `${id}の要件文が変わりました: ${quoted(from)} → ${quoted(to)}`,
    "row-obligation": ({ id, from, to }) =>
      `${id}が${obligationsJa[from]}から${obligationsJa[to]}に変わりました。`,
    "row-rule": ({ id, values }) => `${id}のルールが変わりました: ${leaves(values)}。`,
    "exemption-added": ({ id, text }) => `免除 ${id} が加わりました: ${quoted(text)}`,
    "exemption-removed": ({ id, text }) => `免除 ${id} がなくなりました: ${quoted(text)}`,
    "exemption-changed": ({ id, values }) => `免除 ${id} が変わりました: ${leaves(values)}。`,
    "cases-changed": ({ from, to }) => `判定例（cases）が変わりました（${from} 件 → ${to} 件）。`,
  },
  tools: {
    "packs-same": ({ from, to }) => `${from} と ${to} のルールは同じです。`,
    "packs-differ": ({ from, to, changes }) => `${from} から ${to} への変更は ${changes} 件です。`,
    "sheet-same": ({ file, verdict }) => `${file}: 判定は変わりません（${VERDICT_WORDS.ja[verdict]}）。`,
    "sheet-differs": ({ file, from, to, rows }) =>
      from === to
        ? `${file}: ${VERDICT_WORDS.ja[to]}のままですが、${rows} 行の判定が変わります。`
        : `${file}: ${VERDICT_WORDS.ja[from]}から${VERDICT_WORDS.ja[to]}に変わります（${rows} 行）。`,
    "sheet-row": ({ id, from, to }) => `  ${id}: ${status(from)} → ${status(to)}`,
    "sheet-not-judged": ({ file, pack, because }) => `${file}: ${pack} では判定できません。${because}`,
    "diff-usage": () =>
      "比べるパックを二つ指定してください（例: pack diff 今年.json 来年.json 回答.xlsx）。後ろに回答を並べると、変わる判定を示します。",
    "try-usage": () =>
      "パックと、試す行と回答を指定してください（例: pack try パック.json --item 2.5 --answer ○ --remarks 操作ログを1年保存）。",
    tried: ({ id, title, obligation, reading, status: one }) =>
      `${id}「${title}」（${obligationsJa[obligation]}）: ${status(one)}（読み取り: ${readingsJa[reading]} ${reading}）`,
    "tried-unchecked": () =>
      'この行は未確認（"review": true）のため、シートでは断定しません。規則を確かめたら review を消してください。',
    "tried-asked-by": ({ rows }) => `この行を問うかどうかは ${rows.join("、")} の回答で決まります。`,
    "tried-waived-by": ({ exemptions }) => `免除 ${exemptions.join("、")} が成り立つときは免除になります。`,
    "cover-usage": () =>
      "パックと、回答例のファイルを指定してください（例: pack cover パック.json 回答例.jsonl）。回答例は1行1件のJSON（item・answer・remarks、正しい読み取りがあれば expect）です。",
    covered: ({ pack, examples, reached, rows, gaps }) =>
      gaps === 0
        ? `${pack}: 回答例 ${examples} 件が、${rows} 行すべての規則に届いています。`
        : `${pack}: 回答例 ${examples} 件は ${rows} 行のうち ${reached} 行にあります。届いていないところは ${gaps} か所です。`,
    "example-differs": ({ file, line, item, expected, reading }) =>
      `${file} の ${line} 行目（${item}）: expect は ${expectedJa(expected)} ですが、${reading}（${readingsJa[reading]}）と読まれました。pack try で理由を確かめ、規則か回答例を直してください。`,
    "example-broken": ({ file, line, detail }) =>
      `${file} の ${line} 行目は回答例として読めません: ${detail} 。{"item":"2.5","answer":"○","remarks":"…"} の形で書いてください。`,
    "example-unknown-row": ({ file, line, item }) =>
      `${file} の ${line} 行目: パックに「${item}」の行はありません。item をパックの行の id に合わせてください。`,
  },
  gaps: {
    "row-unreached": ({ id, title }) => `${id}「${title}」: 回答例がありません。`,
    "outcome-unreached": ({ id, title, outcomes }) =>
      `${id}「${title}」: ${outcomes.map((one) => `「${outcomesJa[one]}」`).join("と")}になる回答例がありません。`,
    "list-unreached": ({ id, title, path, words }) =>
      `${id}「${title}」: ${path} のどの語も回答例に出ません（${some(words)}）。`,
    "words-unreached": ({ id, title, path, of, words }) =>
      `${id}「${title}」: ${path} の ${of} 語のうち、どの回答例にも出ない語は ${some(words)} です。`,
    "standard-unreached": ({ id, title, standard }) =>
      `${id}「${title}」: ${standard} を挙げる回答例がありません。`,
  },
};
