import type { Case } from "./case";

/** A part that is told with its paper, or a mark beside its other choice: neither a yes nor a no to the row. */
export const NEITHER: readonly Case[] = [
  ["1.13", "承諾なく利用しません（利用規約第8条）", ""],
  ["1.13", "承諾なく利用しません（利用規約第8条）。", ""],
  ["1.13", "", "承諾なく利用しません（利用規約第8条）"],
  ["1.13", "承諾なく利用しません", ""],
  ["1.13", "無断で利用しません（約款第12条）", ""],
  ["1.24", "×または検討", ""],
  ["1.24", "×（または検討）", ""],
  ["1.24", "×または検討中", ""],
  ["1.24", "×又は要検討", ""],
  ["1.24", "×か検討", ""],
  ["1.24", "× または 別途協議", ""],
  // A rule or a deed without a yes and without a word for all of it: nobody knows how much of the row it covers.
  ["1.23", "", "利用規約第12条に明記"],
  ["1.25", "", "規程あり"],
  ["1.25", "", "社内規程により運用"],
  ["1.23", "ISMAPクラウドサービスリスト登録済み", "規定済み"],
];
