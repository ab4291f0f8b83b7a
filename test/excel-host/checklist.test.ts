import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const checklist = read("test/excel-host/real-excel-checklist.md");
const words = ["ja/pane.ts", "ja/excel-fault.ts"].map((path) => read(`src/words/${path}`)).join("\n");
const manifest = read("manifest.xml");
const all = (pattern: RegExp): readonly string[] => [
  ...new Set([...checklist.matchAll(pattern)].map(([, text = ""]) => text)),
];

/** Whoever follows it knows only what he sees. */
describe("the procedure for the real Excel", () => {
  it.each(all(/(?<!リボンの)【([^】]{2,})】/g))("names a button of the pane or the ribbon: %s", (label) => {
    expect([words.includes(`=> "${label}"`), manifest.includes(`DefaultValue="${label}"`)]).toContain(true);
  });

  it.each(all(/リボンの【([^】]+)】/g))("names a button of the ribbon: %s", (label) => {
    expect(manifest).toContain(`DefaultValue="${label}"`);
  });

  it.each(all(/『([^』]+)』/g))("quotes what the product says: %s", (text) => {
    expect(words).toContain(text);
  });
});
