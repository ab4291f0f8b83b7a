import type { Legend } from "./answer/legend";
import { readAnswer } from "./answer/read-answer";
import { speaksAgainst } from "./answer/speaks-against";
import type { RowFacts } from "./judge/row-facts";
import type { PackRow } from "./pack/pack-schema";
import type { PlainDate } from "./plain-date";
import type { Policy } from "./policy";
import type { RowDoubt, TableRow } from "./sheet/sheet-table";

export interface RowToRead {
  readonly row: TableRow;
  readonly asked: PackRow;
  readonly policy: Policy;
  readonly asOf: PlainDate;
  readonly legend?: Legend;
}

/** What one row of the table says: its answer, remarks and evidence, and what stands beside them. */
export function readTableRow({ row, asked, policy, asOf, legend }: RowToRead): RowFacts {
  const { answer, remarks, evidence = "", beside = [] } = row;
  const { reading, findings } = readAnswer({
    row: asked,
    answer,
    remarks,
    evidence,
    asOf,
    policy,
    ...(legend === undefined ? {} : { legend }),
  });
  const isGood = reading === "met" || reading === "na";
  const against = beside.filter(
    ({ text }) => isGood && speaksAgainst(text, { row: asked, asOf, policy }) !== undefined,
  );
  const doubts: readonly RowDoubt[] = [
    ...row.doubts,
    ...against.map(({ cell }): RowDoubt => ({ code: "reserved", values: { cell } })),
  ];
  const answered = [answer, remarks, evidence].filter((text) => text.trim() !== "").join(" / ");
  return { id: row.id, reading, findings, doubts, answered };
}
