import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES as SAMPLE_SHEETS } from "../../assets/samples/sample-sheets";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
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

/** The mixed sample in which a row of this vendor hangs on a plan. */
function onPlan(name: string, plan: string): Uint8Array {
  const sheet = SAMPLE_SHEETS.get("02-mixed.xlsx");
  const rows = (sheet?.rows ?? []).map((row) =>
    row.map((cell, column) => {
      if (typeof cell?.value === "string" && cell.value.startsWith("事業者名"))
        return { ...cell, value: `事業者名: ${name}` };
      const isRemarks = row[0]?.value === "1.24" && column === 5;
      return isRemarks
        ? { ...cell, value: `権限管理とアクセス制御は、${plan}をご契約の場合に利用できます` }
        : cell;
    }),
  );
  return writeWorkbook(sheet === undefined ? [] : [{ ...sheet, rows }]);
}

describe("what only the round shows stands in the list, its text file and its JSON", () => {
  const folder = scratchFolder();
  const out = scratchFolder();
  fileIn(folder, "1.xlsx", mixed);
  fileIn(folder, "2.xlsx", onPlan("株式会社べつ", "しらかばプラン"));
  fileIn(folder, "3.xlsx", onPlan("株式会社ほか", "しらかばﾌﾟﾗﾝ"));
  const options = ["--contract-start", "2027-11-01"] as const;
  const run = runCli("judge", folder, "--out", out, ...options);
  const merged = scratchFolder();
  const lines = runCli("judge", folder, "--json", "--no-write", ...options).out;
  const [first, ...rest] = [lines.slice(0, 2), lines.slice(2)].map((some, at) =>
    fileIn(merged, `${String(at)}.jsonl`, some.join("\n")),
  );
  const overview = runCli("overview", first ?? "", ...rest, "--json", "--out", merged);

  const SAID = [
    "「しらかばプラン」を条件とする回答があります（株式会社べつ 1.24、株式会社ほか 1.24）。",
    "登録番号 IS 734512 が 有限会社やまなみソフト、株式会社べつ、株式会社ほか の回答（1.6）に共通しています。",
    "株式会社べつ の 1.7 の証跡は 2027年10月31日までで、契約開始日の前に有効期限を迎えます。",
  ];

  it.each([
    ["of one run", out],
    ["of lines from several runs", merged],
  ])("%s", (_, place) => {
    const workbook = readWorkbook(new Uint8Array(readFileSync(join(place, "判定一覧.xlsx"))));
    const sheet = workbook.ok ? workbook.value.sheets.at(-1) : undefined;
    expect(sheet?.cells.map(({ text }) => text)).toEqual(expect.arrayContaining(SAID));
    const csv = readFileSync(join(place, "判定一覧.csv"), "utf8")
      .replace(/^\ufeff/, "")
      .split("\r\n");
    expect(csv[0]?.split(",").at(-1)).toBe("確かめること");
    const line = csv.find((one) => one.startsWith("株式会社べつ"));
    expect(line).toContain(SAID[1]);
    expect(line).toContain(
      [SAID[2], "「しらかばプラン」を条件とする回答があります（株式会社べつ 1.24）。"].join(" "),
    );
  });

  it("and on the terminal", () => {
    expect(run.out.join("\n")).toContain("しらかばプラン（株式会社べつ 1.24・株式会社ほか 1.24）");
  });

  it("as data", () => {
    expect(JSON.parse(overview.out[0] ?? "")).toMatchObject({
      plans: [
        {
          plan: "しらかばプラン",
          places: [
            { vendor: "株式会社べつ", file: "2.xlsx", rows: ["1.24"] },
            { vendor: "株式会社ほか", file: "3.xlsx", rows: ["1.24"] },
          ],
        },
      ],
      shared: expect.arrayContaining([
        expect.objectContaining({ number: "IS 734512", files: ["1.xlsx", "2.xlsx", "3.xlsx"] }),
      ]),
      endsEarly: expect.arrayContaining([
        { vendor: "株式会社べつ", file: "2.xlsx", id: "1.7", date: "2027-10-31" },
      ]),
    });
  });

  it("until the plan is given", () => {
    const settled = runCli("judge", folder, "--no-write", "--plan", "しらかばプラン").out.join("\n");
    expect(settled).not.toContain("条件に挙がった");
  });
});
