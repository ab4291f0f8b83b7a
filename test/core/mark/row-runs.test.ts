import { describe, expect, it } from "@jest/globals";
import { rowId } from "../../../src/core/ids";
import { rowRuns } from "../../../src/core/mark/row-runs";
import { runList } from "../../../src/words/ja/row-names";

const ORDER = ["1.8", "1.9", "1.10", "1.11", "1.12"].map(rowId);

describe("rowRuns", () => {
  it.each([
    ["all", ["1.8", "1.9", "1.10", "1.11", "1.12"], "1.8～1.12"],
    ["a gap", ["1.8", "1.10", "1.11"], "1.8・1.10～1.11"],
    ["any order", ["1.11", "1.9", "1.10"], "1.9～1.11"],
    ["one", ["1.10"], "1.10"],
    ["none", [], "なし"],
    ["a row that the pack does not have", ["1.9", "9.9"], "1.9・9.9"],
  ])("groups %s in the order of the pack, not of the numbers", (_, rows, text) => {
    expect(runList(rowRuns(rows.map(rowId), ORDER))).toBe(text);
  });
});
