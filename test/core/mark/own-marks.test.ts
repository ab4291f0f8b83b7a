import { describe, expect, it } from "@jest/globals";
import { findOwnMarks, withoutOwnMarks } from "../../../src/core/mark/own-marks";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { signatureText } from "../../../src/core/mark/sheet-vocabulary";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { rangeOf, snapshotOf } from "../snapshot/snapshot-of";
import { applyToSnapshot } from "./apply-to-snapshot";
import { markWordsInEnglish, SAMPLE_ROWS, sampleRequest, sampleSnapshot } from "./mark-sample";

const SIGNATURE = signatureText({ id: "gaibu-service", version: "1.0.0" });

function annotated(request = sampleRequest()): SheetSnapshot {
  return applyToSnapshot(request.snapshot, planMarks(request).plan);
}

describe("findOwnMarks", () => {
  it.each([
    ["Japanese", sampleRequest()],
    ["English", sampleRequest({ words: markWordsInEnglish })],
    ["staff", sampleRequest({ options: { staff: true } })],
  ])("finds our columns on an annotated sheet (%s)", (_, request) => {
    expect(findOwnMarks(annotated(request))?.ranges).toEqual([planMarks(request).columns]);
  });

  it("finds nothing on a sheet as the vendor sent it", () => {
    expect(findOwnMarks(sampleSnapshot())).toBeUndefined();
  });

  it.each<[string, readonly (readonly string[])[]]>([
    [
      "a city's own column 判定",
      [
        ["項番", "判定"],
        ["1.1", "○"],
      ],
    ],
    [
      "a city's own pair of columns without our signature",
      [
        ["判定", "判定理由・免除注記"],
        ["○", "よい"],
      ],
    ],
    [
      "our signature without the headings",
      [
        ["項番", "備考"],
        ["", SIGNATURE],
      ],
    ],
    [
      "a signature above the headings",
      [
        ["", SIGNATURE],
        ["判定", "判定理由・免除注記"],
      ],
    ],
    [
      "a signature in another column",
      [
        ["判定", "判定理由・免除注記"],
        ["", "", SIGNATURE],
      ],
    ],
  ])("does not take %s for ours", (_, rows) => {
    expect(findOwnMarks(snapshotOf({ rows }))).toBeUndefined();
  });

  it("finds our results above the headings where the record knows of them, and nothing of others", () => {
    const rows = [
      ["1.1", "□ 未回答", "まだ記入されていません。"],
      ["項番", "判定", "判定理由・免除注記"],
      ["1.2", "○ 適合", "対応します。"],
      ["", SIGNATURE, ""],
    ];
    const recorded = [{ top: 0, left: 1, bottom: 3, right: 2 }];
    const topsOf = (own: readonly (readonly string[])[], ranges: typeof recorded | undefined) =>
      findOwnMarks(snapshotOf({ rows: own }), ranges)?.ranges.map(({ top }) => top);
    expect(topsOf(rows, undefined)).toEqual([1]);
    expect(topsOf(rows, recorded)).toEqual([0]);
    const withFirst = (result: string, reason: string) =>
      rows.map((row, at) => (at === 0 ? ["1.1", result, reason] : row));
    expect(topsOf(withFirst("回答は別紙のとおり", ""), recorded)).toEqual([1]);
    expect(topsOf(withFirst("", "お客様側で実施します。"), recorded)).toEqual([1]);
  });

  it("leaves a city's own column 判定 and its remarks as they are", () => {
    const snapshot = snapshotOf({
      rows: [
        ["項番", "判定", "判定理由"],
        ["1.1", "○ 適合", "よい"],
      ],
    });
    expect(withoutOwnMarks(snapshot)).toBe(snapshot);
  });

  it("knows our columns by a host's before-image where the heading was removed", () => {
    const rows = [
      ["要件", "", ""],
      ["1.1", "○ 適合", "理由です。"],
      ["", "", SIGNATURE],
    ];
    expect(findOwnMarks(snapshotOf({ rows }), [rangeOf("B1:C3")])?.ranges).toEqual([rangeOf("B1:C3")]);
  });

  it("does not trust a before-image in whose place no trace of ours is left", () => {
    const rows = [
      ["要件", "回答", "備考"],
      ["1.1", "○", "番号 C21-0004-2"],
    ];
    expect(findOwnMarks(snapshotOf({ rows }), [rangeOf("B1:C2")])).toBeUndefined();
  });
});

describe("columns that someone took apart", () => {
  const whole = annotated();
  const without = (isGone: (cell: SheetSnapshot["cells"][number]) => boolean): SheetSnapshot => ({
    ...whole,
    cells: whole.cells.filter((cell) => !isGone(cell)),
  });

  it("are ours without the signature, down to the last of our results", () => {
    const snapshot = without((cell) => cell.row >= 9 && cell.column >= 5);
    expect(findOwnMarks(snapshot)?.ranges).toEqual([{ top: 1, left: 5, bottom: 7, right: 6 }]);
    expect(withoutOwnMarks(snapshot).cells).toEqual(sampleSnapshot().cells);
  });

  it("leave no reason to be read as a vendor's remark when the results beside them are gone", () => {
    const clean = withoutOwnMarks(without((cell) => cell.column === 5));
    expect(clean.cells).toEqual(sampleSnapshot().cells);
    expect(clean.occupied).toEqual([{ top: 2, left: 6, bottom: 9, right: 6, by: "content" }]);
  });

  it("are written anew elsewhere when only the reasons are left", () => {
    const snapshot = without((cell) => cell.column === 5);
    const moved = planMarks(sampleRequest({ snapshot }));
    expect(moved.columns?.left).toBe(7);
  });
});

describe("withoutOwnMarks", () => {
  it("gives the cells, widths and drop-downs of the sheet as the vendor sent it", () => {
    const request = sampleRequest({ options: { staff: true } });
    const clean = withoutOwnMarks(annotated(request));
    expect({ ...clean, rowHeights: [], ownTexts: undefined }).toEqual(sampleSnapshot());
  });

  it("keeps the rest of a width that runs over our columns", () => {
    const snapshot = { ...annotated(), columnWidths: [{ first: 3, last: 9, size: 12 }] };
    expect(withoutOwnMarks(snapshot).columnWidths).toEqual([
      { first: 3, last: 4, size: 12 },
      { first: 7, last: 9, size: 12 },
    ]);
  });

  it("leaves a column of the city's beside ours alone", () => {
    const rows = SAMPLE_ROWS.map((row, index) => (index === 2 ? [...row, "判定"] : row));
    const request = sampleRequest({ snapshot: sampleSnapshot(rows) });
    const clean = withoutOwnMarks(annotated(request));
    expect(clean.cells).toEqual(sampleSnapshot(rows).cells);
  });
});
