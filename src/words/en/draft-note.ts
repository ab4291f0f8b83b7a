import type { Sentences } from "../../core/coded";
import type { DraftNoteCatalogue } from "../../core/draft/draft-pack";

/** What a person has to look at in a draft pack (pack new). */
export const draftNotesEn: Sentences<DraftNoteCatalogue> = {
  "expects-guessed": ({ id, kind }) =>
    `What ${id} expects was guessed from its wording: "${kind}". Please check it.`,
  "obligation-assumed": ({ id }) =>
    `Whether ${id} is mandatory or optional could not be read; it was taken as mandatory. Please check it.`,
  "number-made": ({ id, cell }) => `The row at ${cell} has no number; it became ${id}. Please check it.`,
  "number-twice": ({ id, cell }) =>
    `The number ${id} at ${cell} is another row's as well, so this row was left out. Please check it.`,
  "number-mended": ({ id, found, cell }) =>
    `The number "${found}" at ${cell} became ${id}, because of the order. Please check it.`,
  "band-read": ({ id, text, cell }) =>
    `The exemption "${text}" at ${cell} became ${id}. Please check its condition and the rows it waives.`,
  "band-not-read": ({ text, cell }) =>
    `The sentence "${text}" at ${cell} looks like an exemption but can't be read. If it is one, please add it to exemptions.`,
  "condition-guessed": ({ id, text }) =>
    `"${text}" became the condition (appliesWhen) of ${id}. Please check it.`,
};
