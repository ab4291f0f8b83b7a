import {
  BEFORE_IMAGE_NAMESPACE,
  type BeforeImage,
  beforeImage,
  parseBeforeImage,
  serialiseBeforeImage,
} from "../../core/snapshot/before-image";
import { mergedImages } from "../../core/mark/sheet-key";

/** What the .xlsx host keeps to undo its edits letter by letter: of no use once Excel has written to the workbook. */
export const EXACT_RECORD_NAMESPACE = "urn:yoken-check:exact-record";

/** The parts of ours that a workbook was found to have, by their ids. */
export interface OwnParts {
  readonly image: BeforeImage;
  readonly ids: readonly string[];
}

export interface PartsRequest {
  readonly xml: OfficeExtension.ClientResult<string | null> | undefined;
  readonly images: Excel.CustomXmlPartScopedCollection;
  readonly exact: Excel.CustomXmlPartScopedCollection;
}

/**
 * Asks for our parts.
 * @param text whether the only image's text is asked for at once: a question about a part that may not be there
 */
export function requestParts(workbook: Excel.Workbook, text: boolean): PartsRequest {
  const { customXmlParts } = workbook;
  const images = customXmlParts.getByNamespace(BEFORE_IMAGE_NAMESPACE);
  const exact = customXmlParts.getByNamespace(EXACT_RECORD_NAMESPACE);
  images.load("items/id");
  exact.load("items/id");
  return { images, exact, xml: text ? images.getOnlyItemOrNullObject().getXml() : undefined };
}

/** After the sync: our parts; one round trip more where there are several images, or none was read yet. */
export async function readParts(context: Excel.RequestContext, request: PartsRequest): Promise<OwnParts> {
  const ids = [...request.images.items, ...request.exact.items].map(({ id }) => id);
  const one = request.xml?.value ?? undefined;
  if (one !== undefined) return { image: parseBeforeImage(one) ?? beforeImage([], []), ids };
  if (request.images.items.length === 0) return { image: beforeImage([], []), ids };
  const texts = request.images.items.map((part) => part.getXml());
  await context.sync();
  const { sheets, madeSheets } = mergedImages(texts.flatMap(({ value }) => parseBeforeImage(value) ?? []));
  return { image: beforeImage(sheets, madeSheets), ids };
}

/** Puts an image in place of former parts; with nothing to remember there is none. The exact record goes in any case. @returns the new part, with its id to come */
export function replaceParts(
  { customXmlParts }: Excel.Workbook,
  image: BeforeImage,
  former: readonly string[] | "only",
): readonly Excel.CustomXmlPart[] {
  if (former === "only") {
    for (const namespace of [BEFORE_IMAGE_NAMESPACE, EXACT_RECORD_NAMESPACE])
      customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().delete();
  } else former.forEach((id) => customXmlParts.getItem(id).delete());
  if (image.sheets.length === 0 && image.madeSheets.length === 0) return [];
  return [customXmlParts.add(serialiseBeforeImage(image)).load("id")];
}
