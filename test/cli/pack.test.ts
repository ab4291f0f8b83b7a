import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder } from "./run-cli";

const SHIPPED = join(__dirname, "../../src/packs/gaibu-service.json");

const VERSION = /"version": "[^"]+"/;

/** The shipped pack with places of its JSON text replaced. */
function changed(...changes: readonly (readonly [string | RegExp, string])[]): string {
  const text = changes.reduce((pack, [from, to]) => pack.replace(from, to), readFileSync(SHIPPED, "utf8"));
  return fileIn(scratchFolder(), "pack.json", text);
}

describe("pack", () => {
  it("shows the shipped pack as JSON that passes its own check", () => {
    const shown = runCli("pack", "show");
    const file = fileIn(scratchFolder(), "shown.json", shown.out.join("\n"));
    const check = runCli("pack", "check", file);
    expect([shown.status, check.status, check.err]).toEqual([0, 0, []]);
    expect(check.out.join("\n")).toContain("243");
  });

  it("refuses a broken pack, naming the path of every fault", () => {
    const file = changed(
      ['"obligation": "mandatory"', '"obligation": "perhaps"'],
      [VERSION, '"version": "one"'],
    );
    const run = runCli("pack", "check", file);
    expect(run.status).toBe(2);
    expect(run.err.join("\n")).toContain("/rows/4/obligation");
    expect(run.err.join("\n")).toContain("/version");
  });

  it("does not judge with a pack that is not proved", () => {
    const file = changed(['"to": "1.27"', '"to": "1.99"']);
    const run = runCli("judge", join(SAMPLES, "01-registered.xlsx"), "--pack", file, "--no-write");
    expect([run.status, run.out]).toEqual([2, []]);
    expect(run.err.join("\n")).toContain("/exemptions/0/rows/to");
  });

  it("judges with another pack and names it by its hash", () => {
    const file = changed([VERSION, '"version": "9.9.9"']);
    const [line] = jsonLines(
      runCli("judge", join(SAMPLES, "01-registered.xlsx"), "--pack", file, "--no-write", "--json"),
    );
    const [shipped] = jsonLines(runCli("judge", join(SAMPLES, "01-registered.xlsx"), "--no-write", "--json"));
    expect(line?.pack.version).toBe("9.9.9");
    expect(line?.pack.hash).not.toBe(shipped?.pack.hash);
  });
});

describe("pack new", () => {
  it.each(["03-blank-template.xlsx", "04-messy.xlsx"])(
    "drafts from %s a pack of all rows and both bands, with notes to check",
    (name) => {
      const run = runCli("pack", "new", join(SAMPLES, name), "--no-write");
      const pack = JSON.parse(run.out.join("\n")) as {
        rows: { id: string; obligation: string }[];
        exemptions: unknown[];
      };
      expect(run.status).toBe(0);
      expect(pack.rows.map(({ id }) => id)).toEqual(
        Array.from({ length: 27 }, (_, index) => `1.${index + 1}`),
      );
      expect(pack.rows.filter(({ obligation }) => obligation === "optional")).toHaveLength(8);
      expect(pack.exemptions).toHaveLength(2);
      expect(run.err.length).toBeGreaterThanOrEqual(27);
    },
  );

  it("writes the draft, which passes pack check", () => {
    const out = scratchFolder();
    const run = runCli("pack", "new", join(SAMPLES, "03-blank-template.xlsx"), "--out", out);
    expect(run.out.join("\n")).toContain("03-blank-template_ルールパック案.json");
    const check = runCli("pack", "check", join(out, "03-blank-template_ルールパック案.json"));
    expect([check.status, check.err]).toEqual([0, []]);
    expect(check.out.join("\n")).toMatch(/27 行.*免除 2 件.*"review": true/);
  });

  it("judges nothing for certain by a draft, and says so once", () => {
    const out = scratchFolder();
    runCli("pack", "new", join(SAMPLES, "03-blank-template.xlsx"), "--out", out);
    const draft = join(out, "03-blank-template_ルールパック案.json");
    const sheets = ["01-registered.xlsx", "02-mixed.xlsx"].map((name) => join(SAMPLES, name));
    const lines = jsonLines(runCli("judge", ...sheets, "--pack", draft, "--no-write", "--json"));
    const open = new Set(
      lines.flatMap(({ counts }) => Object.keys(counts).filter((one) => counts[one] !== 0)),
    );
    expect([...open].sort()).toEqual(["review", "unanswered"]);
    const several = runCli("judge", ...sheets, "--pack", draft, "--no-write").out.join("\n");
    expect(several.split('"review": true')).toHaveLength(2);
  });

  it("says where it looked when there is no table", () => {
    const run = runCli("pack", "new", fileIn(scratchFolder(), "x.xlsx", "text"));
    expect([run.status, run.out]).toEqual([2, []]);
    expect(run.err.join("\n")).toContain("x.xlsx");
  });
});

