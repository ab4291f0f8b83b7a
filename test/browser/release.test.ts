import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { releaseDeployment, type ReleaseDeployment } from "../../build/release/release-deployment";
import { releaseFiles } from "../../build/release/release-files";
import { cleanCommit, installedAsLocked } from "../../build/release/release-source";
import { releaseWords } from "../../build/release/release-words";
import { sampleId } from "../../build/make-manifest";
import { findBrowser } from "../excel-host/find-browser";
import { releasedCopy, wrongSums } from "../release/released-copy";
import { tryCommandLine, tryManifest, tryPage } from "../release/try-parts";

jest.setTimeout(120_000);

const DIST = join(__dirname, "../../dist");
const NOT_BUILT = ["demo"];
const ADDRESS = "https://addin.example.lg.jp/yoken-check";
const ID = "8d8c2f4e-3a55-4f0c-9b1d-2f6f1f0f9a02";
const scratch = mkdtempSync(join(tmpdir(), "yoken-release-test-"));
/** What webpack made, without what other commands have left there. */
const built = join(scratch, "built");
const release = join(scratch, "release");

const filesFor = (deployment: ReleaseDeployment) =>
  releaseFiles({ built, version: "0.2.0", commit: "0123456789ab", deployment });

beforeAll(async () => {
  cpSync(DIST, built, { recursive: true, filter: (source) => !NOT_BUILT.includes(basename(source)) });
  mkdirSync(release);
  for (const [name, bytes] of await filesFor("anybody")) writeFileSync(join(release, name), bytes);
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe("a release", () => {
  it("is of the same bytes when it is packed again, and names every file with its sum", async () => {
    const copy = releasedCopy(release);
    expect(wrongSums(copy.folder)).toEqual([]);
    writeFileSync(join(copy.folder, "yoken-check.html"), "changed");
    writeFileSync(join(copy.folder, "more.txt"), "not named");
    expect(wrongSums(copy.folder)).toEqual(["yoken-check.html", "more.txt"]);
    rmSync(copy.folder, { recursive: true });
    for (const [name, bytes] of await filesFor("anybody")) writeFileSync(join(release, name), bytes);
    expect(wrongSums(release)).toEqual([]);
  });

  it("works for somebody who has nothing else: command line, page, manifest", async () => {
    const copy = releasedCopy(release);
    const browser = await findBrowser();
    expect(await tryPage(copy, browser)).toEqual([]);
    await browser.close();
    expect(tryCommandLine(copy)).toEqual([]);
    expect(await tryManifest(copy)).toEqual([]);
    rmSync(copy.folder, { recursive: true });
  });

  it("says in words that Node.js is too old, before it reads what an old one can't", () => {
    const { commandLine, folder } = releasedCopy(release);
    const old = join(folder, "old.js");
    writeFileSync(old, 'Object.defineProperty(process.versions, "node", { value: "16.20.2" });');
    const start = [
      "-r",
      old,
      "-r",
      join(commandLine, "check-node.js"),
      join(commandLine, "cli.js"),
      "--version",
    ];
    for (const words of [start, ["-r", old, join(commandLine, "cli.js"), "--version"]]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("Node.js 20 以上が必要です（この端末の版: 16.20.2）");
    }
    rmSync(folder, { recursive: true });
  });
});

describe("whom a release is for", () => {
  const code = (env: Readonly<Record<string, string>>) => {
    const read = releaseDeployment(env);
    return read.ok ? read.value : read.fault.code;
  };

  it.each([
    ["nothing given", {}, "anybody"],
    ["an address and its id", { ADDIN_BASE_URL: ADDRESS, ADDIN_ID: ID }, { baseUrl: ADDRESS, id: ID }],
    ["an address without an id", { ADDIN_BASE_URL: ADDRESS }, "no-id"],
    ["the sample's id", { ADDIN_BASE_URL: ADDRESS, ADDIN_ID: sampleId() }, "setting"],
    ["an id without an address", { ADDIN_ID: ID }, "id-without-address"],
    ["a name without an address", { ADDIN_NAME: "要件チェック（Ａ市）" }, "id-without-address"],
    ["this machine's address", { ADDIN_BASE_URL: "https://localhost:3000" }, "address-of-one-machine"],
  ] as const)("%s", (_what, env, expected) => {
    const found = code(env);
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toMatchObject(expected);
  });
});

describe("a release is refused", () => {
  it("outside of git, with a change, and with packages that are not those of the lock file", () => {
    const tree = join(scratch, "tree");
    mkdirSync(tree);
    const git = (...words: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example", ...words], { cwd: tree });
    expect(cleanCommit(tree)).toMatchObject({ fault: { code: "no-commit" } });
    writeFileSync(
      join(tree, "package-lock.json"),
      JSON.stringify({ packages: { "node_modules/zod": { version: "4" } } }),
    );
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "-m", "one");
    expect(cleanCommit(tree)).toEqual({ ok: true, value: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(installedAsLocked(tree)).toMatchObject({
      fault: { code: "not-as-locked", packages: ["zod: ― (4)"] },
    });
    writeFileSync(join(tree, "新しい.txt"), "");
    const changed = cleanCommit(tree);
    expect(changed).toMatchObject({ fault: { code: "local-changes", files: ["新しい.txt"] } });
    expect(changed.ok ? [] : releaseWords(changed.fault)).toContain("  新しい.txt");
  });
});
