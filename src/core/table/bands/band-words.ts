/** How a sentence says that rows need no answer; longest first where one begins another. */
const WAIVES =
  /不要|免除|省略|要しない|要さない|求めない|問わない|必要(?:は|が|も)?(?:ない|無い|ありません)|対象外|適用しない|適用除外|課さない|満たさなくて(?:も)?よい|答えなくて/;
const POINTS = /以下|以降|以後|下記|次の|次に|これより|後述|後続|場合|とき|ならば|であれば|から|~|〜|まで/;

/** A sentence of the city's that may waive rows. Wide on purpose: what looks like a band and can't be read is reported. */
export function looksLikeBand(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  return plain.length <= 600 && WAIVES.test(plain) && POINTS.test(plain);
}

/** A line that can't be the end of a sentence: the next one goes on. */
export function isUnfinished(text: string): boolean {
  const plain = text.normalize("NFKC").trimEnd();
  return /(?:[、,]|場合|とき|または|又は|もしくは|若しくは|及び|および|かつ|且つ|並びに|(?<!こ)と)$/.test(
    plain,
  );
}
