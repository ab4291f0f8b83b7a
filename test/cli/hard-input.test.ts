import { describe, expect, it } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { LIMITS } from "../../src/core/limits";
import { TakenPlaces, writeCopies } from "../../src/cli/write-copy";
import { optionFault } from "../../src/cli/option-fault";
import { placeOfError } from "../../src/cli/place-of-error";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder } from "./run-cli";

const good = readFileSync(join(SAMPLES, "01-registered.xlsx"));
const onUnix = existsSync("/dev/zero") ? describe : describe.skip;

onUnix("what is no plain file is refused and does not keep people waiting", () => {
  const fifo = () => {
    const place = join(scratchFolder(), "管.xlsx");
    execFileSync("mkfifo", [place]);
    return place;
  };
  it.each([
    ["a FIFO without a writer", fifo],
    ["a device without an end", () => "/dev/zero"],
    ["a device without anything", () => "/dev/null"],
  ])("%s", (_, make) => {
    const place = make();
    const fine = fileIn(scratchFolder(), "良い.xlsx", good);
    const [refused, judged] = jsonLines(runCli("judge", place, fine, "--json", "--no-write"));
    expect(refused?.error?.code).toBe("no-plain-file");
    expect(judged?.verdict).toBe("conforming");
    for (const words of [
      ["clear", place],
      ["pack", "check", place],
      ["pack", "new", place],
      ["read", "--jsonl", place],
      ["judge", fine, "--pack", place],
    ]) {
      const run = runCli(...words, "--lang", "en");
      expect([run.status, run.err.join("\n")]).toEqual([2, expect.stringMatching(/is no ordinary file/)]);
    }
  });

  it.each([
    ["a file of 4 GB", 2 ** 32, { code: "file-too-large", values: { megabytes: 4096, limit: 256 } }],
    [
      "a byte too many",
      LIMITS.fileBytes + 1,
      { code: "file-too-large", values: { megabytes: 257, limit: 256 } },
    ],
    ["as many bytes as may be", LIMITS.fileBytes, { code: "not-a-workbook" }],
  ])("%s", (_, bytes, error) => {
    const place = join(scratchFolder(), "大.xlsx");
    const handle = openSync(place, "w");
    ftruncateSync(handle, bytes);
    closeSync(handle);
    expect(jsonLines(runCli("judge", place, "--json"))[0]?.error).toMatchObject(error);
  });

  it("both sides of a pack's size", () => {
    const text = readFileSync(join(__dirname, "../../src/packs/gaibu-service.json"));
    const sized = (bytes: number) =>
      fileIn(scratchFolder(), "p.json", Buffer.concat([text, Buffer.alloc(bytes - text.length, 32)]));
    expect(runCli("pack", "check", sized(LIMITS.packBytes)).err).toEqual([]);
    expect(runCli("pack", "check", sized(LIMITS.packBytes + 1)).err[0]).toContain("上限の 2 MB");
  });
});

