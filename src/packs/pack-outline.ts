import { exemptionId, type ExemptionId } from "../core/ids";
import gaibuServiceJson from "./gaibu-service.json";

/** What is shown of a pack before anything is judged by it. */
export interface PackOutline {
  readonly id: string;
  /** Name and version. */
  readonly name: string;
  readonly rows: readonly { readonly id: string; readonly title: string; readonly mandatory: boolean }[];
  readonly exemptions: readonly { readonly id: ExemptionId; readonly text: string }[];
}

/** The shipped pack as people speak of it; no rule is read for that. */
export function packOutline(language: "ja" | "en"): PackOutline {
  const { id: packId, name, version, rows, exemptions } = gaibuServiceJson;
  return {
    id: packId,
    name: `${name[language]} ${version}`,
    rows: rows.map(({ id, short, obligation }) => ({
      id,
      title: short,
      mandatory: obligation === "mandatory",
    })),
    exemptions: exemptions.map(({ id, text }) => ({ id: exemptionId(id), text })),
  };
}
