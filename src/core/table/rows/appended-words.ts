import type { PackRow } from "../../pack/pack-schema";
import { cellAddress } from "../../snapshot/grid";
import type { Block } from "./open-block";
import { leadingNumber } from "./row-number";
import type { LineCell } from "../../snapshot/sheet-lines";
import type { BesideText } from "../sheet-table";
import { textKey } from "../../lexicon/text-key";
import { mayTakeBack, speaksAsCity, tellsOwnDoing } from "../notes/vendor-speech";

/** A category is not longer. */
const LONGEST = 1_000;

/** What somebody has written into the city's cells of a row, behind the category (データ暗号化⏎通信のみ) or the number. */
export function appendedWords(block: Block, row: PackRow): readonly BesideText[] {
  const behindCategory = block.category.map((cell) => ({ cell, text: behind(cell.text, row.category) }));
  const behindNumber = block.labels.map((cell) => ({ cell, text: leadingNumber(cell.text)?.rest ?? "" }));
  // 「1.1で…登録が行われていない場合」 is the requirement's own condition, wherever it stands.
  const asked = textKey(row.text);
  return [...behindCategory, ...behindNumber]
    .filter(({ text }) => text !== "" && !asked.includes(textKey(text)))
    .flatMap(asBeside);
}

function asBeside({ cell, text }: { readonly cell: LineCell; readonly text: string }): readonly BesideText[] {
  const words = text.trim();
  if (!/[\p{L}\p{N}×△]/u.test(words) || speaksAsCity(words)) return [];
  return [{ cell: cellAddress(cell), text: words, isVendors: false }];
}

/** The text behind the pack's category; where the city words it otherwise, the lines below that are statements. */
function behind(text: string, category: string): string {
  if (text.length > LONGEST) return "";
  const key = textKey(category);
  if (key !== "" && textKey(text).startsWith(key)) {
    let end = category.trim().length;
    while (end > 0 && textKey(text.slice(0, end - 1)) === key) end -= 1;
    while (end < text.length && textKey(text.slice(0, end)) !== key) end += 1;
    return text.slice(end).replace(/^[\s、,・:：]+/u, "");
  }
  const [, ...below] = text.split(/\r?\n/u);
  return below.filter((line) => mayTakeBack(line) || tellsOwnDoing(line)).join("\n");
}
