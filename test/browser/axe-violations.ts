import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
  }[];
}

/** The rules that other colours can break: nothing else differs between light, dark and forced colours. */
export const COLOUR_RULES: readonly string[] = ["color-contrast", "link-in-text-block"];

/** What axe-core finds wrong on a page as it stands: rule, place and why. Without rules, all that it has. */
export async function axeViolations(frame: Frame, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(AXE);
  const options = JSON.stringify({ resultTypes: ["violations"], ...(rules && { runOnly: rules }) });
  const result = (await frame.evaluate(`axe.run(document, ${options})`)) as AxeResult;
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
