import { describe, expect, it } from "@jest/globals";
import { afterStaff } from "../../../src/core/mark/after-staff";
import { findOwnMarks } from "../../../src/core/mark/own-marks";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { readStaffDecisions, staffEntries, unreadVotes } from "../../../src/core/mark/staff-decisions";
import { staffOutcome } from "../../../src/core/mark/staff-outcome";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { applyToSnapshot } from "./apply-to-snapshot";
import { judgedRow, judgementOf, markWordsInEnglish, sampleRequest, sampleTable } from "./mark-sample";

const THREE = sampleRequest({ options: { staff: true, reviewers: 3 } });
/** The columns of three people and of their remarks, in the sample: H to K. */
const [FIRST, SECOND, THIRD, REMARK] = [7, 8, 9, 10] as const;

type Entry = readonly [row: number, column: number, text: string];

function written(entries: readonly Entry[], request = THREE): SheetSnapshot {
  const annotated = applyToSnapshot(request.snapshot, planMarks(request).plan);
  const cells = entries.map(([row, column, text]) => ({ row, column, text }));
  return {
    ...annotated,
    cells: [...annotated.cells, ...cells].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

describe("the columns of several people", () => {
  it.each([
    ["ja", THREE, ["職員確認1", "職員確認2", "職員確認3", "職員備考"]],
    [
      "en",
      sampleRequest({ options: { staff: true, reviewers: 3 }, words: markWordsInEnglish }),
      ["Staff decision 1", "Staff decision 2", "Staff decision 3", "Staff remark"],
    ],
  ] as const)("stand beside each other with a drop-down in each (%s)", (_, request, headings) => {
    const [sheet] = planMarks(request).plan.sheets;
    const texts = sheet?.cells.filter(({ row, column }) => row === 2 && column >= FIRST);
    expect(texts?.map(({ text }) => text)).toEqual(headings);
    expect(sheet?.choices[0]?.range).toMatchObject({ left: FIRST, right: THIRD });
    expect(findOwnMarks(written([], request))?.staff).toEqual([expect.objectContaining({ right: REMARK })]);
  });

  it("are read by row, each vote by itself", () => {
    const snapshot = written([
      [3, FIRST, "不適合"],
      [3, SECOND, "適合"],
      [3, THIRD, "不適合"],
      [4, SECOND, "適合"],
      [6, FIRST, "適合"],
      [6, THIRD, "欠席"],
      [6, SECOND, "Conforming"],
      [7, REMARK, "要検討"],
    ]);
    expect(readStaffDecisions(snapshot)).toEqual([
      { row: 3, text: "不適合", more: ["適合", "不適合"], decision: "nonconforming", remark: "" },
      { row: 4, text: "", more: ["適合", ""], decision: "held", remark: "" },
      { row: 6, text: "適合", more: ["Conforming", "欠席"], decision: "conforming", remark: "" },
      { row: 7, text: "", more: ["", ""], remark: "要検討" },
    ]);
    expect(unreadVotes(snapshot)).toEqual(["J7"]);
  });

  it.each([
    ["as many", { staff: true, reviewers: 3 }],
    ["without a word about them", {}],
    ["fewer: nobody's vote is lost", { staff: true, reviewers: 2 }],
  ])("stay where the sheet is judged again with %s", (_, options) => {
    const before = written([
      [6, SECOND, "適合"],
      [6, REMARK, "=確認済"],
    ]);
    const again = planMarks(sampleRequest({ snapshot: before, options }));
    expect(readStaffDecisions(applyToSnapshot(before, again.plan))).toEqual(readStaffDecisions(before));
  });

  it("become more where more people decide, with what the first ones wrote", () => {
    const one = sampleRequest({ options: { staff: true } });
    const before = written(
      [
        [6, FIRST, "適合"],
        [6, SECOND, "確認済"],
      ],
      one,
    );
    const more = planMarks(sampleRequest({ snapshot: before, options: { staff: true, reviewers: 3 } }));
    expect(readStaffDecisions(applyToSnapshot(before, more.plan))).toEqual([
      { row: 6, text: "適合", more: ["", ""], decision: "held", remark: "確認済" },
    ]);
  });
});

describe("the officials' procedure", () => {
  const partly = (id: string, word: string, status: "review" | "conforming" = "review") =>
    judgedRow(id, status, {
      reasons: [
        {
          about: "answer",
          finding: { code: "says-partly", values: { word }, quote: { cell: "answer", text: word } },
        },
      ],
    });
  const noPage = judgedRow("1.10", "conforming", {
    reasons: [{ about: "answer", finding: { code: "page-left-out", values: { cell: "G8" } } }],
  });
  const judgement = judgementOf([
    judgedRow("1.1", "nonconforming"),
    partly("1.5", "△"),
    partly("1.7", "一部対応"),
    noPage,
  ]);
  const after = (entries: readonly Entry[]) => {
    const snapshot = written(entries);
    const asked = staffEntries(snapshot, sampleTable, { reviewers: 3 });
    return afterStaff(judgement, staffOutcome(asked, sampleTable, judgement), unreadVotes(snapshot));
  };

  it("looks at missing pages first and sends a △ to the review of alternatives", () => {
    const { rows, pagesMissing, alternatives } = after([]);
    expect(pagesMissing).toEqual(["1.10"]);
    expect(rows[0]).toEqual({ id: "1.10", status: "conforming", page: "G8" });
    expect(alternatives).toEqual(["1.5"]);
  });

  it("holds a row with too few votes, also one that the tool found not to be met", () => {
    const { held, verdict, overruled } = after([[3, FIRST, "適合"]]);
    expect([held, verdict, overruled]).toEqual([["1.1"], "undecided", []]);
  });

  it("names where people overruled the tool, with every vote", () => {
    const result = after([
      [3, FIRST, "適合"],
      [3, THIRD, "適合"],
      [4, FIRST, "条件付適合"],
      [4, SECOND, "条件付適合"],
      [6, FIRST, "適合"],
      [6, SECOND, "適合"],
    ]);
    expect(result).toMatchObject({ verdict: "conforming", overruled: ["1.1"], alternatives: [] });
    expect(result.rows.find(({ id }) => id === "1.1")).toMatchObject({
      status: "conforming",
      decision: "conforming",
      votes: ["適合", "", "適合"],
    });
  });
});
