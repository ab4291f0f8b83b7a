import { defineEntries } from "../../entry";

/** Use and consent, as a breach tells of them. */
export const FORBIDDEN_BREACH_ENTRIES = defineEntries([
  {
    concept: "breach-without-consent",
    also: ["breach-use"],
    for: ["breach"],
    forms: [
      [
        "(承諾|同意|許可|承認|了承){gap:6}(不要|なし|無し|無く)",
        "承認なし",
        "承諾なしに二次利用しません",
        "同意なしで第三者に提供することがあります",
        "許可なし",
        "了承不要",
        "承諾無し",
        "承諾無く",
      ],
    ],
  },
  {
    concept: "breach-choice",
    for: ["breach"],
    forms: [
      ["できます$", "できます"],
      ["制御", "制御"],
      ["選択", "選択例外"],
      ["設定", "設定次第"],
    ],
  },
  {
    concept: "breach-looked-at",
    also: ["breach-use", "breach-with-consent"],
    for: ["breach"],
    forms: [
      ["学習", "学習"],
      ["閲覧", "閲覧"],
    ],
  },
  {
    concept: "breach-with-consent",
    also: ["breach-by-customer", "breach-looked-at", "breach-use"],
    for: ["breach"],
    forms: [
      [
        "(承諾|同意|許可|承認|了承){を得など}",
        "貴市の承認を得て実施し結果を報告します",
        "承諾を得",
        "サービス向上への利用に同意いただいたものとみなします",
        "学習データとして利用する際は貴市の許可を得ます",
        "了承を得",
      ],
    ],
    parts: {
      を得など: [
        "を得{not-before:ず|ない|ることな}",
        ["のもと", "承諾のもと"],
        ["の上", "承諾の上"],
        "いただ",
        ["に基づ", "承諾に基づ"],
        ["が(ある|得)", "同意が得", "承諾がある"],
        ["を(頂|いた)", "学習利用についてもご許可をいただいたものとして取り扱います", "承諾を頂"],
      ],
    },
    isNot: ["承諾を得ず", "承諾を得ない", "承諾を得ることな"],
  },
  {
    concept: "breach-by-customer",
    also: ["breach-not-waited", "breach-with-consent"],
    for: ["breach"],
    forms: [
      [
        "(お客様|貴市|貴庁|本市|市|利用者|発注者|customer|city)(が|は|の|に|へ|自身|様)",
        "市のもの",
        "ご希望のお客様には",
        "‹貴市に›帰属",
        "貴庁のもの",
        "‹本市の›承諾なく",
        "利用者様からの",
        "発注者が",
        "customerが",
        "cityが",
        "利用者は全員管理者権限で統一しており",
        "貴市へ報告書を提出します",
        "市自身",
      ],
    ],
  },
  {
    concept: "breach-use",
    also: ["breach-looked-at", "breach-with-consent", "breach-without-consent"],
    for: ["breach"],
    forms: [
      [
        "(利用|使用|提供|開示|転用|流用|活用)(し{not-before:ない}|いた|させ|する|可|でき|され)",
        "提供可",
        "利用し",
        "使用し",
        "開示できません",
        "入力帳票画像を学習データに転用することはなく",
        "流用し",
        "品質向上のため当社が分析に活用します",
        "利用いた",
        "契約締結後に情報提供させていただきます",
        "利用されません",
      ],
    ],
    isNot: ["利用しない"],
  },
  {
    concept: "breach-handed-back",
    for: ["breach"],
    forms: [
      ["エクスポート", "エクスポート"],
      ["返却", "返却"],
      ["出力", "出力"],
    ],
  },
]);
