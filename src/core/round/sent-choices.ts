import type { Legend, LegendMark } from "../legend";
import type { Reading } from "../reading";
import type { PackRow } from "../pack/pack-schema";
import type { AnswerSheetWords, OfferedChoice, SaidByChoice } from "./answer-sheet-words";

/** Excel separates the options of a drop-down by commas. */
const SEPARATOR = /[,，]/u;

const MEANINGS: Readonly<Partial<Record<LegendMark["meaning"], SaidByChoice>>> = {
  yes: "met",
  partial: "partial",
  no: "not_met",
  na: "na",
  planned: "planned",
};

/** How each answer has to be read beside any requirement to be one that says what it says for certain. */
const READ_AS: Readonly<Record<SaidByChoice, readonly Reading[]>> = {
  // A yes says that what is to be shown is still missing, where the row asks for it.
  met: ["met", "weak_evidence"],
  partial: ["partial"],
  not_met: ["not_met"],
  na: ["na"],
  planned: ["planned"],
};

/** What a drop-down may offer: the marks of the sheet's own legend, where it has one; else ours. */
export function candidateChoices(
  legend: Legend | undefined,
  words: AnswerSheetWords,
): readonly OfferedChoice[] {
  if (legend === undefined) return words.choices;
  const theirs = legend.marks.flatMap((mark): readonly OfferedChoice[] => {
    const says = MEANINGS[mark.meaning];
    if (says === undefined || mark.turned === true || SEPARATOR.test(mark.mark)) return [];
    return [{ text: mark.mark, says, meaning: mark.says ?? "" }];
  });
  // A legend may leave one of them to be understood: 「×は非対応」.
  const ours = words.choices.filter(
    ({ text, says }) =>
      (says === "met" || says === "not_met") && !theirs.some((one) => one.says === says || one.text === text),
  );
  return [...theirs, ...ours];
}

/** Whether a row is offered a choice: "not applicable" of ours only where the row can be outside. */
export const isOfferedTo = ({ outside }: OfferedChoice, row: PackRow): boolean =>
  outside !== true || row.mayNotApply === true || row.appliesWhen !== undefined;

/** Whether a row's reading is what the choice says. Outside by another row's answer is open while that one is blank. */
export const isReadAsMeant = ({ says }: OfferedChoice, row: PackRow, reading: Reading): boolean =>
  READ_AS[says].includes(reading) || (says === "na" && row.mayNotApply !== true);

/** Nothing but yes and no together is worth a list. */
export function worthOffering(choices: readonly OfferedChoice[]): boolean {
  return choices.some(({ says }) => says === "met") && choices.some(({ says }) => says === "not_met");
}
