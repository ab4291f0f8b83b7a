import type { Parts } from "../../entry";

/** Pieces that several of these entries share. */
export const SET_PHRASES_PARTS = {
  登録など: ["登録", "取得", "認証", "認定", "掲載", "提示", "提出", "提供", "開示", "作成", "整備"],
} as const satisfies Parts;
