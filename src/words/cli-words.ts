import { say, type Coded, type Sentences } from "../core/coded";
import type { DraftNote, DraftNoteCatalogue } from "../core/draft/draft-note";
import type { CliCatalogue } from "./cli-catalogue";
import { cliEn } from "./en/cli";
import { draftNotesEn } from "./en/draft-note";
import { cliJa } from "./ja/cli";
import { draftNotesJa } from "./ja/draft-note";
import { wordsFor, type Language, type Words } from "./words";

/** What is said on the command line: what the others say, and what is said there alone. */
export interface CliWords extends Words {
  readonly draftNote: (note: DraftNote) => string;
  readonly cli: (message: Coded<CliCatalogue>) => string;
}

const OWN: Readonly<
  Record<Language, { readonly cli: Sentences<CliCatalogue>; readonly draft: Sentences<DraftNoteCatalogue> }>
> = { ja: { cli: cliJa, draft: draftNotesJa }, en: { cli: cliEn, draft: draftNotesEn } };

/** The words of a language for the command line; page and pane do without its own. */
export function cliWordsFor(language: Language): CliWords {
  const { cli, draft } = OWN[language];
  return {
    ...wordsFor(language),
    draftNote: (note) => say(draft, note),
    cli: (message) => say(cli, message),
  };
}
