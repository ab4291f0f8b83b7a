import { BEFORE_IMAGE_NAMESPACE, type BeforeImage, serialiseBeforeImage } from "../core/mark/before-image";

/** Asks for the part's text; null after the sync where the workbook has none (or a host has lost it). */
export function requestPart(workbook: Excel.Workbook): OfficeExtension.ClientResult<string | null> {
  return workbook.customXmlParts.getByNamespace(BEFORE_IMAGE_NAMESPACE).getOnlyItemOrNullObject().getXml();
}

/** Puts an image in place of the former one; with nothing to remember the part goes. */
export function replacePart(workbook: Excel.Workbook, image: BeforeImage): void {
  workbook.customXmlParts.getByNamespace(BEFORE_IMAGE_NAMESPACE).getOnlyItemOrNullObject().delete();
  if (image.sheets.length === 0 && image.madeSheets.length === 0) return;
  workbook.customXmlParts.add(serialiseBeforeImage(image));
}
