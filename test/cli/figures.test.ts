import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileIn, jsonLines, runCli, scratchFolder, type JudgedRow } from "./run-cli";

/** One row: the requirement's cells as the table prints them, then answer and remarks, status and the code of its reason. */
type Line = readonly [printed: string, answer: string, remarks: string, status: string, reason: string];

const table = (headings: string, lines: readonly Line[], isFilled: boolean): string =>
  [
    `${headings},回答,備考`,
    ...lines.map(([printed, answer, remarks]) =>
      isFilled ? `${printed},${answer},${remarks}` : `${printed},,`,
    ),
  ].join("\n");

/** A draft of the city's empty table, every row confirmed by a person, and the sheet that a vendor returns judged by it. */
function judged(headings: string, lines: readonly Line[], lang = "ja"): readonly JudgedRow[] {
  const folder = scratchFolder();
  const empty = fileIn(folder, "table.csv", table(headings, lines, false));
  expect(runCli("pack", "new", empty, "--out", folder)).toMatchObject({ status: 0 });
  const [name = ""] = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const drafted = JSON.parse(readFileSync(join(folder, name), "utf8")) as { rows: { review?: boolean }[] };
  for (const row of drafted.rows) delete row.review;
  const pack = fileIn(folder, "confirmed.json", JSON.stringify(drafted));
  const returned = fileIn(folder, "returned.csv", table(headings, lines, true));
  const [line] = jsonLines(runCli("judge", returned, "--pack", pack, "--no-write", "--json", "--lang", lang));
  return line?.rows ?? [];
}

const FIGURES: readonly Line[] = [
  ["1,月間の稼働率は99.9％以上であること。,必須", "○", "99．95％をSLAにて保証", "conforming", ""],
  ["2,障害時は4時間以内に復旧すること。,必須", "六時間以内", "", "nonconforming", "figure-worse"],
  [
    "3,サービスの終了は6か月前までに通知すること。,必須",
    "180日前までに通知",
    "",
    "review",
    "figure-uncertain",
  ],
  ["4,計画停止は年4回以内であること。,必須", "四半期に1回", "", "conforming", ""],
  ["5,バックアップは3世代以上を保管すること。,必須", "○", "2世代", "review", "figure-worse"],
  ["6,同時に500人以上が利用できること。,任意", "三百人", "", "optional-unmet", "figure-worse"],
  ["7,問い合わせには1営業日以内に回答すること。,必須", "24時間以内", "", "review", "figure-uncertain"],
  ["8,画面は3秒以内に表示すること。,必須", "目標3秒以内", "", "review", "hedged"],
];

const LEVELS: readonly Line[] = [
  ["1,監視の時間帯を定めること。,平日のみ,24時間365日,L2", "Ｌ２", "", "conforming", ""],
  [
    "2,利用者を確かめる方法を定めること。,IDとパスワード,多要素認証,L2",
    "IDとパスワード",
    "",
    "nonconforming",
    "level-lower",
  ],
  ["3,控えの置き場所を定めること。,同じ建物の別装置,離れた別の建物,L1", "Lv.2", "", "conforming", ""],
  [
    "4,記録を点検する頻度を定めること。,月に一度の点検,週に一度の点検,L2",
    "L1～L2",
    "",
    "review",
    "level-uncertain",
  ],
];

describe("a table that asks for figures or levels", () => {
  it.each([
    { about: "figures with a unit", headings: "項番,要件,必須/任意", lines: FIGURES },
    { about: "levels in columns", headings: "番号,要件,L1,L2,要求レベル", lines: LEVELS },
  ])("is drafted, confirmed and judged row by row: $about", ({ headings, lines }) => {
    const rows = judged(headings, lines);
    expect(rows.map(({ id, status }) => [id, status])).toEqual(
      lines.map(([, , , status], at) => [String(at + 1), status]),
    );
    const reasons = rows.map(({ reasons: [first] }) => first?.code ?? "");
    expect(lines.map(([, , , , reason], at) => (reason === "" ? "" : reasons[at]))).toEqual(
      lines.map(([, , , , reason]) => reason),
    );
  });

  it("says in either language by how much an answer falls short", () => {
    const said = (lang: string): string =>
      judged("項番,要件,必須/任意", FIGURES, lang)[1]
        ?.reasons.map(({ text }) => text)
        .join(" ") ?? "";
    expect(said("ja")).toContain("「六時間以内」は、求める「4時間以内」に足りません。");
    expect(said("en")).toContain("“六時間以内” falls short of “4時間以内”.");
  });
});
