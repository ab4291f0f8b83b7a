import { fold, isJapanese } from "../../lexicon/fold";
import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { cutSign } from "./footnotes";
import { isHarmlessNote } from "./harmless-note";
import { readLegendLine } from "../legend/read-legend";
import { isProvisional, leavesToCustomer } from "./provisional-words";
import { rowsNamedIn } from "../bands/rows-named";
import {
  isShortAsTitle,
  leavesRowsOpen,
  letsStand,
  speaksOfAnswers,
  standingOf,
  statementsOf,
} from "./standing";
import { proofsLacking, mayBeOfRows, rowsToldBy, saysLacking, type ToldRows } from "./told-rows";
import { limitsAnswer, OF_A_NOTE, OF_A_ROW, reserves } from "./reservation";
import type { SheetLine } from "../../snapshot/sheet-lines";
import { rowsOfFact, rowsOfPlace } from "./rows-of-matter";
import { isTrifleStatement } from "./trifle-beside";
import { isUnsettled } from "./unsettled";
import { speaksAsCity } from "./vendor-speech";
import { withoutLead } from "./without-lead";
import { everywhere, firstHeard, heard, type Concept } from "../../lexicon/lexicon";

/** A note that may turn answers, and those that it is about. */
export interface NoteSaid {
  /** It speaks of the answers as such. */
  readonly general: boolean;
  /** The rows that it leaves open by its words alone; none of them and no aside: the answers as such. */
  readonly rows: readonly RowId[];
  /** Rows that it speaks of: whether it speaks against their answers is for the reader of answers. */
  readonly asides: readonly RowId[];
  /** What it says of rows that it names: read as remarks on them, it has to leave their answers as they are. */
  readonly remarks?: readonly RowRemark[];
  /** The marks that it names. */
  readonly marks: readonly string[];
  /** Not even a no is the last word (a draft, withdrawn, another document holds). */
  readonly whole: boolean;
  /** Rows are waived by what it says is not there. */
  readonly lacking: boolean;
}

/** What a note says of a row that it names. */
export interface RowRemark {
  readonly id: RowId;
  readonly text: string;
}

/**
 * Where a note stands: on the sheet of answers; in the cells of another row; on another sheet; on the cover of the
 * answers; in a list of what was changed when; among prices, dates or names.
 */
export type NotePlace = "sheet" | "cells" | "elsewhere" | "cover" | "history" | "other-matters";

const isElsewhere = (place: NotePlace): boolean => place === "elsewhere" || place === "cover";

/** A few words by themselves are about the answers there: on their own sheet, and on its cover. */
const hasTitles = (place: NotePlace): boolean => place === "sheet" || place === "cover";

/** Where a note stands, and what that tells. */
interface NoteGround {
  readonly place?: NotePlace;
  /** What the sheet on which it stands is about, where that is registers or certificates (登録状況). */
  readonly topic?: string;
  /** The rows in the sheet's order. */
  readonly shown?: readonly RowId[];
}

/**
 * Reads a line outside the rows as a note on the answers, with the signals that the answers themselves are asked for:
 * what keeps a ○ from being met beside an answer (準備中, 有料, お客様側で) does so in a note as well.
 */
