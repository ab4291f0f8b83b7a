/*
 * 「No.3参照」「NO.21」「№5」「項番3のとおり」: the word before a number is a sign for "number", never the word "no", and the
 * answer stands in another place of the sheet. 「No」「No.」「No, we do not」 are the word.
 */

/** What is counted: 「No. 3年間のみ」 and "No. 3 years only" deny, and then tell how much there is. */
const COUNTED = String.raw`(?![\d.,]{0,8} ?(?:年|[かヶヵカケ箇]月|週|日(?!本)|時|分|秒|回|名|人|社|件|台|[かヶヵカケ箇]所|箇所|拠点|割|世代|%|-?(?:years?|months?|weeks?|days?|hours?|minutes?|times|persons?|people|staff|sites?|users?|copies)\b))`;

/** A number as lists print it: 3, 1.6, A-3, C21-0004-2, IS 689557. */
const NUMBER = String.raw`(?:(?:is|fs|cloud|isms|pims|isa is) ?(?=\d)|[a-z]{1,2}-?(?=\d))?${COUNTED}\d`;

/** Behind a number that stands alone: the end, or a word that points (no 5に同じ; but not "no 24/7 support"). */
const POINTED = String.raw`(?=[\d.-]{1,8}(?:$|[、。,;)\]]|に|と|を|の|は|項|番|参照|及び|または|又は))`;

const AFTER_NO = String.raw`(?:\. ?${NUMBER}|[:#-] ?${POINTED}${NUMBER}| ?${POINTED}${NUMBER}|\. ?[一二三四五六七八九十]{1,3}(?=参照|に|と|の(?:とおり|通り)|$))`;

/** What follows "no" in normalised text where it is the sign for a number. */
export const NUMBER_FOLLOWS = new RegExp(`^${AFTER_NO}`);

/** The sign for a number, anywhere in normalised text. */
export const NUMBER_SIGN = new RegExp(String.raw`(?<![a-z\d])no(?=${AFTER_NO})`, "g");

/** Not behind the name of something else: 別紙No.2, 証明書番号3 and 登録No.5 are names of their own. */
const APART = String.raw`(?<![\p{L}\p{N}#.:-]|別紙の?|\p{L} )(?:上記|下記|前記|前掲|前述|本表)?の?`;
const SIGN = String.raw`(?:no(?:\. ?|[:#-] ?| ?)|#|(?:項番|項目|設問|質問|要件|問)(?:番号|no\.?)?[:.]? ?|q(?=\d))`;
const ITEM = String.raw`${SIGN}(?:[a-z]-?)?(?:\d{1,3}(?:[.-]\d{1,3}){0,2}|[一二三四五六七八九十]{1,3})(?:項|番|行)?`;
const ITEMS = String.raw`${ITEM}(?:(?:及び|および|、|,|・|と|や|~|-) ?(?:${SIGN})?\d{1,3}(?:[.-]\d{1,3}){0,2}){0,5}`;
const POINTS = String.raw`(?:の(?:回答|記載|内容|備考|欄|項)?)?(?:と(?:同(?:じ|様|一|文)|共通)|に(?:同(?:じ|様)|準じ|記載|回答|て(?:回答|記載|説明))|をご?参照|ご?参照|をご?覧|の?(?:とおり|通り))`;

/** Another row of the sheet is pointed to, or the whole of a clause is only its number. */
export const ITEM_REFERENCE = new RegExp(
  [
    `${APART}${ITEMS}${POINTS}`,
    String.raw`^\(?${ITEM}\)?(?:です)?$`,
    String.raw`^(?:参照先?|参照項目|回答は|詳細は)[:は]? ?${ITEM}$`,
    String.raw`\b(?:see|refer to|same as|as (?:in|per|for)|cf\.?) (?:the answer to |item |row |question )?(?:${SIGN})?\d{1,3}(?:\.\d{1,3}){0,2}(?=$|[)。、,;])`,
  ].join("|"),
  "gu",
);
