import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeFile } from "../../src/page/judge-file";
import { shippedPack } from "../../src/packs/index";
import { defaultSettings } from "../../src/ui/settings";
import { wordsFor, type Language } from "../../src/words/words";
import { zipParts } from "../xlsx/build-workbook";
import { partsOf, partText } from "../xlsx/package-check";
import { fileIn, jsonLines, runCli, SAMPLES, scratchFolder } from "./run-cli";

const SHEET = "外部サービス要件";

/** A judged copy as a program saves it that drops what it does not know. */
function withoutStores(): string {
  const folder = scratchFolder();
  const file = fileIn(folder, "回答.xlsx", readFileSync(join(SAMPLES, "02-mixed.xlsx")));
  runCli("judge", file);
  const copy = new Uint8Array(readFileSync(join(folder, "回答_判定済.xlsx")));
  const parts = new Map<string, string | Uint8Array>();
  for (const part of partsOf(copy).keys()) {
    if (part.startsWith("customXml/")) continue;
    const text = partText(copy, part)
      .replace(/<Override PartName="\/customXml[^>]*>/g, "")
      .replace(/<Relationship [^>]*customXml[^>]*>/g, "");
    parts.set(part, text);
  }
  return fileIn(folder, "写し.xlsx", zipParts(parts));
}

const told = (code: "former-state-unknown" | "former-state-lost", language: Language) =>
  wordsFor(language).notice({ code, values: { sheet: SHEET } });

describe("a judged copy of which nothing tells any more what it was before", () => {
  it.each(["ja", "en"] as const)("is cleared, and what is unknown is said (%s)", (lang) => {
    const run = runCli("clear", withoutStores(), "--lang", lang);
    expect([run.status, run.out]).toEqual([0, expect.arrayContaining([told("former-state-unknown", lang)])]);
  });

  it("says the same in JSON", () => {
    const [line] = jsonLines(runCli("clear", withoutStores(), "--json"));
    expect(line?.notices).toEqual([
      { code: "former-state-unknown", values: { sheet: SHEET }, text: told("former-state-unknown", "ja") },
    ]);
  });

  it("says nothing of that where it is known", () => {
    const folder = scratchFolder();
    const file = fileIn(folder, "回答.xlsx", readFileSync(join(SAMPLES, "02-mixed.xlsx")));
    runCli("judge", file);
    const [line] = jsonLines(runCli("clear", join(folder, "回答_判定済.xlsx"), "--json"));
    expect(line?.notices).toBeUndefined();
  });

  it.each(["ja", "en"] as const)(
    "is judged again, and the page says what clearing will not bring back (%s)",
    (language) => {
      const bytes = new Uint8Array(readFileSync(withoutStores()));
      const pack = shippedPack("gaibu-service");
      const settings = defaultSettings("2026-11-23", language);
      const judged = judgeFile({
        name: "回答_判定済.xlsx",
        bytes,
        rulesFor: () => ({ pack, packHash: "0123456789ab", policy: settings.policy }),
        settings,
      });
      const notices = judged.ok ? judged.value.checked.notices : [];
      expect(notices.map(wordsFor(language).notice)).toContain(told("former-state-lost", language));
    },
  );
});
