import { packChoiceWordsFor } from "../words/pack-choice-words";
import type { Language } from "../words/words";
import type { PaneWords } from "./label";
import { packForm, type PackActions } from "./pack-form";

export interface PacksPageOptions {
  readonly words: PaneWords;
  readonly language: Language;
  readonly actions: PackActions;
  /** Begins at once with rules for the table in front. */
  readonly startsDraft: boolean;
}

/** Offers the packs in the place of a page beside the result. */
export function showPacks(
  place: HTMLElement,
  { words, language, actions, startsDraft }: PacksPageOptions,
): void {
  const form = packForm({
    words: packChoiceWordsFor(language),
    language,
    pane: words,
    holds: "in-workbook",
    actions,
    draftView: () => import(/* webpackChunkName: "packs" */ "./draft-view"),
  });
  place.replaceChildren(form.node);
  if (startsDraft) void form.draft();
}
