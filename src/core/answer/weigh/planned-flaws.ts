import type { PlainDate } from "../../plain-date";
import { found, type ClauseFacts } from "../clause-facts";
import type { Flaw } from "./assessment";
import { expiryDates, isEdition } from "./validity-flaws";
import { heard } from "../../lexicon/lexicon";

/** Plans: dated ahead, dated in the past (then nobody knows what became of it), or without a date. */
export function plannedFlaws(
  clauses: readonly ClauseFacts[],
  asOf: PlainDate,
  dates: "plans" | "terms" = "plans",
): readonly Flaw[] {
  return clauses.flatMap((clause): readonly Flaw[] => {
    if (heard("plan-term-only", clause.text) || heard("plan-next-renewal", clause.text)) return [];
    const word = clause.words.get("planned") ?? clause.words.get("pending");
    if (word === undefined) return dates === "plans" ? startsLater(clause, asOf) : [];
    const own = clause.dates.filter((one) => !isEdition(clause, one));
    const date = own.at(-1) ?? sameSentence(clauses, clause)?.dates.at(-1);
    if (date?.to === undefined) {
      return [{ kind: "planned", finding: found({ code: "planned-undated", values: { word } }, clause) }];
    }
    const overdue = date.to < asOf;
    const values = { date: date.to };
    return overdue
      ? [{ kind: "plan-overdue", finding: found({ code: "plan-overdue", values }, clause) }]
      : [{ kind: "planned", finding: found({ code: "planned", values }, clause) }];
  });
}

/** Where no certificate with a term is spoken of, a day to come is the day on which it begins (2027年度から). */
function startsLater(clause: ClauseFacts, asOf: PlainDate): readonly Flaw[] {
  const terms = expiryDates(clause);
  return clause.dates.slice(0, 1).flatMap((date): Flaw[] => {
    if (terms.includes(date)) return [];
    if (heard("plan-until", clause.text.slice(date.end, date.end + 2))) return [];
    if (date.from !== undefined && date.from > asOf) {
      const values = { date: date.to ?? date.from };
      return [{ kind: "planned", finding: found({ code: "planned", values }, clause) }];
    }
    if (date.kind !== "vague" || !heard("plan-from", clause.text.slice(date.end))) return [];
    return [
      { kind: "planned", finding: found({ code: "planned-undated", values: { word: date.text } }, clause) },
    ];
  });
}

/** "取得予定" in the answer, "2025年9月" beside it: a clause that is only a date belongs to the plan. */
function sameSentence(clauses: readonly ClauseFacts[], plan: ClauseFacts): ClauseFacts | undefined {
  return clauses.find(
    (clause) =>
      clause !== plan &&
      clause.dates.some(({ text }) => clause.text.length - text.length <= 12) &&
      !heard("plan-of-validity", clause.text),
  );
}
