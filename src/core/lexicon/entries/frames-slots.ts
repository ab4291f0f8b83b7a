import { defineEntries } from "../entry";

/** Slots of a frame: who acts, on what, how much of it, when. */
export const FRAMES_SLOTS_ENTRIES = defineEntries([
  {
    /** A town by its name: what stands before 市, 区, 町, 村, 県, and a lake of letters with a number behind it. */
    concept: "frame-place-name",
    for: ["frame"],
    forms: [
      ["[一-龠々ぁ-んァ-ヶ]{1,5}県", "岐阜県大垣市"],
      [
        "(都|道|府|県)?[一-龠ぁ-んァ-ヶ]{1,4}{unit}{before:[一-龠ぁ-ん]{1,3}{unit}|の|に|、|で|\\(|\\)|/|$|[一-龠]}",
        "都新宿区",
      ],
    ],
    parts: {
      unit: ["市", "区", "町", "村", "郡"],
    },
  },
  {
    /** Says of data and their copies where they lie. */
    concept: "told-staying",
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
    for: ["frame"],
    forms: [
      ["準拠法", "準拠法"],
      ["日本(国)?(の)?法", "日本法", "日本国の法"],
      ["管轄", "管轄"],
      ["裁判所", "裁判所"],
      ["(law|court|jurisdiction)", "law", "court", "jurisdiction"],
    ],
  },
  {
    /** Says of the firm or of people, where a row asks for data or for the law of the contract. */
    concept: "told-of-firm",
    for: ["frame"],
    forms: [
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
]);
