import { registerOf } from "../answer/kinds/kinds";
import type { Reading } from "../reading";
import type { RowId } from "../ids";
import { evaluate } from "../pack/condition";
import type { PackRow } from "../pack/pack-schema";
import type { Policy } from "../policy";
import type { RowDoubt } from "../table/sheet-table";
import type { Truth } from "../truth";
import { decidingRows } from "./judge-exemption";
import type { ExemptionJudgement, Reason, RowJudgement } from "./judgement";
import type { RowFacts } from "./row-facts";
import type { Status } from "../status";

export interface RowToJudge {
  readonly row: PackRow;
  /** Undefined where the sheet does not have the row. */
  readonly facts: RowFacts | undefined;
  readonly exemptions: readonly ExemptionJudgement[];
  readonly met: (row: RowId) => Truth;
  readonly policy: Policy;
}

export interface Draft {
  readonly status: Status;
  readonly reasons: readonly Reason[];
  readonly blockers: readonly RowId[];
}

/** What a row is by its own answer alone, whatever other rows say. */
export function byItself(input: Pick<RowToJudge, "row" | "facts" | "policy">): Draft {
  return withDoubts(input, byAnswer(input));
}

/** Judges one row: by its own answer, then its own condition, then the bands (design: reading an answer). */
export function judgeRow(input: RowToJudge, own: Draft): RowJudgement {
  const { row, facts } = input;
  const { draft, exemptedBy } = isRuleUnchecked(input)
    ? { draft: own, exemptedBy: [] }
    : withExemptions(input, withCondition(input, own));
  const { status, blockers } = draft;
  const lookUp = registerToLookUp(input, draft);
  return {
    status,
    reasons: lookUp.length === 0 ? draft.reasons : [...draft.reasons, ...lookUp],
    blockers,
    id: row.id,
    obligation: row.obligation,
    reading: facts?.reading ?? "blank",
    exemptedBy,
  };
}

/** Neither a condition nor a band says anything definite of a row whose own rule nobody has checked. */
function isRuleUnchecked({ row, facts }: RowToJudge): boolean {
  if (facts === undefined) return row.review === true;
  return facts.doubts.some(({ code }) => code === "rule-not-checked");
}

/** An exemption rests on what the vendor says of a public register: the list itself settles it in a minute. */
function registerToLookUp({ row, exemptions }: RowToJudge, { status }: Draft): readonly Reason[] {
  const register = registerOf(row.expects);
  if (register === undefined || status !== "conforming") return [];
  const waives = ({ truth, rows, because }: ExemptionJudgement) =>
    truth === "true" && rows.length > 0 && because.includes(row.id);
  if (!exemptions.some(waives)) return [];
  return [{ about: "judgement", code: "look-up-register", values: { register } }];
}

function byAnswer({ row, facts, policy }: Pick<RowToJudge, "row" | "facts" | "policy">): Draft {
  if (facts === undefined) {
    const reason: Reason = { about: "judgement", code: "row-missing", values: {} };
    return { status: "unanswered", reasons: [reason], blockers: [row.id] };
  }
  const findings: Reason[] = facts.findings.map((finding) => ({ about: "answer", finding }));
  if (facts.reading === "blank" && row.obligation === "mandatory" && policy.blankMandatory !== "unanswered") {
    const as = policy.blankMandatory;
    const reason: Reason = { about: "judgement", code: "blank-by-policy", values: { as } };
    return { status: as, reasons: [reason, ...findings], blockers: [] };
  }
  const status = statusOfReading(facts.reading, row);
  const open = status === "review" || status === "unanswered";
  return { status, reasons: [...naReasons(facts.reading, row), ...findings], blockers: open ? [row.id] : [] };
}

function statusOfReading(reading: Reading, row: PackRow): Status {
  const mandatory = row.obligation === "mandatory";
  switch (reading) {
    case "met":
      return "conforming";
    case "not_met":
      return mandatory ? "nonconforming" : "optional-unmet";
    case "planned":
      return mandatory ? "review" : "optional-unmet";
    case "na":
      if (row.mayNotApply === true) return "not-applicable";
      return mandatory ? "review" : "optional-unmet";
    case "blank":
      return "unanswered";
    case "partial":
    case "unclear":
    case "contradictory":
    case "expired":
    case "weak_evidence":
      return "review";
  }
}

function naReasons(reading: Reading, row: PackRow): readonly Reason[] {
  if (reading !== "na") return [];
  const code = row.mayNotApply === true ? "says-not-applicable" : "not-applicable-not-allowed";
  return [{ about: "judgement", code, values: {} }];
}

