import type { AskedFigure } from "../../pack/expects";
import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import type { AnsweredFigure } from "../figures/answered-figures";
import { labelsOf } from "../figures/figure-labels";
import { isSameKind, stands, type Stands } from "../figures/stands";
import { requirementOf } from "../row-words";
import type { Assessment, Case, Flaw } from "./assessment";
import { denial, EVERYWHERE, signalFlaws } from "./common-flaws";
import { plannedFlaws } from "./planned-flaws";
import { sureFlaws } from "./sure-flaws";

/** A figure of the answer that may be the one that is asked for. */
interface Told {
  readonly clause: ClauseFacts;
  readonly figure: AnsweredFigure;
}

/** How an answer stands to one figure of the row. */
interface Weighed {
  readonly asked: AskedFigure;
  readonly told: readonly Told[];
  readonly stands: Stands | "untold";
}

/** Figures with unit and direction: all that are asked for, told by the service of itself and without a reserve. */
export function weighFigure({ row, expects, clauses, asOf }: Case<"figure">): Assessment {
  const labels = labelsOf(row.text, expects.figures);
  const told = clauses.flatMap((clause) =>
    (clause.figures ?? []).map((figure): Told => ({ clause, figure })),
  );
  const weighed = expects.figures.map((asked, at): Weighed => {
    const own = told.filter(
      (one) => isSameKind(asked, one.figure) && labels.mayBe(at, one.clause.whole ?? "", one.figure),
    );
    return { asked, told: own, stands: standsOf(asked, own) };
  });
  const telling = new Set(weighed.flatMap((one) => one.told.map(({ clause }) => clause)));
  const requirement = requirementOf(row);
  const flaws = [
    ...clauses.flatMap((clause) => clauseFlaws(clause, telling.has(clause))),
    ...plannedFlaws(clauses, asOf),
    ...weighed.flatMap(figureFlaws),
    ...clauses.flatMap((clause) => sureFlaws(clause, requirement, telling.has(clause))),
  ];
  const enough = weighed.filter((one) => one.stands === "enough");
  return {
    flaws,
    // All are needed: where one is surely worse, the others do not help.
    core:
      enough.length === 0 || weighed.some((one) => one.stands === "worse")
        ? "none"
        : enough.length === weighed.length
          ? "affirmed"
          : "partly",
    supported: false,
    findings: enough.flatMap(({ told: [first] }): readonly Finding[] =>
      first === undefined
        ? []
        : [found({ code: "figure-enough", values: { text: first.figure.printed } }, first.clause)],
    ),
    bareYes: true,
    presenting: false,
  };
}

/** All figures of the kind have to stand the same; 標準は99.5%、本件は99.9% is for a person. */
function standsOf(asked: AskedFigure, told: readonly Told[]): Weighed["stands"] {
  if (told.length === 0) return "untold";
  const all = told.map(({ clause, figure }) => stands(asked, figure, clause.whole ?? clause.text));
  const [first = "unsure"] = all;
  return all.every((one) => one === first) ? first : "unsure";
}

function figureFlaws({ asked, told: [first], stands: stand }: Weighed): readonly Flaw[] {
  if (first === undefined || stand === "enough" || stand === "untold") return [];
  const { figure, clause } = first;
  const values = { text: figure.printed, asked: asked.printed };
  return stand === "worse"
    ? [{ kind: "short", finding: found({ code: "figure-worse", values }, clause) }]
    : [{ kind: "uncertain", finding: found({ code: "figure-uncertain", values }, clause) }];
}

function clauseFlaws(clause: ClauseFacts, tells: boolean): readonly Flaw[] {
  return [
    ...signalFlaws(clause, [...EVERYWHERE, "self", "refuse", "customer", "later", "platform", "other-party"]),
    ...denial(clause, tells ? "matter" : "something"),
  ];
}