describe("pack diff", () => {
  it("says in sentences what changed, and which results of a sheet that would change", () => {
    const file = changed(
      ['"obligation": "mandatory"', '"obligation": "optional"'],
      ['"1.5": "nonconforming"', '"1.5": "optional-unmet"'],
      ['"atLeast": "P1Y"', '"atLeast": "P2Y"'],
      ['"id": "1.27"', '"id": "1.28"'],
      [/"1\.27"/g, '"1.28"'],
    );
    const sheet = join(SAMPLES, "02-mixed.xlsx");
    const run = runCli("pack", "diff", "gaibu-service", file, sheet);
    expect([run.status, run.err]).toEqual([0, []]);
    const text = run.out.join("\n");
    expect(text).toContain("1.5が必須から任意に変わりました。");
    expect(text).toContain("1.20のルールが変わりました: expects.atLeast を P1Y から P2Y に。");
    expect(text).toMatch(/1\.28「.*」が加わりました。/);
    expect(text).toMatch(/1\.27「.*」がなくなりました。/);
    expect(text).toMatch(/02-mixed\.xlsx: .*変わります/);
    expect(text).toContain("1.27: ");
    const english = runCli("pack", "diff", "gaibu-service", file, sheet, "--lang", "en").out.join("\n");
    expect(english).not.toMatch(/[\p{Script=Hiragana}]/u);
  });

  it("says that nothing changed, or what it needs", () => {
    const sheet = join(SAMPLES, "02-mixed.xlsx");
    const same = runCli("pack", "diff", "gaibu-service", SHIPPED, sheet);
    expect([same.status, same.out.length]).toEqual([0, 2]);
    expect(runCli("pack", "diff", SHIPPED).status).toBe(2);
    const none = runCli("pack", "diff", SHIPPED, SHIPPED, fileIn(scratchFolder(), "x.xlsx", "text"));
    expect([none.status, none.err.length]).toEqual([2, 1]);
  });
});

