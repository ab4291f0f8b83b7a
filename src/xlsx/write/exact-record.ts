import { z } from "zod";
import { unwrapJson, wrapJson } from "../../core/snapshot/before-image";
import { decodePart, encodePart } from "../xml/part-text";
import { reverseOf, unsplice } from "../xml/splice";
import { crc32 } from "../zip/crc32";
import { plannedWhole } from "../seal/whole-seal";
import type { WorkbookPackage } from "../package/workbook-package";

/**
 * What undoes our edits character by character. It serves only as long as every part that we edited is still just as
 * we left it; once another program has saved the workbook, the before-image serves instead.
 */
export const EXACT_NAMESPACE = "urn:yoken-check:exact-record";

const count = z.number().int().nonnegative();
const exactRecordSchema = z.strictObject({
  version: z.literal(1),
  parts: z.array(
    z.strictObject({
      part: z.string(),
      /** CRC-32 of the part's bytes before and after our edits. */
      before: count,
      after: count,
      edits: z.array(z.tuple([count, count, z.string()])),
    }),
  ),
  added: z.array(z.string()),
  seal: z
    .strictObject({
      /** Over the names and checksums of all parts but those of this record: nothing was saved since. */
      whole: z.string(),
      /** Over what the workbook holds for people, where the writer knew it (see contentSeal). */
      content: z.string().optional(),
      /** Of the letter that was written beside the copy. */
      memo: z.string().optional(),
    })
    .optional(),
});
export type ExactRecord = z.infer<typeof exactRecordSchema>;

/** What a copy remembers of itself, so that it can be told later whether people wrote in it. */
export interface ContentSeal {
  readonly content?: string;
  readonly memo?: string;
}

export function parseExactRecord(xml: string): ExactRecord | undefined {
  const parsed = exactRecordSchema.safeParse(unwrapJson(xml, EXACT_NAMESPACE));
  return parsed.success ? parsed.data : undefined;
}

/** The record of all edits of a package; `alsoAdded` names the parts that will be added with the record itself. */
export function exactRecordXml(
  workbook: WorkbookPackage,
  alsoAdded: readonly string[],
  content: ContentSeal = {},
): string {
  const parts = [...workbook.changes()].map(([part, edits]) => ({
    part,
    before: workbook.checksum(part),
    after: crc32(workbook.edited(part)),
    edits: reverseOf(workbook.text(part).text, edits),
  }));
  const added = [...workbook.addedParts(), ...alsoAdded];
  return wrapJson("exactRecord", EXACT_NAMESPACE, {
    version: 1,
    parts,
    added,
    seal: { whole: plannedWhole(workbook), ...content },
  });
}

/** The former bytes of every part of the record; undefined where any part is no longer as we left it. */
export function formerParts(
  workbook: WorkbookPackage,
  record: ExactRecord,
): ReadonlyMap<string, Uint8Array> | undefined {
  const former = new Map<string, Uint8Array>();
  for (const { part, before, after, edits } of record.parts) {
    if (!workbook.has(part)) return undefined;
    const bytes = workbook.bytes(part);
    if (crc32(bytes) !== after) return undefined;
    const now = decodePart(bytes, part);
    const text = unsplice(now.text, edits);
    const restored = text === undefined ? undefined : encodePart({ ...now, text });
    if (restored === undefined || crc32(restored) !== before) return undefined;
    former.set(part, restored);
  }
  return former;
}
