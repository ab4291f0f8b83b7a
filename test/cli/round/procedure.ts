import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { roundWordsFor } from "../../../src/words/round-words";
import { readTextTable } from "../../../src/xlsx/csv/read-text-table";
import type { Answers } from "./answers";
import { EVERY_ROW, REGISTERED } from "./answers";
import { filledIn, type Layout } from "./layouts";
import { own, type Open } from "./vendors";

/*
 * What people do in a round besides running the program: vendors fill in letters and send in anew, three officials vote.
 * They use another program (ExcelJS).
 */

export type Language = "ja" | "en";

async function edited(file: string, edit: (sheet: ExcelJS.Worksheet) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(file).buffer as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (sheet !== undefined) edit(sheet);
  writeFileSync(file, new Uint8Array(await book.xlsx.writeBuffer()));
}

/** The first cell that holds exactly this text. */
function cellOf(sheet: ExcelJS.Worksheet, text: string): { readonly row: number; readonly column: number } {
  let found: { readonly row: number; readonly column: number } | undefined;
  sheet.eachRow((line, row) =>
    line.eachCell((cell, column) => {
      if (found === undefined && cell.text === text) found = { row, column };
    }),
  );
  if (found === undefined) throw new Error(`no cell “${text}”`);
  return found;
}

/** What a vendor makes of the letter that it got. */
export interface Letter {
  readonly of: string;
  readonly replies: Readonly<Record<string, readonly [answer: string, content: string]>>;
  /** The line by which the letter is known is taken out. */
  readonly withoutKey?: boolean;
  /** It is sent back under the name of another file. */
  readonly sentAs?: string;
  /** What comes of it. */
  readonly verdict: "conforming" | "nonconforming" | "undecided";
  readonly open: Open;
}

const MARKS_ALONE: Open = {
  no: ["1.22"],
  check: ["1.8", "1.11", "1.14", "1.15", "1.16", "1.17", "1.18", "1.20", "1.21", "1.26"],
};

export const LETTERS: readonly Letter[] = [
  {
    of: "15_せせらぎ",
    replies: { "1.24": ["○", "権限管理とアクセス制御は、標準機能で利用できます"] },
    verdict: "conforming",
    open: {},
  },
  {
    of: "23_にじいろクラウド",
    replies: { "1.22": ["○", "通信内容を監視し、不正アクセスや不正侵入を検知して通知します"] },
    verdict: "conforming",
    open: {},
  },
  // Sent back as it came.
  { of: "25_ねむの木システム", replies: {}, verdict: "nonconforming", open: { no: ["1.17"] } },
  {
    of: "28_ひなた",
    replies: { "1.24": ["○", "権限管理とアクセス制御ができます"] },
    verdict: "nonconforming",
    open: { no: ["1.19"], check: ["1.14", "1.22"] },
  },
  {
    of: "31_ほしぞら",
    replies: { "1.22": ["○", "検知して通知します"] },
    withoutKey: true,
    verdict: "nonconforming",
    open: MARKS_ALONE,
  },
  {
    of: "31_ほしぞら",
    replies: { "1.22": ["○", "検知して通知します"] },
    sentAs: "32_まつかぜ",
    verdict: "nonconforming",
    open: MARKS_ALONE,
  },
  {
    of: "34_むぎわら",
    replies: { "1.5": ["対象外", "本サービスは生成AIを利用していません"] },
    verdict: "undecided",
    open: {
      blank: [
        ...["1.7", "1.8", "1.10", "1.11", "1.12", "1.14", "1.15", "1.16", "1.17", "1.18"],
        ...["1.19", "1.20", "1.21", "1.22", "1.23", "1.24", "1.25", "1.26"],
      ],
    },
  },
  {
    of: "35_めぶき",
    replies: { "1.12": ["×", "準拠法は変更できません"] },
    verdict: "nonconforming",
    open: { no: ["1.12"] },
  },
  {
    of: "36_もりのなか",
    replies: {
      "1.1": ["○", "ISMAPクラウドサービスリストに登録済み（登録番号 C25-0136-3、有効期限 2028年9月30日）"],
    },
    verdict: "conforming",
    open: {},
  },
];

/** The letters as they come back, in a folder of their own. */
export async function answerLetters(from: string, to: string, language: Language): Promise<void> {
  const { columns } = roundWordsFor(language).inquiry;
  for (const { of, replies, withoutKey, sentAs } of LETTERS) {
    const back = join(to, `${sentAs ?? of}_照会書.xlsx`);
    copyFileSync(join(from, `${of}_照会書.xlsx`), back);
    await edited(back, (sheet) => {
      const [answer, content] = [cellOf(sheet, columns.answer).column, cellOf(sheet, columns.content).column];
      for (const [id, [yes, details]] of Object.entries(replies)) {
        const { row } = cellOf(sheet, id);
        sheet.getCell(row, answer).value = yes;
        sheet.getCell(row, content).value = details;
      }
      if (withoutKey !== true) return;
      sheet.eachRow((line) => {
        const cell = line.getCell(1);
        if (/[0-9a-f]{12}$/.test(cell.text)) cell.value = null;
      });
    });
  }
}

