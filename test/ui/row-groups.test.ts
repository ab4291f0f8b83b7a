import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { NO_OBSTACLE, STATUSES, type Status } from "../../src/core/status";
import { markedPieces } from "../../src/ui/marked-text";
import { nextStep } from "../../src/ui/next-step";
import { nextRow, rowGroups, type RowFilter } from "../../src/ui/row-groups";
import type { RowReport, SheetReport } from "../../src/ui/sheet-report";

const row = (id: string, status: Status, more: Partial<RowReport> = {}): RowReport => ({
  id,
  status,
  mandatory: true,
  word: status,
  sign: "",
  title: "",
  requirement: "",
  answer: "",
  remarks: "",
  reasons: [],
  quotes: [],
  support: [],
  ...more,
});
const optional = { mandatory: false };
const settled = { staff: { decision: "適合", differs: false, settled: true } };
const shape = (rows: readonly RowReport[], filter: RowFilter) =>
  rowGroups(rows, filter).map(({ of, folded, rows: some }) => [
    folded ?? of ?? "",
    some.map(({ id }) => id).join(" "),
  ]);

describe("rows in the order in which they are worked on", () => {
  it.each<[string, readonly RowReport[], RowFilter, readonly (readonly string[])[]]>([
    [
      "mandatory first, × before ？ before □",
      [row("1", "unanswered"), row("2", "review", optional), row("3", "review"), row("4", "nonconforming")],
      "todo",
      [
        ["mandatory", "4 3 1"],
        ["optional", "2"],
      ],
    ],
    [
      "what staff have decided comes last",
      [row("1", "review", settled), row("2", "review")],
      "todo",
      [
        ["mandatory", "2"],
        ["decided", "1"],
      ],
    ],
    [
      "all in the sheet's order, with many waived ones in one line",
      [row("1", "conforming"), ...["2", "3", "4", "5"].map((id) => row(id, "exempt")), row("6", "review")],
      "all",
      [
        ["", "1"],
        ["waived", "2 3 4 5"],
        ["", "6"],
      ],
    ],
    ["few waived ones stand as they are", [row("1", "exempt"), row("2", "review")], "all", [["", "1 2"]]],
    ["nothing of a status that no row has", [row("1", "review")], "exempt", []],
  ])("%s", (_name, rows, filter, expected) => {
    expect(shape(rows, filter)).toEqual(expected);
  });

  const anyRows = fc
    .array(fc.record({ status: fc.constantFrom(...STATUSES), mandatory: fc.boolean() }), { maxLength: 40 })
    .map((list) => list.map(({ status, mandatory }, at) => row(String(at), status, { mandatory })));

  it("shows each row of a filter exactly once, and the way through them reaches every one", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom<RowFilter>("todo", "all", ...STATUSES), (rows, filter) => {
        const groups = rowGroups(rows, filter);
        const shown = groups.flatMap((group) => group.rows.map(({ id }) => id));
        const wanted = rows.filter(({ status }) =>
          filter === "all" ? true : filter === "todo" ? !NO_OBSTACLE.includes(status) : status === filter,
        );
        expect([...shown].sort()).toEqual(wanted.map(({ id }) => id).sort());
        const walked = shown.slice(0, 1);
        for (let next = nextRow(groups, walked[0] ?? ""); next !== undefined; next = nextRow(groups, next.id))
          walked.push(next.id);
        expect(walked).toEqual(shown);
      }),
    );
  });
});

describe("the next step", () => {
  const report = (more: Partial<SheetReport>): SheetReport =>
    ({ rows: [], blank: false, verdict: "undecided", ...more }) as SheetReport;

  it.each<[string, Partial<SheetReport>, object]>([
    ["a form that nobody filled in", { blank: true }, { do: "judge-another" }],
    ["something is open", {}, { do: "walk" }],
    ["not met", { verdict: "nonconforming" }, { do: "walk" }],
    [
      "all hangs on one registration",
      { verdict: "conforming", carriedBy: "1.1" },
      { do: "check-row", id: "1.1" },
    ],
    ["nothing is open", { verdict: "conforming", rows: [row("1", "conforming")] }, { do: "print" }],
    [
      "an optional row is open",
      { verdict: "conforming", rows: [row("1", "review", optional)] },
      { do: "walk" },
    ],
  ])("%s", (_name, given, expected) => {
    expect(nextStep(report(given))).toEqual(expected);
  });
});

describe("the words that decided", () => {
  it.each<[string, readonly string[], string]>([
    ["通知は行っていません", ["行っていません"], "通知は[行っていません]"],
    ["A、B、A", ["B", "A"], "[A]、[B]、A"],
    ["長い語の中の語", ["長い語", "い語の"], "[長い語]の中の語"],
    ["そのまま", ["ない語", " "], "そのまま"],
    ["", ["語"], ""],
  ])("%s with %j", (text, quotes, expected) => {
    const shown = markedPieces(text, quotes).map((piece) =>
      piece.isMarked ? `[${piece.text}]` : piece.text,
    );
    expect(shown.join("")).toBe(expected);
  });

  it("never change the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, quotes) => {
        expect(
          markedPieces(text, quotes)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
