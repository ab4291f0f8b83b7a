import type { ExemptionId } from "../../ids";
import { evaluate, rowsNamed, type Condition } from "../../pack/condition";
import type { Pack } from "../../pack/pack-schema";
import type { Truth } from "../../truth";
import { isUnfinished, looksLikeBand } from "./band-words";
import { cellAddress } from "../../snapshot/grid";
import { limitsExemption } from "./limit-words";
import type { Match } from "../rows/match-rows";
import type { Layout } from "../columns/place-columns";
import { readBand, type BandSentence } from "./read-band";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import type { Repair, TableBand } from "../sheet-table";
import { pairsOf, textKey } from "../../lexicon/text-key";
import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

interface Material {
  readonly rest: readonly SheetLine[];
  readonly layout: Layout;
  /** Of all sections: bands and rows may stand in different ones. */
  readonly matches: readonly Match[];
  /** The sheet rows from the pack's first row to its last. */
  readonly among: { readonly first: number; readonly last: number };
  readonly pack: Pack;
}

export interface Bands {
  readonly bands: readonly TableBand[];
  readonly repairs: readonly Repair[];
  /** The sheet rows of all sentences that were read, or stand for an exemption; also outside the rows. */
  readonly rows: readonly number[];
}

interface Found {
  /** The sheet rows over which the sentence is broken. */
  readonly rows: readonly number[];
  /** What stands in the vendor's columns of these rows. */
  readonly beside: readonly LineCell[];
  readonly cell: LineCell;
  readonly text: string;
  readonly sentence: BandSentence | undefined;
}

const MOST_ROWS = 8;

/** From the first sheet row of the pack's rows to the last; worked out once for all sections. */
export function rowsAmong(matches: readonly Match[]): Material["among"] {
  const rows = matches.filter((match) => match.row !== undefined).map((match) => match.block.rows);
  return {
    first: rows.reduce((least, span) => Math.min(least, span.first), Infinity),
    last: rows.reduce((most, span) => Math.max(most, span.last), -Infinity),
  };
}

/** The bands that stand among the rows, each read as far as it is certain, and what a person should know of them. */
export function findBands(material: Material): Bands {
  const { first, last } = material.among;
  const repairs: Repair[] = [];
  const bands: TableBand[] = [];
  const read: number[] = [];
  for (const found of sentencesOf(material)) {
    if (found.cell.row < first || found.cell.row > last) {
      // 「以下の要件は不要」の取扱いは行いません: no band, and to be heard as what it is.
      if (found.sentence === undefined && limitsExemption(found.text, "around")) continue;
      const outside = outsideBand(found, material);
      if (found.sentence !== undefined || outside !== undefined) repairs.push(note(found, "band-outside"));
      if (outside !== undefined) bands.push(outside);
      if (found.sentence !== undefined || outside !== undefined) read.push(...found.rows);
      continue;
    }
    if (onlyLimits(found, material.pack)) continue;
    read.push(...found.rows);
    bands.push(bandOf(found, material, repairs));
  }
  noteRepeated(bands, repairs);
  return { bands, repairs, rows: read };
}

/** ここから先は免除の対象外: speaks of a waiver, has no condition of its own, and takes it away. */
function onlyLimits(found: Found, pack: Pack): boolean {
  if (found.sentence !== undefined || exemptionOf(found, pack) !== undefined) return false;
  const hasCondition = heard("band-condition", oneWidth(found.text));
  return !hasCondition && limitsExemption(found.text, "between");
}

/**
 * A sentence above or below the rows has no place among them. Where it says what the pack says, the pack's scope holds
 * as if it were not there; where it does not, it is kept, so that the judge sees a band whose scope is unknown.
 */
