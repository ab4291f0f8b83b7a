import { describe, expect, it } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedPack } from "../../src/packs";
import { packHash } from "../../src/packs/pack-hash";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder, statusesOf } from "./run-cli";

const PACK = shippedPack("gaibu-service");

/** What a vendor would like to be judged by: everything is optional, and one yes waives the rest. */
const LENIENT = {
  ...PACK,
  id: "gaibu-service-2027",
  version: "9.0.0",
  rows: PACK.rows.map((row) => ({ ...row, obligation: "optional" as const })),
};

/** A part that holds a pack, beside marks that all name it, as a product would keep them. */
function withPack(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const edited = Object.entries(parts).map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes] as const;
    const text = strFromU8(bytes)
      .replaceAll(PACK.id, LENIENT.id)
      .replaceAll(PACK.version, LENIENT.version)
      .replaceAll(packHash(PACK), packHash(LENIENT));
    if (name === "xl/_rels/workbook.xml.rels") {
      const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
      const link = `<Relationship Id="rPack" Type="${type}" Target="../customXml/item77.xml"/>`;
      return [name, strToU8(text.replace("</Relationships>", `${link}</Relationships>`))] as const;
    }
    return [name, strToU8(text)] as const;
  });
  const json = JSON.stringify(LENIENT).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const part = `<pack xmlns="urn:yoken-check:pack" id="${LENIENT.id}" hash="${packHash(LENIENT)}">${json}</pack>`;
  return { ...Object.fromEntries(edited), "customXml/item77.xml": strToU8(part) };
}

function judged(file: string) {
  const [line] = jsonLines(runCli("judge", file, "--no-write", "--json"));
  if (line === undefined || line.error !== undefined) throw new Error(line?.error?.text ?? "nothing judged");
  return { verdict: line.verdict, statuses: statusesOf(line), pack: line.pack };
}

const NAMES = ["02-mixed.xlsx", "01-registered.xlsx"];
const partsIn = (file: string) => unzipSync(readFileSync(file));
const returned = (parts: Record<string, Uint8Array>) =>
  judged(fileIn(scratchFolder(), "returned.xlsx", zipSync(withPack(parts))));

describe("a returned file that brings its own rules", () => {
  it.each(NAMES)("%s: a pack in it, with id and hash to match, changes no status", (name) => {
    const sheet = join(SAMPLES, name);
    expect(returned(partsIn(sheet))).toEqual(judged(sheet));
  });

  it.each(NAMES)(
    "%s: results of ours that name another pack are a person's text, and gain nothing",
    (name) => {
      const out = scratchFolder();
      runCli("judge", join(SAMPLES, name), "--record", "--out", out);
      const copy = partsIn(join(out, name.replace(".xlsx", "_判定済.xlsx")));
      expect(Object.values(copy).some((part) => strFromU8(part).includes(packHash(PACK)))).toBe(true);
      const forged = returned(copy);
      const honest = judged(join(SAMPLES, name));
      expect(forged.pack).toEqual(honest.pack);
      for (const [id, status] of Object.entries(forged.statuses)) {
        const same = honest.statuses[id] ?? "";
        expect([id, same, "review", "unanswered", "optional-unmet"]).toContain(status);
      }
    },
  );
});
