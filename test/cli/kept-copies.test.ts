import { describe, expect, it } from "@jest/globals";
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder } from "./run-cli";

const mixed = readFileSync(join(SAMPLES, "02-mixed.xlsx"));
const SHEET = "xl/worksheets/sheet1.xml";

/** A file that was judged once, and its copy. */
function judged(...options: readonly string[]) {
  const folder = scratchFolder();
  const file = fileIn(folder, "回答.xlsx", mixed);
  runCli("judge", file, ...options);
  return { folder, file, copy: join(folder, "回答_判定済.xlsx"), memo: join(folder, "回答_指摘一覧.txt") };
}

/** Writes a workbook's parts anew, with changes; every part is stored otherwise than before. */
function resave(file: string, change: (parts: Record<string, string>) => void = () => undefined): void {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
  change(parts);
  writeFileSync(
    file,
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}

const edit = (part: string, from: RegExp | string, to: string) => (parts: Record<string, string>) => {
  const before = parts[part] ?? "";
  parts[part] = before.replace(from, to);
  expect(parts[part]).not.toBe(before);
};

/** As another program saves it: other bytes, the same contents. */
const savedElsewhere = edit(SHEET, /<sheetData>/, "<sheetData>\n ");
/** Row 21 is 1.14; I and J are the columns of staff. */
const decide = (row: number, text: string) =>
  edit(
    SHEET,
    new RegExp(`<c r="I${row}"( s="\\d+")/>`),
    `<c r="I${row}"$1 t="inlineStr"><is><t>${text}</t></is></c>`,
  );

const cellOf = (file: string, reference: string) =>
  new RegExp(`<c r="${reference}"(?:[^>/]|/(?!>))*>.*?<t[^>]*>(.*?)</t>`).exec(
    strFromU8(unzipSync(new Uint8Array(readFileSync(file)))[SHEET] ?? new Uint8Array()),
  )?.[1];

describe("a former copy that nobody changed is replaced", () => {
  it.each<[string, (parts: Record<string, string>) => void]>([
    ["as it was written", () => undefined],
    ["saved again by another program", savedElsewhere],
  ])("%s", (_, change) => {
    const { file, copy } = judged();
    resave(copy, change);
    expect(runCli("judge", file, "--as-of", "2026-12-01").status).toBe(1);
    expect(strFromU8(unzipSync(new Uint8Array(readFileSync(copy)))[SHEET] ?? new Uint8Array())).toContain(
      "2026/12/01",
    );
  });
});

const COMMENTS =
  '<comments><commentList><comment ref="E9" authorId="0"><text><t>課長</t></text></comment></commentList></comments>';

describe("a former copy in which people wrote stays, with a sentence that names --overwrite", () => {
  it.each<[string, (parts: Record<string, string>) => void]>([
    ["a cell of ours", edit(SHEET, /(<t[^>]*>)○ 適合</, "$1○ 適合（課長確認済）<")],
    ["a vendor's cell", edit("xl/sharedStrings.xml", /<\/t>/, "（修正）</t>")],
    ["a new cell", edit(SHEET, "</row>", '<c r="Z1" t="inlineStr"><is><t>要相談</t></is></c></row>')],
    ["a sheet's name", edit("xl/workbook.xml", /<sheet name="[^"]*"/, '<sheet name="確認用"')],
    ["a comment", (parts) => void (parts["xl/comments1.xml"] = COMMENTS)],
    [
      "all of it",
      (parts) => {
        parts["xl/workbook.xml"] = "";
      },
    ],
  ])("%s", (_, change) => {
    const { folder, file, copy } = judged();
    resave(copy, change);
    const before = readFileSync(copy);
    const other = fileIn(folder, "別.xlsx", mixed);
    const run = runCli("judge", file, other, "--json");
    const [first, second] = jsonLines(run);
    expect([run.status, first?.error?.code, second?.verdict]).toEqual([2, "output-changed", "undecided"]);
    expect(first?.error?.text).toContain("回答_判定済.xlsx");
    expect(first?.error?.text).toContain("--overwrite");
    expect(readFileSync(copy)).toEqual(before);
    expect(runCli("judge", file, "--overwrite").status).toBe(1);
    expect(readFileSync(copy)).not.toEqual(before);
  });
});

describe("what staff decided", () => {
  it.each([[["--staff"]], [[]]])("goes into the new copy, judged again with %j", (options) => {
    const { file, copy } = judged("--staff");
    resave(copy, decide(21, "不適合"));
    const run = runCli("judge", file, ...options, "--json");
    expect(run.status).toBe(1);
    expect(cellOf(copy, "I21")).toBe("不適合");
    const line = JSON.parse(run.out[0] ?? "") as { staff: unknown; staffCarried: unknown };
    expect(line.staffCarried).toEqual({ carried: ["1.14"], left: [] });
    expect(line.staff).toMatchObject({ decisions: [{ id: "1.14", decision: "nonconforming" }] });
    // And once more: what was carried over is theirs as before.
    expect(runCli("judge", file, ...options).out.join("\n")).toContain("1.14");
    expect(cellOf(copy, "I21")).toBe("不適合");
  });

  it("about an answer that has changed is not carried, and not lost either", () => {
    const { file, copy } = judged("--staff");
    resave(copy, decide(21, "不適合"));
    resave(copy, decide(23, "適合"));
    resave(
      file,
      edit(SHEET, /(<c r="E21"[^>]*?)(?: t="\w+")?>.*?<\/c>/, '$1 t="inlineStr"><is><t>変更後</t></is></c>'),
    );
    const [refused] = jsonLines(runCli("judge", file, "--staff", "--json"));
    expect(refused?.error?.code).toBe("staff-not-carried");
    expect(refused?.error?.text).toContain("1.14 (I21)");
    expect(cellOf(copy, "I21")).toBe("不適合");
    const told = runCli("judge", file, "--staff", "--overwrite").out.join("\n");
    expect(told).toMatch(/引き継がなかった.*1\.14 \(I21\)/);
    expect([cellOf(copy, "I21"), cellOf(copy, "I23")]).toEqual([undefined, "適合"]);
  });

  it("outside of the rows is not lost", () => {
    const { file, copy } = judged("--staff");
    resave(
      copy,
      edit(
        SHEET,
        /(<row r="37"[^>]*>.*?)<\/row>/s,
        '$1<c r="I37" t="inlineStr"><is><t>次回会議で</t></is></c></row>',
      ),
    );
    expect(jsonLines(runCli("judge", file, "--staff", "--json"))[0]?.error?.code).toBe("staff-not-carried");
  });
});

describe("other outputs", () => {
  it("a letter that people rewrote stays; one that they did not is replaced", () => {
    const { file, memo } = judged("--memo");
    expect(runCli("judge", file, "--memo", "--as-of", "2026-12-01").status).toBe(1);
    expect(readFileSync(memo, "utf8")).toContain("12");
    writeFileSync(memo, `${readFileSync(memo, "utf8")}\nよろしくお願いします。`);
    const run = runCli("judge", file, "--memo", "--as-of", "2026-12-02", "--json");
    expect([run.status, jsonLines(run)[0]?.error?.code]).toEqual([2, "output-changed"]);
    expect(readFileSync(memo, "utf8")).toContain("よろしく");
  });

  it("no letter is left of a file whose copy can't be written", () => {
    const { folder, file } = judged();
    chmodSync(join(folder, "回答_判定済.xlsx"), 0o444);
    expect(runCli("judge", file, "--memo").status).toBe(2);
    expect(existsSync(join(folder, "回答_指摘一覧.txt"))).toBe(false);
  });

  it("a cleared copy and a draft pack that were changed stay", () => {
    const { copy, folder, file } = judged();
    const cleared = join(folder, "回答_判定済_消去済.xlsx");
    expect([runCli("clear", copy).status, runCli("clear", copy).status]).toEqual([0, 0]);
    resave(cleared, edit("xl/sharedStrings.xml", /<\/t>/, "（修正）</t>"));
    expect(runCli("clear", copy).status).toBe(2);
    expect(runCli("clear", copy, "--overwrite").status).toBe(0);
    const draft = join(folder, "回答_ルールパック案.json");
    expect([runCli("pack", "new", file).status, runCli("pack", "new", file).status]).toEqual([0, 0]);
    writeFileSync(draft, readFileSync(draft, "utf8").replace('"draft"', '"our-city"'));
    const run = runCli("pack", "new", file);
    expect([run.status, run.err.at(-1)]).toEqual([2, expect.stringContaining("--overwrite")]);
    expect(readFileSync(draft, "utf8")).toContain("our-city");
  });

  it.each<[string, string, (copy: string) => void]>([
    [
      "output-read-only",
      "a file protected against writing",
      (copy) => {
        chmodSync(copy, 0o444);
      },
    ],
    [
      "output-is-link",
      "a link",
      (copy) => {
        const target = fileIn(scratchFolder(), "よそ.xlsx", "よそのもの");
        symlinkSync(target, copy);
      },
    ],
  ])("%s: %s is never replaced", (code, _, prepare) => {
    const folder = scratchFolder();
    const file = fileIn(folder, "回答.xlsx", mixed);
    const copy = join(folder, "回答_判定済.xlsx");
    if (code === "output-read-only") writeFileSync(copy, "守る");
    prepare(copy);
    const [line] = jsonLines(runCli("judge", file, "--json", "--overwrite"));
    expect(line?.error?.code).toBe(code);
    expect(readFileSync(copy, "utf8")).toMatch(/守る|よそのもの/);
  });
});
