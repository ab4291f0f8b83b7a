import type { Outcome } from "../../core/prove/cover-pack";
import type { ChangedLeaf } from "../../core/prove/diff-packs";
import { STATUS_MARKS } from "../../core/mark/status-marks";
import { STATUS_WORDS, VERDICT_WORDS } from "../../core/mark/sheet-vocabulary";
import type { Status } from "../../core/status";
import type { PackToolsWords } from "../pack-tools-catalogue";
import { obligationsEn, readingsEn } from "./reading";

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

const outcomesEn: Readonly<Record<Outcome, string>> = {
  met: "met",
  not_met: "not met",
  doubt: "neither (review)",
};
/** So many words of one list are told; --json has them all. */
const MOST_WORDS = 8;
const some = (words: readonly string[]): string =>
  words.length > MOST_WORDS
    ? `${words.slice(0, MOST_WORDS).join(", ")} and ${words.length - MOST_WORDS} more`
    : words.join(", ");

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
    "try-usage": () =>
      'Name a pack, a row and an answer to try (e.g. pack try pack.json --item 2.5 --answer Yes --remarks "kept for one year").',
    tried: ({ id, title, obligation, reading, status: one }) =>
      `${id} "${title}" (${obligationsEn[obligation]}): ${status(one)} (read as ${readingsEn[reading]}, ${reading})`,
    "tried-unchecked": () =>
      'Nobody has checked this row ("review": true), so a sheet gets nothing definite by it. Check its rule, then take review out.',
    "tried-asked-by": ({ rows }) => `Whether this row is asked depends on the answers to ${rows.join(", ")}.`,
    "tried-waived-by": ({ exemptions }) => `Where exemption ${exemptions.join(", ")} holds, it is exempt.`,
    "cover-usage": () =>
      "Name a pack and a file of example answers (e.g. pack cover pack.json examples.jsonl): one JSON object a line with item, answer and remarks, and expect where you know the right reading.",
    covered: ({ pack, examples, reached, rows, gaps }) =>
      gaps === 0
        ? `${pack}: the examples (${examples}) reach the rules of all ${rows} rows.`
        : `${pack}: the examples (${examples}) are about ${reached} of ${rows} rows. Gaps that they leave: ${gaps}.`,
    "example-differs": ({ file, line, item, expected, reading }) =>
      `${file} line ${line} (${item}): expect is ${expected.join(" or ")}, but it is read as ${reading} (${readingsEn[reading]}). See why with pack try, then mend the rule or the example.`,
    "example-broken": ({ file, line, detail }) =>
      `${file} line ${line} can't be read as an example: ${detail} . Write it like {"item":"2.5","answer":"Yes","remarks":"…"}.`,
    "example-unknown-row": ({ file, line, item }) =>
      `${file} line ${line}: the pack has no row "${item}". item must be the id of one of its rows.`,
  },
  gaps: {
    "row-unreached": ({ id, title }) => `${id} "${title}": no example.`,
    "outcome-unreached": ({ id, title, outcomes }) =>
      `${id} "${title}": no example comes out as ${outcomes.map((one) => outcomesEn[one]).join(" or ")}.`,
    "list-unreached": ({ id, title, path, words }) =>
      `${id} "${title}": no example has any word at ${path} (${some(words)}).`,
    "words-unreached": ({ id, title, path, of, words }) =>
      `${id} "${title}": of the ${of} words at ${path}, no example has ${some(words)}.`,
    "standard-unreached": ({ id, title, standard }) => `${id} "${title}": no example names ${standard}.`,
  },
};
