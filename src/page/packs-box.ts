import { showDraft } from "../ui/draft-view";
import { folded } from "../ui/element";
import { label, type PaneWords } from "../ui/label";
import { packForm } from "../ui/pack-form";
import { packChoiceWordsFor } from "../words/pack-choice-words";
import type { Language } from "../words/words";
import type { PagePacks } from "./page-packs";

export interface PacksBox {
  readonly node: HTMLElement;
  /** Opens it, with the focus on its heading. */
  readonly open: () => void;
  /** Takes in a file that was dropped among the answers. */
  readonly take: (file: File) => Promise<void>;
  /** Makes rules from the file that is open. */
  readonly draft: () => void;
}

/** Where the page's packs are chosen. */
export function packsBox(words: PaneWords, language: Language, packs: PagePacks): PacksBox {
  const form = packForm({
    words: packChoiceWordsFor(language),
    language,
    pane: words,
    holds: "while-open",
    actions: packs,
    draftView: () => Promise.resolve({ showDraft }),
  });
  const node = folded({ class: "box packs-box" }, label(words, "rules-heading"), form.node);
  // By which was judged meanwhile is told whenever somebody looks.
  node.addEventListener("toggle", () => {
    if (node.open) void packs.packs().then((state) => form.refresh(state));
  });
  const open = (): void => {
    node.open = true;
    node.querySelector("summary")?.focus();
  };
  return {
    node,
    open,
    take(file) {
      open();
      return form.take(file);
    },
    draft() {
      open();
      void form.draft();
    },
  };
}
