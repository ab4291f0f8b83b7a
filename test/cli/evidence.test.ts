import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES as SAMPLE_SHEETS } from "../../assets/samples/sample-sheets";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { fileIn, runCli, SAMPLES, scratchFolder } from "./run-cli";

const mixed = readFileSync(join(SAMPLES, "02-mixed.xlsx"));

/** The mixed sample of another vendor, with the same certificates. */
function ofVendor(name: string): Uint8Array {
  const sheet = SAMPLE_SHEETS.get("02-mixed.xlsx");
  const rows = (sheet?.rows ?? []).map((row) =>
    row.map((cell) =>
      typeof cell?.value === "string" && cell.value.startsWith("事業者名")
        ? { ...cell, value: `事業者名: ${name}` }
        : cell,
    ),
  );
  return writeWorkbook(sheet === undefined ? [] : [{ ...sheet, rows }]);
}

describe("evidence beside a contract and beside other vendors", () => {
  const file = fileIn(scratchFolder(), "い.xlsx", mixed);
  const judged = (...options: readonly string[]) => runCli("judge", file, "--no-write", ...options);

  it("that ends before the contract begins is told, and changes no result", () => {
    const told = JSON.parse(judged("--contract-start", "2027-11-01", "--json").out[0] ?? "") as {
      verdict: string;
      evidence: { endsEarly: unknown };
    };
    expect(told.evidence.endsEarly).toEqual([{ id: "1.7", date: "2027-10-31" }]);
    expect(told.verdict).toBe("undecided");
    expect(judged("--contract-start", "2027-11-01").out.join("\n")).toContain(
      "1.7 の証跡は 2027年10月31日まで",
    );
    // The last day is still valid.
    expect(judged("--contract-start", "2027-10-31").out.join("\n")).not.toContain("証跡は");
    expect(judged("--contract-start", "いつか").status).toBe(2);
  });

  it("whose number two vendors give is told; two files of one vendor are none", () => {
    const folder = scratchFolder();
    fileIn(folder, "い.xlsx", mixed);
    fileIn(folder, "ろ.xlsx", mixed);
    expect(runCli("judge", folder, "--no-write").out.join("\n")).not.toContain("共通しています");
    fileIn(folder, "は.xlsx", ofVendor("株式会社べつ"));
    expect(runCli("judge", folder, "--no-write").out.join("\n")).toContain("登録番号 IS 734512 が");
  });
});
