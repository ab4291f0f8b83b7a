/** What registers are called in full, as bands and conditions write it, without spaces. */
export const REGISTER_NAMES = {
  ISMAP: ["ISMAPクラウドサービスリスト", "政府情報システムのためのセキュリティ評価制度"],
  "ISMAP-LIU": ["ISMAP-LIUクラウドサービスリスト"],
  ASPIC: [
    "ASPICクラウドサービス情報開示認定制度",
    "ASPIC情報開示認定制度",
    "クラウドサービス情報開示認定制度",
    "情報開示認定制度",
  ],
} as const;
