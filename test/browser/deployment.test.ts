import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { sampleId } from "../../build/make-manifest";
import { COMMAND_NAMES } from "../../src/commands/command-names";
import { findBrowser } from "../excel-host/find-browser";
import { openPane } from "../excel-host/open-pane";
import { manifestFaults } from "../manifest/manifest-faults";
import { sampleModel } from "./sample-model";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
const ADDRESS = "https://addin.example.lg.jp/yoken-check";
const OTHER = {
  ADDIN_BASE_URL: "https://b-city.example:8443",
  ADDIN_ID: "8d8c2f4e-3a55-4f0c-9b1d-2f6f1f0f9a02",
  ADDIN_NAME: "要件チェック（Ｂ市）",
};
let folder: string;
let otherFolder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yoken-build-"));
  otherFolder = mkdtempSync(join(tmpdir(), "yoken-build-"));
});
afterAll(() => {
  for (const one of [folder, otherFolder]) rmSync(one, { recursive: true });
});

/** Runs the build of the add-in into a folder of this test; what it says, and its exit status. */
function build(
  environment: Readonly<Record<string, string>>,
  into = folder,
): { readonly status: number; readonly text: string; readonly said: string } {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const args = [webpack, "--mode", "production", "--config-name", "addin", "--output-path", into];
  try {
    const said = execFileSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: "pipe",
    });
    return { status: 0, text: "", said: said.toString() };
  } catch (error) {
    const { status, stderr } = error as { readonly status: number; readonly stderr: Buffer };
    return { status, text: stderr.toString(), said: "" };
  }
}

describe("a build for another address with Microsoft's CDN", () => {
  it("rewrites every address, leaves office.js out, and starts", async () => {
    const { status, text, said } = build({ ADDIN_BASE_URL: `${ADDRESS}/`, OFFICE_JS: "cdn" });
    expect([status, text]).toEqual([0, ""]);
    const xml = readFileSync(join(folder, "manifest.xml"), "utf8");
    const [, id = "no id"] = /<Id>(.*)<\/Id>/.exec(xml) ?? [];
    expect(said).toContain(`ADDIN_ID=${id}`);
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

  it("stands beside another deployment: only the manifests differ, and neither names the other", () => {
    const { status, said } = build({ ...OTHER, OFFICE_JS: "cdn" }, otherFolder);
    expect([status, said]).toEqual([0, expect.not.stringContaining("ADDIN_ID")]);
    const [names, otherNames] = [folder, otherFolder].map((one) =>
      readdirSync(one, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name)),
    );
    expect(otherNames).toEqual(names);
    const differing = (names ?? []).filter(
      (name) => !readFileSync(join(folder, name)).equals(readFileSync(join(otherFolder, name))),
    );
    expect(differing).toEqual(["manifest.xml"]);
    const xml = readFileSync(join(folder, "manifest.xml"), "utf8");
    const otherXml = readFileSync(join(otherFolder, "manifest.xml"), "utf8");
    expect(otherXml).not.toMatch(/addin\.example|localhost/);
    for (const theirs of ["b-city", OTHER.ADDIN_ID, OTHER.ADDIN_NAME]) {
      expect([xml.includes(theirs), otherXml.includes(theirs)]).toEqual([false, true]);
    }
  });
});

describe("a build with a setting that can't be right", () => {
  it.each([
    [{ ADDIN_BASE_URL: "http://addin.example.lg.jp" }, "ADDIN_BASE_URL must be an https address"],
    [{ ADDIN_BASE_URL: "https://addin.example.lg.jp/?a=1" }, "ADDIN_BASE_URL must be an https address"],
    [{ ADDIN_ID: "yoken" }, "ADDIN_ID must be a GUID"],
    [{ ADDIN_BASE_URL: ADDRESS, ADDIN_ID: sampleId() }, "ADDIN_ID is the id of the sample"],
    [{ ADDIN_NAME: "名".repeat(126) }, "ADDIN_NAME must be one line"],
    [{ OFFICE_JS: "microsoft" }, 'OFFICE_JS must be "self" (the default) or "cdn"'],
  ])("ends with a sentence: %j", (environment, sentence) => {
    const { status, text } = build(environment);
    expect(status).toBe(1);
    expect(text).toContain(sentence);
    expect(text).not.toContain("    at ");
  });
});
