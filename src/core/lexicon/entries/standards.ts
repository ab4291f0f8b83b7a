import { defineEntries } from "../entry";

/** Standards, marks and schemes by their names. */
export const STANDARDS_ENTRIES = defineEntries([
  {
    concept: "standard-number-label",
    for: ["standard"],
    forms: [
      [
        "^(登録|認証|認定|証明書)?番号\\s{0,80}[:：]?\\s{0,80}",
        "番号",
        "認定番号：申請中",
        "登録番号、期限等",
        "認証番号：申請中",
        "証明書番号",
        "‹認定番号：›申請中",
      ],
    ],
  },
  {
    concept: "standard-nothing-between",
    for: ["standard"],
    whole: true,
    forms: [["[ ()/・、:.-]{0,80}((認証|認定)(制度)?)?[ ()/・、:.-]{0,80}", "-", "認証", "認定", "認証制度"]],
  },
  {
    concept: "standard-pci-dss",
    for: ["standard"],
    forms: [["pci[ -]?dss{はなど③}?{verなど…}", "pcidss", "pci dss", "‹pcidss:5›"]],
    parts: {
      "はなど③": [
        ["は", "‹pci dssは›非該当"],
        ["が", "‹pcidssが›"],
        ["の", "‹pcidssの›いずれも取得しておりません"],
        ":",
        ["\\(", "‹pcidss(›"],
        ["、", "‹pci dss、›27017いずれも無し"],
      ],
      "verなど…": [["( ?{verなど}?{take:e=[1-9](.\\d){0,2}}{not-before:\\d})?", "‹pci dss v4.0›準拠"]],
      verなど: [
        ["ver(sion)?.? ?", "‹pcidssver.4.0.1›", "‹pcidssversion.1›", "‹pci dssver 1›"],
        ["v.? ?", "‹pci-dssv.1›", "‹pci-dssv 9›"],
        ["バージョン", "‹pcidssバージョン2›"],
      ],
    },
  },
  {
    concept: "standard-isms-cloud",
    also: ["standard-isms"],
    for: ["standard"],
    forms: [
      [
        "isms[・ ]?クラウド(セキュリティ)?(認証)?",
        "ismsクラウド",
        "isms・クラウド",
        "‹ismsクラウドセキュリティ認証›",
      ],
      ["クラウドセキュリティ認証", "ISMSクラウドセキュリティ認証"],
      [
        "jip-?isms ?517(-\\d.\\d)?",
        "iso/iec27017(jip-isms517-1.0)取得",
        "jipisms 517",
        "iso/iec27017(‹jip-isms517-1.0›)取得",
      ],
      ["isms-?cls", "ismscls", "isms-cls"],
    ],
  },
  {
    concept: "standard-isms",
    also: ["standard-isms-cloud"],
    for: ["standard"],
    forms: [["isms{not-before:-|・? ?クラウド| ?[文規手マ]|のpdca}", "isms"]],
    isNot: ["isms-", "ismsクラウド", "isms・クラウド", "isms クラウド", "isms文", "isms 文", "ismsのpdca"],
  },
  {
    concept: "standard-privacy-mark",
    for: ["standard"],
    forms: [
      ["プライバシー?マーク", "プライバシーマーク"],
      ["pマーク", "pマーク"],
      ["p-?mark", "pmark", "p-mark"],
      ["privacy ?mark", "privacymark", "privacy mark"],
      ["jis ?q ?15001", "jis q 15001適合"],
    ],
  },
  {
    concept: "standard-cs-mark",
    for: ["standard"],
    forms: [["cs(ゴールド|シルバー)?マーク", "csシルバーマーク", "csゴールドマーク"], "csマーク"],
    kept: {
      csマーク: "taken over; no text is known that needs it",
    },
  },
  {
    concept: "standard-csa-star",
    for: ["standard"],
    forms: [
      ["csa ?star", "csa starの自己評価を公開"],
      ["star認証", "star認証"],
    ],
  },
  {
    concept: "standard-aspic",
    for: ["standard"],
    forms: [
      ["aspic", "aspic"],
      ["情報開示認定", "情報開示認定の審査を受けています"],
    ],
  },
  {
    concept: "standard-uptime",
    for: ["standard"],
    forms: [
      ["uptime", "uptimetieriii"],
      ["アップタイム", "アップタイム"],
    ],
  },
  {
    concept: "standard-others",
    for: ["standard"],
    forms: [
      ["tisax", "tisax"],
      ["hitrust", "hitrust"],
      ["hipaa", "hipaa"],
      ["gdpr", "gdpr"],
      ["c5\\b", "5:×|申請準備中(c5)"],
      ["irap", "irap"],
      ["tüv認定", "tüv認定"],
    ],
  },
  {
    /** The move from one edition to the next is said to be done. */
    concept: "edition-moved",
    for: ["edition"],
    forms: [
      [
        "移行(済|完了|し(まし|た|て)|対応済)",
        "移行済",
        "移行完了",
        "移行した",
        "移行しまし",
        "移行して",
        "移行対応済",
      ],
      ["更新済", "認定番号0266-2409、2022年4月1日認定、更新済"],
      ["への?移行{not-before:審|中|予|準}", "契約までに国内へ移行します", "国内リージョンへの移行を予定"],
      ["から", "様からの"],
    ],
    isNot: ["へ移行審", "へ移行中", "へ移行予", "へ移行準"],
  },
]);
