import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileIn, runCli, scratchFolder } from "./run-cli";

/** What stands in a block of code of a page, as a reader would copy it. */
function block(page: string, id: string): string {
  const html = readFileSync(join(__dirname, "../../assets/guide", page), "utf8");
  const code = new RegExp(`<code id="${id}">(.*?)</code>`, "s").exec(html)?.[1] ?? "";
  return code.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

describe.each(["packs.html", "packs-en.html"])("the examples of %s are true", (page) => {
  const folder = scratchFolder();
  const pack = fileIn(folder, "pack.json", block(page, "pack"));

  it("the pack is sound", () => {
    const run = runCli("pack", "check", pack);
    expect([run.status, run.err]).toEqual([0, []]);
  });

  it("an answer can be tried", () => {
    const run = runCli(
      "pack",
      "try",
      pack,
      "--item",
      "1",
      "--answer",
      "○",
      "--remarks",
      "みなと台帳に登録済み",
    );
    expect([run.status, run.out[0]]).toEqual([0, expect.stringContaining("適合")]);
  });

  it("the examples are read as they say, and the untried outcome is named", () => {
    const run = runCli("pack", "cover", pack, fileIn(folder, "examples.jsonl", block(page, "examples")));
    expect([run.status, run.err]).toEqual([0, []]);
    expect(run.out.join("\n")).toMatch(/2「.*」: 「満たさない」/);
  });
});
