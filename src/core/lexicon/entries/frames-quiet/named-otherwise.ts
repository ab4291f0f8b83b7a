import { defineEntries } from "../../entry";

/** What is named as not needed, as former or as annexed. */
export const FRAMES_QUIET_NAMED_OTHERWISE_ENTRIES = defineEntries([
  {
    /** Others would tell, and nobody waits for them. */
    concept: "breach-not-waited",
    also: ["breach-by-customer"],
    for: ["breach"],
    forms: [
      ["{who}(からの|よりの|の)(ご|お)?{call}を?{unasked}","お客様からの連絡待たず","お客様よりの連絡待たず","お客様の連絡待たず","お客様からのご連絡待たず","お客様からのお連絡待たず","お客様からの連絡を待たず","利用者からの連絡待たず","利用者様からの連絡待たず","貴市からの連絡待たず","職員からの連絡待たず","職員様からの連絡待たず","ユーザからの連絡待たず","ユーザーからの連絡待たず","お客様からの通報待たず","お客様からの申告待たず","お客様からの問合わせ待たず","お客様からの問い合わせ待たず","お客様からの電話待たず","お客様からの指摘待たず","お客様からの連絡待つことなく","お客様からの連絡待つまでもなく","お客様からの連絡によらず","お客様からの連絡に頼らず","お客様からの連絡がなくても"],
    ],
    parts: {"who":["(お客様|利用者様?|貴市|職員様?|ユーザー?)"],"call":["(連絡|通報|申告|問い?合わせ|電話|指摘)"],"unasked":["(待たず|待つことなく|待つまでもなく|によらず|に頼らず|がなくても)"]},
    isNot: ["お客様からの連絡を待って"],
  },
  {
    /** Listed by name and put into an annex: 手順・責任分界・体制は別添9のとおり. */
    concept: "disclosure-annexed",
    also: ["disclosure-demarcation"],
    for: ["disclosure"],
    forms: [
      ["{item}{gap:24}別(紙|添){not-before:{form}}","手順別紙","手順別添","体制別紙","責任分界別紙","責任分担別紙","対処別紙"],
    ],
    parts: {"form":["{gap:8}(ひな形|雛形|案|様式|記入例|骨子)"],"item":["(手順|体制|責任分界|責任分担|対処)"]},
    isNot: ["詳細は別紙のとおり","手順別紙の雛形","手順別紙の案","手順別紙の様式","手順別紙の記入例","手順別紙の骨子","手順別紙ひな形"],
  },
  {
    /** The tier of the building that was left: 旧センター(ティア2相当)から移転済み. */
    concept: "facility-former",
    also: ["facility-topic"],
    for: ["facility"],
    forms: [
      ["(旧|以前の)(データ)?(センター|施設|dc){tier}から{before:{gap:30}{over}}","旧センターから移行完了","以前のセンターから移行完了","旧データセンターから移行完了","旧施設から移行完了","旧dcから移行完了","旧センターから移転完了","旧センターから移設完了","旧センターから移行を完了","旧センターから移行が完了","旧センターから移行済","旧センターから移行した","旧センターから移行しました","旧センターから移行して"],
    ],
    parts: {"tier":["[^、。]{0,12}"],"over":["(移行|移転|移設)(を|が)?(完了|済|し(た|ました|て))"]},
    isNot: ["旧センター(ティア2)から移行中","旧センター(ティア2)を利用"],
  },
  {
    /** Another certificate of the building, had as well. */
    concept: "facility-besides",
    also: ["facility-other","facility-tier","facility-topic"],
    for: ["facility"],
    forms: [
      ["(uptime|tier ?(iii|iv|3|4)){gap:20}も(取得|保有|受け|認証|併せ)","uptimeも取得","tieriiiも取得","tier iiiも取得","tierivも取得","tier3も取得","tier4も取得","uptimeも保有","uptimeも受け","uptimeも認証","uptimeも併せ"],
      ["(加え|併せ)て{gap:12}uptime","加えてuptime","併せてuptime"],
    ],
    isNot: ["uptimeのtier iiiで代替"],
  },
  {
    /** How long it was before: 以前の6か月から延長済み. */
    concept: "length-former",
    for: ["length"],
    forms: [
      ["^から(延長|拡大|引き?上げ|変更)(済|しました|した|し、|し$|し(て(い|お)))","から延長済","から拡大済","から引上げ済","から引き上げ済","から変更済","から延長しました","から延長した","から延長し、","から延長し","から延長してい","から延長してお"],
    ],
    isNot: ["から延長できます","から延長予定"],
  },
  {
    /** What a sentence is about, before the comma, and nothing said of it yet. */
    concept: "assured-opens",
    for: ["assurance"],
    forms: [
      ["(は|も|ともに|について(は)?|につきまして(は)?)$","‹は›","‹も›","‹ともに›","‹について›","‹については›","‹につきまして›","‹につきましては›"],
    ],
  },
  {
    /** Used for the service and for nothing else: no use beyond the purpose, in other words. */
    concept: "assured-bound-use",
    for: ["assurance"],
    forms: [
      ["{work}{for}(に)?(のみ|だけ|限り|限って|しか)、?(に)?(利用|使用|用い|使)","‹業務遂行のみ利用›","‹業務遂行にのみ利用›","‹業務遂行だけ利用›","‹業務遂行限り利用›","‹業務遂行限って利用›","‹業務遂行しか利用›","‹業務遂行のみ、利用›","‹業務遂行のみに利用›","‹業務遂行のみ使用›","‹業務遂行のみ用い›","‹業務遂行のみ使›","‹サービス遂行のみ利用›","‹契約遂行のみ利用›","‹本件遂行のみ利用›","‹業務の遂行のみ利用›","‹業務提供のみ利用›","‹業務履行のみ利用›","‹業務目的のみ利用›","‹業務範囲のみ利用›","‹業務遂行業務のみ利用›","‹業務遂行目的のみ利用›","‹業務遂行範囲のみ利用›","‹業務遂行のためのみ利用›","‹業務遂行の範囲のみ利用›","‹業務遂行内のみ利用›"],
      ["\\bused? {gap:24}(solely|only|exclusively) (to|for) {serve}","‹use solely to deliver›","‹used solely to deliver›","‹use only to deliver›","‹use exclusively to deliver›","‹use solely for deliver›","‹use solely to provid›","‹use solely to perform›","‹use solely to the service›","‹use solely to the performance›","‹use solely to the provision›"],
    ],
    parts: {"work":["(業務|サービス|契約|本件)(の)?"],"for":["(遂行|提供|履行|目的|範囲)(業務|目的|範囲|の(ため|範囲))?(内)?"],"serve":["(deliver|provid|perform|the (service|performance|provision))"]},
    isNot: ["製品改善のためにのみ利用","used only to train"],
  },
  {
    /** The declaration that the row asks for, in its own words, of all that it asks. */
    concept: "assured-all",
    for: ["assurance"],
    forms: [
      ["^{what}?(遵守|順守)(すること|する旨)?(を|の)(表明|誓約|宣言|確約)","‹遵守を表明›","‹上記遵守を表明›","‹順守を表明›","‹遵守することを表明›","‹遵守する旨を表明›","‹遵守の表明›","‹遵守を誓約›","‹遵守を宣言›","‹遵守を確約›"],
    ],
    parts: {"what":["(上記|本要件|目的外利用の?禁止)(の義務)?の?"]},
    isNot: ["個人情報保護法の遵守を表明"],
    kept: {"本要件 in (上記|本要件|目的外利用の?禁止)(の義務)?の?":"said by vendors; a shorter piece beside it hears its examples as well","目的外利用の?禁止 in (上記|本要件|目的外利用の?禁止)(の義務)?の?":"said by vendors; a shorter piece beside it hears its examples as well","の? in (上記|本要件|目的外利用の?禁止)(の義務)?の?":"said by vendors; a shorter piece beside it hears its examples as well","(の義務)? in (上記|本要件|目的外利用の?禁止)(の義務)?の?":"said by vendors; a shorter piece beside it hears its examples as well"},
  },
]);
