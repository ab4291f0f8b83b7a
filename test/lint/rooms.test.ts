import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

const root = join(__dirname, "../..");

interface Case {
  readonly file: string;
  readonly text: string;
  /** The rules that are broken. */
  readonly breaks: readonly string[];
}

const back = ["rooms/one-way"];
const past = ["rooms/through-the-door"];

/** Imports that might be tried, each in a file where nothing else is wrong. */
const CASES: readonly Case[] = [
  // Within the core, towards the ground.
  { file: "src/core/mark/x.ts", text: `export { a } from "../judge/judge-sheet";`, breaks: [] },
  { file: "src/core/table/notes/x.ts", text: `export { a } from "../../answer/read-mark";`, breaks: [] },
  { file: "src/core/table/notes/x.ts", text: `export { a } from "../legend/read-legend";`, breaks: [] },
  { file: "src/core/answer/weigh/x.ts", text: `export { a } from "../../reading";`, breaks: [] },
  { file: "src/core/prove/x.ts", text: `export { a } from "../judge/judge-sheet";`, breaks: [] },
  { file: "src/core/draft/x.ts", text: `export { a } from "../prove/prove-pack";`, breaks: [] },
  { file: "src/core/check-sheet.ts", text: `export { a } from "./mark/plan-marks";`, breaks: [] },
  // Against the order, by every kind of import.
  { file: "src/core/pack/x.ts", text: `export { a } from "../answer/read-mark";`, breaks: back },
  { file: "src/core/pack/x.ts", text: `export type { A } from "../judge/judgement";`, breaks: back },
  { file: "src/core/answer/x.ts", text: `export * from "../table/find-table";`, breaks: back },
  { file: "src/core/answer/weigh/x.ts", text: `export { a } from "../../table/find-table";`, breaks: back },
  { file: "src/core/table/rows/x.ts", text: `export { a } from "../../mark/own-marks";`, breaks: back },
  {
    file: "src/core/table/x.ts",
    text: `export type A = import("../judge/judgement").Judgement;`,
    breaks: ["@typescript-eslint/consistent-type-imports", ...back],
  },
  { file: "src/core/judge/x.ts", text: `export const a = import("../mark/plan-marks");`, breaks: back },
  { file: "src/core/judge/x.ts", text: `export { a } from "../prove/prove-pack";`, breaks: back },
  { file: "src/core/mark/x.ts", text: `export { a } from "../check-sheet";`, breaks: back },
  { file: "src/core/snapshot/x.ts", text: `export { a } from "../lexicon/lexicon";`, breaks: back },
  { file: "src/core/status.ts", text: `export { a } from "./snapshot/grid";`, breaks: back },
  {
    file: "src/core/lexicon/x.ts",
    text: `import type { A } from "../pack/pack-schema";\nexport type B = A;`,
    breaks: back,
  },
  // A room that has no place in the order.
  { file: "src/core/elsewhere/x.ts", text: `export const a = 1;`, breaks: back },
  // From outside: the door, the plan, the ground, and types.
  { file: "src/excel/x.ts", text: `export { a } from "../core/check-workbook";`, breaks: [] },
  { file: "src/excel/read/x.ts", text: `export { a } from "../../core/snapshot/grid";`, breaks: [] },
  { file: "src/cli/x.ts", text: `export { a } from "../core/status";`, breaks: [] },
  { file: "src/page/x.ts", text: `export { a } from "../core/mark/plan-memo";`, breaks: [] },
  { file: "src/ui/x.ts", text: `export type { A } from "../core/judge/judgement";`, breaks: [] },
  {
    file: "src/ui/x.ts",
    text: `import { type A } from "../core/judge/judgement";\nexport type B = A;`,
    breaks: [],
  },
  // Past the door.
  { file: "src/excel/x.ts", text: `export { a } from "../core/check-sheet";`, breaks: past },
  { file: "src/excel/read/x.ts", text: `export { a } from "../../core/table/find-table";`, breaks: past },
  { file: "src/cli/x.ts", text: `export { a } from "../core/judge/judge-sheet";`, breaks: past },
  { file: "src/page/x.ts", text: `export { a } from "../core/mark/plan-marks";`, breaks: past },
  { file: "src/taskpane/x.ts", text: `export const a = import("../core/other-sheets");`, breaks: past },
  {
    file: "src/commands/x.ts",
    text: `import { a, type A } from "../core/judge/judgement";\nexport const b: A = a;`,
    breaks: past,
  },
  // Words outside the lexicon, and within it outside the entries.
  { file: "src/core/table/x.ts", text: `export const a = "有償";`, breaks: ["words/no-japanese"] },
  { file: "src/core/table/x.ts", text: `export const a = /\\u6709/;`, breaks: ["words/no-japanese"] },
  { file: "src/core/lexicon/x.ts", text: `export const a = "有償";`, breaks: ["words/no-japanese"] },
  { file: "src/core/lexicon/entries/x.ts", text: `export const a = "有償";`, breaks: [] },
];

describe("the rooms of the core", () => {
  const output = execFileSync(process.execPath, [join(__dirname, "lint-texts.mjs")], {
    cwd: root,
    input: JSON.stringify(CASES.map(({ file, text }) => ({ file: join(root, file), text }))),
    encoding: "utf8",
  });
  const broken = JSON.parse(output) as readonly (readonly string[])[];

  it.each(CASES.map((one, at) => [`${one.file}: ${one.text}`, at] as const))("%s", (_name, at) => {
    expect(broken[at]).toEqual(CASES[at]?.breaks);
  });
});
