import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filledIn } from "../cli/round/layouts";
import { SAVED } from "../cli/round/files";
import { VENDORS } from "../cli/round/vendors";
import { fileIn, jsonLines, runCli, scratchFolder, statusesOf } from "../cli/run-cli";
import { convert } from "./soffice";

/** The sheets that the round of forty vendors has from LibreOffice, saved by the one that is installed here. */
const VENDORS_HERE = VENDORS.filter(({ by }) => by === "libreoffice");

describe("answers that a vendor saved with LibreOffice", () => {
  it("are judged row by row as those that are kept, and as what the vendor filled in", async () => {
    const filled = new Map<string, Uint8Array>();
    for (const { file, layout, vendor = "", answers } of VENDORS_HERE)
      if (layout !== undefined) filled.set(file, await filledIn(layout, vendor, answers));
    const saved = convert(filled, "xlsx");
    const folder = scratchFolder();
    for (const [file, bytes] of filled) {
      const now = saved.get(file);
      if (now === undefined) throw new Error(`LibreOffice did not save ${file}`);
      const kept = new Uint8Array(readFileSync(join(SAVED, file)));
      const [first, second, third] = [bytes, now, kept].map((one) => {
        const [line] = jsonLines(runCli("judge", fileIn(folder, file, one), "--json", "--no-write"));
        return [line?.verdict, statusesOf(line)];
      });
      expect([file, second]).toEqual([file, first]);
      expect([file, third]).toEqual([file, first]);
    }
  });
});
