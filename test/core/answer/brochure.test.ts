import { describe, expect, it } from "@jest/globals";
import { reading } from "./reader";

const GOOD = "ISO/IEC 27001:2022 認証取得済（登録番号 IS 712345、有効期限 2028年3月31日）";

describe("a brochure beside what is said of the requirement", () => {
  it.each([
    "別添パンフレットのとおり",
    "【参考】当社サービスの概要は別添パンフレットのとおりです",
    "サービスの概要は同封の会社案内をご参照ください。",
    "詳細はサービス紹介資料に記載のとおりです。",
    "※弊社製品の概要は添付のカタログの通りです",
  ])("%s takes nothing", (words) => {
    expect(reading("1.6", "○", `${GOOD}\n${words}`)).toBe("met");
    expect(reading("1.20", "○", `アクセスログを13か月、専用のサーバに保存。\n${words}`)).toBe("met");
  });

  it.each([
    "データの保管場所は別添パンフレットのとおりです",
    "認証の範囲は会社案内のとおりです",
    "一部の機能は別添パンフレットのとおり有償です",
    "別添パンフレットと同等です",
  ])("%s speaks of the matter", (words) => {
    expect(reading("1.10", "○", `東京リージョンのみを使用します。${words}`)).not.toBe("met");
  });

  it("alone shows nothing", () => {
    expect(reading("1.11", "○", "別添パンフレットのとおり")).not.toBe("met");
    expect(reading("1.6", "", "別添パンフレットのとおり")).not.toBe("met");
    expect(reading("1.6", "", "別添パンフレットのとおり")).not.toBe("blank");
  });
});
