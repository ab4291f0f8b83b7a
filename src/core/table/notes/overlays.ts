import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import type { Section } from "../find-sections";
import { cellAddress, type CellPlace } from "../../snapshot/grid";
import { rowsToldBy } from "./told-rows";
import { speaksAgainstCause, stanceOf } from "./stance";
import { isOfAllAnswers } from "./standing";
import { notesOf, type Heard, type SheetNotes } from "./sheet-notes";
import { aroundOf, toldByPlace } from "./told-in-cells";
import { speaksAsCity } from "./vendor-speech";
import { confirmsNo, explainsNo, restingOn } from "./resting-on";
import { isAboutWaiver, leavesAnswerAlone, mayTurnAnswer, plainlyTurns, isOfNoAnswer } from "./overlay-words";
import type { Layout } from "../columns/place-columns";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import type { SheetOverlay } from "../../snapshot/sheet-snapshot";
import type { BesideText, ExemptionDenial, Overlaid, Repair, RowDoubt } from "../sheet-table";
import { showsNumber } from "../../snapshot/shows-number";
import { heard } from "../../lexicon/lexicon";

export interface OverlaySearch {
  readonly overlays: readonly SheetOverlay[];
  /** The sections that make up the table. */
  readonly own: readonly Section[];
  readonly pack: Pack;
}

export interface OverlayFindings {
  readonly doubts: ReadonlyMap<RowId, readonly RowDoubt[]>;
  /** Words on rows that turn nothing by themselves: the reader of answers weighs them. */
  readonly asides: ReadonlyMap<RowId, readonly BesideText[]>;
  /** What is said about waiving: of single rows where it lies on them. */
  readonly denials: readonly ExemptionDenial[];
  /** Words that lie outside the rows, or name rows: to be read as notes on the sheet are. */
  readonly lines: readonly SheetLine[];
  /** What lies on no row. */
  readonly outside: readonly SheetOverlay[];
  /** What is said on one row of those above or below it. */
  readonly byPlace: SheetNotes;
  readonly repairs: readonly Repair[];
}

/** No row bears more doubts of this kind: the first say enough. */
const MOST_DOUBTS = 3;

/** What lies on the rows, by the row, and what lies elsewhere and has something to say. */
export function readOverlays({ overlays, own, pack }: OverlaySearch): OverlayFindings {
  const doubts = new Map<RowId, RowDoubt[]>();
  const asides = new Map<RowId, BesideText[]>();
  const denials: ExemptionDenial[] = [];
  const lines: SheetLine[] = [];
  const outside: SheetOverlay[] = [];
  const repairs: Repair[] = [];
  const placed: Heard[] = [];
  const rows = rowsOf(own, pack);
  const order = rows.map(({ id }) => id);
  for (const overlay of overlays) {
    const concerned = rowsUnder(rows, overlay.range);
    for (const { id, layout, first, isAnswered, answer } of concerned) {
      if (overlay.kind !== "formula" && confirmsNo(answer, overlay.text ?? "", id, pack)) continue;
      const where = { layout, first, isAnswered };
      const aside = asideOf(overlay, where);
      const doubt = aside === undefined ? doubtOf(overlay, where) : undefined;
      const said = doubts.get(id) ?? [];
      const heard = asides.get(id) ?? [];
      if (doubt !== undefined && said.length < MOST_DOUBTS) doubts.set(id, [...said, doubt]);
      if (aside !== undefined && heard.length < MOST_DOUBTS) asides.set(id, [...heard, aside]);
      const text = overlay.kind === "formula" ? "" : (overlay.text ?? "");
      if (speaksAgainstCause(text) && !explainsNo(answer, text, id, pack))
        denials.push(...restingOn([id], pack).map((of) => ({ cell: addressIn(overlay, first), ...of })));
    }
    const [on] = concerned;
    const words = overlay.kind === "formula" ? "" : (overlay.text ?? "");
    if (on === undefined) outside.push(overlay);
    else
      placed.push(
        ...toldByPlace(words, addressIn(overlay, on.first), { around: aroundOf(on.id, order), pack }),
      );
    if (isAboutWaiver(words)) {
      const cell = addressIn(overlay, on?.first ?? 0);
      denials.push({ cell, ...(on === undefined ? {} : { rows: concerned.map(({ id }) => id) }) });
      repairs.push({ code: "exemption-restricted", values: { text: words.trim() }, cell });
    } else if (words.trim() !== "" && (on === undefined || speaksBeyondRow(words, pack))) {
      lines.push(lineOf(overlay, words));
    }
  }
  return { doubts, asides, denials, lines, outside, byPlace: notesOf(placed), repairs };
}

/** Words on one row that name rows, or speak of all answers. */
const speaksBeyondRow = (words: string, pack: Pack): boolean =>
  rowsToldBy(words, pack).byNumber || isOfAllAnswers(words);

interface PackRowPlace {
  readonly id: RowId;
  readonly layout: Layout;
  readonly first: number;
  readonly last: number;
  /** Something stands in the vendor's cells. */
  readonly isAnswered: boolean;
  readonly answer: readonly LineCell[];
}

