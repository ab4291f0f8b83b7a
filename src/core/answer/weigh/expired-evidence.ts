import type { PlainDate } from "../../plain-date";
import { addMonths } from "../time/calendar";
import { found, type ClauseFacts } from "../clause-facts";
import type { Flaw } from "./assessment";
import { expiryDates } from "./validity-flaws";
import { heard } from "../../lexicon/lexicon";

/** After so many months the last time that a recurring act was done shows nothing of today. */
const RECURRING_MONTHS = 36;

/** The last time was long ago (前回の脆弱性診断は2021年): whether it is still done, nobody can tell. */
export function longSince(clauses: readonly ClauseFacts[], asOf: PlainDate): readonly Flaw[] {
  return clauses.flatMap((clause): Flaw[] => {
    if (!heard("evidence-last-time", clause.text)) return [];
    const date = clause.dates.at(-1)?.to;
    const end = date === undefined ? undefined : addMonths(date, RECURRING_MONTHS);
    if (date === undefined || end === undefined || end >= asOf) return [];
    return [{ kind: "uncertain", finding: found({ code: "issued-long-ago", values: { date } }, clause) }];
  });
}

/** Evidence with an end that is past, on rows that ask for no certificate: it shows nothing of today. */
export function expiredEvidence(clauses: readonly ClauseFacts[], asOf: PlainDate): readonly Flaw[] {
  return clauses.flatMap((clause) =>
    expiryDates(clause).flatMap((date): Flaw[] => {
      if (date.to === undefined || date.flaw !== undefined) {
        const values = { text: date.text };
        return [{ kind: "unreadable", finding: found({ code: "date-unreadable", values }, clause) }];
      }
      if (date.to >= asOf) return [];
      const values = { date: date.to };
      return [{ kind: "expired", finding: found({ code: "expired", values }, clause) }];
    }),
  );
}
