import { defineEntries } from "../../entry";

/** Conditions that are the control: what can not be done without a check, and what is done when something is amiss. */
export const FRAMES_QUIET_CONDITIONS_ENTRIES = defineEntries([
  {
    /** Without the check it can not be done. What the city asks for (通知, 監査) is no deed to be hindered. */
    concept: "quiet-barred-without",
    also: [
      "frame-access-record",
      "frame-got-then",
      "frame-of-terminals",
      "means-access-control",
      "quiet-guard",
      "quiet-not-without",
      "quiet-two-pairs",
      "quiet-unless-allowed",
      "told-of-firm",
      "means-vulnerability-search",
    ],
    for: ["frame"],
    forms: [
      [
        "{ours}{check}{obj}{0,3}{without}{t}{0,24}{cannot}{n.end}",
        "承認票が無ければできません",
        "申請書の署名なければできません",
        "承認書ないとできません",
        "承認しないと入らない",
        "検査を通らないと通りません",
        "承認なければ動かない",
        "承認なければ入らず",
        "承認担当者なければできません",
        "承認と電子署名なければできません",
        "承認経なければできません",
        "承認得なければできません",
        "承認受けなければできません",
        "承認ない限りはできません",
        "承認ない限りではできません",
        "承認しなければはできません",
        "承認なければあできません",
        "承認なければ進めません",
        "承認なければ出せません",
        "承認なければ入れません",
        "承認なければ触れません",
        "承認なければ見られません",
        "承認なければされません",
        "承認なければられません",
        "承認なければ認めない",
        "承認なければ認めず",
        "承認なければ不可せん不可",
        "承認なければできません",
        "承諾なければできません",
        "許可なければできません",
        "許しなければできません",
        "許諾なければできません",
        "同意なければできません",
        "署名なければできません",
        "査読なければできません",
        "審査なければできません",
        "検査なければできません",
        "点検なければできません",
        "決裁なければできません",
        "権限なければできません",
        "検証なければできません",
        "レビュなければできません",
        "レビューなければできません",
        "照合なければできません",
        "認証なければできません",
        "試験なければできません",
        "テストなければできません",
        "判定なければできません",
        "立会なければできません",
        "立ち会なければできません",
        "立会いなければできません",
        "二要素なければできません",
        "多要素なければできません",
        "パスワードなければできません",
        "証明書なければできません",
        "承認がなければできません",
        "承認をなければできません",
        "承認になければできません",
        "承認のなければできません",
        "承認もなければできません",
        "承認はなければできません",
        "承認者なければできません",
        "承認担当なければできません",
        "承認担当者なければできません",
        "承認責任者なければできません",
        "承認役なければできません",
        "承認によるなければできません",
        "承認と電子署名なければできません",
        "承認やなければできません",
        "承認となければできません",
        "承認経なければできません",
        "承認得なければできません",
        "承認通なければできません",
        "承認受けなければできません",
        "承認ないばできません",
        "承認無ければできません",
        "承認ない限りできません",
        "承認ないとできません",
        "承認なしにできません",
        "承認なしでできません",
        "承認なくしてできません",
        "承認ずにできません",
        "承認ないままできません",
        "承認ない限りはできません",
        "承認ない限りではできません",
        "承認しなければできません",
        "承認し終えなければできません",
        "承認合格しなければできません",
        "承認成功しなければできません",
        "承認通過しなければできません",
        "承認通らなければできません",
        "承認通さなければできません",
        "承認終えなければできません",
        "承認しないとできません",
        "承認しない限りできません",
        "承認しずにできません",
        "承認しなければはできません",
        "承認なければあできません",
        "承認なければ出来ません",
        "承認なければ行えません",
        "承認なければ進めません",
        "承認なければ使えません",
        "承認なければ出せません",
        "承認なければ出ません",
        "承認なければ開けません",
        "承認なければ入れません",
        "承認なければ触れません",
        "承認なければ見えません",
        "承認なければできない",
        "承認なければできず",
        "承認なければ見られません",
        "承認なければされません",
        "承認なければられません",
        "承認なければ行わません",
        "承認なければれません",
        "承認なければせません",
        "承認なければめません",
        "承認なければ見られない",
        "承認なければ見られず",
        "承認なければ認めません",
        "承認なければ許可しません",
        "承認なければ許しません",
        "承認なければ受け付けません",
        "承認なければ認めてません",
        "承認なければ認めいません",
        "承認なければ認めおりません",
        "承認なければ認めおません",
        "承認なければ認めない",
        "承認なければ認めず",
        "承認なければ認めらず",
        "承認なければ止まり",
        "承認なければ止まる",
        "承認なければ中断",
        "承認なければ差戻",
        "承認なければ差し戻",
        "承認なければ不可",
        "承認なければ禁止",
        "承認なければ拒否",
        "承認なければ遮断",
        "承認なければ不可せん不可",
      ],
      [
        "{right}{lacks}{t}{0,10}{of}{t}{0,16}{cannot}{n.end}",
        "権限のないによるできません",
        "権限のないはできません",
        "割当てのないはできません",
        "割り当てのないはできません",
        "許可のないはできません",
        "資格のないはできません",
        "アクセス権のないはできません",
        "承認のないはできません",
        "登録のないはできません",
        "認証のないはできません",
        "権限のないもできません",
        "権限のないができません",
        "権限のないをできません",
        "権限のないにできません",
        "権限のないへできません",
        "権限のないでできません",
        "権限のないによるできません",
        "権限の無いはできません",
        "権限の持たないはできません",
        "権限の与えられていないはできません",
        "権限の受けていないはできません",
        "権限の得ていないはできません",
        "権限の済んでいないはできません",
      ],
      [
        "{bounds}以?外の?{t}{0,12}{of}{t}{0,8}{cannot}{n.end}",
        "所属外のはできません",
        "所属外はできません",
        "所属以外はできません",
        "所属外のはできません",
        "担当外はできません",
        "所管外はできません",
        "自外はできません",
        "付与外はできません",
        "許可外はできません",
        "権限外はできません",
        "登録外はできません",
        "承認外はできません",
        "指定外はできません",
        "所属し外はできません",
        "所属課外はできません",
        "所属され外はできません",
        "所属した外はできません",
        "所属された外はできません",
        "所属済外はできません",
        "所属済み外はできません",
        "所属部署外はできません",
        "所属者外はできません",
        "所属人外はできません",
        "所属範囲外はできません",
        "所属業務外はできません",
        "所属端末外はできません",
        "所属の外はできません",
      ],
    ],
    parts: {
      ours: ["{not-after:(当社|弊社|当方|事業者|提供者)の}"],
      check: [
        "(承認|承諾|許可|許し|許諾|同意|署名|査読|審査|検査|点検|決裁|権限|検証)",
        "(レビュー?|照合|認証|試験|テスト|判定|立ち?会い?|二要素|多要素|パスワード|証明書)",
      ],
      obj: ["(が|を|に|の|も|は|者|担当者?|責任者|役|による|と電子署名|や|と|経|得|通|受け)", "(票|書)"],
      without: [
        "(なけれ|ない|無けれ)ば",
        "(ない限り|ないと|なしに|なしで|なくして|ずに|ないまま)(は|では)?",
        "(し|し終え|合格し|成功し|通過し|通ら|通さ|経|得|受け|終え)(なければ|ないと|ない限り|ずに)(は)?",
      ],
      t: ["({not-before:{wanted}}[^。])"],
      wanted: [
        "(対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)",
        "(見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)",
        // At some hours only.
        "(平日|日中|昼間|夜間|休日|営業時間|開庁時間)",
      ],
      cannot: [
        "(でき|出来|行え|進め|使え|出せ|出|開け|入れ|触れ|見え)(ません|ない|ず)",
        "(見られ|され|られ|行わ|れ|せ|め)(ません|ない|ず)",
        "(認め|許可し|許し|受け付け)(て)?(い|おり|お)?(ません|ない|ず|らず)",
        "(止まり|止まる|中断|差し?戻)",
        "(不可|禁[止じ]|拒否|遮断){not-before:{n.unbar}}",
        "(入ら|通り|動か)(ません|ない|ず)",
      ],
      right: ["(権限|割り?当て|許可|資格|アクセス権|承認|登録|認証)[のがを]"],
      of: ["(は|も|が|を|に|へ|で|による)"],
      lacks: ["(ない|無い|持たない|与えられていない|受けていない|得ていない|済んでいない)"],
      bounds: ["(所属|担当|所管|自|付与|許可|権限|登録|承認|指定){been}?{whom}?"],
      been: ["(し|され|した|された|済み?)"],
      whom: ["(課|部署|者|人|範囲|業務|端末|の)"],
    },
    isNot: [
      "当社の許可がなければ監査できません",
      "承認がなければ反映できないわけではありません",
      "承認がなければ反映できないのは基幹機能のみです",
      "改善の承認がなければ実施できません",
      "権限のない者は、平日は閲覧できない",
      "権限のない者は日中は閲覧できません",
      "許可のない者は昼間は入れません",
      "許可のない者は夜間は入れません",
      "資格のない者は、休日は使えません",
      "資格のない者は営業時間は使えません",
      "資格のない者は開庁時間は使えません",
    ],
    kept: {
      "の? in {bounds}以?外の?{t}{0,12}{of}{t}{0,8}{cannot}{n.end}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(当社|弊社|当方|事業者|提供者)の in {not-after:(当社|弊社|当方|事業者|提供者)の}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "当社 in {not-after:(当社|弊社|当方|事業者|提供者)の}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "弊社 in {not-after:(当社|弊社|当方|事業者|提供者)の}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "当方 in {not-after:(当社|弊社|当方|事業者|提供者)の}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "事業者 in {not-after:(当社|弊社|当方|事業者|提供者)の}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "提供者 in {not-after:(当社|弊社|当方|事業者|提供者)の}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "者? in (が|を|に|の|も|は|者|担当者?|責任者|役|による|と電子署名|や|と|経|得|通|受け)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "と電子署名 in (が|を|に|の|も|は|者|担当者?|責任者|役|による|と電子署名|や|と|経|得|通|受け)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "経 in (が|を|に|の|も|は|者|担当者?|責任者|役|による|と電子署名|や|と|経|得|通|受け)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "得 in (が|を|に|の|も|は|者|担当者?|責任者|役|による|と電子署名|や|と|経|得|通|受け)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "受け in (が|を|に|の|も|は|者|担当者?|責任者|役|による|と電子署名|や|と|経|得|通|受け)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(は|では)? in (ない限り|ないと|なしに|なしで|なくして|ずに|ないまま)(は|では)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は in (ない限り|ないと|なしに|なしで|なくして|ずに|ないまま)(は|では)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "では in (ない限り|ないと|なしに|なしで|なくして|ずに|ないまま)(は|では)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "経 in (し|し終え|合格し|成功し|通過し|通ら|通さ|経|得|受け|終え)(なければ|ないと|ない限り|ずに)(は)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "得 in (し|し終え|合格し|成功し|通過し|通ら|通さ|経|得|受け|終え)(なければ|ないと|ない限り|ずに)(は)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "受け in (し|し終え|合格し|成功し|通過し|通ら|通さ|経|得|受け|終え)(なければ|ないと|ない限り|ずに)(は)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(は)? in (し|し終え|合格し|成功し|通過し|通ら|通さ|経|得|受け|終え)(なければ|ないと|ない限り|ずに)(は)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "対応 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "通知 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "提供 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "提出 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "提示 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "開示 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "監査 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "報告 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "改善 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "連絡 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "保証 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "返却 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "検知 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "監視 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "発行 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "回答 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "暗号 in (対応|通知|提供|提出|提示|開示|監査|報告|改善|連絡|保証|返却|検知|監視|発行|回答|実施|暗号)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "見せ in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "示し in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "一部 in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "原則 in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "努め in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "予定 in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "除き in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "のみ in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "だけ in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "場合 in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ません in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ない in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "別途 in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "検討 in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "設定 in (見せ|示し|一部|原則|努め|予定|除き|のみ|だけ|場合|ません|ない|別途|検討|設定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "進め in (でき|出来|行え|進め|使え|出せ|出|開け|入れ|触れ|見え)(ません|ない|ず)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "出せ in (でき|出来|行え|進め|使え|出せ|出|開け|入れ|触れ|見え)(ません|ない|ず)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "入れ in (でき|出来|行え|進め|使え|出せ|出|開け|入れ|触れ|見え)(ません|ない|ず)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "触れ in (でき|出来|行え|進め|使え|出せ|出|開け|入れ|触れ|見え)(ません|ない|ず)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "見られ in (見られ|され|られ|行わ|れ|せ|め)(ません|ない|ず)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "され in (見られ|され|られ|行わ|れ|せ|め)(ません|ない|ず)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "られ in (見られ|され|られ|行わ|れ|せ|め)(ません|ない|ず)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ない in (認め|許可し|許し|受け付け)(て)?(い|おり|お)?(ません|ない|ず|らず)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ず in (認め|許可し|許し|受け付け)(て)?(い|おり|お)?(ません|ない|ず|らず)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{n.unbar} in (不可|禁[止じ]|拒否|遮断){not-before:{n.unbar}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "による in (は|も|が|を|に|へ|で|による)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** When something is amiss, something is done: the condition denies nothing. */
    concept: "quiet-when-amiss",
    also: ["frame-access-record", "means-fault", "quiet-set-phrase", "quiet-word", "means-operation-log"],
    for: ["frame"],
    forms: [
      [
        "例外(処理|エラー)?(等|など)?の(イベント|ログ|記録|エラー)",
        "例外のイベント",
        "例外処理のイベント",
        "例外エラーのイベント",
        "例外等のイベント",
        "例外などのイベント",
        "例外のログ",
        "例外の記録",
      ],
      [
        "{sign}[がのも]?{gap:8}{stops}{before:{gap:24}{acts}}",
        "応答がなければ判断",
        "応答得られなければ判断",
        "応答届かなければ判断",
        "応答返らなければ判断",
        "応答来なければ判断",
        "応答戻らなければ判断",
        "応答確認できなければ判断",
        "応答取れなければ判断",
        "応答ないとき判断",
        "応答ないときは判断",
        "応答ないときに判断",
        "応答ないときには判断",
        "応答なければ判断",
        "応答がなければ判断",
        "反応なければ判断",
        "返答なければ判断",
        "返事なければ判断",
        "信号なければ判断",
        "疎通なければ判断",
        "心拍なければ判断",
        "通信なければ判断",
        "更新なければ判断",
        "報告なければ判断",
        "応答得られなければ判断",
        "応答届かなければ判断",
        "応答返らなければ判断",
        "応答来なければ判断",
        "応答戻らなければ判断",
        "応答確認できなければ判断",
        "応答取れなければ判断",
        "応答ないとき判断",
        "応答ない場合判断",
        "応答ない際判断",
        "応答ないと判断",
        "応答ないときは判断",
        "応答ないときに判断",
        "応答ないときには判断",
        "応答なければ判定",
        "応答なければみなし",
        "応答なければ警報",
        "応答なければ通報",
        "応答なければ切替",
        "応答なければ切り替",
        "応答なければ検知",
        "応答なければ異常",
        "応答なければ停止",
        "応答なければ発報",
        "応答なければアラート",
        "応答なければ呼出",
        "応答なければ呼び出",
        "応答なければ通知",
        "応答なければ駆つけ",
        "応答なければ駆けつけ",
      ],
      [
        "{sign}[がの]?なくな(っても|ったら){before:{gap:24}{acts}}",
        "応答がなくなっても同じように通知",
        "応答がなくなったら通報",
        "心拍のなくなったら警報",
        "応答なくなったら警報",
      ],
      [
        "{lack}{gap:6}{comes}{not-before:(こと)?[がもは](あり|ござい)}",
        "不足するば",
        "不足したば",
        "不十分なば",
        "不備のば",
        "不十分とば",
        "不十分であるば",
        "不十分でば",
        "足りない点ば",
        "足りないところば",
        "足りない箇所ば",
        "足りない事項ば",
        "足りない部分ば",
        "足りない面ば",
        "足りないがば",
        "足りない点場合",
        "足りないが場合",
        "足りないば",
        "足らないば",
        "至らないば",
        "欠けたば",
        "不足ば",
        "不足するば",
        "不足したば",
        "不十分なば",
        "十分でないば",
        "十分ではないば",
        "不備ば",
        "不備のば",
        "不十分ば",
        "不適切ば",
        "不適合ば",
        "改善が必要ば",
        "満たさないば",
        "満たしていないば",
        "不十分とば",
        "不十分であるば",
        "不十分でば",
        "足りない点ば",
        "足りないところば",
        "足りない箇所ば",
        "足りない事項ば",
        "足りない部分ば",
        "足りない面ば",
        "足りない場合",
        "足りないとき",
        "足りない時",
        "足りない際",
        "足りない場合は",
        "足りない場合に",
        "足りない場合には",
        "足りないがば",
        "足りないたら",
        "足りないなら",
        "足りない点場合",
        "足りないが場合",
        "足りない場合、",
      ],
    ],
    parts: {
      sign: ["(応答|反応|返答|返事|信号|疎通|心拍|通信|更新|報告)"],
      stops: [
        "(な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)",
      ],
      acts: ["(判断|判定|みなし|警報|通報|切り?替|検知|異常|停止|発報|アラート|呼び?出|通知|駆け?つけ)"],
      lack: [
        "(足りない|足らない|至らない|欠けた|不足(する|した)?|不十分な|十分で(は)?ない|不備[のなが]?)",
        "(不十分|不適切|不適合|改善が必要|満たさない|満たしていない)(な|と|である|で)?",
      ],
      spot: ["(点|ところ|箇所|事項|部分|面)"],
      case: ["(場合|とき|時|際)(は|に|には)?"],
      comes: [
        "{spot}?[がをとのも]?{gap:6}(ば|たら|なら)",
        "{spot}?[がをとのも]?{gap:8}{case}{before:$|[、,]}",
      ],
    },
    isNot: [
      "応答がなくなってもお客様にご確認いただきます",
      "対策に不足がある場合がございます",
      "応答がなければお客様にご確認いただきます",
    ],
    kept: {
      "エラー in 例外(処理|エラー)?(等|など)?の(イベント|ログ|記録|エラー)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[がのも]? in {sign}[がのも]?{gap:8}{stops}{before:{gap:24}{acts}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(こと)?[がもは](あり|ござい) in {lack}{gap:6}{comes}{not-before:(こと)?[がもは](あり|ござい)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(こと)? in {lack}{gap:6}{comes}{not-before:(こと)?[がもは](あり|ござい)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "あり in {lack}{gap:6}{comes}{not-before:(こと)?[がもは](あり|ござい)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ござい in {lack}{gap:6}{comes}{not-before:(こと)?[がもは](あり|ござい)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "得られな in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "届かな in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "返らな in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "来な in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "戻らな in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "確認できな in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "取れな in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "とき in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(は|に|には)? in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "に in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "には in (な|得られな|届かな|返らな|来な|戻らな|確認できな|取れな)(ければ|い(とき|場合|際|と)(は|に|には)?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(する|した)? in (足りない|足らない|至らない|欠けた|不足(する|した)?|不十分な|十分で(は)?ない|不備[のなが]?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "する in (足りない|足らない|至らない|欠けた|不足(する|した)?|不十分な|十分で(は)?ない|不備[のなが]?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "した in (足りない|足らない|至らない|欠けた|不足(する|した)?|不十分な|十分で(は)?ない|不備[のなが]?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "不十分な in (足りない|足らない|至らない|欠けた|不足(する|した)?|不十分な|十分で(は)?ない|不備[のなが]?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[のなが]? in (足りない|足らない|至らない|欠けた|不足(する|した)?|不十分な|十分で(は)?ない|不備[のなが]?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(な|と|である|で)? in (不十分|不適切|不適合|改善が必要|満たさない|満たしていない)(な|と|である|で)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "な in (不十分|不適切|不適合|改善が必要|満たさない|満たしていない)(な|と|である|で)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "と in (不十分|不適切|不適合|改善が必要|満たさない|満たしていない)(な|と|である|で)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "である in (不十分|不適切|不適合|改善が必要|満たさない|満たしていない)(な|と|である|で)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "で in (不十分|不適切|不適合|改善が必要|満たさない|満たしていない)(な|と|である|で)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "点 in (点|ところ|箇所|事項|部分|面)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ところ in (点|ところ|箇所|事項|部分|面)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "箇所 in (点|ところ|箇所|事項|部分|面)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "事項 in (点|ところ|箇所|事項|部分|面)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "部分 in (点|ところ|箇所|事項|部分|面)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "面 in (点|ところ|箇所|事項|部分|面)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{spot}? in {spot}?[がをとのも]?{gap:6}(ば|たら|なら)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[がをとのも]? in {spot}?[がをとのも]?{gap:6}(ば|たら|なら)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{spot}? in {spot}?[がをとのも]?{gap:8}{case}{before:$|[、,]}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[がをとのも]? in {spot}?[がをとのも]?{gap:8}{case}{before:$|[、,]}":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
]);
