import { describe, expect, it } from "@jest/globals";
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
});
