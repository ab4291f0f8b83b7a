import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { checkWorkbook } from "../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { packHash } from "../../src/packs/pack-hash";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { convert } from "../libreoffice/soffice";

/**
 * Judges the samples, prints them with LibreOffice, and makes a picture of every page, in colour and as a grey printer
 * gives it, to be looked at. Run: npx tsx test/measure/print-samples.ts [FOLDER] (needs soffice and pdftoppm)
 */
const SAMPLES = join(__dirname, "../../assets/samples");
const folder = process.argv[2] ?? join(__dirname, "../out/pictures");
const pack = shippedPack("gaibu-service");
mkdirSync(folder, { recursive: true });

for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"))) {
  const name = basename(file, ".xlsx");
  const pdf = convert(new Map([[file, annotated(file)]]), "pdf").get(`${name}.pdf`);
  if (pdf === undefined) throw new Error(`LibreOffice made no PDF of ${file}.`);
  pictures(name, pdf);
  console.log(`${name}: ${folder}`);
}

function annotated(file: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, file)));
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.fault));
  const checked = checkWorkbook({
    workbook: workbook.value,
    pack,
    packHash: packHash(pack),
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: wordsFor("ja").mark,
    options: { print: "A4", review: true },
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.fault));
  const written = applyPlan(bytes, checked.value.plan);
  if (!written.ok) throw new Error(JSON.stringify(written.fault));
  return written.value;
}

function pictures(name: string, pdf: Uint8Array): void {
  const scratch = mkdtempSync(join(tmpdir(), "yoken-pictures-"));
  try {
    const path = join(scratch, "printed.pdf");
    writeFileSync(path, pdf);
    execFileSync("pdftoppm", ["-r", "110", "-png", path, join(folder, name)]);
    execFileSync("pdftoppm", ["-r", "110", "-gray", "-png", path, join(folder, `${name}-grey`)]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
