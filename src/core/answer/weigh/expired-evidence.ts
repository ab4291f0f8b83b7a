import type { PlainDate } from "../../plain-date";
import { found, type ClauseFacts } from "../clause-facts";
import type { Flaw } from "./assessment";
import { expiryDates } from "./validity-flaws";

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
