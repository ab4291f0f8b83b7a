import type { ClauseFacts } from "./clause-facts";
import { answeredFigures, withoutIdle } from "./figures/answered-figures";
import { isSameKind } from "./figures/stands";
import { findSignals } from "./find-signals";
import { readLevels } from "./levels/read-levels";
import { fold } from "../lexicon/fold";
import { heard } from "../lexicon/lexicon";
import type { PackRow } from "../pack/pack-schema";
import { untold } from "./figures/untold";
import { readDates } from "./time/read-dates";

/**
 * The clauses with the figures or levels that they tell, where the row asks for such: what belongs to these is blanked, so
 * that no other reader hears a limit in 夜間のみ or a date in 5年.
 */
export function withRowWords(clauses: readonly ClauseFacts[], row: PackRow): readonly ClauseFacts[] {
  const { expects } = row;
  switch (expects.kind) {
    case "figure":
      return besideThem(clauses, row).map((clause) => {
        const figures = answeredFigures(clause.text).filter((figure) =>
          expects.figures.some((asked) => isSameKind(asked, figure)),
        );
        return { ...blanked(clause, row, withoutIdle(clause.text), figures), figures };
      });
    case "level":
      return clauses.map((clause) => {
        const levels = readLevels(clause.text, expects);
        return { ...blanked(clause, row, clause.text, levels), levels };
      });
    default:
      return clauses;
  }
}

/** Without statements on what stands beside the matter (減額, 間隔), where another tells a figure. */
function besideThem(clauses: readonly ClauseFacts[], row: PackRow): readonly ClauseFacts[] {
  const own = clauses.filter(
    ({ text }) => !heard("figure-beside", text) || heard("figure-beside", fold(row.text).text),
  );
  return own.some(({ text }) => answeredFigures(text).length > 0) ? own : clauses;
}

function blanked(
  clause: ClauseFacts,
  row: PackRow,
  line: string,
  stretches: readonly { readonly from: number; readonly to: number }[],
): ClauseFacts {
  const text = stretches.reduce(
    (rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to),
    line,
  );
  const requirement = fold(requirementOf(row)).text;
  const left = untold(text, requirement);
  const strange = left === undefined ? {} : { untold: left };
  const signals = findSignals(text);
  const words = new Map(
    [...signals.words].filter(([kind, word]) => kind === "deny" || !requirement.includes(word)),
  );
  return { ...clause, ...signals, words, text, whole: clause.text, dates: readDates(text), ...strange };
}

/** All that the table says of the row. */
export function requirementOf({ text, category, expects }: PackRow): string {
  const own =
    expects.kind === "figure"
      ? expects.of.words
      : expects.kind === "level"
        ? [...expects.of.words, ...expects.levels.map((level) => level.text)]
        : [];
  return [text, category, ...own].join("\n");
}
