import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { placeOf, type LevelMention } from "../levels/read-levels";
import { requirementOf } from "../row-words";
import type { Assessment, Case, Flaw } from "./assessment";
import { denial, EVERYWHERE, signalFlaws } from "./common-flaws";
import { sureFlaws } from "./sure-flaws";
import { plannedFlaws } from "./planned-flaws";

type Expects = Case<"level">["expects"];

interface Told {
  readonly clause: ClauseFacts;
  readonly level: LevelMention;
}

/** One of several levels: the one that is asked for, or a better one where the pack says on which side these are. */
export function weighLevel({ row, expects, clauses, asOf }: Case<"level">): Assessment {
  const told = clauses.flatMap((clause) => (clause.levels ?? []).map((level): Told => ({ clause, level })));
  const sides = told.map(({ level }) => standing(level, expects));
  const isOne = new Set(told.map(({ level }) => level.place)).size === 1;
  const requirement = requirementOf(row);
  const flaws = [
    ...clauses.flatMap((clause) => [
      ...signalFlaws(clause, [
        ...EVERYWHERE,
        "equal",
        "self",
        "refuse",
        "customer",
        "later",
        "platform",
        "other-party",
      ]),
      ...denial(clause, clause.levels?.length === 0 ? "something" : "matter"),
    ]),
    ...plannedFlaws(clauses, asOf),
    ...levelFlaws(told, sides, isOne, expects),
    ...clauses.flatMap((clause) => sureFlaws(clause, requirement, (clause.levels ?? []).length > 0)),
  ];
  const isEnough = isOne && sides.every((side) => side === "enough");
  return {
    flaws,
    core: isEnough ? "affirmed" : "none",
    supported: false,
    findings: isEnough
      ? told
          .slice(0, 1)
          .map(({ clause, level }) => found({ code: "level-found", values: { text: level.text } }, clause))
      : [],
    bareYes: true,
    presenting: false,
  };
}

type Standing = "enough" | "lower" | "unsure";

function standing({ place, orBetter }: LevelMention, expects: Expects): Standing {
  const asked = expects.asked === undefined ? undefined : placeOf(expects.asked, expects);
  if (place === undefined || asked === undefined) return "unsure";
  if (place === asked) return "enough";
  if (expects.better === undefined) return "unsure";
  const isBetter = expects.better === "later" ? place > asked : place < asked;
  return isBetter ? "enough" : orBetter ? "unsure" : "lower";
}

function levelFlaws(
  told: readonly Told[],
  sides: readonly Standing[],
  isOne: boolean,
  { asked = "" }: Expects,
): readonly Flaw[] {
  const [first] = told;
  if (first === undefined || (isOne && sides.every((side) => side === "enough"))) return [];
  const values = { text: first.level.text };
  const isLower = isOne && sides.every((side) => side === "lower");
  const finding: Finding = isLower
    ? { code: "level-lower", values: { ...values, asked } }
    : { code: "level-uncertain", values };
  return [{ kind: isLower ? "short" : "uncertain", finding: found(finding, first.clause) }];
}
