import { describe, expect, it } from "@jest/globals";
import type { Legend } from "../../../src/core/legend";
import { fold } from "../../../src/core/lexicon/fold";
import { readMark } from "../../../src/core/answer/read-mark";
import { read } from "./reader";

const kindOf = (text: string) => readMark(fold(text).text).kind;
const words = (list: string) => list.split("|").map((word): [string] => [word]);

describe("marks and words", () => {
  it.each(
    words(
      "○|〇|◯|⭕|⭕️|◎|●|✓|✔|✅|Ｏ|o|レ|Yes|ＹＥＳ|はい|有|有り|あり|可|可能です|対応|対応済|対応しています|標準機能|適合|済|OK|ＯＫ|登録済み|取得済みです|Supported|TRUE|「○」|○（詳細は別紙）|できます",
    ),
  )("%s is a yes", (text) => expect(kindOf(text)).toBe("yes"));
  it.each(
    words(
      "×|✕|✖|❌|☓|╳|ｘ|Ｘ|No|NO|いいえ|無|無し|なし|ﾅｼ|不可|非対応|未対応|未取得|対応しておりません|NG|Not supported|FALSE|いいえ、取得していません",
    ),
  )("%s is a no", (text) => expect(kindOf(text)).toBe("no"));
  it.each(words("△|▲|▽|一部対応|条件付き|オプション|要カスタマイズ|代替案|運用でカバー|Partially"))(
    "%s is in part",
    (text) => expect(kindOf(text)).toBe("partial"),
  );
  it.each(words("該当なし|対象外|非該当|N/A|ｎ／ａ|Ｎ／Ａ|免除|不要|適用外"))(
    "%s is not applicable",
    (text) => expect(kindOf(text)).toBe("na"),
  );
  it.each(words("予定|取得予定|準備中|申請中|審査中|Planned"))("%s is planned", (text) =>
    expect(kindOf(text)).toBe("planned"),
  );
  it.each(words("要相談|要確認|確認中|同上|〃|別紙参照|検討中|回答保留|TBD|別途見積"))(
    "%s leaves it open",
    (text) => expect(kindOf(text)).toBe("human"),
  );
  it.each(words("-|－|ー|―|—|–|−|─|～|・|/|／|＿|＼"))("%s is a stroke alone", (text) =>
    expect(kindOf(text)).toBe("dash"),
  );
  it.each(
    words(
      "○/×|〇・×|可・否|有 ・ 無|はい・いいえ|□対応済 □未対策 □対応不要|選択してください|-- 選択 --|ここに記入してください|未記入|〇〇|●●|XXX|[ ]",
    ),
  )("%s is the form's own", (text) => expect(kindOf(text)).toBe("placeholder"));
  it.each(words("1|0|A|イ|甲|（○）|（はい）"))("%s is a code without a key", (text) =>
    expect(kindOf(text)).toBe("code"),
  );
  it.each(words("○×|○→△|■対応済 ■未対応|☑有 ☑無"))("%s is more than one", (text) =>
    expect(kindOf(text)).toBe("several"),
  );
  it.each(words("未取得ではない|対応可能とは言えない|なしではない|可能性あり|無料|有償版|未取得ですが準拠"))(
    "%s is no mark",
    (text) => expect(["none", "human"]).toContain(kindOf(text)),
  );
});

describe("boxes", () => {
  it.each([
    ["■対応済 □未対応", "yes"],
    ["□対応済　☑未対応　□対象外", "no"],
    ["□ はい ■ いいえ", "no"],
    ["[x] 対応済 [ ] 未対応", "yes"],
    ["( ) 有 (○) 無", "no"],
    ["●はい ○いいえ", "yes"],
    ["○はい ●いいえ", "no"],
    ["□適合 □不適合 ■対象外", "na"],
  ])("%s is %s", (text, kind) => expect(kindOf(text)).toBe(kind));
});

describe("the sheet's own key", () => {
  const legend = (marks: Legend["marks"]): Legend => ({ cell: "D5", marks });

  it("wins over the usual meaning and is named", () => {
    const key = legend([
      { mark: "△", meaning: "yes" },
      { mark: "〇", meaning: "must-answer" },
      { mark: "1", meaning: "no" },
    ]);
    const answer = read({ item: "1.6", answer: "△", legend: key });
    expect(answer.reading).toBe("met");
    expect(answer.findings).toContainEqual({ code: "by-legend", values: { mark: "△", cell: "D5" } });
    expect(read({ item: "1.6", answer: "○", legend: key }).reading).toBe("unclear");
    expect(read({ item: "1.6", answer: "1", legend: key }).reading).toBe("not_met");
    expect(read({ item: "1.6", answer: "×", legend: key }).reading).toBe("not_met");
  });

  it("leaves to a person what it turns round, also letters typed for the marks and marks that it does not name", () => {
    const key: Legend = {
      cell: "A2",
      turned: true,
      marks: [
        { mark: "○", meaning: "human", turned: true, says: "不可" },
        { mark: "×", meaning: "human", turned: true, says: "可" },
      ],
    };
    for (const answer of ["○", "〇", "×", "Ｏ", "x", "◎", "レ"]) {
      const { reading, findings } = read({ item: "1.6", answer, legend: key });
      expect([answer, reading]).toEqual([answer, "unclear"]);
      expect(findings[0]?.code).toMatch(/^(?:turned|open)-by-legend$/);
    }
    expect(read({ item: "1.6", answer: "○", legend: key }).findings).toContainEqual({
      code: "turned-by-legend",
      values: { mark: "○", cell: "A2", says: "不可" },
    });
    expect(read({ item: "1.6", answer: "いいえ", legend: key }).reading).toBe("not_met");
  });

  it("quotes letters as the vendor typed them", () => {
    const key = legend([
      { mark: "A", meaning: "yes" },
      { mark: "D", meaning: "no", cell: "D8" },
    ]);
    const { reading, findings } = read({ item: "1.6", answer: "Ｄ", legend: key });
    expect(reading).toBe("not_met");
    expect(findings).toContainEqual({ code: "by-legend", values: { mark: "Ｄ", cell: "D8" } });
    expect(read({ item: "1.6", answer: "D" }).findings).toContainEqual(
      expect.objectContaining({ code: "unknown-code", values: { text: "D" } }),
    );
  });
});

describe("printed choices with one for other answers", () => {
  const boxes = (chosen: string) =>
    ["対応可", "一部対応", "対応不可", "その他（　　）"]
      .map((option) => (option === chosen ? `■${option}` : `□${option}`))
      .join("　");
  it.each([
    ["対応可", "yes"],
    ["一部対応", "partial"],
    ["対応不可", "no"],
    ["その他（　　）", "human"],
  ])("%s", (chosen, kind) => expect(kindOf(boxes(chosen))).toBe(kind));

  it("what stands in the brackets of the last one is the answer, in words", () => {
    const text = fold("□対応可　□対応不可　■その他（2027年3月認定予定）").text;
    const { kind, rest, restEnd } = readMark(text);
    expect([kind, text.slice(rest, restEnd)]).toEqual(["none", "2027年3月認定予定"]);
  });

  it("words in the brackets of one that is not ticked make it two answers", () => {
    expect(kindOf("■対応可　□その他（一部のみ）")).toBe("several");
  });
});
