import type { DraftShown } from "./draft-desk";

/** How many rules stand how. */
export function countsOf({ items }: DraftShown) {
  const count = (decision: "checked" | "aside" | undefined) =>
    items.filter((item) => item.decision === decision).length;
  return { checked: count("checked"), aside: count("aside"), open: count(undefined) };
}
