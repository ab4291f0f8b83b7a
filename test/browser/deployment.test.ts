import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { COMMAND_NAMES } from "../../src/commands/command-names";
import { findBrowser } from "../excel-host/find-browser";
import { openPane } from "../excel-host/open-pane";
import { manifestFaults } from "../manifest/manifest-faults";
import { sampleModel } from "./sample-model";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
const ADDRESS = "https://addin.example.lg.jp/yoken-check";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yoken-build-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the build of the add-in into a folder of this test; standard error and exit status where it fails. */
function build(environment: Readonly<Record<string, string>>): {
  readonly status: number;
  readonly text: string;
} {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const args = [webpack, "--mode", "production", "--config-name", "addin", "--output-path", folder];
  try {
    execFileSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: "pipe",
    });
    return { status: 0, text: "" };
  } catch (error) {
    const { status, stderr } = error as { readonly status: number; readonly stderr: Buffer };
    return { status, text: stderr.toString() };
  }
}

describe("a build for another address with Microsoft's CDN", () => {
  it("rewrites every address, leaves office.js out, and starts", async () => {
    expect(build({ ADDIN_BASE_URL: `${ADDRESS}/`, OFFICE_JS: "cdn" })).toEqual({ status: 0, text: "" });
    const xml = readFileSync(join(folder, "manifest.xml"), "utf8");
    const files = {
      read: (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined),
    };
    expect(manifestFaults({ xml, baseUrl: ADDRESS, files, functions: COMMAND_NAMES })).toEqual([]);
    expect(xml).not.toContain("localhost");
    expect(existsSync(join(folder, "office"))).toBe(false);
    const browser = await findBrowser();
    const pane = await openPane({ browser, model: sampleModel("02-mixed"), folder });
    await pane.frame.getByRole("button", { name: "判定する" }).click();
    await pane.frame.getByText("を判定しました。").waitFor();
    expect([pane.refused, pane.console]).toEqual([[], []]);
    await browser.close();
  });
});

describe("a build with a setting that can't be right", () => {
  it.each([
    [{ ADDIN_BASE_URL: "http://addin.example.lg.jp" }, "ADDIN_BASE_URL must be an https address"],
    [{ ADDIN_BASE_URL: "https://addin.example.lg.jp/?a=1" }, "ADDIN_BASE_URL must be an https address"],
    [{ OFFICE_JS: "microsoft" }, 'OFFICE_JS must be "self" (the default) or "cdn"'],
  ])("ends with a sentence: %j", (environment, sentence) => {
    const { status, text } = build(environment);
    expect(status).toBe(1);
    expect(text).toContain(sentence);
    expect(text).not.toContain("    at ");
  });
});
