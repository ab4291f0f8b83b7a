import type { Sentences } from "../../core/coded";
import type { ColumnsFaultCatalogue } from "../../core/table/columns/parse-columns";
import type {
  Alteration,
  RepairCatalogue,
  RowDoubtCatalogue,
  TableFaultCatalogue,
} from "../../core/table/sheet-table";
import { someCells } from "../some-cells";
import { overlaidEn } from "./overlaid";
import { bandName } from "./row-names";

export const repairsEn: Sentences<RepairCatalogue> = {
  "row-number-typed": ({ found, id }) =>
    `The number "${found}" was read as ${id} (Excel stores ${id} as ${found} when it is typed as a number).`,
  "row-number-inferred": ({ found, id }) =>
    found === ""
      ? `The number is blank; requirement text and order show that the row is ${id}.`
      : `The number "${found}" can't be read; requirement text and order show that the row is ${id}.`,
  "row-number-restyled": ({ found, id }) => `The number "${found}" was read as ${id}.`,
  "row-number-differs": ({ found, id }) =>
    `The number says "${found}", but the requirement text is that of ${id}. The row was taken as ${id}.`,
  "row-repeated": ({ id, cells }) =>
    `${id} stands in ${cells.length} places (${someCells(cells, ", ", " +")}).`,
  "row-moved": ({ id }) => `The row ${id} is not where the requirement table has it.`,
  "row-unknown": ({ found, text }) =>
    `The requirement table does not have this row (number "${found}", "${text}"). It was not judged.`,
  "rows-unknown": ({ count, range }) =>
    `The requirement table does not have ${count} rows (${range}). They were not judged.`,
  "example-skipped": ({ text }) => `A row of examples ("${text}") was left out.`,
  "band-unreadable": ({ text }) =>
    `The sentence "${text}" looks like an exemption but can't be read, so it waives nothing. Please check the sentence.`,
  "band-differs": ({ text, exemption }) =>
    `The exemption "${text}" differs from ${bandName(exemption)} of the requirement table. Please check which one is right.`,
  "band-repeated": ({ text, cells }) =>
    `The exemption "${text}" stands more than once (${someCells(cells, ", ", " +")}), so its place does not say which rows it waives. Please check which one counts.`,
  "band-outside": ({ text }) =>
    `The exemption "${text}" stands outside the requirement rows, so its place does not say which rows it waives.`,
  "band-misplaced": ({ text, row }) =>
    `The exemption "${text}" stands above ${row}, which its condition names, so it waives nothing. Please check its place.`,
  "band-answered": ({ text }) =>
    `The row of the exemption is filled in ("${text}"), so it waives nothing for certain. Please check what the entry means.`,
  "band-hidden": ({ text }) =>
    `The row of the exemption "${text}" is hidden. Please check whether the exemption is meant to hold.`,
  "exemption-restricted": ({ text }) =>
    `"${text}" may limit the exemptions, so the rows that it may concern were not waived. Please check which rows are waived.`,
  "note-restricts": ({ text }) =>
    `The note "${text}" may change what answers mean, so the rows concerned are left for review. Please read the note.`,
  "formula-without-result": () =>
    `The result of this formula is not stored in the file, so that it is not known what stands here, and no exemption is certain. Please open the file in Excel, save it, and judge it again.`,
  "band-overlaid": ({ text, found }) =>
    found === ""
      ? `A drawing lies on the exemption sentence "${text}", which therefore waives nothing. Please check what the drawing means.`
      : `"${found}" is written over or attached to the exemption sentence "${text}", which therefore waives nothing. Please check what it means.`,
  "other-table": ({ range }) => `Another table stands at ${range} of the same sheet. It was not judged.`,
};

export const alterationsEn: Readonly<Record<Alteration["what"], (alteration: Alteration) => string>> = {
  text: ({ id, expected, found }) =>
    `The text of ${id} differs from the requirement table, which says "${expected}"; this sheet says "${found}".`,
  obligation: ({ id, expected, found }) =>
    `The obligation of ${id} differs from the requirement table, which says "${expected}"; this sheet says "${found}".`,
};

