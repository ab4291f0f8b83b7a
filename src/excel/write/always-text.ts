/**
 * How entries begin that Excel takes for formulas, numbers, dates, times or truth values: signs, digits of all kinds,
 * currencies, brackets, eras ("R7" is a year of one), halves of the day and months.
 */
const MAY_BE_MORE =
  /^(?:[\s\p{N}\p{Sc}=+\-@'’.,#%(\\＝＋－＠＇．，＃％（＼−]|true$|false$|明治|大正|昭和|平成|令和|午前|午後|[mtshr]\.?\p{N}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\P{L}*\p{N})/iu;

/**
 * Would Excel take the text for text also without a leading apostrophe? A copy of values has none, so that somebody who
 * opens the cell and leaves it again enters the text anew. Empty texts are none.
 */
export function isAlwaysText(text: string): boolean {
  return text !== "" && !MAY_BE_MORE.test(text);
}
