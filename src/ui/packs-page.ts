import { packChoiceWordsFor } from "../words/pack-choice-words";
import type { Language } from "../words/words";
import type { PaneWords } from "./label";
import { packForm, type PackActions } from "./pack-form";

export interface PacksPageOptions {
  readonly words: PaneWords;
  readonly language: Language;
  readonly actions: PackActions;
}

/** Offers the packs in the place of a page beside the result. */
export function showPacks(place: HTMLElement, { words, language, actions }: PacksPageOptions): void {
  const form = packForm({
    words: packChoiceWordsFor(language),
    pane: words,
    holds: "in-workbook",
    actions,
  });
  place.replaceChildren(form.node);
}
