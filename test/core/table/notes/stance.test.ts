import { describe, expect, it } from "@jest/globals";
import { stanceOf } from "../../../../src/core/table/notes/stance";

describe("how words beside an answer stand to it", () => {
  it.each([
    ["海外拠点の利用はありません", "harmless"],
    ["追加の費用は発生しません", "harmless"],
    ["No additional licence is required.", "harmless"],
    ["字数制限はありません", "harmless"],
    ["ヘッダーの部署名を修正しました（内容に変更なし）", "harmless"],
    ["西暦・和暦どちらでも可", "harmless"],
    ["東京・大阪リージョンのみで保管", "harmless"],
    ["提案書12ページを参照", "harmless"],
    ["2026年9月1日 品質保証部が確認済み", "tells"],
    ["Independent audit report enclosed.", "tells"],
    ["上位プランのご契約者に限ります", "turns"],
    ["保存先は国内だが、一部は海外", "turns"],
    ["この行は未確認のまま記入しています", "turns"],
    ["先方に照会中", "turns"],
    ["前回の提案の内容です", "turns"],
    ["夜間の監視は行っていません", "turns"],
  ])("%s: %s", (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });
});
