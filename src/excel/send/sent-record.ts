import { z } from "zod";
import { fingerprint } from "../../core/mark/own-texts";
import { unwrapJson, wrapJson } from "../../core/snapshot/before-image";

/**
 * What the city's own sheet was like before it was made ready to be sent out, kept in the workbook so that it can be
 * taken back exactly: one custom XML part for each such sheet. A new version gets a new number; a reader that does not
 * know the number leaves the part alone.
 */
export const SENT_NAMESPACE = "urn:yoken-check:sent-sheet";
const VERSION = 1;

const index = z.number().int().nonnegative();
const range = z.strictObject({ top: index, left: index, bottom: index, right: index }).readonly();
const ranges = z.array(range).readonly();

const recordSchema = z.strictObject({
  version: z.literal(VERSION),
  /** What the hidden names of the two sheets say, by which they are known again. */
  token: z.string().max(80),
  sheet: z.string(),
  /** Our texts on the city's sheet. */
  ours: z.array(z.strictObject({ row: index, column: index, text: z.string() }).readonly()).readonly(),
  /** Where people may have written since, in cells that were empty. */
  fields: ranges,
  /** Texts of the city's, as fingerprints: where they stand elsewhere, rows or columns have moved. */
  anchors: z.array(z.tuple([index, index, index]).readonly()).readonly(),
  /** Former looks of the cells that were given ours: each the same in the whole rectangle, and without borders. */
  looks: z
    .array(
      z
        .strictObject({
          range,
          /** null: none. */
          fill: z.string().nullable(),
          bold: z.boolean(),
          wrap: z.boolean(),
          horizontal: z.string(),
          vertical: z.string(),
          format: z.string(),
        })
        .readonly(),
    )
    .readonly(),
  /** Former widths in points; null where it was the sheet's standard width. */
  widths: z.array(z.strictObject({ column: index, points: z.number().nullable() }).readonly()).readonly(),
  /** Cells that got a drop-down and had none. */
  choices: ranges,
  /** Cells that were locked and are open, and the other way round. */
  opened: ranges,
  locked: ranges,
  /** Whole columns that were locked. */
  results: z.strictObject({ left: index, right: index }).readonly().nullable(),
});

export type SentRecord = Readonly<z.infer<typeof recordSchema>>;
export type FormerLook = SentRecord["looks"][number];

export const sentRecord = (record: Omit<SentRecord, "version">): SentRecord => ({
  version: VERSION,
  ...record,
});

export const serialiseSent = (record: SentRecord): string => wrapJson("sentSheet", SENT_NAMESPACE, record);

/** Reads the XML of a custom part; undefined where it is no record, or one of another version. */
export function parseSent(xml: string): SentRecord | undefined {
  const parsed = recordSchema.safeParse(unwrapJson(xml, SENT_NAMESPACE));
  return parsed.success ? parsed.data : undefined;
}

/** A hidden name of a sheet, which follows it when it is renamed. */
const PREFIX = "_yoken_sent.";
const HOW = ".how";

export const sentName = (token: string): string => `${PREFIX}${token}`;
export const howName = (token: string): string => `${PREFIX}${token}${HOW}`;

/** The token of a sheet that was made ready, among its names. */
export function tokenIn(names: readonly string[]): string | undefined {
  const own = names.find((name) => name.startsWith(PREFIX) && !name.endsWith(HOW));
  return own?.slice(PREFIX.length);
}

export const anchorOf = (row: number, column: number, text: string): readonly [number, number, number] => [
  row,
  column,
  fingerprint(text),
];
