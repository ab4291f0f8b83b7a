import { describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SAMPLES as SAMPLE_SHEETS } from "../../assets/samples/sample-sheets";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageFaults } from "../xlsx/package-check";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder } from "./run-cli";

const bytesOf = (name: string) => readFileSync(join(SAMPLES, name));
const mixed = bytesOf("02-mixed.xlsx");
const registered = bytesOf("01-registered.xlsx");

/** A sample in the name of another vendor. */
function ofVendor(name: string): Uint8Array {
  const sheet = SAMPLE_SHEETS.get("02-mixed.xlsx");
  if (sheet === undefined) throw new Error("no sample");
  const rows = sheet.rows.map((row) =>
    row.map((cell) =>
      typeof cell?.value === "string" && cell.value.startsWith("事業者名")
        ? { ...cell, value: `事業者名: ${name}` }
        : cell,
    ),
  );
  return writeWorkbook([{ ...sheet, rows }]);
}

const textsOf = (file: string) => {
  const workbook = readWorkbook(new Uint8Array(readFileSync(file)));
  return workbook.ok
    ? workbook.value.sheets.map((one) => ({ name: one.name, texts: one.cells.map(({ text }) => text) }))
    : [];
};

describe("judge of a folder", () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, "A社"));
  mkdirSync(join(folder, ".git"));
  fileIn(join(folder, "A社"), "回答.xlsx", mixed);
  fileIn(folder, "10_い.xlsx", registered);
  fileIn(folder, "2_ろ.xlsx", ofVendor("株式会社ろ"));
  fileIn(folder, "~$2_ろ.xlsx", "x");
  fileIn(folder, ".hidden.xlsx", mixed);
  fileIn(join(folder, ".git"), "x.xlsx", mixed);
  fileIn(folder, "別紙.pdf", "%PDF-1.4");
  symlinkSync(folder, join(folder, "輪"));
  const out = join(scratchFolder(), "結果");
  const run = runCli("judge", folder, "--out", out);

  it("takes its tables and those of the folders in it, in the order in which people count, and no hidden ones", () => {
    const files = jsonLines(runCli("judge", folder, "--json", "--no-write")).map(({ file }) => file);
    expect(files).toEqual(["2_ろ.xlsx", "10_い.xlsx", "A社/回答.xlsx"].map((name) => join(folder, name)));
  });

  it("ends with one line a vendor, and says what was not read", () => {
    expect(run.status).toBe(1);
    expect(run.out.filter((line) => line.includes("判定理由"))).toEqual([]);
    const said = run.out.join("\n");
    expect(said).toMatch(/？ 判定保留 +株式会社ろ +？ 1\.8・1\.14・1\.18・1\.20 {2}\(2_ろ\.xlsx\)/);
    expect(said).toContain("別紙.pdf");
    expect(said).toContain("3 件: 適合 1、不適合 0、判定保留 2、判定できず 0");
    expect(runCli("judge", folder, "--no-write", "--verbose").out.join("\n")).toContain("ルールパック:");
  });

  it("keeps the folders of the copies below --out", () => {
    expect(existsSync(join(out, "A社", "回答_判定済.xlsx"))).toBe(true);
  });

  it("writes an overview whose parts Excel would open, with links to the copies", () => {
    const list = join(out, "判定一覧.xlsx");
    const bytes = new Uint8Array(readFileSync(list));
    expect(packageFaults(bytes)).toEqual([]);
    const sheets = textsOf(list);
    expect(sheets.map(({ name }) => name)).toEqual(["事業者の一覧", "行の比較", "判定していないもの"]);
    expect(sheets[0]?.texts).toEqual(
      expect.arrayContaining(["株式会社ろ", "？ 判定保留", "○ 適合", "2_ろ.xlsx"]),
    );
    const links = strFromU8(unzipSync(bytes)["xl/worksheets/_rels/sheet1.xml.rels"] ?? new Uint8Array());
    expect(links).toContain(
      `Target="${encodeURIComponent("A社")}/${encodeURIComponent("回答_判定済.xlsx")}"`,
    );
    expect(readFileSync(join(out, "判定一覧.csv"), "utf8").split("\r\n")).toHaveLength(5);
  });

  it("passes over what an earlier run wrote, by what it holds", () => {
    const place = scratchFolder();
    fileIn(place, "い.xlsx", mixed);
    fileIn(place, "ろ.xlsx", registered);
    const results = join(place, "結果");
    runCli("judge", place, "--out", results);
    runCli("judge", join(place, "い.xlsx"));
    // Called otherwise by somebody.
    fileIn(place, "写し.xlsx", readFileSync(join(results, "ろ_判定済.xlsx")));
    fileIn(place, "表.xlsx", readFileSync(join(results, "判定一覧.xlsx")));
    fileIn(place, "表.csv", readFileSync(join(results, "判定一覧.csv")));
    const again = runCli("judge", place, "--out", results);
    expect(again.out.join("\n")).toContain("2 件: 適合 1、不適合 0、判定保留 1、判定できず 0");
    expect(again.out.filter((line) => line.startsWith("このプログラムの出力"))).toHaveLength(1);
    expect([runCli("judge", results).status, runCli("judge", join(results, "判定一覧.xlsx")).status]).toEqual(
      [2, 2],
    );
  });

  it("judges a sheet with our columns that nothing in the folder was made into: a vendor checked itself", () => {
    const there = scratchFolder();
    const file = fileIn(there, "回答.xlsx", mixed);
    runCli("judge", file);
    const place = scratchFolder();
    fileIn(place, "B社_判定済.xlsx", readFileSync(join(there, "回答_判定済.xlsx")));
    const [line] = jsonLines(runCli("judge", place, "--json", "--no-write"));
    expect(line?.verdict).toBe("undecided");
  });

  it("A.xls and A.xlsx, and A.csv, never share the name of an output", () => {
    const place = scratchFolder();
    for (const name of ["A.xls", "A.xlsx", "A.xlsm"]) fileIn(place, name, mixed);
    const results = join(place, "結果");
    const lines = jsonLines(runCli("judge", place, "--out", results, "--json", "--memo"));
    const outputs = lines.map(({ output }) => output);
    expect(new Set(outputs).size).toBe(3);
    expect(outputs).toContain(join(results, "A_判定済.xlsx"));
    expect(outputs).toContain(join(results, "A_xls_判定済.xls"));
  });
});

