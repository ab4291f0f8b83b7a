import { say } from "../coded";
import type { Judgement } from "../judge/judgement";
import type { MemoItem, MemoRequest } from "./memo-items";
import type { MemoWords } from "./memo-words";
import { rowRuns } from "./row-runs";

export interface MemoLetter {
  readonly addressee: string;
  readonly subject: string;
  /** One paragraph each. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** By which rules and when it was judged. */
  readonly source: string;
}

/** What stands around the points: to whom and what for, what would settle everything, closing. */
export function memoLetter(
  { judgement, table, pack, language }: MemoRequest,
  items: readonly MemoItem[],
  { sentences }: MemoWords,
): MemoLetter {
  const { heading = {} } = table;
  const { id, version } = pack;
  const source = say(sentences, { code: "source", values: { id, version, asOf: judgement.asOf } });
  const vendor = heading.vendor?.name;
  const letter = {
    addressee: say(sentences, { code: "addressee", values: vendor === undefined ? {} : { vendor } }),
    subject: say(sentences, {
      code: "subject",
      values: { name: heading.subject?.name ?? pack.name[language] },
    }),
    source,
  };
  if (items.length === 0) {
    const opening = [say(sentences, { code: "nothing-to-ask", values: {} })];
    return { ...letter, opening, closing: [source] };
  }
  const optional = items.some((item) => item.group === "optional");
  return {
    ...letter,
    opening: [
      say(sentences, { code: "opening", values: { count: items.length } }),
      say(sentences, { code: "asks-of", values: { optional } }),
      ...settledBy(judgement, sentences),
    ],
    closing: [say(sentences, { code: "closing", values: {} }), source],
  };
}

/** What the vendor need not answer once something else is settled. */
function settledBy(judgement: Judgement, sentences: MemoWords["sentences"]): readonly string[] {
  const order = judgement.rows.map((row) => row.id);
  const { planned } = judgement.wayOut;
  const granted =
    planned === undefined
      ? []
      : [
          say(sentences, {
            code: "settled-by",
            values: { row: planned.row, rows: rowRuns(planned.rows, order) },
          }),
        ];
  const bands = judgement.exemptions
    .filter((band) => band.truth === "unknown" && band.rows.length > 0)
    .map(({ because: blockers, rows }) =>
      say(sentences, { code: "band-open", values: { blockers, rows: rowRuns(rows, order) } }),
    );
  return [...granted, ...bands];
}
