import type { Judgement } from "../judge/judgement";
import type { Pack } from "../pack/pack-schema";
import type { Status } from "../status";
import type { SheetTable } from "../table/sheet-table";

/** A row with the hashes of what stands in it: of answer, remarks and requirement. */
export interface PlainRow {
  readonly id: string;
  readonly status: Status;
  readonly answer: string;
  readonly remarks: string;
  readonly requirement: string;
}

/** The rows of a judged sheet as they are recorded and compared. */
export function recordedRows(
  table: SheetTable,
  judgement: Judgement,
  pack: Pack,
  hash: (text: string) => string,
): readonly PlainRow[] {
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const short = (text: string): string => hash(text).slice(0, 16);
  const requirements = requirementTexts(table, pack);
  return judgement.rows.map(({ id, status }) => ({
    id,
    status,
    answer: short(rows.get(id)?.answer ?? ""),
    remarks: short(rows.get(id)?.remarks ?? ""),
    requirement: short(requirements.get(id) ?? ""),
  }));
}

/** Each requirement with its obligation as the sheet has it: the pack's words where the sheet does not differ. */
function requirementTexts(table: SheetTable, pack: Pack): ReadonlyMap<string, string> {
  const missing = new Set<string>(table.missing);
  return new Map(
    pack.rows.map((row) => {
      if (missing.has(row.id)) return [row.id, ""];
      const found = (what: "text" | "obligation", otherwise: string): string =>
        table.altered.find((one) => one.id === row.id && one.what === what)?.found ?? otherwise;
      return [row.id, `${found("obligation", row.obligation)}\n${found("text", row.text)}`];
    }),
  );
}