describe("pack try", () => {
  it.each(["ja", "en"])("says in %s what one answer comes to by a row's own rule, and why", (language) => {
    const asked = ["pack", "try", "minatono-cloud", "--item", "2.8", "--answer", "×", "--lang", language];
    const run = runCli(...asked);
    expect([run.status, run.err]).toEqual([0, []]);
    expect(run.out[0]).toMatch(/^2\.8 ?[「"].*not_met/);
    expect(run.out.join("\n")).toContain("band-1");
    expect(/\p{Script=Hiragana}/u.test(run.out.join("\n"))).toBe(language === "ja");
  });

  it("tells as JSON the reading, the status, the reasons and the rows on which it depends", () => {
    const asked = ["pack", "try", "minatono-cloud", "--item", "2.2", "--answer", "未取得", "--json"];
    const tried = JSON.parse(runCli(...asked).out.join("")) as Record<string, unknown>;
    expect(tried).toMatchObject({ reading: "not_met", status: "nonconforming", askedBy: ["2.1"] });
    expect(tried["reasons"]).toContainEqual(
      expect.objectContaining({ code: "says-no", text: expect.stringContaining("未取得") }),
    );
  });

  it("says nothing definite by a row that nobody has checked", () => {
    const file = changed(['"obligation": "optional"', '"obligation": "optional", "review": true']);
    const run = runCli("pack", "try", file, "--item", "1.1", "--answer", "×", "--json");
    expect(JSON.parse(run.out.join(""))).toMatchObject({ status: "review", review: true });
    expect(runCli("pack", "try", file, "--item", "1.1", "--answer", "×").out.join("\n")).toContain(
      '"review": true',
    );
  });

  it("asks for what is missing, and names a row that the pack has not", () => {
    for (const rest of [[], [SHIPPED], [SHIPPED, "--item", "9.9"], ["none.json", "--item", "1.1"]]) {
      const run = runCli("pack", "try", ...rest);
      expect([run.status, run.out.length, run.err.length]).toEqual([2, 0, 1]);
    }
    const broken = changed(['"to": "1.27"', '"to": "1.99"']);
    expect(runCli("pack", "try", broken, "--item", "1.1").err.join("\n")).toContain("/exemptions/0/rows/to");
  });
});

describe("pack cover", () => {
  const EXAMPLES = [
    { item: "2.5", answer: "○", remarks: "操作ログをS3に1年保存しています", expect: "met" },
    { item: "2.5", answer: "×", remarks: "" },
    { item: "2.2", answer: "○", remarks: "Pマークを取得済み" },
  ];
  const lines = (...examples: readonly object[]) =>
    fileIn(scratchFolder(), "examples.jsonl", examples.map((one) => JSON.stringify(one)).join("\n"));

  it("tells the rows, outcomes, standards and words that no example reaches, the weightiest first", () => {
    const run = runCli("pack", "cover", "minatono-cloud", lines(...EXAMPLES));
    expect([run.status, run.err]).toEqual([0, []]);
    const text = run.out.join("\n");
    expect(run.out[0]).toMatch(/3 件は 12 行のうち 2 行/);
    expect(run.out[1]).toMatch(/^- 2\.1「.*」: 回答例がありません/);
    expect(text).toMatch(/2\.2「.*」: 「満たす」と「満たさない」になる回答例がありません/);
    expect(text).toMatch(/2\.2「.*」: ISO\/IEC 27001 を挙げる回答例がありません/);
    expect(text).toMatch(
      /2\.5「.*」: \/expects\/others のどの語も回答例に出ません（バックアップ、エラーログ）/,
    );
    expect(text).not.toMatch(/2\.5.*「満たす」/);
  });

  it("tells as JSON how often each reading and reason came out", () => {
    const [line = ""] = runCli("pack", "cover", "minatono-cloud", lines(...EXAMPLES), "--json").out;
    const { rows } = JSON.parse(line) as { rows: readonly { id: string }[] };
    expect(rows.find(({ id }) => id === "2.5")).toMatchObject({
      examples: 2,
      readings: { met: 1, not_met: 1 },
      reasons: { "says-no": 1, "long-enough": 1 },
    });
  });

  it("names the line of an example that is read otherwise, is no example, or is of no row", () => {
    const file = lines({ item: "2.5", answer: "×", expect: "met" }, { item: "9.9" }, { answer: "×" });
    const run = runCli("pack", "cover", "minatono-cloud", file, "--lang", "en");
    expect(run.status).toBe(2);
    for (const line of [/line 1 \(2\.5\): expect is met/, /line 2: .*"9\.9"/, /line 3 /])
      expect(run.err.join("\n")).toMatch(line);
    expect(run.err.join("\n")).not.toMatch(/\p{Script=Hiragana}/u);
  });

  it("is content where every rule is reached", () => {
    const pack = JSON.parse(readFileSync(SHIPPED, "utf8")) as {
      rows: Record<string, unknown>[];
      exemptions: object[];
      cases: object[];
    };
    const few = { ...pack, rows: pack.rows.slice(0, 1), exemptions: [], cases: [] };
    const file = fileIn(scratchFolder(), "one-row.json", JSON.stringify(few));
    const examples = ["○", "×", "△"].map((answer) => ({ item: "1.1", answer }));
    const run = runCli("pack", "cover", file, lines(...examples));
    expect([run.status, run.out.length]).toEqual([0, 1]);
  });

  it("asks for pack and file", () => {
    for (const rest of [[], ["minatono-cloud"], ["minatono-cloud", "none.jsonl"]]) {
      const run = runCli("pack", "cover", ...rest);
      expect([run.status, run.out.length, run.err.length]).toEqual([2, 0, 1]);
    }
  });
});

describe("pack new --base", () => {
  it("takes a pack by its file or a shipped one by its name, and refuses one with faults", () => {
    const sheet = join(SAMPLES, "03-blank-template.xlsx");
    for (const base of [SHIPPED, "gaibu-service"]) {
      const run = runCli("pack", "new", sheet, "--base", base, "--no-write");
      const shown = JSON.parse(runCli("pack", "show").out.join("\n")) as { rows: unknown };
      expect((JSON.parse(run.out.join("\n")) as { rows: unknown }).rows).toEqual(shown.rows);
      expect(run.status).toBe(0);
    }
    const broken = changed(['"to": "1.27"', '"to": "1.99"']);
    expect(runCli("pack", "new", sheet, "--base", broken, "--no-write").status).toBe(2);
  });
});
