import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedSheet } from "../../src/core/check-sheet";
import { checkWorkbook } from "../../src/core/check-workbook";
import { planMemo } from "../../src/core/mark/plan-memo";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { convert } from "./soffice";

/** An annotated copy that a colleague opened and saved in LibreOffice: whatever it dropped, our columns are known again. */
const SAMPLES = join(__dirname, "../../assets/samples");
const FILES = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));
const PACK = shippedPack("gaibu-service");
const WORDS = wordsFor("ja");

function judged(bytes: Uint8Array): CheckedSheet {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
  const checked = checkWorkbook({
    workbook: workbook.value,
    pack: PACK,
    packHash: "0".repeat(64),
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: WORDS.mark,
    options: { print: "A4", staff: true },
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.fault));
  return checked.value;
}

function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const saved = convert(new Map([["saved.xlsx", bytes]]), "xlsx").get("saved.xlsx");
  if (saved === undefined) throw new Error("LibreOffice saved nothing.");
  return saved;
}

describe.each(FILES)("%s, annotated and saved by LibreOffice", (file) => {
  it("is judged the same, in the same columns, and our own sheets are not judged", () => {
    const original = new Uint8Array(readFileSync(join(SAMPLES, file)));
    const first = judged(original);
    const memo = planMemo(
      { judgement: first.judgement, table: first.table, pack: PACK, language: "ja" },
      WORDS.memo,
    );
    const annotated = applyPlan(original, { sheets: [...first.plan.sheets, memo] });
    if (!annotated.ok) throw new Error(JSON.stringify(annotated.fault));
    const again = judged(savedByLibreOffice(annotated.value));
    expect(again.judgement).toEqual(first.judgement);
    expect(again.plan.sheets[0]?.columnWidths).toEqual(first.plan.sheets[0]?.columnWidths);
    // LibreOffice saves no custom XML: with it goes the record of the widths and heights before us, and that is told.
    const lost = { code: "former-state-lost", values: { sheet: first.table.sheet } };
    expect(again.notices).toEqual([lost, ...first.notices]);
  });
});