export function readNote(
  line: SheetLine,
  pack: Pack,
  { place = "sheet", topic = "", shown }: NoteGround = {},
): NoteSaid | undefined {
  const whole = line.cells.map((cell) => cell.text).join(place === "sheet" ? "" : " ");
  const text = cutSign(whole)?.says ?? whole;
  if (isLegend(line, rowsNamedIn(text, pack).length > 0))
    return isElsewhere(place) ? ofLegend(text) : undefined;
  let before: ToldRows = { rows: [], byNumber: false };
  const said = statementsOf(text).map((statement): StatementSaid | undefined => {
    if (isTrifleStatement(statement)) return undefined;
    const told = toldBy(statement, cutSign(whole) !== undefined, { pack, shown });
    const about = told.rows.length > 0 ? told : before;
    if (told.byNumber || told.rows.length > 0) before = told;
    // 機器を置く方式での回答です。クラウド版の回答は作成中です: the second one is of no row.
    const isOfSheet = told.rows.length === 0 && standingOf(statement, hasTitles(place)) !== undefined;
    const isOfAll = !about.byNumber && (isOfSheet || standsOverAll(statement, place));
    if (about.rows.length === 0 || isOfAll)
      return ofRegistration(`${topic}${statement}`, pack) ?? ofAnswers(statement, place);
    const said = ofRows(statement, about, place);
    const isOfOne = about.byNumber || about.rows.some((id) => isProof(id, pack));
    return isOfOne ? said : { ...said, ...ofRegistration(statement, pack) };
  });
  const all = said.flatMap((one) => (one === undefined ? [] : [one]));
  if (all.length === 0) return undefined;
  const general = all.filter(({ isGeneral }) => isGeneral === true);
  const inOrder = (ids: readonly RowId[]): readonly RowId[] =>
    pack.rows.map(({ id }) => id).filter((id) => ids.includes(id));
  const isWhole = general.some(({ whole }) => whole === true);
  return {
    general: general.length > 0,
    rows: general.length > 0 ? [] : inOrder(all.flatMap(({ rows = [] }) => rows)),
    asides: inOrder(all.flatMap(({ asides = [] }) => asides)),
    remarks: all.flatMap(({ remarks = [] }) => remarks),
    marks: isWhole || general.length === 0 ? [] : marksIn(text),
    whole: isWhole,
    lacking: all.some(({ lacking }) => lacking === true),
  };
}

/** The rows that a statement tells; a footnote's are those that carry its sign, wherever it says the data lie. */
function toldBy(
  statement: string,
  isFootnote: boolean,
  { pack, shown }: { readonly pack: Pack; readonly shown?: readonly RowId[] | undefined },
): ToldRows {
  const told = rowsToldBy(statement, pack, shown);
  if (told.byNumber || isFootnote) return told;
  const facts = rowsOfFact(statement, pack).map(({ id }) => id);
  const rows = told.rows.length > 0 ? told.rows : rowsOfPlace(statement, pack).map(({ id }) => id);
  return { rows: [...new Set([...rows, ...facts])], byNumber: false, facts };
}

/** 「○」…同等品で代用する場合を含む on another sheet: a yes that is less than one. */
function ofLegend(text: string): NoteSaid | undefined {
  const pairs = readLegendLine(text).pairs.filter(({ mark }) => /[○◎]/u.test(mark));
  const open = pairs.filter(
    ({ meaning, says = "" }) =>
      (meaning !== "yes" && isUnsettled(says)) || heard("note-on-order", fold(says).text.replace(/\s/g, "")),
  );
  const isTurned = pairs.length === 0 && standingOf(text, false) !== undefined;
  if (open.length === 0 && !isTurned) return undefined;
  const marks = open.length > 0 ? open.map(({ mark }) => mark) : ["○"];
  return { general: true, rows: [], asides: [], marks, whole: false, lacking: false };
}

const OF_ALL: readonly Concept[] = [
  "standing-strong",
  "standing-later-state",
  "standing-final-elsewhere",
  "standing-made-otherwise",
];

/** Plainly of all answers, whatever words of single requirements it has. */
const standsOverAll = (statement: string, place: NotePlace): boolean =>
  firstHeard(OF_ALL, plainOf(statement)) !== undefined ||
  (hasTitles(place) && isShortAsTitle(plainOf(statement)) && heard("standing-title", plainOf(statement)));

interface StatementSaid extends Partial<Pick<NoteSaid, "rows" | "asides" | "remarks" | "whole" | "lacking">> {
  /** Of the answers as such. */
  readonly isGeneral?: boolean;
}

/** A row that asks for a register or a certificate: a statement on it speaks of that one alone. */
export const isProof = (id: RowId, pack: Pack): boolean =>
  pack.rows.some((row) => row.id === id && ["certification", "registration"].includes(row.expects.kind));

