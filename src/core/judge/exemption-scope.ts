import type { ExemptionId, RowId } from "../ids";
import { exemptionId } from "../ids";
import { rowsNamed, type Condition } from "../pack/condition";
import type { Pack, PackExemption } from "../pack/pack-schema";
import type { Policy } from "../policy";
import { cellAddress } from "../snapshot/grid";
import type { SheetTable, TableBand } from "../table/sheet-table";
import type { ExemptionDoubt, ExemptionJudgement, ExemptionLimit } from "./judgement";

/** A band with the rows it covers, before its condition is evaluated. */
export interface ScopedExemption {
  readonly id: ExemptionId;
  readonly source: ExemptionJudgement["source"];
  readonly cell?: string;
  /** The pack's condition; absent for a band that only the sheet has. */
  readonly packCondition?: Condition;
  /** The sheet's own wording, where it could be read. */
  readonly sheetCondition?: Condition;
  readonly rows: readonly RowId[];
  readonly uncertainRows: readonly RowId[];
  readonly doubt?: ExemptionDoubt;
  /** What the sheet says against waiving some of its rows; those are among the uncertain ones. */
  readonly limits?: readonly ExemptionLimit[];
}

type BandsOfSheet = Pick<SheetTable, "bands" | "rows" | "denials">;

/**
 * The bands that may waive rows, and which rows each covers: by the user's word, else by where the band row stands in
 * the sheet (all rows below it), else by the pack (design: scope of the bands).
 */
export function scopeExemptions(
  pack: Pack,
  table: BandsOfSheet | undefined,
  policy: Policy,
): ScopedExemption[] {
  const bands = table?.bands ?? [];
  const ofPack = pack.exemptions.map((exemption) => {
    const own = bands.filter((band) => band.exemption === exemption.id);
    const scoped = scopeOne({ pack, exemption, own, table, otherBands: bands.length > own.length });
    const place = own[0]?.place.row;
    const whole = withDenials(pack, withUsersScope(pack, scoped, exemption, policy), table, place);
    // Worked cases show what the draft would do.
    return exemption.review === true && table !== undefined
      ? { ...whole, doubt: "not-checked" as const }
      : whole;
  });
  const known = new Set<ExemptionId>(pack.exemptions.map((exemption) => exemption.id));
  const strangers = bands.filter((band) => band.exemption === undefined || !known.has(band.exemption));
  return [...ofPack, ...strangers.map((band) => strangerBand(pack, table, band))];
}

/**
 * What the sheet says against an exemption, or of it in words that can't be read, leaves it open: for the rows that it
 * may concern, or for all. A line between the rows limits the bands above it, and not one that stands below.
 */
function withDenials(
  pack: Pack,
  scoped: ScopedExemption,
  table: BandsOfSheet | undefined,
  place: number | undefined,
): ScopedExemption {
  const denials = (table?.denials ?? []).filter(
    ({ below, exemptions, band }) =>
      (band === undefined || band === scoped.cell) &&
      (below === undefined || place === undefined || place <= below) &&
      (exemptions === undefined || exemptions.includes(scoped.id)),
  );
  const whole = denials.find(({ rows }) => rows === undefined);
  if (whole !== undefined) return { ...scoped, cell: scoped.cell ?? whole.cell, doubt: "unreadable" };
  const covered = [...scoped.rows, ...scoped.uncertainRows];
  const limits = denials.flatMap(({ cell, rows = [] }): readonly ExemptionLimit[] => {
    const own = covered.filter((id) => rows.includes(id));
    return own.length === 0 ? [] : [{ cell, rows: own }];
  });
  if (limits.length === 0) return scoped;
  const limited = new Set([...scoped.uncertainRows, ...limits.flatMap(({ rows }) => rows)]);
  const uncertainRows = pack.rows.map(({ id }) => id).filter((id) => limited.has(id));
  return { ...scoped, limits, rows: scoped.rows.filter((id) => !limited.has(id)), uncertainRows };
}

interface OneScope {
  readonly pack: Pack;
  readonly exemption: PackExemption;
  /** The sheet's bands that stand for it. */
  readonly own: readonly TableBand[];
  readonly table: BandsOfSheet | undefined;
  readonly otherBands: boolean;
}

