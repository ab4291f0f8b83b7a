import { defineEntries } from "../entry";

/** Slots of a frame: who acts, on what, how much of it, when. */
export const FRAMES_SLOTS_ENTRIES = defineEntries([
  {
    /** A prefecture or a town by its name. */
    concept: "frame-place-name",
    also: [
      "frame-likeness",
      "frame-other-service",
      "means-audit-accepted",
      "quiet-city-too",
      "quiet-kind-denial",
      "quiet-two-pairs",
      "told-of-firm",
      "frame-city-builds",
    ],
    for: ["frame"],
    forms: [
      ["[一-龠々]{1,3}県{not-before:内|外|境}", "岐阜県大垣市"],
      ["県[一-龠々ァ-ヶ]{1,4}[市町村郡区]", "県一市"],
      ["[一-龠々ァ-ヶ]{1,4}[市郡]{before:[一-龠々]{1,3}[区町村市]}", "名古屋市中区"],
      ["[一-龠々ァ-ヶ]{1,3}{not-after:[貴当各同成令他]}市{before:[のに、で()/内]|$}", "松本市の"],
      ["{after:[都市県府郡]}[一-龠々]{1,4}[区町村]", "都新宿区"],
      ["(貴市|貴庁)[一-龠]{2,8}[課部係室]", "貴市情報政策課", "貴庁総務部"],
      [
        "[一-龠々]{2,3}(分室|営業所|支店|支社)",
        "札幌本社及び帯広分室",
        "名古屋営業所",
        "京都支店",
        "神戸支社",
      ],
    ],
    kept: {
      "[一-龠々]{1,3}[区町村市] in [一-龠々ァ-ヶ]{1,4}[市郡]{before:[一-龠々]{1,3}[区町村市]}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[貴本当各同成令他] in [一-龠々ァ-ヶ]{1,3}{not-after:[貴当各同成令他]}市{before:[のに、で()/内]|$}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[一-龠々]{1,3}県{not-before:内|外|境}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "内 in [一-龠々]{1,3}県{not-before:内|外|境}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "外 in [一-龠々]{1,3}県{not-before:内|外|境}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "境 in [一-龠々]{1,3}県{not-before:内|外|境}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "県[一-龠々ァ-ヶ]{1,4}[市町村郡区]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[一-龠々ァ-ヶ]{1,4}[市郡]{before:[一-龠々]{1,3}[区町村市]}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[貴当各同成令他] in [一-龠々ァ-ヶ]{1,3}{not-after:[貴当各同成令他]}市{before:[のに、で()/内]|$}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "$ in [一-龠々ァ-ヶ]{1,3}{not-after:[貴当各同成令他]}市{before:[のに、で()/内]|$}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[都市県府郡] in {after:[都市県府郡]}[一-龠々]{1,4}[区町村]":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Says of data and their copies where they lie. */
    concept: "told-staying",
    also: ["frame-any-record", "frame-anywhere", "frame-by-means", "frame-careless", "frame-city-acts", "frame-city-may-do", "frame-kept-on", "frame-of-servers", "frame-only-such", "frame-other-acts", "frame-other-object", "frame-other-owner", "frame-other-record", "frame-others-paper", "frame-product-can", "frame-real-data", "frame-rest", "frame-sent-file", "frame-some-of", "frame-special-data", "means-retention-method", "means-rights", "means-stored", "quiet-at-once", "quiet-beyond-denied", "quiet-guard", "quiet-harm-denied", "quiet-in-passing", "quiet-nothing-amiss", "quiet-nothing-left", "quiet-own-bound", "quiet-own-exception", "quiet-set-phrase", "told-of-firm", "frame-plain-delete", "quiet-thorough", "means-returned", "told-opening"],
    for: ["frame"],
    forms: [
      ["データ", "データ"],
      ["バックアップ", "バックアップ"],
      ["複製", "複製"],
      ["控え", "控え"],
      ["保管", "保管"],
      ["保存", "保存"],
      ["格納", "格納"],
      ["リージョン", "リージョン"],
      ["ストレージ", "ストレージ"],
      ["媒体", "媒体"],
      [
        "(data|backup|replica|storage|stored|region)",
        "data",
        "backup",
        "replica",
        "storage",
        "stored",
        "region",
      ],
    ],
  },
  {
    /** Says of law and courts. */
    concept: "told-law",
    also: ["frame-by-means", "quiet-own-bound", "quiet-set-phrase", "quiet-thorough"],
    for: ["frame"],
    forms: [
      ["準拠法", "準拠法"],
      ["日本(国)?(の)?法{not-before:人}", "日本法", "日本国の法"],
      ["管轄", "管轄"],
      ["裁判所", "裁判所"],
      ["紛争", "紛争"],
      ["争い", "争い"],
      ["(law|court|jurisdiction)", "law", "court", "jurisdiction"],
    ],
    isNot: ["日本法人"],
  },
  {
    /** A subject or a place of a paper that opens a sentence: no statement yet. */
    concept: "told-opening",
    also: ["frame-rest", "frame-one-item", "means-stored", "told-staying", "frame-after-contract", "told-by-paper", "frame-pledge"],
    for: ["frame"],
    whole: true,
    forms: [
      [
        "{gap:24}[^でにとがをもりてれれ](については|につきましては|に関しては)",
        "所在地については",
        "保管場所につきましては",
        "契約終了後の取扱いに関しては",
      ],
      [
        "{gap:16}(第\\d{1,3}条|画面|\\d{1,3}(頁|ページ))(で|にて|において)は?",
        "契約約款第21条で",
        "管理者の画面で",
        "約款第5条では",
        "提案書12頁にて",
        "仕様書3ページにおいて",
        "契約書第15条においては",
      ],
    ],
  },
  {
    /** Says of the firm or of people, where a row asks for data or for the law of the contract. */
    concept: "told-of-firm",
    also: ["means-vulnerability-search", "frame-access-record", "frame-anywhere", "frame-by-eye", "frame-careless", "frame-entry-partner", "frame-entry-staff", "frame-later", "frame-likeness", "frame-not-of-data", "frame-other-acts", "frame-other-house", "frame-other-object", "frame-other-owner", "frame-other-pledges", "frame-other-service", "frame-parent-holds", "frame-place-name", "frame-rest", "frame-sent-file", "frame-unit-holds", "means-access-control", "means-change-control", "means-remedy", "quiet-at-once", "quiet-audit", "quiet-barred-without", "quiet-entry-word", "quiet-few-people", "quiet-guard", "quiet-harm-denied", "quiet-in-passing", "quiet-limit", "quiet-not-without", "quiet-own-bound", "quiet-plan-name", "quiet-set-phrase", "quiet-two-pairs", "quiet-word", "told-staying", "quiet-thorough"],
    for: ["frame"],
    forms: [
      ["希望", "大阪リージョンを希望された場合"],
      ["検証", "東京リージョンでの検証を完了"],
      ["法人", "法人"],
      ["本社", "本社"],
      ["常駐", "常駐"],
      ["接続", "接続"],
      ["アクセス", "アクセス"],
      ["法令", "法令"],
      ["運営", "運営"],
      ["社員", "社員"],
      ["企業", "企業"],
    ],
  },
  {
    /** A certificate or an entry was got, renewed or kept up on the day beside it. */
    concept: "frame-got-then",
    also: [
      "frame-access-record",
      "frame-by-means",
      "frame-city-may-do",
      "frame-entry-staff",
      "frame-likeness",
      "frame-other-service",
      "frame-stage-only",
      "harmless-repeats-yes",
      "quiet-audit",
      "quiet-barred-without",
      "quiet-entry-word",
      "quiet-limit",
      "quiet-no-outsider",
      "quiet-not-without",
      "quiet-set-phrase",
      "quiet-time",
    ],
    for: ["frame"],
    forms: [
      ["(取得|更新|移行|受審)(し|済)", "取得し", "更新済", "移行し", "受審し"],
      [
        "(審査|認証|登録|認定)を(受け|更新|維持|通過)",
        "審査を受け",
        "認証を更新",
        "登録を維持",
        "認定を通過",
      ],
      ["(合格|通過)し", "合格し", "通過し"],
      ["(認証|登録|認定)され", "認証され", "登録され", "認定され"],
      ["更新審査", "更新審査"],
      ["(認定|登録)サービスとな(り|った)", "認定サービスとなりました", "登録サービスとなった"],
      [
        "{p1} (in|on|since)",
        "transitioned in",
        "renewed on",
        "recertified since",
        "re-certified in",
        "certified in",
        "registered in",
      ],
    ],
    parts: {
      p1: ["transitioned", "renewed", "recertified", "re-certified", "certified", "registered"],
    },
    kept: {
      recertified: "said by vendors; a shorter piece beside it hears its examples as well",
      "re-certified": "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Says in which paper it stands. */
    concept: "told-by-paper",
    also: ["frame-after-contract", "frame-any-record", "frame-city-acts", "frame-later", "frame-other-acts", "frame-other-pledges", "frame-others-paper", "frame-pledge", "frame-rest", "frame-their-court", "frame-while-contract", "means-no-other-use", "quiet-at-once", "quiet-entry-word", "quiet-harm-denied", "quiet-in-passing", "quiet-kind-denial", "quiet-limit", "quiet-not-without", "quiet-own-bound", "quiet-own-exception", "quiet-plan-name", "quiet-set-phrase", "quiet-word", "quiet-nothing-amiss", "frame-right-stays", "frame-to-switch-off", "quiet-when-not", "quiet-thorough", "told-opening"],
    for: ["frame"],
    forms: [
      ["約款", "約款"],
      ["契約(書)?", "契約", "契約書"],
      ["規約", "規約"],
      ["第\\d{1,3}条", "第1条"],
      ["条項", "条項"],
      ["写しを(別紙|別添|添付)\\d{0,2}に", "写しを別紙6に付けました", "写しを別添に", "写しを添付2に"],
    ],
    kept: { "(書)? in 契約(書)?": "said by vendors; a shorter piece beside it hears its examples as well" },
  },
  {
    /** That it does not apply is all that is said. */
    concept: "frame-only-not-applicable",
    also: ["frame-by-means"],
    for: ["frame"],
    whole: true,
    forms: [
      ["該当(し|いたし)?(ない|ません|なし)", "該当しない", "該当いたしません", "該当なし"],
      ["非該当(です)?", "非該当", "非該当です"],
      ["(n/?a|not applicable)", "n/a", "na", "not applicable"],
    ],
  },
]);
