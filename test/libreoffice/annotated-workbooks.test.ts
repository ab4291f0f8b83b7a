import { beforeAll, describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotationPlan } from "../../src/core/mark/annotation-plan";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageFaults } from "../xlsx/package-check";
import { planOf } from "../xlsx/plan-samples";
import { clearedOf, valueOf } from "../xlsx/value-of";
import { convert, csvRows } from "./soffice";

const SAMPLES = join(__dirname, "../../assets/samples");
const originals = new Map(
  readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, new Uint8Array(readFileSync(join(SAMPLES, name)))]),
);

/** What each sample gets: two columns with staff columns right of all it holds, print set-up, and a list of points. */
function planFor(bytes: Uint8Array): AnnotationPlan & { readonly first: number } {
  const [sheet] = valueOf(readWorkbook(bytes)).sheets;
  if (sheet === undefined) throw new Error("a sample without a sheet");
  const right = Math.max(
    ...sheet.cells.map(({ column }) => column),
    ...sheet.merges.map((merge) => merge.right),
  );
  const texts = ["○ 適合", "=1+1", "× 不適合\n二行目 <&>", "-1", "𠮷野家"];
  const options = {
    sheet: sheet.name,
    column: right + 1,
    top: 3,
    texts,
    print: true,
    memo: true,
    staff: true,
  };
  const plan = planOf(options);
  // Results are our own words and the reasons quote: a program that drops our hidden parts leaves only that form.
  const sheets = plan.sheets.map((one) => ({
    ...one,
    cells: one.cells.map((cell) => {
      if (texts.includes(cell.text)) return { ...cell, text: "○ 適合" };
      return { ...cell, text: cell.text.replace(/^理由: /, "") };
    }),
  }));
  return { ...plan, sheets, first: right + 1 };
}

const annotated = new Map(
  [...originals].map(([name, bytes]) => [name, valueOf(applyPlan(bytes, planFor(bytes)))] as const),
);

type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

function sheetsOf(files: ReadonlyMap<string, Uint8Array>): Sheets {
  return new Map([...convert(files, "csv")].map(([name, bytes]) => [name, csvRows(bytes)]));
}

/** Fields that hold something, by place. */
function filled(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row, at) =>
      row.flatMap((text, column) => (text === "" ? [] : [[`${at},${column}`, text] as const])),
    ),
  );
}

describe("LibreOffice opens what we write", () => {
  let before: Sheets;
  let after: Sheets;

  beforeAll(() => {
    before = sheetsOf(originals);
    after = sheetsOf(annotated);
  });

  it("there are samples, and each annotated copy is sound as a package", () => {
    expect(originals.size).toBeGreaterThanOrEqual(4);
    for (const bytes of annotated.values()) expect(packageFaults(bytes)).toEqual([]);
  });

  it("every cell of the original reads the same", () => {
    expect(before.size).toBeGreaterThanOrEqual(originals.size);
    for (const [name, rows] of before) {
      const now = filled(after.get(name) ?? []);
      const kept = [...filled(rows)].map(([place, text]) => [place, text, now.get(place)] as const);
      expect(kept.filter(([, text, other]) => text !== other)).toEqual([]);
    }
  });

  it("our cells are there as text, and nothing else is new", () => {
    for (const [name, bytes] of originals) {
      const plan = planFor(bytes);
      const sheet = plan.sheets[0];
      const file = `${name.replace(".xlsx", "")}-${sheet?.sheet ?? ""}.csv`;
      const [former, now] = [filled(before.get(file) ?? []), filled(after.get(file) ?? [])];
      const added = new Map([...now].filter(([place]) => !former.has(place)));
      const planned = sheet?.cells.filter(({ text }) => text !== "");
      expect(added).toEqual(new Map(planned?.map(({ row, column, text }) => [`${row},${column}`, text])));
    }
  });

  it("the list of points is a sheet of its own", () => {
    const lists = [...after].filter(([name]) => name.endsWith("-指摘一覧.csv"));
    expect(lists.map(([, rows]) => rows[0]?.[0])).toEqual(
      [...originals].map(() => "1.5 の回答をご記入ください。"),
    );
  });

  it("prints on A4, landscape", () => {
    for (const pdf of convert(annotated, "pdf").values()) {
      const text = Buffer.from(pdf).toString("latin1");
      expect(text.startsWith("%PDF-")).toBe(true);
      const [, width = "0", height = "0"] = /\/MediaBox\s*\[\s*0 0 ([0-9.]+) ([0-9.]+)/.exec(text) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    }
  });
});

describe("after LibreOffice has saved the workbook", () => {
  let saved: ReadonlyMap<string, Uint8Array>;

  beforeAll(() => {
    saved = convert(annotated, "xlsx");
  });

  function shownIn(bytes: Uint8Array | undefined) {
    const [sheet] = valueOf(readWorkbook(bytes ?? new Uint8Array())).sheets;
    return sheet?.cells.map(({ row, column, text }) => ({ row, column, text }));
  }

  it.each([...originals.keys()])("%s: clearing leaves what was there", (name) => {
    const cleared = clearedOf(clearMarks(saved.get(name) ?? new Uint8Array()));
    expect(packageFaults(cleared)).toEqual([]);
    expect(shownIn(cleared)).toEqual(shownIn(originals.get(name)));
  });

  it.each([...originals.keys()])("%s: running again leaves one set of columns", (name) => {
    const plan = planFor(originals.get(name) ?? new Uint8Array());
    const again = valueOf(applyPlan(saved.get(name) ?? new Uint8Array(), plan));
    expect(shownIn(again)).toEqual(shownIn(annotated.get(name)));
  });
});