/** A statement on rows that it, or the one before it, tells. */
function ofRows(
  statement: string,
  { rows, byNumber, facts = [] }: ToldRows,
  place: NotePlace,
): StatementSaid | undefined {
  const isPast = place === "history" && !heard("standing-void", plainOf(statement));
  // 監視の導入は本見積に含みません, 認証：令和4年返上: of an offer or a certificate, wherever it is said.
  // ISMAP登録がある場合、以下は免除します is the band once more; what it may limit has been heard as a limit.
  const repeatsBand =
    heard("matter-condition", plainOf(statement)) && heard("band-waives", plainOf(statement));
  if (!byNumber && (repeatsBand || letsStand(statement))) return undefined;
  const isOfOffer = saysLacking(statement) || leavesRowsOpen(statement);
  if (place === "other-matters" && !byNumber && !isOfOffer) return undefined;
  if (byNumber && firstHeard(["stance-replaces", "note-erratum"], plainOf(statement)) !== undefined)
    return { rows };
  const bearing = byNumber && !isPast ? bearingOf(statement, place) : undefined;
  if (bearing !== undefined && isOfOthers(statement)) return { isGeneral: true };
  if (bearing === "turns") return { rows };
  if (bearing === "says") {
    const text = withoutLead(statement);
    return { remarks: rows.map((id) => ({ id, text })), lacking: saysLacking(statement) };
  }
  if (facts.length > 0 && !isPast && !speaksAsCity(statement))
    return { remarks: rows.map((id) => ({ id, text: statement })) };
  if (!mayBeOfRows(statement)) return undefined;
  if (!isPast && leavesRowsOpen(statement)) return { rows, lacking: !byNumber };
  const lacking = saysLacking(statement) || (!isPast && isUnsettled(statement));
  // 再委託先：なし is an entry of a form, and no sentence on a row; English words tell a row too loosely.
  const isSentence = plainOf(statement).length >= SENTENCE && isJapanese(statement);
  const isOfCells = heard("note-in-cells", plainOf(statement)) && isUnsettled(statement);
  if (isPast || !isSentence || !(isOfCells || limitsAnswer(statement))) return { asides: rows, lacking };
  return { remarks: rows.map((id) => ({ id, text: statement })), lacking };
}

/** 1.20以外は有償です speaks of the others; 1.20を除き対応済みです of 1.20. */
function isOfOthers(statement: string): boolean {
  if (!heard("note-others-than", plainOf(statement))) return false;
  const rest = plainOf(statement).replace(everywhere("note-others-than"), "");
  return reserves(rest, [...OF_A_NOTE, ...OF_A_ROW]) || isUnsettled(rest) || isProvisional(rest);
}

/** A statement that a register or certificate, which none is named, is not there. */
function ofRegistration(statement: string, pack: Pack): StatementSaid | undefined {
  if (!mayBeOfRows(statement) || heard("standing-whole", plainOf(statement))) return undefined;
  const rows = proofsLacking(statement, pack).map(({ id }) => id);
  return rows.length === 0 ? undefined : { rows, lacking: true };
}

/** A statement without what it says of the paper alone: who may ask what, and what becomes of it. */
function withoutPaper(statement: string): string {
  const plain = plainOf(statement);
  const rest = plain.replace(everywhere("paper-asking"), "").replace(everywhere("paper-fate"), "");
  return rest === plain ? statement : rest;
}

function ofAnswers(whole: string, place: NotePlace): StatementSaid | undefined {
  const statement = withoutPaper(whole);
  const plain = plainOf(statement);
  if (letsStand(statement)) return undefined;
  if (place === "history" && !heard("standing-void", plain)) return undefined;
  const isOfAnswers =
    firstHeard(["standing-whole", "standing-final-elsewhere", "standing-made-otherwise"], plain) !==
      undefined ||
    (isElsewhere(place) && speaksOfAnswers(statement));
  const standing = standingOf(statement, hasTitles(place));
  const isTitle = place === "cover" && isShortAsTitle(plain) && standing !== undefined;
  if (place !== "sheet" && !isOfAnswers && !isTitle) return undefined;
  // ×の5項目には代替案を備考に記しました: a no is no less one.
  const isOfNoes = heard("note-of-noes", plain) && !/[○◎△]/u.test(plain);
  if (isOfNoes && standing !== "answers") return undefined;
  if (standing !== undefined) return { isGeneral: true, whole: standing === "answers" };
  return restrictsAnswers(statement) ? { isGeneral: true } : undefined;
}

