import { describe, expect, it } from "@jest/globals";
import { readAnswer } from "../../../src/core/answer/read-answer";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs/index";

const PACK = shippedPack("gaibu-service");

function readingOf(id: string, remarks: string): string {
  const row = PACK.rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return readAnswer({ row, answer: "○", remarks, asOf: "2026-11-23", policy: DEFAULT_POLICY }).reading;
}

describe("beside a yes where a matter is told in few words", () => {
  it.each([
    ["1.1", "C26-0031-2（暫定）"],
    ["1.1", "ISMAP登録済み（前バージョン）"],
    ["1.1", "ISMAPの勉強会に登録"],
    ["1.1", "ISMAPのメールマガジンに登録済み"],
    ["1.1", "登録済みサービスのホワイトラベル版"],
    ["1.2", "ISMAP-LIUのワーキンググループに登録"],
    ["1.4", "ASPICの講演者として登録"],
    ["1.6", "ISO/IEC 27001:2022取得（適用範囲：関西営業所の経理課）"],
    ["1.6", "ISO27001の模擬審査に合格"],
    ["1.8", "ISO/IEC 27017のアセスメントツールで満点"],
    ["1.9", "ISO/IEC 27018の社内研修を修了"],
    ["1.9", "ISO27018の解説書を購入"],
    ["1.10", "大阪リージョンを希望された場合"],
    ["1.10", "日本人技術者が運営するデータセンター"],
    ["1.10", "東京リージョンでの検証を完了"],
    ["1.12", "日本法に詳しい弁護士と顧問契約"],
  ])("%s: 「%s」 is for a person, because not every word is accounted for", (id, remarks) => {
    expect(readingOf(id, remarks)).not.toBe("met");
  });

  it.each([
    ["1.1", "ISMAPクラウドサービスリストに掲載（C26-0031-2、有効期限：令和10年1月末日）"],
    ["1.2", "ISMAP-LIUに登録されています。登録日 2026年2月10日"],
    ["1.4", "認定番号 IoT 0207-2511、有効期間満了日：2027年11月14日"],
    [
      "1.6",
      "ISO/IEC 27001:2022 認証取得（登録番号：JQA-IM1777、審査機関：日本品質保証機構、初回登録 2014/5/1、有効期限 2028/4/30）",
    ],
    ["1.6", "JIS Q 27001:2023、登録証の写しを別紙3として添付。適用範囲：本サービスの開発・運用"],
    [
      "1.7",
      "Microsoft Azure: ISO/IEC 27001:2022 certified, certificate available on Service Trust Portal, valid until May 2028",
    ],
    ["1.8", "PCI DSS v4.0.1 準拠（AOC発行日 2026年4月2日）"],
    ["1.10", "本番・バックアップとも大阪リージョンに保管しています"],
    ["1.10", "データの所在地：神奈川県及び北海道のデータセンター（バックアップを含む）"],
    ["1.12", "準拠法は日本法とし、第一審の専属的合意管轄裁判所は貴市の所在地を管轄する地方裁判所とします"],
    ["1.9", "さくらのクラウド：ISO/IEC 27018:2019（有効期限 R9.12.31）"],
  ])("%s: 「%s」 is met", (id, remarks) => {
    expect(readingOf(id, remarks)).toBe("met");
  });
});

describe("words that sound like an answer and are none", () => {
  const row = (id: string) => {
    const found = PACK.rows.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`no row ${id}`);
    return found;
  };
  it.each([
    ["1.20", "○", "アクセスログは13か月、操作ログは2か月。ログ基盤に保存", "contradictory"],
    ["1.20", "○", "平均14か月。ログ基盤に保存", "unclear"],
    ["1.24", "×", "対応しています", "contradictory"],
    ["1.23", "対応不可ではありません", "", "unclear"],
    ["1.6", "○", "ISO27001監査済み", "contradictory"],
    ["1.1", "(○)", "", "unclear"],
    ["1.24", "（はい）", "", "unclear"],
    ["1.24", "○（標準機能）", "", "met"],
    ["1.6", "取得済み（2013年版）", "登録番号 JQA-IM1999", "unclear"],
    ["1.23", "停止の検知漏れがないよう異常・停止とも監視しています", "", "met"],
  ])("%s %s 「%s」: %s", (id, answer, remarks, reading) => {
    const read = readAnswer({ row: row(id), answer, remarks, asOf: "2026-11-23", policy: DEFAULT_POLICY });
    expect(read.reading).toBe(reading);
  });
});
