import { isHarmlessNote } from "../notes/harmless-note";
import { rowsOfLine, rowsTold } from "./limited-rows";
import { asksForNamedRows, limitsExemption, plainLimit } from "./limit-words";
import type { NoteSearch } from "../notes/note-search";
import type { SheetLine } from "../../snapshot/sheet-lines";
import type { ExemptionDenial } from "../sheet-table";
import { questionsWaivingOf } from "./still-asked";

export interface LineOfNotes extends NoteSearch {
  /** Between the table's rows. */
  readonly isInside: boolean;
}

/** What a line that is no band says against waiving rows: of the rows that it may concern, or of all. */
export function lineLimit(line: SheetLine, search: LineOfNotes): Omit<ExemptionDenial, "cell"> | undefined {
  const { own, bands, pack, isInside } = search;
  const text = line.cells.map((part) => part.text).join("");
  const ground = {
    matches: own.flatMap(({ matches }) => matches),
    rest: own.flatMap(({ rest }) => rest),
    pack,
  };
  const isAboveBand = bands.some(({ place }) => place.row === line.row + 1);
  const below = isAboveBand ? line.row + 1 : line.row;
  const of = (rows: ExemptionDenial["rows"]): Omit<ExemptionDenial, "cell"> =>
    rows === undefined ? {} : { rows, ...(isInside ? { below } : {}) };
  if (limitsExemption(text, isInside ? "between" : "around"))
    return of(isInside ? rowsOfLine(text, line, ground) : rowsTold(text, ground));
  const told = rowsTold(text, ground);
  if (told !== undefined && questionsWaivingOf(plainLimit(text))) return of(told);
  if (!isInside) return told !== undefined && asksForNamedRows(text) ? of(told) : undefined;
  // Right beside a band any statement may be its condition (次の取扱いは廃止した。).
  const isBeside = bands.some(({ place }) => Math.abs(place.row - line.row) === 1);
  return isBeside && mayBeCondition(text, told !== undefined) ? of(told) : undefined;
}

/** What a band's condition speaks of, or points to. */
const OF_A_BAND =
  /この|次の|上記|上の|当該|前記|前項|規定|取り?扱|免除|不要|要件|項目|設問|回答|登録|認証|認定|対象|除[いくき外]|ただし|但し|適用|該当|例外|以下|以降|下記|限り|ismap|aspic|exempt|waive|above|below/;
/** Words that take a row out: （1.22、1.24は対象外）. */
const TAKES_OUT = /対象外|除[いくき外]|この限り|例外|ただし|但し|別途|必須|必要|省略|except/;
/** What is said of other things: money, times, papers, marks of the contest, what a word means. */
const OF_OTHER_THINGS =
  /送料|交通費|旅費|見積|金額|料金|費用|保険|税|(?:受付|営業|開庁)時間|期限|締切|deadline|免責|責任を負|秘密|機密|開示|著作|転載|ファイル名|様式|用紙|印刷|配点|加点|減点|点数|失格|得点|入札|参加資格|(?:と|を)(?:は|は、)?いう$|を含み?ま?[すむ]?$|を指(?:す|します)$|とは、.*(?:です|である|制度|もの)$|斜線|空欄|番号|写し|理由|サイト|ホームページ|url|http|協定|条例|法令|事業主|説明会|日程|通知|窓口|評価基準|審査の条件|please|fillin/;

function mayBeCondition(text: string, namesRows: boolean): boolean {
  const plain = plainOf(text).replace(/[。.]$/, "");
  if (namesRows && TAKES_OUT.test(plain)) return true;
  if (!isSentence(text) || isHarmlessNote(text)) return false;
  return OF_A_BAND.test(plain) && !OF_OTHER_THINGS.test(plain);
}

const plainOf = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s/g, "");

/** A whole statement, no heading. */
function isSentence(text: string): boolean {
  const plain = plainOf(text);
  return plain.length >= 8 && /(?:[。.]|ない|こと|する|した|除く|除き|ます|ません|です)[」)】]*$/.test(plain);
}
