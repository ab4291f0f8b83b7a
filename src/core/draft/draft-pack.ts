import { findSections, type Section } from "../table/find-sections";
import { linesOf } from "../snapshot/sheet-lines";
import { cellAddress } from "../snapshot/grid";
import type { LineCell } from "../snapshot/sheet-lines";
import { oneWidth } from "../lexicon/fold";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { ColumnsByHand } from "../table/columns/place-columns";
import { packTexts } from "../table/rows/pack-texts";
import { readObligation } from "../table/rows/read-obligation";
import type { TableFault } from "../table/sheet-table";
import type { Pack, PackRow } from "../pack/pack-schema";
import { askedRows, textOf, type AskedRow, type AskedRows } from "./asked-rows";
import { bandsOf, casesOf, withConditions, type Drafted } from "./draft-bands";
import { carryRules } from "./carry-rules";
import type { DraftNote } from "./draft-note";
import { guessExpects } from "./guess-expects";
import { askedValue, levelColumns, levelsOf } from "./level-columns";
import { numberRows, type NumberedRow } from "./number-rows";

export interface DraftRequest {
  readonly snapshot: SheetSnapshot;
  /** The new pack's id: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** What the table is called; the sheet's name where it is missing. */
  readonly name?: string;
  readonly columns?: ColumnsByHand;
  /** The pack of the table's earlier edition, whose rules are carried over. */
  readonly base?: Pack;
}

/** How many lines of the tables ask something or may, and what became of them: rows = drafted + named. */
export interface DraftCount {
  readonly rows: number;
  readonly drafted: number;
  readonly named: number;
}

export type DraftResult =
  | {
      readonly ok: true;
      readonly pack: Pack;
      readonly notes: readonly DraftNote[];
      readonly count: DraftCount;
    }
  | { readonly ok: false; readonly fault: TableFault };

/**
 * A draft pack from a city's table: rows, obligations and bands as the sheet has them, expectations guessed from the
 * wording. The draft has the shape of a pack (parsePack); every guess, and every line that is no row, is among the
 * notes, for a person to check.
 */
export function draftPack({ base, ...request }: DraftRequest): DraftResult {
  const drafted = draftAnew(request);
  return base === undefined || !drafted.ok ? drafted : { ...drafted, ...carryRules(drafted, base) };
}

function draftAnew({ snapshot, id, name, columns = {} }: Omit<DraftRequest, "base">): DraftResult {
  const lines = linesOf(snapshot);
  if (lines.length === 0)
    return { ok: false, fault: { code: "sheet-empty", values: { sheet: snapshot.name } } };
  const title = name ?? snapshot.name;
  const frame = { id, version: "0.1.0", name: { ja: title, en: title }, rows: [], exemptions: [], cases: [] };
  const isByHand = Object.keys(columns).length > 0;
  const asked = findSections(lines, packTexts(frame), columns)
    .filter((section) => section.header !== undefined || isByHand)
    .map(askedRows);
  const numbered = numberRows(asked.flatMap(({ rows }) => rows));
  if (numbered.length === 0)
    return { ok: false, fault: { code: "table-not-found", values: { sheet: snapshot.name } } };
  const rows = rowsOf(numbered);
  const conditioned = withConditions({ ...frame, rows: [...rows.value] }, numbered);
  const exemptions = bandsOf(snapshot, conditioned.value, columns);
  const pack = { ...conditioned.value, exemptions: [...exemptions.value] };
  const { count, notes } = counted(numbered, asked);
  return {
    ok: true,
    pack: { ...pack, cases: casesOf(pack) },
    notes: [...rows.notes, ...conditioned.notes, ...exemptions.notes, ...notes],
    count,
  };
}

/** What became of every line, in one sentence, and the cells of those that are no rows. */
function counted(
  numbered: readonly NumberedRow[],
  asked: readonly AskedRows[],
): { readonly count: DraftCount; readonly notes: readonly DraftNote[] } {
  const cells = asked.flatMap(({ leftOut }) => leftOut);
  const drafted = numbered.length;
  const count = { rows: drafted + cells.length, drafted, named: cells.length };
  const left: readonly DraftNote[] =
    cells.length === 0 ? [] : [{ code: "lines-left-out", values: { cells } }];
  return { count, notes: [...left, { code: "rows-counted", values: count }] };
}

function rowsOf(numbered: readonly NumberedRow[]): Drafted<readonly PackRow[]> {
  const levels = new Map<Section, ReturnType<typeof levelColumns>>();
  const drafted = numbered.map((row) => {
    const { section } = row.asked;
    if (!levels.has(section)) levels.set(section, levelColumns(section.layout, section.rest));
    return rowOf(row, levels.get(section));
  });
  return { value: drafted.map(({ value }) => value), notes: drafted.flatMap(({ notes }) => notes) };
}

function rowOf(
  { asked, id, notes }: NumberedRow,
  columns: ReturnType<typeof levelColumns>,
): Drafted<PackRow> {
  const { layout } = asked.section;
  const text = textOf(asked);
  const category = asked.category.map((cell) => cell.text.trim()).join("\n");
  const value = withUnits(askedValue(asked.beside, layout), asked.beside);
  const levels = levelsOf(asked.beside, layout, columns);
  const obligation = obligationOf(asked);
  const expects = guessExpects({
    category,
    text,
    ...(value === undefined ? {} : { asked: value }),
    ...(levels === undefined ? {} : { levels }),
  });
  const kept = [value, levels?.asked, ...(levels?.levels ?? []).map((level) => level.text)].join("\n");
  const unused = asked.beside
    .filter((cell) => /\p{L}|\p{N}/u.test(cell.text) && !kept.includes(cell.text.trim()))
    .map(cellAddress);
  const told: DraftNote[] = [
    ...notes,
    ...(asked.joined.length === 0
      ? []
      : [{ code: "lines-joined", values: { id, cells: asked.joined } } as const]),
    ...(unused.length === 0 ? [] : [{ code: "cells-left-out", values: { id, cells: unused } } as const]),
    ...(obligation === undefined ? [{ code: "obligation-assumed", values: { id } } as const] : []),
    { code: "expects-guessed", values: { id, kind: expects.kind } },
  ];
  const row: PackRow = {
    id,
    category,
    text,
    ...(value === undefined ? {} : { asked: value }),
    obligation: obligation ?? "mandatory",
    expects,
    review: true,
  };
  return { value: row, notes: told };
}

/** 99.9 | % | 以上: a bare number is read with its unit and its side, which stand in the columns behind it. */
function withUnits(value: string | undefined, beside: readonly LineCell[]): string | undefined {
  if (value === undefined || !/^[\d.,]+$/.test(oneWidth(value))) return value;
  const at = beside.findIndex((cell) => cell.text.trim() === value);
  const behind = beside.slice(at + 1).map((cell) => cell.text.trim());
  const end = behind.findIndex((text) => text.length > LONGEST_UNIT || /\d/.test(oneWidth(text)));
  return [value, ...behind.slice(0, end === -1 ? behind.length : end)].join("");
}

const LONGEST_UNIT = 4;

const obligationOf = ({ obligation }: AskedRow): PackRow["obligation"] | undefined =>
  obligation.map((cell) => readObligation(cell.text)).find((one) => one !== undefined);
