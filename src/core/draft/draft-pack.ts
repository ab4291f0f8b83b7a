import type { Coded } from "../coded";
import { exemptionId, rowId, type RowId } from "../ids";
import { findSections, type Section } from "../table/find-sections";
import { findTable } from "../table/find-table";
import type { Block } from "../table/rows/open-block";
import { cellAddress } from "../snapshot/grid";
import type { Match } from "../table/rows/match-rows";
import { packTexts } from "../table/rows/pack-texts";
import type { ColumnsByHand } from "../table/columns/place-columns";
import { readCondition } from "../table/bands/read-band";
import { readObligation } from "../table/rows/read-obligation";
import { plainNumber } from "../table/rows/row-number";
import { linesOf } from "../snapshot/sheet-lines";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { TableFault } from "../table/sheet-table";
import { rowsNamed, type Condition } from "../pack/condition";
import { guessExpects } from "./guess-expects";
import type { Pack, PackCase, PackExemption, PackRow } from "../pack/pack-schema";
import { heard, pattern } from "../lexicon/lexicon";
import { whereItIs } from "../lexicon/data/sentences";

export interface DraftRequest {
  readonly snapshot: SheetSnapshot;
  /** The new pack's id: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** What the table is called; the sheet's name where it is missing. */
  readonly name?: string;
  readonly columns?: ColumnsByHand;
}

/** What a person has to look at before a draft may judge anything. */
export interface DraftNoteCatalogue {
  "expects-guessed": { readonly id: RowId; readonly kind: string };
  /** No 必須 or 任意 could be read; the stricter was taken. */
  "obligation-assumed": { readonly id: RowId };
  /** The row had no number of its own. */
  "number-made": { readonly id: RowId; readonly cell: string };
  /** Two rows have one number; the second was left out. */
  "number-twice": { readonly id: RowId; readonly cell: string };
  /** Typed as a number, 1.10 is stored as 1.1; the order told. */
  "number-mended": { readonly id: RowId; readonly found: string; readonly cell: string };
  "band-read": { readonly id: string; readonly text: string; readonly cell: string };
  /** A sentence that may waive rows could not be read; add the exemption by hand. */
  "band-not-read": { readonly text: string; readonly cell: string };
  "condition-guessed": { readonly id: RowId; readonly text: string };
}
export type DraftNote = Coded<DraftNoteCatalogue>;

export type DraftResult =
  | { readonly ok: true; readonly pack: Pack; readonly notes: readonly DraftNote[] }
  | { readonly ok: false; readonly fault: TableFault };

/**
 * A draft pack from a city's table: rows, obligations and bands as the sheet has them, expectations guessed from the
 * wording. The draft has the shape of a pack (parsePack); every guess is among the notes, for a person to check.
 */
export function draftPack({ snapshot, id, name, columns = {} }: DraftRequest): DraftResult {
  const lines = linesOf(snapshot);
  if (lines.length === 0)
    return { ok: false, fault: { code: "sheet-empty", values: { sheet: snapshot.name } } };
  const title = name ?? snapshot.name;
  const frame = { id, version: "0.1.0", name: { ja: title, en: title }, rows: [], exemptions: [], cases: [] };
  const section = findSections(lines, packTexts(frame), columns)
    .filter((candidate) => candidate.header !== undefined || Object.keys(columns).length > 0)
    .reduce<Section | undefined>(
      (best, next) => (asked(next).length > asked(best).length ? next : best),
      undefined,
    );
  const notes: DraftNote[] = [];
  const rows = section === undefined ? [] : rowsOf(asked(section), notes);
  if (rows.length === 0)
    return { ok: false, fault: { code: "table-not-found", values: { sheet: snapshot.name } } };
  const bare: Pack = { ...frame, rows };
  const conditioned = withConditions(bare, section, notes);
  const exemptions = bandsOf(snapshot, conditioned, columns, notes);
  const pack = { ...conditioned, exemptions };
  return { ok: true, pack: { ...pack, cases: casesOf(pack) }, notes };
}

/**
 * Blocks that ask something: with a text, and a number of two parts, an obligation or a whole sentence; in a table that
 * has columns for numbers, requirements and answers every numbered row does.
 */
function asked(section: Section | undefined): readonly Match[] {
  const kinds = new Set(section?.layout.slots.map(({ kind }) => kind));
  const isForAnswers = kinds.has("id") && kinds.has("requirement") && kinds.has("answer");
  return (section?.matches ?? []).filter(({ block }) => {
    const text = textOf(block);
    const isNumbered = /\d\D+\d/.test(block.number?.text ?? "");
    const isRow = isForAnswers && (block.number !== undefined || block.labels.length > 0);
    return text !== "" && (isNumbered || isRow || block.obligation.length > 0 || heard("draft-asked", text));
  });
}

const textOf = (block: Block): string => block.requirement.map((cell) => cell.text.trim()).join("\n");

