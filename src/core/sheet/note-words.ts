import type { RowId } from "../ids";
import type { Pack } from "../pack/pack-schema";
import { readLegendLine } from "./read-legend";
import type { SheetLine } from "./sheet-lines";

const WAIVER = /免除|適用除外|waive|exempt/;
const EASES = /不要|省略|簡略|適用(?:は)?(?:しない|しません|外)|この限り|代える|neednot|notrequired|notapply/;
const REGARDLESS =
  /(?:かかわらず|関わらず|拘わらず|拘らず|関係なく|を問わず|あっても|場合(?:も|でも))|regardless|irrespective|evenif/;
const REGISTERED = /登録|認定|認証|ismap|aspic|registr|registered|certif/;
/** What is asked of the rows all the same. */
const ALL_THE_SAME = /回答|要件|項目|満た|必須|以下|以降|すべて|全て|answer|requirement|row|below|following/;
const TITLE = /(?:回答書|回答票|調査票|様式|一覧|一覧表|チェックシート|シート|表|について|規定|条件)$/;

const plainOf = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s/g, "").replace(/[〇◯]/g, "○");

/**
 * A sentence on waiving rows, or on answering them whatever is registered. Wide on purpose: it is asked of texts that
 * were not read as a band, and what is not understood must not be granted. Outside the rows it has to be plainer.
 */
export function deniesExemption(text: string, isInside: boolean): boolean {
  const plain = plainOf(text);
  if (plain.length < 10 || TITLE.test(plain)) return false;
  if (WAIVER.test(plain)) return true;
  const isAbout = REGISTERED.test(plain) && ALL_THE_SAME.test(plain);
  if (REGARDLESS.test(plain) || EASES.test(plain)) return isAbout;
  return isInside && isAbout && /以下|以降|すべて|全て|満た|必須|below|following|row/.test(plain);
}

/** A whole statement, no heading. */
export function isSentence(text: string): boolean {
  const plain = plainOf(text);
  return plain.length >= 8 && /(?:[。.]|ない|こと|する|した|除く|除き|ます|ません|です)[」)】]*$/.test(plain);
}

const REFERENCE = /(?<![\d.a-z])(\d{1,3}\.\d{1,3})(?![\d])(?:\.?(?:から|~|〜|-)(\d{1,3}\.\d{1,3})(?!\d))?/gu;

/** The pack's rows that a text names, ranges filled in. */
export function rowsNamedIn(text: string, pack: Pack): readonly RowId[] {
  const ids: readonly string[] = pack.rows.map(({ id }) => id);
  const named = new Set<number>();
  for (const [, from = "", to = from] of plainOf(text).matchAll(REFERENCE)) {
    const [first, last] = [ids.indexOf(from), ids.indexOf(to)];
    if (first < 0) continue;
    for (let at = first; at <= Math.max(first, last); at += 1) named.add(at);
  }
  return pack.rows.filter((_, at) => named.has(at)).map(({ id }) => id);
}

const RESTRICTS =
  /予定|次期|今後|一部|部分|有償|オプション|条件|前提|除く|除き|以外|カスタマイズ|別途|協議|代替|未対応|非対応|不可|でき(?:ない|ません|かね)|しない|しません|ありません|いません|訂正|修正|誤り|変更|取り?下げ|撤回|対象外|検討|開発中|含[みむま]|option|planned|partial|cannot|except/;
const OF_THE_ANSWERS =
  /[○◎△]|上記|本回答|当社|弊社|回答(?:は|に|内容)|対応は|本表|すべて|全て|全項目|ouranswer|response/;
/** How to fill the sheet in: the city's word. */
const INSTRUCTS =
  /(?:ください|下さい|こと|願います|お願いします|と(?:する|します)|記入|記載|記入する|記載する|選択)[。.」)】]*$/;
/** How the city goes on with the sheet. */
const PROCEDURE = /提出後|失格|審査|評価|選定|提出期限|締切|質問は|問い?合わせ/;
/** ○には…を含む: says what a mark means, whoever wrote it. */
const REDEFINES = /[○◎][」"』]?(?:に|とは|でも|は).{0,20}(?:含[みむめま]|でも|可とする)/;
const STATES = /(?:です|ます|ません|する|ない|した|ある|済み?|不可|可|除く)[。.」)】]*$/;

/** A statement that turns answers: of rows that it names, or of the marks and answers as such. No legend, no instruction. */
export function restrictsAnswers(line: SheetLine, namesRows: boolean): boolean {
  const text = line.cells.map((cell) => cell.text).join("");
  const plain = plainOf(text);
  if (plain.length < 6 || isLegend(line, namesRows)) return false;
  if (REDEFINES.test(plain)) return true;
  if (INSTRUCTS.test(plain) || TITLE.test(plain)) return false;
  if (!namesRows && PROCEDURE.test(plain)) return false;
  if (namesRows) return RESTRICTS.test(plain) || STATES.test(plain);
  return OF_THE_ANSWERS.test(plain) && RESTRICTS.test(plain);
}

/** A mark in a cell of its own is a legend's; beside a text that names rows it answers (自由記載欄 | ○ | 1.14は…予定). */
function isLegend(line: SheetLine, namesRows: boolean): boolean {
  const isMark = ({ text }: SheetLine["cells"][number]): boolean =>
    /^[「"(（]?[○〇◯◎△▲×✕●][」")）]?[:：]?$/u.test(text.trim());
  if (!namesRows && line.cells.some(isMark)) return true;
  return line.cells.some(
    (cell) => readLegendLine(cell.text).pairs.length > 1 || /[○〇◯◎△▲×✕●][」"]?\s*[:：=＝…]/u.test(cell.text),
  );
}
