import { columnsToOffer } from "../core/check-workbook";
import type { Outcome } from "../core/fault";
import type { Pack } from "../core/pack/pack-schema";
import type { JudgedSheet, JudgeOptions } from "../excel/judge-active-sheet";
import { readSheet, type SheetReading } from "../excel/read/read-sheet";
import type { ColumnsState } from "../ui/columns-form";
import { lettersOf } from "../ui/columns-text";
import { excelWordsFor } from "../words/excel-words";
import type { Language } from "../words/words";

export interface ColumnsAsked {
  /** By which pack the sheet that was read would be judged. */
  readonly packFor: (reading: SheetReading) => Pack;
  readonly columnsFor: NonNullable<JudgeOptions["columnsFor"]>;
  /** What was judged last, be it this sheet or another. */
  readonly judged: JudgedSheet | undefined;
  readonly language: Language;
}

/** The columns of the sheet in front, by its own headings: it is read, and nothing is written. */
export async function columnsInFront({
  packFor,
  columnsFor,
  judged,
  language,
}: ColumnsAsked): Promise<Outcome<ColumnsState, string>> {
  const read = await readSheet({});
  if (!read.ok) return { ok: false, fault: excelWordsFor(language).fault(read.fault) };
  const { snapshot, worksheetId, columns } = read.value;
  const inForce = columnsFor(snapshot.name, columns);
  const isJudged = judged?.reading.worksheetId === worksheetId;
  return {
    ok: true,
    value: {
      sheet: snapshot.name,
      offered: columnsToOffer(snapshot, packFor(read.value)),
      ...(isJudged ? { read: lettersOf(judged.checked.table.columns) } : {}),
      ...(inForce === undefined ? {} : { inForce }),
    },
  };
}
