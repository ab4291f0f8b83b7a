import { describe, expect, it } from "@jest/globals";
import { plainNumber, readRowNumber } from "../../../../src/core/table/rows/row-number";
import { shippedPack } from "../../../../src/packs";

const ids = shippedPack("gaibu-service").rows.map((row) => row.id);

describe("row numbers", () => {
  it.each([
    ["1.10", "1.10"],
    ["1.10.", "1.10"],
    ["１．１０", "1.10"],
    ["1-10", "1.10"],
    ["1－10", "1.10"],
    ["1・10", "1.10"],
    ["(1.10)", "1.10"],
    ["（１．１０）", "1.10"],
    ["【1.10】", "1.10"],
    ["No.1.10", "1.10"],
    ["項番1.10", "1.10"],
    [" 1.10 ", "1.10"],
    ["1月10日", "1.10"],
    ["(10)", "10"],
    ["⑩", "10"],
    ["⑽", "10"],
    ["10", "10"],
    ["第10項", "10"],
  ])("%s is the number %s", (text, number) => {
    expect(plainNumber(text)).toBe(number);
  });

  it.each(["", "※1", "セキュリティ", "1.外部サービス要件", "1.10以降", "R8.11.23まで", "約10", "10%"])(
    "%s is no number",
    (text) => {
      expect(plainNumber(text)).toBeUndefined();
    },
  );

  it.each<[string, number | undefined, string, string[]]>([
    ["1.10", undefined, "same", ["1.10", "1.1"]],
    ["1.5", undefined, "same", ["1.5"]],
    ["1.1", 1.1, "value", ["1.1", "1.10"]],
    ["1.10", 1.1, "value", ["1.10", "1.1"]],
    ["1.1000000000000001", undefined, "value", ["1.1", "1.10"]],
    ["1.2", 1.2000000000000002, "value", ["1.2", "1.20"]],
    ["(10)", undefined, "place", ["1.10"]],
    ["3.12", undefined, "place", ["1.12"]],
    ["1.28", undefined, "other", []],
  ])("%s (stored %s) is %s", (text, stored, how, meant) => {
    const read = readRowNumber(text, stored, ids);
    expect(read?.how).toBe(how);
    expect([...(read?.ids ?? [])].sort()).toEqual([...meant].sort());
  });
});
