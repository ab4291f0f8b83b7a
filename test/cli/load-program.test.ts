import { beforeEach, expect, test } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadProgram } from "../../src/cli/load-program";
import { scratchFolder } from "./run-cli";

const PROGRAM = `require("said").push("one");\n`;
const folder = scratchFolder();
mkdirSync(folder, { recursive: true });
const file = join(folder, "program.js");
const cache = join(folder, "program.cache");

/** Whether the cache was taken, and what the program then said. */
function begun(): readonly [boolean, readonly string[]] {
  const said: string[] = [];
  const program = loadProgram(file, cache);
  program.run((() => said) as unknown as NodeJS.Require, file);
  return [program.fromCache, said];
}

beforeEach(() => {
  writeFileSync(file, PROGRAM);
  const made = loadProgram(file);
  expect(made.fromCache).toBe(false);
  writeFileSync(cache, made.cache());
});

test("what V8 made of a program is taken over by its next start", () => {
  expect(begun()).toEqual([true, ["one"]]);
});

test("what was made of another program of the same length is left aside", () => {
  writeFileSync(file, PROGRAM.replace("one", "two"));
  expect(begun()).toEqual([false, ["two"]]);
});

test.each([
  ["changed in one byte", (bytes: Buffer) => bytes.fill(bytes.readUInt8(40) ^ 1, 40, 41)],
  ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ["cut off in its head", (bytes: Buffer) => bytes.subarray(0, 5)],
  ["empty", () => Buffer.alloc(0)],
])("a cache that is %s is left aside", (_, changed) => {
  writeFileSync(cache, changed(readFileSync(cache)));
  expect(begun()).toEqual([false, ["one"]]);
});

test("a program without a cache is compiled", () => {
  expect(loadProgram(file, join(folder, "none")).fromCache).toBe(false);
});
