/**
 * What judging and annotating costs: `npm run bench -- [--old DIR] [--new DIR] [--rounds N] [--only PART]...`, where PART
 * is 30, 1000, 20000, 200, judging, growth, memory, sizes or pane. DIR is a checkout with its built dist/cli.js; without --new
 * it is this one. CPU (user and system) and peak memory of whole processes that take turns, as medians, and the medians
 * of the ratios pair by pair, beside what is asked: machines are shared, and the clock says little.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  hasTaskset,
  inTurn,
  median,
  medianOf,
  peer,
  product,
  ratio,
  runOnce,
  type Contender,
} from "./bench-runs";
import { annotated, growing, GROWING, manyFiles, type Load } from "./bench-workbooks";

interface Figure {
  readonly what: string;
  readonly found: string;
  /** What is asked, and whether the figure keeps it. */
  readonly asked?: readonly [number, boolean];
}

const options = process.argv.slice(2);
const valuesOf = (name: string): readonly string[] =>
  options.flatMap((option, at) => (option === name ? (options[at + 1] ?? []) : []));
const root = join(__dirname, "../..");
const [checkout = root] = valuesOf("--new");
const [former] = valuesOf("--old");
const rounds = Number(valuesOf("--rounds")[0] ?? 5);
const wanted = valuesOf("--only");
const ours = product("ours", checkout);
const excelJs = peer("ExcelJS", "exceljs");
const folder = mkdtempSync(join(tmpdir(), "yoken-bench-"));

const PARTS: Readonly<Record<string, () => readonly Figure[]>> = {
  "30": () => compared(annotated(folder, 30), { excelJs: 1, floor: 2.5 }),
  "1000": () => compared(annotated(folder, 1_000), {}),
  "20000": () => compared(annotated(folder, 20_000), { excelJs: 0.5, memory: 0.5, floor: 3 }),
  "200": twoHundred,
  judging,
  growth,
  memory,
  sizes,
  pane,
};

const atMost = (what: string, value: number, most: number | undefined): Figure => ({
  what,
  found: value.toFixed(2),
  ...(most === undefined ? {} : { asked: [most, value <= most] as const }),
});

function compared(
  load: Load,
  asked: { excelJs?: number; memory?: number; floor?: number },
): readonly Figure[] {
  const rivals = [
    excelJs,
    peer("SheetJS", "sheetjs"),
    peer("xlsx-populate", "populate"),
    peer("the floor", "floor"),
  ];
  const before = former === undefined ? [] : [product("the old build", former)];
  const all = [ours, ...rivals, ...before];
  const [own = [], ...others] = inTurn(all, load, rounds, folder);
  const plain = all.map(({ name }, at) => {
    const used = [own, ...others][at] ?? [];
    return {
      what: `${load.name}, ${name}: CPU s · MB`,
      found: `${medianOf(used, "cpu").toFixed(2)} · ${medianOf(used, "mb").toFixed(0)}`,
    };
  });
  const ratios = others.flatMap((used, at): readonly Figure[] => {
    const name = all[at + 1]?.name ?? "";
    const [cpu, mb] = [ratio(own, used, "cpu"), ratio(own, used, "mb")];
    const most = name === "ExcelJS" ? asked.excelJs : name === "the floor" ? asked.floor : undefined;
    return [
      atMost(`${load.name}: CPU, ours / ${name}`, cpu, most),
      atMost(`${load.name}: memory, ours / ${name}`, mb, name === "ExcelJS" ? asked.memory : undefined),
    ];
  });
  return [...plain, ...ratios];
}

function twoHundred(): readonly Figure[] {
  const load = manyFiles(folder, 200);
  const alone: readonly Contender[] = hasTaskset ? [{ ...ours, name: "ours on one core", cores: 1 }] : [];
  const [own = [], loop = [], single] = inTurn([ours, excelJs, ...alone], load, rounds, folder);
  const cpu = single === undefined ? ratio(own, loop, "cpu") : ratio(single, loop, "cpu");
  const figures: Figure[] = [
    atMost(`200 files: CPU, ours on ${single === undefined ? "all cores" : "one core"} / ExcelJS`, cpu, 3),
    atMost("200 files: CPU, ours on all cores / ExcelJS", ratio(own, loop, "cpu"), undefined),
  ];
  if (single === undefined) return figures;
  const faster = ratio(single, own, "wall");
  return [
    ...figures,
    {
      what: "200 files: clock, one core / all cores (at least)",
      found: faster.toFixed(2),
      asked: [1.8, faster >= 1.8],
    },
  ];
}

