import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";

const dist = join(__dirname, "../../dist");
const size = (name: string): number => statSync(join(dist, name)).size;

describe("the built scripts of the add-in", () => {
  it("hold the engine once: pane and ribbon together are hardly larger than the larger of them", () => {
    const sizes = (names: readonly string[]) => names.reduce((sum, name) => sum + size(`${name}.js`), 0);
    const shared = sizes(["shared", "engine"]);
    const [taskpane, commands] = [sizes(["taskpane", "pane"]), sizes(["commands", "command"])];
    // Alone, a page would hold what it shares and its own; less than that no bundler makes of it.
    const largerAlone = shared + Math.max(taskpane, commands);
    expect(shared + taskpane + commands).toBeLessThanOrEqual(1.15 * largerAlone);
  });

  it("are light until there is something to judge: the pane is interactive before the engine has come", () => {
    const zipped = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0);
    expect(zipped(["shared.js", "taskpane.js", "pane.css"])).toBeLessThanOrEqual(190 * 1024);
    expect(zipped(["taskpane.js", "pane.css"])).toBeLessThanOrEqual(30 * 1024);
  });

  it.each(["taskpane", "commands"])("are loaded by the page before its own: %s", (name) => {
    const html = readFileSync(join(dist, `${name}.html`), "utf8");
    const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source);
    expect(scripts).toEqual(["office/office.js", "shared.js", `${name}.js`]);
  });
});
