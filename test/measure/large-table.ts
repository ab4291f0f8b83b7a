import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Pack, packSchema } from "../../src/core/pack/pack-schema";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../src/packs/index";
import { readWorkbook } from "../../src/xlsx/read-workbook";

export function sampleSnapshot(name: string): SheetSnapshot {
  const read = readWorkbook(readFileSync(join(__dirname, "../../assets/samples", name)));
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error(name);
  return snapshot;
}

const HEADER = ["番号", "区分", "要件", "必須／任意", "回答", "備考"] as const;

/** A table such as nobody has, for measuring: the shipped pack's rows over and over, under other numbers and texts. */
export interface LargeTable {
  readonly pack: Pack;
  readonly lines: readonly (readonly string[])[];
}

/**
 * It has no exemptions, and its conditions all name rows of the first repetition. Nine rows in ten are answered by a bare ○,
 * every tenth as the mixed sample answers it.
 */
export function largeTable(rows: number): LargeTable {
  const base = shippedPack("gaibu-service");
  const { cells } = sampleSnapshot("02-mixed.xlsx");
  const sample = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const rowOf = new Map(cells.filter(({ column }) => column === 0).map(({ row, text }) => [text, row]));
  const made = Array.from({ length: rows }, (_, index) => {
    const group = Math.floor(index / base.rows.length) + 1;
    const row = base.rows[index % base.rows.length];
    if (!row) throw new Error("the pack has no rows");
    const id = row.id.replace(/^1\./, `${group}.`);
    const text = `${id}の件：${row.text}`;
    const at = (column: number) => sample.get(`${rowOf.get(row.id) ?? -1} ${column}`) ?? "";
    const isOdd = (index * 7_919) % 10 === 0;
    return {
      row: { ...row, id, text },
      line: [id, at(1), text, at(3), isOdd ? at(4) : "○", isOdd ? at(5) : ""],
    };
  });
  const pack = packSchema.parse({ ...base, rows: made.map(({ row }) => row), exemptions: [], cases: [] });
  return { pack, lines: [HEADER, ...made.map(({ line }) => line)] };
}
