import { describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { SAMPLES as SAMPLE_SHEETS } from "../../assets/samples/sample-sheets";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder, statusesOf } from "./run-cli";

const judged = (sample: string, ...options: readonly string[]) =>
  jsonLines(runCli("judge", join(SAMPLES, sample), "--json", "--no-write", ...options))[0];

describe("--policy", () => {
  it.each([
    ["accept", "conforming"],
    ["review", "review"],
    ["exact", "review"],
  ])("successors=%s: a certificate by the later edition is %s", (choice, status) => {
    expect(statusesOf(judged("02-mixed.xlsx", "--policy", `successors=${choice}`))["1.7"]).toBe(status);
  });

  it("blank mandatory rows can be counted as conforming, and say so", () => {
    const line = judged("03-blank-template.xlsx", "--policy", "blank-mandatory=conforming,blank-trigger=no");
    expect(line?.verdict).toBe("conforming");
    expect(line?.rows.find(({ id }) => id === "1.20")?.reasons[0]?.code).toBe("blank-by-policy");
  });

  it.each([["successors=maybe"], ["nothing"], ["blank-mandatory"]])("refuses %s", (part) => {
    const run = runCli("judge", join(SAMPLES, "02-mixed.xlsx"), "--policy", part);
    expect([run.status, run.out]).toEqual([2, []]);
    expect(run.err.join("\n")).toContain(part);
  });
});

describe("--scope", () => {
  it("takes the user's rows for a band, and says that they are the user's", () => {
    const line = judged("01-registered.xlsx", "--scope", "band-1=1.10:1.27");
    const statuses = statusesOf(line);
    expect([statuses["1.7"], statuses["1.10"]]).toEqual(["unanswered", "exempt"]);
    expect(line?.exemptions[0]).toMatchObject({ source: "user" });
  });

  it.each([["band-9=1.1:1.2"], ["band-1=1.27:1.6"], ["band-1=1.6"]])("refuses %s", (part) => {
    const run = runCli("judge", join(SAMPLES, "01-registered.xlsx"), "--scope", part);
    expect([run.status, run.out]).toEqual([2, []]);
    expect(run.err.join("\n")).toContain(part);
  });
});

describe("judge --plan", () => {
  const conditional = (remarks: string): string => {
    const sheet = SAMPLE_SHEETS.get("02-mixed.xlsx");
    const rows = (sheet?.rows ?? []).map((row) =>
      row[0]?.value === "1.24" ? row.map((cell, at) => (at === 5 ? { ...cell, value: remarks } : cell)) : row,
    );
    return fileIn(
      scratchFolder(),
      "条件.xlsx",
      writeWorkbook(sheet === undefined ? [] : [{ ...sheet, rows }]),
    );
  };
  const file = conditional("エンタープライズプランで対応します。");
  const row = (...options: readonly string[]) => {
    const [text = "{}"] = runCli("judge", file, "--no-write", "--json", ...options).out;
    const line = JSON.parse(text) as { rows: { id: string; status: string }[]; plans?: unknown };
    return [line.rows.find(({ id }) => id === "1.24")?.status, line.plans];
  };

  it("settles the row whose condition names it; without it, the plans are listed", () => {
    expect(row()).toEqual([
      "review",
      { open: [{ id: "1.24", plans: ["エンタープライズプラン"] }], settled: [] },
    ]);
    expect(row("--plan", "エンタープライズプラン")).toEqual(["conforming", { open: [], settled: ["1.24"] }]);
    expect(row("--plan", "エンタープライズ")[0]).toBe("review");
  });

  it("says so, in both languages", () => {
    const said = (...options: readonly string[]) =>
      runCli("judge", file, "--no-write", ...options).out.join("\n");
    expect(said()).toContain("条件に挙がったプラン・オプション: エンタープライズプラン（1.24）");
    expect(said("--plan", "別プランA")).toContain("「別プランA」だけを条件とする行は、ありませんでした");
    expect(said("--plan", "another plan", "--lang", "en")).toContain("No row has another plan");
  });

  it("is refused where it names none", () => {
    const run = runCli("judge", file, "--no-write", "--plan", "上位プラン");
    expect([run.status, run.err.join("\n")]).toEqual([2, expect.stringContaining("名前ではありません")]);
  });
});
