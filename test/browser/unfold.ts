import type { Frame } from "playwright-core";

/** Opens everything that is folded away; of rows, which open one at a time, the first stays open. */
export async function unfold(frame: Frame): Promise<void> {
  for (const selector of ["details:not(.row)", "details.row:first-child", ".row details"])
    await frame
      .locator(selector)
      .evaluateAll((parts) => parts.forEach((part) => part.setAttribute("open", "")));
}