function judging(): readonly Figure[] {
  const milliseconds = (of: string): number =>
    Number(
      execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "bench-judging.ts"), of], {
        encoding: "utf8",
        cwd: root,
      }),
    );
  const found = Array.from({ length: rounds }, () => [
    milliseconds(checkout),
    former === undefined ? undefined : milliseconds(former),
  ]);
  const own = median(found.map(([one = Number.NaN]) => one));
  const figures: Figure[] = [{ what: "judging 27 rows: CPU ms", found: own.toFixed(1) }];
  if (former === undefined) return figures;
  return [
    ...figures,
    atMost(
      "judging 27 rows: new / old",
      median(found.map(([one = Number.NaN, old = Number.NaN]) => one / old)),
      0.6,
    ),
  ];
}

/** t(16x) / t(4x), with what starting costs taken off. */
function growth(): readonly Figure[] {
  const kinds = GROWING.map(({ kind, least }) => ({
    kind,
    loads: [0, least * 4, least * 16].map((count) =>
      growing(join(folder, `${kind.length}-${count}`), kind, count),
    ),
  }));
  const files = {
    kind: "files",
    loads: [1, 28, 112].map((count) => manyFiles(join(folder, `n${count}`), count)),
  };
  return [...kinds, files].map(({ kind, loads }) => {
    const runs = Array.from({ length: rounds }, () =>
      loads.map((load) => runOnce({ ...ours, ...(hasTaskset ? { cores: 1 } : {}) }, load, folder).cpu),
    );
    const [start = 0, four = 0, sixteen = 0] = loads.map((_, at) => median(runs.map((run) => run[at] ?? 0)));
    process.stderr.write(
      `growth of ${kind}: ${[start, four, sixteen].map((one) => one.toFixed(2)).join(", ")} s\n`,
    );
    return atMost(`growth of ${kind}: t(16x) / t(4x)`, (sixteen - start) / (four - start), 4.6);
  });
}

function memory(): readonly Figure[] {
  const [few, many] = [50, 800].map(
    (count) => runOnce(ours, manyFiles(join(folder, `m${count}`), count), folder).mb,
  );
  return [
    { what: "50 files: MB", found: (few ?? 0).toFixed(0) },
    atMost("800 files: memory / that of 50 files", (many ?? 0) / (few ?? 0), 1.25),
  ];
}

function sizes(): readonly Figure[] {
  const dist = join(checkout, "dist");
  return readdirSync(dist)
    .filter((name) => /\.(?:js|html|css)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(dist, name));
      return {
        what: `${name}: KB · packed`,
        found: `${(bytes.length / 1024).toFixed(0)} · ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0)}`,
      };
    });
}

/** By the clock, which a busy machine makes slow: in the emulated Excel, after office.js has come. */
function pane(): readonly Figure[] {
  const lines = execFileSync(
    process.execPath,
    ["--import", "tsx", join(__dirname, "bench-pane.ts"), String(rounds)],
    { encoding: "utf8", cwd: root },
  );
  const starts = lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly shown: number; readonly interactive: number });
  return [
    atMost("pane: ms until it is shown and can be pressed", median(starts.map(({ shown }) => shown)), 500),
    atMost(
      "pane: ms until the engine is there as well",
      median(starts.map(({ interactive }) => interactive)),
      undefined,
    ),
  ];
}

try {
  const figures = Object.entries(PARTS)
    .filter(([name]) => wanted.length === 0 || wanted.includes(name))
    .flatMap(([, part]) => part());
  console.log("| figure | found | asked | |\n| --- | --- | --- | --- |");
  for (const { what, found, asked } of figures)
    console.log(
      `| ${what} | ${found} | ${asked?.[0] ?? ""} | ${asked === undefined ? "" : asked[1] ? "kept" : "MISSED"} |`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
