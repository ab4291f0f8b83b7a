import type { Sentences } from "../../core/coded";
import type { DraftNoteCatalogue } from "../../core/draft/draft-note";

/** What a person has to look at in a draft pack (pack new). */
export const draftNotesJa: Sentences<DraftNoteCatalogue> = {
  "rows-counted": ({ rows, drafted, named }) =>
    named === 0
      ? `表の${rows}行のすべてを下書きに入れました。`
      : `表の${rows}行のうち、下書きに入れた行は${drafted}、入れずに上に挙げた行は${named}です。`,
  "lines-left-out": ({ cells }) =>
    `次の行は見出しか注記とみなし、下書きに入れていません。要件であれば書き加えてください：${cells.join("、")}`,
  "lines-joined": ({ id, cells }) =>
    `番号のない${cells.join("、")}は、${id}の続きとして入れました。別の要件であれば分けてください。`,
  "sheet-left-out": ({ sheet, rows }) =>
    `シート「${sheet}」にも要件らしい表（${rows}行）がありますが、下書きに入れていません。--sheet で指定できます。`,
  "expects-guessed": ({ id, kind }) =>
    `${id}で求める内容（expects）は、要件文から「${kind}」と推定しました。確認してください。`,
  "obligation-assumed": ({ id }) =>
    `${id}の必須・任意の別を読めないため、必須（mandatory）としました。確認してください。`,
  "number-made": ({ id, cell }) => `${cell}の行に番号がないため、${id}としました。確認してください。`,
  "number-twice": ({ id, found, cell }) =>
    `${cell}の番号「${found}」は他の行と重なるため、${id}としました。確認してください。`,
  "numbers-restart": ({ id, found, cell }) =>
    `番号が表の中で振り直されているため、${cell}の番号「${found}」は${id}としました。`,
  "number-mended": ({ id, found, cell }) =>
    `${cell}の番号「${found}」は、並び順から${id}としました。確認してください。`,
  "band-read": ({ id, text, cell }) =>
    `${cell}の免除の条件文「${text}」を${id}としました。条件と範囲を確認してください。`,
  "band-not-read": ({ text, cell }) =>
    `${cell}の文「${text}」は免除の条件らしいものの、読み取れません。必要なら exemptions に書き加えてください。`,
  "condition-guessed": ({ id, text }) =>
    `「${text}」を${id}の適用条件（appliesWhen）としました。確認してください。`,
};
