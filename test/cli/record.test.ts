import { describe, expect, it } from "@jest/globals";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder } from "./run-cli";

const bytesOf = (name: string) => readFileSync(join(SAMPLES, name));

function round() {
  const folder = scratchFolder();
  fileIn(folder, "い.xlsx", bytesOf("02-mixed.xlsx"));
  fileIn(folder, "ろ.xlsx", bytesOf("01-registered.xlsx"));
  fileIn(folder, "は.xlsx", "broken");
  const out = scratchFolder();
  return { folder, out, record: join(out, "判定記録.jsonl") };
}

const sheetsOf = (file: string) => {
  const workbook = readWorkbook(new Uint8Array(readFileSync(file)));
  return workbook.ok ? workbook.value.sheets : [];
};

describe("the record of a run", () => {
  const { folder, out, record } = round();
  const run = runCli("judge", folder, "--out", out);
  const head = /末尾のハッシュ ([0-9a-f]{64})/.exec(run.out.join("\n"))?.[1] ?? "";

  it("has a line for each file, also for one that could not be judged", () => {
    const lines = readFileSync(record, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as never);
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          verdict: "undecided",
          asOf: "2026-11-23",
          vendor: "有限会社やまなみソフト",
        }),
        expect.objectContaining({ verdict: "failed", error: "not-a-workbook" }),
      ]),
    );
  });

  it("its head is printed, stands in the overview, and is found again", () => {
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    const texts = sheetsOf(join(out, "判定一覧.xlsx"))[0]
      ?.cells.map(({ text }) => text)
      .join("\n");
    expect(texts).toContain(head);
    expect(runCli("record", "check", record, "--head", head).status).toBe(0);
  });

  it("goes on in the next run, also in one of a single file", () => {
    runCli("judge", join(folder, "い.xlsx"), "--out", out);
    const run = runCli("record", "check", record, "--head", head, "--json");
    expect(JSON.parse(run.out[0] ?? "")).toMatchObject({ ok: true, lines: 4, since: 1 });
  });

  it("that was altered ends in status 2 and a sentence that names the line, and nothing is added to it", () => {
    writeFileSync(record, readFileSync(record, "utf8").replace('"undecided"', '"conforming"'));
    const before = readFileSync(record, "utf8");
    const checked = runCli("record", "check", record);
    expect([checked.status, checked.err.join("")]).toEqual([
      2,
      expect.stringContaining("行目が書き込んだときから"),
    ]);
    const again = runCli("judge", folder, "--out", out);
    expect([again.status, readFileSync(record, "utf8")]).toEqual([2, before]);
    expect(runCli("record", "check", join(out, "判定記録_2.jsonl")).status).toBe(0);
  });

  it("is not written where nothing else is", () => {
    const other = round();
    runCli("judge", other.folder, "--out", other.out, "--no-write");
    expect(existsSync(other.record)).toBe(false);
  });
});

describe("--record", () => {
  it("puts the record of a sheet into its copy, and 消去 takes it away", () => {
    const folder = scratchFolder();
    const file = fileIn(folder, "い.xlsx", bytesOf("02-mixed.xlsx"));
    runCli("judge", file);
    const copy = join(folder, "い_判定済.xlsx");
    expect(sheetsOf(copy).map(({ name }) => name)).not.toContain("判定記録");
    runCli("judge", file, "--record");
    expect(sheetsOf(copy).map(({ name }) => name)).toContain("判定記録");
    runCli("clear", copy);
    expect(sheetsOf(join(folder, "い_判定済_消去済.xlsx")).map(({ name }) => name)).toEqual(
      sheetsOf(file).map(({ name }) => name),
    );
  });
});

describe("overview of several runs", () => {
  it("is one list; of two lines for one file the last counts, and a broken line is told", () => {
    const { folder } = round();
    const out = scratchFolder();
    const all = runCli("judge", folder, "--json", "--no-write").out;
    const first = fileIn(out, "a.jsonl", `${all.slice(0, 2).join("\n")}\n`);
    const second = fileIn(out, "b.jsonl", `${all.slice(1).join("\n")}\n`);
    const run = runCli("overview", first, second, "--out", out);
    expect(run.status).toBe(2);
    expect(run.out.join("\n")).toContain("3 件: 適合 1、不適合 0、判定保留 1、判定できず 1");
    expect(existsSync(join(out, "判定一覧.xlsx"))).toBe(true);
    appendFileSync(first, "{\n");
    expect(runCli("overview", first, "--no-write").err.join("\n")).toContain("3 行目");
    expect(jsonLines(runCli("overview", second, "--json", "--no-write"))).toHaveLength(1);
  });
});
