import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guarded } from "../../src/cli/terminal";
import { plainJson, plainLine, plainText } from "../../src/words/plain-text";
import { fileIn, runCli, scratchFolder } from "./run-cli";

/** What a terminal or an editor acts on, written apart from the product's own list. */
function acts(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    [0x61c, 0x200e, 0x200f, 0x2028, 0x2029].includes(code) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
}
const acting = (text: string) => [...text].filter(acts);

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "\u001b[2K",
        "\u009b1A",
        "\u202e",
        "\u2066",
        "\u061c",
        "\n",
        "\r\n",
        "\u2028",
        "\u{e0041}",
        "\u007f",
        "適合",
        "\ud800",
      ),
    )
    .map((parts) => parts.join("")),
);

describe("what goes out", () => {
  it("is one line without anything that acts, whatever the text", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const said: string[] = [];
        const push = (line: string) => said.push(line);
        const terminal = guarded({ width: 80, print: push, progress: push, complain: push });
        terminal.print(text);
        terminal.progress(text);
        terminal.complain(text);
        for (const line of said) expect(acting(line)).toEqual([]);
        expect(plainLine(plainLine(text))).toBe(plainLine(text));
        expect(acting(plainText(text)).every((character) => character === "\n")).toBe(true);
      }),
    );
  });

  it("as JSON is the same value, with nothing that acts", () => {
    fc.assert(
      fc.property(fc.dictionary(anything, anything), (value) => {
        const json = plainJson(value);
        expect(acting(json)).toEqual([]);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([
    ["\u001b[2K", "␛[2K"],
    ["a\tb\r\nc", "a b c"],
    ["\u202e適合", "\\u{202e}適合"],
    ["○ 適合（1.1・1.2）", "○ 適合（1.1・1.2）"],
  ])("%j is shown as %j", (text, shown) => {
    expect(plainLine(text)).toBe(shown);
  });
});

describe("cells, names and options that would act", () => {
  const content = readFileSync(join(__dirname, "hostile/terminal-escape.xlsx"));
  const folder = scratchFolder();
  const file = fileIn(folder, "回答\u001b[2K\u202e.xlsx", content);
  it.each([
    [["judge", file, "--memo"]],
    [["judge", file, "--no-write", "--json"]],
    [["judge", file, "--no-write", "--sheet", "\u001b]0;x\u0007\u202e"]],
    [["judge", `${file}\u009b2J`]],
    [["read", "--item", "\u001b[1A"]],
    [["read", "--item", "1.20", "--answer", "○\u001b[1A", "--remarks", "\u202e対応不可\u0007"]],
    [["\u001b[1A"]],
    [["judge", file, "--columns", "x=\u001b[1A"]],
    [["pack", "new", `${file}\u0007`]],
    [["clear", file]],
  ])("%j", (words) => {
    const run = runCli(...words);
    const said = [...run.out, ...run.err].flatMap((text) => text.split("\n")).join("");
    expect(said).not.toBe("");
    expect(acting(said)).toEqual([]);
  });

  it("the verdict stands where it belongs", () => {
    expect(runCli("judge", file, "--no-write").out.join("\n")).toMatch(/^(不適合|判定保留)（/m);
  });

  it("the letter holds nothing that acts", () => {
    const letter = readFileSync(join(folder, "回答\u001b[2K\u202e_指摘一覧.txt"), "utf8");
    expect(acting(letter).every((character) => character === "\n")).toBe(true);
  });
});
