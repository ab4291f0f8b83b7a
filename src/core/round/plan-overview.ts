import { say } from "../coded";
import type { CellLook, PlannedCell } from "../mark/annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "../mark/frame-look";
import type { BookPlan, BookSheet } from "./book-plan";
import type { OverviewVendor } from "./overview";
import { vendorName } from "./round-line";
import {
  bookHeights,
  overviewFooter,
  overviewSignature,
  standingLook,
  type OverviewRequest,
} from "./overview-sheet";
import { planChanges } from "./plan-changes";
import { planMatrix } from "./plan-matrix";
import { planOpen } from "./plan-open";
import { splitSentence } from "./split-sentence";
import type { RoundWords, VendorColumn } from "./round-words";

/** As wide as A4 across lets type of 11 points be printed with at least 8 (plan-print.ts has the measures). */
const COLUMNS: readonly { readonly of: VendorColumn; readonly characters: number }[] = [
  { of: "vendor", characters: 24 },
  { of: "verdict", characters: 13 },
  { of: "nonconforming", characters: 5 },
  { of: "review", characters: 5 },
  { of: "unanswered", characters: 5 },
  { of: "open", characters: 26 },
  { of: "next", characters: 32 },
  { of: "file", characters: 24 },
];
type Widths = Partial<Record<VendorColumn, number>>;
/** The longest word for a verdict stands on one line in every language. */
const WIDTHS: Readonly<Record<RoundWords["language"], Widths>> = {
  ja: {},
  en: { vendor: 22, verdict: 18, next: 29 },
};
/** The same with a column more: what people decided. */
const WITH_STAFF: Readonly<Record<RoundWords["language"], Widths>> = {
  ja: { vendor: 20, open: 22, next: 26, file: 20 },
  en: { vendor: 18, verdict: 18, afterStaff: 18, open: 20, next: 25, file: 18 },
};
const AFTER_STAFF = { of: "afterStaff", characters: 16 } as const;
const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };
const TITLE: CellLook = { ...PLAIN, fontSize: 14, bold: true };
const STRONG: CellLook = { ...PLAIN, bold: true };
const CENTRED: CellLook = { ...NOTE_LOOK, horizontal: "center" };

/** The overview of a round as a workbook: vendors, rows by vendors, and what could not be judged. */
export function planOverview(request: OverviewRequest): BookPlan {
  const { overview } = request;
  return {
    sheets: [
      planVendors(request),
      ...(overview.rows.length === 0 ? [] : [planMatrix(request)]),
      ...planChanges(request),
      ...planOpen(request),
    ],
  };
}

function planVendors(request: OverviewRequest): BookSheet {
  const { overview, words, linkOf, head } = request;
  const { sentences } = words;
  const { subject, asOf, counts } = overview;
  const basis = { asOf, ...(subject === undefined ? {} : { subject }) };
  const above = [
    { text: say(sentences, { code: "title", values: {} }), look: TITLE },
    { text: say(sentences, { code: "basis", values: basis }), look: PLAIN },
    { text: say(sentences, { code: "counts", values: counts }), look: STRONG },
    { text: say(sentences, { code: "people-decide", values: {} }), look: PLAIN },
    ...(head === undefined
      ? []
      : [{ text: say(sentences, { code: "record-head", values: { head } }), look: PLAIN }]),
  ];
  const columns = columnsOf(overview, words);
  const header = above.length;
  const first = header + 1;
  const last = first + overview.vendors.length - 1;
  const bottom = last + 2;
  const cells: readonly PlannedCell[] = [
    ...above.map((line, row) => ({ row, column: 0, ...line })),
    ...columns.map(({ of }, column) => ({
      row: header,
      column,
      text: words.columns[of],
      look: HEADING_LOOK,
    })),
    ...overview.vendors.flatMap((vendor, index) => vendorCells(vendor, first + index, { words, columns })),
    { row: bottom, column: 0, text: overviewSignature(overview), look: PLAIN },
  ];
  const columnWidths = columns.map(({ characters }, column) => ({ column, characters }));
  const fileColumn = columns.length - 1;
  return {
    sheet: words.sheets.vendors,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: bookHeights(cells, columnWidths),
    choices: [],
    view: {
      frozenRows: first,
      frozenColumns: 1,
      filter: { top: header, left: 0, bottom: Math.max(last, header), right: fileColumn },
    },
    links: overview.vendors.flatMap(({ line: { result } }, index) => {
      const path =
        result.kind === "judged" && result.output !== undefined ? linkOf(result.output) : undefined;
      return path === undefined ? [] : [{ row: first + index, column: fileColumn, path }];
    }),
    print: {
      area: { top: 0, left: 0, bottom, right: fileColumn },
      titleRows: { first: header, last: header },
      paper: "A4",
      orientation: "landscape",
      footer: overviewFooter(request),
    },
  };
}

function columnsOf(
  { decided }: OverviewRequest["overview"],
  { language }: Pick<RoundWords, "language">,
): typeof COLUMNS {
  const widths = (decided ? WITH_STAFF : WIDTHS)[language];
  return COLUMNS.flatMap((column) =>
    column.of === "verdict" && decided ? [column, AFTER_STAFF] : [column],
  ).map(({ of, characters }) => ({ of, characters: widths[of] ?? characters }));
}

function vendorCells(
  vendor: OverviewVendor,
  row: number,
  { words, columns }: { readonly words: RoundWords; readonly columns: typeof COLUMNS },
): readonly PlannedCell[] {
  const { line, standing, nonconforming, review, unanswered } = vendor;
  const failed = line.result.kind === "failed" ? splitSentence(line.result.text, line.file) : undefined;
  const count = (rows: readonly string[]): Pick<PlannedCell, "text" | "number"> =>
    failed === undefined ? { text: String(rows.length), number: rows.length } : { text: "-" };
  const after = line.result.kind === "judged" ? line.result.afterStaff : undefined;
  const values: Readonly<Record<VendorColumn, Pick<PlannedCell, "text" | "number">>> = {
    vendor: {
      text: failed !== undefined && line.vendor === undefined ? words.unknownVendor : vendorName(line),
    },
    verdict: { text: words.standing[standing] },
    afterStaff: { text: after === undefined ? "" : words.afterStaff(after.verdict, after.overruled) },
    nonconforming: count(nonconforming),
    review: count(review),
    unanswered: count(unanswered),
    open: {
      text:
        failed?.what ??
        say(words.sentences, { code: "open-rows", values: { nonconforming, review, unanswered } }),
    },
    next: { text: failed?.todo ?? words.next[standing] },
    file: { text: vendor.file },
  };
  const looks: Partial<Record<VendorColumn, CellLook>> = {
    verdict: standingLook(standing),
    ...(after && { afterStaff: standingLook(after.verdict) }),
    nonconforming: CENTRED,
    review: CENTRED,
    unanswered: CENTRED,
  };
  return columns.map(({ of }, column) => ({ row, column, look: looks[of] ?? NOTE_LOOK, ...values[of] }));
}
