import { textKey } from "../lexicon/text-key";
import type { PackRow } from "./pack-schema";

/** Whether a text beside the answer is what the city's own table prints there: the levels of the row, or its figures. */
export function isPrintedBeside(text: string, { expects }: PackRow): boolean {
  const key = textKey(text);
  const own =
    expects.kind === "level"
      ? [expects.asked ?? "", ...expects.levels.flatMap(({ name, text: words }) => [name, words])]
      : expects.kind === "figure"
        ? expects.figures.map(({ printed }) => printed)
        : [];
  return key !== "" && own.some((printed) => textKey(printed) === key);
}
