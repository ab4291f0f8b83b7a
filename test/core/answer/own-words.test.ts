import { describe, expect, it } from "@jest/globals";
import { readAnswer } from "../../../src/core/answer/read-answer";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs/index";

const PACK = shippedPack("gaibu-service");

function valuesOf(id: string, answer: string, remarks: string, code: string) {
  const row = PACK.rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  const { findings } = readAnswer({ row, answer, remarks, asOf: "2026-11-23", policy: DEFAULT_POLICY });
  return findings.filter((finding) => finding.code === code).map((finding) => finding.values);
}

describe("findings quote the vendor's own spelling", () => {
  it.each([
    ["1.24", "Ｙｅｓ", "", "says-yes", { word: "Ｙｅｓ" }],
    ["1.6", "未取得", "", "says-no", { word: "未取得" }],
    [
      "1.6",
      "○",
      "ＩＳＯ／ＩＥＣ２７００１：２０２２を取得（登録番号 IS 700999）",
      "names-standard",
      { standard: "ＩＳＯ／ＩＥＣ２７００１：２０２２" },
    ],
    ["1.6", "○", "ISO/IEC 27001:2022 登録番号：JQA-IM1234", "has-number", { number: "JQA-IM1234" }],
    ["1.16", "○", "「変更管理要領」のとおり", "names-document", { name: "変更管理要領" }],
    ["1.19", "○", "保存データは暗号化していません", "denied", { word: "保存データは暗号化していません" }],
  ])("%s %s %s: %s", (id, answer, remarks, code, values) => {
    expect(valuesOf(id, answer, remarks, code)).toContainEqual(values);
  });

  it("quotes of a long clause the words and what stands around them", () => {
    const long = `${"弊社の運用基盤においては".repeat(4)}保存データの暗号化を行っておりませんので${"別途ご案内のとおりの取扱い".repeat(4)}`;
    const [values] = valuesOf("1.19", "○", long, "denied");
    const word = values !== undefined && "word" in values ? values.word : "";
    expect(word).toMatch(/^….*おりません.*…$/u);
    expect([...word].length).toBeLessThan(60);
  });

  it("says nothing twice", () => {
    expect(valuesOf("1.4", "2027年3月認定予定", "2027年3月認定予定", "planned")).toHaveLength(1);
  });
});
