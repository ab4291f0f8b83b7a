import type { RowId } from "../../ids";
import type { Condition } from "../../pack/condition";
import type { Pack } from "../../pack/pack-schema";

/** What a band sentence says; undefined where it says anything beyond what is understood here. */
export interface BandSentence {
  readonly when: Condition;
  /** Rows that the sentence itself names as waived (1.15以降, 1.6～1.27); undefined: all that stand below it. */
  readonly scope?: { readonly from: string; readonly to?: string };
}

const REFERENCE = String.raw`\d{1,3}(?:\.\d{1,3})+`;
const REFERENCE_HERE = new RegExp(`^${REFERENCE}`, "u");
/** Stands for a row named. */
const MARK = "\u0001";
const NOUN = "(?:要件|項目|要求事項|要求|条件|確認事項|設問|質問|行|欄|事項|内容|回答|記入)";
const EVERY = "(?:すべて|全て|全部|いずれも)";
const BELOW =
  "(?:以下|以降|以後|下記|これより下|これ以下|これ以降|この行より下|本行以下|本行以降|この行以下|この行以降|次の行以降|次行以降|次以降)";
const SCOPE = `${REFERENCE}(?:以降|以後|以下|(?:から|~)${REFERENCE}(?:まで)?)`;
/** 以下の要件は / 以降のすべての項目について / 1.15以降の要件への回答は */
const SUBJECT = `(?:${BELOW}|${SCOPE})の?(?:${EVERY}の?)?(?:${NOUN}の?)?(?:${EVERY})?(?:(?:へ|に対する|に係る|について)の?)?(?:(?:回答|記入|確認|充足)?)(?:については|について|に関しては|は|を|が|も)?(?:${EVERY})?、?`;
const DO =
  "(?:する|します|した|とする|とします|となる|となります|とした|です|である|でよい|でかまわない|扱いとする|とみなす)";
const WAIVER = [
  `(?:回答|記入|対応|充足|提出|確認)?(?:を|は)?(?:不要|免除|省略|適用除外|対象外)${DO}?`,
  "(?:回答|記入)?(?:を|は)?(?:免除|省略)(?:可|可能|できる|できます|することができる|してよい|しても(?:よい|かまわない|構わない)|して差し支えない|される|されます)",
  "(?:回答|記入|充足)?(?:を|は)?(?:要しない|要さない|求めない|問わない|課さない|適用しない|要しません|求めません|問いません|適用しません)(?:こと|もの)?(?:とする|とします)?",
  "(?:回答|記入|充足|満たす|回答する|記入する)?(?:を|は|の)?必要(?:は|が|も)?(?:ない|無い|ありません)(?:ものとする)?",
  "(?:満たさなくて|答えなくて|回答しなくて|記入しなくて)も?(?:よい|かまわない|構わない)(?:ものとする|こととする)?",
].join("|");
const SUBJECT_FIRST = new RegExp(`^${SUBJECT}`, "u");
const ENDING = new RegExp(`(?:${SUBJECT})?(?:${WAIVER})$`, "u");
const SUBJECT_IN_ENDING = new RegExp(`^${SUBJECT}`, "u");

const ANY =
  /または|もしくは|あるいは|or|のいずれか|いずれか|どれか|どちらか|(?:少なくとも)?(?:1|一|ひと)つ(?:以上|でも)/gu;
const ALL = /および|ならびに|かつ|and|&|ともに|共に|両方|双方|すべて|全て|いずれも|どちらも/gu;
/** Words that add nothing to "the row is met". */
const NEUTRAL =
  /外部サービス|アプリケーション|サービス|利用しようとする|提供を?行う組織が?|認定制度|評価制度|制度|登録済み?|取得済み?|認証|認定|登録|取得|充足|適合|該当|保有|要件|項目|条件|基準|番号|項番|場合|とき|満たしている|満たして|満たす|満たし|満たせば|満たした|有している|有する|有して|行われている|行なわれている|行われ|行っている|受けている|受けた|されている|された|されて|されれば|している|していれば|していて|した|して|すれば|する|である|であれば|であり|ならば|なら|がある|あれば|あり|ある|いる|おり|について|において|については|にあっては|には|では|または|こと|もの|者|のうち|うち|上記|第|済み?|に限り|事業者|提案者|応募者|応札者|受託者|提供者|○|回答している|回答した|回答|[のでにをがはもへとし、。・,()「」:]/gu;
const NEGATION = /ない|なく|なけれ|未|(?<!い)ず(?!れ)|外|除|以外|不/u;

/** Reads a band's sentence in the sheet's own wording. What it does not fully understand it does not read. */
export function readBand(text: string, pack: Pack): BandSentence | undefined {
  if (text.length > 1_000) return undefined;
  const plain = plainSentence(text);
  if (plain.length > 400) return undefined;
  const first = SUBJECT_FIRST.exec(plain)?.[0] ?? "";
  const rest = plain.slice(first.length);
  const ending = ENDING.exec(rest);
  if (ending === null) return undefined;
  const last = SUBJECT_IN_ENDING.exec(ending[0])?.[0] ?? "";
  if ((first === "") === (last === "")) return undefined;
  const when = readCondition(rest.slice(0, ending.index), pack);
  if (when === undefined) return undefined;
  const scope = new RegExp(`^(${REFERENCE})(?:(?:から|~)(${REFERENCE}))?`, "u").exec(first || last);
  if (scope?.[1] === undefined) return { when };
  return { when, scope: { from: scope[1], ...(scope[2] === undefined ? {} : { to: scope[2] }) } };
}

