import type { Overlaid } from "../../core/table/sheet-table";

const NAMES: Readonly<Record<Overlaid["what"], string>> = {
  note: "メモ",
  comment: "コメント",
  shape: "図形",
  line: "線",
  picture: "画像",
  control: "フォームの部品",
};

/**
 * What lies on a cell, and what it says. Who wrote it and when stands in it, one click away: a sentence with all that would
 * no longer be short (the JSON has them).
 */
export function overlaidJa({ cell, what, text, state }: Overlaid): string {
  const says = text === "" ? "" : `「${text.replace(/\s+/g, " ")}」`;
  const ticked =
    what === "control" && state !== "unknown" ? (state === "on" ? "（選択）" : "（未選択）") : "";
  return `${cell}の${NAMES[what]}${ticked}${says}を確認してください。`;
}
