/**
 * Saves the sheets of those vendors who use LibreOffice, with LibreOffice, into test/cli/round/libreoffice:
 *
 *     npx tsx test/cli/round/make-saved.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { convert } from "../../libreoffice/soffice";
import { SAVED } from "./files";
import { filledIn } from "./layouts";
import { VENDORS } from "./vendors";

async function main(): Promise<void> {
  const files = new Map<string, Uint8Array>();
  for (const { by, file, layout, vendor = "", answers } of VENDORS)
    if (by === "libreoffice" && layout !== undefined)
      files.set(file, await filledIn(layout, vendor, answers));
  mkdirSync(SAVED, { recursive: true });
  for (const [name, bytes] of convert(files, "xlsx")) writeFileSync(join(SAVED, name), bytes);
}

void main();
