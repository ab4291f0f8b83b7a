import type { Condition } from "../../../src/core/pack/condition";
import { cellAddress, columnLetters, rangeAddress } from "../../../src/core/snapshot/grid";
import type { TableResult, TableRow } from "../../../src/core/table/sheet-table";

/** A table as a person can check it against the grid, without the texts that both share. */
export function summaryOf(result: TableResult): unknown {
  if (!result.ok) return { fault: result.fault.code, ...result.fault.values };
  const { table } = result;
  const { answer, remarks, ...single } = table.columns;
  return {
    range: rangeAddress(table.range),
    header: span(table.headerRows),
    columns: {
      ...Object.fromEntries(Object.entries(single).map(([kind, column]) => [kind, columnLetters(column)])),
      answer: answer.map(columnLetters).join("+"),
      remarks: remarks.map(columnLetters).join("+"),
    },
    rows: Object.fromEntries(table.rows.map((row) => [row.id, rowLine(row)])),
    missing: table.missing,
    bands: table.bands.map((band) =>
      [
        cellAddress(band.place),
        band.exemption ?? "(no exemption)",
        band.when === undefined ? "unread" : condition(band.when),
      ].join(" "),
    ),
    repairs: table.repairs.map(
      ({ cell, code, values }) => `${cell} ${code} ${Object.values(values).flat().join(" | ")}`,
    ),
    altered: table.altered.map(({ id, what, cell, found }) => `${id} ${what} ${cell}: ${found}`),
    ...(table.legend === undefined
      ? {}
      : {
          legend: [
            table.legend.cell,
            ...table.legend.marks.map(({ mark, meaning }) => `${mark} ${meaning}`),
          ].join(", "),
        }),
  };
}

const span = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;

function rowLine(row: TableRow): string {
  const words = [row.answer, row.remarks].map((text) => text.replaceAll("\n", " / ")).join(" | ");
  const cells = row.answerCells.map(cellAddress).join("+");
  const doubts = row.doubts.map(({ code, values }) => `${code} ${Object.values(values).flat().join(" ")}`);
  return [`${span(row.rows)}: ${words} (${cells})`, ...(row.hidden ? ["hidden"] : []), ...doubts].join("; ");
}

function condition(when: Condition): string {
  if ("met" in when) return when.met;
  if ("not" in when) return `not ${condition(when.not)}`;
  const parts = "all" in when ? when.all : when.any;
  return `(${parts.map(condition).join("all" in when ? " and " : " or ")})`;
}
