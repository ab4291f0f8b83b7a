import type { Case } from "./case";

/** Rules of whoever gives the ground, where the service has its own to show. */
export const PROVIDER_PAPER: readonly Case[] = [
  ["1.3", "○", "当社のSLAに監視とログと脆弱性情報の提供を定めています。基盤事業者のSLAも別紙で添付します。"],
  ["1.17", "○", "別紙4「インシデント対応手順書」に手順、責任分界、体制を定めています。"],
  ["1.18", "○", "当社の是正処置規程により、原因分析のうえ改善計画書を提出します。"],
];

/** A site is certified, and the service comes from another. */
export const OTHER_SITE: readonly Case[] = [
  [
    "1.6",
    "○",
    "大阪本社がISO/IEC 27001:2022認証を取得。有効期限は2028年3月31日、開発も大阪本社で行っています。",
  ],
  ["1.9", "○", "当社がISO/IEC 27018:2019認証を取得。開発は仙台です。"],
];

/** A step on the way to a certificate. */
export const STAGE: readonly Case[] = [
  ["1.6", "○", "一次審査、二次審査を経てISO/IEC 27001:2022認証を取得しました。登録番号IS 12345。"],
  ["1.9", "○", "ISO/IEC 27018認証を取得済み。更新審査は2026年6月に完了しました。"],
  ["1.8", "○", "2025年に文書審査と現地審査に合格し、ISO/IEC 27017:2015の認証を取得しました。"],
];

/** The head of the firm abroad, or whoever owns it, is certified. */
export const PARENT: readonly Case[] = [
  ["1.6", "Yes", "We are ISO/IEC 27001:2022 certified."],
  ["1.8", "○", "当社がISO/IEC 27017:2015の認証を取得しています。本社は東京です。"],
];

/** Law is named, and no court. */
export const LAW_ONLY: readonly Case[] = [
  ["1.12", "○", "日本法・東京地裁"],
  ["1.12", "○", "準拠法・裁判管轄とも国内です。"],
  ["1.12", "○", "国内に指定できます"],
];

/** What was to be the city's stays the vendor's. */
export const VENDOR_OWNS: readonly Case[] = [
  ["1.13", "○", "データはCSVで返却し、所有権は貴市が保有します。承諾なく利用しません。"],
  ["1.13", "○", "所有権は当社に移転しません。CSVで返却します。"],
  ["1.13", "○", "所有権・管理権は貴市に帰属し、当社は承諾なく利用しません。"],
];

/** One sort of data, where all are asked for. */
export const SPECIAL_DATA: readonly Case[] = [
  ["1.15", "○", "マイナンバーを含む全ての情報を目的外に利用しないことを誓約します。"],
  ["1.19", "○", "通信はTLS1.3、保存データはAES-256で暗号化。マイナンバーは列単位でも暗号化します。"],
  ["1.10", "○", "データは全て国内に保存します。"],
];

/** A title, and nothing of its content. */
export const TITLE: readonly Case[] = [
  ["1.16", "○", "変更管理については、複数名の承認を必須としています。"],
  ["1.21", "○", "脆弱性診断について：毎月Nessusで実施。"],
  ["1.18", "○", "別紙5「是正処置の方法について」のとおり"],
];

/** By the rules of the city. */
export const CITY_PAPER: readonly Case[] = [
  ["1.17", "○", "当社の対応手順書に沿い、責任分界と体制を定めています。貴市の手順書とも整合を取ります。"],
  ["1.18", "○", "貴市からのご指摘を受け、原因分析のうえ改善計画書を提出します。"],
  ["1.16", "○", "変更は貴市の承認を得て実施し、体制図を別紙2に示します。"],
];

/** Another terminal than that of maintenance. */
export const USERS_TERMINAL: readonly Case[] = [
  ["1.25", "○", "保守端末は二要素認証、持出管理、施錠管理、ログ管理を実施。"],
  ["1.25", "○", "保守用PCは業務用端末と分離し、認証、持出管理、施錠、ログ管理を行っています。"],
  ["1.25", "○", "認証管理、持出管理、施錠管理、ログ管理を実施しています。"],
];

