import { say } from "../coded";
import type { Finding } from "../answer/finding";
import type { RowId } from "../ids";
import type { Reason, RowJudgement } from "../judge/judgement";
import { reasonsByRole } from "../judge/reason-role";
import { cellAddress } from "../snapshot/grid";
import type { SheetTable } from "../table/sheet-table";
import { displayWidth } from "./display-width";
import type { MarkWords } from "./mark-words";
import { shorten, shortenCoded } from "./shorten";

/** What is quoted from the vendor stands two columns further left in full: a note only has to point at it. */
const QUOTE_LIMIT = 14;
/** Evidence is shown, not told: in all so many characters. */
const EVIDENCE_LIMIT = 24;
/** Behind the decision there is room for more. */
const SUPPORT_QUOTE_LIMIT = 60;

/**
 * The note beside one row: the reason that decides, and the cells that would settle it where they stand elsewhere. A row
 * that conforms shows its evidence.
 */
export function rowNote(row: RowJudgement, table: SheetTable, words: MarkWords): string {
  const { deciding, besides, evidence } = reasonsByRole(row.status, row.reasons);
  if (deciding === undefined) {
    const shown = row.status === "conforming" ? evidenceNote(evidence, words) : "";
    const beside = besides.map((reason) => said(row, shortReason(reason), words));
    return [shown, ...beside].filter((line) => line !== "").join("\n");
  }
  if (isBlankThatCounts(deciding)) return say(words.sentences, { code: "blank-counts", values: {} });
  const told = [deciding, ...besides].map((reason) => said(row, shortReason(reason), words));
  const reasons =
    besides.length === 0 ? told : [say(words.sentences, { code: "together", values: { sentences: told } })];
  const cells = row.status === "review" ? cellsElsewhere(row, table) : [];
  const settling =
    cells.length === 0 ? [] : [say(words.sentences, { code: "cells-that-settle", values: { cells } })];
  return [...new Set([...reasons, ...settling])].join("\n");
}

/** Beside a table of which the answers stand on another sheet: what is judged there, and where it is. */
export function answerThere(id: RowId, { joined, rows }: SheetTable, words: MarkWords): readonly string[] {
  const row = rows.find((one) => one.id === id);
  const [cell] = row?.answerCells ?? [];
  const sheet = cell?.origin?.sheet;
  if (row === undefined || cell === undefined || sheet === undefined) return [];
  if (joined?.sheets.includes(sheet) !== true) return [];
  const values = { cell: cellAddress(cell), text: shorten(row.answer, QUOTE_LIMIT) };
  return [say(words.sentences, { code: "answer-there", values })];
}

/** An optional row may be denied: that is shown, and not held against it. */
function said({ status }: RowJudgement, reason: Reason, words: MarkWords): string {
  if (status === "optional-unmet" && reason.about === "answer" && reason.finding.code === "denied")
    return say(words.sentences, { code: "denied-optional", values: reason.finding.values });
  return words.reason(reason);
}

/** A blank that a setting counts as met: the foot says so once, and many rows may be blank. */
function isBlankThatCounts(reason: Reason): boolean {
  return (
    reason.about === "judgement" && reason.code === "blank-by-policy" && reason.values.as === "conforming"
  );
}

/** Why the row was decided as it was, beyond the note: one sentence for each reason that only supports. */
export function supportNotes(row: RowJudgement, words: MarkWords): readonly string[] {
  const { evidence, support } = reasonsByRole(row.status, row.reasons);
  const shown = row.status === "conforming" ? support : [...evidence, ...support];
  return [...new Set(shown.map((reason) => words.reason(quoting(reason, SUPPORT_QUOTE_LIMIT))))];
}

/** The same reason with what it quotes shortened. */
export function shortReason(reason: Reason): Reason {
  return quoting(reason, QUOTE_LIMIT);
}

function quoting(reason: Reason, limit: number): Reason {
  switch (reason.about) {
    case "judgement":
      return shortenCoded(reason, limit);
    case "sheet":
      return { ...reason, doubt: shortenCoded(reason.doubt, limit) };
    case "answer":
      return { ...reason, finding: shortenCoded(reason.finding, limit, decidesAtItsEnd) };
  }
}

/** Japanese says at the end what it says: of 「脆弱性情報の提供については規定なし」 the last words decide. */
const decidesAtItsEnd = (key: string, text: string): boolean =>
  key === "word" && displayWidth(text) > [...text].length;

/** 「IS 723456（2028年3月31日まで）」: no sentence, and of several of one kind the first. */
function evidenceNote(evidence: readonly Reason[], words: MarkWords): string {
  const findings = evidence.flatMap((reason) => (reason.about === "answer" ? [reason.finding] : []));
  const until = findings.flatMap((one) => (one.code === "valid-until" ? [one.values.date] : []))[0];
  const items: string[] = [];
  const found = [...findings].sort((a, b) => foremost(a) - foremost(b));
  for (const item of new Set(
    found.flatMap((finding) => evidenceItem(finding, words)).filter((one) => one !== ""),
  )) {
    const length = [...items, item].join("").length;
    if (items.length === 0 || length <= EVIDENCE_LIMIT) items.push(shorten(item, EVIDENCE_LIMIT));
  }
  if (items.length === 0 && until === undefined) return "";
  return say(words.sentences, {
    code: "evidence",
    values: { items, ...(until === undefined ? {} : { until }) },
  });
}

/** A number tells most: by it a register or a certifier is asked. */
const foremost = ({ code }: Finding): number => (code === "has-number" ? 0 : 1);

function evidenceItem(finding: Finding, { sentences }: MarkWords): readonly string[] {
  switch (finding.code) {
    case "successor-accepted":
      return [say(sentences, { code: "successor", values: { found: finding.values.found } })];
    case "names-standard":
      return [finding.values.standard];
    case "has-number":
      return [finding.values.number];
    case "place-domestic":
      return [finding.values.place];
    case "tier-found":
      return [say(sentences, { code: "tier", values: { tier: finding.values.tier } })];
    case "long-enough":
    case "figure-enough":
    case "level-found":
      return [finding.values.text];
    case "names-document":
      return [finding.values.name];
    default:
      return [];
  }
}

/** The answer cells of the rows that would settle this one, itself left out. */
function cellsElsewhere(row: RowJudgement, table: SheetTable): readonly string[] {
  return table.rows.flatMap(({ id, answerCells: [first] }) =>
    id !== row.id && row.blockers.includes(id) && first !== undefined ? [cellAddress(first)] : [],
  );
}
