import { say } from "../core/coded";
import { cellAddress } from "../core/snapshot/grid";
import { namedCells } from "../core/mark/own-texts";
import type { ClearedSheet } from "../excel/judge-active-sheet";
import type { PaneMessage } from "../ui/pane-state";
import { excelWordsFor } from "../words/excel-words";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor, type Language } from "../words/words";

/** What to say after a sheet was cleared: what is back, and what of others was left. */
export function clearedMessages(
  { sheet, sizesRestored, heightsLeft, others, printLeft = [], changed = [] }: ClearedSheet,
  language: Language,
): readonly PaneMessage[] {
  const pane = paneWordsFor(language);
  const lost = say(pane, { code: "sizes-not-restored", values: {} });
  const { notice } = wordsFor(language);
  const left = { code: "others-left-in-place", values: { sheet, ...namedCells(others) } } as const;
  const rows = say(pane, { code: "heights-left", values: {} });
  const isWhole = sizesRestored && heightsLeft !== true && printLeft.length === 0 && changed.length === 0;
  const cells = changed.slice(0, 8).map(cellAddress);
  const moved = say(pane, { code: "changed-while-clearing", values: { sheet, cells } });
  return [
    {
      tone: "done",
      text: say(pane, { code: isWhole ? "done-clear" : "done-clear-partly", values: { sheet } }),
    },
    ...(printLeft.length === 0
      ? []
      : [{ tone: "notice" as const, text: excelWordsFor(language).printLeft(printLeft) }]),
    ...(sizesRestored ? [] : [{ tone: "notice" as const, text: lost }]),
    ...(heightsLeft === true ? [{ tone: "notice" as const, text: rows }] : []),
    ...(others.length === 0 ? [] : [{ tone: "notice" as const, text: notice(left) }]),
    ...(cells.length === 0 ? [] : [{ tone: "notice" as const, text: moved }]),
  ];
}
