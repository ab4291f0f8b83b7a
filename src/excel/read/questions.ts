import { type PartsRequest, requestParts } from "../undo/before-image-part";
import { loadSettings } from "../kept-columns";
import { type PrintRequest, requestPrint } from "../print/print-request";
import { isSetSupported } from "../run-excel";
import { COLUMN_SIZES, ROW_SIZES, type RowsRequest, type SheetBasis } from "./sheet-basis";

/** So many columns to the right are looked at for hidden columns, drop-downs and format rules. */
const COLUMNS_BESIDE = 48;
/** So many rows below are looked at for their heights: our foot block may stand there. */
const ROWS_BELOW = 100;

const SHEET_COLUMNS = 16_384;
const SHEET_ROWS = 1_048_576;

/** The free room to the right of the used range. */
export interface BesideRequest {
  readonly range: Excel.Range;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** The answers that are being waited for; one that Excel has refused is left out. */
export interface Answers {
  readonly tables?: Excel.TableCollection;
  readonly pivots?: Excel.PivotTableCollection;
  readonly shapes?: Excel.ShapeCollection;
  readonly charts?: Excel.ChartCollection;
  /** Threaded comments, where this Excel tells of them. */
  readonly comments?: Excel.CommentCollection;
  /** The names that hold for this sheet alone. */
  readonly names?: Excel.NamedItemCollection;
  readonly merges?: Excel.RangeAreas;
  readonly beside?: BesideRequest;
  readonly validation?: Excel.Range;
  readonly rules?: OfficeExtension.ClientResult<number>;
  readonly below?: RowsRequest;
  readonly print?: PrintRequest;
  /** What the add-in remembers in this workbook. */
  readonly settings?: Excel.SettingCollection;
  /** Our own parts of the workbook. */
  readonly parts?: PartsRequest;
}

/** What judging can do without. */
export type Question = keyof Answers;

interface Asking extends SheetBasis {
  /** So many columns and rows the sheet has beside and below; undefined: not known yet. */
  readonly room?: { readonly columns: number; readonly rows: number };
}

const beside = ({ used, room }: Asking): Excel.Range => used.getColumnsAfter(room?.columns ?? COLUMNS_BESIDE);

/** How each of them is asked. */
const QUESTIONS: { readonly [Key in Question]-?: (asking: Asking) => Required<Pick<Answers, Key>> } = {
  tables: ({ sheet }) => ({ tables: sheet.tables.load("items/name") }),
  pivots: ({ sheet }) => ({ pivots: sheet.pivotTables.load("items/name") }),
  shapes: ({ sheet }) => ({
    shapes: sheet.shapes.load("items/left,items/top,items/width,items/height,items/type,items/visible"),
  }),
  charts: ({ sheet }) => ({ charts: sheet.charts.load("items/left,items/top,items/width,items/height") }),
  comments: ({ sheet }) => ({ comments: requestComments(sheet) }),
  names: ({ sheet }) => ({ names: sheet.names.load("items/name") }),
  merges: ({ used }) => ({ merges: requestMerges(used) }),
  beside: (asking) => {
    const range = beside(asking);
    range.load("columnIndex");
    return { beside: { range, columns: range.getColumnProperties(COLUMN_SIZES) } };
  },
  validation: (asking) => ({ validation: beside(asking).load("dataValidation/type") }),
  rules: (asking) => ({ rules: beside(asking).conditionalFormats.getCount() }),
  below: ({ used, room }) => ({
    below: used.getRowsBelow(room?.rows ?? ROWS_BELOW).getRowProperties(ROW_SIZES),
  }),
  print: ({ sheet }) => ({ print: requestPrint(sheet.pageLayout) }),
  settings: ({ workbook }) => ({ settings: loadSettings(workbook) }),
  // Asked with the room known, that is with care: then nothing is asked of a part that may not be there.
  parts: ({ workbook, room }) => ({ parts: requestParts(workbook, room === undefined) }),
};

/** In the order of a batch: what needs the least first. */
const ORDER = [
  ...([
    "tables",
    "pivots",
    "shapes",
    "charts",
    "comments",
    "names",
    "beside",
    "validation",
    "rules",
    "below",
  ] as const),
  ...(["parts", "merges", "print", "settings"] as const),
];

function questionsFor({ merges }: { readonly merges: boolean }): readonly Question[] {
  const canMerge = merges && isSetSupported("1.13");
  const tellsComments = isSetSupported("1.10");
  return ORDER.filter(
    (question) => (question !== "merges" || canMerge) && (question !== "comments" || tellsComments),
  );
}

/** Asks everything at once. */
export function askAll(basis: SheetBasis, options: { readonly merges: boolean }): Answers {
  return questionsFor(options).reduce<Answers>(
    (asked, question) => ({ ...asked, ...QUESTIONS[question](basis) }),
    {},
  );
}

/** Asks one after the other, each in a round trip of its own, and leaves out what Excel refuses. */
export async function askEach(
  context: Excel.RequestContext,
  basis: SheetBasis,
  options: { readonly merges: boolean },
): Promise<Answers> {
  const { used } = basis;
  const room = {
    columns: Math.min(SHEET_COLUMNS - used.columnIndex - used.columnCount, COLUMNS_BESIDE),
    rows: Math.min(SHEET_ROWS - used.rowIndex - used.rowCount, ROWS_BELOW),
  };
  const isThere = (question: Question): boolean => {
    if (question === "below") return room.rows > 0;
    return !["beside", "validation", "rules"].includes(question) || room.columns > 0;
  };
  return questionsFor(options)
    .filter(isThere)
    .reduce<Promise<Answers>>(async (before, question) => {
      const asked = await before;
      const answer = await settled(context, () => QUESTIONS[question]({ ...basis, room }));
      return { ...asked, ...answer };
    }, Promise.resolve({}));
}

/** An answer after its sync; undefined where Excel refuses it. */
export async function settled<Answer>(
  context: Excel.RequestContext,
  ask: () => Answer,
): Promise<Answer | undefined> {
  try {
    const answer = ask();
    await context.sync();
    return answer;
  } catch {
    return undefined;
  }
}

/** What was asked and is not known. */
export function refusedOf(asked: Answers): ReadonlySet<Question> {
  return new Set(ORDER.filter((question) => asked[question] === undefined));
}

/** Only what this Excel knows is among the questions; a call past that is a mistake of ours. */
const UNKNOWN_CALL = "this Excel does not know the question";

function requestComments(sheet: Excel.Worksheet): Excel.CommentCollection {
  if (!isSetSupported("1.10")) throw new Error(UNKNOWN_CALL);
  return sheet.comments.load("items/content,items/authorName,items/creationDate");
}

function requestMerges(used: Excel.Range): Excel.RangeAreas {
  if (!isSetSupported("1.13")) throw new Error(UNKNOWN_CALL);
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areaCount");
  // Not the address: it is cut at 8,192 characters.
  merged.areas.load(`items/rowIndex,items/columnIndex,items/rowCount,items/columnCount`);
  return merged;
}
