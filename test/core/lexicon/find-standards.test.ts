import { describe, expect, it } from "@jest/globals";
import { findStandards } from "../../../src/core/lexicon/find-standards";
import { fold } from "../../../src/core/lexicon/fold";

describe("standards and their editions", () => {
  it.each<[string, readonly (readonly [string, string | undefined])[]]>([
    ["ＩＳＯ／ＩＥＣ　２７００１：２０２２", [["ISO/IEC 27001", "2022"]]],
    ["JIS Q 27001:2023", [["ISO/IEC 27001", "2022"]]],
    ["JIS Q 27001:2014", [["ISO/IEC 27001", "2013"]]],
    ["ISO27001(2022年版)", [["ISO/IEC 27001", "2022"]]],
    ["ISO27001取得", [["ISO/IEC 27001", undefined]]],
    ["ISMS認証", [["ISO/IEC 27001", undefined]]],
    ["ISMSクラウドセキュリティ認証", [["ISO/IEC 27017", undefined]]],
    ["JIS Q 27017:2016", [["ISO/IEC 27017", "2015"]]],
    ["ISO/IEC 27018：2019", [["ISO/IEC 27018", "2019"]]],
    ["PCIDSS Ver.4.0.1", [["PCI DSS", "4.0.1"]]],
    ["PCI DSS v3.2.1", [["PCI DSS", "3.2.1"]]],
    ["ISO 9001", [["ISO/IEC 9001", undefined]]],
    ["Ｐマーク", [["Privacy Mark", undefined]]],
    [
      "ISO/IEC 27001:2022、27017:2015",
      [
        ["ISO/IEC 27001", "2022"],
        ["ISO/IEC 27017", "2015"],
      ],
    ],
    ["登録番号 1270012", []],
  ])("%s", (text, expected) => {
    const found = findStandards(fold(text).text);
    expect(found.map(({ standard, edition }) => [standard, edition])).toEqual(expected);
  });
});
