import type { Overlaid } from "../../core/table/sheet-table";

const NAMES: Readonly<Record<Overlaid["what"], string>> = {
  note: "メモ",
  comment: "コメント",
  shape: "図形",
  line: "線",
  picture: "画像",
  control: "フォームの部品",
};

const LONGEST = 80;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What lies on a cell, by whom and of which day, and what it says. */
export function overlaidJa({ cell, what, text, author, date, state }: Overlaid): string {
  const whose = [author, date].filter((part) => part !== "").join("、");
  const says = text === "" ? "" : `「${shortened(text.replace(/\s+/g, " "))}」`;
  const ticked =
    what === "control" && state !== "unknown" ? `、${state === "on" ? "選択あり" : "選択なし"}` : "";
  const thing = `${NAMES[what]}${whose === "" ? "" : `（${whose}）`}${says}${ticked}`;
  return `${cell}に${thing}があります。回答とあわせて内容を確認してください。`;
}
