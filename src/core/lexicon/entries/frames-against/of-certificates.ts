import { defineEntries } from "../../entry";

/** As good as a certificate, or the certificate of another service. */
export const FRAMES_AGAINST_OF_CERTIFICATES_ENTRIES = defineEntries([
  {
    /** As good as a certificate, and none. */
    concept: "frame-likeness",
    also: [
      "frame-access-record",
      "frame-by-means",
      "frame-got-then",
      "frame-place-name",
      "frame-unit-holds",
      "quiet-word",
      "told-of-firm",
      "frame-of-terminals",
    ],
    for: ["frame"],
    parts: { scheme: ["27001", "27017", "27018", "pci ?dss", "ismap", "aspic"] },
    forms: [
      // A report that covers some of the same: 27018と重なる統制.
      [
        "{scheme}(と|に)(重なる|重複する|通じる|近い|似た)",
        "27018と重なる統制",
        "27001と重複する項目",
        "27017に通じる内容",
        "pci dssに近い管理",
        "ismapに似た制度",
        "aspicに近い内容",
      ],
      [
        "(も|と|は)同じ{gap:6}(設計|手順|構成|仕様|建物|考え|水準|フロア|作り|やり方)",
        "も同じ設計",
        "と同じ手順",
        "は同じ構成",
        "も同じ仕様",
        "も同じ建物",
        "も同じ考え",
        "も同じ水準",
        "も同じフロア",
        "も同じ作り",
        "も同じやり方",
      ],
      [
        "\\d-(minded|aware|inspired|style|like|friendly|oriented)",
        "27018-minded",
        "27018-aware",
        "27018-inspired",
        "27018-style",
        "27018-like",
        "27018-friendly",
        "27018-oriented",
      ],
      ["(前|旧)(バージョン|版の)", "前バージョン", "旧版の"],
      ["監査済", "ISO27001監査済み"],
      ["満点", "アセスメントツールで満点"],
      [
        "範囲(は|:|が){gap:12}(課|営業所|支店|店舗)",
        "適用範囲:関西営業所",
        "範囲は経理課",
        "範囲が支店",
        "範囲は店舗",
      ],
      [
        "(認証|資格|登録)を?(持つ|取得した|有する|保有する)(会社|企業|他社|団体|方|人)(の|から|に|を|と)",
        "認証持つ会社の",
        "資格を取得した企業から",
        "登録有する他社に",
        "認証保有する団体を",
        "認証持つ方と",
        "認証持つ人の",
      ],
      ["(手本|お手本|参考|目標)に(し|して)", "手本にし", "お手本にして", "参考にし", "目標にし"],
      [
        "(の|が)?求める(水準|要件|内容)を満たす(運用|管理|体制|状態|もの)",
        "求める水準を満たす運用",
        "の求める要件を満たす管理",
        "が求める内容を満たす体制",
        "求める水準を満たす状態",
        "求める水準を満たすもの",
      ],
      ["in lieu of", "in lieu of"],
      [
        "(準じた|ならった|倣った|相当する)(運用|管理|体制)",
        "準じた運用",
        "ならった管理",
        "倣った体制",
        "相当する運用",
      ],
    ],
    kept: {
      "お手本 in (手本|お手本|参考|目標)に(し|して)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "して in (手本|お手本|参考|目標)に(し|して)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(の|が)? in (の|が)?求める(水準|要件|内容)を満たす(運用|管理|体制|状態|もの)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の in (の|が)?求める(水準|要件|内容)を満たす(運用|管理|体制|状態|もの)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "が in (の|が)?求める(水準|要件|内容)を満たす(運用|管理|体制|状態|もの)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** The entry is that of a service underneath or beside the one that is offered. */
    concept: "frame-underlying",
    also: ["frame-access-record", "frame-other-object", "frame-other-service"],
    for: ["frame"],
    forms: [
      [
        "(メール|決済|地図|翻訳)(配信)?サービス(にて|で)",
        "メール配信サービスにて",
        "決済サービスで",
        "地図サービスにて",
        "翻訳サービスにて",
      ],
      [
        "に(用い|利用す|使用す|採用す)る{gap:16}(サービス|製品|基盤|クラウド|部品)(が|は)",
        "に用いるサービスが",
        "に利用するあ製品は",
        "に使用する基盤が",
        "に採用するクラウドが",
        "に用いる部品が",
      ],
      [
        "(ログイン|認証|決済|メール|地図|翻訳)(に用い|機能の|部分の|用の?){gap:16}サービス",
        "ログインに用いサービス",
        "認証機能のあサービス",
        "決済部分のサービス",
        "メール用サービス",
        "地図用のサービス",
        "翻訳に用いサービス",
      ],
      ["(姉妹|別|他の|関連)(製品|サービス)", "姉妹製品", "別サービス", "他の製品", "関連製品"],
    ],
    kept: {
      "の? in (ログイン|認証|決済|メール|地図|翻訳)(に用い|機能の|部分の|用の?){gap:16}サービス":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
]);
