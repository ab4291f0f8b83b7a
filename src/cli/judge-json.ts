import type { CheckedSheet } from "../core/check-workbook";
import type { RowId } from "../core/ids";
import type { Reason } from "../core/judge/judgement";
import type { StaffOutcome } from "../core/mark/staff-outcome";
import type { Pack } from "../core/pack/pack-schema";
import { cellAddress, type CellPlace } from "../core/snapshot/grid";
import { plansTold } from "../core/round/plans-told";
import { fileTitle, rowTitles } from "../core/round/round-line";
import { seenRow, tableRange } from "../core/snapshot/rearranged";
import type { TableRow } from "../core/table/sheet-table";
import type { CliWords } from "../words/cli-words";

export interface SheetReport {
  readonly file: string;
  readonly checked: CheckedSheet;
  readonly pack: Pack;
  readonly packHash: string;
  readonly words: CliWords;
  readonly output?: string;
  /** With the grounds on which columns and rows were read. */
  readonly explain?: boolean;
}

/** The object that `judge --json` prints for one sheet (design: command line). */
export function judgeJson({ file, checked, pack, packHash, words, output, explain }: SheetReport): object {
  const { table, judgement, notices } = checked;
  const tableRows = new Map(table.rows.map((row) => [row.id, row]));
  const titles = rowTitles(pack);
  return {
    file,
    sheet: table.sheet,
    table: tableRange(table),
    vendor: table.heading?.vendor ?? { name: fileTitle(file), cell: null },
    subject: table.heading?.subject?.name ?? null,
    pack: { id: pack.id, version: pack.version, hash: packHash },
    asOf: judgement.asOf,
    verdict: judgement.verdict,
    counts: judgement.counts,
    rows: judgement.rows.map((row) => ({
      id: row.id,
      title: titles.get(row.id) ?? "",
      ...placeJson(tableRows.get(row.id)),
      obligation: row.obligation,
      status: row.status,
      reading: row.reading,
      answer: tableRows.get(row.id)?.answer ?? "",
      remarks: tableRows.get(row.id)?.remarks ?? "",
      ...evidenceJson(tableRows.get(row.id)),
      reasons: row.reasons.map((reason) => reasonJson(reason, words)),
      exemptedBy: row.exemptedBy,
      blockers: row.blockers,
      blockerCells: row.blockers.flatMap((id) => answerCells(tableRows, id)),
    })),
    exemptions: judgement.exemptions.map((exemption) => ({ ...exemption, cell: exemption.cell ?? null })),
    repairs: table.repairs.map((repair) => ({
      code: repair.code,
      cell: repair.cell,
      values: repair.values,
      text: words.mark.repair(repair),
    })),
    altered: table.altered.map(({ id, what, cell, expected, found }) => ({
      id,
      what,
      cell,
      expected,
      found,
    })),
    missing: table.missing,
    notices: notices.map((notice) => ({ ...notice, text: words.notice(notice) })),
    ...(checked.unread.length === 0 ? {} : { unread: checked.unread }),
    settles: judgement.settles,
    ...plansJson(checked),
    ...(explain === true && table.explained !== undefined ? { explained: table.explained } : {}),
    ...(checked.staff === undefined ? {} : { staff: staffJson(checked.staff) }),
    ...(checked.afterStaff === undefined ? {} : { afterStaff: checked.afterStaff }),
    ...(output === undefined ? {} : { output }),
  };
}

/** Only where a condition names a plan, or one that is bought settled a row. */
function plansJson({ judgement, table }: CheckedSheet): object {
  const plans = plansTold(judgement, table);
  return plans.open.length + plans.settled.length === 0 ? {} : { plans };
}

function staffJson({ decisions, verdict, differs }: StaffOutcome): object {
  return { decisions: [...decisions].map(([id, decision]) => ({ id, decision })), verdict, differs };
}

function placeJson(row: TableRow | undefined): object {
  if (row === undefined) return { row: null, cells: { answer: [], remarks: [] } };
  const addresses = (places: readonly CellPlace[]) => places.map(cellAddress);
  return {
    row: seenRow(row) + 1,
    cells: { answer: addresses(row.answerCells), remarks: addresses(row.remarksCells) },
  };
}

/** Only where the sheet has a column for evidence that is filled in. */
const evidenceJson = (row: TableRow | undefined): object =>
  row?.evidence === undefined ? {} : { evidence: row.evidence.text };

function answerCells(rows: ReadonlyMap<RowId, TableRow>, id: RowId): readonly string[] {
  return (rows.get(id)?.answerCells ?? []).slice(0, 1).map(cellAddress);
}

function reasonJson(reason: Reason, words: CliWords): object {
  const text = words.mark.reason(reason);
  switch (reason.about) {
    case "judgement":
      return { code: reason.code, values: reason.values, text };
    case "answer": {
      const { code, values, quote } = reason.finding;
      return { code, values, ...(quote === undefined ? {} : { quote }), text };
    }
    case "sheet":
      return { code: reason.doubt.code, values: reason.doubt.values, text };
  }
}
