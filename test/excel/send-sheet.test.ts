import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isByPerson } from "../../src/core/answer/kinds/kinds";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { Pack } from "../../src/core/pack/pack-schema";
import { judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { sendSheet, type Sent } from "../../src/excel/send/send-sheet";
import { unsendSheet } from "../../src/excel/send/unsend-sheet";
import { packHash } from "../../src/packs/pack-hash";
import { shippedPacks } from "../../src/packs/shipped-packs";
import { answerSheetWordsFor } from "../../src/words/answer-sheet-words";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { ExcelHost } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { optionsAt, sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";

const SAMPLES = [
  ["assets/samples/03-blank-template", "gaibu-service"],
  ["assets/second-city/minatono-blank", "minatono-cloud"],
  ["assets/samples/04-messy", "gaibu-service"],
] as const;

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;
let pack: Pack;

function open(sample: string, id: string, excelApi = "1.17"): void {
  const read = readWorkbook(readFileSync(join(__dirname, "../..", `${sample}.xlsx`)));
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error("no sample");
  model = new WorkbookModel();
  sheet = addSnapshot(model, snapshot);
  const shipped = shippedPacks().find((one) => one.id === id);
  if (!shipped) throw new Error("no pack");
  pack = shipped;
  host = openInNode({ model, excelApi });
}

beforeEach(() => open(...SAMPLES[0]));
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

const rules = () => ({
  pack,
  packHash: packHash(pack),
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23" as const,
  words: wordsFor("ja").mark,
  sheetWords: answerSheetWordsFor("ja"),
});

async function send(): Promise<Sent> {
  const done = await sendSheet(rules);
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  return done.value;
}

async function fault(work: Promise<{ readonly ok: boolean; readonly fault?: unknown }>): Promise<unknown> {
  const done = await work;
  if (done.ok) throw new Error("it was done");
  return done.fault;
}
const sendFault = () => fault(sendSheet(rules));
const unsendFault = () => fault(unsendSheet());

async function unsend(): Promise<void> {
  const done = await unsendSheet();
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
}

/** Which of the cells near the table anybody may fill in, and how far the columns beside it are. */
function locks(): string {
  const isOpen = (row: number, column: number): boolean =>
    sheet.unlocked.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  return Array.from({ length: 70 }, (_, row) =>
    Array.from({ length: 24 }, (_, column) => (isOpen(row, column) ? "o" : "-")).join(""),
  ).join("\n");
}

/** All of the workbook that somebody could miss. */
const everything = (): unknown =>
  structuredClone([
    model.sheets.map(({ name }) => name),
    JSON.parse(sheetFingerprint(sheet)),
    locks().split("\n"),
    sheet.allows,
    sheet.password ?? null,
    sheet.names,
    model.customXmlParts,
    [...model.settings],
    model.activeId,
  ]);

const textAt = (row: number, column: number): string => sheet.cell(row, column)?.text ?? "";
const headings = (row: number): readonly string[] =>
  Array.from({ length: 20 }, (_, column) => textAt(row, column)).filter((text) => text !== "");

describe.each(SAMPLES)("%s, made ready to be sent out", (sample, id) => {
  it.each(["1.14", "1.17"])("is exactly as it was once it is taken back (ExcelApi %s)", async (version) => {
    open(sample, id, version);
    const before = everything();
    await send();
    expect(sheet.isProtected).toBe(true);
    expect(everything()).not.toEqual(before);
    await unsend();
    expect(everything()).toEqual(before);
  });

  it("leaves to the vendor what is asked, and nothing of what is set", async () => {
    const { headings: added } = await send();
    const table = sheet.validations.map(({ range }) => range);
    const isOpen = (row: number, column: number): boolean =>
      sheet.unlocked.some(
        (one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right,
      );
    for (const { top, left } of table) expect([top, isOpen(top, left)]).toEqual([top, true]);
    const texts = [...sheet.cells].filter(([, { text }]) => text !== "");
    const answers = new Set(table.map(({ left }) => left));
    const changed = texts.filter(
      ([key]) => isOpen(Math.floor(key / 16_384), key % 16_384) && !answers.has(key % 16_384),
    );
    // What a vendor has typed into a filled sample stays open, too.
    if (!sample.endsWith("messy")) expect(changed).toEqual([]);
    expect(added.length).toBeGreaterThan(0);
    for (const text of added)
      expect(headings(table[0]?.top === undefined ? 0 : headingRow(text))).toContain(text);
  });

  it("names the pack with its hash, and shows a worked example, on a sheet of its own", async () => {
    const { how } = await send();
    const texts = [...model.sheet(how).cells.values()].map(({ text }) => text);
    expect(texts).toContain(`要件: ${pack.id} ${pack.version} (${packHash(pack)})`);
    expect(texts).toContain("記入例");
    expect(texts.join("\n")).toContain(`「${sheet.name}」のシートで`);
    expect(model.sheet(how).isProtected).toBe(true);
  });
});

describe.each(SAMPLES.slice(0, 2))("%s, sent out and returned", (sample, id) => {
  it.each(["1.14", "1.17"])(
    "has every answer of its drop-downs read with certainty, and the result beside it while protected (ExcelApi %s)",
    async (version) => {
      open(sample, id, version);
      const { how } = await send();
      const table = sheet.validations.map(({ range }) => range);
      expect(table.length).toBe(pack.rows.length);
      const READINGS: Readonly<Record<string, readonly string[]>> = {
        "○": ["met", "weak_evidence"],
        "△": ["partial"],
        "×": ["not_met"],
        該当なし: ["na"],
      };
      for (const choice of ["○", "△", "×", "該当なし"]) {
        const filled = table.filter(({ top, left }) => optionsAt(sheet, top, left).includes(choice));
        const offering = new Set(filled.map(({ top }) => top));
        const copy = model.copy();
        const own = copy.sheet(sheet.name);
        for (const { top, left } of table)
          Object.assign(own.ensure(top, left), { value: "", text: "", formula: undefined });
        for (const { top, left } of filled)
          Object.assign(own.ensure(top, left), { value: choice, text: choice });
        openInNode({ model: copy, excelApi: version });
        const done = await judgeActiveSheet({ ...rules() });
        if (!done.ok) throw new Error(JSON.stringify(done.fault));
        const { written, checked } = done.value;
        expect([choice, written.ok ? "written" : written.fault, own.isProtected]).toEqual([
          choice,
          "written",
          true,
        ]);
        expect(copy.sheets.map(({ name }) => name)).toEqual([sheet.name, how]);
        const rowsAt = new Map(checked.table.rows.map((row) => [row.id, row.rows.first]));
        for (const { id: row, reading } of checked.judgement.rows) {
          const asked = pack.rows.find((one) => one.id === row);
          // Kinds that are left to a person are no matter of how the answer is written.
          if (asked === undefined || isByPerson(asked)) continue;
          const isConditional = choice === "該当なし" && asked.mayNotApply !== true;
          if (!offering.has(rowsAt.get(row) ?? -1) || isConditional) continue;
          expect([row, choice, READINGS[choice]?.includes(reading)]).toEqual([row, choice, true]);
        }
        const needless = checked.judgement.rows.flatMap(({ reasons }) =>
          reasons.map((reason) => JSON.stringify(reason)),
        );
        expect(
          needless.filter((one) => /"(noted|answer-elsewhere|reserved|uncertain-row)"/.test(one)),
        ).toEqual([]);
      }
    },
  );
});

function columnOf(text: string): number {
  return ([...sheet.cells].find(([, cell]) => cell.text === text)?.[0] ?? 0) % 16_384;
}

function headingRow(text: string): number {
  const found = [...sheet.cells].find(([, cell]) => cell.text === text);
  return found === undefined ? -1 : Math.floor(found[0] / 16_384);
}

describe("what the city's sheet has of its own", () => {
  const answers = () => {
    const column = 4;
    const rows = [...sheet.cells].flatMap(([key, { text }]) =>
      key % 16_384 === 0 && /^1\.\d+$/.test(text) ? [Math.floor(key / 16_384)] : [],
    );
    return { column, rows };
  };

  it("keeps its drop-downs, and says so", async () => {
    const { column, rows } = answers();
    const [first = 0, second = 0] = rows;
    const own = {
      range: { top: first, left: column, bottom: second, right: column },
      rule: { list: { source: "はい,いいえ" } },
    };
    sheet.validations = [own];
    const before = everything();
    const { notices, choices } = await send();
    expect(notices).toEqual([
      { code: "choices-of-city", values: { cells: [`E${first + 1}`, `E${second + 1}`] } },
    ]);
    expect([choices, optionsAt(sheet, first, column)]).toEqual([pack.rows.length - 2, ["はい", "いいえ"]]);
    await unsend();
    expect(everything()).toEqual(before);
  });

  it("keeps what it has left open, and locks a requirement that was not locked", async () => {
    sheet.unlocked = [{ top: 0, left: 2, bottom: 60, right: 2 }];
    const before = everything();
    await send();
    expect(locks().split("\n")[7]?.[2]).toBe("-");
    await unsend();
    expect(everything()).toEqual(before);
  });

  it("keeps merged answer cells, hidden rows and widths", async () => {
    const { column, rows } = answers();
    const [, second = 0, third = 0] = rows;
    sheet.merges = [...sheet.merges, { top: second, left: column + 1, bottom: third, right: column + 1 }];
    sheet.hiddenRows.add(third);
    sheet.columnWidths.set(7, 90);
    const before = everything();
    await send();
    const [line = ""] = locks()
      .split("\n")
      .slice(third, third + 1);
    expect(line[column + 1]).toBe("o");
    expect(sheet.hiddenRows.has(third)).toBe(true);
    await unsend();
    expect(everything()).toEqual(before);
  });

  it("is not moved: what stands right of the table stays where it is, and the columns stand beyond", async () => {
    const { rows } = answers();
    Object.assign(sheet.ensure(rows[0] ?? 0, 7), { value: "市の覚え", text: "市の覚え" });
    const before = everything();
    await send();
    expect(textAt(rows[0] ?? 0, 7)).toBe("市の覚え");
    expect(columnOf("該当ページ")).toBeGreaterThan(7);
    await unsend();
    expect(everything()).toEqual(before);
  });

  it("is left without more columns where it is a table of Excel's, which would swallow them", async () => {
    sheet.tables = [{ name: "要件表", range: { top: 6, left: 0, bottom: 34, right: 5 } }];
    const before = everything();
    const { notices } = await send();
    expect(notices.map(({ code }) => code)).toContain("no-columns");
    await unsend();
    expect(everything()).toEqual(before);
  });

  it("keeps its looks: where cells right of the table are formatted, nothing is put there", async () => {
    const cell = sheet.ensure(12, 6);
    cell.style = { ...cell.style, "Border.EdgeTop.Style": "Continuous" };
    const before = everything();
    const { notices } = await send();
    expect(notices.map(({ code }) => code)).toContain("no-columns");
    await unsend();
    expect(everything()).toEqual(before);
  });

  it("is refused where it is protected, with a password or without, and says what to do", async () => {
    Object.assign(sheet, { isProtected: true, password: "市" });
    const before = everything();
    expect(await sendFault()).toEqual({
      kind: "send",
      fault: { code: "protected-by-city", values: { sheet: sheet.name } },
    });
    expect(everything()).toEqual(before);
  });

  it("is refused where the workbook's structure is locked, where it was judged, and where it is ready already", async () => {
    model.structureLocked = true;
    expect(await sendFault()).toMatchObject({ kind: "excel", fault: { code: "structure-locked" } });
    model.structureLocked = false;
    await send();
    expect(await sendFault()).toMatchObject({ fault: { code: "already-sent" } });
    await unsend();
    await judgeActiveSheet(rules());
    const before = everything();
    expect(await sendFault()).toMatchObject({ kind: "plan", fault: { code: "marks-there" } });
    expect(everything()).toEqual(before);
  });

  it("is refused by an Excel that tells of neither drop-downs nor locks", async () => {
    open(...SAMPLES[0], "1.8");
    expect(await sendFault()).toEqual({
      kind: "send",
      fault: { code: "needs-newer", values: { needed: "ExcelApi 1.9" } },
    });
  });
});

describe("taking back", () => {
  it("takes nothing away that somebody has entered", async () => {
    await send();
    const at = sheet.names.length;
    const row = headingRow("該当ページ") + 1;
    Object.assign(sheet.ensure(row, columnOf("該当ページ")), { value: "12", text: "12" });
    const before = everything();
    expect(await unsendFault()).toMatchObject({ kind: "send", fault: { code: "entered-since" } });
    expect([everything(), at]).toEqual([before, 1]);
  });

  it("follows a renamed sheet, and keeps the answers", async () => {
    await send();
    sheet.name = "令和9年度";
    const [first] = sheet.validations;
    Object.assign(sheet.ensure(first?.range.top ?? 0, first?.range.left ?? 0), { value: "○", text: "○" });
    await unsend();
    expect(textAt(first?.range.top ?? 0, first?.range.left ?? 0)).toBe("○");
    expect([sheet.isProtected, sheet.validations.length, model.sheets.length]).toEqual([false, 0, 1]);
  });

  it("is refused where rows were inserted, where a password was set, and where nothing was made ready", async () => {
    expect(await unsendFault()).toMatchObject({ fault: { code: "not-sent" } });
    await send();
    sheet.password = "secret";
    const before = everything();
    expect(await unsendFault()).toMatchObject({ fault: { code: "password-since" } });
    expect(everything()).toEqual(before);
    sheet.password = undefined;
    sheet.isProtected = false;
    host.insertRow(sheet, 3);
    expect(await unsendFault()).toMatchObject({ fault: { code: "moved-since" } });
  });
});

describe("nothing is half written", () => {
  it("at whatever action Excel stops, the sheet is as it was", async () => {
    await send();
    const actions = host.ownBatches().at(-1)?.actions ?? 0;
    expect(actions).toBeGreaterThan(50);
    // Reading, and two looks at what is there.
    const batches = host.ownBatches().length - 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: actions - 1 }), async (atAction) => {
        open(...SAMPLES[0]);
        const before = everything();
        host.faultAt(batches, { kind: "error", code: "GeneralException", atAction });
        const found = await sendFault();
        expect([atAction, found]).toMatchObject([
          atAction,
          { kind: "excel", aftermath: { code: "taken-back" } },
        ]);
        expect([atAction, everything()]).toEqual([atAction, before]);
      }),
      { numRuns: 6 },
    );
  });

  it("what a colleague enters at that moment stays, and the rest is taken back", async () => {
    const batches = await batchesBefore();
    open(...SAMPLES[0]);
    const before = everything();
    host.faultAt(batches, {
      kind: "midway",
      atAction: 0,
      run: () => Object.assign(sheet.ensure(7, 4), { value: "○", text: "○" }),
    });
    expect(await sendFault()).toMatchObject({
      kind: "excel",
      fault: { code: "changed-meanwhile" },
      aftermath: { code: "taken-back" },
    });
    expect(textAt(7, 4)).toBe("○");
    Object.assign(sheet.ensure(7, 4), { value: "", text: "" });
    expect(everything()).toEqual(before);
  });
});

/** So many batches come before the one that writes. */
async function batchesBefore(): Promise<number> {
  await send();
  return host.ownBatches().length - 1;
}
