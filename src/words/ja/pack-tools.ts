import type { ChangedLeaf } from "../../core/prove/diff-packs";
import { STATUS_MARKS } from "../../core/mark/status-marks";
import { STATUS_WORDS, VERDICT_WORDS } from "../../core/mark/sheet-vocabulary";
import type { Status } from "../../core/status";
import type { PackToolsWords } from "../pack-tools-catalogue";
import { obligationsJa } from "./reading";

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
  },
};