function outsideBand(found: Found, { pack, matches }: Material): TableBand | undefined {
  const exemption = exemptionOf(found, pack);
  const own = pack.exemptions.find((candidate) => candidate.id === exemption);
  if (own === undefined) return undefined;
  const when = found.sentence?.when;
  const isSame = when !== undefined && found.sentence?.scope === undefined && sameCondition(own.when, when);
  if (isSame && isInOrder(matches)) return undefined;
  return { place: { row: found.cell.row, column: found.cell.column }, text: found.text, exemption: own.id };
}

/** Where the rows were sorted anew, a band that is no longer among them may have stood anywhere. */
function isInOrder(matches: readonly Match[]): boolean {
  const rows = matches.flatMap(({ row }) => (row === undefined ? [] : [row]));
  return rows.every((row, at) => at === 0 || row >= (rows[at - 1] ?? 0));
}

const note = (found: Found, code: "band-outside" | "band-unreadable"): Repair => ({
  code,
  values: { text: found.text },
  cell: cellAddress(found.cell),
});

/** Band sentences, each of which may be broken over neighbouring cells and rows. */
function sentencesOf({ rest, layout, pack }: Material): readonly Found[] {
  const found: Found[] = [];
  let run: LineCell[] = [];
  const filled = new Map<number, readonly LineCell[]>();
  const vendors = layout.slots.filter((slot) => slot.kind === "answer" || slot.kind === "choice");
  const firstAnswer = vendors.reduce((least, slot) => Math.min(least, slot.left), Infinity);
  for (const line of rest) {
    const cells = line.cells.filter(
      (cell) =>
        isCitys(cell, layout) || (cell.column < firstAnswer && layout.slotOf(cell)?.kind !== "remarks"),
    );
    const [cell] = cells;
    if (cell === undefined) continue;
    filled.set(
      line.row,
      line.cells.filter((other) => !cells.includes(other)),
    );
    if (run.at(-1)?.row !== line.row - 1) run = [];
    const own = cells.map(({ text }) => text).join("");
    if (!looksLikeBand(own)) {
      run = [...run.slice(-4), { ...cell, text: own }];
      continue;
    }
    found.push(
      sentenceOf(
        [...run, { ...cell, text: own, struck: cells.some(({ struck }) => struck === true) }],
        filled,
        pack,
      ),
    );
    run = [];
  }
  return found;
}

const CITYS = new Set(["id", "category", "requirement", "obligation"]);

/** In a column of the city's, or merged over the requirement's: not the vendor's to write in, wherever the answers stand. */
function isCitys(cell: LineCell, layout: Layout): boolean {
  if (CITYS.has(layout.slotOf(cell)?.kind ?? "")) return true;
  return layout.slots.some(
    ({ kind, left }) => kind === "requirement" && cell.column <= left && left <= cell.right,
  );
}

/** The waiving line with the unfinished lines right above it; what is read is the whole sentence or nothing. */
function sentenceOf(
  parts: readonly LineCell[],
  filled: ReadonlyMap<number, readonly LineCell[]>,
  pack: Pack,
): Found {
  const own = parts.at(-1);
  if (own === undefined) throw new Error("A band has at least one part.");
  let from = parts.length - 1;
  while (from > 0 && isUnfinished(parts[from - 1]?.text ?? "")) from -= 1;
  const used = parts.slice(from);
  const text = used.map((part) => part.text).join("");
  const isStruck = used.some((part) => part.struck === true);
  const rows = used.map((part) => part.row);
  const beside = rows.flatMap((row) => filled.get(row) ?? []);
  return { cell: used[0] ?? own, text, rows, beside, sentence: isStruck ? undefined : readBand(text, pack) };
}