/** A part is kept where all is to be erased. */
export const KEPT_ON: readonly Case[] = [
  ["1.26", "○", "バックアップも含めISO27001に準拠して復元できないように完全消去し、証明書を提出します。"],
  ["1.26", "○", "ISO27001に準拠して完全消去し証明書を発行。証明書の控えは永年保管します。"],
  ["1.26", "○", "ISO27001に準拠し完全に消去、証明書を提出します。作業記録は5年間保管します。"],
];

/** The exception that the requirement makes itself. */
export const OWN_EXCEPTION: readonly Case[] = [
  [
    "1.13",
    "○",
    "契約に定めた範囲以外には、貴市の承諾なく利用しません。データはCSVでお返しし、所有権は貴市に帰属します。",
  ],
  [
    "1.13",
    "○",
    "データの返却：CSV／所有権・管理権：貴市／契約に定めのない利用：貴市の承諾がない限り行わない",
  ],
  [
    "1.13",
    "はい",
    "契約で定める場合を除き、承諾なく利用いたしません。所有権は市にあり、データは全件返却いたします。",
  ],
];

/** Not before somebody else has agreed. */
export const UNLESS: readonly Case[] = [
  ["1.16", "○", "承認者2名の承認がない限り本番へ反映できません。体制図は別紙3のとおりです。"],
  ["1.24", "○", "権限管理とアクセス制御を行い、申請が承認されない限りデータに触れられません。"],
];

/** Few people may. */
export const FEW: readonly Case[] = [
  ["1.24", "○", "権限管理とアクセス制御を行い、データに触れられる担当は3名に限っています。"],
  ["1.19", "○", "通信はTLS1.3、保存データはAES-256で暗号化。鍵を扱う者は2名に限定しています。"],
  ["1.16", "○", "本番権限は責任者3名に限定し、変更管理規程に基づき二者承認を行います。"],
];

/** Auditors found nothing. */
export const AMISS: readonly Case[] = [
  ["1.6", "○", "ISO/IEC 27001:2022認証を取得。2026年の維持審査で不適合は0件でした。有効期限2028年3月31日。"],
  ["1.9", "○", "ISO/IEC 27018:2019の認証を取得済み。直近の審査も指摘なしで終えました。"],
  ["1.8", "○", "ISO/IEC 27017:2015認証を取得しています。サーベイランスも指摘ゼロで通過しました。"],
];

/** What is offered here. */
export const PROPOSAL: readonly Case[] = [
  ["1.1", "○", "ご提案のサービスはISMAPに登録済み。登録番号C25-0111-2、有効期限2027年9月30日"],
  ["1.2", "○", "対象は今回ご提案の「かがやき申請」で、ISMAP-LIUに登録済み。登録番号L25-0009-1"],
  ["1.4", "○", "ご提案サービスはASPIC情報開示認定を取得しています。認定番号0333-2601"],
];

/** Other audits beside that of the city. */
export const AUDITS: readonly Case[] = [
  ["1.27", "○", "貴市の監査を受け入れます。第三者監査も毎年受けています。"],
  ["1.27", "受入可", "対象：全拠点／方法：実地・書面"],
  ["1.27", "○", "貴市による監査の受入れが可能です。内部監査も年2回実施し、外部監査の報告書も提出します。"],
];

/** At once, and at night too. */
export const AT_ONCE: readonly Case[] = [
  ["1.3", "○", "SLAに監視、ログ、インシデント対応を定め、脆弱性情報は公表され次第お知らせします。"],
  ["1.17", "○", "「事故対応手順書」を提出済みです。責任分界、夜間休日を含む対応体制を定めています。"],
  ["1.22", "○", "不正アクセスを検知し次第、夜間休日でも電話で通知します。"],
];

/** One of the two is held, the other is not. */
export const EITHER_OF: readonly Case[] = [
  ["1.8", "○", "ISO/IEC 27017認証を取得。カード情報は扱わないためPCI DSSは対象外です。"],
  ["1.8", "○", "ISO/IEC 27017:2015認証を取得しています。カード決済は扱わないためPCI DSSは取得していません。"],
  [
    "1.8",
    "○",
    "PCI DSS v4.0.1に準拠しています（AOC発行日2026年7月1日）。ISO/IEC 27017の認証は取得していません。",
  ],
  ["1.8", "はい", "ISO/IEC 27017:2015を取得済み。PCI DSSは決済機能がないため取得しておりません。"],
];