/** Width, spaces and spellings taken out; row numbers as 1.10. */
function plainSentence(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/[,，､]/g, "、")
    .replace(/[〜～]/g, "~")
    .replace(/[〇◯]/g, "○")
    .replace(/[‐‑–—−－]/g, "-")
    .replace(/(\d)-(?=\d)/g, "$1.")
    .replace(/(\d\.\d{1,3})\.(?!\d)/g, "$1")
    .replace(/又は/g, "または")
    .replace(/若しくは/g, "もしくは")
    .replace(/或いは/g, "あるいは")
    .replace(/及び/g, "および")
    .replace(/並びに/g, "ならびに")
    .replace(/且つ/g, "かつ")
    .replace(/良い/g, "よい")
    .replace(/^【(?:免除|免除条件|免除規定|免除事項|注|注意|注意事項|条件)】/u, "")
    .replace(/^[※*・●■◆○▼▽↓【\[(<「]+|[。.】\])>」▼▽↓]+$/gu, "");
}

/** Reads the condition of a sentence ("1.1又は1.4に登録されている場合"); undefined where anything in it is not understood. */
export function readCondition(text: string, pack: Pack): Condition | undefined {
  if (text.length > 1_000) return undefined;
  const { plain, rows } = markRows(plainSentence(text), pack);
  if (rows.length === 0 || NEGATION.test(plain.replaceAll("外部サービス", ""))) return undefined;
  const isAny = plain.match(ANY) !== null;
  const isAll = plain.match(ALL) !== null || /\u0001[^\u0001、]{0,30}と\u0001/u.test(plain);
  const left = plain.replace(ANY, "").replace(ALL, "").replace(NEUTRAL, "").replaceAll(MARK, "");
  if (left !== "" || (isAny && isAll)) return undefined;
  const parts = [...new Set(rows)].map((met) => ({ met }));
  const [only] = parts;
  if (parts.length === 1) return only;
  if (isAny) return { any: parts };
  return isAll ? { all: parts } : undefined;
}

interface Marked {
  /** The text with \u0001 for each row named. */
  readonly plain: string;
  readonly rows: readonly RowId[];
}

/** Finds the rows that a condition names, by number, or by the register where no number stands before it. */
function markRows(text: string, pack: Pack): Marked {
  const names = pack.rows.flatMap((row) => namesOf(row)).sort((a, b) => b.name.length - a.name.length);
  const rows: RowId[] = [];
  let plain = "";
  /** The row just named by number, as long as only particles follow it: a name here must be the same row's. */
  let justNamed: RowId | undefined;
  for (let at = 0; at < text.length;) {
    const found = REFERENCE_HERE.exec(text.slice(at, at + 16))?.[0];
    const name = names.find((candidate) => text.startsWith(candidate.name, at))?.name;
    const token = found ?? name ?? text.charAt(at);
    at += token.length;
    if (found !== undefined) {
      justNamed = pack.rows.find((row) => row.id === found)?.id;
      if (justNamed === undefined) return { plain, rows: [] };
      rows.push(justNamed);
      plain += MARK;
    } else if (name !== undefined) {
      const named = names.filter((candidate) => candidate.name === name);
      const isEcho = named.some(({ id }) => id === justNamed);
      const own = ownerOf(named);
      if (!isEcho && (own === undefined || justNamed !== undefined)) return { plain, rows: [] };
      if (!isEcho && own !== undefined) rows.push(own);
      plain += isEcho ? "" : MARK;
    } else {
      if (!/[のでがはに(「]/u.test(token)) justNamed = undefined;
      plain += token;
    }
  }
  return { plain, rows };
}

interface Name {
  readonly name: string;
  readonly id: RowId;
  /** The row asks for nothing else than this, so that the name alone stands for the row. */
  readonly isAll: boolean;
}

/** The one row that a name stands for; a name that several rows share tells none of them. */
function ownerOf(named: readonly Name[]): RowId | undefined {
  const ids = new Set(named.map(({ id }) => id));
  return ids.size === 1 && named.every(({ isAll }) => isAll) ? named[0]?.id : undefined;
}

/** What a row's certificate or register is called. */
function namesOf(row: Pack["rows"][number]): readonly Name[] {
  const { expects } = row;
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/\s/g, "")
      .replace(/(\d)-(?=\d)/g, "$1.");
  if (expects.kind === "registration") return [{ name: plain(expects.register), id: row.id, isAll: true }];
  if (expects.kind !== "certification") return [];
  return expects.anyOf.flatMap(({ standard, edition }) => {
    const spelled = ["ISO/IEC ", "ISO ", ""].map((head) => standard.replace(/^ISO\/IEC /, head));
    const dated = edition === undefined ? [] : spelled.map((name) => `${name}:${edition}`);
    const isAll = expects.anyOf.length === 1;
    return [...spelled, ...dated].map((name) => ({ name: plain(name), id: row.id, isAll }));
  });
}
