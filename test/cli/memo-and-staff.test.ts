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

const SHEET = "xl/worksheets/sheet1.xml";

/** Writes votes into empty cells of a copy. */
function vote(copy: string, votes: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(copy)));
  let sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  for (const [cell, text] of Object.entries(votes)) {
    const empty = new RegExp(`<c r="${cell}"( s="\\d+")/>`);
    expect(sheet).toMatch(empty);
    sheet = sheet.replace(empty, `<c r="${cell}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
  }
  return zipSync({ ...parts, [SHEET]: strToU8(sheet) });
}

describe("judge --staff=N", () => {
  // Row 21 is 1.14, row 28 is 1.20; the columns of three people are I, J and K.
  const votes = { I21: "不適合", J21: "不適合", K21: "適合", I28: "適合", J28: "不適合" };
  const folder = scratchFolder();
  const [first] = jsonLines(runCli("judge", mixed, "--staff=3", "--json", "--out", folder));
  const place = scratchFolder();
  fileIn(place, "い.xlsx", vote(first?.output ?? "", votes));
  fileIn(place, "ろ.xlsx", readFileSync(mixed));

  it("goes by more than half of the votes cast, in JSON, in the copy, in the list and on the record", () => {
    const out = scratchFolder();
    const [line] = runCli("judge", place, "--json", "--out", out).out.map(
      (text) =>
        JSON.parse(text) as {
          verdict: string;
          output: string;
          afterStaff: { verdict: string; held: string[]; overruled: string[]; rows: { id: string }[] };
        },
    );
    expect(line?.verdict).toBe("undecided");
    expect(line?.afterStaff).toMatchObject({ verdict: "nonconforming", held: ["1.20"], overruled: [] });
    expect(line?.afterStaff.rows.find(({ id }) => id === "1.14")).toMatchObject({
      status: "nonconforming",
      votes: ["不適合", "不適合", "適合"],
    });
    const texts = workbookOf(line?.output ?? "")?.sheets[0]?.cells.map(({ text }) => text) ?? [];
    expect(texts.join("\n")).toContain("職員判断後は、不適合です。（1 行を職員が確認）");
    expect(texts.join("\n")).toContain("1.20 は、票が割れたか半数に満たないため、保留です。");
    const list = workbookOf(join(out, "判定一覧.xlsx"))?.sheets[0]?.cells.map(({ text }) => text);
    expect(list).toEqual(expect.arrayContaining(["職員判断後", "× 不適合", "？ 判定保留"]));
    expect(readFileSync(join(out, "判定一覧.csv"), "utf8")).toContain("職員判断後,職員が覆した行");
    const record = readFileSync(join(out, "判定記録.jsonl"), "utf8");
    expect(record).toContain('"votes":["不適合","不適合","適合"]');
    // Our own list is known again, with and without these columns.
    expect(runCli("judge", join(out, "判定一覧.csv"), "--no-write").status).toBe(2);
  });

  it("says the second verdict in the line of the vendor, and in the other language", () => {
    const said = runCli("judge", place, "--no-write", "--lang", "en").out.join("\n");
    expect(said).toContain("After staff: × Nonconforming");
  });

  it.each(["0", "x", "", "16", "-1"])("is refused for the number “%s”", (number) => {
    expect(runCli("judge", mixed, `--staff=${number}`, "--no-write").status).toBe(2);
  });
});
