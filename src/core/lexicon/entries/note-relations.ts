import { defineEntries } from "../entry";

/** Notes that tell by their place which rows they are about, and statements on when the answers hold. */
export const NOTE_RELATIONS_ENTRIES = defineEntries([
  {
    concept: "note-rows-above",
    for: ["note-relation"],
    forms: [
      [
        "(上記|上の|前の){take:count=\\d{1,2}}(項目|行|件|要件|つの)",
        "上記3項目は",
        "上の2行は",
        "前の2件は",
        "以上の4要件は",
        "上記3つの要件",
      ],
    ],
  },
  {
    concept: "note-rows-below",
    for: ["note-relation"],
    forms: [
      [
        "(下記|下の|次の){take:count=\\d{1,2}}(項目|行|件|要件|つの)",
        "下記3項目は",
        "下の2行は",
        "次の2件は",
        "以下の4要件は",
        "次の3つの要件",
      ],
    ],
  },
  {
    /** What is sent here is not the last word. */
    concept: "standing-final-elsewhere",
    for: ["note-relation"],
    forms: [
      [
        "(確定|正式|最終|決定)(版|回答)は、?(別|後|追|改め|あらため)",
        "確定版は別便にて",
        "正式版は後日",
        "最終版は追って",
        "決定版は改めて",
        "正式回答は、あらためて",
      ],
      ["(社内)?稟議中", "稟議中", "‹社内稟議中›"],
    ],
  },
  {
    /** Whoever changes an answer says so: what every vendor promises. */
    concept: "standing-will-tell",
    for: ["note-relation"],
    forms: [
      [
        "変更(が|の){変}た{時}は、?(速やかに|直ちに|遅滞なく)?ご?{告}",
        "変更が生じた場合は速やかにご連絡いたします",
        "変更のあった際は、直ちに報告します",
        "変更が発生したときは遅滞なく通知します",
        "変更があった場合には連絡します",
      ],
    ],
    parts: {
      変: ["生じ", "あっ", "発生し"],
      時: ["場合に?", "際", "とき"],
      告: ["連絡", "報告", "通知"],
    },
  },
  {
    /** A line of a history that tells of spelling alone. */
    concept: "harmless-note-spelling",
    for: ["note-relation"],
    forms: [
      [
        "^[\\d./年月日-]{0,12}誤(字|植|字脱字)の?(修正|訂正)({担当})?$",
        "2026.11.15誤字修正(担当:佐藤)",
        "誤植の訂正",
        "誤字脱字の修正",
      ],
    ],
    parts: { 担当: ["\\(担当[^)]{0,12}\\)"] },
    isNot: ["誤字修正のため○を×に変更"],
  },
  {
    /** ○ tells what will be after something that is still to come. */
    concept: "standing-later-state",
    for: ["note-relation"],
    forms: [
      [
        "[○◎]{any:24}(後|以降|時点)の(状態|仕様|機能|内容)",
        "○は、2027年4月のバージョンアップ後の状態",
        "◎は改修以降の仕様",
        "○印は稼働時点の機能",
        "○は更新後の内容",
      ],
    ],
  },
]);
