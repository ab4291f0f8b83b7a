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
