import { heard, pattern } from "../../lexicon/lexicon";
import { numberOf } from "../time/number-words";
import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

/** A line of a list: 1 監査ログ, (2) 操作ログ, ・アクセスログ. The guess comes in one width: ① is 1. */
const ITEM = /^\s*(?:\(?\d{1,2}\)?[.:)]?\s+|\(\d{1,2}\)\s*|[\u30fb\u2022]\s*)(\S.{0,199})$/gmu;

export const list: KindOfRequirement<"list"> = {
  ...personJudges,
  ask: ({ of, items, atLeast }, { topics }) => ({
    code: "attach-list",
    values: { of: topics([of]).join(""), items, ...(atLeast === undefined ? {} : { atLeast }) },
  }),
  guess: ({ text, topic }) => {
    const items = [...text.matchAll(ITEM)].map(([, item = ""]) => item.trim());
    const [, count] = pattern("guess-list-some").exec(text) ?? [];
    const atLeast = count === undefined ? undefined : numberOf(count);
    // More than there are is a list that was not read to its end.
    if (items.length < 2 || (atLeast !== undefined && atLeast > items.length)) return undefined;
    if (atLeast !== undefined) return { kind: "list", of: topic, items, atLeast };
    if (heard("guess-list-any", text)) return { kind: "list", of: topic, items, atLeast: 1 };
    return heard("guess-list-all", text) ? { kind: "list", of: topic, items } : undefined;
  },
};
