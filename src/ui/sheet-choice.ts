import { say } from "../core/coded";
import { choice, field } from "./field";
import { label, type PaneWords } from "./label";

/** A sheet that can be judged, and what was found on it. */
export interface SheetOption {
  readonly name: string;
  /** How many requirements it has; undefined where it has no table, or nobody looked. */
  readonly found?: number;
  /** Undefined where nobody looked. */
  readonly hidden?: boolean;
}

export interface SheetChoiceOptions {
  readonly sheets: readonly SheetOption[];
  /** "" where none is chosen yet. */
  readonly chosen: string;
  readonly words: PaneWords;
  readonly choose: (name: string) => void;
}

/** The sheet that is judged, and the others. */
export function sheetChoice({ sheets, chosen, words, choose }: SheetChoiceOptions): HTMLElement {
  const none = chosen === "" ? [["", label(words, "sheet-to-choose")] as const] : [];
  const options = [...none, ...sheets.map((sheet) => [sheet.name, optionText(sheet, words)] as const)];
  const { node, value } = choice<string>({ id: "sheet", options, chosen });
  node.addEventListener("change", () => {
    if (value() !== "") choose(value());
  });
  return field(label(words, "sheet-label"), node);
}

function optionText({ name, found, hidden }: SheetOption, words: PaneWords): string {
  if (hidden === undefined) return name;
  if (found === undefined) return say(words, { code: "sheet-without-table", values: { sheet: name } });
  const values = { sheet: name, count: found };
  return say(words, { code: hidden ? "sheet-hidden-with-table" : "sheet-with-table", values });
}