const plainOf = (text: string): string => fold(text).text.replace(/\s/g, "");

/** ※○は…, 「○」とした項目: not ○ in a bracket of choices (○・△・×). */
function marksIn(text: string): readonly string[] {
  return [...new Set([...plainOf(text).matchAll(/[○◎△●▲](?![・、/,])/gu)].map(([mark]) => mark))];
}

/** Shorter texts beside a number are marks, names and figures. */
const SENTENCE = 12;

/** A statement that says nothing of the vendor's: an instruction, a title, a question. */
function saysNothing(plain: string): boolean {
  if (plain.length < 4 || heard("provisional-boilerplate", plain)) return true;
  if (heard("note-instructs", plain) || heard("note-title", plain)) return true;
  return heard("note-asks", plain) && !heard("note-of-answers", plain);
}

/**
 * How a statement bears on rows that it names: it turns their answers whatever they say (1.22は変更予定), or it says
 * something of them, as their remarks might (1.13、所有権は貴市に帰属します).
 */
function bearingOf(statement: string, place: NotePlace): "turns" | "says" | undefined {
  const plain = plainOf(statement);
  if (plain.length < 4) return undefined;
  if (heard("note-redefines", plain) || isProvisional(plain) || leavesToCustomer(plain)) return "turns";
  if (heard("note-asked-elsewhere", plain) || heard("note-answered-later", plain)) return "turns";
  if (saysNothing(plain)) {
    // 1.24は回答に誤りあり、訂正票をご覧ください: the instruction has its reason before it.
    const isGrounded = heard("standing-instructs", plain) && !heard("matter-condition", plain);
    return isGrounded && isUnsettled(statement) ? "turns" : undefined;
  }
  // データ所在地・準拠法（1.10～1.12）: a heading says nothing of what it heads.
  const kinds = heard("note-heads-rows", plain) ? OF_A_NOTE : [...OF_A_NOTE, ...OF_A_ROW];
  if (reserves(statement, kinds) || isUnsettled(statement)) return "turns";
  if (isHarmlessNote(statement)) return undefined;
  // 1.14 | ○ on another sheet is an answer or an example, and no statement.
  const isStatement = isElsewhere(place) && withoutLead(statement).length >= SENTENCE;
  return isStatement || (place === "sheet" && heard("note-states", plain)) ? "says" : undefined;
}

/** A statement that turns the marks and answers as such. No instruction. */
function restrictsAnswers(statement: string): boolean {
  const plain = plainOf(statement);
  if (plain.length < 4) return false;
  if (heard("note-redefines", plain) || isProvisional(plain)) return true;
  // 通信費はお客様のご負担: of another bill.
  if (leavesToCustomer(plain)) return !heard("harmless-note-money", plain);
  if (saysNothing(plain)) return false;
  if (heard("note-procedure", plain) || heard("note-left-out", plain)) return false;
  if (!reserves(statement, OF_A_NOTE)) return false;
  return (
    heard("note-of-the-answers", plain) || (heard("note-of-the-vendor", plain) && heard("note-matter", plain))
  );
}

/** A mark in a cell of its own is a legend's; beside a text that names rows it answers (自由記載欄 | ○ | 1.14は…予定). */
function isLegend(line: SheetLine, namesRows: boolean): boolean {
  const isMark = ({ text }: SheetLine["cells"][number]): boolean => heard("note-lone-mark", text.trim());
  if (!namesRows && line.cells.some(isMark)) return true;
  // 1.11 旧:○→新:△ tells of a change, as does 1.14 誤:○ 正:△.
  if (namesRows && line.cells.some(({ text }) => heard("note-erratum", plainOf(text)))) return false;
  if (namesRows && line.cells.some(({ text }) => /[→⇒]/u.test(text))) return false;
  return line.cells.some(
    (cell) => readLegendLine(cell.text).pairs.length > 1 || heard("note-legend-pair", cell.text),
  );
}
