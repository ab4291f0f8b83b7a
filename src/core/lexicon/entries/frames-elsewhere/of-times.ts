import { defineEntries } from "../../entry";

/** Done once, now and then, on request, or on the way. */
export const FRAMES_ELSEWHERE_OF_TIMES_ENTRIES = defineEntries([
  {
    /** Done at one moment that is over, as far as is told. */
    concept: "frame-done-then",
    for: ["frame"],
    forms: [
      [
        "(前回|先代|前の|旧){gap:12}(とき|時|際|折)に{gap:8}(ました|済み|です)",
        "前回ときにました",
        "先代あ時にあ済み",
        "前の際にです",
        "旧折にました",
      ],
    ],
  },
  {
    /** What is told changes from time to time. */
    concept: "frame-varies",
    also: ["frame-recurs"],
    for: ["frame"],
    forms: [
      [
        "(毎回|都度|その時々で|日によって|案件ごとに)(変わ|異な|違)",
        "毎回変わ",
        "都度異な",
        "その時々で違",
        "日によって変わ",
        "案件ごとに変わ",
      ],
    ],
  },
  {
    /** Done where somebody asks for it, and not as a rule. */
    concept: "frame-on-request",
    for: ["frame"],
    forms: [
      [
        "(求め|依頼|要望|指示)(られた|された|があった)(年|とき|際|場合)(に|のみ){gap:4}(行|実施|診断)",
        "求められた年に行",
        "依頼されたときのみあ実施",
        "要望があった際に診断",
        "指示られた場合に行",
      ],
    ],
  },
  {
    /** Applied for, which is all that is told: whether it was granted, another clause has to say. */
    concept: "frame-applied-for",
    also: ["frame-access-record", "quiet-word", "frame-just-applied"],
    for: ["frame"],
    forms: [
      [
        "(申請|申し?込み?|出願){done}",
        "認証を申請",
        "審査を申込み",
        "登録を申し込み",
        "追加認証を出願",
        "昨年申請し",
        "申請いたしました",
        "申請しています",
        "申請しており",
        "申請を行いました",
        "申請まで完了",
        "申請を済ませ",
        "申請した",
        "申請済み",
        "申請は終え",
        "申請を提出",
      ],
      [
        "(認証機関|審査機関|監査機関)(に|へ){gap:6}(依頼|相談|打診)",
        "認証機関に依頼",
        "審査機関へ審査を打診",
        "監査機関に相談",
      ],
    ],
    parts: {
      done: ["$", "(いた)?し(まし)?(た|て(い|お)|$|、)", "(を|は|が|まで)?(行|完了|済|終え|提出)"],
    },
    isNot: ["申請書の様式", "申請不要", "電子申請システム"],
    kept: {
      "、 in (いた)?し(まし)?(た|て(い|お)|$|、)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "が in (を|は|が|まで)?(行|完了|済|終え|提出)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** On the way to a certificate or an entry. */
    concept: "frame-under-way",
    also: ["frame-access-record"],
    for: ["frame"],
    forms: [
      [
        "(取得|登録|認証)(を|に向けて){gap:4}(進め|準備|目指)",
        "取得を進め",
        "登録に向けてあ準備",
        "認証を目指",
      ],
    ],
  },
]);
