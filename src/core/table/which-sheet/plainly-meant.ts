import type { Outcome } from "../../fault";
import type { Ranked, SheetChoiceFault } from "./sheet-candidate";
import { isSuperseded } from "./sample-words";
import { contentOf, formsFilledIn, isAnswered } from "./sheet-answers";
import type { TableResult } from "../sheet-table";

/** The sheet that is plainly the vendor's answer, of all sheets, the best first; where several could be, a fault. */
export function plainlyMeant(ranked: readonly Ranked[]): Outcome<Ranked, SheetChoiceFault> {
  const [best] = ranked;
  if (best === undefined) return { ok: false, fault: { code: "no-worksheet", values: {} } };
  const tables = ranked.filter(({ candidate }) => candidate.result.ok);
  if (tables.length === 0) return { ok: true, value: best };
  const visible = tables.filter(({ snapshot }) => snapshot.visibility === "visible");
  const eligible = (visible.length > 0 ? visible : tables).filter(
    ({ candidate }) => candidate.role !== "sample",
  );
  const [first] = eligible;
  if (first === undefined) {
    // A table without a column for answers, beside an example: the answers' sheet says what it lacks.
    const unread = ranked.find(({ candidate: { role, result } }) => role !== "sample" && isUnread(result));
    if (unread !== undefined) return { ok: true, value: unread };
    return { ok: false, fault: { code: "only-sample-sheets", values: { sheets: namesOf(tables) } } };
  }
  const filledIn = eligible.filter(({ candidate }) => isAnswered(candidate.result));
  const forms = formsFilledIn(filledIn.map(({ candidate }) => candidate.result));
  const answers = filledIn.filter(({ candidate }) => !forms.has(candidate.result));
  // 旧版 beside the answers: by its own name another one has taken its place. A draft may be all that came.
  const final = answers.filter(({ snapshot }) => !isSuperseded(snapshot.name));
  const answered = final.length > 0 ? final : answers;
  if (new Set(answered.map(({ candidate }) => contentOf(candidate.result))).size > 1) {
    return { ok: false, fault: { code: "several-sheets-answered", values: { sheets: namesOf(answered) } } };
  }
  const others = eligible.filter((other) => !answered.includes(other));
  const [only = first] = answered;
  if (
    answered.length > 0 &&
    others.length > 0 &&
    answered.every(({ candidate }) => candidate.role === "not-final")
  ) {
    const values = { sheet: only.snapshot.name, others: namesOf(others) };
    return { ok: false, fault: { code: "answers-perhaps-not-final", values } };
  }
  return { ok: true, value: only };
}

const isUnread = (result: TableResult): boolean =>
  !result.ok && result.fault.code === "answer-column-not-found";

/** In the order of the workbook. */
const namesOf = (ranked: readonly Ranked[]): readonly string[] =>
  [...ranked].sort((a, b) => a.at - b.at).map(({ snapshot }) => snapshot.name);
