import { defineEntries } from "../entry";

/** What the text of a requirement asks for. */
export const DRAFTS_ENTRIES = defineEntries([
  {
    concept: "draft-asked",
    for: ["draft"],
    forms: [
      ["こと。?$", "こと", "検索ができる‹こと。›"],
      ["[。？?]$", "？"],
    ],
  },
  {
    concept: "draft-unless",
    for: ["draft"],
    whole: true,
    forms: [
      ["{take:g1={any:80}}ていない(場合|とき)[、,]?", "ていない場合", "ていないとき", "ていない場合、"],
    ],
  },
  {
    concept: "draft-note-start",
    for: ["draft"],
    forms: [
      ["^(※|注|備考)", "※回答は○×で記入", "注1", "備考："],
      ["^\\*", "* 記入例"],
    ],
  },
  {
    concept: "draft-level-name",
    for: ["draft-column"],
    whole: true,
    anyCase: true,
    forms: [
      ["(レベル|level|lv|l) ?.?[0-9]", "レベル1", "Level 2", "L1", "Lv.3"],
      ["[0-9]", "0", "5"],
      ["[◎○△▲×]", "◎", "△"],
    ],
  },
  {
    concept: "draft-chosen-level",
    for: ["draft-column"],
    forms: [
      [
        "(選択|要求|目標|求める)(レベル|段階|グレード)",
        "選択レベル",
        "要求レベル",
        "目標段階",
        "求めるグレード",
      ],
    ],
  },
  {
    concept: "draft-setting",
    for: ["draft-column"],
    forms: [
      ["(設定|要求|目標|基準|規定)(例|値|水準)", "設定例", "目標値", "要求水準", "基準値", "規定値"],
      ["サービス(レベル|水準)値?$", "サービスレベル", "サービス水準", "‹サービスレベル値›"],
    ],
  },
  {
    concept: "guess-holder-vendor",
    also: ["guess-word"],
    for: ["guess"],
    forms: [
      ["アプリケーション", "アプリケーション診断"],
      ["サービス提供事業者", "サービス提供事業者"],
      ["受託者", "受託者による回答"],
    ],
  },
  {
    concept: "guess-holder-platform",
    also: ["guess-certification", "guess-data", "guess-tier-scheme", "guess-word"],
    for: ["guess"],
    forms: [
      ["クラウドサービスプロバイダ", "クラウドサービスプロバイダー（IIJ）にて取得済"],
      ["クラウド事業者", "クラウド事業者より"],
      ["基盤", "基盤"],
      ["データセンタ", "データセンタは"],
    ],
  },
  {
    concept: "guess-disclosure",
    also: ["guess-retention", "guess-word"],
    for: ["guess"],
    forms: [
      [
        "(提示|提出|明示|情報提供|開示|説明|報告)(する|できる|を行う)",
        "提示する",
        "証明書の写しを提出すること。",
        "明示する",
        "情報提供する",
        "本資料は秘密保持契約に基づき開示するものです。",
        "説明する",
        "再発防止策を含む改善報告を行う",
        "提示できる資料がありません",
      ],
    ],
  },
  {
    concept: "guess-registration",
    also: ["guess-aspic", "guess-certification", "guess-word"],
    for: ["guess"],
    forms: [
      ["登録", "登録"],
      ["認定", "認定済"],
      ["掲載", "掲載あり"],
    ],
  },
  {
    concept: "guess-aspic",
    also: ["guess-certification", "guess-registration", "guess-word"],
    for: ["guess"],
    anyCase: true,
    forms: [
      ["ASPIC", "ASPIC"],
      ["情報開示認定", "情報開示認定の審査を受けています"],
    ],
  },
  {
    concept: "guess-erasure",
    also: ["guess-word"],
    for: ["guess"],
    forms: [
      ["消去", "消去"],
      ["廃棄", "廃棄"],
      ["削除", "削除"],
    ],
  },
  {
    concept: "guess-certification",
    also: ["guess-aspic", "guess-holder-platform", "guess-registration", "guess-word"],
    for: ["guess"],
    forms: [
      ["認証", "認証"],
      ["取得", "取得"],
      ["準拠証明", "pci dss v3.2.1準拠証明書あり"],
      ["認定", "認定済"],
    ],
  },
  {
    concept: "guess-tier",
    also: ["guess-tier-scheme", "guess-word"],
    for: ["guess"],
    anyCase: true,
    forms: [["(ティア|Tier)\\s{0,80}{take:g1=[1-4]}", "ティア2", "Tier2"]],
  },
  {
    concept: "guess-tier-scheme",
    also: ["guess-data", "guess-holder-platform", "guess-tier", "guess-word"],
    for: ["guess"],
    forms: [
      ["JDCC", "JDCC"],
      ["日本データセンター協会", "日本データセンター協会fsティア4"],
      ["ファシリティスタンダード", "ファシリティスタンダードに準拠（ティアは未評価）"],
    ],
  },
  {
    concept: "guess-length",
    also: ["guess-word"],
    for: ["guess"],
    forms: [
      [
        "{take:g1=[0-9一二三四五六七八九]{1,3}}\\s{0,80}{take:g2={年など③}}間?分?以上",
        "1年間以上",
        "0年分以上",
      ],
    ],
    parts: {
      "年など③": ["年", ["[かケヶカヵ箇]月", "6か月以上"], ["日", "0日以上"]],
    },
  },
  {
    concept: "guess-retention",
    also: ["guess-data", "guess-disclosure", "guess-word"],
    for: ["guess"],
    forms: [
      ["保存", "保存"],
      ["保管", "保管"],
      ["保持", "データ保持"],
    ],
  },
  {
    concept: "guess-law",
    also: ["guess-word"],
    for: ["guess"],
    forms: [
      ["準拠法", "準拠法"],
      ["裁判管轄", "裁判管轄"],
    ],
  },
  {
    concept: "guess-home",
    also: ["guess-word"],
    for: ["guess"],
    forms: [["国内", "国内"]],
  },
  {
    concept: "guess-data",
    also: ["guess-holder-platform", "guess-retention", "guess-tier-scheme", "guess-word"],
    for: ["guess"],
    forms: [
      ["データ", "データ"],
      ["所在", "所在地"],
      ["リージョン", "リージョン"],
      ["保管", "保管"],
    ],
  },
  {
    concept: "guess-empty-words",
    also: ["guess-word"],
    for: ["guess"],
    whole: true,
    forms: [
      ["場合", "場合"],
      ["以下", "以下"],
      ["必要", "必要"],
      ["可能", "可能"],
      ["実施", "実施"],
      ["提示", "提示"],
      ["提出", "提出"],
      ["対応", "対応"],
      ["利用", "利用"],
      ["本市", "本市"],
      ["当市", "当市"],
      ["要件", "要件"],
      ["内容", "内容"],
      ["事業者", "事業者"],
      ["サービス", "サービス"],
      ["システム", "システム"],
      ["外部", "外部"],
      ["行う", "行う"],
    ],
  },
  {
    concept: "guess-word",
    also: [
      "guess-aspic",
      "guess-certification",
      "guess-data",
      "guess-disclosure",
      "guess-empty-words",
      "guess-erasure",
      "guess-holder-platform",
      "guess-holder-vendor",
      "guess-home",
      "guess-law",
      "guess-length",
      "guess-registration",
      "guess-retention",
      "guess-tier",
      "guess-tier-scheme",
    ],
    for: ["guess"],
    forms: [
      ["[\\p{Script=Han}々]{2,8}", "不要"],
      ["[ァ-ヺー]{3,80}", "データ"],
      ["[A-Za-z]{2,80}", "No"],
    ],
  },
  {
    concept: "guess-in-years",
    for: ["guess"],
    whole: true,
    forms: [["年", "年"]],
  },
  {
    concept: "guess-in-days",
    for: ["guess"],
    whole: true,
    forms: [["日", "日"]],
  },
]);
