import type { Overlaid } from "../../core/table/sheet-table";

const NAMES: Readonly<Record<Overlaid["what"], string>> = {
  note: "note",
  comment: "comment",
  shape: "shape",
  line: "line",
  picture: "picture",
  control: "form control",
};

/** What lies on a cell, and what it says. */
export function overlaidEn({ cell, what, text, state }: Overlaid): string {
  const says = text === "" ? "" : ` “${text.replace(/\s+/g, " ")}”`;
  const ticked =
    what === "control" && state !== "unknown" ? (state === "on" ? " (chosen)" : " (not chosen)") : "";
  return `Please read the ${NAMES[what]} on ${cell}${ticked}${says}.`;
}
