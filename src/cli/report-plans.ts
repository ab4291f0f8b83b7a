import { overviewOf } from "../core/round/overview";
import type { RoundLine } from "../core/round/round-line";
import type { JudgeRun } from "./run-of-files";
import type { GuardedTerminal } from "./terminal";

/** Says which plans and options stand in conditions, and which of those given with --plan settled nothing. */
export function reportPlans(
  lines: readonly RoundLine[],
  { args, words }: JudgeRun["job"],
  terminal: GuardedTerminal,
): void {
  const tell = args.json ? terminal.progress : terminal.print;
  const plans = overviewOf(lines).plans.map(({ plan, places }) => ({
    plan,
    rows: places.flatMap(({ vendor, rows }) => rows.map((id) => (lines.length > 1 ? `${vendor} ${id}` : id))),
  }));
  const isSettled = lines.some(
    ({ result }) => result.kind === "judged" && (result.plans?.settled.length ?? 0) > 0,
  );
  if (plans.length > 0) tell(words.cli({ code: "plans-named", values: { plans } }));
  if (args.plan !== undefined && !isSettled) {
    tell(words.cli({ code: "plan-unused", values: { plans: args.plan } }));
  }
}