function bandOf(found: Found, { pack, matches }: Material, repairs: Repair[]): TableBand {
  const place = { row: found.cell.row, column: found.cell.column };
  const cell = cellAddress(place);
  const exemption = exemptionOf(found, pack);
  const band = { place, text: found.text, ...(exemption === undefined ? {} : { exemption }) };
  const when = found.sentence?.when;
  if (when === undefined || !scopeIsBelow(found, pack, matches)) {
    repairs.push(note(found, "band-unreadable"));
    return band;
  }
  const entry = found.beside.find((other) => !heard("band-agrees", oneWidth(other.text).trim()));
  if (entry !== undefined) {
    repairs.push({ code: "band-answered", values: { text: entry.text.trim() }, cell: cellAddress(entry) });
    return band;
  }
  const below = rowsNamed(when).find((id) =>
    matches.some(
      (match) =>
        match.row !== undefined && pack.rows[match.row]?.id === id && match.block.rows.first > place.row,
    ),
  );
  if (below !== undefined) {
    repairs.push({ code: "band-misplaced", values: { text: found.text, row: below }, cell });
    return band;
  }
  const own = pack.exemptions.find((candidate) => candidate.id === exemption);
  if (own !== undefined && !sameCondition(own.when, when)) {
    repairs.push({ code: "band-differs", values: { text: found.text, exemption: own.id }, cell });
  }
  return { ...band, when };
}

/** A sentence that names the rows it waives is understood only where they are the rows that stand below it. */
function scopeIsBelow(found: Found, pack: Pack, matches: readonly Match[]): boolean {
  const scope = found.sentence?.scope;
  if (scope === undefined) return true;
  const from = pack.rows.findIndex((row) => row.id === scope.from);
  const to =
    scope.to === undefined ? pack.rows.length - 1 : pack.rows.findIndex((row) => row.id === scope.to);
  const below = matches.flatMap(({ row, block }) =>
    row !== undefined && block.rows.first > found.cell.row ? [row] : [],
  );
  return from >= 0 && to >= 0 && below.length > 0 && below.every((row) => row >= from && row <= to);
}

/** The pack's exemption with the same condition in substance, or else the one that is named by most of the same rows. */
function exemptionOf(found: Found, pack: Pack): ExemptionId | undefined {
  const when = found.sentence?.when;
  const same = when && pack.exemptions.find((exemption) => sameCondition(exemption.when, when));
  if (same !== undefined) return same.id;
  const key = pairsOf(textKey(found.text));
  const scored = pack.exemptions
    .map((exemption) => {
      const named = new Set(rowsNamed(exemption.when));
      const common =
        when === undefined ? 0 : rowsNamed(when).filter((id) => named.has(id)).length / named.size;
      const pairs = pairsOf(textKey(exemption.text));
      const shared = [...pairs].filter((pair) => key.has(pair)).length;
      return { id: exemption.id, score: Math.max(common, (2 * shared) / (pairs.size + key.size)) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best !== undefined && best.score >= 0.5 && best.score > (second?.score ?? 0) ? best.id : undefined;
}

/** The same truth for every state of the rows that either condition names. */
export function sameCondition(a: Condition, b: Condition): boolean {
  const rows = [...new Set([...rowsNamed(a), ...rowsNamed(b)])];
  if (rows.length > MOST_ROWS) return false;
  for (let state = 0; state < 2 ** rows.length; state += 1) {
    const met = (id: string): Truth =>
      state & (1 << rows.findIndex((row) => row === id)) ? "true" : "false";
    if (evaluate(a, met) !== evaluate(b, met)) return false;
  }
  return true;
}

/** A band that stands there twice has no certain place. */
function noteRepeated(bands: readonly TableBand[], repairs: Repair[]): void {
  const places = new Map<ExemptionId, TableBand[]>();
  for (const band of bands) {
    if (band.exemption === undefined) continue;
    const same = places.get(band.exemption);
    if (same === undefined) places.set(band.exemption, [band]);
    else same.push(band);
  }
  for (const [first, ...others] of places.values()) {
    if (first === undefined || others.length === 0) continue;
    const cells = [first, ...others].map((band) => cellAddress(band.place));
    repairs.push({
      code: "band-repeated",
      values: { text: first.text, cells },
      cell: cellAddress(first.place),
    });
  }
}
