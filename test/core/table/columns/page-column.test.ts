import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../../../../src/core/answer/finding";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { readTableRow } from "../../../../src/core/read-table-row";
import { HEADS, PLAIN, ROWS, city, said, statusesIn, tableIn } from "../vendor-of-layouts";

const sheet = (head: string, page: (id: string) => string) => ({
  rows: [[...HEADS, head], ...ROWS.map((row) => [...city(row), ...said(row), page(row.id)])],
});
/** Where a page is said to be missing, by row. */
function missing(head: string, page: (id: string) => string): readonly string[] {
  const found = tableIn(sheet(head, page));
  if (!found.ok) return [found.fault.code];
  return found.table.rows.flatMap((row) => {
    const asked = ROWS.find(({ id }) => id === row.id);
    if (asked === undefined) return [];
    const { findings } = readTableRow({ row, asked, policy: DEFAULT_POLICY, asOf: "2026-11-23" });
    return findings.flatMap((one: Finding) =>
      one.code === "page-left-out" ? [`${row.id} ${one.values.cell}`] : [],
    );
  });
}
const but =
  (...left: readonly string[]) =>
  (id: string): string =>
    left.includes(id) ? "" : "p.12";

describe("a column for pages", () => {
  it.each(["提案書ページ番号", "該当ページ", "記載箇所", "提案書該当頁", "ページ", "Page"])(
    "%s is apart from the remarks, and told where it is empty",
    (head) => {
      expect(statusesIn(sheet(head, but("1.20", "1.25", "1.26")))).toEqual(PLAIN);
      expect(missing(head, but("1.20", "1.25", "1.26"))).toEqual(["1.20 G21"]);
    },
  );

  it("a column that is not used at all, or is full, says nothing", () => {
    expect(missing("該当ページ", () => "")).toEqual([]);
    expect(missing("該当ページ", but())).toEqual([]);
  });

  it("what stands in a column of another name is no page", () => {
    expect(missing("関連資料名", but("1.20"))).toEqual([]);
  });
});
