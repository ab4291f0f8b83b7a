/** What a tick in a column of this name says. */
export type ChoiceMeaning = "yes" | "partial" | "no" | "na" | "planned";

/** Names of columns of which the vendor ticks one. Whole words only: 対応内容 asks for words, not for a tick. */
const CHOICES: readonly (readonly [ChoiceMeaning, RegExp])[] = [
  [
    "planned",
    /^(?:(?:対応|開発|実施|取得|登録|導入|次期)?予定|今後対応|対応?検討中|申請中|planned|roadmap)$/,
  ],
  ["na", /^(?:該当(?:なし|せず|しない)|非該当|対象外|適用外|n\/a|na|notapplicable)$/],
  [
    "partial",
    /^(?:△|▲|(?:一部|部分)(?:的に)?(?:対応|適合|可|可能|充足|実施)|条件付き?(?:で)?(?:可|対応|適合)?|(?:カスタマイズ|個別開発|追加開発|改修|代替(?:案|手段|策)?|オプション|有償(?:オプション)?|運用|個別|外部連携)(?:で|により|による|にて)?(?:対応|回避|可|可能)?|要(?:相談|協議)|partial(?:ly)?(?:compliant|compliance|met)?|customi[sz](?:ation|able|ed)|alternative|workaround)$/,
  ],
  [
    "no",
    /^(?:否|不可|不可能|無|いいえ|no|ng|×|不適|不適合|非適合|なし|無し|対応(?:不可|困難|なし|無し|しない|できない|不能)|非対応|未対応|未実施|未取得|未登録|未充足|未遵守|満たさない|満たしていない|できない|not(?:met|compliant|supported)|non-?compliant|unsupported)$/,
  ],
  [
    "yes",
    /^(?:可|可能|有|有り|はい|yes|ok|○|◎|適|適合|あり|該当|対応(?:可|可能|済|済み|する|できる)?|標準(?:機能)?(?:で|にて)?(?:対応|可|可能)?|満たす|満たしている|充足|遵守|実施|実施済み?|取得|取得済み?|登録|登録済み?|できる|compliant|met|supported|full(?:y)?(?:compliant|compliance|met)?)$/,
  ],
];

/** The meaning of a column that is itself a choice; undefined where the word is the name of another kind of column. */
export function choiceMeaning(word: string): ChoiceMeaning | undefined {
  return CHOICES.find(([, pattern]) => pattern.test(word))?.[0];
}

/**
 * The condition under which a header asks for a mark (「未対応の場合は○を記入」): a ○ in such a column says what the
 * condition says. Undefined where the header asks for nothing of the kind.
 */
export function markCondition(text: string): string | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "").replace(/[〇◯]/g, "○");
  if (plain.length > 200) return undefined;
  const found =
    /([^、。,;:()「」※]{1,20}?)の?(?:場合|とき|もの|項目|要件)(?:に|は|には|のみ|に限り){0,2}[、,]?「?(?:○|◎|レ|✓|チェック|丸|印)/u.exec(
      plain,
    );
  return found?.[1];
}
