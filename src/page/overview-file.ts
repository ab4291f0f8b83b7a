import { overviewOf } from "../core/round/overview";
import { overviewCsv } from "../core/round/overview-csv";
import { planOverview } from "../core/round/plan-overview";
import type { RoundLine } from "../core/round/round-line";
import { roundWordsFor } from "../words/round-words";
import type { Language } from "../words/words";
import { newWorkbook } from "../xlsx/write/new-workbook";

/** The list of a round as the command line writes it; where its copies will be saved nobody knows, so it links to none. */
export function overviewFile(lines: readonly RoundLine[], language: Language): Blob {
  const words = roundWordsFor(language);
  const overview = overviewOf(lines);
  const book = newWorkbook(
    planOverview({ overview, words, linkOf: () => undefined }),
    overviewCsv(overview, words),
  );
  return new Blob([new Uint8Array(book)]);
}
