import { BEFORE_IMAGE_NAMESPACE, type BeforeImage, serialiseBeforeImage } from "../core/mark/before-image";

/** What the .xlsx host keeps to undo its edits letter by letter: of no use once Excel has written to the workbook. */
export const EXACT_RECORD_NAMESPACE = "urn:yoken-check:exact-record";

/** Asks for the part's text; null after the sync where the workbook has none (or a host has lost it). */
export function requestPart(workbook: Excel.Workbook): OfficeExtension.ClientResult<string | null> {
  return onlyPart(workbook, BEFORE_IMAGE_NAMESPACE).getXml();
}

/** The same in steps, for a host that does not answer questions about a part that is not there. */
export async function readPartInSteps(context: Excel.RequestContext): Promise<string | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(BEFORE_IMAGE_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const [only, ...more] = parts.items;
  if (!only || more.length > 0) return null;
  const xml = only.getXml();
  await context.sync();
  return xml.value;
}

const onlyPart = (workbook: Excel.Workbook, namespace: string): Excel.CustomXmlPart =>
  workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();

/** Puts an image in place of the former one; with nothing to remember the part goes. The exact record goes in any case. */
export function replacePart(workbook: Excel.Workbook, image: BeforeImage): void {
  onlyPart(workbook, BEFORE_IMAGE_NAMESPACE).delete();
  onlyPart(workbook, EXACT_RECORD_NAMESPACE).delete();
  if (image.sheets.length === 0 && image.madeSheets.length === 0) return;
  workbook.customXmlParts.add(serialiseBeforeImage(image));
}
