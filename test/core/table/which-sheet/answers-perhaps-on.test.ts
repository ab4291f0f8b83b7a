import { describe, expect, it } from "@jest/globals";
import { checkFrontSheet, checkWorkbook } from "../../../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import type { SheetSnapshot } from "../../../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { HEADS, ROWS, city, said } from "../vendor-of-layouts";

const pack = shippedPack("gaibu-service");
const rules = {
  pack,
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
} as const;
const blank = snapshotOf({ name: "要件", rows: [HEADS, ...ROWS.map((row) => [...city(row), "", ""])] });
const filled = snapshotOf({
  name: "要件",
  rows: [HEADS, ...ROWS.map((row) => [...city(row), ...said(row)])],
});
/** Nothing says which of its columns is the answer. */
const answers = snapshotOf({
  name: "回答シート",
  rows: ROWS.map((row) => [row.id, ...said(row)]),
});

const listed = ({ name }: SheetSnapshot) => ({ name, visibility: "visible" as const, madeByUs: false });

/** The sheets that are named, in the file and in Excel. */
function named(front: SheetSnapshot, other: SheetSnapshot): readonly (readonly string[] | undefined)[] {
  const workbook = { sheets: [front, other], signed: false, structureLocked: false };
  const file = checkWorkbook({ ...rules, workbook });
  const excel = checkFrontSheet({
    ...rules,
    snapshot: front,
    sheets: [listed(front), listed(other)],
    structureLocked: false,
    others: [other],
  });
  const notices = [file.ok ? file.value.notices : [], excel.kind === "checked" ? excel.checked.notices : []];
  return notices.map(
    (told) =>
      told.flatMap((notice) => (notice.code === "answers-perhaps-on" ? [notice.values.others] : []))[0],
  );
}

describe("answers perhaps on another sheet by number", () => {
  it("the other sheet is named, in a file and in Excel", () => {
    expect(named(blank, answers)).toEqual([["回答シート"], ["回答シート"]]);
  });

  it("Excel asks for the other sheets", () => {
    const front = (snapshot: SheetSnapshot) =>
      checkFrontSheet({ ...rules, snapshot, sheets: [snapshot, answers].map(listed), structureLocked: false })
        .kind;
    expect(front(blank)).toBe("needs-others");
  });

  it("not where the table is answered, or the other sheet has other numbers", () => {
    expect(named(filled, answers)).toEqual([undefined, undefined]);
    const other = snapshotOf({
      name: "別表",
      rows: [
        ["No.", "回答"],
        ["1", "○"],
        ["2", "○"],
      ],
    });
    expect(named(blank, other)).toEqual([undefined, undefined]);
  });
});
