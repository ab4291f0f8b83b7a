import { describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { jsonLines, runCli, SAMPLES, statusesOf } from "./run-cli";

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
