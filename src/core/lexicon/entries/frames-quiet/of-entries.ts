import { defineEntries } from "../../entry";

/** On entries, certificates, places and law: words that sound like a limit, an end or a plan, and are none. */
export const FRAMES_QUIET_OF_ENTRIES_ENTRIES = defineEntries([
  {
    concept: "quiet-entry-word",
    also: [
      "frame-access-record",
      "frame-by-means",
      "frame-city-acts",
      "frame-got-then",
      "frame-one-test",
      "frame-pledge",
      "frame-recurs",
      "quiet-harm-denied",
      "quiet-kind-denial",
      "quiet-word",
      "told-by-paper",
      "told-of-firm",
    ],
    for: ["frame"],
    forms: [
      // Without a break.
      [
        "{break}(る(こと)?|の)?(こと)?(が|は|も)?なく{before:、?{gap:14}{kept}}",
        "途切れることなく維持",
        "途切れなく更新",
        "中断なく継続",
        "切れ目なく更新",
        "間断なく登録を継続",
        "空白なく保持",
        "途切れるなく取得",
        "途切れのなく登録",
        "途切れのこともなく、毎年更新",
        "途切れることがなく更新",
        "切れ目はなく更新",
      ],
      ["一度も途切れ(ず|させず){before:{gap:6}{kept}}", "一度も途切れず更新", "一度も途切れさせず維持"],
      // Still entered; what is being entered says so by its steps.
      [
        "{after:{still}{gap:26}}(登録|認定|掲載)中{not-before:の?{step}}",
        "現在もISMAPに登録中",
        "引き続き掲載中",
        "引続き認定中",
        "今も登録中",
      ],
      [
        "今後も(認証の?|登録の?)?(更新|維持|継続|保持){not-before:に向け|を(検討|目指|予定)}",
        "今後も更新を続けます",
        "今後も認証の維持",
        "今後も登録の継続",
        "今後も保持",
      ],
      // The paper of which it is a piece.
      [
        "(契約|契約書|約款|仕様書)の一部(として|とし|を成|を構成|と位置)",
        "契約の一部として",
        "契約書の一部とし、",
        "約款の一部を構成",
        "仕様書の一部を成し",
        "約款の一部と位置づけ",
      ],
      // The same town.
      [
        "同じ(県|市|都|府|道|区|町|村|敷地|建物|構)内",
        "同じ県内",
        "同じ市内",
        "同じ都内",
        "同じ府内",
        "同じ道内",
        "同じ区内",
        "同じ町内",
        "同じ村内",
        "同じ敷地内",
        "同じ建物内",
        "同じ構内",
      ],
      // The size of the firm.
      [
        "\\d{0,3}(人|名)だけの(会社|事業者|法人|事務所)",
        "二人だけの会社",
        "10名だけの法人",
        "3人だけの事業者",
        "5人だけの事務所",
      ],
      // The service that is offered, and what was priced.
      [
        "ご?提案(いた|申し?上げ|させていただい|し)(し|て(おり|い)?)?ます?(る)?{before:{offer}}",
        "ご提案いたしますアプリ",
        "ご提案申し上げておりますサービス",
        "ご提案させていただいておりますシステム",
        "ご提案しておりますサービス",
        "提案していますサービス",
        "ご提案申上げますサービス",
        "ご提案しまサービス",
        "ご提案しまするサービス",
      ],
      [
        "ご提案の(範囲|構成|名称|プラン)(は|に|も|と|を)",
        "ご提案の範囲は",
        "ご提案の構成に",
        "ご提案の名称も",
        "ご提案のプランと",
        "ご提案の範囲を",
      ],
      [
        "(本|お|ご)見積(り|書)?(した|いたしました|の|対象の){before:クラウド|{offer}}",
        "本見積のクラウド",
        "お見積りしたサービス",
        "ご見積書の製品",
        "お見積いたしましたシステム",
        "お見積り対象のアプリ",
      ],
      // What a name was, in front of what was done then.
      [
        "旧(サービス|製品|商品)?名(称)?で{before:(登録|取得|認定|認証)(後|し、)}",
        "旧サービス名で登録後",
        "旧名称で取得し、",
        "旧製品名で認定後",
        "旧商品名で認証後",
      ],
      // It is promised that it will not be less.
      [
        "{even}{gap:10}{worse}(さ|し|する|せ|いたし){gap:6}(ない|ません)",
        "契約期間中変更しない",
        "今後の改定でも削除しない",
        "約款の変更後も廃止いたしません",
        "契約期間中に縮小することはありません",
        "改定しても変更されない",
        "契約中も低下させない",
      ],
      ["{even}{gap:10}引き?下げ(ない|ません)", "契約期間中は内容を引き下げません", "契約中も引下げない"],
      // The paper or the list on which it can be looked up.
      [
        "{list}(サイト)?(で|にて|から|上で)(も|は)?(いつでも)?{look}[ぁ-ん]{0,4}",
        "ポータルサイトでもご覧になれます",
        "リストにてご確認いただけます",
        "公表ページからお確かめください",
        "登録簿上でもいつでもご覧いただけ",
        "リストではご確認頂け",
        "ポータルでご確認いただけます",
      ],
    ],
    parts: {
      still: ["現在も", "引き?続き", "今も"],
      step: ["手続", "申請", "準備", "審査", "[でにの\\(]"],
      break: ["途切れ", "切れ目", "間断", "中断", "空白"],
      kept: ["継続", "更新", "維持", "保持", "取得", "登録"],
      offer: ["サービス", "アプリ", "システム", "製品"],
      even: ["契約(期間)?中(は|も|に)?", "改定(し)?(でも|ても)", "(改定|変更|更新)後も"],
      worse: ["削除", "縮小", "廃止", "変更", "低下"],
      list: ["ポータル", "リスト", "公表ページ", "登録簿"],
      look: ["ご覧(になれ|いただけ|くださ)", "(ご確認|お確かめ)(いただけ|頂け|くださ)"],
    },
    isNot: [
      "途切れることなく検討",
      "登録中です",
      "現在も登録中(審査段階)",
      "今後も更新を検討",
      "一部に適用",
      "同じグループ",
      "二人だけが取得",
      "登録をご提案いたします",
      "見積に含めています",
      "旧サービス名で登録していました",
      "契約期間中変更できない",
      "契約期間中変更する",
    ],
    kept: {
      "(こと)? in {break}(る(こと)?|の)?(こと)?(が|は|も)?なく{before:、?{gap:14}{kept}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{gap:6}{kept} in 一度も途切れ(ず|させず){before:{gap:6}{kept}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{still}{gap:26} in {after:{still}{gap:26}}(登録|認定|掲載)中{not-before:の?{step}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の? in {after:{still}{gap:26}}(登録|認定|掲載)中{not-before:の?{step}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "に向け in 今後も(認証の?|登録の?)?(更新|維持|継続|保持){not-before:に向け|を(検討|目指|予定)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "目指 in 今後も(認証の?|登録の?)?(更新|維持|継続|保持){not-before:に向け|を(検討|目指|予定)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "予定 in 今後も(認証の?|登録の?)?(更新|維持|継続|保持){not-before:に向け|を(検討|目指|予定)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "として in (契約|契約書|約款|仕様書)の一部(として|とし|を成|を構成|と位置)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ご? in ご?提案(いた|申し?上げ|させていただい|し)(し|て(おり|い)?)?ます?(る)?{before:{offer}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "せ in {even}{gap:10}{worse}(さ|し|する|せ|いたし){gap:6}(ない|ません)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      手続: "said by vendors; a shorter piece beside it hears its examples as well",
      申請: "said by vendors; a shorter piece beside it hears its examples as well",
      準備: "said by vendors; a shorter piece beside it hears its examples as well",
      審査: "said by vendors; a shorter piece beside it hears its examples as well",
      "(は|も|に)? in 契約(期間)?中(は|も|に)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は in 契約(期間)?中(は|も|に)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "も in 契約(期間)?中(は|も|に)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "に in 契約(期間)?中(は|も|に)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "改定 in (改定|変更|更新)後も": "said by vendors; a shorter piece beside it hears its examples as well",
      "更新 in (改定|変更|更新)後も": "said by vendors; a shorter piece beside it hears its examples as well",
      "くださ in ご覧(になれ|いただけ|くださ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
]);
