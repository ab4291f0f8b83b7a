import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { STATUSES } from "../../src/core/status";
import { PALETTE } from "../../src/core/mark/palette";

const css = readFileSync(join(__dirname, "../../src/ui/pane.css"), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

/** The custom properties of the first block of a part of the style sheet. */
function properties(part: string): ReadonlyMap<string, string> {
  const block = part.slice(part.indexOf(":root"), part.indexOf("}"));
  return new Map(
    [...block.matchAll(/(--[a-z-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

describe("the pane's colours", () => {
  const grounds = [
    ["light", properties(light)],
    ["dark", properties(dark)],
  ] as const;

  it.each(grounds)("are those of the sheet on a %s ground", (ground, found) => {
    for (const status of STATUSES) {
      const shade = PALETTE[status][ground];
      const shown = ["fill", "text", "line"].map((part) => found.get(`--${status}-${part}`));
      expect([status, ...shown]).toEqual([
        status,
        ...[shade.fill, shade.text, shade.line].map((colour) => colour.toLowerCase()),
      ]);
    }
  });
});
