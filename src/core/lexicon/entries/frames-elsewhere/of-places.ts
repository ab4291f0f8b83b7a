import { defineEntries } from "../../entry";

/** Where data lie or a court sits is not told, or is told of something else. */
export const FRAMES_ELSEWHERE_OF_PLACES_ENTRIES = defineEntries([
  {
    /** Of people, firms or work it is said that they are in the country, and not of the data. */
    concept: "frame-not-of-data",
    also: ["told-of-firm"],
    for: ["frame"],
    forms: [
      [
        "{who}(は|も|が){gap:8}(国内|日本)",
        "責任者は国内",
        "担当もあ日本",
        "担当者が国内",
        "社員は国内",
        "会社は国内",
        "本社は国内",
        "技術者は国内",
        "開発は国内",
        "サポートは国内",
        "運用は国内",
        "窓口は国内",
        "事業者は国内",
        "法人は国内",
        "要員は国内",
      ],
    ],
    parts: {
      who: [
        "責任者",
        "担当者?",
        "社員",
        "会社",
        "本社",
        "技術者",
        "開発",
        "サポート",
        "運用",
        "窓口",
        "事業者",
        "法人",
        "要員",
      ],
    },
  },
  {
    /** A part of the world goes for no region: アジア太平洋地域. A provider's name of one goes on: アジアパシフィック（東京）. */
    concept: "frame-region-too-wide",
    also: ["frame-anywhere", "told-staying", "frame-by-means"],
    for: ["frame"],
    forms: [
      [
        "{world}(地域|圏|リージョン|エリア){not-before:\\W{0,3}{home}}",
        "運用場所は「アジア太平洋地域」",
        "アジアパシフィックリージョン",
        "アジア・太平洋圏",
        "アジア/太平洋エリア",
        "apacリージョン",
        "環太平洋地域",
        "全世界エリア",
        "アジア地域",
      ],
    ],
    parts: {
      world: ["(アジア|アジア(・|/)?(太平洋|パシフィック)|apac|環太平洋|全世界)"],
      home: ["(東京|大阪|日本)"],
    },
    isNot: ["アジアパシフィックリージョン(東京)", "apacリージョン(大阪", "アジア太平洋地域の日本"],
  },
  {
    /** Where things lie is left to a mechanism or to somebody. */
    concept: "frame-anywhere",
    also: ["frame-recurs", "means-stored", "told-of-firm", "told-staying"],
    for: ["frame"],
    forms: [
      [
        "(各地|世界中|複数の地域|最適な(場所|拠点|地域)|最寄りの(拠点|地域))(の|に|へ)",
        "各地の",
        "世界中に",
        "複数の地域へ",
        "最適な場所の",
        "最適な拠点の",
        "最適な地域の",
        "最寄りの拠点の",
        "最寄りの地域の",
      ],
      [
        "(保管先|保存先|場所|置き場|リージョン)は{gap:8}(自動|都度|その時|負荷|提供元|事業者)",
        "保管先は自動",
        "保存先はあ都度",
        "場所はその時",
        "置き場は負荷",
        "リージョンは提供元",
        "保管先は事業者",
      ],
      ["(国内|日本){gap:12}(を|が)(標準|基本|既定)(と|で)", "国内を標準と", "日本あが基本で", "国内を既定と"],
      [
        "(国内|日本)の(事業者|会社|企業|業者)に(預|任|委託)",
        "国内の事業者に預",
        "日本の会社に任",
        "国内の企業に委託",
        "国内の業者に預",
      ],
      ["(各国|海外|国外)で(行|処理|保)", "各国で行", "海外で処理", "国外で保"],
    ],
  },
  {
    /** The court or the law of somebody else. */
    concept: "frame-their-court",
    also: ["frame-other-pledges", "frame-pledge", "told-by-paper"],
    for: ["frame"],
    forms: [
      [
        "(提供元|開発元|販売元|メーカー|相手方|事業者|親会社|相手)の{gap:8}(裁判|法律|国|所在地|規約|約款)",
        "提供元の裁判",
        "開発元のあ法律",
        "販売元の国",
        "メーカーの所在地",
        "相手方の規約",
        "事業者の約款",
        "親会社の裁判",
        "相手の裁判",
      ],
    ],
  },
]);
