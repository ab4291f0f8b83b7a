import type { Outcome, WorkbookFault } from "../core/fault";
import { parseBeforeImage } from "../core/snapshot/before-image";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import { outcomeOf } from "./fault-signal";
import { findWorkbook, type WorkbookParts } from "./package/find-workbook";
import { relationshipsPartOf } from "./package/part-names";
import { relationshipsOf } from "./package/relationships";
import { WorkbookPackage } from "./package/workbook-package";
import { findOwnParts, type OwnParts } from "./read/own-parts";
import { readPackage } from "./read/read-package";
import { contentSeal } from "./seal/content-seal";
import { standingWhole } from "./seal/whole-seal";
import { EXACT_NAMESPACE, parseExactRecord } from "./write/exact-record";

/** A copy that an earlier run wrote, or what now stands in its place. */
export interface FormerCopy {
  readonly snapshot: WorkbookSnapshot;
  /** Nobody wrote in it since, but for the columns in which we ask staff to write. */
  readonly asWritten: boolean;
  /** The seal of the letter that was written beside it. */
  readonly memo?: string;
}

/**
 * Reads a former copy. It is as we wrote it where every part has its checksum of then, or where at least all that it
 * holds for people is the same (another program opened and saved it). Faults: those of reading.
 */
export function readCopy(bytes: Uint8Array): Outcome<FormerCopy, WorkbookFault> {
  return outcomeOf(() => {
    const workbook = new WorkbookPackage(bytes);
    const parts = findWorkbook(workbook);
    const own = findOwnParts(workbook, parts);
    const { exact, image } = own.exact === undefined ? unrelatedParts(workbook) : own;
    const seal = exact?.seal;
    const snapshot = withMadeSheets(readPackage(workbook), image?.madeSheets ?? []);
    const asWritten =
      seal !== undefined &&
      (seal.whole === standingWhole(workbook, recordParts(workbook, parts)) ||
        seal.content === contentSeal(snapshot, workbook));
    return { snapshot, asWritten, ...(seal?.memo === undefined ? {} : { memo: seal.memo }) };
  });
}

/** LibreOffice keeps our custom XML parts but not the workbook's relations to them. */
function unrelatedParts(workbook: WorkbookPackage): Pick<OwnParts, "exact" | "image"> {
  const texts = workbook.entries
    .filter(({ name }) => /^customXml\/item[0-9]+\.xml$/i.test(name))
    .map(({ name }) => workbook.text(name).text);
  const exact = texts.map(parseExactRecord).find((record) => record !== undefined);
  const image = texts.map(parseBeforeImage).find((one) => one !== undefined);
  return { ...(exact && { exact }), ...(image && { image }) };
}

function withMadeSheets(snapshot: WorkbookSnapshot, made: readonly string[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    made.includes(sheet.name) ? { ...sheet, madeByUs: true } : sheet,
  );
  return { ...snapshot, sheets };
}

/** The parts of the record itself, which its seal can't cover. */
function recordParts(workbook: WorkbookPackage, parts: WorkbookParts): ReadonlySet<string> {
  const record = parts.relationships.find(
    ({ kind, target, external }) =>
      kind === "customXml" && !external && workbook.has(target) && isRecord(workbook.text(target).text),
  );
  if (record === undefined) return new Set();
  const properties = relationshipsOf(workbook, record.target).map(({ target }) => target);
  return new Set([record.target, relationshipsPartOf(record.target), ...properties]);
}

function isRecord(xml: string): boolean {
  return xml.slice(0, 1_000).includes(EXACT_NAMESPACE);
}

/** The seal over what a workbook holds for people; undefined where it can't be read. */
export function sealOf(bytes: Uint8Array): string | undefined {
  const seal = outcomeOf(() => {
    const workbook = new WorkbookPackage(bytes);
    return contentSeal(readPackage(workbook), workbook);
  });
  return seal.ok ? seal.value : undefined;
}

/** Whether two workbooks hold the same for people, wherever else their bytes differ; false where one can't be read. */
export function sameContent(one: Uint8Array, other: Uint8Array): boolean {
  const seal = sealOf(one);
  return seal !== undefined && seal === sealOf(other);
}
