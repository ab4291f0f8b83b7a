import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkSheet, type CheckedSheet } from "../../../src/core/check-sheet";
import type { Policy } from "../../../src/core/policy";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { STATUSES, type Status } from "../../../src/core/status";
import { memoItems } from "../../../src/core/mark/memo-items";
import { memoText } from "../../../src/core/mark/memo-text";
import { rowNote } from "../../../src/core/mark/row-note";
import { STATUS_MARKS } from "../../../src/core/mark/status-marks";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../../src/packs/index";
import { sheetReport } from "../../../src/ui/sheet-report";
import { wordsFor, type Language } from "../../../src/words/words";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { madeUpSheet } from "./made-up-sheets";

const ROOT = join(__dirname, "../../..");
const PACK = shippedPack("gaibu-service");
const LONGEST = { ja: 90, en: 180 } as const;
const LONGEST_FORMULA = { ja: 40, en: 90 } as const;
const CONFORMING_AVERAGE = { ja: 40, en: 80 } as const;

function fromFile(path: string): SheetSnapshot {
  const workbook = readWorkbook(new Uint8Array(readFileSync(path)));
  const sheet = workbook.ok
    ? workbook.value.sheets.find(({ visibility }) => visibility === "visible")
    : undefined;
  if (sheet === undefined) throw new Error(`${path} has no sheet.`);
  return sheet;
}

const filesIn = (folder: string): readonly (readonly [string, SheetSnapshot])[] =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => [basename(file), fromFile(join(ROOT, folder, file))]);

const SHEETS: readonly (readonly [string, SheetSnapshot])[] = [
  ...filesIn("assets/samples"),
  ...filesIn("test/libreoffice/layouts"),
  ...Array.from({ length: 40 }, (_, seed) => [`made up ${seed + 1}`, madeUpSheet(seed + 1)] as const),
];

const BLANK_IS_MET: Policy = { ...DEFAULT_POLICY, blankMandatory: "conforming" };

function judged(snapshot: SheetSnapshot, language: Language, policy = DEFAULT_POLICY): CheckedSheet {
  const checked = checkSheet({
    snapshot,
    pack: PACK,
    packHash: "0".repeat(64),
    policy,
    asOf: "2026-11-23",
    words: wordsFor(language).mark,
    options: { review: true },
  });
  if (!checked.ok) throw new Error(checked.fault.code);
  return checked.value;
}

/** The notes of the rows as the sheet has them, by status. */
function notesOf({ judgement, table }: CheckedSheet, language: Language) {
  const { mark } = wordsFor(language);
  return judgement.rows.map((row) => ({ id: row.id, status: row.status, note: rowNote(row, table, mark) }));
}

const lengthOf = (note: string): number => [...note.replaceAll("\n", "")].length;
const sentencesOf = (note: string): readonly string[] =>
  note.split("\n").filter((line) => /(?:。|[a-z]\.)$/.test(line));