/** What three officials wrote beside rows of a judged copy. */
export const VOTES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "01_みほん": { "1.22": ["適合", "適合", "適合"] },
  "09_くすのき": { "1.18": ["適合", "適合", "適合"], "1.20": ["適合", "不適合", ""] },
  "13_しおさい": { "1.14": ["適合", "適合", "不適合"] },
  "35_めぶき": { "1.12": ["不適合", "不適合", "適合"] },
};

const SHEET = "xl/worksheets/sheet1.xml";

/** Writes the votes as Excel does, which keeps all other parts of a workbook. */
export async function vote(folder: string, heading: (official: number) => string): Promise<void> {
  for (const [name, rows] of Object.entries(VOTES)) {
    const file = join(folder, `${name}_判定済.xlsx`);
    const book = new ExcelJS.Workbook();
    const bytes = readFileSync(file);
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.worksheets[0];
    if (sheet === undefined) throw new Error(`no sheet in ${file}`);
    const first = cellOf(sheet, heading(1)).column;
    const parts = unzipSync(new Uint8Array(bytes));
    let xml = strFromU8(parts[SHEET] ?? new Uint8Array());
    for (const [id, votes] of Object.entries(rows)) {
      const { row } = cellOf(sheet, id);
      votes.forEach((text, at) => {
        if (text === "") return;
        const { address } = sheet.getCell(row, first + at);
        const filled = xml.replace(
          new RegExp(`<c r="${address}"( s="\\d+")/>`),
          `<c r="${address}"$1 t="inlineStr"><is><t>${text}</t></is></c>`,
        );
        if (filled === xml) throw new Error(`no empty cell ${address}`);
        xml = filled;
      });
    }
    writeFileSync(file, zipSync({ ...parts, [SHEET]: strToU8(xml) }));
  }
}

/** A sheet that was sent in anew, and what became of its rows: change, causes and other rows on which it turned. */
export interface Resubmission {
  readonly file: string;
  readonly layout: Layout;
  readonly vendor: string;
  readonly answers: Answers;
  readonly changed: Readonly<Record<string, string>>;
  readonly carried?: readonly string[];
  readonly reopened?: readonly string[];
}

const YES: Answers[string] = ["○", ""];
const again = (
  file: string,
  layout: Layout,
  edits: Answers,
  outcome: Omit<Resubmission, "file" | "layout" | "vendor" | "answers">,
): Resubmission => {
  const [number = "", name = ""] = file.split("_");
  const answers = own(Number(number), EVERY_ROW, edits);
  return { file: `${file}.xlsx`, layout, vendor: `株式会社${name}`, answers, ...outcome };
};
const NO: Answers[string] = ["×", "対応していません"];
const LAPSED: Answers[string] = ["○", "ISO/IEC 27017:2015（登録番号 CLOUD 734513、有効期限 2026年8月31日）"];

export const RESUBMISSIONS: readonly Resubmission[] = [
  again(
    "01_みほん",
    "plain",
    { "1.22": NO, "1.8": LAPSED, "1.24": YES },
    { changed: { "1.24": "better: answer" }, carried: ["1.22"] },
  ),
  again("04_うみかぜ", "two-columns", {}, { changed: { "1.8": "better: answer", "1.11": "better: answer" } }),
  again("05_えきまえソフト", "moved", { "1.21": NO }, { changed: { "1.20": "better: remarks" } }),
  again("07_かわべり", "english", {}, { changed: { "1.5": "better: answer remarks" } }),
  again(
    "09_くすのき",
    "evidence",
    { "1.18": YES },
    { changed: { "1.20": "better: remarks" }, carried: ["1.18"], reopened: ["1.20: remarks status"] },
  ),
  again("11_こもれび", "choices", {}, { changed: { "1.10": "better: answer remarks" } }),
  // In another form than before.
  again(
    "13_しおさい",
    "plain",
    {},
    { changed: { "1.14": "better: remarks" }, reopened: ["1.14: remarks status"] },
  ),
  again("16_そよかぜ", "two-columns", {}, { changed: { "1.24": "better: answer" } }),
  again("21_とうげ情報", "plain", {}, { changed: { "1.19": "better: answer remarks" } }),
  again("26_のはら", "evidence", {}, { changed: { "1.24": "better: answer" } }),
  again(
    "33_みなも",
    "plain",
    { "1.22": NO },
    { changed: { "1.1": "better: answer remarks", "1.22": "worse: other-rows 1.1" } },
  ),
  // Its former file could not be read; under another name it goes with none.
  {
    file: "39_よつば（再提出）.xlsx",
    layout: "plain",
    vendor: "株式会社よつば",
    answers: own(39, REGISTERED),
    changed: {},
  },
];

export async function resubmit(folder: string): Promise<void> {
  for (const { file, layout, vendor, answers } of RESUBMISSIONS)
    writeFileSync(join(folder, file), await filledIn(layout, vendor, answers));
}

/** The list of vendors by the names of their files: what it says of verdict, rows in the way, and staff. */
export function listIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const rows = readTextTable(new Uint8Array(readFileSync(join(folder, "判定一覧.csv")))) ?? [];
  return new Map(rows.slice(1).map((row) => [row[7] ?? "", row]));
}
