import type { RowId } from "../ids";
import { evaluate, type Condition } from "../pack/condition";
import type { Truth } from "../truth";
import type { ScopedExemption } from "./exemption-scope";
import type { ExemptionDoubt, ExemptionJudgement } from "./judgement";

type Met = (row: RowId) => Truth;

/**
 * Whether a band holds. Where the sheet words its condition otherwise than the pack, both must agree; a band that only
 * the sheet has never holds for certain, because nothing says that the city wrote it.
 */
export function judgeExemption(scoped: ScopedExemption, met: Met): ExemptionJudgement {
  const { packCondition, sheetCondition } = scoped;
  const conditions = [packCondition, sheetCondition].filter((condition) => condition !== undefined);
  const truths = conditions.map((condition) => evaluate(condition, met));
  const agreed = truths.every((truth) => truth === truths[0]) ? (truths[0] ?? "unknown") : "unknown";
  const truth = heldBack(scoped.doubt, agreed);
  const differs = truths.length > 1 && new Set(truths).size > 1;
  const doubt = scoped.doubt ?? (differs ? ("worded-otherwise" as const) : undefined);
  return {
    id: scoped.id,
    truth,
    source: scoped.source,
    ...(doubt === undefined ? {} : { doubt }),
    ...(scoped.cell === undefined ? {} : { cell: scoped.cell }),
    rows: scoped.rows,
    uncertainRows: scoped.uncertainRows,
    ...(scoped.limits === undefined ? {} : { limits: scoped.limits }),
    because: [...new Set(conditions.flatMap((condition) => decidingRows(condition, met)))],
  };
}

function heldBack(doubt: ExemptionDoubt | undefined, truth: Truth): Truth {
  switch (doubt) {
    case "unreadable":
    case "not-checked":
      return "unknown";
    case "not-in-pack":
    case "not-in-sheet":
      return truth === "true" ? "unknown" : truth;
    case "worded-otherwise":
    case "place-uncertain":
    case undefined:
      return truth;
  }
}

/** The rows that make a condition true or false, or that keep it open. */
export function decidingRows(condition: Condition, met: Met): readonly RowId[] {
  if ("met" in condition) return [condition.met];
  if ("not" in condition) return decidingRows(condition.not, met);
  const parts = "all" in condition ? condition.all : condition.any;
  const truth = evaluate(condition, met);
  const decisive = parts.filter((part) => evaluate(part, met) === truth);
  return [...new Set(decisive.flatMap((part) => decidingRows(part, met)))];
}
