import { defineEntries } from "../../entry";

/** Limits of where data are, and of what a role may do. */
export const FRAMES_QUIET_OF_PLACES_AND_ROLES_ENTRIES = defineEntries([
  {
    /** Data, or the work itself, are in these places and nowhere else. */
    concept: "quiet-kept-only-here",
    for: ["quiet"],
    forms: [
      [
        "{after:{here}{site}?{at}?}{only}{before:{at}?{gap:4}{lie}}",
        "国内‹のみ›保存",
        "国内内‹のみ›保存",
        "国内に‹のみ›保存",
        "国内‹だけ›保存",
        "国内‹に限›り保存",
        "日本‹のみ›保存",
        "拠点‹のみ›保存",
        "リージョン‹のみ›保存",
        "センター‹のみ›保存",
        "施設‹のみ›保存",
        "か所‹のみ›保存",
        "箇所‹のみ›保存",
        "県‹のみ›保存",
        "東京‹のみ›保存",
        "大阪‹のみ›保存",
        "国内‹のみ›保管",
        "国内‹のみ›配置",
        "国内‹のみ›格納",
        "国内‹のみ›所在",
        "国内‹のみ›おい",
        "国内‹のみ›置き",
        "国内‹のみ›置か",
        "国内‹のみ›限り",
        "国内‹のみ›限る",
        "国内‹のみ›限られ",
        "国内‹のみ›構築",
      ],
      [
        "{after:{work}は{gap:14}(本社|事業所|拠点|センター|オフィス)(で)?}{only}",
        "開発は本社‹のみ›",
        "開発は事業所‹のみ›",
        "開発は拠点‹のみ›",
        "開発はセンター‹のみ›",
        "開発はオフィス‹のみ›",
        "開発は本社で‹のみ›",
        "当社の開発は本社‹のみ›",
        "弊社の開発は本社‹のみ›",
        "運用は本社‹のみ›",
        "保守は本社‹のみ›",
        "サポートは本社‹のみ›",
        "開発及び開発は本社‹のみ›",
        "開発と開発は本社‹のみ›",
        "開発、開発は本社‹のみ›",
        "開発・運用は本社‹のみ›",
        "開発・保守は本社‹のみ›",
        "開発・サポートは本社‹のみ›",
      ],
    ],
    parts: {
      only: ["のみ", "だけ", "に限{before:[りっるら定]}"],
      site: ["(内|の施設|の設備)"],
      at: ["(に|で|へ)"],
      here: ["(国内|日本|拠点|リージョン|センター|施設|か所|箇所|県|東京|大阪)"],
      lie: ["(保存|保管|配置|格納|所在|(置|お)(い|き|か)|限(り|る|られ)|構築)"],
      work: ["(^|当社の|弊社の)(開発|運用|保守|サポート)((・|及び|と|、)(開発|運用|保守|サポート))?"],
    },
    isNot: [
      "監視は東京センターのみ",
      "個人番号だけは国内に保存",
      "バックアップ運用は本社のみ",
      "監視しているのは東京リージョンのみで",
    ],
    kept: {
      "{at}? in {after:{here}{site}?{at}?}{only}{before:{at}?{gap:4}{lie}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[りっるら定] in に限{before:[りっるら定]}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の施設 in (内|の施設|の設備)": "said by vendors; a shorter piece beside it hears its examples as well",
      "の設備 in (内|の施設|の設備)": "said by vendors; a shorter piece beside it hears its examples as well",
      "で in (に|で|へ)": "said by vendors; a shorter piece beside it hears its examples as well",
      "へ in (に|で|へ)": "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** What a role may do, by its name. */
    concept: "quiet-role-attribute",
    also: ["quiet-own-limit"],
    for: ["quiet"],
    forms: [
      [
        "{after:{view}}{only}{before:の?{holder}}",
        "参照‹のみ›者",
        "参照‹のみ›の者",
        "参照‹だけ›者",
        "閲覧‹のみ›閲覧者",
        "集計‹のみ›集計者",
        "照会‹のみ›照会者",
        "登録‹のみ›登録者",
        "入力‹のみ›入力者",
        "承認‹のみ›承認者",
        "編集‹のみ›編集者",
        "印刷‹のみ›印刷者",
        "出力‹のみ›出力者",
        "確認‹のみ›確認者",
        "起案‹のみ›起案者",
        "参照‹のみ›権限",
        "参照‹のみ›ロール",
        "参照‹のみ›役割",
        "参照‹のみ›利用者",
        "参照‹のみ›職員",
        "参照‹のみ›担当",
        "参照‹のみ›アカウント",
        "参照‹のみ›グループ",
        "参照‹のみ›区分",
        "参照‹のみ›レベル",
        "参照‹のみ›ユーザ",
        "参照‹のみ›管理職",
        "参照‹のみ›係",
      ],
      ["{after:「{view}}{only}{before:」}", "「参照‹のみ›」"],
      [
        "{alone}自由{before:に{make}{gap:10}{role}}",
        "‹自由›に作ロール",
        "‹自由›に設定ロール",
        "‹自由›に定義ロール",
        "‹自由›に追加ロール",
        "‹自由›に組み合わせロール",
        "‹自由›に割り当てロール",
        "‹自由›にカスタマイズロール",
        "‹自由›に設計ロール",
        "‹自由›に作役割",
        "‹自由›に作グループ",
        "‹自由›に作権限",
      ],
      [
        "{after:{role}(を|は|も)}{alone}自由{before:に{make}}",
        "ロールを‹自由›に作",
        "ロールは‹自由›に作",
        "ロールも‹自由›に作",
      ],
      ["{after:に(合わせ|応じ)て}自由{before:に{make}}", "に合わせて‹自由›に作", "に応じて‹自由›に作"],
    ],
    parts: {
      only: ["のみ", "だけ"],
      view: ["(参照|閲覧|集計|照会|登録|入力|承認|編集|印刷|出力|確認|起案)"],
      holder: [
        "(者|権限|ロール|役割|利用者|職員|担当|アカウント|グループ|区分|レベル|ユーザー?|管理職|係)",
        "{view}者",
      ],
      make: ["(作|設定|定義|追加|組み?合わせ|割り?当て|カスタマイズ|設計)"],
      role: ["(ロール|役割|グループ|権限(レベル|区分|パターン|セット)?)"],
      alone: ["{not-after:{each}{gap:8}}"],
      each: ["(各自|各々|誰でも|誰もが|利用者|職員|全員)"],
    },
    isNot: [
      "閲覧のみ設定できます",
      "閲覧のみの制御",
      "各自が自由に設定できる権限",
      "権限は各自が自由に設定",
      "自由に持ち出せ",
      "権限は職員が自由に設定",
    ],
    kept: {
      "{view} in {after:{view}}{only}{before:の?{holder}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "「{view} in {after:「{view}}{only}{before:」}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "」 in {after:「{view}}{only}{before:」}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{role}(を|は|も) in {after:{role}(を|は|も)}{alone}自由{before:に{make}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "に{make} in {after:{role}(を|は|も)}{alone}自由{before:に{make}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "に{make} in {after:に(合わせ|応じ)て}自由{before:に{make}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ー? in (者|権限|ロール|役割|利用者|職員|担当|アカウント|グループ|区分|レベル|ユーザー?|管理職|係)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(レベル|区分|パターン|セット)? in (ロール|役割|グループ|権限(レベル|区分|パターン|セット)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "レベル in (ロール|役割|グループ|権限(レベル|区分|パターン|セット)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "区分 in (ロール|役割|グループ|権限(レベル|区分|パターン|セット)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "パターン in (ロール|役割|グループ|権限(レベル|区分|パターン|セット)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "セット in (ロール|役割|グループ|権限(レベル|区分|パターン|セット)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "各々 in (各自|各々|誰でも|誰もが|利用者|職員|全員)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "誰でも in (各自|各々|誰でも|誰もが|利用者|職員|全員)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "誰もが in (各自|各々|誰でも|誰もが|利用者|職員|全員)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "利用者 in (各自|各々|誰でも|誰もが|利用者|職員|全員)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "職員 in (各自|各々|誰でも|誰もが|利用者|職員|全員)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "全員 in (各自|各々|誰でも|誰もが|利用者|職員|全員)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
]);