describe("names", () => {
  it("of 242 bytes have a copy beside them", () => {
    const folder = scratchFolder();
    const name = `${"あ".repeat(79)}.xlsx`;
    expect(Buffer.byteLength(name)).toBe(242);
    const run = runCli("judge", fileIn(folder, name, good), "--json");
    expect([run.status, readdirSync(folder).length]).toEqual([0, 2]);
  });

  it("that are too long for a copy are told, and nothing is left", () => {
    const folder = scratchFolder();
    const file = fileIn(folder, `${"あ".repeat(83)}.xlsx`, good);
    const [line] = jsonLines(runCli("judge", file, "--json", "--memo"));
    expect(line?.error?.code).toBe("output-not-writable");
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe("copies that belong together", () => {
  const attempt = (folder: string) => {
    // A folder with something in it can't be replaced by a file.
    mkdirSync(join(folder, "写し.xlsx", "x"), { recursive: true });
    const copies = [
      { file: join(folder, "指摘.txt"), content: "新しい指摘" },
      { file: join(folder, "写し.xlsx"), content: "x" },
    ];
    return writeCopies(copies, new TakenPlaces([]));
  };
  it.each([
    ["alone", undefined],
    ["in the place of a former one", "前の指摘"],
  ])("a memo %s goes with its failed file", (_, former) => {
    const folder = scratchFolder();
    if (former !== undefined) writeFileSync(join(folder, "指摘.txt"), former);
    expect(attempt(folder)).toMatchObject({ ok: false, fault: { code: "output-not-writable" } });
    const left = readdirSync(folder).sort();
    expect(left).toEqual(former === undefined ? ["写し.xlsx"] : ["写し.xlsx", "指摘.txt"].sort());
    if (former !== undefined) expect(readFileSync(join(folder, "指摘.txt"), "utf8")).toBe(former);
    expect(readdirSync(join(folder, "写し.xlsx"))).toEqual(["x"]);
  });
});

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff（）、。]/;
/** English words of some length, which no option, file name, code or path in these runs has. */
const ENGLISH = /\b(?:the|is|of|not|invalid|expected|input|received|unknown|unexpected|token|argument)\b/i;

describe("messages follow --lang, with nothing of a library's English inside", () => {
  const pack = (text: string) => fileIn(scratchFolder(), "p.json", text);
  const shipped = readFileSync(join(__dirname, "../../src/packs/gaibu-service.json"), "utf8");
  const changed = (from: string | RegExp, to: string) => pack(shipped.replace(from, to));
  const cases: readonly (readonly [string, () => readonly string[]])[] = [
    ["an option that nobody knows", () => ["judge", "a.xlsx", "--colour"]],
    ["a short one", () => ["judge", "a.xlsx", "-x"]],
    ["an option without its value", () => ["judge", "a.xlsx", "--out"]],
    ["an option before another", () => ["judge", "a.xlsx", "--out", "--json"]],
    ["an option with a value too many", () => ["judge", "a.xlsx", "--json=1"]],
    ["a pack that is no JSON", () => ["pack", "check", pack('{"id": x}')]],
    ["a pack that ends early", () => ["pack", "check", pack('{"id": ')]],
    ["an empty pack", () => ["pack", "check", pack("")]],
    ["a pack that is a list", () => ["pack", "check", pack("[]")]],
    ["a pack that is nothing", () => ["pack", "check", pack("null")]],
    ["a pack without its parts", () => ["pack", "check", pack("{}")]],
    ["a number for a text", () => ["pack", "check", changed(/"version": "[^"]*"/, '"version": 1')]],
    ["a version of another form", () => ["pack", "check", changed(/"version": "[^"]*"/, '"version": "1"')]],
    ["a key that nobody knows", () => ["pack", "check", changed('"rows"', '"colour": 1, "rows"')]],
    ["a word that is none of several", () => ["pack", "check", changed('"mandatory"', '"perhaps"')]],
    ["a kind that nobody knows", () => ["pack", "check", changed('"kind": "registration"', '"kind": "x"')]],
    ["a condition that is none", () => ["pack", "check", changed(/"when": \{/, '"when": {"xor": 1,')]],
    ["an empty list of conditions", () => ["pack", "check", changed(/"any": \[[^\]]*\]/, '"any": []')]],
    ["an empty text", () => ["pack", "check", changed(/"text": "[^"]*"/, '"text": ""')]],
  ];
  it.each(cases)("%s", (_, words) => {
    const [japanese, english] = [["ja"], ["en"]].map(([language]) =>
      runCli(...words(), "--lang", language ?? ""),
    );
    const texts = [japanese, english].map((run) =>
      (run?.err ?? [])
        .join("\n")
        .replace(/\S*\/yoken-check-\S*\/|\/?(?:rows|exemptions|cases|when|any|not)\b/g, ""),
    );
    expect([japanese?.status, english?.status]).toEqual([2, 2]);
    expect(texts[0]).toMatch(JAPANESE);
    expect(texts[0]).not.toMatch(ENGLISH);
    expect(texts[1]).not.toMatch(JAPANESE);
    expect(texts[1]?.length).toBeGreaterThan(20);
  });

  it("what nobody foresaw is told by its kind and place in the program", () => {
    const error = new RangeError("Maximum call stack size exceeded");
    expect(placeOfError(error)).toMatch(/^RangeError, [\w.-]+:\d+:\d+$/);
    expect(optionFault(error)).toEqual({ code: "unknown-option", values: { option: "" } });
  });

  it("the last line of a table has signs of the language", () => {
    const file = fileIn(scratchFolder(), "a.xlsx", good);
    const last = (language: string) =>
      runCli("judge", file, "--no-write", "--lang", language).out.find((line) => line.includes("\n\n"));
    expect(last("en")?.split("\n").at(-1)).toMatch(/^[ -~]+ \([ -~]+\)$/);
    expect(last("ja")?.split("\n").at(-1)).toMatch(/（.*）$/);
  });
});

onUnix("a shell's pipe", () => {
  it("may hand over what a file would hold", () => {
    const line = '{"item":"1.5","answer":"いいえ","remarks":""}';
    const program = [process.execPath, "--import", "tsx", join(__dirname, "../../src/cli/yoken-check.ts")];
    const script = 'printf "%s\\n" "$LINE" | "$@" read --jsonl /dev/stdin';
    const { status, stdout } = spawnSync("sh", ["-c", script, "sh", ...program], {
      encoding: "utf8",
      cwd: join(__dirname, "../.."),
      env: { ...process.env, LINE: line },
    });
    expect([status, (JSON.parse(stdout) as { item: string }).item]).toEqual([0, "1.5"]);
  });
});
