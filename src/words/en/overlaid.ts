import type { Overlaid } from "../../core/table/sheet-table";

const NAMES: Readonly<Record<Overlaid["what"], string>> = {
  note: "a note",
  comment: "a comment",
  shape: "a shape",
  line: "a line",
  picture: "a picture",
  control: "a form control",
};

const LONGEST = 80;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What lies on a cell, by whom and of which day, and what it says. */
export function overlaidEn({ cell, what, text, author, date, state }: Overlaid): string {
  const whose = [author, date].filter((part) => part !== "").join(", ");
  const says = text === "" ? "" : ` "${shortened(text.replace(/\s+/g, " "))}"`;
  const ticked =
    what === "control" && state !== "unknown" ? (state === "on" ? ", chosen" : ", not chosen") : "";
  const thing = `${NAMES[what]}${whose === "" ? "" : ` (${whose})`}${says}${ticked}`;
  return `There is ${thing} on ${cell}. Please read it together with the answer.`;
}
