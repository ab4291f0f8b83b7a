import { defineEntries } from "../../entry";

/** Audits and certificates, and the times that are told of them. */
export const FRAMES_QUIET_OF_AUDITS_ENTRIES = defineEntries([
  {
    /** Words of audits and certificates: a third party that certifies, a basis of the certificate, a yearly look. */
    concept: "quiet-audit",
    also: [
      "frame-access-record",
      "frame-by-means",
      "frame-got-then",
      "frame-recurs",
      "frame-stage-only",
      "means-vulnerability-search",
      "quiet-at-once",
      "quiet-not-without",
      "quiet-set-phrase",
      "quiet-time",
      "quiet-two-pairs",
      "told-of-firm",
      "means-audit-accepted",
    ],
    for: ["frame"],
    forms: [
      [
        "{third}(の|による|に依る|により|にて)?(認証|審査|評価|監査|検証|確認|診断)",
        "第三者認証",
        "第三者機関の審査",
        "外部による評価",
        "外部機関に依る監査",
        "認証機関により検証",
        "審査機関にて確認",
        "監査法人診断",
      ],
      [
        "(規格|基準|要求事項|標準)に(沿った|基づく|基づいた|則った|適合した){gap:10}(審査|認証)",
        "規格に沿った審査",
        "基準に基づくあ認証",
        "要求事項に基づいた審査",
        "標準に則った審査",
        "規格に適合した審査",
      ],
      [
        "に(沿った|基づく|基づいた|則った){gap:14}(認証|審査)(を|の|に|により|で)",
        "に沿った認証を",
        "に基づくあ審査の",
        "に基づいた認証に",
        "に則った認証により",
        "に沿った認証で",
      ],
      [
        "(更新|維持|定期|継続|再認証|サーベイランス|初回)審査{not-before:[中待]}",
        "更新審査",
        "維持審査",
        "定期審査",
        "継続審査",
        "再認証審査",
        "サーベイランス審査",
        "初回審査",
      ],
      ["サーベイランス", "サーベイランス"],
      [
        "(審査|監査)(を|に)(経|合格|通過|受け|パス)",
        "審査を経",
        "監査に合格",
        "審査を通過",
        "審査を受け",
        "審査をパス",
      ],
      ["第三者が(確認|検証|点検|審査)", "第三者が確認", "第三者が検証", "第三者が点検", "第三者が審査"],
      [
        "第三者に(よる|より)(確認|検証|点検|審査|監査|診断|評価)",
        "第三者による確認",
        "第三者により検証",
        "第三者による点検",
        "第三者による審査",
        "第三者による監査",
        "第三者による診断",
        "第三者による評価",
      ],
      ["指定する第三者", "指定する第三者"],
      ["適合していることを", "適合していることを"],
      ["aocレベル\\d", "aocレベル1"],
      [
        "(サービスプロバイダー?|マーチャント)?レベル ?[1-4]",
        "レベル1",
        "サービスプロバイダレベル 1",
        "サービスプロバイダーレベル1",
        "マーチャントレベル1",
      ],
    ],
    parts: {
      third: ["第三者(機関)?", "外部(機関)?", "認証機関", "審査機関", "監査法人"],
    },
    kept: {
      "により in に(沿った|基づく|基づいた|則った){gap:14}(認証|審査)(を|の|に|により|で)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "サーベイランス in (更新|維持|定期|継続|再認証|サーベイランス|初回)審査":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "より in 第三者に(よる|より)(確認|検証|点検|審査|監査|診断|評価)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "確認 in 第三者に(よる|より)(確認|検証|点検|審査|監査|診断|評価)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "検証 in 第三者に(よる|より)(確認|検証|点検|審査|監査|診断|評価)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "審査 in 第三者に(よる|より)(確認|検証|点検|審査|監査|診断|評価)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "監査 in 第三者に(よる|より)(確認|検証|点検|審査|監査|診断|評価)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "診断 in 第三者に(よる|より)(確認|検証|点検|審査|監査|診断|評価)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "評価 in 第三者に(よる|より)(確認|検証|点検|審査|監査|診断|評価)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "aocレベル\\d": "said by vendors; a shorter piece beside it hears its examples as well",
      "(サービスプロバイダー?|マーチャント)? in (サービスプロバイダー?|マーチャント)?レベル ?[1-4]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "サービスプロバイダー? in (サービスプロバイダー?|マーチャント)?レベル ?[1-4]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ー? in (サービスプロバイダー?|マーチャント)?レベル ?[1-4]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "マーチャント in (サービスプロバイダー?|マーチャント)?レベル ?[1-4]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "サーベイランス in (更新|維持|定期|継続|再認証|サーベイランス|初回)審査{not-before:[中待]}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[中待] in (更新|維持|定期|継続|再認証|サーベイランス|初回)審査{not-before:[中待]}":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** A time that is told and is none of a term or a plan: this year's renewal, since when, the audited period. */
    concept: "quiet-time",
    also: [
      "frame-access-record",
      "frame-after-contract",
      "frame-by-means",
      "frame-got-then",
      "frame-recurs",
      "quiet-audit",
      "quiet-no-finding",
    ],
    for: ["frame"],
    forms: [
      [
        "(平成|令和|昭和)?[\\d一二三四五六七八九十元]{1,4}年(度)?(\\d{1,2}月)?{p1}",
        "1年以来",
        "平成1年度1月以降継続",
        "令和1年以降、継続",
        "昭和1年から継続",
      ],
      [
        "監査(対象)?期間(は|:)? ?{day}(から|より|~|-){day}(まで)?",
        "‹監査期間1年1月から1年1月›",
        "‹監査対象期間1年1月から1年1月›",
        "‹監査期間は1年1月から1年1月›",
        "‹監査期間:1年1月から1年1月›",
        "‹監査期間 1年1月から1年1月›",
        "‹監査期間令和1年1月から1年1月›",
        "‹監査期間1年1月1日から1年1月›",
        "‹監査期間1年1月より1年1月›",
        "‹監査期間1年1月~1年1月›",
        "‹監査期間1年1月-1年1月›",
        "‹監査期間1年1月から1年1月まで›",
      ],
      [
        "監査(対象)?期間の?(末日|最終日|終了日)(は|:)? ?{day}",
        "監査期間末日1111年1月1日",
        "監査対象期間の最終日は 1111年1月1日",
        "監査期間終了日:1111年1月1日",
      ],
      [
        "次(回|の)?(の)?{p2}?審査(は|:|予定:?)? ?\\d{4}(年|[./])(\\d{1,2}月?)?",
        "次審査1111年",
        "次回の更新審査は 1111.1",
        "次の維持審査:1111年1月",
        "次定期審査予定1111年",
        "次継続審査予定:1111年",
      ],
      [
        "次(回)?の?再認証(審査)?(は|:)? ?\\d{4}年(\\d{1,2}月)?",
        "‹次の再認証は2027年3月›",
        "次回再認証審査:2027年",
        "次回の再認証 2027年",
      ],
      [
        "(昨|去|前)年の?\\d{1,2}月(末|初め)?に(登録|取得|更新)",
        "‹去年の11月末に登録›、三年もの",
        "‹昨年3月に取得›",
        "‹前年4月初めに更新›",
      ],
      [
        "\\d{4}年度?の?[ァ-ヶー]{0,8}(アワード|賞)",
        "‹2025年のクラウドアワード›でも奨励賞",
        "‹2024年度アワード›",
        "‹2024年のグッドデザイン賞›",
      ],
      ["\\d{1,2}/\\d{1,2}(に)?(メール|郵送|送付)", "11/20メール添付", "11/20に郵送", "11/20送付"],
      [
        "{event}(は|が|を)(本|今|昨|前)年(度)?(の)?(\\d{1,2}月)?",
        "‹サーベイランスは本年9月›に指摘なしで終了",
        "更新監査の‹直近は本年6月›",
        "更新は本年",
        "‹取得が今年度の1月›",
        "登録を昨年",
        "受審は前年",
        "審査は本年",
        "認証は本年",
      ],
      [
        "(transitioned|migrated|moved){gap:30} in [a-z]{3,9}\\.? \\d{4}",
        "transitioned in aaa 1111",
        "migratedあ in aaa. 1111",
        "moved in aaa 1111",
      ],
      [
        "{not-after:年|年\\d}\\d{1,2}月に(済ま|済み|完了|終え|更新済)",
        "1月に済ま",
        "1月に済み",
        "1月に完了",
        "1月に終え",
        "1月に更新済",
      ],
      [
        "(本|今|昨|前|一昨)年(度)?(の)?(\\d{1,2}月)?{before:{gap:22}{p9}}",
        "本年更新",
        "今年度の1月あ取得",
        "昨年登録",
        "前年受け",
        "一昨年受審",
        "本年審査",
        "本年監査",
        "本年通過",
        "本年合格",
        "本年済",
        "本年移行",
        "本年認証",
      ],
      [
        "(昭和|平成|西暦)?\\d{1,4}年代(より|から|に|の)?",
        "‹昭和50年代より›続く計算業務",
        "‹1990年代から›自治体様に",
        "‹平成10年代の›創業",
        "‹西暦2000年代に›設立",
        "‹1980年代›創業",
      ],
    ],
    parts: {
      day: ["(令和)?\\d{1,4}年\\d{1,2}月(\\d{1,2}日)?"],
      event: ["(更新|取得|登録|受審|審査|認証|サーベイランス|直近)"],
      p9: ["更新", "取得", "登録", "受(け|審)", "審査", "監査", "通過", "合格", "済", "移行", "認証"],
      p1: ["以来", "以降(、)?継続", "から継続"],
      p2: ["更新", "維持", "定期", "継続"],
    },
    kept: {
      "(平成|令和|昭和)? in (平成|令和|昭和)?[\\d一二三四五六七八九十元]{1,4}年(度)?(\\d{1,2}月)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "平成 in (平成|令和|昭和)?[\\d一二三四五六七八九十元]{1,4}年(度)?(\\d{1,2}月)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "令和 in (平成|令和|昭和)?[\\d一二三四五六七八九十元]{1,4}年(度)?(\\d{1,2}月)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "昭和 in (平成|令和|昭和)?[\\d一二三四五六七八九十元]{1,4}年(度)?(\\d{1,2}月)?{p1}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の in 次(回|の)?(の)?{p2}?審査(は|:|予定:?)? ?\\d{4}(年|[./])(\\d{1,2}月?)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(\\d{1,2}月?)? in 次(回|の)?(の)?{p2}?審査(は|:|予定:?)? ?\\d{4}(年|[./])(\\d{1,2}月?)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "月? in 次(回|の)?(の)?{p2}?審査(は|:|予定:?)? ?\\d{4}(年|[./])(\\d{1,2}月?)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(度)? in (更新|取得|登録|受審|審査|認証)(は|が|を)(本|今|昨|前)年(度)?(の)?(\\d{1,2}月)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(の)? in (更新|取得|登録|受審|審査|認証)(は|が|を)(本|今|昨|前)年(度)?(の)?(\\d{1,2}月)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(\\d{1,2}月)? in (更新|取得|登録|受審|審査|認証)(は|が|を)(本|今|昨|前)年(度)?(の)?(\\d{1,2}月)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "一昨 in (本|今|昨|前|一昨)年(度)?(の)?(\\d{1,2}月)?{before:{gap:22}{p9}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(度)? in (本|今|昨|前|一昨)年(度)?(の)?(\\d{1,2}月)?{before:{gap:22}{p9}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(の)? in (本|今|昨|前|一昨)年(度)?(の)?(\\d{1,2}月)?{before:{gap:22}{p9}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(\\d{1,2}月)? in (本|今|昨|前|一昨)年(度)?(の)?(\\d{1,2}月)?{before:{gap:22}{p9}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{gap:22}{p9} in (本|今|昨|前|一昨)年(度)?(の)?(\\d{1,2}月)?{before:{gap:22}{p9}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
    isNot: ["2025年2月に終え", "2025年12月に終え"],
  },
]);
