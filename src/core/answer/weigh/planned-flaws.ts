import type { PlainDate } from "../../plain-date";
import { found, type ClauseFacts } from "../clause-facts";
import type { Flaw } from "./assessment";
import { expiryDates, isEdition } from "./validity-flaws";

/** Nothing but the end of a term (有効期限:来年3月): no plan, however it is dated. */
const TERM_ONLY =
  /^(?:有効期[限間]|満了日?|期限|valid(?:ity)?|expir[a-z]{1,5})[^、。]?(?!.*(?:予定|取得|申請|準備|更新))/;

/** The next renewal is due in its turn: what is renewed then stands now. */
const NEXT_RENEWAL =
  /^(?:なお、?)?次回(?:の)?(?:定期|維持|認証)?(?:更新|審査)(?:審査)?(?:は|:)[^、。]{0,16}(?:予定(?:です|して(?:い|おり)ます|しています)?|を?見込.{0,8})?$/;

/** Plans: dated ahead, dated in the past (then nobody knows what became of it), or without a date. */
export function plannedFlaws(
  clauses: readonly ClauseFacts[],
  asOf: PlainDate,
  dates: "plans" | "terms" = "plans",
): readonly Flaw[] {
  return clauses.flatMap((clause): readonly Flaw[] => {
    if (TERM_ONLY.test(clause.text) || NEXT_RENEWAL.test(clause.text)) return [];
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
    if (/^(?:まで|迄)/.test(clause.text.slice(date.end, date.end + 2))) return [];
    if (date.from !== undefined && date.from > asOf) {
      const values = { date: date.to ?? date.from };
      return [{ kind: "planned", finding: found({ code: "planned", values }, clause) }];
    }
    if (date.kind !== "vague" || !/^(?:から|より|に|以降|中|、|は|$)/.test(clause.text.slice(date.end)))
      return [];
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
      !/有効|期限|満了|登録日|発行|valid|expir/.test(clause.text),
  );
}