export const rowDoubtsEn: Sentences<RowDoubtCatalogue> = {
  altered: ({ cell }) => `${cell} seems to differ from the sheet as sent out.`,
  duplicate: ({ cells }) => `The same requirement stands at ${cells.join(", ")} with different answers.`,
  "uncertain-row": ({ cell }) => `It is not certain that ${cell} is this requirement.`,
  "struck-answer": ({ cell }) => `The answer at ${cell} is struck through.`,
  "error-value": ({ cell, error }) => `${cell} shows the error ${error} and can't be read.`,
  "unread-symbols": ({ cell }) => `${cell} has characters in a symbol font that can't be read.`,
  "answer-elsewhere": ({ cell }) => `${cell} holds what may be an answer.`,
  "answer-shared": ({ cell }) => `The answer cell ${cell} is merged over several requirements.`,
  reserved: ({ cell }) => `${cell} may limit the answer.`,
  "no-tick": ({ cell }) => `${cell} has no mark, and what that means is not clear.`,
  noted: ({ cell }) => `The note at ${cell} may change what this answer means.`,
  "no-result": ({ cell }) =>
    `The formula at ${cell} has no stored result: open the file in Excel and save it.`,
  "cell-picture": ({ cell }) => `${cell} holds a picture, which can't be read.`,
  overlaid: overlaidEn,
  "rule-not-checked": ({ cell }) => `The rule for ${cell} has not been checked yet.`,
  unticked: ({ cell }) => `Whether the empty check box at ${cell} means no is not clear.`,
};

export const tableFaultsEn: Sentences<TableFaultCatalogue> = {
  "sheet-empty": ({ sheet }) =>
    `The sheet "${sheet}" is empty. Please name the sheet that holds the requirement table.`,
  "table-not-found": ({ sheet }) =>
    `The sheet "${sheet}" holds no requirement table. Please name the sheet that does, or set the columns with --columns.`,
  "table-of-another-pack": ({ sheet, found, missing }) =>
    `The table in the sheet "${sheet}" is not this requirement table, so it was not judged. Rows found: ` +
    `${found.length} (${found.join(", ") || "none"}); rows not found: ${missing.length} ` +
    `(${missing.join(", ")}). Please name the right pack with --pack, or check whether rows were deleted.`,
  "answer-column-not-found": ({ sheet, range, several: [first, ...others] = [] }) =>
    first === undefined
      ? `The requirement table stands at ${range} of the sheet "${sheet}", but its answer column is not known. Please head it "回答", or set it, e.g. --columns answer=E.`
      : others.length === 0
        ? `No heading of the requirement table at ${range} of the sheet "${sheet}" names ` +
          `the answer. If column ${first.column} "${first.name}" with its marks is the answer, please say so with --columns answer=${first.column}.`
        : `The requirement table at ${range} of the sheet "${sheet}" has ${others.length + 1} columns that may ` +
          `be the answer (${[first, ...others].map(({ column, name }) => `${column} "${name}"`).join(", ")}). ` +
          `It is not known which one to judge, so the sheet was not judged. Please set it, e.g. --columns ` +
          `answer=${first.column}${first.remarks === undefined ? "" : `,remarks=${first.remarks}`}.`,
};

/** --columns and the pane's columns by hand. */
export const columnsFaultsEn: Sentences<ColumnsFaultCatalogue> = {
  "columns-unreadable": ({ part }) =>
    `The columns "${part}" can't be read. Please write them like id=A,requirement=C,answer=E+F,remarks=G.`,
  "columns-kind-unknown": ({ kind }) =>
    `There is no kind of column called "${kind}". Please use id, category, requirement, obligation, answer or remarks.`,
  "columns-letters-unknown": ({ kind, letters }) =>
    `"${letters}" is no column for ${kind}. Please use letters from A to XFD.`,
  "columns-kind-twice": ({ kind }) =>
    `The column of ${kind} is given more than once. Please give it once; only answer and remarks may have several columns.`,
  "columns-letters-twice": ({ letters }) =>
    `The column ${letters} is given to several kinds. Please give it to one.`,
};
