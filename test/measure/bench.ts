/**
 * What judging and annotating costs: `npm run bench -- [--old DIR] [--new DIR] [--rounds N] [--only 30|1000|20000|200]`.
 * DIR is a checkout with its built dist/cli.js; without --new it is this one. CPU (user and system) and peak memory of
 * whole processes, which take turns; medians side by side. ExcelJS stands beside: it loads the same files, writes two
 * filled columns and saves, without judging. No time by the clock: machines are shared.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { shippedPack } from "../../src/packs/index";

interface Used {
  readonly cpu: number;
  readonly mb: number;
}
interface Contender {
  readonly name: string;
  readonly words: (files: readonly string[], out: string) => readonly string[];
}
interface Load {
  readonly name: string;
  readonly files: readonly string[];
}

const options = process.argv.slice(2);
const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "yoken-bench-"));
try {
  bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bench(): void {
  const old = valueOf("--old");
  const contenders: readonly Contender[] = [
    ...(old === undefined ? [] : [product("old", old)]),
    product("new", valueOf("--new") ?? root),
    { name: "ExcelJS", words: (files, out) => ["exceljs", out, ...files] },
  ];
  const rounds = Number(valueOf("--rounds") ?? 5);
  const only = valueOf("--only");
  const rows = ["| load | " + contenders.map(({ name }) => `${name}: CPU s · MB`).join(" | ") + " |"];
  rows.push(`| --- |${contenders.map(() => " --- |").join("")}`);
  for (const load of loads(only)) {
    const used = contenders.map((): Used[] => []);
    for (let round = 1; round <= rounds; round += 1) {
      contenders.forEach((contender, index) => {
        process.stderr.write(`${load.name}: round ${round} of ${rounds}, ${contender.name}\n`);
        used[index]?.push(run(contender, load));
      });
    }
    rows.push(`| ${load.name} | ${used.map(median).join(" | ")} |`);
  }
  console.log(rows.join("\n"));
}

function product(name: string, checkout: string): Contender {
  const cli = join(checkout, "dist/cli.js");
  if (!existsSync(cli)) throw new Error(`${cli} is not there; run npm run build in ${checkout} first`);
  return {
    name,
    words: (files, out) => ["cli", cli, "judge", ...files, "--as-of", "2026-11-23", "--out", out],
  };
}

function run(contender: Contender, load: Load): Used {
  const out = mkdtempSync(join(folder, "out-"));
  const words = [join(__dirname, "bench-child.mjs"), ...contender.words(load.files, out)];
  const said = printed(words);
  rmSync(out, { recursive: true });
  return JSON.parse(said.trimEnd().split("\n").at(-1) ?? "") as Used;
}

/** A sheet that is not conforming ends with status 1, which is no failure here. */
function printed(words: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [...words], {
      encoding: "utf8",
      maxBuffer: 1e9,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    const failed = error as { readonly status?: number; readonly stdout?: string };
    if (failed.status !== 1) throw error;
    return failed.stdout ?? "";
  }
}

function median(used: readonly Used[]): string {
  const middle = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return `${middle(used.map(({ cpu }) => cpu)).toFixed(2)} · ${middle(used.map(({ mb }) => mb)).toFixed(0)}`;
}

/** One table of requirements, alone or with so many rows of other data on a second sheet; and many such files. */
function loads(only: string | undefined): readonly Load[] {
  const wanted = (name: string) => only === undefined || only === name;
  mkdirSync(join(folder, "in"));
  const file = (name: string, rows: number) => {
    const path = join(folder, "in", name);
    writeFileSync(path, workbookWith(rows));
    return path;
  };
  return [
    ...[30, 1_000, 20_000]
      .filter((rows) => wanted(String(rows)))
      .map((rows) => ({ name: `${rows} rows`, files: [file(`r${rows}.xlsx`, rows)] })),
    ...(wanted("200")
      ? [
          {
            name: "200 files of 30 rows",
            files: Array.from({ length: 200 }, (_, at) => file(`f${at}.xlsx`, 30)),
          },
        ]
      : []),
  ];
}

function workbookWith(rows: number): Uint8Array {
  const head = ["番号", "区分", "要件", "必須／任意", "回答", "備考"];
  const table = shippedPack("gaibu-service").rows.map(({ id, category, text, obligation }, at) => [
    id,
    category,
    text,
    obligation === "mandatory" ? "必須" : "任意",
    at % 7 === 0 ? "×" : "○",
    at % 5 === 0 ? "対応しています。" : "",
  ]);
  const data = Array.from({ length: Math.max(0, rows - 30) }, (_, row) =>
    Array.from({ length: 10 }, (_unused, column) => `値${row * 10 + column}`),
  );
  const sheet = (name: string, lines: readonly (readonly string[])[]) => ({
    name,
    rows: lines.map((line) => line.map((value) => ({ value }))),
    merges: [],
    widths: [8, 12, 60, 10, 10, 40],
    hiddenRows: [],
    heights: new Map<number, number>(),
  });
  const sheets = [sheet("要件", [["外部サービス要件"], [""], head, ...table])];
  return writeWorkbook(data.length === 0 ? sheets : [...sheets, sheet("資料", data)]);
}

function valueOf(name: string): string | undefined {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
}