function scopeOne({ pack, exemption, own, table, otherBands }: OneScope): ScopedExemption {
  const byPack = waivable(pack, exemption.when, rowsBetween(pack, exemption.rows.from, exemption.rows.to));
  const base = { id: exemption.id, packCondition: exemption.when } as const;
  const [band] = own;
  if (band === undefined || table === undefined) {
    // A sheet that prints other bands but not this one may have dropped it on purpose.
    return otherBands
      ? { ...base, source: "pack", rows: [], uncertainRows: byPack, doubt: "not-in-sheet" }
      : { ...base, source: "pack", rows: byPack, uncertainRows: [] };
  }
  const sheet = {
    ...base,
    source: "sheet" as const,
    cell: cellAddress(band.place),
    ...(band.when === undefined ? {} : { sheetCondition: band.when }),
  };
  if (own.length > 1) return { ...sheet, rows: [], uncertainRows: byPack, doubt: "place-uncertain" };
  const { certain, uncertain } = rowsBelow(pack, table, band, exemption.when);
  if (certain.length + uncertain.length === 0) {
    return { ...sheet, rows: [], uncertainRows: byPack, doubt: "place-uncertain" };
  }
  // 1.14 put behind 1.27 stands below the band that the city printed under it: the pack does not waive it, and where it
  // stood is not known. One that only stands on the band's other side, in order, is the city's own edition.
  const moved = certain.filter((id) => !byPack.includes(id) && isOutOfOrder(pack, table, id));
  const open = pack.rows.map(({ id }) => id).filter((id) => uncertain.includes(id) || moved.includes(id));
  const doubt = band.when === undefined ? "unreadable" : open.length > 0 ? "place-uncertain" : undefined;
  const rows = certain.filter((id) => !moved.includes(id));
  return { ...sheet, rows, uncertainRows: open, ...(doubt === undefined ? {} : { doubt }) };
}

/** A later row of the pack stands before it in the sheet, or an earlier one after it. */
function isOutOfOrder(pack: Pack, table: BandsOfSheet, id: RowId): boolean {
  const order = pack.rows.map((row) => row.id);
  const at = order.indexOf(id);
  const own = table.rows.find((row) => row.id === id)?.rows.first;
  if (own === undefined) return false;
  return table.rows.some(
    ({ id: other, rows }) => order.indexOf(other) < at !== rows.first < own && other !== id,
  );
}

function strangerBand(pack: Pack, table: BandsOfSheet | undefined, band: TableBand): ScopedExemption {
  const condition = band.when;
  const below =
    table === undefined ? { certain: [], uncertain: [] } : rowsBelow(pack, table, band, condition);
  return {
    id: exemptionId(cellAddress(band.place)),
    source: "sheet",
    cell: cellAddress(band.place),
    ...(condition === undefined ? {} : { sheetCondition: condition }),
    rows: [],
    uncertainRows: [...below.certain, ...below.uncertain],
    doubt: condition === undefined ? "unreadable" : "not-in-pack",
  };
}

function withUsersScope(
  pack: Pack,
  scoped: ScopedExemption,
  exemption: PackExemption,
  policy: Policy,
): ScopedExemption {
  const wanted = policy.exemptionScopes.find((scope) => scope.exemption === exemption.id);
  if (wanted === undefined) return scoped;
  const rows = waivable(pack, exemption.when, rowsBetween(pack, wanted.from, wanted.to));
  const { doubt, ...rest } = scoped;
  // The user settles the scope; a sentence that can't be read stays a doubt.
  const kept = doubt === "unreadable" ? { doubt } : {};
  return { ...rest, ...kept, source: "user", rows, uncertainRows: [] };
}

function rowsBetween(pack: Pack, from: RowId, to: RowId): readonly RowId[] {
  const ids = pack.rows.map((row) => row.id);
  return ids.slice(ids.indexOf(from), ids.indexOf(to) + 1);
}

/** Leaves out rows that no band waives and rows on which the band itself rests. */
function waivable(pack: Pack, condition: Condition | undefined, ids: readonly RowId[]): readonly RowId[] {
  const kept = new Set(condition === undefined ? [] : rowsNamed(condition));
  for (const { id, neverExempt } of pack.rows) if (neverExempt === true) kept.add(id);
  return ids.filter((id) => !kept.has(id));
}

/**
 * The rows below a band. Where rows were moved, only those are certain that lie below it both in the sheet and in the
 * pack's order: every row of the pack from there on stands below the band.
 */
function rowsBelow(
  pack: Pack,
  table: BandsOfSheet,
  band: TableBand,
  condition: Condition | undefined,
): { readonly certain: readonly RowId[]; readonly uncertain: readonly RowId[] } {
  const ids = pack.rows.map((row) => row.id);
  const below = ids.map((id) => standsBelow(table, band, id));
  const firstBelow = below.indexOf("below");
  if (firstBelow < 0) return { certain: [], uncertain: [] };
  const lastAbove = below.lastIndexOf("above");
  const between = (start: number, end?: number) => waivable(pack, condition, ids.slice(start, end));
  // Rows that the sheet lacks just before the first one below may have stood on either side.
  let start = firstBelow;
  while (start > 0 && below[start - 1] === "absent") start -= 1;
  return lastAbove < firstBelow
    ? { certain: between(firstBelow), uncertain: between(start, firstBelow) }
    : { certain: between(lastAbove + 1), uncertain: between(start, lastAbove + 1) };
}

function standsBelow(table: BandsOfSheet, band: TableBand, id: RowId): "below" | "above" | "absent" {
  const row = table.rows.find((candidate) => candidate.id === id);
  if (row === undefined) return "absent";
  return row.rows.first > band.place.row ? "below" : "above";
}
