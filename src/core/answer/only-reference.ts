import type { ClauseFacts } from "./clause-facts";
import { isBenign } from "./weigh/benign";

/** SLA参照: whatever it points to has no name of its own. */
const LONE_REFERENCE =
  /^[^、。「」『』\s\d]{1,12}(?:を|に)?(?:ご?参照|をご覧)(?:ください|下さい|願います|のこと)?。?$/u;

export const isLoneReference = (answer: string): boolean => LONE_REFERENCE.test(answer.trim());

const POINTS =
  /参照|ご?覧|とおり|通り|記載|see attached|^(?:別[紙添表冊]|添付|参考|補足|資料|様式|提案書|付録)/;

/** Nothing but "see the terms of use": whether they hold what the row asks for, nobody can tell from here. */
export function pointsElsewhere(clauses: readonly ClauseFacts[]): boolean {
  return clauses.length > 0 && clauses.every((clause) => isBenign(clause) && POINTS.test(clause.text));
}
