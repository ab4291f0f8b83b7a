import { columnLetters } from "../snapshot/grid";
import type { SheetLine } from "../snapshot/sheet-lines";
import type { Section } from "./find-sections";
import type { AnswerColumn } from "./sheet-table";
import { isOfOtherAnswers, isSampleTitle } from "./which-sheet/sample-words";

/*
 * The same requirements in two tables beside each other, both answered: two vendors, or two rounds. Nothing on the sheet
 * says which of them counts.
 */

/** Fewer answers to the same requirements may be quoted. */
const FEWEST = 3;
/** So many lines above a table may be its titles. */
const MOST_TITLES = 3;

/** The answer columns of tables beside each other that answer the same requirements; none where one table is plainly meant. */
export function answersBeside(
  sections: readonly Section[],
  own: readonly Section[],
  lines: readonly SheetLine[],
): readonly AnswerColumn[] {
  const taken = own.find((section) => rivalsOf(section, sections, own, lines).length > 0);
  if (taken === undefined) return [];
  const all = [taken, ...rivalsOf(taken, sections, own, lines)].sort((a, b) => leftOf(a) - leftOf(b));
  return all.flatMap((section) => columnOf(section, titlesOver(section, lines)));
}

function rivalsOf(
  section: Section,
  sections: readonly Section[],
  own: readonly Section[],
  lines: readonly SheetLine[],
): readonly Section[] {
  const answered = answeredRows(section);
  return sections.filter((other) => {
    if (own.includes(other) || other.header?.rows.first !== section.header?.rows.first) return false;
    if (titlesOver(other, lines).some((text) => isSampleTitle(text) || isOfOtherAnswers(text))) return false;
    const both = [...answeredRows(other)].filter(([row]) => answered.has(row));
    // A copy that says the same asks nobody which of them counts.
    return both.length >= FEWEST && both.some(([row, said]) => answered.get(row) !== said);
  });
}

/** What is answered to each row of the pack, with the remarks. */
const answeredRows = ({ matches }: Section): ReadonlyMap<number, string> =>
  new Map(
    matches.flatMap(({ row, text, block: { answer, remarks } }): [number, string][] =>
      row === undefined || text === "other" || answer.length === 0
        ? []
        : [[row, [...answer, ...remarks].map((cell) => cell.text.trim()).join("\n")]],
    ),
  );

const leftOf = ({ layout }: Section): number =>
  layout.slots.reduce((least, { left }) => Math.min(least, left), Infinity);
const rightOf = ({ layout }: Section): number =>
  layout.slots.reduce((most, { right }) => Math.max(most, right), 0);

/** What stands over one of the tables alone. */
function titlesOver(section: Section, lines: readonly SheetLine[]): readonly string[] {
  const top = section.header?.rows.first ?? 0;
  const [left, right] = [leftOf(section), rightOf(section)];
  return lines
    .filter(({ row }) => row < top && row >= top - MOST_TITLES)
    .flatMap(({ cells }) => cells.filter(({ column }) => column >= left && column <= right))
    .map(({ text }) => text);
}

function columnOf({ layout }: Section, titles: readonly string[]): readonly AnswerColumn[] {
  const slot = layout.slots.find(({ kind }) => kind === "answer");
  if (slot === undefined) return [];
  const remarks = layout.slots.find(({ kind, left }) => kind === "remarks" && left > slot.right);
  const name = [titles.at(-1) ?? "", slot.label].join(" ").replace(/\s+/g, " ").trim();
  return [
    {
      column: columnLetters(slot.left),
      name,
      ...(remarks === undefined ? {} : { remarks: columnLetters(remarks.left) }),
    },
  ];
}
