import { describe, expect, it } from "@jest/globals";
import { kindOf } from "../../../../src/core/answer/kinds/kinds";
import { readAnswer } from "../../../../src/core/answer/read-answer";
import { say } from "../../../../src/core/coded";
import { attachment } from "../../../../src/core/mark/memo-attachment";
import { rowId } from "../../../../src/core/ids";
import { expectsSchema, type Expects, type Kind } from "../../../../src/core/pack/expects";
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

/** Kinds that a person judges: the program reads nothing definite from their answers. */
type ByPerson =
  "list" | "named-document" | "deadline" | "contact" | "place" | "yes-no" | "as-row" | "assurance-report";

/** Every kind of requirement has an answer that meets it: a new kind without one does not compile. */
const SHOWN: Readonly<Record<Exclude<Kind, ByPerson>, Shown>> = {
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

describe("kinds that a person judges", () => {
  const of = (text: string): Parameters<typeof guessExpects>[0] => ({ category: "", text });
  const texts: Readonly<Record<Exclude<ByPerson, "as-row">, Parameters<typeof guessExpects>[0]>> = {
    list: of("次のうち2つ以上を実施すること。\n(1) 監査\n(2) 訓練\n(3) 点検"),
    "named-document": of("契約後に「作業計画書」を提出すること。"),
    deadline: of("令和9年3月31日までに移行を完了すること。"),
    contact: of("窓口の連絡先を記載すること。"),
    place: of("拠点が東京都又は大阪府に所在すること。"),
    "yes-no": of("再委託はありますか。"),
    "assurance-report": of("SOC 2 Type 2 の保証報告書を取得していること。"),
  };
  it.each(Object.entries(texts))("%s is drafted", (kind, asked) => {
    expect(guessExpects(asked).kind).toBe(kind);
  });

  /** What looks like one of them and is none for certain is drafted as it was before. */
  it.each([
    ["次のうち4つ以上を実施すること。\n(1) 監査\n(2) 訓練", "assurance"],
    ["次の機能を有すること。\n(1) 検索\n(2) 印刷", "assurance"],
    ["「作業計画書」に従うこと。", "assurance"],
    ["障害時の窓口を設けること。", "assurance"],
    ["2027年3月31日時点の状況に従うこと。", "assurance"],
    ["SOCによる監視を行うこと。", "assurance"],
    ["SOC2の認証を取得していること。", "certification"],
    ["ISMS認証又はSOC2報告書を取得していること。", "certification"],
    ["できるか確認すること。", "assurance"],
    ["ログをどのように管理していますか。", "assurance"],
    ["都道府県のいずれかに設置すること。", "assurance"],
  ])("%s is no such kind", (text, kind) => {
    expect(guessExpects({ category: "", text }).kind).toBe(kind);
  });

  it("a list keeps its items and how many are enough", () => {
    expect(guessExpects(texts.list)).toMatchObject({ items: ["監査", "訓練", "点検"], atLeast: 2 });
    const all = guessExpects({ category: "", text: "次の項目をすべて満たすこと。\n・監査\n・訓練" });
    expect(all).toMatchObject({ kind: "list", items: ["監査", "訓練"] });
    expect(all).not.toHaveProperty("atLeast");
  });

  it.each([
    ["SOC2 Type2報告書を取得していること。", [{ standard: "SOC 2", type: "2" }]],
    ["ＳＯＣ１タイプＩの報告書を提出すること。", [{ standard: "SOC 1", type: "1" }]],
    [
      "SOC 1又はSOC 2 TypeⅡの報告書を受領していること。",
      [{ standard: "SOC 1" }, { standard: "SOC 2", type: "2" }],
    ],
  ])("%s is a report with its type", (text, anyOf) => {
    expect(guessExpects({ category: "", text })).toEqual({ kind: "assurance-report", anyOf });
  });

  it("a type that is asked for as of a certificate is for people, too; a report without a type is not", () => {
    const expects: Expects = {
      kind: "certification",
      holder: "any-provider",
      anyOf: [{ standard: "SOC 2" }],
    };
    const read = (text: string, remarks: string) => {
      const row: PackRow = { ...rowOf("1.8"), text, expects };
      return readAnswer({ row, answer: "○", remarks, asOf: AS_OF, policy: DEFAULT_POLICY }).reading;
    };
    expect(read("SOC2 Type2報告書を取得していること。", "SOC2 Type1報告書を取得")).toBe("unclear");
    expect(read("SOC2 Type2報告書を取得していること。", "SOC2報告書を取得")).toBe("unclear");
    expect(read("SOC2の認証を取得していること。", "SOC2 認証取得済")).toBe("met");
  });

  const expected: readonly (readonly [string, Expects])[] = [
    ...Object.entries(texts).map(([kind, asked]) => [kind, guessExpects(asked)] as const),
    ["as-row", { kind: "as-row", row: rowId("1.3") }],
  ];
  it.each(expected)("%s is asked for in a letter and never definite", (kind, expects) => {
    expect(expectsSchema.parse(expects).kind).toBe(kind);
    expect(say(memoSentencesJa, attachment(expects, "ja", "accept"))).not.toBe("");
    expect(say(memoSentencesEn, attachment(expects, "en", "accept"))).not.toBe("");
    const row: PackRow = { ...rowOf("1.19"), expects };
    for (const answer of [
      "○",
      "×",
      "3か月前までに通知します",
      "6か月前までに通知します",
      "対応可",
      "非対応",
    ]) {
      const read = readAnswer({ row, answer, remarks: "", asOf: AS_OF, policy: DEFAULT_POLICY });
      expect(read.reading).toBe("unclear");
    }
  });
});

describe("drafts", () => {
  it.each(ROWS)("guess row $id as it is", ({ category, text, expects }) => {
    expect(guessExpects({ category, text }).kind).toBe(expects.kind);
  });
});
