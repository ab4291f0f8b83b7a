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
    also: ["guess-certification", "guess-data", "guess-tier-scheme", "guess-word", "guess-report-held"],
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
    also: ["guess-retention", "guess-word", "guess-named-document", "guess-report-held"],
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
    also: ["guess-aspic", "guess-certification", "guess-word", "guess-named-document"],
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
    also: [
      "guess-aspic",
      "guess-holder-platform",
      "guess-registration",
      "guess-word",
      "guess-named-document",
      "guess-question",
      "guess-report-held",
    ],
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
    also: ["guess-data", "guess-disclosure", "guess-word", "guess-question-word", "guess-question-of-deed"],
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
    also: [
      "guess-holder-platform",
      "guess-retention",
      "guess-tier-scheme",
      "guess-word",
      "guess-place-asked",
    ],
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
    also: ["guess-word", "guess-report-held"],
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
      "guess-list-some",
      "guess-list-any",
      "guess-list-all",
      "guess-named-document",
      "guess-deadline",
      "guess-contact",
      "guess-place-asked",
      "guess-place",
      "guess-question",
      "guess-question-word",
      "guess-report",
      "guess-report-held",
      "guess-report-type",
      "guess-question-of-deed",
    ],
    for: ["guess"],
    forms: [
      ["[\\p{Script=Han}々]{2,8}", "不要"],
      ["[ァ-ヺー]{3,80}", "データ"],
      ["[A-Za-z]{2,80}", "No"],
    ],
  },
  {
    /** 次の5つのうち2つ以上: so many of a list are enough. */
    concept: "guess-list-some",
    also: ["guess-word"],
    for: ["guess"],
    forms: [
      [
        "(次|以下|下記)の[^。]{0,24}{から}[、,]?{take:g1={数}}{個}以上",
        "次のうち、2つ以上",
        "以下の項目から三項目以上",
        "下記の中から3点以上",
      ],
    ],
    parts: {
      から: [
        ["うち", "次のうち2つ以上"],
        ["中[かで]ら?", "下記の中から3点以上", "次の対策の中で2種類以上"],
        "項目から",
      ],
      数: [["[0-9一二三四五六七八九]{1,2}", "次のうち2つ以上"]],
      個: ["つ", "項目", "点", ["種類", "次の対策の中で2種類以上"], ["個", "次のうち2個以上"]],
    },
    isNot: ["2つ以上の拠点", "次のすべて"],
  },
  {
    /** 次のいずれか: one of a list is enough. */
    concept: "guess-list-any",
    also: ["guess-word", "guess-question-word"],
    for: ["guess"],
    forms: [
      [
        "(次|以下|下記)の[^。]{0,16}(いずれか|どれか)(1つ|一つ)?(に|を|の|が|で)",
        "次のいずれかを",
        "以下のどれか1つに",
        "下記の対策のいずれか一つを",
        "次のいずれかの",
        "次のいずれかが",
        "次のいずれかで",
      ],
    ],
    isNot: ["いずれの拠点でも", "次のすべて"],
  },
  {
    /** 次の項目をすべて: all of a list. */
    concept: "guess-list-all",
    also: ["guess-word"],
    for: ["guess"],
    forms: [
      [
        "(次|以下|下記)の[^。]{0,16}(すべて|全て)",
        "次の項目をすべて",
        "以下を‹以下の機能を全て›",
        "下記の全て",
      ],
    ],
    isNot: ["すべての拠点", "次のいずれか"],
  },
  {
    /** SOC 2 Type 2, SOC1タイプII: a report with its number and its type. */
    concept: "guess-report",
    also: ["guess-word"],
    for: ["guess"],
    anyCase: true,
    forms: [["SOC ?{take:g1=[123]}{not-before:\\d}", "SOC2 Type2", "SOC 1"]],
    isNot: ["SOCによる監視", "SOC 24時間"],
  },
  {
    /** The type, right behind the number. */
    concept: "guess-report-type",
    also: ["guess-word"],
    for: ["guess"],
    anyCase: true,
    forms: [["^ ?(Type|タイプ) ?{take:g1=I{1,2}|2|1}", " Type 2", "タイプII", "Type I", " タイプ1"]],
    isNot: ["の Type 2"],
  },
  {
    /** The report is held or handed in. */
    concept: "guess-report-held",
    also: [
      "guess-certification",
      "guess-disclosure",
      "guess-named-document",
      "guess-holder-platform",
      "guess-empty-words",
      "guess-word",
    ],
    for: ["guess"],
    forms: [
      [
        "(報告書|レポート|取得|受領|提出|保証)",
        "報告書がある",
        "レポートを持つ",
        "取得している",
        "受領している",
        "提出する",
        "保証を受ける",
      ],
    ],
  },
  {
    /** 「作業計画書」を提出: a document by its name. */
    concept: "guess-named-document",
    also: [
      "guess-disclosure",
      "guess-word",
      "guess-registration",
      "guess-certification",
      "guess-report-held",
    ],
    for: ["guess"],
    forms: [
      [
        "「{take:g1={書}}」(の写し)?を(提出|添付)(する|し)",
        "「作業計画書」を提出する",
        "「登録証」の写しを添付する",
        "「体制図」を提出し",
      ],
    ],
    parts: {
      書: [
        [
          "[^「」。]{1,30}(書|証|表|図)",
          "「工程表」を提出する",
          "「作業計画書」を提出する",
          "「登録証」の写しを添付する",
          "「体制図」を提出し",
        ],
        [
          "[^「」。]{1,30}(規程|要領|写し)",
          "「個人情報取扱規程」を提出する",
          "「運用要領」を提出する",
          "「認証書の写し」を提出する",
        ],
      ],
    },
    isNot: ["「作業計画書」に従う", "資料を提出する", "「作業計画書」を作成する"],
  },
  {
    /** 令和9年3月31日までに: something is done by a day, or from it on. */
    concept: "guess-deadline",
    also: ["guess-word"],
    for: ["guess"],
    forms: [
      [
        "{年}(年{数}月{数}日|[/.]{数}[/.]{数})(まで|以降|から)",
        "令和9年3月31日まで",
        "2027年4月1日以降",
        "R9.3.31まで",
        "2027/4/1から",
      ],
    ],
    parts: {
      年: [
        ["(令和|R)[0-9]{1,2}", "令和9年3月31日まで", "R9.3.31まで"],
        ["20[0-9]{2}", "2027年4月1日以降"],
      ],
      数: [["[0-9]{1,2}", "2027年4月1日以降"]],
    },
    isNot: ["令和9年度まで", "6か月前まで", "2027年3月31日時点"],
  },
  {
    /** 窓口の連絡先を記載: a person or a contact is named. */
    concept: "guess-contact",
    also: ["guess-word"],
    for: ["guess"],
    forms: [
      [
        "{人}(の?{名}|及び連絡先)を{書く}",
        "担当者の氏名を記入",
        "責任者名を届け出",
        "担当者及び連絡先を記載",
      ],
    ],
    parts: {
      人: [
        "担当者",
        "責任者",
        ["窓口", "窓口の連絡先を記載"],
        ["問い?合わ?せ先", "問合せ先の電話番号を明記", "問い合わせ先のメールアドレスを記載"],
      ],
      名: [
        "氏名",
        "名",
        ["連絡先", "窓口の連絡先を記載"],
        ["電話番号", "問合せ先の電話番号を明記"],
        ["メールアドレス", "問い合わせ先のメールアドレスを記載"],
      ],
      書く: ["記載", "記入", ["明記", "問合せ先の電話番号を明記"], "届け出"],
    },
    isNot: ["窓口を設ける", "責任者を置く", "連絡先を適切に管理する"],
  },
  {
    /** 設置, 所在: what stands somewhere. */
    concept: "guess-place-asked",
    also: ["guess-data", "guess-word", "guess-place"],
    for: ["guess"],
    forms: [
      [
        "(都|道|府|県|市)(内|外)?に(設置|所在|立地|位置)",
        "大阪府に所在",
        "東京都内に設置",
        "県外に立地",
        "北海道に位置",
        "市内に設置",
      ],
    ],
    isNot: ["国内に設置", "機器を設置"],
  },
  {
    /** 東京都, 大阪府: a part of the country by its name. */
    concept: "guess-place",
    also: ["guess-place-asked", "guess-word"],
    for: ["guess"],
    forms: [
      [
        "(東京都|北海道|(大阪|京都)府|[^\\P{Script=Han}府]{2,3}県)",
        "東京都",
        "北海道",
        "大阪府",
        "京都府",
        "岐阜県",
      ],
    ],
    isNot: ["県内", "都道府県"],
  },
  {
    /** 再委託はありますか: a question that is answered by yes or no. */
    concept: "guess-question",
    also: ["guess-word", "guess-certification", "guess-question-word", "guess-question-of-deed"],
    for: ["guess"],
    forms: [["(ます|です)か[。?]?$", "再委託はありますか", "変更は可能ですか。", "第三者に渡しますか?"]],
    isNot: ["できるか確認すること", "管理していますか、記載してください"],
  },
  {
    /** 監督していますか, 出力できますか: what is done or can be done, as a requirement would put it. */
    concept: "guess-question-of-deed",
    also: ["guess-question", "guess-word", "guess-retention", "guess-question-word"],
    for: ["guess"],
    forms: [
      ["(てい|でき)ますか[。?]?$", "委託先を監督していますか", "帳票を出力できますか。", "保存していますか?"],
    ],
    isNot: ["再委託はありますか", "第三者に渡しますか"],
  },
  {
    /** どのように管理していますか: a question that no yes answers. */
    concept: "guess-question-word",
    also: ["guess-list-any", "guess-retention", "guess-word", "guess-question", "guess-question-of-deed"],
    for: ["guess"],
    forms: [
      ["何", "何を保存しますか", "何か月ですか"],
      ["どの", "どのように管理していますか"],
      ["どれ", "どれに当たりますか"],
      ["どこ", "どこにありますか"],
      ["いつ", "いつ行いますか"],
      ["いく[つら]", "いくつありますか", "いくらですか"],
      ["誰", "誰が行いますか"],
    ],
    isNot: ["再委託はありますか"],
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
