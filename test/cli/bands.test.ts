import { describe, expect, it } from "@jest/globals";
import { plainSheet, type Answers } from "../../assets/samples/sample-sheets";
import { writeWorkbook } from "../../assets/samples/write-workbook";
import { fileIn, jsonLines, runCli, scratchFolder, statusesOf } from "./run-cli";

const BELOW_BAND_1 = Array.from({ length: 22 }, (_, index) => `1.${index + 6}`);
const BELOW_BAND_2 = BELOW_BAND_1.slice(9);

function judgedSheet(answers: Answers, bandBefore?: Readonly<Record<string, number>>) {
  const sheet = plainSheet("外部サービス要件", "株式会社しおかぜ", answers, bandBefore);
  const file = fileIn(scratchFolder(), "sheet.xlsx", writeWorkbook([sheet]));
  const [line] = jsonLines(runCli("judge", file, "--json", "--no-write"));
  return { line, statuses: statusesOf(line) };
}

const all = (ids: readonly string[], answer: string): Answers =>
  Object.fromEntries(ids.map((id) => [id, [answer, ""] as const]));

describe("the truth of the bands, from a real workbook to the JSON", () => {
  it("ISMAP met: 1.6 to 1.27 are waived and name band and row, 1.2 does not apply, 1.5 is judged", () => {
    const { line, statuses } = judgedSheet({
      ...all(BELOW_BAND_1, "×"),
      "1.1": ["○", ""],
      "1.5": ["○", "入力は学習に利用されますが監査はありません"],
    });
    for (const id of BELOW_BAND_1) expect([id, statuses[id]]).toEqual([id, "exempt"]);
    expect([statuses["1.2"], statuses["1.1"]]).toEqual(["not-applicable", "conforming"]);
    expect(["review", "nonconforming"]).toContain(statuses["1.5"]);
    const reason = line?.rows.find(({ id }) => id === "1.20")?.reasons[0];
    expect(reason).toMatchObject({ code: "exempt-by", values: { exemption: "band-1", because: ["1.1"] } });
    expect(reason?.text).toContain("1.1");
  });

  it.each<[string, Answers]>([
    ["ISMAP × and LIU ○", { "1.1": ["×", ""], "1.2": ["○", ""], "1.4": ["×", ""] }],
    ["only ASPIC", { "1.1": ["×", ""], "1.2": ["×", ""], "1.4": ["○", ""] }],
  ])("%s: 1.6 to 1.27 are waived", (_name, answers) => {
    const { statuses } = judgedSheet({ ...all(BELOW_BAND_1, "×"), ...answers });
    for (const id of BELOW_BAND_1) expect([id, statuses[id]]).toEqual([id, "exempt"]);
  });

  const noBand1 = all(["1.1", "1.2", "1.4"], "×");
  it("1.6 and 1.9 met: 1.15 to 1.27 are waived, 1.10 to 1.14 are not", () => {
    const { statuses } = judgedSheet({ ...noBand1, ...all(BELOW_BAND_1, "×"), ...all(["1.6", "1.9"], "○") });
    for (const id of BELOW_BAND_2) expect([id, statuses[id]]).toEqual([id, "exempt"]);
    expect(["1.10", "1.11", "1.12", "1.14"].map((id) => statuses[id])).toEqual(
      Array(4).fill("nonconforming"),
    );
  });

  it.each([["1.6"], ["1.9"]])("%s alone: nothing is waived", (held) => {
    const { statuses } = judgedSheet({ ...noBand1, ...all(BELOW_BAND_1, "×"), [held]: ["○", ""] });
    expect(Object.values(statuses)).not.toContain("exempt");
    expect(statuses["1.20"]).toBe("nonconforming");
  });

  it("ISMAP unreadable: a × below is held back and names its blocker", () => {
    const { line } = judgedSheet({ ...noBand1, ...all(BELOW_BAND_1, "×"), "1.1": ["要相談", ""] });
    expect(line?.rows.find(({ id }) => id === "1.7")).toMatchObject({ status: "review", blockers: ["1.1"] });
    expect(line?.counts["nonconforming"]).toBe(0);
  });

  it("a band row that stands elsewhere moves its scope", () => {
    const { line, statuses } = judgedSheet(
      { ...all(BELOW_BAND_1, "×"), "1.1": ["○", ""] },
      { "1.10": 0, "1.15": 1 },
    );
    expect([statuses["1.7"], statuses["1.10"], statuses["1.27"]]).toEqual([
      "nonconforming",
      "exempt",
      "exempt",
    ]);
    expect(line?.exemptions[0]).toMatchObject({ source: "sheet", rows: BELOW_BAND_1.slice(4) });
  });

  it("without band rows the pack's scope holds", () => {
    const { line, statuses } = judgedSheet({ ...all(BELOW_BAND_1, "×"), "1.1": ["○", ""] }, {});
    expect(statuses["1.6"]).toBe("exempt");
    expect(line?.exemptions.map(({ source }) => source)).toEqual(["pack", "pack"]);
  });
});
