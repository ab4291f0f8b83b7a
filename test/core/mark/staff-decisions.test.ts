import { describe, expect, it } from "@jest/globals";
import { rowId } from "../../../src/core/ids";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { readStaffDecisions } from "../../../src/core/mark/staff-decisions";
import { staffOutcome } from "../../../src/core/mark/staff-outcome";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { applyToSnapshot } from "./apply-to-snapshot";
import { judgedRow, judgementOf, markWordsInEnglish, sampleRequest, sampleTable } from "./mark-sample";

const WITH_STAFF = sampleRequest({ options: { staff: true } });
/** The staff columns of the sample: H and I. */
const DECISION = 7;
const REMARK = 8;

type Entry = readonly [row: number, column: number, text: string];

function written(entries: readonly Entry[], request = WITH_STAFF): SheetSnapshot {
  const annotated = applyToSnapshot(request.snapshot, planMarks(request).plan);
  const cells = entries.map(([row, column, text]) => ({ row, column, text }));
  return {
    ...annotated,
    cells: [...annotated.cells, ...cells].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

const sheetOf = (request: typeof WITH_STAFF) => planMarks(request).plan.sheets[0];

describe("the staff columns", () => {
  it("stand beside ours with a drop-down in every row, and keep what people write", () => {
    const sheet = sheetOf(WITH_STAFF);
    expect(sheet?.cells.filter(({ row }) => row === 2).map(({ text }) => text)).toEqual([
      "判定",
      "判定理由・免除注記",
      "職員確認",
      "職員備考",
    ]);
    expect(sheet?.choices.map(({ range }) => range.top)).toEqual([3, 4, 6, 7]);
    expect(sheet?.choices[0]?.options).toEqual(["適合", "条件付適合", "不適合", "照会中"]);
  });

  it("are read back by row, in either language", () => {
    const snapshot = written([
      [3, DECISION, "照会中"],
      [6, DECISION, "Conforming with conditions"],
      [6, REMARK, "代替案を確認した"],
      [7, DECISION, "たぶん適合"],
    ]);
    expect(readStaffDecisions(snapshot)).toEqual([
      { row: 3, text: "照会中", decision: "inquiring", remark: "" },
      { row: 6, text: "Conforming with conditions", decision: "conditional", remark: "代替案を確認した" },
      { row: 7, text: "たぶん適合", remark: "" },
    ]);
  });

  it("stay, with what is written in them, when the sheet is judged again without asking for them", () => {
    const before = written([
      [6, DECISION, "適合"],
      [6, REMARK, "=確認済"],
    ]);
    const again = planMarks(sampleRequest({ snapshot: before }));
    const after = applyToSnapshot(before, again.plan);
    expect(readStaffDecisions(after)).toEqual(readStaffDecisions(before));
    const kept = again.plan.sheets[0]?.cells.filter((cell) => cell.column >= DECISION && cell.row === 6);
    expect(kept?.map((cell) => cell.keepText)).toEqual([true, true]);
  });

  it("make their row high enough for what is written", () => {
    const before = written([[6, REMARK, "代替案を確認した。".repeat(20)]]);
    const heights = planMarks(sampleRequest({ snapshot: before })).plan.sheets[0]?.rowHeights;
    expect(heights?.find(({ row }) => row === 6)?.points).toBeGreaterThan(200);
  });

  it("take what is written along where the columns have to move", () => {
    const before = written([[6, DECISION, "適合"]]);
    const taken = {
      ...before,
      occupied: [...before.occupied, { top: 0, left: 5, bottom: 60, right: 5, by: "drawing" as const }],
    };
    const after = applyToSnapshot(taken, planMarks(sampleRequest({ snapshot: taken })).plan);
    expect(readStaffDecisions(after)).toEqual(readStaffDecisions(before));
    expect(after.cells.some((cell) => cell.column === DECISION + 1 && cell.text === "適合")).toBe(true);
  });

  it("are summed up under the table, in the language of the words", () => {
    const snapshot = written([[6, DECISION, "不適合"]]);
    const sheet = sheetOf(sampleRequest({ snapshot, words: markWordsInEnglish }));
    expect(sheet?.cells.map((cell) => cell.text).join("\n")).toContain(
      "With the decisions of staff: nonconforming. (rows decided by staff: 1)",
    );
  });
});

describe("staffOutcome", () => {
  const judgement = judgementOf([
    judgedRow("1.1", "optional-unmet", { obligation: "optional" }),
    judgedRow("1.5", "nonconforming"),
    judgedRow("1.7", "review"),
    judgedRow("1.10", "conforming"),
  ]);
  const outcome = (
    entries: readonly (readonly [number, "conforming" | "conditional" | "nonconforming" | "inquiring"])[],
  ) =>
    staffOutcome(
      entries.map(([row, decision]) => ({ row, decision, text: "", remark: "" })),
      sampleTable,
      judgement,
    );

  it("is nothing where nothing was decided", () => {
    expect(outcome([])).toBeUndefined();
  });

  it.each([
    [
      "all open rows decided well",
      [
        [4, "conforming"],
        [6, "conditional"],
      ],
      "conforming",
      ["1.5"],
    ],
    [
      "one still being asked",
      [
        [4, "conforming"],
        [6, "inquiring"],
      ],
      "undecided",
      ["1.5"],
    ],
    [
      "one decided badly",
      [
        [4, "conforming"],
        [6, "nonconforming"],
      ],
      "nonconforming",
      ["1.5"],
    ],
    ["a good row decided badly", [[7, "nonconforming"]], "nonconforming", ["1.10"]],
    [
      "an optional row does not count",
      [
        [3, "nonconforming"],
        [4, "conforming"],
        [6, "conforming"],
      ],
      "conforming",
      ["1.5"],
    ],
  ] as const)("%s", (_, entries, verdict, differs) => {
    const found = outcome(entries);
    expect(found?.verdict).toBe(verdict);
    expect(found?.differs).toEqual(differs.map(rowId));
  });
});
