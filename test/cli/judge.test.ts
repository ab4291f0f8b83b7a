import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES as SAMPLE_SHEETS } from "../../assets/samples/sample-sheets";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder, statusesOf } from "./run-cli";

const sample = (name: string) => join(SAMPLES, name);

describe("the samples", () => {
  it.each([...SAMPLE_SHEETS.keys()])("%s is what its maker makes", (name) => {
    const sheet = SAMPLE_SHEETS.get(name);
    expect(sheet && Buffer.from(writeWorkbook([sheet])).equals(readFileSync(sample(name)))).toBe(true);
  });

  it("registered: everything below band 1 is waived, and the sheet conforms", () => {
    const run = runCli("judge", sample("01-registered.xlsx"), "--json", "--no-write");
    const [line] = jsonLines(run);
    expect([run.status, line?.verdict]).toEqual([0, "conforming"]);
    expect(line?.counts).toMatchObject({
      exempt: 22,
      "not-applicable": 2,
      "optional-unmet": 1,
      conforming: 2,
    });
    expect(line?.exemptions[0]).toMatchObject({
      id: "band-1",
      truth: "true",
      source: "sheet",
      cell: "A12",
      because: ["1.1"],
    });
  });

  it("--explain tells by what columns and rows were read, and changes nothing else", () => {
    const [plain] = jsonLines(runCli("judge", sample("02-mixed.xlsx"), "--json", "--no-write"));
    const [line] = jsonLines(runCli("judge", sample("02-mixed.xlsx"), "--json", "--no-write", "--explain"));
    const { explained, ...rest } = line as unknown as { readonly explained: { readonly columns: object[] } };
    expect(rest).toEqual(plain);
    expect(explained.columns).toContainEqual(expect.objectContaining({ role: "answer", column: "E" }));
    const said = runCli("judge", sample("02-mixed.xlsx"), "--no-write", "--explain").out.join("\n");
    expect(said).toContain("回答: E列「");
    expect(runCli("judge", sample("02-mixed.xlsx"), "--no-write").out.join("\n")).not.toContain("根拠は");
  });

  it("mixed: a judgement that a clerk would nod at", () => {
    const run = runCli("judge", sample("02-mixed.xlsx"), "--json", "--no-write");
    const [line] = jsonLines(run);
    expect(run.status).toBe(1);
    expect(line?.verdict).toBe("undecided");
    expect(statusesOf(line)).toEqual({
      "1.1": "optional-unmet",
      "1.2": "optional-unmet",
      "1.3": "review",
      "1.4": "optional-unmet",
      "1.5": "conforming",
      "1.6": "conforming",
      "1.7": "conforming",
      "1.8": "review",
      "1.9": "optional-unmet",
      "1.10": "conforming",
      "1.11": "conforming",
      "1.12": "conforming",
      "1.13": "conforming",
      "1.14": "review",
      "1.15": "conforming",
      "1.16": "conforming",
      "1.17": "conforming",
      "1.18": "review",
      "1.19": "conforming",
      "1.20": "review",
      "1.21": "conforming",
      "1.22": "conforming",
      "1.23": "conforming",
      "1.24": "conforming",
      "1.25": "conforming",
      "1.26": "conforming",
      "1.27": "unanswered",
    });
  });

  it("blank: nothing is decided, and every mandatory row is unanswered", () => {
    const run = runCli("judge", sample("03-blank-template.xlsx"), "--json", "--no-write");
    const [line] = jsonLines(run);
    expect([run.status, line?.verdict, line?.counts["unanswered"]]).toEqual([1, "undecided", 27]);
    expect(line?.exemptions.map(({ truth }) => truth)).toEqual(["unknown", "unknown"]);
  });

  it("messy: numbers typed as 1.1 and 1.2 are known again and listed, and a no below an open band is held back", () => {
    const [line] = jsonLines(runCli("judge", sample("04-messy.xlsx"), "--json", "--no-write"));
    const repaired = line?.repairs.map(({ code, values }) => [code, values["id"]]);
    expect(repaired).toContainEqual(["row-number-typed", "1.10"]);
    expect(repaired).toContainEqual(["row-number-typed", "1.20"]);
    expect(line?.rows.find(({ id }) => id === "1.22")).toMatchObject({ status: "review", blockers: ["1.1"] });
    expect(line?.exemptions[1]).toMatchObject({ id: "band-2", truth: "false", source: "sheet" });
    expect(line?.exemptions[1]?.rows[0]).toBe("1.10");
  });
});

