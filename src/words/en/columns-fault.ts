import type { Sentences } from "../../core/coded";
import type { ColumnsFaultCatalogue } from "../../core/sheet/parse-columns";

export const columnsFaultsEn: Sentences<ColumnsFaultCatalogue> = {
  "columns-unreadable": ({ part }) =>
    `The columns "${part}" can't be read. Write them like id=A,requirement=C,answer=E.`,
  "columns-kind-unknown": ({ kind }) =>
    `There is no kind of column "${kind}". Use id, category, requirement, obligation, answer or remarks.`,
  "columns-letters-unknown": ({ kind, letters }) =>
    `"${letters}", given for ${kind}, is no column. Write letters from A to XFD.`,
  "columns-kind-twice": ({ kind }) =>
    `${kind} has more than one column. Give one (answer and remarks may have several, like answer=E+F).`,
  "columns-letters-twice": ({ letters }) => `Column ${letters} is given to two kinds. Keep one of them.`,
};
