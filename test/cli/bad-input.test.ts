import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder } from "./run-cli";

const good = readFileSync(join(SAMPLES, "01-registered.xlsx"));

/** The head of an OLE container with one directory entry of this name. */
function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1a, 3, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, 1, true);
  view.setUint32(0x30, 1, true);
  view.setUint32(0x38, 4096, true);
  view.setUint32(0x3c, 0xfffffffe, true);
  view.setUint32(0x44, 0xfffffffe, true);
  for (let index = 0; index < 109; index += 1)
    view.setUint32(0x4c + index * 4, index === 0 ? 0 : 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  for (let at = 520; at < 1024; at += 4) view.setUint32(at, 0xffffffff, true);
  const directory = (at: number, name: string, kind: number) => {
    [...name].forEach((letter, index) => view.setUint16(at + index * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 0x40, (name.length + 1) * 2, true);
    bytes[at + 0x42] = kind;
  };
  directory(1024, "Root Entry", 5);
  directory(1152, stream, 2);
  return bytes;
}

const sheetless = writeWorkbook([
  {
    name: "メモ",
    rows: [[{ value: "会議の記録" }], [{ value: "来週までに確認" }]],
    merges: [],
    widths: [20],
    hiddenRows: [],
    heights: new Map(),
  },
]);
const empty = writeWorkbook([
  { name: "Sheet1", rows: [], merges: [], widths: [], hiddenRows: [], heights: new Map() },
]);
const entities = (() => {
  const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(
    "",
  );
  const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${levels}]><workbook>&e12;</workbook>`;
  return zipSync({ "[Content_Types].xml": strToU8(xml), "xl/workbook.xml": strToU8(xml) });
})();

/** A sheet of blanks that unpacks to so many megabytes, made without holding them. */
function zipBomb(megabytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  const sheet = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 1 });
  zip.add(sheet);
  const blanks = new Uint8Array(1_048_576).fill(0x20);
  for (let index = 0; index < megabytes; index += 1) sheet.push(blanks, index === megabytes - 1);
  zip.end();
  return Buffer.concat(chunks);
}

describe("a file that can't be judged ends in a sentence and status 2, and the others are judged", () => {
  it.each<[string, Uint8Array | string, string]>([
    ["a text file", "これはブックではありません", "not-a-workbook"],
    ["an empty file", "", "not-a-workbook"],
    ["an encrypted workbook", oleWith("EncryptedPackage"), "encrypted"],
    ["an old .xls", oleWith("Workbook"), "old-xls-format"],
    ["an empty workbook", empty, "sheet-empty"],
    ["a workbook without the table", sheetless, "table-not-found"],
    ["a truncated zip", good.subarray(0, good.length / 2), "damaged"],
    ["an entity bomb", entities, "unsafe-content"],
  ])("%s", (_name, content, code) => {
    const folder = scratchFolder();
    const bad = fileIn(folder, "悪い.xlsx", content);
    const fine = fileIn(folder, "良い.xlsx", good);
    const run = runCli("judge", bad, fine, "--json");
    const [first, second] = jsonLines(run);
    expect(run.status).toBe(2);
    expect(first?.error?.code).toBe(code);
    expect(first?.error?.text).toMatch(/[。）]$/);
    expect(second?.verdict).toBe("conforming");
    const spoken = runCli("judge", bad, "--lang", "en").err.join("\n");
    expect(spoken).toContain("悪い.xlsx");
    expect(spoken).not.toMatch(/\bat .*:\d+|undefined|\[object/);
  });

  it("a zip bomb of 1 GB is refused within bounded memory", () => {
    const bomb = fileIn(scratchFolder(), "bomb.xlsx", zipBomb(1024));
    const before = process.memoryUsage().rss;
    const run = runCli("judge", bomb, "--json");
    expect([run.status, jsonLines(run)[0]?.error?.code]).toEqual([2, "too-large"]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1_048_576);
  });

  it("a missing file and a folder without answers", () => {
    const folder = scratchFolder();
    const codes = jsonLines(runCli("judge", join(folder, "無い.xlsx"), folder, "--json")).map(
      ({ error }) => error?.code,
    );
    expect(codes).toEqual(["file-not-found", "folder-empty"]);
  });
});

describe("a command line that can't be understood ends in a sentence and status 2", () => {
  it.each([
    [["frobnicate"], "frobnicate"],
    [[], "--help"],
    [["judge"], "judge"],
    [["judge", "a.xlsx", "--as-of", "2026-02-30"], "2026-02-30"],
    [["judge", "a.xlsx", "--lang", "fr"], "fr"],
    [["judge", "a.xlsx", "--colour"], "--colour"],
    [["read"], "--item"],
    [["read", "--item", "9.9"], "9.9"],
    [["pack", "check", "無い.json"], "無い.json"],
  ])("%j", (words, named) => {
    const run = runCli(...words);
    expect([run.status, run.out]).toEqual([2, []]);
    expect(run.err.join("\n")).toContain(named);
  });
});

describe("help", () => {
  it.each(["ja", "en"])("shows examples in %s", (language) => {
    const run = runCli("--help", "--lang", language);
    expect(run.status).toBe(0);
    expect(run.out.join("\n")).toContain("yoken-check judge");
  });
});

describe("a workbook of several sheets without the table", () => {
  it("names every sheet that was looked at", () => {
    const note = {
      rows: [[{ value: "会議の記録" }]],
      merges: [],
      widths: [],
      hiddenRows: [],
      heights: new Map(),
    };
    const book = writeWorkbook([
      { name: "表紙", ...note },
      { name: "議事録", ...note },
    ]);
    const file = fileIn(scratchFolder(), "b.xlsx", book);
    const [line] = jsonLines(runCli("judge", file, "--json"));
    expect(line?.error).toMatchObject({
      code: "no-table-in-workbook",
      values: { sheets: ["表紙", "議事録"] },
    });
    const [wanted] = jsonLines(runCli("judge", file, "--json", "--sheet", "様式9"));
    expect(wanted?.error).toMatchObject({ code: "sheet-not-found", values: { sheet: "様式9" } });
  });
});
