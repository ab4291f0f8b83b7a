import { describe, expect, it } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageFaults } from "../xlsx/package-check";
import { fileIn, runCli, SAMPLES, scratchFolder } from "./run-cli";

const mixed = readFileSync(join(SAMPLES, "02-mixed.xlsx"));
const SHEET = "xl/worksheets/sheet1.xml";

function asked(...options: readonly string[]) {
  const folder = scratchFolder();
  const file = fileIn(folder, "い.xlsx", mixed);
  runCli("judge", file, "--inquiry", "--due", "2026-12-15", ...options);
  return { folder, file, letter: join(folder, "い_照会書.xlsx"), text: join(folder, "い_照会書.txt") };
}

const cellsOf = (file: string) => {
  const workbook = readWorkbook(new Uint8Array(readFileSync(file)));
  return workbook.ok ? (workbook.value.sheets[0]?.cells ?? []) : [];
};

/** Writes into the answer (F) and details (G) of the question about a row, as a vendor does. */
function reply(letter: string, id: string, answer: string, content: string): void {
  const row = (cellsOf(letter).find((cell) => cell.column === 1 && cell.text === id)?.row ?? -1) + 1;
  const parts = unzipSync(new Uint8Array(readFileSync(letter)));
  let xml = strFromU8(parts[SHEET] ?? new Uint8Array());
  for (const [column, value] of [
    ["F", answer],
    ["G", content],
  ] as const) {
    if (value === "") continue;
    const cell = new RegExp(`<c r="${column}${String(row)}"( s="\\d+")/>`);
    expect(xml).toMatch(cell);
    xml = xml.replace(cell, `<c r="${column}${String(row)}"$1 t="inlineStr"><is><t>${value}</t></is></c>`);
  }
  parts[SHEET] = strToU8(xml);
  writeFileSync(letter, zipSync(parts));
}

interface Line {
  readonly verdict: string;
  readonly rows: readonly { readonly id: string; readonly status: string; readonly answer: string }[];
  readonly replies: {
    readonly replies: readonly { readonly id: string; readonly number: number }[];
    readonly faults: readonly { readonly code: string }[];
  };
  readonly output: string;
}
const lineOf = (out: readonly string[]) => JSON.parse(out[0] ?? "{}") as Line;
const statusOf = (line: Line, id: string) => line.rows.find((row) => row.id === id)?.status;

describe("the letter with questions", () => {
  const { letter, text } = asked();

  it("is a workbook that Excel opens, with number, row, question, due date and an empty answer cell", () => {
    expect(packageFaults(new Uint8Array(readFileSync(letter)))).toEqual([]);
    const texts = cellsOf(letter).map((cell) => cell.text);
    expect(texts).toEqual(expect.arrayContaining(["照会番号", "1", "1.8", "ご回答の期限：2026年12月15日"]));
    expect(texts.some((one) => /^整理番号：[0-9a-f]{12}$/.test(one))).toBe(true);
  });

  it("asks the same under the same numbers in the text", () => {
    expect(readFileSync(text, "utf8")).toMatch(/\(1\) 1\.8 /);
  });

  it("in which somebody wrote stays, and another file is still judged", () => {
    const { file, letter: filled } = asked();
    reply(filled, "1.20", "○", "x");
    const before = readFileSync(filled);
    expect(runCli("judge", file, "--inquiry", "--due", "2026-12-16").status).toBe(2);
    expect(readFileSync(filled).equals(before)).toBe(true);
  });

  it("is not made for a vendor of whom nothing is asked; a run of several says how many were made", () => {
    const folder = scratchFolder();
    fileIn(folder, "い.xlsx", mixed);
    const met = fileIn(folder, "ろ.xlsx", readFileSync(join(SAMPLES, "01-registered.xlsx")));
    const out = scratchFolder();
    const run = runCli("judge", folder, "--inquiry", "--out", out);
    expect(
      readdirSync(out)
        .filter((name) => name.includes("照会書"))
        .sort(),
    ).toEqual(["い_照会書.txt", "い_照会書.xlsx"]);
    expect(run.out.join("\n")).toContain("照会書: 1 件");
    const alone = runCli("judge", met, "--inquiry", "--out", out);
    expect(alone.out.join("\n")).toContain("事業者に尋ねることはないため、照会書は作っていません");
  });

  it("of a former day, of which nothing is left to ask, says so itself", () => {
    const { folder, file, letter: former, text: formerText } = asked();
    writeFileSync(file, readFileSync(join(SAMPLES, "01-registered.xlsx")));
    runCli("judge", file, "--inquiry", "--due", "2026-12-20");
    expect(readdirSync(folder)).toContain("い_照会書.xlsx");
    expect(cellsOf(former).map((cell) => cell.text)).toContain(
      "必須の要件について、追加でお願いする事項はございません。",
    );
    expect(readFileSync(formerText, "utf8")).not.toContain("期限");
  });

  it("is no answer sheet", () => {
    expect(runCli("judge", letter).err.join("")).toContain("照会書");
  });

  it.each(["ja", "en"])("comes back in whatever language it was written (%s)", (language) => {
    const { file, letter: filled } = asked("--lang", language);
    reply(filled, "1.20", "○", "アクセスログを1年間保存し、改ざん防止のため書き込み専用の領域に保管します");
    const line = lineOf(runCli("judge", file, "--replies", filled, "--json", "--no-write").out);
    expect([statusOf(line, "1.20"), line.replies.replies.map(({ id }) => id)]).toEqual([
      "conforming",
      ["1.20"],
    ]);
  });
});

