import { describe, expect, it } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileIn, SAMPLES, scratchFolder } from "./run-cli";

const root = join(__dirname, "../..");

/** The program itself, in a process of its own. */
function run(words: readonly string[], places: { readonly out?: string; readonly err?: string }) {
  const open = (place: string | undefined) => (place === undefined ? "pipe" : openSync(place, "w"));
  const program = ["--import", "tsx", join(root, "src/cli/yoken-check.ts"), ...words];
  const stdio = ["ignore", open(places.out), open(places.err)] as const;
  return spawnSync(process.execPath, program, { cwd: root, encoding: "utf8", stdio: [...stdio] });
}

// Only Linux has a device that is always full.
const onLinux = existsSync("/dev/full") ? describe : describe.skip;
onLinux("standard output that takes nothing", () => {
  const file = () => fileIn(scratchFolder(), "回答.xlsx", readFileSync(join(SAMPLES, "02-mixed.xlsx")));
  it.each<[string, () => readonly string[], boolean]>([
    ["judge", () => ["judge", file()], true],
    ["judge --json", () => ["judge", file(), "--json", "--no-write"], false],
    ["read", () => ["read", "--item", "1.20", "--answer", "○"], false],
    ["pack show", () => ["pack", "show"], false],
    ["--help", () => ["--help"], false],
  ])("%s ends with status 2 and one sentence", (_, words, writes) => {
    const { status, stderr } = run(words(), { out: "/dev/full" });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/^結果を出力できませんでした（ENOSPC）/);
    expect(stderr.includes("_判定済.xlsx")).toBe(writes);
  });

  it("says so in English too", () => {
    expect(run(["pack", "show", "--lang", "en"], { out: "/dev/full" }).stderr).toMatch(
      /^The results could not/,
    );
  });

  it("complaints that nobody can hear change nothing", () => {
    const { status, stdout } = run(["judge", file(), "--no-write", "--json"], { err: "/dev/full" });
    expect([status, stdout.startsWith("{")]).toEqual([1, true]);
  });
});
