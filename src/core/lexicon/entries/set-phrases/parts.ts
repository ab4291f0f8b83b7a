import type { Parts } from "../../entry";

/** Pieces that several of these entries share. */
export const SET_PHRASES_PARTS = {
  登録など: ["登録", "取得", "認証", "認定", "掲載", "提示", "提出", "提供", "開示", "作成", "整備"],
  // A protection whose owner is limited (暗号化は管理者のみ) is a limit of what is protected.
  "limited-guard": [
    "{guard-word}(の(対象|適用|実施))?は[^。]{0,7}",
    "{guard-word}(し|す|を|で|の){gap:8}のは[^。]{0,7}",
    "ログを[取残]{gap:6}のは[^。]{0,7}",
  ],
  "guard-word": ["(認証|暗号化?|監視|検知|記録|制御|施錠|誓約書?|研修|教育|診断|連絡)"],
  "guarded-alone": ["[^、。]{0,8}[をが](記録|監視|検知|対象|暗号)"],
} as const satisfies Parts;