describe("judge --json", () => {
  const [line] = jsonLines(
    runCli("judge", sample("02-mixed.xlsx"), "--json", "--no-write", "--as-of", "2026-11-23"),
  );

  it("has the keys that others rely on", () => {
    expect(Object.keys(line ?? {})).toEqual(
      expect.arrayContaining([
        "file",
        "sheet",
        "table",
        "pack",
        "asOf",
        "verdict",
        "counts",
        "rows",
        "exemptions",
        "repairs",
        "altered",
        "settles",
      ]),
    );
    expect(Object.keys(line?.rows[0] ?? {})).toEqual(
      expect.arrayContaining([
        "id",
        "row",
        "cells",
        "obligation",
        "status",
        "reading",
        "answer",
        "remarks",
        "reasons",
        "exemptedBy",
        "blockers",
      ]),
    );
    expect(line).toMatchObject({
      sheet: "外部サービス要件",
      table: "A6:F35",
      pack: { id: "gaibu-service" },
      asOf: "2026-11-23",
    });
    expect(line?.rows[0]).toMatchObject({ id: "1.1", row: 7, cells: { answer: ["E7"], remarks: ["F7"] } });
  });

  it("gives every reason a sentence", () => {
    const texts = line?.rows.flatMap(({ reasons }) => reasons.map(({ text }) => text)) ?? [];
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  });

  it("judges expiry against the judgement date", () => {
    const status = (asOf: string) =>
      statusesOf(
        jsonLines(runCli("judge", sample("02-mixed.xlsx"), "--json", "--no-write", "--as-of", asOf))[0],
      )["1.8"];
    expect([status("2026-08-31"), status("2026-09-01")]).toEqual(["conforming", "review"]);
  });
});

describe("the annotated copy", () => {
  it.each([...SAMPLE_SHEETS.keys()])(
    "%s: judged again it gives the same result in the same columns",
    (name) => {
      const out = scratchFolder();
      const [first] = jsonLines(runCli("judge", sample(name), "--json", "--out", out));
      expect(first?.output).toBe(join(out, name.replace(".xlsx", "_判定済.xlsx")));
      const [second] = jsonLines(runCli("judge", first?.output ?? "", "--json", "--out", out));
      expect(second?.rows).toEqual(first?.rows);
      expect(second?.exemptions).toEqual(first?.exemptions);
      expect(snapshotOf(second?.output)).toEqual(snapshotOf(first?.output));
    },
  );

  it.each([...SAMPLE_SHEETS.keys()])("%s: cleared it is the original again", (name) => {
    const out = scratchFolder();
    const [line] = jsonLines(runCli("judge", sample(name), "--json", "--out", out, "--print"));
    const run = runCli("clear", line?.output ?? "", "--out", out, "--json");
    expect(run.status).toBe(0);
    const { output } = JSON.parse(run.out[0] ?? "{}") as { output: string };
    expect(snapshotOf(output)).toEqual(snapshotOf(sample(name)));
  });

  it("leaves every cell of the vendor's as it was", () => {
    const out = scratchFolder();
    const [line] = jsonLines(runCli("judge", sample("04-messy.xlsx"), "--json", "--out", out));
    const after = snapshotOf(line?.output)?.cells ?? [];
    for (const cell of snapshotOf(sample("04-messy.xlsx"))?.cells ?? []) expect(after).toContainEqual(cell);
  });
});

function snapshotOf(file: string | undefined) {
  const workbook = readWorkbook(new Uint8Array(readFileSync(file ?? "")));
  return workbook.ok ? workbook.value.sheets[0] : undefined;
}

describe("what is written where", () => {
  it("never writes to an input, also where the copy's place is one", () => {
    const folder = scratchFolder();
    const original = readFileSync(sample("01-registered.xlsx"));
    const input = fileIn(folder, "回答.xlsx", original);
    const other = fileIn(folder, "回答_判定済.xlsx", original);
    const run = runCli("judge", input, other, "--json");
    const lines = jsonLines(run);
    expect(run.status).toBe(2);
    expect(lines[0]?.error?.code).toBe("output-taken");
    expect(lines[1]?.output).toBe(join(folder, "回答_判定済_判定済.xlsx"));
    expect([input, other].map((file) => readFileSync(file).equals(original))).toEqual([true, true]);
  });

  it("writes nothing with --no-write", () => {
    const folder = scratchFolder();
    const input = fileIn(folder, "a.xlsx", readFileSync(sample("01-registered.xlsx")));
    const [line] = jsonLines(runCli("judge", input, "--json", "--no-write"));
    expect(line?.output).toBeUndefined();
  });
});
