import type { VendorNote } from "./texts-of-vendors";

/** A third set, written after the second had been mended. */
export const TAKING_BACK: readonly VendorNote[] = [
  ["bottom", "1.22につきましては、現行版では搭載しておりません。", "22"],
  ["bottom", "※1.19は保存時のみ、通信は平文となります。", "19"],
  ["top", "下書き（社内回覧用）", "all"],
  ["top", "本表は見積依頼時点の想定に基づく回答です。", "all"],
  ["bottom", "1.16はテンプレートの提供までとなります。", "16"],
  ["own 1.24", "開発元に照会中", "24"],
  ["own 1.10", "DRサイトは海外", "10"],
  ["bottom", "No.1.14は、移転先のセンターで満たす見込みです。", "14"],
  ["bottom", "1.25の端末管理はパートナー企業に委ねております。", "25"],
  ["top", "Responses are based on the version planned for 2027.", "all"],
];

export const SAYING_NOTHING: readonly string[] = [
  "株式会社サンプル 代表取締役 見本 一郎",
  "ご回答にあたり、社内の関連部署にも確認いたしました。",
  "担当者不在の場合は代表電話へおかけください。",
  "資料番号 2026-A-001",
  "ご採用の際は専任の担当者が支援いたします。",
  "全項目「○」です。",
  "プライバシーマーク取得（第10000000号）",
  "回答根拠は提案書の各章に記載しております。",
  "© Sample Cloud K.K.",
  "Best regards,",
];
