import { planKey } from "../core/answer/named-plans";
import { vendorName, type RoundLine } from "../core/round/round-line";
import type { JudgeRun } from "./run-of-files";
import type { GuardedTerminal } from "./terminal";

/** Says which plans and options stand in conditions, and which of those given with --plan settled nothing. */
export function reportPlans(
  lines: readonly RoundLine[],
  { args, words }: JudgeRun["job"],
  terminal: GuardedTerminal,
): void {
  const tell = args.json ? terminal.progress : terminal.print;
  const open = new Map<string, { readonly plan: string; readonly rows: string[] }>();
  let isSettled = false;
  for (const line of lines) {
    if (line.result.kind === "failed" || line.result.plans === undefined) continue;
    isSettled ||= line.result.plans.settled.length > 0;
    const of = lines.length > 1 ? `${vendorName(line)} ` : "";
    for (const { id, plans } of line.result.plans.open) {
      for (const plan of plans) {
        const known = open.get(planKey(plan)) ?? { plan, rows: [] };
        open.set(planKey(plan), { ...known, rows: [...known.rows, `${of}${id}`] });
      }
    }
  }
  const plans = [...open.values()];
  if (plans.length > 0) tell(words.cli({ code: "plans-named", values: { plans } }));
  if (args.plan !== undefined && !isSettled) {
    tell(words.cli({ code: "plan-unused", values: { plans: args.plan } }));
  }
}
