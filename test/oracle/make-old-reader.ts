/**
 * Makes old-reader.cjs again: the core of the commit OLD in one file, for the oracle alone (oracle.ts). It needs a clone
 * with its history. `npx tsx test/oracle/make-old-reader.ts`
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

const OLD = "87d43a2";
const ROOT = join(__dirname, "../..");
const NAME = "old-reader.cjs";

/** What the oracle asks of a core; old-reader.d.cts gives it today's types. */
const ENTRY = `
import { readAnswer } from "./src/core/answer/read-answer";
import { judgeSheet } from "./src/core/judge/judge-sheet";
import { ENTRIES, pattern } from "./src/core/lexicon/lexicon";
import { guessExpects } from "./src/core/pack/guess-expects";
import { DEFAULT_POLICY } from "./src/core/policy";
import { readTableRow } from "./src/core/read-table-row";
import { chooseSheet } from "./src/core/sheet/choose-sheet";
import { findTable } from "./src/core/sheet/find-table";
import { shippedPack } from "./src/packs/index";
export default {
  readAnswer,
  judgeSheet,
  ENTRIES,
  pattern,
  guessExpects,
  DEFAULT_POLICY,
  readTableRow,
  chooseSheet,
  findTable,
  shippedPack,
};
`;

const HEADER = `/*
 * The reader as it was before words moved into the lexicon: src/core of commit ${OLD} (a9fb48d and the mends that
 * followed), bundled without its comments. For tests only: npm run oracle reads the same strings with it and with the
 * reader of today. Made by \`npx tsx test/oracle/make-old-reader.ts\`; never edited by hand. It goes, with the rest of
 * test/oracle, when answers are read in frames.
 */
`;

function main(): void {
  const work = mkdtempSync(join(tmpdir(), "old-reader-"));
  const tar = execFileSync("git", ["archive", OLD, "src", "tsconfig.json", "package.json"], {
    cwd: ROOT,
    maxBuffer: 2 ** 28,
  });
  execFileSync("tar", ["-x", "-C", work], { input: tar });
  symlinkSync(join(ROOT, "node_modules"), join(work, "node_modules"));
  writeFileSync(join(work, "entry.ts"), ENTRY);
  webpack(bundle(work), (error, stats) => {
    if (error ?? stats?.hasErrors()) {
      console.error(error ?? stats?.toString("errors-only"));
      process.exitCode = 2;
    } else {
      const made = readFileSync(join(work, "out", NAME), "utf8");
      writeFileSync(join(__dirname, NAME), HEADER + made);
      console.log(`${NAME}: ${Math.round((HEADER.length + made.length) / 1000)} k characters`);
    }
    rmSync(work, { recursive: true });
  });
}

const bundle = (work: string): webpack.Configuration => ({
  mode: "production",
  context: work,
  target: "node20",
  devtool: false,
  entry: "./entry.ts",
  output: { path: join(work, "out"), filename: NAME, library: { type: "commonjs2", export: "default" } },
  optimization: { minimize: false },
  externals: { zod: "commonjs2 zod" },
  resolve: { extensions: [".ts", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false, removeComments: true } },
      },
    ],
  },
});

main();
