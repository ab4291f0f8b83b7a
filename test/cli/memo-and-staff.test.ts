import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder } from "./run-cli";

const mixed = join(SAMPLES, "02-mixed.xlsx");
const workbookOf = (file: string) => {
  const workbook = readWorkbook(new Uint8Array(readFileSync(file)));
  return workbook.ok ? workbook.value : undefined;
};

describe("judge --memo", () => {
  const out = scratchFolder();
  const run = runCli("judge", mixed, "--memo", "--out", out);
  it("writes a text for a mail that names every row to be mended", () => {
    expect(run.status).toBe(1);
    const text = readFileSync(join(out, "02-mixed_指摘一覧.txt"), "utf8");
    for (const id of ["1.8", "1.14", "1.18", "1.20"]) expect(text).toContain(id);
    expect(text).not.toContain("1.12");
  });

  it("adds the same list as a sheet, which is never judged itself", () => {
    const copy = join(out, "02-mixed_判定済.xlsx");
    expect(workbookOf(copy)?.sheets.map(({ name }) => name)).toEqual(["外部サービス要件", "指摘一覧"]);
    const [line] = jsonLines(runCli("judge", copy, "--json", "--memo", "--out", out));
    expect(line?.sheet).toBe("外部サービス要件");
    expect(workbookOf(line?.output ?? "")?.sheets.map(({ name }) => name)).toEqual([
      "外部サービス要件",
      "指摘一覧",
    ]);
  });
});

describe("judge --staff", () => {
  it("keeps what people wrote, and gives the verdict with and without it", () => {
    const out = scratchFolder();
    const [first] = jsonLines(runCli("judge", mixed, "--staff", "--json", "--out", out));
    const parts = unzipSync(new Uint8Array(readFileSync(first?.output ?? "")));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    // Row 21 is 1.14; the third of our columns is the staff's.
    const written = sheet.replace(
      /<c r="I21"( s="\d+")\/>/,
      '<c r="I21"$1 t="inlineStr"><is><t>不適合</t></is></c>',
    );
    expect(written).not.toBe(sheet);
    const decided = fileIn(
      out,
      "decided.xlsx",
      zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(written) }),
    );
    const [second] = runCli("judge", decided, "--json", "--out", out).out.map(
      (line) => JSON.parse(line) as { verdict: string; output: string; staff: unknown },
    );
    expect(second?.verdict).toBe("undecided");
    expect(second?.staff).toMatchObject({ verdict: "nonconforming", decisions: [{ id: "1.14" }] });
    const after = workbookOf(second?.output ?? "")?.sheets[0]?.cells.filter(({ text }) => text === "不適合");
    expect(after).toContainEqual(expect.objectContaining({ row: 20, column: 8 }));
  });
});
