import { mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { picturesOfPdf, printedSample } from "./printed-sample";

/**
 * Judges the samples, prints them with LibreOffice, and makes a picture of every page, in colour and as a grey printer
 * gives it, to be looked at. Run: npx tsx test/measure/print-samples.ts [FOLDER] (needs soffice and pdftoppm)
 */
const SAMPLES = join(__dirname, "../../assets/samples");
const folder = process.argv[2] ?? join(__dirname, "../out/pictures");
mkdirSync(folder, { recursive: true });

for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"))) {
  const name = basename(file, ".xlsx");
  const pdf = printedSample(join(SAMPLES, file), "ja");
  picturesOfPdf(pdf, join(folder, name), ["-r", "110"]);
  picturesOfPdf(pdf, join(folder, `${name}-grey`), ["-r", "110", "-gray"]);
  console.log(`${name}: ${folder}`);
}
