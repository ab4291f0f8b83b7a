import { describe, expect, it, jest } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES, scratchFolder } from "../cli/run-cli";

jest.setTimeout(600_000);

const CLI = join(__dirname, "../../dist/cli.js");
const names = ["01-registered", "02-mixed", "03-blank-template", "04-messy"];

/** Twelve files, two of them bad and two of one name. */
function inputs(): { readonly folder: string; readonly files: readonly string[] } {
  const folder = scratchFolder();
  const files = Array.from({ length: 9 }, (_, at) => {
    const file = `${String(at)}.xlsx`;
    copyFileSync(join(SAMPLES, `${names[at % names.length] ?? ""}.xlsx`), join(folder, file));
    return file;
  });
  writeFileSync(join(folder, "bad.xlsx"), "no workbook");
  mkdirSync(join(folder, "again"));
  copyFileSync(join(SAMPLES, "01-registered.xlsx"), join(folder, "again/0.xlsx"));
  return {
    folder,
    files: [...files.slice(0, 3), "bad.xlsx", ...files.slice(3), "again/0.xlsx", "none.xlsx"],
  };
}

/** The built program in a process of its own, on a machine that says it has so many cores. */
function run(folder: string, cores: number, words: readonly string[]) {
  const program = `
    require("node:os").availableParallelism = () => ${String(cores)};
    require("node:module").syncBuiltinESMExports();
    process.argv.splice(1, 0, "yoken-check");
    require(${JSON.stringify(CLI)});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", program, "--", ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const written = Object.fromEntries(
    readdirSync(join(folder, "out")).map((name) => [
      name,
      readFileSync(join(folder, "out", name)).toString("base64"),
    ]),
  );
  return { status, stdout, stderr, written };
}

describe("the built command line with many files", () => {
  it.each([
    ["in words", []],
    ["as JSON", ["--json"]],
    ["with letters, in English", ["--memo", "--lang", "en"]],
  ])("says and writes the same on one core and on several: %s", (_, options) => {
    const results = [1, 3].map((cores) => {
      const { folder, files } = inputs();
      return run(folder, cores, ["judge", ...files, "--out", "out", "--as-of", "2026-11-23", ...options]);
    });
    const [one, several] = results;
    expect(several).toEqual(one);
    expect(one?.status).toBe(2);
    expect(Object.keys(one?.written ?? {}).length).toBeGreaterThanOrEqual(9);
    const told = `${one?.stdout ?? ""}${one?.stderr ?? ""}`;
    for (const file of ["bad.xlsx", "again/0.xlsx", "none.xlsx", "8.xlsx"]) expect(told).toContain(file);
  });
});
