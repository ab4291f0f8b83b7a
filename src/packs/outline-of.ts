import type { Pack } from "../core/pack/pack-schema";
import { rowTitle } from "../core/pack/row-title";
import type { PackOutline } from "./pack-outline";

/** What is shown of any pack, as of the one with which the pane begins. */
export function outlineOf({ id, name, version, rows, exemptions }: Pack, language: "ja" | "en"): PackOutline {
  return {
    id,
    name: `${name[language]} ${version}`,
    rows: rows.map((row) => ({
      id: row.id,
      title: rowTitle(row),
      mandatory: row.obligation === "mandatory",
    })),
    exemptions: exemptions.map((exemption) => ({ id: exemption.id, text: exemption.text })),
  };
}