describe("judge --replies", () => {
  it("takes an answer in the place of the former one, and shows both in the copy", () => {
    const { file, letter } = asked();
    reply(letter, "1.18", "×", "改善は行いません");
    const line = lineOf(runCli("judge", file, "--replies", letter, "--json").out);
    expect([line.verdict, statusOf(line, "1.18")]).toEqual(["nonconforming", "nonconforming"]);
    const workbook = readWorkbook(new Uint8Array(readFileSync(line.output)));
    const sheet = workbook.ok ? workbook.value.sheets.find(({ name }) => name === "照会への回答") : undefined;
    const texts = sheet?.cells.map((cell) => cell.text) ?? [];
    expect(texts).toEqual(expect.arrayContaining(["1.18", "○", "×", "改善は行いません", "× 不適合"]));
  });

  it("takes details alone as an addition: what was reserved before is not taken back by them", () => {
    const { file, letter } = asked();
    reply(letter, "1.20", "", "別紙7「ログ管理規程」に記載");
    const line = lineOf(runCli("judge", file, "--replies", letter, "--json", "--no-write").out);
    expect(statusOf(line, "1.20")).not.toBe("conforming");
  });

  it("never takes the letter of another answer", () => {
    const { letter } = asked();
    reply(letter, "1.20", "○", "アクセスログを1年間保存し、改ざん防止のため書き込み専用の領域に保管します");
    const other = fileIn(scratchFolder(), "ろ.xlsx", readFileSync(join(SAMPLES, "04-messy.xlsx")));
    const run = runCli("judge", other, "--replies", letter, "--json", "--no-write");
    expect([run.status, lineOf(run.out).replies.faults[0]?.code]).toEqual([2, "replies-of-another"]);
    expect(run.err.join("")).toContain("整理番号");
  });

  it("finds the letters of a folder by the names of the files", () => {
    const { folder, file, letter } = asked();
    const back = join(folder, "返送");
    mkdirSync(back);
    reply(letter, "1.20", "○", "アクセスログを1年間保存し、改ざん防止のため書き込み専用の領域に保管します");
    writeFileSync(join(back, "い_照会書.xlsx"), readFileSync(letter));
    const line = lineOf(runCli("judge", file, "--replies", back, "--json", "--no-write").out);
    expect(statusOf(line, "1.20")).toBe("conforming");
  });

  it("what is no letter is told", () => {
    const { file } = asked();
    const run = runCli("judge", file, "--replies", file, "--no-write");
    expect([run.status, run.err.join("")]).toEqual([2, expect.stringContaining("照会書として読めません")]);
  });
});

describe("what staff decided on a reply", () => {
  const YEAR = "アクセスログを1年間保存し、改ざん防止のため書き込み専用の領域に保管します";

  /** A sheet, its letter with a reply to 1.20, and the copy in which people decided on it (1.20 is row 28). */
  function decided() {
    const { folder, file, letter } = asked();
    reply(letter, "1.20", "○", YEAR);
    runCli("judge", file, "--replies", letter, "--staff");
    const copy = join(folder, "い_判定済.xlsx");
    const parts = unzipSync(new Uint8Array(readFileSync(copy)));
    const xml = strFromU8(parts[SHEET] ?? new Uint8Array());
    const filled = xml.replace(
      /<c r="I28"( s="\d+")\/>/,
      '<c r="I28"$1 t="inlineStr"><is><t>適合</t></is></c>',
    );
    expect(filled).not.toBe(xml);
    writeFileSync(copy, zipSync({ ...parts, [SHEET]: strToU8(filled) }));
    return { file, letter, copy };
  }

  it("stays where the same reply is taken again", () => {
    const { file, letter } = decided();
    const run = runCli("judge", file, "--replies", letter, "--staff", "--json");
    expect(JSON.parse(run.out[0] ?? "")).toMatchObject({ staffCarried: { carried: ["1.20"], left: [] } });
  });

  it("never lands on the former answer, nor on another reply", () => {
    const { file, letter, copy } = decided();
    const before = readFileSync(copy);
    expect(runCli("judge", file, "--staff", "--json").status).toBe(2);
    const other = fileIn(scratchFolder(), "い_照会書.xlsx", readFileSync(letter));
    const parts = unzipSync(new Uint8Array(readFileSync(other)));
    const xml = strFromU8(parts[SHEET] ?? new Uint8Array()).replace(YEAR, "アクセスログを2年間保存します");
    writeFileSync(other, zipSync({ ...parts, [SHEET]: strToU8(xml) }));
    expect(runCli("judge", file, "--replies", other, "--staff", "--json").status).toBe(2);
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  it("is open again in an answer that goes back to the former one, also without a record", () => {
    const { file, copy } = decided();
    const again = fileIn(scratchFolder(), "い.xlsx", readFileSync(file));
    const run = runCli("judge", again, "--against", copy, "--json", "--no-write");
    expect(JSON.parse(run.out[0] ?? "")).toMatchObject({
      against: {
        recorded: false,
        staff: { carried: [], reopened: [{ id: "1.20", because: ["remarks", "status"] }] },
      },
    });
  });
});
