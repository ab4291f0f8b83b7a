import { describe, expect, it } from "@jest/globals";
import { readAnswer } from "../../../src/core/answer/read-answer";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs";

const pack = shippedPack("gaibu-service");

function reading(id: string, evidence: string, remarks = ""): string {
  const row = pack.rows.find((one) => String(one.id) === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  const asked = { row, asOf: "2026-11-23" as const, policy: DEFAULT_POLICY };
  return readAnswer({ ...asked, answer: "○", remarks, evidence }).reading;
}

describe("○ with nothing but a document in the column for evidence", () => {
  it.each([
    ["1.1", "ASPIC認定証.pdf"],
    ["1.1", "ISMAP-LIU登録.pdf"],
    ["1.1", "会社案内.pdf"],
    ["1.4", "ISMS認証書.pdf"],
    ["1.6", "Pマーク登録証.pdf"],
    ["1.6", "料金表.pdf"],
    ["1.8", "ISO27001認証書.pdf"],
    ["1.9", "ISO27017.pdf"],
    ["1.10", "ISMS認証書.pdf"],
    ["1.10", "SLA.pdf"],
    ["1.14", "Tier2証明書.pdf"],
    ["1.14", "ティア3認定申請書.pdf"],
    ["1.4", "ASPIC認定申込受付票"],
    ["1.7", "ISO27001認証取得計画書.pdf"],
    ["1.7", "ISO27001一次審査報告書.pdf"],
    ["1.8", "ISO27017申請書.pdf"],
    ["1.8", "ISO27017不適合報告書.pdf"],
    ["1.14", "SLA.pdf"],
    ["1.3", "AWS SLA.pdf"],
    ["1.6", "ISMS認証書（旧）"],
    ["1.4", "ASPIC認定証_旧版.pdf"],
    ["1.9", "ISO27018内部監査チェックリスト"],
    ["1.14", "ティア3相当（自社調べ）"],
    ["1.14", "データセンター建設計画書"],
    ["1.22", "FW仕様書（オプション）"],
    ["1.24", "権限管理仕様書（案）"],
    ["1.23", "アクセス管理設計書_ドラフト.docx"],
    ["1.6", "ISO27001認証書_2019年.pdf"],
    ["1.6", "認証書2019-2022.pdf"],
    ["1.1", "ISMAP登録証_2019.pdf"],
    ["1.10", "リージョン一覧（東京・シンガポール）.pdf"],
    ["1.10", "データ保管先_us-east-1.xlsx"],
  ])("of row %s, %s is of something else", (id, evidence) => {
    expect(reading(id, evidence)).not.toBe("met");
    expect(reading(id, evidence, "詳細は別添のとおり")).not.toBe("met");
  });

  it.each([
    ["1.1", "ISMAP登録証.pdf"],
    ["1.4", "資料3 ASPIC認定証.pdf"],
    ["1.6", "ISMS認証書.pdf"],
    ["1.6", "認証書.pdf"],
    ["1.6", "ISO27001認証書、更新審査計画書"],
    ["1.8", "ISO27017.pdf"],
    ["1.10", "提案書 p.12"],
    ["1.10", "データセンター所在地.pdf"],
    ["1.14", "資料7 p.2"],
    ["1.14", "ティア4証明書.pdf"],
    ["1.3", "SLA.pdf"],
    ["1.24", "ご案内（権限管理）.pdf"],
    ["1.24", "権限管理仕様書.pdf"],
    ["1.6", "ISO27001認証書_2025年.pdf"],
    ["1.6", "認証書2025-2028.pdf"],
    ["1.6", "20251101_ISO27001認証書.pdf"],
    ["1.6", "ISO27001 2022年版_認証書.pdf"],
    ["1.6", "ISO/IEC 27001:2013認証書.pdf"],
    ["1.10", "国外に保管しない旨の証明（データセンター）.pdf"],
  ])("of row %s, %s goes with it", (id, evidence) => {
    expect(reading(id, evidence)).toBe("met");
  });

  it.each([
    ["1.8", "ISO27017申請書.pdf"],
    ["1.6", "ISMS認証書（旧）"],
    ["1.6", "ISO27001認証取得計画書"],
  ])("of row %s, %s in the remarks is read as in that column", (id, paper) => {
    expect(reading(id, "", paper)).not.toBe("met");
  });

  it.each([
    ["1.8", "ISO27017認証書.pdf"],
    ["1.6", "ISMS認証書（写し）"],
  ])("of row %s, %s in the remarks goes with it", (id, paper) => {
    expect(reading(id, "", paper)).toBe("met");
  });

  it("words that name what is asked for stand by themselves", () => {
    expect(reading("1.6", "会社案内.pdf", "ISO/IEC 27001:2022 IS 712345 有効期限2028年3月31日")).toBe("met");
  });
});

describe("the service level of the infrastructure", () => {
  it.each(["AWSのSLA（月間稼働率99.99%）に準じます。", "基盤（AWS）のSLAによる", "AWSのSLAを提示します。"])(
    "is not the service's: %s",
    (words) => {
      expect(reading("1.3", "", words)).not.toBe("met");
    },
  );

  it("beside the service's own takes nothing back", () => {
    expect(reading("1.3", "", "AWSのSLAに加え、当社のSLAとして稼働率99.9%を保証します。")).toBe("met");
  });
});
