import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { fillTemplate } from "../../build/release/release-deployment";
import packageJson from "../../package.json";
import { wordsFor } from "../../src/words/words";
import { samplePath } from "../browser/sample-model";
import { filesOf, manifestTextFaults } from "../manifest/check-manifest-file";
import type { ReleasedCopy } from "./released-copy";
import { startCommandLine } from "./start-command-line";

const SAMPLE = samplePath("02-mixed");
const AS_OF = "2026-11-23";
const PATIENCE = 60_000;
/** For a template that nobody has filled in yet. */
const EXAMPLE = {
  baseUrl: "https://addin.example.lg.jp/yoken-check",
  id: "1f0c8a52-6f3e-4d0b-8a57-0d9e2b7c4f11",
};

const unless = (isRight: boolean, problem: string): readonly string[] => (isRight ? [] : [problem]);

/** Each part answers with what is wrong with it; nothing is wrong with an empty list. */
export function tryCommandLine({ folder, commandLine }: ReleasedCopy): readonly string[] {
  const answers = join(folder, "回答 1");
  mkdirSync(answers, { recursive: true });
  copyFileSync(SAMPLE, join(answers, "回答.xlsx"));
  const version = startCommandLine(commandLine, answers, ["--version"]);
  const judged = startCommandLine(commandLine, answers, ["judge", "回答.xlsx", "--as-of", AS_OF]);
  const problems = [
    ...unless(version.out.trim() === packageJson.version, `--version: ${version.out}${version.err}`),
    // The sample has rows that a person must look at.
    ...unless(judged.status === 1 && judged.out.includes("判定保留"), `judge: ${judged.out}${judged.err}`),
    ...unless(existsSync(join(answers, "回答_判定済.xlsx")), "judge made no copy"),
  ];
  return problems.map((problem) => `command line: ${problem}`);
}

/** What `npm run validate` would say of the manifest, its template filled in as README.txt asks. */
export async function tryManifest({ addin }: ReleasedCopy): Promise<readonly string[]> {
  const ready = join(addin, "manifest.xml");
  const xml = existsSync(ready)
    ? readFileSync(ready, "utf8")
    : fillTemplate(readFileSync(join(addin, "manifest.template.xml"), "utf8"), EXAMPLE);
  const faults = await manifestTextFaults(xml, filesOf(addin));
  return faults.map(({ line, code, detail }) => `manifest: line ${line}: ${code}: ${detail}`);
}

/** Opens the page as a file, judges a sample, and listens for whatever it asks or complains of. */
export async function tryPage({ folder }: ReleasedCopy, browser: Browser): Promise<readonly string[]> {
  const address = pathToFileURL(join(folder, "yoken-check.html")).href;
  const context = await browser.newContext({ locale: "ja-JP" });
  const problems: string[] = [];
  context.on("request", (request) => {
    const isOwn = request.url() === address || request.url().startsWith("blob:");
    if (!isOwn) problems.push(`asked for ${request.url()}`);
  });
  const page = await context.newPage();
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(address);
  await page.locator("input[type=file]").first().setInputFiles([SAMPLE]);
  const verdict = page.getByText(wordsFor("ja").verdict.undecided).filter({ visible: true }).first();
  await verdict.waitFor({ timeout: PATIENCE }).catch(() => {
    problems.push(`no verdict on ${basename(SAMPLE)}`);
  });
  await context.close();
  return problems.map((problem) => `page: ${problem}`);
}
