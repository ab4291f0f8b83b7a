import type { PackRow } from "../../pack/pack-schema";
import { cellAddress } from "../../snapshot/grid";
import type { Match } from "./match-rows";
import type { Layout } from "../columns/place-columns";
import { readObligation } from "./read-obligation";
import type { LineCell } from "../../snapshot/sheet-lines";
import { textKey } from "../../lexicon/text-key";
import type { Alteration } from "../sheet-table";
import { everywhere, heard, wordsOf } from "../../lexicon/lexicon";
import { CIRCLES, oneWidth } from "../../lexicon/fold";

/** Where the sheet words a requirement or its obligation otherwise than the pack; layout and spelling don't count. */
export function compareRow(match: Match, row: PackRow, layout: Layout): readonly Alteration[] {
  const { block } = match;
  const alterations: Alteration[] = [];
  const [requirement] = block.requirement;
  if (
    requirement !== undefined &&
    (match.text === "like" || match.text === "other" || hasFootnote(block, row))
  ) {
    const found = block.requirement.map((cell) => cell.text).join("\n");
    alterations.push({ id: row.id, what: "text", cell: cellAddress(requirement), expected: row.text, found });
  }
  const [obligation] = block.obligation;
  const texts = block.obligation.map((cell) => obligationText(cell, layout));
  if (obligation !== undefined && texts.some((text) => readObligation(text) !== row.obligation)) {
    const [expected = ""] = wordsOf(`obligation-word-${row.obligation}`);
    const found = texts.join("\n");
    alterations.push({ id: row.id, what: "obligation", cell: cellAddress(obligation), expected, found });
  }
  return alterations;
}

/** A footnote sign that the pack's text does not have: something said elsewhere changes what is asked. */
function hasFootnote(block: Match["block"], row: PackRow): boolean {
  const count = (text: string): number => oneWidth(text).match(everywhere("compared-footnotes"))?.length ?? 0;
  const found = block.requirement.map((cell) => cell.text).join("\n");
  const isWithCategory = textKey(found) === textKey(`${row.category}${row.text}`);
  return count(found) > count(isWithCategory ? `${row.category}${row.text}` : row.text);
}

/** Where 必須 and 任意 are columns of their own, a mark says the column's word. */
function obligationText(cell: LineCell, layout: Layout): string {
  const label = layout.slotOf(cell)?.label.split(" / ").at(-1) ?? "";
  const isMark = heard("compared-mark", cell.text.trim());
  if (isMark && readObligation(label) !== undefined) return label;
  return explainedMark(cell.text, label) ?? cell.text.trim();
}

/** 必須(◎)／任意(○), ◎：必須 ○：任意: the word that the heading itself gives to a mark. */
function explainedMark(text: string, label: string): string | undefined {
  const fold = (marks: string): string => oneWidth(marks).replace(CIRCLES, "○");
  const plain = fold(label).replace(/\s/g, "");
  const pairs = /^[(【「]?[○◎●△☆★]/u.test(plain)
    ? [...plain.matchAll(everywhere("compared-mark-then-word"))].map(
        ([, mark, word]) => [mark, word] as const,
      )
    : [...plain.matchAll(everywhere("compared-word-then-mark"))].map(
        ([, word, mark]) => [mark, word] as const,
      );
  const found = pairs.filter(([mark]) => mark === fold(text).trim()).map(([, word]) => word);
  return pairs.length > 1 && found.length === 1 ? found[0] : undefined;
}
