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
