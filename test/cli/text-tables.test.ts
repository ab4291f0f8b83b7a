import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { judgeFile } from "../../src/page/judge-file";
import { packHash } from "../../src/packs/pack-hash";
import { shippedPack } from "../../src/packs";
import { defaultSettings } from "../../src/ui/settings";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { HEADS, ROWS, city, said } from "../core/table/vendor-of-layouts";
import { buildZip } from "../xlsx/build-zip";
import { runCli, type JudgedLine } from "./run-cli";

const RECORDS = [HEADS, ...ROWS.map((row) => [...city(row), ...said(row)])];
const quoted = (field: string): string =>
  /[",;\t\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
const csv = (delimiter = ",", end = "\r\n"): string =>
  RECORDS.map((record) => record.map(quoted).join(delimiter) + end).join("");

/** By trying every pair of bytes once: Node decodes Shift_JIS, and encodes nothing but UTF-8. */
const SHIFT_JIS: ReadonlyMap<string, readonly number[]> = new Map(
  [...Array(256).keys()].flatMap((first) =>
    [[first], ...[...Array(256).keys()].map((second) => [first, second])].flatMap((bytes) => {
      const text = new TextDecoder("shift_jis").decode(new Uint8Array(bytes));
      return [...text].length === 1 && text !== "\ufffd" ? [[text, bytes] as const] : [];
    }),
  ),
);
const shiftJis = (text: string): Uint8Array =>
  new Uint8Array(
    [...text.replaceAll("〜", "～").replaceAll("−", "－")].flatMap((char) => [
      ...(SHIFT_JIS.get(char) ?? [0x3f]),
    ]),
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

function fileOf(bytes: Uint8Array, name = "回答.csv"): string {
  const file = join(mkdtempSync(join(tmpdir(), "text-tables-")), name);
  writeFileSync(file, bytes);
  return file;
}
const judged = (
  file: string,
  ...more: readonly string[]
): JudgedLine & { error?: { code: string; text: string } } =>
  JSON.parse(runCli("judge", file, "--json", ...more).out[0] ?? "{}") as JudgedLine & {
    error?: { code: string; text: string };
  };
const statuses = (line: JudgedLine): readonly string[] =>
  (line.rows ?? []).map(({ id, status }) => `${id} ${status}`);
const PLAIN = statuses(judged(fileOf(utf8(csv())), "--no-write"));

describe("a table as text", () => {
  it("is judged row by row", () => {
    expect(PLAIN).toHaveLength(27);
    expect(new Set(PLAIN.map((row) => row.split(" ")[1])).size).toBeGreaterThan(4);
  });

  it.each<[string, Uint8Array, string]>([
    ["UTF-8 with its mark", utf8(`\ufeff${csv()}`), "回答.csv"],
    ["Shift_JIS", shiftJis(csv()), "回答.csv"],
    ["UTF-16, as Excel saves Unicode text", utf16(csv("\t")), "回答.txt"],
    ["semicolons", utf8(csv(";")), "回答.csv"],
    ["tabs", utf8(csv("\t")), "回答.tsv"],
    ["line feeds alone", utf8(csv(",", "\n")), "回答.CSV"],
    ["sep= on the first line", utf8(`sep=;\r\n${csv(";")}`), "回答.csv"],
    [
      "all fields quoted",
      utf8(RECORDS.map((record) => record.map((field) => `"${field}"`).join(",")).join("\r\n")),
      "回答.csv",
    ],
  ])("%s", (_, bytes, name) => {
    expect(statuses(judged(fileOf(bytes, name), "--no-write"))).toEqual(PLAIN);
  });

  it("gives a new workbook beside it, and leaves the file as it is", () => {
    const bytes = utf8(csv());
    const file = fileOf(bytes);
    const { output } = judged(file) as JudgedLine & { output?: string };
    expect(output).toBe(file.replace(".csv", "_判定済.xlsx"));
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
    const read = readWorkbook(new Uint8Array(readFileSync(output ?? "")));
    const texts = read.ok ? (read.value.sheets[0]?.cells ?? []) : [];
    expect(read.ok && read.value.sheets[0]?.name).toBe("回答");
    expect(texts.filter(({ text }) => text === "1.10").map(({ number }) => number)).toEqual([undefined]);
    expect(texts.some(({ text }) => text === "判定")).toBe(true);
    expect(statuses(judged(output ?? "", "--no-write"))).toEqual(PLAIN);
    expect(runCli("clear", output ?? "").status).toBe(0);
  });

  it("a formula stays text", () => {
    const text = csv().replace("未登録", '"=HYPERLINK(""http://example.com"",""○"")"');
    const { output } = judged(fileOf(utf8(text))) as JudgedLine & { output?: string };
    const read = readWorkbook(new Uint8Array(readFileSync(output ?? "")));
    const cells = read.ok ? (read.value.sheets[0]?.cells ?? []) : [];
    expect(cells.map(({ text }) => text)).toContain('=HYPERLINK("http://example.com","○")');
  });

  it.each<[string, Uint8Array, string]>([
    ["a byte that is no letter", new Uint8Array([...shiftJis(csv()), 0x82]), "text-undecodable"],
    [
      "damaged UTF-8 with its mark",
      new Uint8Array([0xef, 0xbb, 0xbf, ...shiftJis(csv())]),
      "text-undecodable",
    ],
    ["EUC-JP", new Uint8Array([0xb2, 0xf3, 0xc5, 0xfa, 0x2c, 0xc8, 0xf7, 0xb9, 0xcd]), "text-undecodable"],
    ["bytes of no text", utf8("項番,要件\u0000,回答"), "text-undecodable"],
    ["a quotation mark that is not closed", utf8(`${csv()}"1.28,…`), "quote-not-closed"],
    ["nothing", new Uint8Array(), "no-table-in-workbook"],
  ])("%s is refused", (_, bytes, code) => {
    const file = fileOf(bytes);
    const { error } = judged(file);
    expect([code, "sheet-empty"]).toContain(error?.code);
    expect(existsSync(file.replace(".csv", "_判定済.xlsx"))).toBe(false);
  });
});

const zipOf = (...names: readonly string[]): Uint8Array =>
  buildZip(names.map((name) => ({ name, content: "<x/>" })));

describe("other kinds of file are called by their names", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["回答.ods", zipOf("mimetype", "content.xml"), /\.ods/],
    ["回答.pdf", utf8("%PDF-1.7\n"), /\.pdf/],
    ["回答.fods", utf8('<?xml version="1.0"?>\n<office:document xmlns:office="x"/>'), /\.fods/],
    [
      "回答.xml",
      utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      /Excel 2003/,
    ],
    ["回答.docx", zipOf("[Content_Types].xml", "word/document.xml"), /\.docx/],
    ["回答.xls", utf8("<html><table></table></html>"), /HTML/],
    ["回答.xlsx", utf8("%PDF-1.7\n"), /\.pdf/],
  ])("%s", (name, bytes, says) => {
    const settings = defaultSettings("2026-11-23", "ja");
    const pack = shippedPack("gaibu-service");
    const rulesFor = () => ({ pack, packHash: packHash(pack), policy: settings.policy });
    for (const language of ["ja", "en"] as const) {
      const { error } = judged(fileOf(bytes, name), "--lang", language);
      expect(error?.code).toBe("other-format");
      expect(error?.text).toMatch(says);
      expect(error?.text).toMatch(/\.xlsx/);
      const page = judgeFile({ bytes, name, rulesFor, settings: { ...settings, language } });
      expect(page.ok ? "" : page.fault.text).toBe(error?.text);
    }
  });
});