describe("names and texts of others are data", () => {
  it("in the list, in the text file, and in its links", () => {
    const place = scratchFolder();
    for (const [index, name] of ["=HYPERLINK(1)", "+1", "@SUM", "－1", "a\u001b[2Kb"].entries()) {
      fileIn(place, `${String(index)}_=x.xlsx`, ofVendor(name));
    }
    fileIn(place, "javascript:alert(1).xlsx", mixed);
    const out = scratchFolder();
    const run = runCli("judge", place, "--out", out);
    expect(run.out.join("\n")).not.toContain("\u001b");
    const parts = unzipSync(new Uint8Array(readFileSync(join(out, "判定一覧.xlsx"))));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain("=HYPERLINK(1)");
    const links = strFromU8(parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? new Uint8Array());
    expect(links).toContain("javascript%3Aalert");
    const csv = readFileSync(join(out, "判定一覧.csv"), "utf8").replace(/^\ufeff/, "");
    expect(csv.split("\r\n").filter((line) => /^"?[=+@－-]/.test(line))).toEqual([]);
  });
});

describe("an overview in which people wrote stays", () => {
  it.each<[string, (folder: string) => void]>([
    [
      "in a cell",
      (folder) => {
        const file = join(folder, "判定一覧.xlsx");
        const parts = unzipSync(new Uint8Array(readFileSync(file)));
        const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
        const note = '<row r="90"><c r="A90" t="inlineStr"><is><t>課長と協議</t></is></c></row></sheetData>';
        parts["xl/worksheets/sheet1.xml"] = strToU8(sheet.replace("</sheetData>", note));
        writeFileSync(file, zipSync(parts));
      },
    ],
    [
      "in the text file",
      (folder) => {
        const file = join(folder, "判定一覧.csv");
        writeFileSync(file, `${readFileSync(file, "utf8")}課長と協議\r\n`);
      },
    ],
  ])("%s", (_, write) => {
    const place = scratchFolder();
    fileIn(place, "い.xlsx", mixed);
    fileIn(place, "ろ.xlsx", registered);
    const out = scratchFolder();
    runCli("judge", place, "--out", out);
    runCli("judge", place, "--out", out, "--as-of", "2026-11-24");
    expect(existsSync(join(out, "判定一覧_2.xlsx"))).toBe(false);
    write(out);
    const before = readFileSync(join(out, "判定一覧.xlsx"));
    const run = runCli("judge", place, "--out", out, "--as-of", "2026-11-25");
    expect(run.out.join("\n")).toContain("判定一覧_2.xlsx に書きました");
    expect(readFileSync(join(out, "判定一覧.xlsx")).equals(before)).toBe(true);
    runCli("judge", place, "--out", out, "--overwrite");
    expect(readFileSync(join(out, "判定一覧.xlsx")).equals(before)).toBe(false);
  });
});
