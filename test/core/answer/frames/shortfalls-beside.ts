import type { Case } from "./case";

/** Rules of whoever gives the ground, where the service has its own to show. */
export const PROVIDER_PAPER: readonly Case[] = [
  [
    "1.3",
    "○",
    "クラウド事業者の約款にサービスレベルの保証、監視、ログ、脆弱性情報の公開が定められています。",
  ],
  ["1.17", "はい", "AWSの手順書に初動、責任分界、体制が定められています。"],
  ["1.18", "○", "データセンター事業者の規程に是正処置の手順が定められています。"],
];

/** A site is certified, and the service comes from another. */
export const OTHER_SITE: readonly Case[] = [
  ["1.6", "○", "名古屋支社がISO/IEC 27001認証を取得。運用は札幌の拠点で行っております。"],
  ["1.9", "○", "福岡センターがISO/IEC 27018認証を取得。開発は仙台で行います。"],
  ["1.6", "はい", "東京本社が取得し、開発は大阪です。"],
];

/** A step on the way to a certificate. */
export const STAGE: readonly Case[] = [
  ["1.6", "○", "ISO/IEC 27001の文書審査が完了しました。"],
  ["1.8", "○", "ISO/IEC 27017の第一段階審査を終えました。"],
  ["1.9", "○", "ISO27018は予備審査に合格しています。"],
];

/** The head of the firm abroad, or whoever owns it, is certified. */
export const PARENT: readonly Case[] = [
  ["1.6", "○", "米国本社がISO/IEC 27001認証を取得しています。"],
  ["1.9", "Yes", "Our parent company is ISO/IEC 27018 certified."],
  ["1.8", "○", "シンガポール本社がISO/IEC 27017の認証を取得済みです。"],
];

/** Law is named, and no court. */
export const LAW_ONLY: readonly Case[] = [
  ["1.12", "○", "準拠法は日本法です。"],
  ["1.12", "はい", "日本法を準拠法とします"],
  ["1.12", "○", "準拠法＝日本国法"],
];

/** What was to be the city's stays the vendor's. */
export const VENDOR_OWNS: readonly Case[] = [
  ["1.13", "○", "データはCSVで返却し、所有権は当社が保有します。"],
  ["1.13", "はい", "お返しした後の管理権は弊社に帰属します。"],
  ["1.13", "○", "データの権利は提供者が留保し、いつでもダウンロードいただけます。"],
];

/** One sort of data, where all are asked for. */
export const SPECIAL_DATA: readonly Case[] = [
  ["1.15", "○", "特定個人情報の目的外利用をしないことを誓約します。"],
  ["1.10", "○", "個人番号のデータは国内に保存します。"],
  ["1.19", "○", "クレジットカード情報はAES-256とTLS1.3で保護します。"],
];

/** A title, and nothing of its content. */
export const TITLE: readonly Case[] = [
  ["1.16", "○", "変更管理の体制について"],
  ["1.18", "はい", "是正処置の方法に関する件"],
  ["1.21", "○", "脆弱性診断について"],
];

/** By the rules of the city. */
export const CITY_PAPER: readonly Case[] = [
  ["1.17", "○", "貴市のマニュアルに従って対処手順を進めます。"],
  ["1.16", "○", "貴市の変更管理規程に沿って承認フローを回します。"],
  ["1.18", "○", "貴市の計画に基づいて是正処置を行います。"],
];

/** Another terminal than that of maintenance. */
export const USERS_TERMINAL: readonly Case[] = [
  ["1.25", "○", "職員端末は二要素認証と施錠管理を行っています。"],
  ["1.25", "はい", "利用者の端末に操作ログと認証を導入済みです"],
  ["1.25", "○", "お客様端末の持出管理を徹底しています"],
];

/** A part is kept where all is to be erased. */
export const KEPT_ON: readonly Case[] = [
  ["1.26", "○", "ISO27001に準拠して完全に消去し証明書を発行。バックアップは引き続き保管します。"],
  [
    "1.26",
    "○",
    "本番データはISO27001の手順で復元不可能に消去し、証明書を提出します。複製は念のため当社で保管いたします。",
  ],
  ["1.26", "はい", "ISO27001に準拠して完全消去し証明書を発行します。控えのデータは無期限で保存します。"],
];

/** The exception that the requirement makes itself. */
export const OWN_EXCEPTION: readonly Case[] = [
  ["1.13", "○", "統計利用を除き、承諾なく利用しません。データは返却し、所有権は貴市に帰属します。"],
  ["1.13", "○", "契約に定めのない利用は、当社が必要と認めた場合を除き行いません。"],
  ["1.13", "○", "契約に書かれた用途のほか、サービス改善にも役立てます。所有権は貴市に帰属し、返却もします。"],
];

/** Not before somebody else has agreed. */
export const UNLESS: readonly Case[] = [
  ["1.24", "○", "追加契約がない限り権限管理は利用できません。"],
  ["1.16", "○", "当社の承諾がない限り体制図はご覧いただけません。"],
  ["1.5", "○", "設定を変更しない限り、入力情報は学習に使われます。"],
];

/** Few people may. */
export const FEW: readonly Case[] = [
  ["1.24", "○", "権限設定とアクセス制御ができる利用者は3名に限ります。"],
  ["1.19", "○", "通信と保存の暗号化は個人情報の項目に限定しています。"],
  ["1.25", "○", "認証、持出、施錠、ログの管理は本社の端末3台に限定しています。"],
];

/** Auditors found nothing. */
export const AMISS: readonly Case[] = [
  ["1.6", "○", "ISO/IEC 27001の自己点検で不適合は0件でした。"],
  ["1.6", "○", "2027年取得に向けた予備審査も指摘なしで終えました。"],
  ["1.9", "○", "ISO27018は未取得ですが、指摘はゼロです。"],
];

/** What is offered here. */
export const PROPOSAL: readonly Case[] = [
  ["1.1", "○", "ISMAP登録をご提案いたします。"],
  ["1.18", "○", "是正処置の方法は改めてご提案いたします。"],
  ["1.21", "○", "脆弱性診断の手法はご提案させていただきます。"],
];

/** Other audits beside that of the city. */
export const AUDITS: readonly Case[] = [
  ["1.27", "○", "第三者監査を毎年受けています。"],
  ["1.27", "はい", "内部監査を年2回、外部審査も年1回実施しています。"],
  ["1.27", "○", "監査法人の会計監査を受け入れています。"],
];

/** At once, and at night too. */
export const AT_ONCE: readonly Case[] = [
  ["1.22", "○", "検知は平日日中に行い、夜間は翌営業日に確認します。"],
  ["1.17", "○", "体制と手順書、責任分界は整い次第お示しします。"],
  ["1.3", "○", "SLAは準備が整い次第定めます。"],
];

/** One of the two is held, the other is not. */
export const EITHER_OF: readonly Case[] = [
  ["1.8", "○", "PCI DSSは取得していません。ISO/IEC 27017は社内で運用しています。"],
  ["1.8", "○", "カード決済を扱わないため、認証は取得していません。"],
  ["1.8", "○", "ISO/IEC 27017は取得していません。"],
];
