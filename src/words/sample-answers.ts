/** Answers of an invented vendor, by the number of the requirement; what is left out is answered with a plain yes. */
export const SAMPLE_ANSWERS: Readonly<Record<string, readonly [answer: string, remarks: string]>> = {
  "1.1": ["×", "未登録"],
  "1.2": ["×", "未登録"],
  "1.3": ["○", "稼働率99.9%を保証します（サービス仕様書 第3章）。"],
  "1.4": ["×", "申請中（2027年3月認定予定）"],
  "1.6": ["○", "ISO/IEC 27001:2022 取得済（登録番号 IS 723456、有効期限 2028/03/31）"],
  "1.7": [
    "○",
    "ISO/IEC 27001:2022 取得済（クラウドサービスプロバイダー、登録番号 IS 734567、有効期限 2028/03/31）",
  ],
  "1.8": ["○", "ISO/IEC 27017:2015 取得済（登録番号 CLOUD 745678、有効期限 2026/03/31）"],
  "1.9": ["×", "未取得"],
  "1.10": ["○", "本番・バックアップとも国内（東京・大阪リージョン）に限定"],
  "1.12": ["○", "準拠法は日本法、専属的合意管轄は東京地方裁判所とします。"],
  "1.14": ["○", "ティア2"],
  "1.18": ["", ""],
  "1.22": ["○", "検知時の通知は行っていません。"],
};

export const SAMPLE_HEADINGS = ["番号", "要件", "必須／任意", "回答", "備考"] as const;
export const SAMPLE_VENDOR = ["事業者名", "株式会社みなと（架空の会社）"] as const;
export const SAMPLE_NAME = "みなとの回答.csv";
export const SAMPLE_YES = ["○", "対応しています。"] as const;
export const OBLIGATION_IN_SAMPLE = { mandatory: "必須", optional: "任意" } as const;