function rowsOf(matches: readonly Match[], notes: DraftNote[]): PackRow[] {
  const rows = new Map<RowId, PackRow>();
  let before: string | undefined;
  for (const { block } of matches) {
    const cell = block.number ?? block.requirement[0];
    if (cell === undefined) continue;
    const at = cellAddress(cell);
    const found = block.number === undefined ? undefined : plainNumber(block.number.text);
    const next = following(before);
    const isMended =
      found !== undefined && found !== next && rows.has(rowId(found)) && Number(next) === Number(found);
    const id = rowId(isMended || found === undefined ? next : found);
    if (rows.has(id)) {
      notes.push({ code: "number-twice", values: { id, cell: at } });
      continue;
    }
    if (found === undefined) notes.push({ code: "number-made", values: { id, cell: at } });
    if (isMended) notes.push({ code: "number-mended", values: { id, found, cell: at } });
    rows.set(id, rowOf(id, block, notes));
    before = id;
  }
  return [...rows.values()];
}

/** "1.10" after "1.9"; the first row is "1". */
function following(before: string | undefined): string {
  if (before === undefined) return "1";
  const parts = before.split(".");
  return [...parts.slice(0, -1), String(Number(parts.at(-1)) + 1)].join(".");
}

function rowOf(id: RowId, block: Block, notes: DraftNote[]): PackRow {
  const text = textOf(block);
  const category = block.category.map((cell) => cell.text.trim()).join("\n");
  const obligation = block.obligation
    .map((cell) => readObligation(cell.text))
    .find((one) => one !== undefined);
  if (obligation === undefined) notes.push({ code: "obligation-assumed", values: { id } });
  const expects = guessExpects({ category, text });
  notes.push({ code: "expects-guessed", values: { id, kind: expects.kind } });
  return { id, category, text, obligation: obligation ?? "mandatory", expects, review: true };
}

/** A line like 「1.1で…が行われていない場合」 directly above a row says when the row is asked. */
function withConditions(pack: Pack, section: Section | undefined, notes: DraftNote[]): Pack {
  const lines = new Map(
    (section?.rest ?? []).map((line) => [line.row, line.cells.map((cell) => cell.text).join("")]),
  );
  const firsts = new Map(
    (section?.matches ?? []).map(({ block }) => [textOf(block), lines.get(block.rows.first - 1)] as const),
  );
  const rows = pack.rows.map((row): PackRow => {
    const line = firsts.get(row.text);
    const stated = line === undefined ? undefined : pattern("draft-unless").exec(line.trim())?.[1];
    const when = stated === undefined ? undefined : readCondition(whereItIs(stated), pack);
    if (line === undefined || when === undefined || rowsNamed(when).includes(row.id)) return row;
    notes.push({ code: "condition-guessed", values: { id: row.id, text: line } });
    return { ...row, text: `${line.trim()}\n${row.text}`, appliesWhen: { not: when } };
  });
  return { ...pack, rows };
}

/** The sheet is read again with its own rows, so that its bands have places among them. */
function bandsOf(
  snapshot: SheetSnapshot,
  pack: Pack,
  columns: ColumnsByHand,
  notes: DraftNote[],
): PackExemption[] {
  const answer = columns.answer ?? [0];
  const found = findTable({ snapshot, pack, columns });
  const again = found.ok ? found : findTable({ snapshot, pack, columns: { ...columns, answer } });
  if (!again.ok) return [];
  const { bands, rows } = again.table;
  return bands.flatMap(({ place, text, when }, at): PackExemption[] => {
    const cell = cellAddress(place);
    const below = new Set(rows.filter((row) => row.rows.first > place.row).map((row) => row.id));
    const scope = pack.rows.filter((row) => below.has(row.id)).map((row) => row.id);
    const [from] = scope;
    const to = scope.at(-1);
    if (when === undefined || from === undefined || to === undefined) {
      notes.push({ code: "band-not-read", values: { text, cell } });
      return [];
    }
    const id = `band-${at + 1}`;
    notes.push({ code: "band-read", values: { id, text, cell } });
    return [{ id: exemptionId(id), text, when, rows: { from, to } }];
  });
}

/** One worked case for each band and condition, so that a person sees what the draft would do. */
function casesOf(pack: Pack): PackCase[] {
  const bands = pack.exemptions.map((exemption): PackCase => {
    const met = rowsThatMeet(exemption.when);
    return {
      name: exemption.text,
      readings: Object.fromEntries(met.map((id) => [id, "met" as const])),
      statuses: { [exemption.rows.from]: "exempt" },
    };
  });
  const conditions = pack.rows.flatMap((row): PackCase[] => {
    if (row.appliesWhen === undefined || !("not" in row.appliesWhen)) return [];
    const met = rowsThatMeet(row.appliesWhen.not);
    const readings = Object.fromEntries(met.map((id) => [id, "met" as const]));
    return [
      { name: row.text.split("\n")[0] ?? row.text, readings, statuses: { [row.id]: "not-applicable" } },
    ];
  });
  return [...bands, ...conditions];
}

/** The fewest rows that make a condition true. */
function rowsThatMeet(when: Condition): readonly RowId[] {
  if ("met" in when) return [when.met];
  if ("not" in when) return [];
  if ("all" in when) return when.all.flatMap(rowsThatMeet);
  const [first] = when.any;
  return first === undefined ? [] : rowsThatMeet(first);
}
