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
    also: ["edition-held-now", "edition-kept-up"],
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
  {
    /** The edition that the certificate is in today; its year is handed out. */
    concept: "edition-held-now",
    also: ["edition-moved"],
    for: ["edition"],
    forms: [
      [
        "{not-after:{other}[^、。]{0,8}}{take:to=(19|20)\\d\\d}年?版{tail}",
        "現在は後継の2022年版で認証を維持",
        "現在は2022年版による認証を有効に保持",
        "昨年5月に2022年版へ切替えが済んで",
        "2022年版への切替えを令和6年に終え",
        "2025年に2022年版へ更新済",
        "1999年版に移行を完了",
        "現在は後継規格である2022年版により認証を維持",
        "2022年版により、認証を継続",
        "2022年版にて認証を維持",
        "2022版での認証を継続",
        "2022年版で認証を保有",
        "2022年版へ切替済",
        "2022年版へ切り替え済",
      ],
    ],
    parts: {
      tail: ["で(の)?{cert}", "に(よる|より、?|て){cert}", "(へ|に)の?{move}{gap:10}(済|完了|終え)"],
      cert: ["認証を(有効に)?(維持|保持|継続|保有)"],
      move: ["(切り?替|更新|移行)"],
      other: ["(規程|規定|文書|手順|教材|社内|管理策)"],
    },
    isNot: [
      "社内の体制は2022年版へ移行済み",
      "規程を2022年版へ更新済み",
      "規定を2022年版へ更新済み",
      "管理策は2022年版へ移行済み",
      "教材は2022年版へ更新済み",
      "文書の2022年版への切替えを終え",
      "手順を2022年版へ移行済み",
      "2022年版への切替えを予定",
      "2022年版に移行中",
      "2022年版で認証を受ける",
    ],
  },
  {
    /** Each new edition was followed, and what followed is in force. */
    concept: "edition-kept-up",
    also: ["edition-moved"],
    for: ["edition"],
    forms: [
      [
        "{not-after:{other}{gap:8}}(版|規格)の改訂{each}{follow}",
        "その後規格の改訂に合わせて更新を重ね",
        "版の改訂の都度移行を続け",
        "規格の改訂に伴い切替えを行い、",
        "版の改訂に合わせて更新しており",
        "版の改訂に合わせて更新している",
        "版の改訂に応じて移行しています",
        "版の改訂の都度、切り替えております",
        "版の改訂に伴い更新しております",
        "版の改訂の都度切替えております",
      ],
    ],
    parts: {
      each: ["(に合わせ|に応じ|に伴い|の都度)て?、?"],
      follow: ["(更新|移行|切り?替え)(し)?て(おり|い(る|ます))", "(更新|移行|切替え)を(重ね|続け|行い、)"],
      other: ["(規程|規定|文書|手順|教材|社内|管理策)"],
    },
    isNot: [
      "規程は規格の改訂に合わせて更新を重ね",
      "規定は版の改訂に合わせて更新しており",
      "文書は版の改訂に合わせて更新しており",
      "手順は版の改訂に合わせて更新しており",
      "教材は版の改訂に合わせて更新しており",
      "社内では版の改訂に合わせて更新しており",
      "管理策は版の改訂に合わせて更新しており",
      "版の改訂に合わせて更新していきます",
      "版の改訂に合わせて更新する予定",
    ],
  },
]);
