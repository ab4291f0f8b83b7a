import { z } from "zod";

/**
 * What stood where we write, kept in the workbook as a custom XML part so that 消去 can bring it back. Both hosts write
 * and read this one format: an XML element in the namespace below that holds JSON. A new version gets a new number;
 * a reader that does not know the number leaves the image alone.
 */
export const BEFORE_IMAGE_NAMESPACE = "urn:yoken-check:before-image";
const VERSION = 1;

const index = z.number().int().nonnegative();
const rangeSchema = z.strictObject({ top: index, left: index, bottom: index, right: index }).readonly();
const spanSchema = z.strictObject({ first: index, last: index }).readonly();

const LAST_ROW = 1_048_575;

/** `last` (with it) where a run of rows had one height. */
const heightRunSchema = z
  .strictObject({
    row: index.max(LAST_ROW),
    last: index.max(LAST_ROW).optional(),
    points: z.number().nullable(),
    /** The row was as high as its contents needed, and has to grow with them again. */
    fits: z.literal(true).optional(),
    /** The height that we gave; a row that has another one by now was sized by a person since. */
    given: z.number().optional(),
  })
  .readonly();

/** No more rows than a sheet has: whoever reads the runs row by row must come to an end. */
const heightRunsSchema = z
  .array(heightRunSchema)
  .readonly()
  .refine((runs) => runs.reduce((sum, { row, last = row }) => sum + Math.max(0, last - row), 0) <= LAST_ROW);

const MOST_PACKED = 200_000;
const rowTextSchema = z.tuple([index.max(LAST_ROW), index]).readonly();

/** The former print set-up; null stands for "not set". */
const printSchema = z.strictObject({
  area: z.array(rangeSchema).readonly().nullable(),
  titleRows: spanSchema.nullable(),
  /** Columns repeated on every page ("A:B"), which our title rows leave as they are. */
  titleColumns: z.string().nullable(),
  /** Code of ECMA-376 18.3.1.63: 9 is A4, 8 is A3. */
  paper: z.number().int().nullable(),
  orientation: z.enum(["portrait", "landscape"]).nullable(),
  scale: z.number().nullable(),
  fitToPage: z.boolean(),
  fitToWidth: z.number().int().nullable(),
  fitToHeight: z.number().int().nullable(),
  /** In Excel's own codes (&L…&C…&R…). */
  footer: z.string().nullable(),
  evenFooter: z.string().nullable(),
  firstFooter: z.string().nullable(),
  /** Likewise; left out by earlier versions, and where our plan leaves the headers alone. */
  header: z.string().nullable().optional(),
  evenHeader: z.string().nullable().optional(),
  firstHeader: z.string().nullable().optional(),
});

const sheetSchema = z.strictObject({
  /** The sheet's name when it was written; it may have changed since. */
  sheet: z.string(),
  /** What the sheet's hidden name says (sheet-key.ts), by which it is known again. */
  key: z.string().max(80).optional(),
  /** Rectangles of our cells. All were empty. */
  ranges: z.array(rangeSchema).readonly(),
  /** Of these, the cells in which people write: their text stays. */
  staff: z.array(rangeSchema).readonly(),
  /** Fingerprints of the texts that we wrote: what else stands in our cells later is not ours. */
  texts: z.array(index).readonly().optional(),
  /** What we wrote in each row, as one fingerprint: rows that moved are known again by it. */
  rowTexts: z.array(rowTextSchema).readonly().optional(),
  /** The same of a long table, in a shorter form (packed-rows.ts). */
  packedTexts: z.string().max(MOST_PACKED).optional(),
  /** What is kept is not all from before us: an earlier record was lost ("sizes"), or rows had moved ("heights"). */
  unknown: z.enum(["sizes", "heights"]).optional(),
  /** Former widths in characters; null where the column had none of its own. */
  columnWidths: z
    .array(z.strictObject({ column: index, characters: z.number().nullable() }).readonly())
    .readonly(),
  /** Former heights in points; null where the row had none of its own. */
  rowHeights: heightRunsSchema,
  print: printSchema.readonly().optional(),
});

const beforeImageSchema = z.strictObject({
  version: z.literal(VERSION),
  sheets: z.array(sheetSchema.readonly()).readonly(),
  /** Sheets that we added. */
  madeSheets: z.array(z.string()).readonly(),
});

export type HeightRun = z.infer<typeof heightRunSchema>;
export type RowText = z.infer<typeof rowTextSchema>;
export type FormerPrint = z.infer<typeof printSchema>;
export type SheetBeforeImage = Readonly<z.infer<typeof sheetSchema>>;
export type BeforeImage = Readonly<z.infer<typeof beforeImageSchema>>;

export function beforeImage(sheets: readonly SheetBeforeImage[], madeSheets: readonly string[]): BeforeImage {
  return { version: VERSION, sheets: [...sheets], madeSheets: [...madeSheets] };
}

/** The XML of the custom part. */
export function serialiseBeforeImage(image: BeforeImage): string {
  return wrapJson("beforeImage", BEFORE_IMAGE_NAMESPACE, image);
}

/** Reads the XML of a custom part; undefined where it is no image, or one of another version. */
export function parseBeforeImage(xml: string): BeforeImage | undefined {
  const json = unwrapJson(xml, BEFORE_IMAGE_NAMESPACE);
  const parsed = json === undefined ? undefined : beforeImageSchema.safeParse(json);
  return parsed?.success === true ? parsed.data : undefined;
}

/** JSON as the text of one XML element, with all that is no ASCII escaped: no host can change it in passing. */
export function wrapJson(element: string, namespace: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  const text = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="${namespace}">${text}</${element}>`;
}

/** The JSON in the one element of such a part, whatever the prefix it was given since; undefined where there is none. */
export function unwrapJson(xml: string, namespace: string): unknown {
  if (!xml.includes(`"${namespace}"`) && !xml.includes(`'${namespace}'`)) return undefined;
  const close = xml.lastIndexOf("</");
  const open = close < 0 ? -1 : xml.lastIndexOf(">", close);
  if (open < 0) return undefined;
  const text = xml
    .slice(open + 1, close)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
