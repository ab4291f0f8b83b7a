import { say } from "../coded";
import type { MemoItem, MemoRequest } from "./memo-items";
import type { MemoWords } from "./memo-words";
import { rowRuns } from "./row-runs";

const SETS_SHOWN = 3;

export interface MemoLetter {
  readonly subject: string;
  /** One paragraph each. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** By which rules and when it was judged. */
  readonly source: string;
}

/** What stands around the points: greeting, what would settle everything, closing. */
export function memoLetter(
  { judgement, table, pack, language }: MemoRequest,
  items: readonly MemoItem[],
  { sentences }: MemoWords,
): MemoLetter {
  const name = pack.name[language];
  const { sheet } = table;
  const order = judgement.rows.map((row) => row.id);
  const { id, version } = pack;
  const source = say(sentences, { code: "source", values: { id, version, asOf: judgement.asOf } });
  const subject = say(sentences, { code: "subject", values: { name } });
  if (items.length === 0) {
    const opening = [say(sentences, { code: "nothing-to-ask", values: { name, sheet } })];
    return { subject, opening, closing: [source], source };
  }
  const bands = judgement.exemptions
    .filter((band) => band.truth === "unknown" && band.rows.length > 0)
    .map(({ because: blockers, rows }) =>
      say(sentences, { code: "band-open", values: { blockers, rows: rowRuns(rows, order) } }),
    );
  const sets = judgement.settles.slice(0, SETS_SHOWN);
  const settled = sets.length === 0 ? [] : [say(sentences, { code: "settled-by", values: { sets } })];
  return {
    subject,
    opening: [
      say(sentences, { code: "opening", values: { name, sheet, count: items.length } }),
      ...settled,
      ...bands,
    ],
    closing: [say(sentences, { code: "closing", values: {} }), source],
    source,
  };
}