/** A doubt about the sheet itself takes every definite outcome back to a look by a person. */
function withDoubts({ row, facts }: Pick<RowToJudge, "row" | "facts">, draft: Draft): Draft {
  const doubts = facts?.doubts ?? [];
  if (doubts.length === 0) return draft;
  const reasons: Reason[] = doubts.map((doubt) => ({ about: "sheet", doubt }));
  const isBlank = draft.status === "unanswered" && !doubts.some(({ code }) => HOLDS_ANSWER.has(code));
  const status = isBlank ? "unanswered" : "review";
  return { status, reasons: [...reasons, ...draft.reasons], blockers: [row.id] };
}

/** Doubts about something that may be the answer, although no text is there. */
const HOLDS_ANSWER: ReadonlySet<string> = new Set<RowDoubt["code"]>([
  "no-result",
  "cell-picture",
  "overlaid",
]);

function withCondition({ row, met }: RowToJudge, draft: Draft): Draft {
  if (row.appliesWhen === undefined) return draft;
  const truth = evaluate(row.appliesWhen, met);
  if (truth === "true") return draft;
  const rows = decidingRows(row.appliesWhen, met);
  if (truth === "false") {
    const reason: Reason = { about: "judgement", code: "condition-false", values: { rows } };
    return { status: "not-applicable", reasons: [reason], blockers: [] };
  }
  if (draft.status !== "nonconforming") return draft;
  const reason: Reason = { about: "judgement", code: "condition-open", values: { blockers: rows } };
  return { status: "review", reasons: [reason, ...draft.reasons], blockers: rows };
}

function withExemptions(
  { row, facts, exemptions }: RowToJudge,
  draft: Draft,
): { readonly draft: Draft; readonly exemptedBy: RowJudgement["exemptedBy"] } {
  const holding = exemptions.filter((band) => band.truth === "true" && band.rows.includes(row.id));
  if (holding.length > 0) {
    const answered = facts?.answered ?? "";
    const reasons: Reason[] = holding.map((band) => ({
      about: "judgement",
      code: "exempt-by",
      values: { exemption: band.id, because: band.because, answered },
    }));
    if (row.adviseWhenExempt === true) {
      reasons.push({ about: "judgement", code: "exempt-but-look", values: { row: row.id } });
    }
    return { draft: { status: "exempt", reasons, blockers: [] }, exemptedBy: holding.map((band) => band.id) };
  }
  return {
    draft:
      draft.status === "nonconforming"
        ? heldBack(row.id, exemptions, draft)
        : withLimits(row.id, exemptions, draft),
    exemptedBy: [],
  };
}

/** The cell by which the band that holds does not cover the row for certain. */
function limitOf(id: RowId, band: ExemptionJudgement): string | undefined {
  return band.truth === "false" ? undefined : band.limits?.find(({ rows }) => rows.includes(id))?.cell;
}

/** A row that is still open says why it is not waived. */
function withLimits(id: RowId, exemptions: readonly ExemptionJudgement[], draft: Draft): Draft {
  if (draft.status !== "unanswered" && draft.status !== "review") return draft;
  const reasons = exemptions.flatMap((band): readonly Reason[] => {
    const cell = band.truth === "true" ? limitOf(id, band) : undefined;
    if (cell === undefined) return [];
    return [{ about: "judgement", code: "exemption-limited", values: { exemption: band.id, cell } }];
  });
  return reasons.length === 0 ? draft : { ...draft, reasons: [...draft.reasons, ...reasons] };
}

/** A plain no is not held against the vendor while a band that may waive the row is open. */
function heldBack(id: RowId, exemptions: readonly ExemptionJudgement[], draft: Draft): Draft {
  const open = exemptions.filter(
    (band) => band.truth !== "false" && (band.rows.includes(id) || band.uncertainRows.includes(id)),
  );
  if (open.length === 0) return draft;
  const reasons = open.map((band) => openReason(id, band));
  const rows = open.flatMap((band) =>
    band.truth === "unknown" && band.doubt === undefined && limitOf(id, band) === undefined
      ? band.because
      : [],
  );
  const blockers = rows.length > 0 ? [...new Set(rows)] : [id];
  return { status: "review", reasons: [...reasons, ...draft.reasons], blockers };
}

function openReason(id: RowId, band: ExemptionJudgement): Reason {
  const about = "judgement" as const;
  const exemption = band.id;
  const { cell } = band;
  const limit = limitOf(id, band);
  if (limit !== undefined && band.doubt !== "unreadable")
    return { about, code: "exemption-limited", values: { exemption, cell: limit } };
  if (band.doubt === "not-checked") return { about, code: "exemption-not-checked", values: { exemption } };
  if (band.doubt === undefined) {
    return { about, code: "exemption-open", values: { exemption, blockers: band.because } };
  }
  if (band.doubt === "place-uncertain" && band.truth === "unknown") {
    return { about, code: "exemption-open", values: { exemption, blockers: band.because } };
  }
  if (cell === undefined) return { about, code: "band-not-in-sheet", values: { exemption } };
  const code = band.doubt === "place-uncertain" ? "scope-uncertain" : "band-uncertain";
  return { about, code, values: { exemption, cell } };
}
