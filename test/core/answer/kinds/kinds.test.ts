import { describe, expect, it } from "@jest/globals";
import { kindOf } from "../../../../src/core/answer/kinds/kinds";
import { readAnswer } from "../../../../src/core/answer/read-answer";
import { say } from "../../../../src/core/coded";
import { attachment } from "../../../../src/core/mark/memo-attachment";
import { expectsSchema, type Kind } from "../../../../src/core/pack/expects";
import { guessExpects } from "../../../../src/core/draft/guess-expects";
import type { PackRow } from "../../../../src/core/pack/pack-schema";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { memoSentencesEn } from "../../../../src/words/en/memo";
import { memoSentencesJa } from "../../../../src/words/ja/memo";
import { AS_OF, ROWS, rowOf } from "../reader";

interface Shown {
  /** A row of the kind, of the shipped pack or made for this test, and an answer that meets it. */
  readonly item: string | PackRow;
  readonly answer: string;
  readonly remarks: string;
  /** What a letter on this row asks for. */
  readonly asks: string;
}

/** A row as a draft makes it. */
function made(text: string, levels?: Parameters<typeof guessExpects>[0]["levels"]): PackRow {
  const drafted = { category: "", text, ...(levels === undefined ? {} : { levels }) };
  return { ...rowOf("1.19"), category: "", text, expects: guessExpects(drafted) };
}

/** Every kind of requirement has an answer that meets it: a new kind without one does not compile. */
const SHOWN: Readonly<Record<Kind, Shown>> = {
  registration: {
    item: "1.4",
    answer: "○",
    remarks: "ASPIC情報開示認定（認定番号 0231-2503）",
    asks: "ASPIC",
  },
  certification: { item: "1.9", answer: "○", remarks: "ISO/IEC 27018 認証取得済", asks: "27018" },
  assurance: { item: "1.19", answer: "○", remarks: "", asks: "蓄積データの保護" },
  disclosure: {
    item: "1.16",
    answer: "○",
    remarks: "別紙4「開発・運用体制図」のとおり",
    asks: "変更",
  },
  duration: {
    item: "1.20",
    answer: "○",
    remarks: "アクセスログを3年間、S3に保存",
    asks: "1年",
  },
  location: { item: "1.10", answer: "○", remarks: "バックアップを含めすべて国内", asks: "所在地" },
  jurisdiction: {
    item: "1.12",
    answer: "○",
    remarks: "準拠法は日本法、管轄裁判所は東京地方裁判所とします。",
    asks: "準拠法",
  },
  "facility-tier": { item: "1.14", answer: "○", remarks: "JDCCティア3", asks: "ティア" },
  erasure: {
    item: "1.26",
    answer: "○",
    remarks: "ISO27001に準拠した手順で復元できないよう消去し、消去証明書を提出します。",
    asks: "証明書",
  },
  figure: {
    item: made("サービスを終了する場合は、6か月前までに本市へ通知すること。"),
    answer: "○",
    remarks: "半年前までに書面でお知らせします。",
    asks: "6か月前まで",
  },
  level: {
    item: made("システムの運用時間", {
      levels: [
        { name: "2", text: "夜間のみ停止" },
        { name: "3", text: "24時間無停止" },
      ],
      better: "later",
      asked: "3",
    }),
    answer: "レベルⅢ",
    remarks: "24時間無停止",
    asks: "3",
  },
};
const KINDS = Object.entries(SHOWN) as [Kind, Shown][];

describe.each(KINDS)("the kind %s", (kind, { item, answer, remarks, asks }) => {
  const row = typeof item === "string" ? rowOf(item) : item;
  const { expects, category, text } = row;
  const reading = (said: string, beside: string) =>
    readAnswer({ row, answer: said, remarks: beside, asOf: AS_OF, policy: DEFAULT_POLICY }).reading;

  it("is what its row expects, by the schema", () => {
    expect(expects.kind).toBe(kind);
    expect(expectsSchema.parse(expects).kind).toBe(kind);
  });

  it("weighs a plain answer as met and a plain no as not met", () => {
    expect(reading(answer, remarks)).toBe("met");
    expect(reading("×", "")).toBe("not_met");
  });

  it("is guessed by a draft from the requirement's wording", () => {
    const levels = expects.kind === "level" ? { levels: expects } : {};
    expect(guessExpects({ category, text, ...levels }).kind).toBe(kind);
  });

  it("is asked for in a letter, in both languages", () => {
    expect(say(memoSentencesJa, attachment(expects, "ja", "accept"))).toContain(asks);
    expect(say(memoSentencesEn, attachment(expects, "en", "accept"))).not.toBe("");
  });

  it("takes evidence whose terms it looks at itself, or of any kind", () => {
    expect(["own", "any"]).toContain(kindOf(kind).evidence.terms);
  });
});

describe("drafts", () => {
  it.each(ROWS)("guess row $id as it is", ({ category, text, expects }) => {
    expect(guessExpects({ category, text }).kind).toBe(expects.kind);
  });
});