/** From top to bottom. */
function rowsOf(own: readonly Section[], pack: Pack): readonly PackRowPlace[] {
  const rows = own.flatMap(({ layout, matches }) =>
    matches.flatMap(({ row, block }): readonly PackRowPlace[] => {
      const id = row === undefined ? undefined : pack.rows[row]?.id;
      const isAnswered = [...block.answer, ...block.remarks].some(({ truth }) => truth !== false);
      return id === undefined ? [] : [{ id, layout, ...block.rows, isAnswered, answer: block.answer }];
    }),
  );
  return rows.sort((a, b) => a.first - b.first);
}

/** The rows on which a range lies. */
function rowsUnder(
  rows: readonly PackRowPlace[],
  { top, bottom }: SheetOverlay["range"],
): readonly PackRowPlace[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.last ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((rows[end]?.first ?? Infinity) <= bottom) end += 1;
  return rows.slice(low, end);
}

type Where = Pick<PackRowPlace, "layout" | "first" | "isAnswered">;

const CITYS: ReadonlySet<string> = new Set(["id", "category", "requirement", "obligation"]);

/** On the vendor's cells; on those of the city; in a column whose name says nothing; beside the table. */
type Zone = "vendor" | "unknown" | "city" | "beside";

function zoneOf({ left, right }: SheetOverlay["range"], { slots }: Layout): Zone {
  const under = slots.filter((slot) => slot.left <= right && slot.right >= left);
  const requirement = slots.find((slot) => slot.kind === "requirement");
  if (under.some(({ kind, heard }) => heard === true || !(CITYS.has(kind) || kind === "unknown")))
    return "vendor";
  if (under.some(({ kind, left: at }) => kind === "unknown" && at > (requirement?.left ?? -1)))
    return "unknown";
  return under.length > 0 ? "city" : "beside";
}

function doubtOf(overlay: SheetOverlay, where: Where): RowDoubt | undefined {
  const zone = zoneOf(overlay.range, where.layout);
  const cell = addressIn(overlay, where.first, zone === "vendor" ? where.layout : undefined);
  if (overlay.kind === "formula") {
    const matters = zone === "vendor" || (zone !== "city" && !showsNumber(overlay.text));
    return matters ? { code: "no-result", values: { cell } } : undefined;
  }
  const { kind: what, text = "", author = "", date = "", state = "unknown" } = overlay;
  const values: Overlaid = { cell, what, text: text.trim(), author, date, state };
  return matters(values, zone, where) ? { code: "overlaid", values } : undefined;
}

/**
 * A note or comment in words on an answered row: read with the remarks, as far as it turns an answer, else it may only
 * speak against it. The city's own word on its cells is none of that, nor what is plain by itself, or lies on no answer.
 */
function asideOf(overlay: SheetOverlay, where: Where): BesideText | undefined {
  const { kind, text = "" } = overlay;
  if ((kind !== "note" && kind !== "comment") || text.trim() === "" || isOfNoAnswer(text)) return undefined;
  // What is harmless by its words is weighed all the same; how to fill the cell in is not.
  const stance = stanceOf(text);
  if (stance !== "harmless" && leavesAnswerAlone(text)) return undefined;
  const zone = zoneOf(overlay.range, where.layout);
  if (!where.isAnswered || plainlyTurns(text)) return undefined;
  const cell = addressIn(overlay, where.first, zone === "vendor" ? where.layout : undefined);
  const { author = "", date = "" } = overlay;
  const values = { cell, what: kind, text: text.trim(), author, date, state: "unknown" as const };
  const aside = { cell, text: text.trim(), isVendors: false, doubt: { code: "overlaid" as const, values } };
  if (stance === "harmless") return { ...aside, quiet: true };
  const isOfAnswer = zone === "vendor" || !(speaksAsCity(text) || isAboutWaiver(text));
  return isOfAnswer && stance === "turns" ? { ...aside, onAnswer: true, byItself: true } : aside;
}

/** Words are taken as what they say; what says nothing matters only where an answer is given. */
function matters({ what, text, state }: Overlaid, zone: Zone, { isAnswered }: Where): boolean {
  const isOnAnswer = zone === "vendor" || zone === "unknown";
  if (what === "control" && state === "off") {
    // An untouched box of a form: beside an answer in words only one for a yes says something.
    return zone === "vendor" && isAnswered && !heard("overlay-denies", text);
  }
  if (what === "control" && zone === "vendor") return true;
  if (text === "") return isOnAnswer && what !== "note" && what !== "comment";
  if (zone === "vendor") return !leavesAnswerAlone(text);
  return mayTurnAnswer(text);
}

/** The first cell that is lain over: in this row, and of the vendor's where the layout is given. */
function addressIn({ range }: SheetOverlay, first: number, layout?: Layout): string {
  const vendors = (layout?.slots ?? []).find(
    ({ kind, left, right, heard }) =>
      left <= range.right &&
      right >= range.left &&
      (heard === true || !(CITYS.has(kind) || kind === "unknown")),
  );
  const place: CellPlace = {
    row: Math.max(range.top, first),
    column: Math.max(range.left, vendors?.left ?? range.left),
  };
  return cellAddress(place);
}

function lineOf({ range }: SheetOverlay, text: string): SheetLine {
  const { top: row, left: column, bottom, right } = range;
  return { row, cells: [{ row, column, bottom, right, text }] };
}
