import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

const dist = join(__dirname, "../../dist");
const size = (name: string): number => statSync(join(dist, name)).size;

describe("the built scripts of the add-in", () => {
  it("hold the engine once: pane and ribbon together are hardly larger than the larger of them", () => {
    const [shared, taskpane, commands] = [size("shared.js"), size("taskpane.js"), size("commands.js")];
    // Alone, a page would hold what it shares and its own; less than that no bundler makes of it.
    const largerAlone = shared + Math.max(taskpane, commands);
    expect(shared + taskpane + commands).toBeLessThanOrEqual(1.15 * largerAlone);
  });

  it.each(["taskpane", "commands"])("are loaded by the page before its own: %s", (name) => {
    const html = readFileSync(join(dist, `${name}.html`), "utf8");
    const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source);
    expect(scripts).toEqual(["office/office.js", "shared.js", `${name}.js`]);
  });
});
