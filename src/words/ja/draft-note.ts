import type { Sentences } from "../../core/coded";
import type { DraftNoteCatalogue } from "../../core/draft/draft-note";

const VALUES = {
  obligation: "必須・任意の別",
  edition: "規格の版",
  duration: "期間",
  tier: "ティア",
  figure: "数値",
} as const;

const OBLIGATIONS: Readonly<Record<string, string>> = { mandatory: "必須", optional: "任意" };
const UNITS: Readonly<Record<string, string>> = { Y: "年", M: "か月", D: "日" };

/** A value of a rule as people speak of it. */
function spoken(value: string): string {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(value) ?? [];
  if (count !== undefined && unit !== undefined) return `${count}${UNITS[unit] ?? unit}`;
  return OBLIGATIONS[value] ?? value;
}

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
  "cells-left-out": ({ id, cells }) =>
    `${id}の行のうち、${cells.join("、")}の内容は下書きに入れていません。要件の一部かどうか確認してください。`,
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
  "value-carried": ({ id, what, from, to }) =>
    `${id}の${VALUES[what]}を、新しい表に合わせて変えました: ${spoken(from)} → ${spoken(to)}。`,
  "row-reworded": ({ id }) =>
    `${id}の文は元の表と異なります。ルールはそのまま移し、確認の印（review）を付けました。文と合うか確認してください。`,
  "row-renumbered": ({ id, was }) => `${id}は、元の表の${was}です。ルールを移しました。`,
  "row-new": ({ id }) =>
    `${id}は、元の表にない新しい行です。下のとおり下書きし、確認の印（review）を付けました。`,
  "row-gone": ({ id, text }) => `元の表の${id}「${text.slice(0, 40)}」は、新しい表にありません。`,
  "condition-lost": ({ id }) =>
    `${id}の適用条件（appliesWhen）は、新しい表にない行を挙げているため移していません。必要なら書き加えてください。`,
  "exemption-lost": ({ id, text }) =>
    `${id}「${text}」は、新しい表にない行を挙げているため移していません。必要なら書き加えてください。`,
  "exemption-not-in-table": ({ id, text }) =>
    `${id}「${text}」は、新しい表に同じ条件文がありません。確認の印（review）を付けて移しました。残すか確認してください。`,
  "case-changed": ({ name, id, from, to }) =>
    `判定例「${name}」の${id}は、必須・任意の変更により ${from} から ${to} に変えました。`,
  "base-counted": ({ kept, added, gone, review }) =>
    `元のパックから移したルールは${kept}行、新しい行は${added}、なくなった行は${gone}、確認の要る行（review）は${review}です。`,
  "condition-guessed": ({ id, text }) =>
    `「${text}」を${id}の適用条件（appliesWhen）としました。確認してください。`,
};
