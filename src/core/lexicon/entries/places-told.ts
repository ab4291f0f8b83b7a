import { defineEntries } from "../entry";

/** What a denial of something abroad, or a limit beside a place, is said of. */
export const PLACES_TOLD_ENTRIES = defineEntries([
  {
    /** What has not happened so far, abroad as well: no word of where data are kept, or of what law is agreed. */
    concept: "place-so-far",
    also: ["location-data", "location-kept"],
    for: ["location"],
    forms: [
      [
        "(実績|例|前例|経験|ケース)(は|が|も)?{gap:12}(な|ござ|ありま|無|見当た)",
        "海外に保管した実績はなし",
        "国外へ移した例は一度もございません",
        "事例がありません",
        "前例もない",
        "経験は無し",
        "ケースは見当たらない",
      ],
      [
        "[ただ]こと(は|が|も){gap:12}(な|ござ|ありま|無)",
        "海外で問題になったことは一度もございません",
        "国外へ運んだことがない",
        "移したこともありません",
        "揉めたことは無い",
      ],
      ["(過去|これまで|今まで)", "過去に海外で", "これまで海外", "今まで国外に"],
    ],
    isNot: ["海外に保管することはありません", "国外へ出ることはない"],
    kept: {
      "前例 in (実績|例|前例|経験|ケース)(は|が|も)?{gap:12}(な|ござ|ありま|無|見当た)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(は|が|も)? in (実績|例|前例|経験|ケース)(は|が|も)?{gap:12}(な|ござ|ありま|無|見当た)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は in (実績|例|前例|経験|ケース)(は|が|も)?{gap:12}(な|ござ|ありま|無|見当た)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "が in (実績|例|前例|経験|ケース)(は|が|も)?{gap:12}(な|ござ|ありま|無|見当た)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "も in (実績|例|前例|経験|ケース)(は|が|も)?{gap:12}(な|ござ|ありま|無|見当た)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "見当た in (実績|例|前例|経験|ケース)(は|が|も)?{gap:12}(な|ござ|ありま|無|見当た)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Whose firm it is, of what country, in which language papers are, and what has been left behind. */
    concept: "place-of-firm",
    also: ["jurisdiction-of-data", "jurisdiction-open", "location-because", "location-of-people"],
    for: ["location", "jurisdiction"],
    forms: [
      [
        "^{whose}(は|も|が){gap:6}{land}(の)?{gap:4}{firm}{end}",
        "当社は海外事業者だが",
        "弊社は国内法人であり",
        "親会社は米国企業ですが",
        "本社は海外です",
        "株主は外国企業でございますが",
        "契約主体は日本法人で",
        "契約当事者は日本の会社です",
        "契約の当事者は弊社日本法人です",
        "提供元は外国の企業で",
        "運営会社も国内企業です",
        "当社が国内法人です",
        "当社は海外資本ですが",
        "当社は外資系ですが",
        "弊社は日本支社です",
        "弊社は日本支店なので",
      ],
      [
        "^{own}{land}の?{house}が契約(の)?(当事者|主体|相手方)(と|に)?(なり|です|で)",
        "弊社の日本法人が契約当事者となり",
        "当社日本支社が契約の相手方になり",
        "日本法人が契約当事者となり",
        "国内の支社が契約の主体になり",
        "日本支店(東京都千代田区)が契約相手方です",
        "日本支社が契約当事者で",
      ],
      [
        "^{land}{gap:6}から(の|国内への)?(移行|移設|移管){gap:3}(完了|済)",
        "国外拠点からの移行は完了し",
        "海外から国内への移設を完了",
        "海外から移管済み",
      ],
      [
        "^(契約書?|約款|正文|規約)(は|を)日本語(版)?(を|が|で|に)?(正文?|作成)(と|で|に|し|$)",
        "契約書は日本語を正文とし",
        "約款は日本語版が正で",
        "正文は日本語で作成し",
        "契約は日本語で作成",
        "規約を日本語で作成",
        "契約書は日本語版に正として",
      ],
      [
        "^(英語|英文|外国語)版?(は|を)(参考訳?|翻訳)(です|とし|とする|$)",
        "英語版は参考訳です",
        "英文は参考とし",
        "外国語版は翻訳です",
        "英語版を参考訳とする",
        "英語版は参考訳",
      ],
    ],
    parts: {
      house: ["(法人|支社|支店)(\\([^()]{1,30}\\))?"],
      own: ["((当社|弊社)の?)?"],
      whose: ["当社", "弊社", "親会社", "本社", "株主", "契約の?(主体|当事者)", "提供元", "運営会社"],
      land: ["海外", "国外", "外国", "米国", "外資", "国内", "日本"],
      firm: ["(企業|事業者|法人|会社|資本|系|支社|支店|本社)?"],
      end: ["(です|で$|であり|だが|なので|でござい|ですが)"],
    },
    isNot: ["当社は海外にデータを保管", "日本語版は参考訳です", "国外拠点からの移行は進行中"],
    kept: {
      "(の)? in ^{whose}(は|も|が){gap:6}{land}(の)?{gap:4}{firm}{end}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "です in ^{own}{land}の?{house}が契約(の)?(当事者|主体|相手方)(と|に)?(なり|です|で)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "に in ^(契約書?|約款|正文|規約)(は|を)日本語(版)?(を|が|で|に)?(正文?|作成)(と|で|に|し|$)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(企業|事業者|法人|会社|資本|系|支社|支店|本社)? in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "企業 in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "事業者 in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "法人 in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "会社 in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "資本 in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "系 in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "支社 in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "支店 in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "本社 in (企業|事業者|法人|会社|資本|系|支社|支店|本社)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "なので in (です|で$|であり|だが|なので|でござい|ですが)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ですが in (です|で$|であり|だが|なので|でござい|ですが)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Handed over when the contract is made, as an undertaking in writing is. */
    concept: "disclosure-with-contract",
    also: ["disclosure-handed-over", "disclosure-more-to-come"],
    for: ["disclosure"],
    forms: [
      [
        "契約(の|書)?(締結)?(時|日|の際|に際し|と同時|とともに)",
        "契約時に",
        "契約締結時",
        "契約の締結日",
        "契約の際",
        "契約書締結に際し",
        "契約と同時",
        "契約締結とともに",
      ],
    ],
  },
  {
    /** Something else than the signed paper is to come with the contract, or whether it comes at all is. */
    concept: "disclosure-more-to-come",
    also: ["disclosure-with-contract"],
    for: ["disclosure"],
    forms: [
      [
        "(様式|書式|ひな形|文面|要否|可否|有無)[はをのも]",
        "様式は",
        "書式を",
        "ひな形を",
        "文面の",
        "要否を",
        "可否は",
        "有無も",
      ],
      ["(一覧|詳細|明細|別表)", "実施場所の一覧と", "詳細は契約時", "明細を", "別表を"],
    ],
  },
  {
    /** Is handed over. */
    concept: "disclosure-handed-over",
    also: ["disclosure-could-be-shown", "disclosure-with-contract"],
    for: ["disclosure"],
    forms: [
      [
        "(提出|交付|発行|取り?交わ|送付|締結)",
        "提出",
        "交付",
        "発行",
        "取交わ",
        "取り交わす",
        "送付",
        "締結",
      ],
      ["(差し?入|渡し|出し|納め)", "差入れ", "差し入れます", "渡します", "出します", "納めます"],
    ],
  },
  {
    /** The paper that binds the firm to what it told of its places. */
    concept: "disclosure-undertaking",
    for: ["disclosure"],
    forms: [
      ["(確約|誓約|証明|確認)(文書|書)", "確約書", "確約文書", "誓約書", "証明書", "確認書"],
      ["(押印|記名|署名)(済|した|の上)", "押印済", "署名した", "記名の上"],
    ],
  },
  {
    /** It is done there and nowhere else. */
    concept: "disclosure-only-there",
    for: ["disclosure"],
    forms: [
      [
        "(作業|保守|開発|監視)(する)?(の|場所)(は|も)[一-龠]{2,6}だけです$",
        "作業するのも松本だけです",
        "保守するのは札幌だけです",
        "開発場所も札幌だけです",
        "監視場所は札幌だけです",
      ],
      [
        "{site}(で|に)?(のみ|だけ)(です{not-before:が}|であ|で(行|実施|運用|開発)|行|$)",
        "福岡市の本社のみです",
        "支社だけで行",
        "札幌の事務所のみであり",
        "自社センターでのみ行い",
        "拠点のみで運用",
        "リージョンのみ",
        "本店だけで実施",
        "営業所のみで開発",
        "センターにのみ",
      ],
      [
        "^{where}は{gap:20}(のみ|だけ|に限られ|に限らせ)(です|であ|で$|ま|て)",
        "事業所は本社と北センターの2か所のみで",
        "実施場所は東京・大阪に限られます",
        "運用拠点は札幌だけです",
        "リージョンは東京に限らせていただきます",
        "サービスの提供場所は福岡のみであり",
        "事務所は東京の1か所のみです",
        "サービス提供の場所は福岡のみです",
      ],
    ],
    parts: {
      site: ["本社", "本店", "支社", "事務所", "営業所", "センター", "拠点", "リージョン"],
      where: [
        "((サービス)?の?(提供|運用|実施))?の?(場所|拠点)",
        "事業所",
        "事務所",
        ["リージョン", "リージョンは大阪のみです"],
      ],
    },
    isNot: [
      "確約する事業所は本社に限られます",
      "場所は本社のみ開示します",
      "本社のみ書面で確約します",
      "事務所のみお知らせ",
      "本社のみですが",
      "拠点のみ開示",
    ],
  },
  {
    /** It is done at no other place than those that are told. */
    concept: "disclosure-nowhere-else",
    for: ["disclosure"],
    forms: [
      [
        "{place}{gap:10}(運用|作業|勤務|保守|業務)(は|も)(一切)?{done}",
        "自宅等からのリモート運用はない",
        "在宅での運用は行っていません",
        "海外からの保守は一切行いません",
        "国外での作業もありません",
        "自宅での勤務は認めていません",
        "テレワークによる業務はございません",
        "リモート作業は実施しません",
      ],
    ],
    parts: {
      place: ["自宅", "在宅", "リモート", "テレワーク", "海外", "国外"],
      done: ["(ない|ありません|ございません)$", "(行|実施|認め){gap:6}(ません|ない)"],
    },
    isNot: ["リモート運用の場所は特定しない", "運用拠点はない"],
    kept: {
      "ない in (行|実施|認め){gap:6}(ません|ない)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Data and how they are kept or moved; where nothing of the kind is named, what is denied abroad is another matter. */
    concept: "location-kept",
    also: [
      "location-abroad-barred",
      "location-all-data",
      "location-but-there",
      "location-centre",
      "location-data",
      "location-elsewhere-barred",
      "location-leaves",
      "location-main",
      "location-not-barred",
      "location-of-access",
      "location-only",
      "location-spread",
      "location-thing-only",
      "location-unbound",
      "place-so-far",
      "location-elsewhere-unnamed",
      "facility-of-copy",
      "location-other-than",
    ],
    for: ["location"],
    forms: [
      ["データ{not-before:センター}", "データ"],
      ["情報", "情報"],
      ["(保存|保管|格納|蓄積|保持)", "海外に保存しない", "海外保管なし", "格納", "蓄積", "保持"],
      [
        "(複製|複写|レプリ|コピー|ミラー)",
        "海外への複製なし",
        "複写",
        "レプリケーション",
        "コピー",
        "ミラー",
      ],
      ["バックアップ", "海外にバックアップしません"],
      [
        "(移転|移動|移送|移す|移し|転送|送信|送り|送る|送ら)",
        "国外移転なし",
        "移動",
        "移送",
        "移す",
        "移しません",
        "転送",
        "送信",
        "送りません",
        "送る",
        "送らない",
      ],
      [
        "(持ち?出|出[るすまさしな]|越[境え]|流出)",
        "国外持出",
        "持ち出",
        "国外へ出る",
        "出すことはない",
        "出ません",
        "出さない",
        "出しません",
        "出ない",
        "越境",
        "国境を越えません",
        "流出",
      ],
      [
        "(置(く|き|か|い|け)|配置|設置|所在|存在)",
        "置いておりません",
        "置けません",
        "海外に置くことはない",
        "置きません",
        "置かない",
        "配置",
        "設置",
        "所在",
        "存在",
      ],
      [
        "(リージョン|サーバ|ストレージ|クラウド|設備|センター)",
        "海外リージョン",
        "海外サーバなし",
        "ストレージ",
        "クラウド",
        "設備",
        "海外センター",
      ],
      [
        "(使用|使(わ|い|う|っ)|利用|経由|通過|跨|またが)",
        "海外は使用しません",
        "使わない",
        "使いません",
        "使うことはない",
        "海外は一切使っておらず",
        "利用",
        "経由しない",
        "通過",
        "跨ぎません",
        "またがりません",
      ],
      [
        "^(海外|国外|日本国外)(に|へ|で)?(は|も)?(なし|無し|ありません|ございません|不可)$",
        "海外なし",
        "国外は無し",
        "日本国外にはありません",
        "海外にはございません",
        "国外へは不可",
        "海外でもありません",
      ],
      [
        "\\b(data|backup|cop(y|ies)|replicat|stor|transfer|{p1})",
        "data",
        "backup",
        "backups",
        "copy",
        "copies",
        "replicated",
        "stored",
        "transferred",
        "leave",
        "leaves",
        "regions",
        "servers",
        "hosted",
        "kept",
        "sent",
        "moved",
      ],
      ["記録(し|する|さ)", "国外の計算機及び媒体に記録することは", "記録しない", "記録されない"],
    ],
    parts: { p1: ["leave", "region", "server", "hosted", "kept", "sent", "moved"] },
    isNot: ["海外の従業員はおりません", "海外に拠点はございません"],
    kept: {
      "センター in データ{not-before:センター}":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Law, courts and what is agreed on them. */
    concept: "jurisdiction-matter",
    also: [
      "jurisdiction-court",
      "jurisdiction-home-court",
      "jurisdiction-home-law",
      "jurisdiction-law",
      "jurisdiction-of-data",
      "jurisdiction-only",
      "jurisdiction-open",
    ],
    for: ["jurisdiction"],
    forms: [
      ["法{not-before:人}", "外国法は適用しません"],
      [
        "(準拠|裁判|管轄|仲裁|指定|条項)",
        "準拠",
        "海外の裁判所は使いません",
        "管轄",
        "海外の仲裁機関は使わず",
        "海外の指定なし",
        "条項",
      ],
      [
        "^(海外|国外|外国)(に|へ|で)?(は|も)?(なし|無し|ありません|ございません|不可)$",
        "海外なし",
        "国外は無し",
        "外国にはありません",
        "海外にはございません",
        "国外へは不可",
        "海外でもありません",
      ],
      [
        "\\b(law|court|jurisdiction|venue|arbitrat)",
        "laws",
        "courts",
        "jurisdiction",
        "venue",
        "arbitration",
      ],
    ],
    isNot: ["海外に支店はありません", "海外法人との取引はありません"],
  },
  {
    /** A copy in another place than the one that was told, which is not named. */
    concept: "location-elsewhere-unnamed",
    also: [
      "location-data",
      "location-kept",
      "location-main",
      "location-only",
      "location-all-data",
      "location-centre",
      "facility-of-copy",
    ],
    for: ["location"],
    forms: [
      [
        "{copy}(先|系)?(は|を|も|につい){gap:8}(別|他|ほか|異なる)の?{place}",
        "バックアップは別リージョン",
        "控えを他の地域",
        "複製もほかのデータセンター",
        "副本は異なる拠点",
        "待機系は別の場所",
        "複製先は他のサイト",
        "バックアップについては別の施設",
      ],
    ],
    parts: {
      copy: ["バックアップ", "控え", "複製", "副本", "待機"],
      place: ["リージョン", "地域", "データセンター", "拠点", "場所", "サイト", "施設"],
    },
    isNot: ["別の場所は使いません"],
  },
  {
    /** The thing, and not the place, is bounded: 国内のみ bounds the place, バックアップのみ国内 the thing. */
    concept: "location-thing-only",
    also: ["location-data", "location-kept", "location-main", "location-only", "facility-of-copy"],
    for: ["location"],
    forms: [
      [
        "{thing}(のみ|だけ){not-before:ならず|で(は|な)}",
        "バックアップのみ国内に保存",
        "本番データだけ国内",
        "情報のみ",
        "本番のみ",
        "原本のみ",
        "ログのみ",
        "ファイルのみ",
        "主系のみ",
      ],
      [
        "(のみ|だけ)(が|は)?(日本)?国内(です|に|で|保管|$)",
        "東京リージョンのみ国内です",
        "一部だけが日本国内に",
        "原本のみは国内で",
        "本番のみ国内保管",
        "本番のみ国内",
      ],
      [
        "{kept}のは{not-before:全|すべ|一切}{gap:12}{thing}",
        "国内のみに保存するのは個人情報",
        "保管しているのは原本",
        "置くのはバックアップ",
        "保管しておるのはログ",
        "置いているのは本番",
      ],
    ],
    parts: {
      kept: ["(保存|保管)(する|して(い|お)る)", "置(く|いている)"],
      thing: ["データ", "情報", "バックアップ", "本番", "原本", "ログ", "ファイル", "主系"],
    },
    isNot: ["データのみならず", "バックアップだけでなく", "国内のみに保存", "保存するのは全データ"],
    kept: {
      "だけ in {thing}(のみ|だけ){not-before:ならず|で(は|な)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は in {thing}(のみ|だけ){not-before:ならず|で(は|な)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は in (のみ|だけ)(が|は)?(日本)?国内(です|に|で|保管|$)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "です in (のみ|だけ)(が|は)?(日本)?国内(です|に|で|保管|$)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "で in (のみ|だけ)(が|は)?(日本)?国内(です|に|で|保管|$)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "保管 in (のみ|だけ)(が|は)?(日本)?国内(です|に|で|保管|$)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "$ in (のみ|だけ)(が|は)?(日本)?国内(です|に|で|保管|$)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "すべ in {kept}のは{not-before:全|すべ|一切}{gap:12}{thing}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "一切 in {kept}のは{not-before:全|すべ|一切}{gap:12}{thing}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      データ: "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
]);
