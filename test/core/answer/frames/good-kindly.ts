import type { Case } from "./case";

/** Near to what is said kindly, and good. */
export const BESIDE_KINDLY: readonly Case[] = [
  ["1.1", "○", "ISMAP登録サービスです。番号はC23-0081-2です。"],
  ["1.2", "○", "ISMAP-LIUのリストに載っております。"],
  ["1.4", "○", "ASPICの認定を受けたサービスです。"],
  ["1.6", "○", "ISO27001はISMSの国際規格で、当社は現在も有効な認証を保持しております。"],
  ["1.6", "○", "ISO/IEC 27001:2022の認証を受けており、登録証は別添に綴じました。"],
  ["1.8", "○", "ISO/IEC 27017:2015の認証を、プロバイダ及びカスタマとして取得しています。"],
  ["1.8", "○", "今回の認証は別紙のとおり、ISO/IEC 27017:2015を取得しています。"],
  ["1.13", "○", "データはCSV形式でお渡しできます。PDFの帳票でもお渡しします。"],
  ["1.13", "○", "所有権は貴市に帰属します。データは全件を一括で出力できます。"],
  ["1.14", "○", "建物・電気・空調・通信の項目はティア3を満たしています。"],
  ["1.21", "○", "脆弱性診断を2021年から毎年実施しています。"],
  ["1.22", "○", "UTMを導入し、不正侵入を検知して通知しています。"],
  ["1.11", "○", "リージョン：東京。事務所：札幌市。確約書を添付します。"],
  ["1.17", "○", "インシデント対応手順書、責任分界表、体制図を添付します。AWSの公開資料も参考にしています。"],
  ["1.24", "○", "権限を職員ごとに設定し、アクセスを制御しています。社内の人事システムでも同じです。"],
];

/** English sentences, with what stands in brackets and between semicolons. */
export const IN_ENGLISH: readonly Case[] = [
  [
    "1.2",
    "Yes (ISMAP-LIU)",
    'Brightfjord K.K. / "Brightfjord Signage Manager" is listed on the ISMAP-LIU Cloud Service List (L25-0019-1, valid through Feb 2028). The full ISMAP listing referred to in 1.1 is not held.',
  ],
  [
    "1.3",
    "Yes",
    "SLA v7 covers (a) uptime / fault / performance monitoring standards and procedures plus incident response, (b) event logs of user activities, exceptions, faults and security events – collected, retained 18 months and reviewed monthly, (c) vulnerability advisories sent to customers within one business day of publication. 日本語版を添付。",
  ],
  [
    "1.11",
    "Yes",
    "Offices: Minato-ku, Tokyo. Operations: Tokyo and Fukuoka. Region: Japan East. A signed letter of commitment confirming these locations is enclosed (Attachment 7).",
  ],
  [
    "1.14",
    "Yes",
    "Both facilities (Inzai and Dojima) meet JDCC Facility Standard Tier 3 or higher. Statement from the data centre operator attached.",
  ],
  [
    "1.16",
    "Yes",
    'Attached: "Change Management and Supply Chain Integrity Overview" (JP/EN). It describes segregation of duties, code signing, four-eyes approval, subcontractor controls and audit trails preventing unintended changes.',
  ],
  [
    "1.19",
    "Yes",
    "Encryption in transit (TLS 1.2/1.3) and at rest (AES-256-GCM, customer-specific keys in HSM).",
  ],
  [
    "1.22",
    "Yes",
    "24/7 SOC monitors network traffic (IDS, WAF, threat detection). Alerts are sent to on-call engineers in real time and to the City by e-mail and phone when relevant.",
  ],
  [
    "1.23",
    "Yes",
    "Health checks every 30 seconds; hardware and instance faults are detected through the cloud provider's status checks and our own monitoring (metrics + synthetic tests).",
  ],
  [
    "1.25",
    "Yes",
    "Maintenance terminals: MFA login, asset check-out control, locked room/lockers, EDR and full session logging. Disk encryption is also enforced.",
  ],
];
