import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { findSignals } from "../find-signals";
import { namesAny, speaksOf } from "../find-topics";
import { NEVER_WITHOUT, type SignalKind } from "../signal-catalogue";
import type { Assessment, Case, Core, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { denial, EVERYWHERE, signalFlaws, unwilling } from "./common-flaws";
import { deniesControl, deniesNear, forbiddenReading, permits } from "./forbidden";
import { namesRequirement } from "./own-matter";
import { plannedFlaws } from "./planned-flaws";

type Expects = Case<"assurance">["expects"];
type Topic = Expects["parts"][number];

/** What one clause adds: flaws, and the parts it tells. */
interface ClauseWeight {
  readonly clause: ClauseFacts;
  readonly flaws: readonly Flaw[];
  readonly told: readonly Topic[];
  readonly findings: readonly Finding[];
}

/** Rows that assure a state of affairs: every part must be told, or covered by a yes that says nothing else. */
export function weighAssurance({ row, expects, clauses, mark, asOf }: Case<"assurance">): Assessment {
  const weights = clauses.map((clause) => withOwnDenial(weighClause(clause, expects), row, expects));
  // 表明します: the word of the answer is itself the declaration that the row asks for, and of all that it asks.
  const spoken =
    mark.kind === "yes" && expects.statement === true && expects.polarity === "positive"
      ? expects.parts.filter((part) => saysPart(mark.word, part))
      : [];
  const told = new Set([...weights.flatMap((weight) => weight.told), ...spoken]);
  const flaws = [
    ...weights.flatMap((weight) => weight.flaws),
    ...plannedFlaws(clauses, asOf),
    ...mistaken(weights, expects),
  ];
  const covering = coveringDocument(clauses, expects);
  const missing =
    spoken.length > 0 || declares(covering, expects) ? [] : expects.parts.filter((part) => !told.has(part));
  return {
    flaws,
    core: coreOf({ told: told.size, missing: missing.length, covered: covering !== undefined, weights }),
    supported: covering !== undefined,
    findings: [
      ...weights.flatMap((weight) => weight.findings),
      ...[...told].map((part): Finding => ({ code: "tells-part", values: part.name })),
      ...(covering === undefined ? [] : [covering]),
      ...(told.size === 0
        ? []
        : missing.map((part): Finding => ({ code: "part-missing", values: part.name }))),
    ],
    bareYes: expects.statement !== true && row.expects.kind === "assurance",
    presenting: expects.statement === true,
  };
}

function saysPart(word: string, part: Topic): boolean {
  return part.negated !== true && /ます$/.test(word) && namesAny(part.words, word);
}

function coreOf(given: {
  readonly told: number;
  readonly missing: number;
  readonly covered: boolean;
  readonly weights: readonly ClauseWeight[];
}): Core {
  if ((given.weights.length > 0 || given.told > 0) && given.missing === 0) return "affirmed";
  if (given.told > 0 || given.covered) return "partly";
  return "none";
}

/** A denial in the requirement's own words is one of the matter, whichever part it names. */
function withOwnDenial(weight: ClauseWeight, row: Case["row"], expects: Expects): ClauseWeight {
  if (expects.polarity === "negative" || expects.statement === true) return weight;
  if (!weight.flaws.some(({ kind }) => kind === "denied-unclear")) return weight;
  if (!namesRequirement(weight.clause, row.text)) return weight;
  const flaws = weight.flaws.map((flaw): Flaw => {
    return flaw.kind === "denied-unclear" ? { ...flaw, kind: "denied" } : flaw;
  });
  return { ...weight, flaws };
}

/** 利用されません: the answer to a row that asks whether input is used. */
const NOT_USED =
  /^(?:一切)?(?:学習に)?(?:利用|使用|活用)(?:は)?(?:一切)?され(?:ません|ない|ておりません|ていません)$/;

function weighClause(clause: ClauseFacts, expects: Expects): ClauseWeight {
  if (expects.polarity === "negative" && clause.cell === "answer" && NOT_USED.test(clause.text))
    return { clause, flaws: [], told: [], findings: [] };
  const allowed = expects.forbids !== undefined && ALLOWED_EXCEPTION.test(clause.text);
  const tolerated = toleratesWeak(clause, expects);
  const kinds = [
    ...EVERYWHERE.filter((kind) => !(allowed && kind === "except") && !(tolerated && kind === "weak")),
    "refuse" as const,
    "customer" as const,
    // Where a statement is asked for, one that is to come later is none yet.
    ...(expects.statement === true && TO_COME.test(clause.text) ? ["later" as const] : []),
  ];
  const reading = forbiddenReading(clause, expects.forbids);
  if (reading.kind === "ruled-out") {
    const explained = [
      "outside",
      "refuse",
      "limit",
      ...weakDenied(clause),
      ...(/以外|除外|other than|except/.test(clause.words.get("except") ?? "") ? ["except"] : []),
    ];
    const flaws = signalFlaws(
      clause,
      kinds.filter((kind) => !explained.includes(kind)),
    );
    // Who denies 平文 of a part says that it is protected.
    const told = flaws.length > 0 ? [] : expects.parts.filter((part) => namesAny(part.words, clause.text));
    return { clause, flaws, told, findings: [reading.finding] };
  }
  const mayDo = expects.byCity === true && !LEFT_TO_CITY.test(clause.text);
  const flaws = [...signalFlaws(clause, mayDo ? kinds.filter((kind) => kind !== "customer") : kinds)];
  if (violated(clause, expects)) {
    const word = clause.text.slice(0, 30);
    flaws.push({ kind: "breach", finding: found({ code: "breach", values: { word } }, clause) });
  }
  flaws.push(...unwilling(clause));
  if (reading.kind === "unclear") flaws.push(reading.flaw);
  if (THEIRS.test(clause.text)) flaws.push(notUnderstood(clause));
  if (reading.kind === "done" && isBreach(clause, expects)) flaws.push(reading.flaw);
  flaws.push(...denialFlaws(clause, expects, reading.kind === "control-denied"));
  const plain = flaws.length === 0 && !clause.words.has("planned") && !clause.words.has("pending");
  const tellsNothing = !plain || NEVER_WITHOUT.test(clause.text);
  const told = tellsNothing
    ? []
    : expects.parts.filter((part) => part.negated !== true && tells(part, clause));
  return { clause, flaws, told, findings: [] };
}

/** All that is weak in the clause is of a kind that the row bears (平日日中 for the time of an audit). */
function toleratesWeak({ text, words }: ClauseFacts, { tolerates }: Expects): boolean {
  if (tolerates === undefined || !words.has("weak")) return false;
  const others = tolerates.reduce((line, word) => line.replaceAll(word, " "), text);
  return !findSignals(others).words.has("weak");
}

/** What is weak and denied (共有IDは使用しません) is no weakness. */
function weakDenied({ text, words, denyAt }: ClauseFacts): readonly string[] {
  const word = words.get("weak");
  if (word === undefined || denyAt === undefined) return [];
  return text.lastIndexOf(word) < denyAt ? ["weak"] : [];
}

/** A violation that is denied (広告には使いません) is none. */
function violated(clause: ClauseFacts, { violates }: Expects): boolean {
  if (violates === undefined || !namesAny(violates, clause.text)) return false;
  const denied = clause.negations === 1 || (clause.negations === 0 && clause.words.has("prohibit"));
  return !denied || deniesControl(clause.text) || !deniesNear(clause, violates);
}

/** Exceptions that such requirements make themselves: the contract's, the city's consent. */
const ALLOWED_EXCEPTION =
  /(?:^|本|業務委託|利用)?契約(?:書)?(?:に|で|上)[^、。]{0,14}(?:場合|もの|ところ|事項|範囲)?を除(?:き|いて|く)|(?:許可|承諾|同意|承認|了承)(?:を得|の?ある|が|を頂|をいただ)[^、。]{0,8}を除(?:き|いて|く)|(?:except|unless) (?:as )?(?:expressly )?(?:provided|specified|stated|set out|stipulated|defined) (?:in|by) the (?:contract|agreement)/;

const TO_COME = /提出|提示|提供|開示|締結|差し?入れ|\b(?:submit|provide|sign)/;

/** Even where the city may do it itself, it is not simply left to it. */
const LEFT_TO_CITY = /ください|下さい|お願い|責任|任せ|負担|ご(?:対応|用意|準備)/;

/** Where "no" is the good answer, what is forbidden and affirmed is a breach; elsewhere only uses and disclosures are. */
const MAY_USE =
  /\b(?:may|will|can|might) (?:also )?(?:use|share|disclose|analy[sz]e|sell)\b(?![^.]{0,60}\b(?:with (?:your|the) (?:consent|approval)|only|solely|to provide|for providing)\b)/;

function isBreach(clause: ClauseFacts, expects: Expects): boolean {
  if (/(?:承諾|同意|許可|承認|了承)[^、。]{0,6}(?:不要|なし|無し|無く)/.test(clause.text)) return true;
  if (permits(clause) || MAY_USE.test(clause.text)) return true;
  if (expects.polarity === "negative")
    return !/できます$|制御|選択|設定/.test(clause.text) || /学習|閲覧/.test(clause.text);
  if (
    /(?:承諾|同意|許可|承認|了承)(?:を得|のもと|の上|いただ|に基づ|が(?:ある|得)|を(?:頂|いた))/.test(
      clause.text,
    )
  )
    return false;
  if (/(?:お客様|貴市|貴庁|本市|市|利用者|発注者|customer|city)(?:が|は|の|に|へ|自身|様)/.test(clause.text))
    return false;
  return (
    /(?:利用|使用|提供|開示|転用|流用|活用)(?:し(?!ない)|いた|させ|する|可|でき|され)/.test(clause.text) &&
    !/エクスポート|返却|出力/.test(clause.text)
  );
}

function denialFlaws(clause: ClauseFacts, expects: Expects, ofControl: boolean): readonly Flaw[] {
  if (
    !ofControl &&
    clause.negations === 1 &&
    expects.subject !== undefined &&
    namesAny(expects.subject, clause.text)
  ) {
    const word = clause.words.get("deny") ?? "";
    return [{ kind: "outside", finding: found({ code: "claims-outside", values: { word } }, clause) }];
  }
  const topical = expects.parts.some((part) => namesAny(part.words, clause.text));
  // Where no is the good answer, a denial that does not say of what may be good or bad.
  const short = clause.text.length <= 12 && expects.polarity === "positive";
  return denial(clause, ofControl || topical || short ? "matter" : "something");
}

function tells(part: Topic, clause: ClauseFacts): boolean {
  return speaksOf(part, clause.text);
}

/** 内部監査 where the city's audit is meant: looks like the matter, and is another. */
function mistaken(weights: readonly ClauseWeight[], expects: Expects): readonly Flaw[] {
  if (expects.mistaken === undefined) return [];
  const words = expects.mistaken;
  return weights.flatMap(({ clause, told }): Flaw[] => {
    const other = words.reduce((line, word) => line.replaceAll(word, " "), clause.text);
    if (told.length > 0 && expects.parts.length === 1 && told.some((part) => speaksOf(part, other)))
      return [];
    if (!namesAny(words, clause.text)) return [];
    return [notUnderstood(clause)];
  });
}

function notUnderstood(clause: ClauseFacts): Flaw {
  const finding = found({ code: "not-understood", values: { text: clause.text.slice(0, 40) } }, clause);
  return { kind: "uncertain", finding };
}

/** The city's own devices and networks, where the vendor's are asked about; a connection between the two is the vendor's too. */
const THEIRS =
  /(?:貴市|貴庁|貴団体|お客様|利用者|ユーザー?|職員)(?:の?職員)?(?:様)?(?:側)?の(?:ご利用|利用|業務)?(?:端末|pc|パソコン|ハードディスク|ネットワーク|庁内lan|庁内ネットワーク|環境)(?!と|から|~|-|・|間|及び|および|へ|まで)/;

/** A declaration of compliance on paper (遵守表明書) is what a row that asks for one wants. */
function declares(covering: Finding | undefined, { statement, polarity }: Expects): boolean {
  if (statement !== true || polarity !== "positive" || covering?.code !== "names-document") return false;
  return /(?:遵守|順守|目的外)[^、。]{0,16}(?:表明|誓約|宣言|確約)書/.test(covering.values.name);
}

/** Shown some day, or not at all. */
const NOT_NOW: readonly SignalKind[] = ["later", "planned", "deny", "refuse", "ask"];

/** A document on the matter, put before the reader, covers the parts that the remark does not name. */
function coveringDocument(clauses: readonly ClauseFacts[], expects: Expects): Finding | undefined {
  for (const clause of clauses) {
    const named = clause.documents.find((document) => document.named);
    if (named === undefined || !clause.presents) continue;
    if (NOT_NOW.some((kind) => clause.words.has(kind))) continue;
    if (!expects.parts.some((part) => namesAny(part.words, named.text))) continue;
    return found({ code: "names-document", values: { name: named.text } }, clause);
  }
  return clauses.length > 0 && clauses.every(isBenign)
    ? { code: "only-generic", values: { word: clauses[0]?.quote.slice(0, 40) ?? "" } }
    : undefined;
}
