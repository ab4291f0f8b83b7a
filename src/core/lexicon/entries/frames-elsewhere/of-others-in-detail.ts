import { defineEntries } from "../../entry";

/** What small words beside a telling statement show to be another's: the product, the number, the door, the audit. */
export const FRAMES_ELSEWHERE_OF_OTHERS_IN_DETAIL_ENTRIES = defineEntries([
  {
    /** A product of the vendor's, by its name: 弊社の「X」では…. */
    concept: "frame-own-product",
    for: ["seeming"],
    forms: [
      [
        "{whose}[^、。「」]{0,20}「{take:name=[^「」]{1,30}}」([ではがに)])",
        "(対象サービス:動画配信「ミルネット」)",
        "対象製品:「a」で",
        "対象システム:「a」は",
        "認証の対象業務:「a」が",
        "弊社の「すこやか健診予約」では",
        "当社の勤怠管理サービス「キンタロウ」で",
        "自社の「a」は",
        "当方の「a」が",
        "私どもの「a」に",
      ],
    ],
    parts: { whose: ["(弊社|当社|自社|当方|私ども)の", "対象(サービス|製品|システム|業務):"] },
    isNot: ["弊社の「x」という", "弊社は「x」で"],
  },
  {
    /** What is offered to the city, by its name or its kind: 今回の「Y」は…. */
    concept: "frame-offered-product",
    for: ["seeming"],
    forms: [
      [
        "{now}[^、。「」]{0,20}「{take:name=[^「」]{1,30}}」(は|に|も|が|で|へ)",
        "今回の「すこやか子育て」は",
        "今回ご提案する窓口予約サービス「a」に",
        "本提案の「a」も",
        "本件の「a」が",
        "このたびの「a」で",
        "ご提案の「a」へ",
      ],
      [
        "{now}[^、。「」]{0,14}(サービス|システム|アプリ|製品|ソフト)(は|に|も|が|で|へ)",
        "本提案の窓口予約サービスにも",
        "今回のシステムは",
        "本件のアプリも",
        "このたびの製品が",
        "ご提案のソフトで",
        "今回のサービスへ",
      ],
    ],
    parts: { now: ["(今回|本提案|本件|このたび|ご提案)"] },
    isNot: ["本サービスは", "弊社の「x」は"],
  },
  {
    /** The number of an entry or a certificate that another firm, or a part of the service, was given. */
    concept: "frame-number-of-another",
    for: ["seeming"],
    forms: [
      [
        "{not-after:お客|貴市|皆}(様|さま)の[^、。]{0,14}番号",
        "株式会社ほしぞら情報様のストレージの番号",
        "情報さまの登録番号",
      ],
      [
        "{taken}(た|ている|ております){gap:16}{piece}の[^、。]{0,6}番号",
        "採用したストレージの番号",
        "利用している基盤の登録番号",
        "使用しておりますデータベースの番号",
        "契約したクラウドの番号",
        "借りているサーバの番号",
        "使っているサーバーの番号",
        "採用したソフトの番号",
        "採用した部品の番号",
        "採用したエンジンの番号",
        "採用したインフラの番号",
      ],
    ],
    parts: {
      taken: ["(採用し|利用し|使用し|契約し|借り|使っ)"],
      piece: ["(ストレージ|基盤|データベース|クラウド|サーバー?|ソフト|部品|エンジン|インフラ)"],
    },
    isNot: ["お客様の管理番号", "貴市様の番号", "当社の登録番号", "採用した基盤", "皆様の番号"],
  },
  {
    /** What a row asks for that is about rights to data. */
    concept: "frame-of-data-rights",
    also: ["frame-control-bounded", "frame-per-body"],
    for: ["seeming"],
    forms: [["権限管理", "データの権限管理及びアクセス制御"]],
  },
  {
    /** Who may go in at a door, where rights to data are asked for. */
    concept: "frame-door-rights",
    for: ["seeming"],
    forms: [
      [
        "{door}{gap:5}(限|制御|管理|許可|解錠|認証)",
        "扉の権限",
        "ドアの制限",
        "入室権限を役職別に管理",
        "入室を制御",
        "入館は権限者",
        "入退室も管理",
        "入退館を制限",
        "立入りを許可",
        "立ち入りの限",
        "入室できる権限",
        "扉を解錠",
        "扉の権限",
        "入館の制限",
        "ドアの認証",
      ],
      // Nobody goes into data: 許可のない者は入れないよう、守衛が見ています.
      [
        "(者|人|方)(は|が)(中に)?入れ(ない|ません|ず)",
        "許可のない者は入れない",
        "外部の人が入れません",
        "関係のない方は入れず",
        "部外の者は中に入れない",
      ],
      [
        "(守衛|警備員|ガードマン)(が|に|は|の)",
        "守衛が見ています",
        "警備員の点検",
        "ガードマンに依頼",
        "守衛は常駐",
      ],
    ],
    parts: { door: ["(入退?室|入退?館|立ち?入|扉|ドア)"] },
    isNot: ["データの閲覧権限"],
  },
  {
    /** An audit of another matter than security: of quality, of the environment, of the accounts. */
    concept: "frame-other-audit",
    for: ["seeming"],
    forms: [
      [
        "(iso|jis ?q)(/iec)? ?(9001|14001|22301|45001)",
        "iso 9001",
        "jisq14001",
        "jis q 22301",
        "iso/iec 45001",
      ],
      [
        "(品質|環境|事業継続|労働安全)(マネジメント|管理|保証)",
        "品質マネジメント",
        "環境管理",
        "品質保証",
        "事業継続マネジメント",
        "労働安全マネジメント",
      ],
      ["(会計|決算|財務|税務)の?監査", "会計監査", "決算監査", "財務の監査", "税務監査"],
      ["環境監査", "環境監査"],
      ["品質監査", "品質監査"],
    ],
    isNot: ["情報セキュリティ監査", "isms"],
  },
  {
    /** That security is what is audited. */
    concept: "frame-security-audit",
    also: ["frame-leaves-to-city", "frame-audited-other"],
    for: ["seeming"],
    forms: [
      ["セキュリティ", "情報セキュリティ監査"],
      ["isms", "isms"],
      ["270(01|17|18)", "iso 27001", "iso 27017", "iso 27018"],
      ["プライバシーマーク", "プライバシーマーク"],
      [
        "(貴市|市|お客様|貴庁)(様)?(による|の|から){gap:9}監査",
        "貴市の監査",
        "市による監査",
        "お客様からの立入監査",
        "貴庁様の監査",
        "‹貴市による監査›",
      ],
      ["soc ?2", "soc 2", "soc2"],
      ["システム監査", "システム監査"],
    ],
    isNot: ["品質監査"],
  },
  {
    /** Who is audited, where that is not the vendor. */
    concept: "frame-audited-other",
    also: ["frame-security-audit"],
    for: ["seeming"],
    forms: [
      // Audits that the firm makes of others: 監査室が協力会社へ出向いて監査を行っています.
      [
        "(協力会社|委託先|取引先|パートナー企業)(へ|に|を)(出向|赴|訪|対する){gap:16}監査",
        "協力会社へ出向いて情報セキュリティ監査",
        "委託先に赴いて監査",
        "取引先を訪れて監査",
        "パートナー企業に対する監査",
      ],
      [
        "(受け?入れ?先|受審(者|組織|会社)|被監査(者|組織|会社|部門))(は|:){not-before:{own}}",
        "受入先:データセンターを運営する会社",
        "受け入れ先は株式会社a様",
        "受審者:委託先",
        "受審組織:委託先",
        "受審会社:委託先",
        "被監査者は委託先",
        "被監査組織は委託先",
        "被監査会社は委託先",
        "被監査部門は委託先",
      ],
      [
        "監査を(受け|受け?入れ)(て(いる|おります)|る|た)のは、?{not-before:{own}}",
        "監査を受けているのは委託先",
        "監査を受け入れているのは、委託先",
        "監査を受けるのは委託先",
        "監査を受入れたのは委託先",
        "監査を受けておりますのは委託先",
        "監査を受けておりますのは委託先",
        "‹監査を受けているのは、›",
      ],
    ],
    parts: { own: ["[ :]{0,2}(当社|弊社|自社|当方|本サービス|全社|提案者|貴市)"] },
    isNot: [
      "受入先は当社",
      "被監査部門: 自社の開発部",
      "監査を受けているのは弊社",
      "受審者は全社",
      "受審者は当方",
      "受審者は本サービス",
      "受審者は提案者",
      "受入先:貴市",
    ],
  },
]);
