import { BEFORE_IMAGE_NAMESPACE, type BeforeImage, serialiseBeforeImage } from "../core/mark/before-image";

/** Asks for the part's text; null after the sync where the workbook has none (or a host has lost it). */
export function requestPart(workbook: Excel.Workbook): OfficeExtension.ClientResult<string | null> {
  return ownPart(workbook).getXml();
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

const ownPart = (workbook: Excel.Workbook): Excel.CustomXmlPart =>
  workbook.customXmlParts.getByNamespace(BEFORE_IMAGE_NAMESPACE).getOnlyItemOrNullObject();

/** Puts an image in place of the former one; with nothing to remember the part goes. */
export function replacePart(workbook: Excel.Workbook, image: BeforeImage): void {
  ownPart(workbook).delete();
  if (image.sheets.length === 0 && image.madeSheets.length === 0) return;
  workbook.customXmlParts.add(serialiseBeforeImage(image));
}
