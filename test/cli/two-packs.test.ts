import { describe, expect, it } from "@jest/globals";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { recognisePack } from "../../src/core/check-workbook";
import { parsePack } from "../../src/core/pack/parse-pack";
import { provePack } from "../../src/core/prove/prove-pack";
import minatonoCloudJson from "../../src/packs/minatono-cloud.json";
import { shippedPacks } from "../../src/packs/shipped-packs";
import { jsonLines, runCli, SAMPLES, scratchFolder, statusesOf } from "./run-cli";

const CITY = join(__dirname, "../../assets/second-city");
const [first, second] = shippedPacks();

function folderOfBoth(): string {
  const folder = scratchFolder();
  for (const name of ["minatono-answered.xlsx", "minatono-registered.xlsx"])
    copyFileSync(join(CITY, name), join(folder, name));
  copyFileSync(join(SAMPLES, "02-mixed.xlsx"), join(folder, "mixed.xlsx"));
  return folder;
}

describe("the second shipped pack", () => {
  it("is sound, and has every kind of requirement, a band and a condition in twelve rows", () => {
    expect(parsePack(minatonoCloudJson)).toEqual({ ok: true, pack: second });
    expect(second && provePack(second)).toMatchObject({ states: 3, faults: [] });
    expect(new Set(second?.rows.map(({ expects }) => expects.kind)).size).toBe(11);
    expect(second).toMatchObject({ rows: { length: 12 }, exemptions: { length: 1 } });
  });

  it("judges its sheets beside those of the first, in one folder", () => {
    const lines = jsonLines(runCli("judge", folderOfBoth(), "--no-write", "--json"));
    const [answered, registered, mixed] = lines;
    expect(lines.map(({ pack }) => pack.id)).toEqual(["minatono-cloud", "minatono-cloud", "gaibu-service"]);
    expect(statusesOf(answered)).toMatchObject({
      "2.1": "optional-unmet",
      "2.2": "conforming",
      "2.5": "review",
      "2.8": "conforming",
      // ○, and beside it 99.9% where 99.5% are asked for.
      "2.10": "conforming",
      "2.12": "not-applicable",
    });
    expect(statusesOf(registered)).toMatchObject({
      "2.1": "conforming",
      "2.2": "not-applicable",
      "2.6": "conforming",
      "2.8": "exempt",
      "2.11": "exempt",
    });
    expect(registered?.verdict).toBe("conforming");
    const [alone] = jsonLines(runCli("judge", join(SAMPLES, "02-mixed.xlsx"), "--no-write", "--json"));
    expect(mixed?.rows).toEqual(alone?.rows);
  });

  it("is not asked where a person names a pack, and can be named by its id", () => {
    const sheet = join(CITY, "minatono-answered.xlsx");
    const [other] = jsonLines(runCli("judge", sheet, "--pack", "gaibu-service", "--no-write", "--json"));
    expect(other?.error?.code).toMatch(/table/);
    const [own] = jsonLines(runCli("judge", sheet, "--pack", "minatono-cloud", "--no-write", "--json"));
    expect(own?.pack.id).toBe("minatono-cloud");
    expect(JSON.parse(runCli("pack", "show", "minatono-cloud").out.join("\n"))).toMatchObject({
      id: "minatono-cloud",
    });
  });

  it("is no answer where no table is recognised: the first pack then says what it misses", () => {
    const workbook = { sheets: [], structureLocked: false, signed: false };
    expect(recognisePack(workbook, [first, ...(second === undefined ? [] : [second])])).toBe(first);
  });
});
