import { say } from "../core/coded";
import { cellAddress } from "../core/sheet/grid";
import { namedCells } from "../core/mark/own-texts";
import type { ClearedSheet } from "../excel/judge-active-sheet";
import type { PaneMessage } from "../ui/pane-state";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor, type Language } from "../words/words";

/** What to say after a sheet was cleared: what is back, and what of others was left. */
export function clearedMessages(
  { sheet, sizesRestored, others, changed = [] }: ClearedSheet,
  language: Language,
): readonly PaneMessage[] {
  const pane = paneWordsFor(language);
  const lost = say(pane, { code: "sizes-not-restored", values: {} });
  const { notice } = wordsFor(language);
  const left = { code: "others-left-in-place", values: { sheet, ...namedCells(others) } } as const;
  const cells = changed.slice(0, 8).map(cellAddress);
  const moved = say(pane, { code: "changed-while-clearing", values: { sheet, cells } });
  return [
    { tone: "done", text: say(pane, { code: "done-clear", values: { sheet } }) },
    ...(sizesRestored ? [] : [{ tone: "notice" as const, text: lost }]),
    ...(others.length === 0 ? [] : [{ tone: "notice" as const, text: notice(left) }]),
    ...(cells.length === 0 ? [] : [{ tone: "notice" as const, text: moved }]),
  ];
}
