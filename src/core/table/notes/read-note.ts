import { clauseFacts } from "../../answer/clause-facts";
import { normaliseAnswer } from "../../answer/normalise-answer";
import type { SignalKind } from "../../answer/signal-catalogue";
import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { isHarmlessNote } from "./harmless-note";
import { readLegendLine } from "../legend/read-legend";
import { BOILERPLATE, isProvisional, leavesToCustomer } from "./provisional-words";
import { rowsNamedIn } from "../bands/rows-named";
import type { SheetLine } from "../../snapshot/sheet-lines";

/** A note that may turn answers, and those that it is about. */
export interface NoteSaid {
  /** The rows that it names; none: the answers as such. */
  readonly rows: readonly RowId[];
  /** The marks that it names. */
  readonly marks: readonly string[];
}

/**
 * Reads a line outside the rows as a note on the answers, with the signals that the answers themselves are asked for:
 * what keeps a ○ from being met beside an answer (準備中, 有料, お客様側で) does so in a note as well.
 */
export function readNote(line: SheetLine, pack: Pack): NoteSaid | undefined {
  const text = line.cells.map((cell) => cell.text).join("");
  if (isLegend(line, rowsNamedIn(text, pack).length > 0)) return undefined;
  const heard: RowId[] = [];
  let before: readonly RowId[] = [];
  let isGeneral = false;
  for (const statement of text.split(/[。\n]/)) {
    const named = rowsNamedIn(statement, pack);
    const about = named.length > 0 ? named : before;
    before = about;
    if (!restricts(statement, about.length > 0)) continue;
    if (about.length > 0 && !OTHERS_THAN.test(plainOf(statement))) heard.push(...about);
    else isGeneral = true;
  }
  if (isGeneral) return { rows: [], marks: marksIn(text) };
  return heard.length > 0
    ? { rows: pack.rows.map(({ id }) => id).filter((id) => heard.includes(id)), marks: [] }
    : undefined;
}

const plainOf = (text: string): string => normaliseAnswer(text).text.replace(/\s/g, "");

/** ※○は…, 「○」とした項目: not ○ in a bracket of choices (○・△・×). */
function marksIn(text: string): readonly string[] {
  return [...new Set([...plainOf(text).matchAll(/[○◎△●▲](?![・、/,])/gu)].map(([mark]) => mark))];
}

/** All but the rows named: 1.10以外は, 1.1を除き; not 1.10は一部拠点を除き. */
const OTHERS_THAN = /\d\.\d{1,3}(?:の項目|の要件|の回答)?(?:以外|を?除[くきい])/;

/** Signals that leave an answer open wherever they stand. */
const RESERVATIONS: readonly SignalKind[] = [
  "doubt",
  "deny",
  "outside",
  "ended",
  "planned",
  "pending",
  "ask",
  "refuse",
  "later",
  "customer",
  "paid",
  "other-contract",
  "partial",
  "limit",
  "except",
  "hedge",
  "guess",
  "other-party",
  "self",
  "weak",
];
/** Of a row that is named these are reservations as well. */
const OF_A_ROW: readonly SignalKind[] = ["equal", "platform", "question"];
/** What only a note says: it corrects answers, or includes in them what they don't say. */
const CORRECTS = /訂正|修正|誤り|変更|取り?下げ|撤回|含[みむま]|前提/;

function reserves(statement: string, namesRows: boolean): boolean {
  const facts = clauseFacts(normaliseAnswer(statement), "remarks");
  if (facts === undefined) return true;
  const kinds = namesRows ? [...RESERVATIONS, ...OF_A_ROW] : RESERVATIONS;
  return CORRECTS.test(statement) || facts.some(({ words }) => kinds.some((kind) => words.has(kind)));
}

const OF_THE_ANSWERS =
  /[○◎△]|上記|前記|本回答|回答(?:は|に|内容|の|した|欄)|記載(?:した|の)?(?:内容|事項)|対応は|本表|本書|すべて|全て|全項目|各項目|いずれの|ouranswer|response/;
/** What a vendor says of what is asked, where nothing tells which answer. */
const OF_THE_VENDOR = /当社|弊社|自社|小社|本サービス|本製品|本システム|当サービス|標準/;
const MATTER =
  /対応|機能|要件|項目|実施|取得|登録|認証|提供|実装|利用|適用|サービス|オプション|契約|費用|料金/;
const TITLE = /(?:回答書|回答票|調査票|様式|一覧|一覧表|チェックシート|シート|表|について|規定)$/;
/** How to fill the sheet in: the city's word. */
const INSTRUCTS =
  /(?:ください|下さい|願います|お願い(?:いた|致)?します|(?:記入|記載|明記|選択|提出|添付|回答|入力|説明|示|記)(?:を?する|す|の)?(?:こと)?|[△▲×]と(?:する|します))[.」)】]*$/;
const ASKS = /(?:こと|とする)[.」)】]*$/;
/** How the city goes on with the sheet. */
const PROCEDURE = /提出後|失格|審査|評価|選定|提出期限|締切|質問は|問い?合わせ|ご相談|ご不明/;
/** ○には…を含む: says what a mark means, whoever wrote it. */
const REDEFINES = /[○◎][」"』]?(?:に|とは|でも|は).{0,20}(?:含[みむめま]|でも|可とする)/;
const STATES = /(?:です|ます|ません|する|ない|した|ある|済み?|不可|可|除く)[.」)】]*$/;

/** Which answers may be left out is told of an exemption (limit-words), not of an answer. */
const LEFT_OUT =
  /空欄|空白|斜線|灰色|グレー|網掛け|免除(?:さ|と|に|対象|理由|規定)|(?:回答|記入)(?:は|を|の)?(?:不要|要しない|必要(?:は)?(?:ない|ありません)|省略)/;

/** A statement that turns answers: of rows that it names, or of the marks and answers as such. No instruction. */
function restricts(statement: string, namesRows: boolean): boolean {
  const plain = plainOf(statement);
  if (plain.length < 4) return false;
  if (REDEFINES.test(plain) || isProvisional(plain) || leavesToCustomer(plain)) return true;
  if (BOILERPLATE.test(plain)) return false;
  if (INSTRUCTS.test(plain) || TITLE.test(plain)) return false;
  if (ASKS.test(plain) && !/[○◎]|当社|弊社|本回答/.test(plain)) return false;
  if (!namesRows && (PROCEDURE.test(plain) || LEFT_OUT.test(plain))) return false;
  const isReserved = reserves(statement, namesRows);
  if (namesRows) return isReserved || (STATES.test(plain) && !isHarmlessNote(statement));
  if (!isReserved) return false;
  return OF_THE_ANSWERS.test(plain) || (OF_THE_VENDOR.test(plain) && MATTER.test(plain));
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