describe.each(SHEETS)("%s", (_, snapshot) => {
  it.each([
    ["ja", DEFAULT_POLICY],
    ["en", DEFAULT_POLICY],
    ["ja", BLANK_IS_MET],
  ] as const)("has short notes (%s)", (language, policy) => {
    const notes = notesOf(judged(snapshot, language, policy), language);
    const conforming = notes.filter(({ status }) => status === "conforming").map(({ note }) => note);
    const total = conforming.reduce((sum, note) => sum + lengthOf(note), 0);
    expect(total).toBeLessThanOrEqual(CONFORMING_AVERAGE[language] * conforming.length);
    expect(notes.filter(({ note }) => lengthOf(note) > LONGEST[language])).toEqual([]);
    const said = conforming.flatMap(sentencesOf);
    expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
  });

  it.each(["ja", "en"] as const)(
    "has one short formula on rows that are waived or blank (%s)",
    (language) => {
      const formulas: readonly Status[] = ["exempt", "unanswered"];
      for (const { status, note } of notesOf(judged(snapshot, language), language)) {
        if (!formulas.includes(status)) continue;
        expect(note.split("\n")).toHaveLength(1);
        expect(note.length).toBeGreaterThan(0);
        expect(lengthOf(note)).toBeLessThanOrEqual(LONGEST_FORMULA[language]);
      }
    },
  );

  it("counts the same in sheet, review sheet, pane and letter", () => {
    const checked = judged(snapshot, "ja");
    const { judgement, table, plan } = checked;
    const words = wordsFor("ja");
    const [marks, review] = plan.sheets;
    const counted = new Map<string, number>();
    for (const { status } of judgement.rows) counted.set(status, (counted.get(status) ?? 0) + 1);
    const expected = STATUSES.flatMap((status) => {
      const count = counted.get(status) ?? 0;
      return count === 0 ? [] : [`${STATUS_MARKS[status].sign} ${words.status[status]} ${count}`];
    });

    const results = marks?.cells.map(({ text }) => text) ?? [];
    for (const status of STATUSES) {
      const label = `${STATUS_MARKS[status].sign} ${words.status[status]}`;
      const inSheet = judgement.rows.filter(
        (row) => row.status === status && table.rows.some(({ id }) => id === row.id),
      );
      expect(results.filter((text) => text === label)).toHaveLength(inSheet.length);
    }
    const foot = results.find((text) => text.startsWith("総合判定：") && text.includes("\n\n"));
    expect(foot?.split("\n\n")[1]?.split("\n")).toEqual(expected);
    expect(
      review?.cells
        .map(({ text }) => text)
        .join("　")
        .replaceAll("\n", "　"),
    ).toContain(expected.join("　"));

    const report = sheetReport({
      checked,
      snapshot,
      pack: PACK,
      packHash: "0".repeat(64),
      policy: DEFAULT_POLICY,
      words,
    });
    const inPane = report.counts.filter(({ count }) => count > 0);
    expect(inPane.map(({ sign, word, count }) => `${sign} ${word} ${count}`)).toEqual(expected);

    const request = { judgement, table, pack: PACK, language: "ja" } as const;
    const items = memoItems(request);
    const open: readonly Status[] = ["nonconforming", "review", "unanswered"];
    const mandatory = judgement.rows.filter(
      (row) => row.obligation === "mandatory" && open.includes(row.status),
    );
    expect(
      items
        .filter(({ group }) => group !== "optional")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(mandatory.map(({ id }) => id).sort());
    const letter = memoText(request, words.memo);
    if (items.length > 0) expect(letter).toContain(`下記の${items.length}件について`);
    for (const { id, title } of items) expect(letter).toContain(`${id} ${title}`);
    const optional = judgement.rows.filter(
      (row) => row.obligation === "optional" && open.includes(row.status),
    );
    if (mandatory.length + optional.length > 0)
      expect(review?.cells.map(({ text }) => text)).toContain(
        `確かめる行（必須 ${mandatory.length}・任意 ${optional.length}）`,
      );
  });

  it("asks one thing a row in the letter, mandatory and optional rows apart, and promises no way that is none", () => {
    const { judgement, table } = judged(snapshot, "ja");
    const letter = memoText({ judgement, table, pack: PACK, language: "ja" }, wordsFor("ja").memo);
    const blocks = letter.split(/\n(?=[0-9]+\.[0-9]+ )/u).slice(1);
    for (const block of blocks) expect(block.match(/ {2}- お願い: /g) ?? []).toHaveLength(1);
    for (const id of judgement.wayOut.rows) {
      const row = judgement.rows.find((one) => one.id === id);
      if (row?.obligation === "optional") expect(["not_met", "na", "planned"]).not.toContain(row.reading);
    }
    expect(letter).not.toMatch(/虚偽|偽造|改ざん|不正な(?!ア)/);
  });
});
