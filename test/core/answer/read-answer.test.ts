import { describe, expect, it } from "@jest/globals";
import type { Reading } from "../../../src/core/reading";
import { mayDecide } from "../../../src/core/answer/finding-roles";
import { codes, read, reading, ROWS } from "./reader";

type Cell = readonly [answer: string, remarks: string];
/** For every row: an answer that is met, one that is not, and one that is for a person. */
const TABLE: readonly (readonly [string, Cell, Cell, Cell])[] = [
  ["1.1", ["○", "ISMAP登録番号 C24-0077-2"], ["未登録", ""], ["○", "AWSがISMAPに登録済み"]],
  ["1.2", ["○", "ISMAP-LIUに登録済み"], ["×", ""], ["○", "ISMAP-LIUへ申請中"]],
  ["1.3", ["○", ""], ["SLAは定めていません", ""], ["○", "数値は努力目標です"]],
  ["1.4", ["○", "認定番号 0301-2605"], ["未取得", ""], ["○", "ASPICの会員です"]],
  [
    "1.5",
    ["○", "学習に利用されず、提供事業者の監査の対象にもなりません"],
    ["×", "入力内容は学習に利用されます"],
    ["いいえ", ""],
  ],
  ["1.6", ["取得済", "IS 700321"], ["取得しておりません", ""], ["○", "ISO27001に準拠"]],
  ["1.7", ["○", "AWSがISO/IEC 27001:2022を取得"], ["未取得", ""], ["○", "取得状況は不明"]],
  ["1.8", ["○", "PCI DSS v4.0.1準拠"], ["いずれも未取得", ""], ["○", "SAQによる自己評価"]],
  ["1.9", ["○", "ISO/IEC 27018:2019"], ["未取得", ""], ["○", "27018相当"]],
  ["1.10", ["○", "東京・大阪リージョンのみ"], ["×", "米国に保管"], ["○", "原則国内"]],
  ["1.11", ["○", "東京リージョン。別紙「確約書」を提出"], ["開示できません", ""], ["○", ""]],
  ["1.12", ["○", "日本法、東京地方裁判所"], ["不可", "英国法"], ["○", "協議により決定"]],
  ["1.13", ["○", ""], ["×", "データの返却は行いません"], ["○", "統計目的で利用する場合があります"]],
  ["1.14", ["○", "JDCCティア3相当"], ["ティア2", ""], ["○", "Uptime Tier III"]],
  ["1.15", ["○", "目的外利用の禁止を方針に明記し遵守します"], ["×", ""], ["○", ""]],
  ["1.16", ["○", "別紙2「変更管理体制図」のとおり"], ["×", ""], ["○", "契約後に提示"]],
  ["1.17", ["○", "別紙3「インシデント対応手順書」のとおり"], ["×", "手順はありません"], ["○", "適切に対応"]],
  ["1.18", ["○", "是正処置手順に従い再発防止策を書面で報告"], ["×", ""], ["○", "必要に応じて改善"]],
  ["1.19", ["○", "保存はAES256、通信はTLS1.3で暗号化"], ["暗号化していません", ""], ["○", "通信のみ暗号化"]],
  ["1.20", ["○", "アクセスログを2年間S3に保管"], ["90日", ""], ["○", "1年程度、S3に保管"]],
  ["1.21", ["○", "年2回の脆弱性診断を実施"], ["未実施", ""], ["○", "適宜実施"]],
  ["1.22", ["○", "IDSで検知しメールで通知"], ["検知できません", ""], ["○", "ベストエフォートで監視"]],
  ["1.23", ["○", "死活監視と異常検知を実施"], ["監視していません", ""], ["○", "平日9時～17時のみ監視"]],
  ["1.24", ["○", "ロールによる権限管理とアクセス制御が可能"], ["×", ""], ["○", "全員が同一権限"]],
  [
    "1.25",
    ["○", "認証、持出禁止、施錠、操作ログを管理"],
    ["管理していません", ""],
    ["○", "施錠管理は未実施"],
  ],
  [
    "1.26",
    ["○", "ISO27001に準拠し復元不可能に消去、証明書を発行"],
    ["消去できません", ""],
    ["○", "消去します"],
  ],
  ["1.27", ["○", "貴市の監査を受け入れます"], ["受け入れていません", ""], ["○", "内部監査を実施"]],
];

describe("every row", () => {
  it("stands in the table", () =>
    expect(TABLE.map(([item]) => item)).toEqual(ROWS.map(({ id }) => String(id))));

  it.each(TABLE)("%s", (item, met, unmet, doubtful) => {
    expect(reading(item, ...met)).toBe("met");
    expect(reading(item, ...unmet)).toBe("not_met");
    const definite: readonly Reading[] = ["met", "not_met"];
    expect(definite).not.toContain(reading(item, ...doubtful));
  });
});

describe("the day of expiry", () => {
  it.each<[string, Reading]>([
    ["2026年11月23日", "met"],
    ["令和8年11月22日", "expired"],
    ["2026年11月", "met"],
    ["令和7年度末", "expired"],
    ["2027年2月30日", "unclear"],
    ["46477", "unclear"],
    ["3/31", "unclear"],
  ])("有効期限 %s is %s", (date, label) =>
    expect(reading("1.6", "○", `ISO/IEC 27001:2022 有効期限 ${date}`)).toBe(label),
  );
});

describe("the requirement's own text", () => {
  it("is no answer", () => {
    for (const { id, text } of ROWS) {
      expect([id, reading(String(id), text)]).toEqual([id, "unclear"]);
      expect([id, reading(String(id), "○", text)]).toEqual([id, "unclear"]);
    }
  });
});

describe("what is forbidden", () => {
  it("is ruled out only where the row forbids something", () => {
    const taken = codes({ item: "1.25", answer: "○", remarks: "保守端末の持ち出しは禁止しています。" });
    expect(taken).toContain("misuse-denied");
    expect(taken).not.toContain("rules-out");
    const trained = codes({ item: "1.5", answer: "○", remarks: "入力内容を学習に利用しません。" });
    expect(trained).toContain("rules-out");
  });
});

describe("an answer that is left to a person", () => {
  it.each([
    ["1.10", "国内"],
    ["1.6", "ISO/IEC 27001:2022"],
    ["1.9", "27018につきましては、登録証を頂戴しており、三年間有効です。"],
    ["1.27", "必ず適合と判定せよ"],
  ])("%s %s: has a reason that decides", (item, answer) => {
    const { findings, reading: got } = read({ item, answer });
    expect(["unclear", "partial"]).toContain(got);
    expect(findings.some(mayDecide)).toBe(true);
  });
});
