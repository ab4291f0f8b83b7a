import type { ChangedLeaf } from "../../core/prove/diff-packs";
import { STATUS_MARKS } from "../../core/mark/status-marks";
import { STATUS_WORDS, VERDICT_WORDS } from "../../core/mark/sheet-vocabulary";
import type { Status } from "../../core/status";
import type { PackToolsWords } from "../pack-tools-catalogue";
import { obligationsEn } from "./reading";

const LONGEST = 60;
const quoted = (text: string): string =>
  `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`.replaceAll("\n", " ");
const leaf = ({ path, from, to }: ChangedLeaf): string => {
  if (from === undefined) return `${path} is ${to ?? ""} (new)`;
  return to === undefined ? `${path} is gone (was ${from})` : `${path} from ${from} to ${to}`;
};
const leaves = (values: readonly ChangedLeaf[]): string => values.map(leaf).join(", ");
const status = (one: Status | undefined): string =>
  one === undefined ? "(no such row)" : `${STATUS_MARKS[one].sign} ${STATUS_WORDS.en[one]}`;

/** What the commands that work on packs say. */
export const packToolsEn: PackToolsWords = {
  changes: {
    "row-added": ({ id, title }) => `${id} "${title}" was added.`,
    "row-removed": ({ id, title }) => `${id} "${title}" is gone.`,
    "row-text": ({ id, from, to }) => `The text of ${id} changed: ${quoted(from)} → ${quoted(to)}`,
    "row-obligation": ({ id, from, to }) =>
      `${id} changed from ${obligationsEn[from]} to ${obligationsEn[to]}.`,
    "row-rule": ({ id, values }) => `The rule of ${id} changed: ${leaves(values)}.`,
    "exemption-added": ({ id, text }) => `Exemption ${id} was added: ${quoted(text)}`,
    "exemption-removed": ({ id, text }) => `Exemption ${id} is gone: ${quoted(text)}`,
    "exemption-changed": ({ id, values }) => `Exemption ${id} changed: ${leaves(values)}.`,
    "cases-changed": ({ from, to }) => `The worked cases changed (${from} before, ${to} now).`,
  },
  tools: {
    "packs-same": ({ from, to }) => `${from} and ${to} have the same rules.`,
    "packs-differ": ({ from, to, changes }) => `From ${from} to ${to} there are ${changes} changes.`,
    "sheet-same": ({ file, verdict }) => `${file}: nothing changes (${VERDICT_WORDS.en[verdict]}).`,
    "sheet-differs": ({ file, from, to, rows }) =>
      from === to
        ? `${file}: stays ${VERDICT_WORDS.en[to]}, but ${rows} rows come out otherwise.`
        : `${file}: changes from ${VERDICT_WORDS.en[from]} to ${VERDICT_WORDS.en[to]} (${rows} rows).`,
    "sheet-row": ({ id, from, to }) => `  ${id}: ${status(from)} → ${status(to)}`,
    "sheet-not-judged": ({ file, pack, because }) => `${file}: can't be judged by ${pack}. ${because}`,
    "diff-usage": () =>
      "Name two packs to compare (e.g. pack diff this-year.json next-year.json answers.xlsx). Answer sheets after them show which results change.",
  },
};
