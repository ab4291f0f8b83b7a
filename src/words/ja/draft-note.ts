import type { Sentences } from "../../core/coded";
import type { DraftNoteCatalogue } from "../../core/draft/draft-pack";

/** What a person has to look at in a draft pack (pack new). */
export const draftNotesJa: Sentences<DraftNoteCatalogue> = {
  "expects-guessed": ({ id, kind }) =>
    `${id}で求める内容（expects）は、要件文から「${kind}」と推定しました。確認してください。`,
  "obligation-assumed": ({ id }) =>
    `${id}の必須・任意の別を読めないため、必須（mandatory）としました。確認してください。`,
  "number-made": ({ id, cell }) => `${cell}の行に番号がないため、${id}としました。確認してください。`,
  "number-twice": ({ id, cell }) =>
    `${cell}の番号${id}は他の行と重なるため、この行は入れていません。確認してください。`,
  "number-mended": ({ id, found, cell }) =>
    `${cell}の番号「${found}」は、並び順から${id}としました。確認してください。`,
  "band-read": ({ id, text, cell }) =>
    `${cell}の免除の条件文「${text}」を${id}としました。条件と範囲を確認してください。`,
  "band-not-read": ({ text, cell }) =>
    `${cell}の文「${text}」は免除の条件らしいものの、読み取れません。必要なら exemptions に書き加えてください。`,
  "condition-guessed": ({ id, text }) =>
    `「${text}」を${id}の適用条件（appliesWhen）としました。確認してください。`,
};
