import { textKey } from "../../lexicon/text-key";
import type { Pack } from "../../pack/pack-schema";
import type { WorkbookSnapshot } from "../../snapshot/workbook-snapshot";
import { packTexts } from "../rows/pack-texts";

/** Shorter texts may stand in any table. */
const LEAST = 8;
/** So many requirements of one pack, beyond those of any other, and it is its table. */
const CLEAR = 5;

/**
 * Whose table a workbook holds, by the texts of its requirements; the first pack where none is recognised, or where two
 * are alike. Only packs that the user trusts are asked: nothing that the workbook says of itself chooses among them.
 */
export function recognisePack(workbook: WorkbookSnapshot, packs: readonly [Pack, ...Pack[]]): Pack {
  const [first, ...others] = packs;
  if (others.length === 0) return first;
  const found = packs.map((pack) => ({ pack, texts: packTexts(pack), rows: new Set<number>() }));
  for (const sheet of workbook.sheets) {
    if (sheet.madeByUs === true) continue;
    for (const { text } of sheet.cells) {
      if (text.length < LEAST) continue;
      const key = textKey(text);
      for (const { texts, rows } of found) for (const row of texts.sameAs(key)) rows.add(row);
      const [best, next] = [...found].sort((a, b) => b.rows.size - a.rows.size);
      if (best !== undefined && best.rows.size >= CLEAR + (next?.rows.size ?? 0)) return best.pack;
    }
  }
  const shares = found.map(({ pack, rows }) => ({ pack, share: rows.size / pack.rows.length }));
  return shares.reduce((best, one) => (one.share > best.share ? one : best)).pack;
}
