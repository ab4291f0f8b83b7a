import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { shippedPack } from "../../src/packs/index";
import { HEAVY, heavyWorkbook } from "../heavy/heavy-workbooks";

export interface Load {
  readonly name: string;
  readonly files: readonly string[];
  /** A cell on another sheet that limits waiving: a run in which it is not heard counts for nothing. */
  readonly limit?: string;
}

const LIMIT = "外部サービス要件の回答について：1.10から1.14までは免除の対象外とし、必ず回答してください。";
const HEAD = ["番号", "区分", "要件", "必須／任意", "回答", "備考"];

/** One table of requirements, and so many rows of other data on a second sheet; where it is large, one of them is a limit. */
export function annotated(folder: string, rows: number): Load {
  const data = Array.from({ length: Math.max(0, rows - 30) }, (_, row) =>
    Array.from({ length: 10 }, (_unused, column) => `値${row * 10 + column}`),
  );
  const [row, column] = [below(data.length), below(10)];
  const hasLimit = rows > 1_000;
  if (hasLimit) data[row]?.splice(column, 1, LIMIT);
  const path = join(madeFolder(folder), `r${rows}.xlsx`);
  writeFileSync(path, workbookWith(data));
  const limit = hasLimit ? { limit: `資料!${"ABCDEFGHIJ"[column]}${row + 1}` } : {};
  return { name: `${rows} rows`, files: [path], ...limit };
}

/** So many answered sheets of 30 rows. */
export function manyFiles(folder: string, count: number): Load {
  const made = madeFolder(folder);
  const bytes = workbookWith([]);
  const files = Array.from({ length: count }, (_, at) => join(made, `f${at}.xlsx`));
  for (const file of files) writeFileSync(file, bytes);
  return { name: `${count} files`, files };
}

/** What has to grow no faster than its input, at 1x, 4x and 16x. */
export const GROWING: readonly { readonly kind: string; readonly least: number }[] = [
  { kind: "rows of data on another sheet", least: 1_250 },
  { kind: "headings of other tables", least: 500 },
  { kind: "a long string again and again", least: 600 },
  { kind: "numbers below the table", least: 4_000 },
  { kind: "notes between the rows", least: 500 },
  { kind: "sheets with a blank copy of the table", least: 40 },
  { kind: "names", least: 10_000 },
];

/** One heavy kind with so many of what it is about; 0: the table alone, to be taken off as what starting costs. */
export function growing(folder: string, kind: string, count: number): Load {
  const found = HEAVY.find(({ name }) => name === kind);
  if (found === undefined) throw new Error(`There is no kind ${kind}`);
  const path = join(madeFolder(folder), `g${count}.xlsx`);
  writeFileSync(path, heavyWorkbook(found, Math.max(1, count)));
  return { name: `${count} ${kind}`, files: [path] };
}

function madeFolder(folder: string): string {
  const made = join(folder, "in");
  mkdirSync(made, { recursive: true });
  return made;
}

const below = (limit: number): number => Math.floor(Math.random() * limit);

function workbookWith(data: readonly (readonly string[])[]): Uint8Array {
  const table = shippedPack("gaibu-service").rows.map(({ id, category, text, obligation }, at) => [
    id,
    category,
    text,
    obligation === "mandatory" ? "必須" : "任意",
    at % 7 === 0 ? "×" : "○",
    at % 5 === 0 ? "対応しています。" : "",
  ]);
  const sheet = (name: string, lines: readonly (readonly string[])[]) => ({
    name,
    rows: lines.map((line) => line.map((value) => ({ value }))),
    merges: [],
    widths: [8, 12, 60, 10, 10, 40],
    hiddenRows: [],
    heights: new Map<number, number>(),
  });
  const sheets = [sheet("要件", [["外部サービス要件"], [""], HEAD, ...table])];
  return writeWorkbook(data.length === 0 ? sheets : [...sheets, sheet("資料", data)]);
}
