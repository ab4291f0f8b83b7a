import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { dropExamples } from "../../../drop-examples";

const shipped = (fileName: string, text: string): string =>
  ts.transpileModule(text, {
    fileName,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
    transformers: { before: [dropExamples] },
  }).outputText;

const ENTRY = `export const E = defineEntries([{ concept: "paid", for: ["note"], before: ["deny"],
  forms: ["A", ["B", "B is heard"]], parts: { p: [["C", "C is heard", "D too"], "E"] },
  is: ["heard"], isNot: ["silent"], cites: "where", also: ["other"], kept: { A: "why" } }]);`;

describe("what is shipped of the lexicon", () => {
  it("is its forms", () => {
    const text = shipped("/x/src/core/lexicon/entries/paid.ts", ENTRY);
    expect(text.replace(/\s+/g, " ").trim()).toBe(
      'export const E = defineEntries([{ concept: "paid", for: ["note"], before: ["deny"], ' +
        'forms: ["A", "B"], parts: { p: ["C", "E"] } }]);',
    );
  });

  it("leaves other files as they are", () => {
    expect(shipped("/x/src/core/sheet/paid.ts", ENTRY)).toContain("isNot");
  });

  // A list of pairs there would lose its second halves: such data stands in lexicon/data.
  it("finds nothing but entries and parts in the files that it looks at", () => {
    const folder = join(__dirname, "../../../src/core/lexicon/entries");
    const others = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/^(?:export )?(?:const|function|let) (\w+)/gm)]
        .map(([, name = ""]) => name)
        .filter((name) => !/_(?:ENTRIES|PARTS)$/.test(name)),
    );
    expect(others).toEqual([]);
  });
});
