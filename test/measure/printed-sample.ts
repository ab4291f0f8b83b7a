import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { checkWorkbook } from "../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { packHash } from "../../src/packs/pack-hash";
import { shippedPack } from "../../src/packs/index";
import { wordsFor, type Language } from "../../src/words/words";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { convert } from "../libreoffice/soffice";

/** A sample as it is judged for print, with its review sheet. */
function annotated(file: string, language: Language): Uint8Array {
  const pack = shippedPack("gaibu-service");
  const bytes = new Uint8Array(readFileSync(file));
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
  const checked = checkWorkbook({
    workbook: workbook.value,
    pack,
    packHash: packHash(pack),
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: wordsFor(language).mark,
    options: { print: "A4", review: true },
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.fault));
  const written = applyPlan(bytes, checked.value.plan);
  if (!written.ok) throw new Error(JSON.stringify(written.fault));
  return written.value;
}

/** The PDF that LibreOffice makes of a judged sample (a path to .xlsx). */
export function printedSample(file: string, language: Language): Uint8Array {
  const pdf = convert(new Map([[basename(file), annotated(file, language)]]), "pdf");
  const [bytes] = pdf.values();
  if (bytes === undefined) throw new Error(`LibreOffice made no PDF of ${file}.`);
  return bytes;
}

/** Makes pictures of the pages of a PDF, as pdftoppm is asked to by its own options; its last word is the file's stem. */
export function picturesOfPdf(pdf: Uint8Array, stem: string, options: readonly string[]): void {
  const scratch = mkdtempSync(join(tmpdir(), "yoken-pictures-"));
  try {
    const path = join(scratch, "printed.pdf");
    writeFileSync(path, pdf);
    execFileSync("pdftoppm", [...options, "-png", path, stem]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
