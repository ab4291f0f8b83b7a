import { defineEntries } from "../entry";

/**
 * Conditions that name a plan or an option of the vendor's. The name that the buyer has chosen stands as 〓 in the texts
 * that are asked; what else is said there is nobody's plan.
 */
export const PLAN_ENTRIES = defineEntries([
  {
    /** The words by which a plan is the condition of what is said, and nothing else. */
    concept: "plan-condition",
    for: ["named-plan"],
    forms: [
      [
        "^〓の場合(には|に限り|は|に)?{not-before:を|も|で|以外}",
        "‹〓の場合›、対応します",
        "‹〓の場合は›1年間保存します",
        "‹〓の場合に›対応します",
        "‹〓の場合には›対応します",
        "‹〓の場合に限り›対応します",
      ],
      [
        "^〓[のを]?ご?(契約|利用|購入|加入){にて}{not-before:も|き|な|を|以外}",
        "‹〓をご契約の場合に›対応可能です",
        "‹〓の契約により›1年間保存します",
        "‹〓契約により›保存します",
        "‹〓の利用により›保存します",
        "‹〓のご購入により›保存します",
        "‹〓加入により›保存します",
      ],
      [
        "^〓(のご?契約)?[がは](必要|前提)(です|となります)?{終}",
        "‹〓の契約が必要です›",
        "‹〓のご契約が必要です›",
        "‹〓が前提となります›",
        "‹〓は必要›",
      ],
      [
        "^〓(では|で|にて|により){not-before:も|き|な|の|さえ|すら}",
        "‹〓では›1年間保存します",
        "‹〓で›対応します",
        "‹〓にて›提供します",
        "‹〓により›保存します",
      ],
      ["^〓での提供(となります|です)?{終}", "‹〓での提供となります›", "‹〓での提供です›", "‹〓での提供›。"],
      ["^〓に含まれ(ます|ております){終}", "‹〓に含まれます›", "‹〓に含まれております›"],
    ],
    parts: {
      にて: [
        ["により", "‹〓の契約により›1年間保存します"],
        ["で", "‹〓の契約で›対応します"],
        ["(時|の場合)(に|は)?", "‹〓契約時›、対応", "‹〓契約時に›対応", "‹〓ご契約の場合は›対応"],
        [
          "いただいた場合(に|は)?",
          "‹〓をご契約いただいた場合›、対応",
          "‹〓を契約いただいた場合に›対応",
          "‹〓ご契約いただいた場合は›対応",
        ],
      ],
      終: [["{before:$|[。、,;)]}", "‹〓が前提となります›", "‹〓が必要›。保存します"]],
    },
    isNot: [
      "〓の場合を除き対応",
      "〓の場合も対応",
      "〓の場合でも対応",
      "〓の場合以外は対応",
      "〓の契約でも対応",
      "〓の契約できない場合",
      "〓の契約でない場合",
      "〓の契約時を除く",
      "〓の契約時以外は対応",
      "〓でも対応",
      "〓できます",
      "〓でない場合",
      "〓での対応",
      "〓でさえ対応",
      "〓ですら対応",
      "〓が必要ありません",
    ],
  },
  {
    /** The same where English leads up to the name. */
    concept: "plan-condition-led",
    for: ["named-plan"],
    forms: [
      [
        "\\b(with|under|in|requires) (the |our )?〓{before:$|[,.;)]}",
        "kept ‹with the 〓›",
        "offered ‹under our 〓›.",
        "‹in the 〓›, for a year",
        "‹requires 〓›",
      ],
    ],
    isNot: ["with the old 〓", "with the 〓 or more"],
  },
  {
    /** What may stand before the name and be no part of it: its kind, and the bracket around it. */
    concept: "plan-led-in",
    for: ["plan-head"],
    forms: [
      ["(有償|有料)の?$", "‹有償の›", "‹有料›"],
      ["(上位|別途)の$", "‹上位の›", "‹別途の›"],
      ['({kind})?[「『"]$', "‹プラン「›", "‹オプション『›", '‹エディション"›', "‹「›"],
    ],
    parts: {
      kind: [
        ["((有料|上位)の?)?プラン", "‹有料のプラン「›", "‹上位プラン「›"],
        ["((有償|有料)の?)?オプション", "‹有償オプション『›", "‹有料のオプション『›"],
        ["エディション", '‹エディション"›'],
      ],
    },
  },
  {
    /** Particles after which a name begins; any other word before it may be the front of a longer name. */
    concept: "plan-after",
    for: ["plan-edge"],
    forms: [["(は|が|を|に)$", "ログは", "機能が", "通信を", "場合に"]],
  },
  {
    /** Words of plans and options: where one is left, what is said may hang on another one. */
    concept: "plan-word",
    for: ["plan-left"],
    forms: [
      ["プラン", "標準プラン"],
      ["オプション", "オプション"],
      ["エディション", "上位エディション"],
      ["グレード", "上位グレード"],
      ["アドオン", "アドオン"],
      ["ライセンス", "追加ライセンス"],
      ["コース", "上級コース"],
      ["パック", "セキュリティパック"],
      ["標準構成", "標準構成では3か月"],
      [
        "(スタンダード|ベーシック|ライト|エントリー)",
        "スタンダードです",
        "ベーシック",
        "ライト版",
        "エントリー",
      ],
      [
        "\\b(plan|edition|tier|licen[cs]e|option)s?\\b",
        "plan",
        "editions",
        "tier",
        "license",
        "licence",
        "option",
      ],
      ["\\badd-?on", "add-on", "addons"],
    ],
  },
  {
    /** A word for plans as such: it names none. */
    concept: "plan-of-no-name",
    for: ["plan-named"],
    whole: true,
    forms: [
      [
        "((有償|有料|上位|別途|標準|追加|ご?契約)の?)?{kind}(契約)?",
        "有償オプション",
        "有償のオプション",
        "有料プラン",
        "上位エディション",
        "別途オプション契約",
        "標準コース",
        "追加ライセンス",
        "ご契約プラン",
        "プラン",
      ],
      [
        "(the |an? )?(higher |paid |premium )?{planWord}s?",
        "the plan",
        "an option",
        "higher plan",
        "edition",
        "tiers",
        "license",
        "licence",
        "paid plan",
        "premium plan",
      ],
    ],
    parts: {
      kind: [
        ["プラン", "有料プラン"],
        ["オプション", "有償オプション"],
        ["エディション", "上位エディション"],
        ["コース", "標準コース"],
        ["ライセンス", "追加ライセンス"],
      ],
      planWord: [
        ["plan", "the plan"],
        ["option", "an option"],
        ["edition", "edition"],
        ["tier", "tiers"],
        ["licen[cs]e", "license", "licence"],
      ],
    },
  },
  {
    /** The name of a plan or option as it stands in a condition, to be listed. */
    concept: "plan-name",
    for: ["plan-listed"],
    forms: [
      [
        "{take:name=[一-龠々ァ-ヶーa-z\\d.-]{1,30} ?(プラン|オプション|エディション|コース)}",
        "エンタープライズプランで対応",
        "ログ長期保管オプションで",
        "enterprise エディションのみ",
        "上級コース",
      ],
      [
        "\\b{take:latin=[a-z\\d]{1,20} (plan|option|edition|tier)}\\b",
        "with the enterprise plan",
        "audit option",
        "enterprise edition",
        "gold tier",
      ],
      // Nothing but punctuation tells a name in hiragana from the words before it.
      [
        "{after:(^|[、。「(])}{take:kana=[ぁ-ん]{3,12}{not-after:の}{kind}}",
        "、しらかばプランをご契約の場合",
        "「ひかりオプション」",
        "(さくらコース)",
        "。みずほエディション",
        "いろはプラン",
      ],
    ],
    parts: {
      kind: [
        ["プラン", "、しらかばプラン"],
        ["オプション", "「ひかりオプション」"],
        ["エディション", "。みずほエディション"],
        ["コース", "(さくらコース)"],
      ],
    },
    isNot: ["、詳しくはプラン", "、いずれかのプラン", "対応はプラン"],
  },
  {
    /** The same where the name itself stands in brackets. */
    concept: "plan-name-in-brackets",
    for: ["plan-bracketed"],
    forms: [
      [
        "(プラン|オプション|エディション)[「『]{take:quoted=[^」』、。]{1,30}}[」』]",
        "上位プラン「雅」にて",
        "オプション「監査ログ」",
        "エディション『S』",
      ],
    ],
  },
  {
    /** What tells a kind of plan and belongs to no name. */
    concept: "plan-adjective",
    for: ["plan-kind"],
    forms: [
      [
        "^(有償|有料|別途|上位)の?",
        "‹有償の›オプション",
        "有償オプション",
        "有料プラン",
        "別途オプション",
        "上位プラン",
        "有償の",
      ],
      ["^(the|an?|our) ", "the plan", "an option", "a plan", "our plan"],
    ],
  },
]);
