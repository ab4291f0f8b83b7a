import { describe, expect, it } from "@jest/globals";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileIn, runCli, SAMPLES, scratchFolder } from "./run-cli";

describe("judge --list", () => {
  const folder = scratchFolder();
  const files = ["い", "ろ", "は"].map((name, index) =>
    fileIn(
      folder,
      `${name}.xlsx`,
      readFileSync(join(SAMPLES, index === 1 ? "01-registered.xlsx" : "02-mixed.xlsx")),
    ),
  );
  const list = fileIn(folder, "list.txt", `${files.join("\n")}\n${join(folder, "無い.xlsx")}\n`);
  const results = `${list}.jsonl`;
  const lines = () => readFileSync(results, "utf8").trimEnd().split("\n");

  it("keeps the results beside it, a line as each file is done", () => {
    expect(runCli("judge", "--list", list, "--json", "--no-write").status).toBe(2);
    expect(lines()).toHaveLength(4);
  });

  it("goes on where a run broke off, also within a line, and tries again what could not be judged", () => {
    writeFileSync(results, `${lines().slice(0, 2).join("\n")}\n{"file":"`);
    const run = runCli("judge", "--list", list, "--json", "--no-write");
    expect(run.out).toHaveLength(2);
    expect(run.err.join("\n")).toContain("2 件は判定済み");
    expect(lines().map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([
      ...files,
      join(folder, "無い.xlsx"),
    ]);
  });

  it("judges anew what has changed, and everything by other rules", () => {
    writeFileSync(files[0] ?? "", readFileSync(join(SAMPLES, "01-registered.xlsx")));
    expect(runCli("judge", "--list", list, "--json", "--no-write").out).toHaveLength(2);
    expect(runCli("judge", "--list", list, "--json", "--no-write", "--as-of", "2026-12-01").out).toHaveLength(
      4,
    );
  });

  it.each([
    ["policy", ["--policy", "successors=exact"]],
    ["plan", ["--plan", "政府向けプラン"]],
    ["columns", ["--columns", "answer=E"]],
    ["language", ["--lang", "en"]],
  ])("judges everything anew where it is asked for with another %s", (_what, asked) => {
    const place = fileIn(scratchFolder(), "list.txt", files.join("\n"));
    const run = (...more: readonly string[]) =>
      runCli("judge", "--list", place, "--json", "--no-write", ...more).out.length;
    expect([run(), run(), run(...asked), run(...asked)]).toEqual([3, 0, 3, 0]);
  });

  it("judges anew what an earlier version judged, and what says of itself by nothing how it was judged", () => {
    const place = fileIn(scratchFolder(), "list.txt", files.join("\n"));
    const run = () => runCli("judge", "--list", place, "--json", "--no-write").out.length;
    expect(run()).toBe(3);
    const kept = readFileSync(`${place}.jsonl`, "utf8").trimEnd().split("\n");
    const unsigned = kept.map((line) =>
      JSON.stringify({ ...(JSON.parse(line) as object), judgedBy: undefined }),
    );
    writeFileSync(`${place}.jsonl`, `${unsigned.join("\n")}\n`);
    expect([run(), run()]).toEqual([3, 0]);
  });

  it("writes the overview that a run did not come to write", () => {
    const out = scratchFolder();
    const own = fileIn(scratchFolder(), "list.txt", files.join("\n"));
    runCli("judge", "--list", own, "--json", "--out", out);
    for (const name of ["判定一覧.csv", "判定一覧.xlsx"]) rmSync(join(out, name));
    const run = runCli("judge", "--list", own, "--json", "--out", out);
    expect([run.status, run.out.length]).toEqual([1, 0]);
    expect(readFileSync(join(out, "判定一覧.csv"), "utf8")).toContain("は.xlsx");
  });

  it("all of it is one overview", () => {
    appendFileSync(results, "");
    const run = runCli("overview", results, "--no-write");
    expect(run.out.join("\n")).toContain("4 件: 適合 2、不適合 0、判定保留 1、判定できず 1");
  });

  it("lists all of them in --out, also those that were done before", () => {
    const out = scratchFolder();
    const place = scratchFolder();
    const own = fileIn(place, "list.txt", files.join("\n"));
    runCli("judge", "--list", own, "--json", "--out", out);
    const whole = readFileSync(`${own}.jsonl`, "utf8").split("\n");
    writeFileSync(`${own}.jsonl`, `${whole[0] ?? ""}\n`);
    const run = runCli("judge", "--list", own, "--json", "--out", out);
    expect([run.status, run.out.length]).toEqual([1, 2]);
    const list = readFileSync(join(out, "判定一覧.csv"), "utf8");
    for (const name of ["い.xlsx", "ろ.xlsx", "は.xlsx"]) expect(list).toContain(name);
  });

  it("ends with the status of all files, also of those that were done before", () => {
    writeFileSync(list, files.join("\n"));
    runCli("judge", "--list", list, "--json", "--no-write");
    expect(runCli("judge", "--list", list, "--json", "--no-write")).toMatchObject({ status: 1, out: [] });
  });
});
