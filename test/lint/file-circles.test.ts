import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { importsBelow, inCircles } from "./file-circles";

const graph = (imports: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(imports));

describe("file circles", () => {
  it.each([
    ["a line", { a: ["b"], b: ["c"], c: [] }, []],
    ["a fork that joins", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
    ["itself", { a: ["a"] }, ["a"]],
    ["two", { a: ["b"], b: ["a"], c: ["a"] }, ["a", "b"]],
    ["three, with a way in and out", { x: ["a"], a: ["b"], b: ["c"], c: ["a", "y"], y: [] }, ["a", "b", "c"]],
  ] as const)("are found: %s", (_name, imports, circle) => {
    expect(inCircles(graph(imports))).toEqual(circle);
  });

  it("knows the imports of types", () => {
    const imports = importsBelow(join(__dirname, "../../src"));
    expect(imports.get("core/truth.ts")).toEqual([]);
    expect(imports.get("core/excel-fault.ts")).toContain("core/table/sheet-table.ts");
  });

  it("src has none", () => {
    expect(inCircles(importsBelow(join(__dirname, "../../src")))).toEqual([]);
  });
});
