import { say } from "../core/coded";
import { STATUS_MARKS } from "../core/mark/status-marks";
import type { ComparedRow } from "../core/round/compare-rows";
import type { ComparedSheets } from "../core/round/compare-sheets";
import { rowTitles } from "../core/round/round-line";
import type { Pack } from "../core/pack/pack-schema";
import type { Status } from "../core/status";
import { compareLabel, compareWordsFor } from "../words/compare-words";
import { roundWordsFor } from "../words/round-words";
import type { Language } from "../words/words";

export interface MarkedStatus {
  readonly status: Status;
  readonly sign: string;
  readonly word: string;
}

/** A row that came out otherwise than before. */
export interface ComparedLine {
  readonly id: string;
  readonly title: string;
  readonly from: MarkedStatus;
  readonly to: MarkedStatus;
  readonly cause: string;
}

/** How an answer compares with an earlier one, in finished sentences. */
export interface ComparisonReport {
  /** The earlier file. */
  readonly file: string;
  readonly notices: readonly string[];
  /** How many rows changed in which way; those that did not are the last. */
  readonly counts: readonly string[];
  /** What matters most first: worse, better, another requirement, and what only changed its sort. */
  readonly groups: readonly { readonly name: string; readonly rows: readonly ComparedLine[] }[];
  readonly same: readonly { readonly id: string; readonly title: string; readonly mark: MarkedStatus }[];
  /** Rows of the same result whose texts changed; empty where there are none. */
  readonly edited: string;
}

const GROUPS = ["worse", "better", "requirement"] as const;

/** @param pack by which both were judged */
export function comparisonReport(
  { rows, otherVendor }: ComparedSheets,
  file: string,
  pack: Pack,
  language: Language,
): ComparisonReport {
  const words = compareWordsFor(language);
  const { change, cause, status: statusWords } = roundWordsFor(language);
  const titles = rowTitles(pack);
  const mark = (status: Status): MarkedStatus => ({
    status,
    sign: STATUS_MARKS[status].sign,
    word: statusWords[status],
  });
  const line = (row: ComparedRow): ComparedLine => {
    const causes = row.causes.map((one) => cause[one]);
    const text = causes.length === 0 ? [...row.edited].map((one) => cause[one]) : causes;
    return {
      id: row.id,
      title: titles.get(row.id) ?? "",
      from: mark(row.from),
      to: mark(row.to),
      cause: text.length === 0 ? "" : say(words, { code: "cause", values: { causes: text, rows: row.rows } }),
    };
  };
  const of = (kind: ComparedRow["change"]) => rows.filter((row) => row.change === kind);
  const isSame = ({ change: kind, from, to }: ComparedRow): boolean => kind === "same" && from === to;
  const same = rows.filter(isSame);
  const moved = of("same").filter((row) => !isSame(row));
  const edited = same.filter((row) => row.edited.length > 0).map(({ id }) => id);
  const groups = [
    ...GROUPS.map((kind) => ({ name: change[kind], rows: of(kind).map(line) })),
    { name: compareLabel(words, "same-otherwise"), rows: moved.map(line) },
  ].filter((group) => group.rows.length > 0);
  return {
    file,
    notices: otherVendor === undefined ? [] : [say(words, { code: "other-vendor", values: otherVendor })],
    counts: [
      ...groups.map(({ name, rows: { length } }) =>
        say(words, { code: "change-count", values: { change: name, count: length } }),
      ),
      say(words, { code: "change-count", values: { change: change.same, count: same.length } }),
    ],
    groups,
    same: same.map(({ id, to }) => ({ id, title: titles.get(id) ?? "", mark: mark(to) })),
    edited: edited.length === 0 ? "" : say(words, { code: "edited", values: { rows: edited } }),
  };
}
