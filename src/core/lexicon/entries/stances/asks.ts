import { defineEntries } from "../../entry";

/** Puts another answer in the place of one, or asks to mind something. */
export const STANCES_ASKS_ENTRIES = defineEntries([
  {
    /** Puts another answer in the place of the one that stands there. */
    concept: "stance-replaces",
    also: ["stance-ill", "stance-subject"],
    for: ["stance"],
    forms: [
      ["とある{sentence:16}と読み?替え", "とあると読替え", "とあると読み替え"],
      [
        "[×△▲]」?に{by}",
        "×に変更",
        "△に変更",
        "▲に変更",
        "×」に変更",
        "×に訂正",
        "×に修正",
        "×に読替え",
        "×に読み替え",
      ],
    ],
    parts: { by: ["変更", "訂正", "修正", "読み?替え"] },
    isNot: ["○か×に記入してください"],
  },
  {
    /** Asks to mind something, which is no instruction: あらかじめご了承ください. */
    concept: "stance-warns",
    for: ["stance"],
    forms: [
      [
        "{mind}(を)?(の(ほど|上))?、?(くだ|下|願|お願)",
        "留意くだ",
        "注意くだ",
        "承知おきくだ",
        "了承くだ",
        "容赦くだ",
        "含みおきくだ",
        "含み置きくだ",
        "承知くだ",
        "留意をくだ",
        "留意のほどくだ",
        "留意の上くだ",
        "留意、くだ",
        "留意下",
        "留意願",
        "留意お願",
      ],
    ],
    parts: { mind: ["留意", "注意", "承知おき", "了承", "容赦", "含み(おき|置き)", "承知"] },
    isNot: ["回答欄に記入してください"],
  },
]);
