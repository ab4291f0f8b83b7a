import { describe, expect, it } from "@jest/globals";
import { codes, reading, ROWS } from "./reader";

const ITEMS = ROWS.map(({ id }) => String(id));
const REFERENCES = [
  ..."No.3参照|NO.21|Ｎｏ．２１のとおり|no 5 に同じ|No. 1.6 と同様|No.3及び5参照|No.3, No.5参照".split("|"),
  ..."#3|＃３参照|№3|№3のとおり|№ 12|項番3|項番3参照|項目No.3と同じ|上記No.3と同じ|NO:3|no-3|No3".split("|"),
  ..."No.A-3参照|No.①|No.三|No.3の回答のとおり|参照先：No.3|see No.3|設問3に同じ|No.3にて回答".split("|"),
];

describe("an answer that only points to another row", () => {
  it.each(REFERENCES)("%s is neither yes nor no, and says that it points elsewhere", (answer) => {
    for (const item of ITEMS) {
      expect([item, reading(item, answer)]).toEqual([item, "unclear"]);
      expect(codes({ item, answer })).toContain("refers-elsewhere");
    }
  });

  it.each(REFERENCES)("%s beside ○ is no yes by itself, in the answer or in the remarks", (answer) => {
    for (const item of ITEMS) {
      expect([item, reading(item, "○", answer)]).toEqual([item, "unclear"]);
      expect([item, reading(item, `○ ${answer}`)]).toEqual([item, "unclear"]);
      expect(codes({ item, answer: "○", remarks: answer })).toContain("refers-elsewhere");
    }
  });

  it.each(REFERENCES)("%s in the remarks alone is no answer either", (answer) => {
    expect(reading("1.6", "", answer)).toBe("unclear");
  });

  it.each(REFERENCES)("× with %s stays the no that × is", (remarks) => {
    expect(reading("1.6", "×", remarks)).toBe("not_met");
    expect(codes({ item: "1.6", answer: "×", remarks })).toContain("refers-elsewhere");
  });
});

describe('the word "no"', () => {
  it.each(
    "No|No.|NO|Ｎｏ|no。|No, we do not|No. We do not.|No. 3年間のみ|No 3 years only|No. 3 years only|いいえ（No.3参照）|Noです".split(
      "|",
    ),
  )("%s stays a no", (answer) => {
    expect(reading("1.20", answer)).toBe("not_met");
  });

  it.each("No.1 in Japan|No.1の実績|No. IS 689557|No.C21-0004-2".split("|"))(
    "%s is a number and no answer",
    (answer) => {
      expect(reading("1.6", answer)).toBe("unclear");
    },
  );
});

describe("the name of a paper or a certificate is no other row", () => {
  it.each<[string, string]>([
    ["1.6", "別紙No.2参照"],
    ["1.6", "ISO/IEC 27001:2022 認証登録番号 No. 12345"],
    ["1.1", "登録番号No.C21-0004-2"],
    ["1.13", "別紙No.2のとおり"],
  ])("%s: ○ with %s", (item, remarks) => {
    expect(codes({ item, answer: "○", remarks })).not.toContain("refers-elsewhere");
    expect(reading(item, "○", remarks)).toBe("met");
  });
});
