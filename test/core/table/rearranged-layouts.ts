import type { PackRow } from "../../../src/core/pack/pack-schema";
import { shippedPack } from "../../../src/packs";
import type { GridSheet } from "../snapshot/snapshot-of";
import { city, HEADS, must, ROWS, said } from "./vendor-of-layouts";

/*
 * Layouts that are the plain table once their parts are put below each other: continued on another sheet, in panels, or
 * turned. What comes of a row must be what the plain one gives.
 */

type Lines = readonly (readonly string[])[];
const mark = (row: PackRow): string => said(row)[0];
const words = (row: PackRow): string => said(row)[1];
const line = (row: PackRow): readonly string[] => [...city(row), ...said(row)];
const [LEFT, RIGHT] = [ROWS.slice(0, 14), ROWS.slice(14)];

const card = (row: PackRow): Lines => [
  ["項番", row.id, "分類", row.category],
  ["要件", row.text, "", ""],
  ["必須・任意", must(row), "回答", mark(row)],
  ["備考", words(row), "", ""],
  ["", "", "", ""],
];
/** Two runs of lines beside each other, with an empty column between. */
export const beside = (left: Lines, right: Lines): Lines =>
  left.map((cells, at) => [...cells, "", ...(right[at] ?? [])]);
const pairs = (rows: readonly PackRow[]): readonly (readonly PackRow[])[] =>
  rows.flatMap((_, at) => (at % 2 === 0 ? [rows.slice(at, at + 2)] : []));
const turned = (rows: readonly PackRow[]): Lines => [
  ["項番", ...rows.map((row) => row.id)],
  ["分類", ...rows.map((row) => row.category)],
  ["要件", ...rows.map((row) => row.text)],
  ["必須・任意", ...rows.map(must)],
  ["回答", ...rows.map(mark)],
  ["備考", ...rows.map(words)],
];
const chunks = (rows: readonly PackRow[], size: number): readonly (readonly PackRow[])[] =>
  rows.length === 0 ? [] : [rows.slice(0, size), ...chunks(rows.slice(size), size)];
const sheets = (...of: readonly Lines[]): readonly GridSheet[] =>
  of.map((rows, at) => ({ name: `要件${String(at + 1)}`, rows }));

export const CONTINUED: Readonly<Record<string, readonly GridSheet[]>> = {
  "on a second sheet": sheets([HEADS, ...LEFT.map(line)], [HEADS, ...RIGHT.map(line)]),
  "under titles that count the sheets": sheets(
    [["外部サービス要件（1/2）"], HEADS, ...LEFT.map(line)],
    [["外部サービス要件（2/2）"], [], HEADS, ...RIGHT.map(line)],
  ),
  "without headings on the second": sheets([HEADS, ...LEFT.map(line)], RIGHT.map(line)),
  "on three sheets": sheets(
    ...[ROWS.slice(0, 5), ROWS.slice(5, 14), RIGHT].map((rows) => [HEADS, ...rows.map(line)]),
  ),
  "in other columns": sheets(
    [HEADS, ...LEFT.map(line)],
    [
      ["No", "要件", "区分", "対応可否", "備考"],
      ...RIGHT.map((row) => [row.id, row.text, must(row), ...said(row)]),
    ],
  ),
};

export const ON_ONE_SHEET: Readonly<Record<string, GridSheet>> = {
  "two panels of rows": { rows: beside([HEADS, ...LEFT.map(line)], [HEADS, ...RIGHT.map(line)]) },
  "two panels with a title and a note below": {
    rows: [
      ["外部サービス要件"],
      [],
      ...beside([HEADS, ...LEFT.map(line)], [HEADS, ...RIGHT.map(line)]),
      [],
      ["以上"],
    ],
  },
  "cards two across, numbered across": {
    rows: pairs(ROWS).flatMap(([left, right]) =>
      beside(left === undefined ? [] : card(left), right === undefined ? [] : card(right)),
    ),
  },
  "cards two across, numbered down": { rows: beside(LEFT.flatMap(card), RIGHT.flatMap(card)) },
  "cards three across": {
    rows: chunks(ROWS, 3).flatMap(([a, b, c]) =>
      beside(
        a === undefined ? [] : card(a),
        beside(b === undefined ? [] : card(b), c === undefined ? [] : card(c)),
      ),
    ),
  },
  "requirements beside each other": { rows: turned(ROWS) },
  "turned, in blocks of five": { rows: chunks(ROWS, 5).flatMap((rows) => [...turned(rows), []]) },
};

/** The sentences of the bands, by the row before which they stand. */
export const BANDS: ReadonlyMap<string, string> = new Map(
  shippedPack("gaibu-service").exemptions.map(({ rows, text }) => [rows.from, text]),
);
