import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { findSignals } from "../find-signals";
import { namesAny, speaksOf } from "../find-topics";
import { NEVER_WITHOUT } from "../signal-catalogue";
import type { Case, Flaw } from "./assessment";
import { isBreach, violated } from "./breach";
import { denial, EVERYWHERE, notUnderstood, signalFlaws, unwilling } from "./common-flaws";
import { forbiddenReading } from "./forbidden";

type Expects = Case<"assurance">["expects"];
type Topic = Expects["parts"][number];

/** What one clause adds: flaws, and the parts it tells. */
export interface ClauseWeight {
  readonly clause: ClauseFacts;
  readonly flaws: readonly Flaw[];
  readonly told: readonly Topic[];
  readonly findings: readonly Finding[];
}

/** 利用されません: the answer to a row that asks whether input is used. */
const NOT_USED =
  /^(?:一切)?(?:学習に)?(?:利用|使用|活用)(?:は)?(?:一切)?され(?:ません|ない|ておりません|ていません)$/;

/** Weighs one clause of an answer to a row that assures a state of affairs. */
export function weighAssuredClause(clause: ClauseFacts, expects: Expects): ClauseWeight {
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
    : expects.parts.filter((part) => part.negated !== true && speaksOf(part, clause.text));
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

/** Exceptions that such requirements make themselves: the contract's, the city's consent. */
const ALLOWED_EXCEPTION =
  /(?:^|本|業務委託|利用)?契約(?:書)?(?:に|で|上)[^、。]{0,14}(?:場合|もの|ところ|事項|範囲)?を除(?:き|いて|く)|(?:許可|承諾|同意|承認|了承)(?:を得|の?ある|が|を頂|をいただ)[^、。]{0,8}を除(?:き|いて|く)|(?:except|unless) (?:as )?(?:expressly )?(?:provided|specified|stated|set out|stipulated|defined) (?:in|by) the (?:contract|agreement)/;

const TO_COME = /提出|提示|提供|開示|締結|差し?入れ|\b(?:submit|provide|sign)/;

/** Even where the city may do it itself, it is not simply left to it. */
const LEFT_TO_CITY = /ください|下さい|お願い|責任|任せ|負担|ご(?:対応|用意|準備)/;

/** The city's own devices and networks, where the vendor's are asked about; a connection between the two is the vendor's too. */
const THEIRS =
  /(?:貴市|貴庁|貴団体|お客様|利用者|ユーザー?|職員)(?:の?職員)?(?:様)?(?:側)?の(?:ご利用|利用|業務)?(?:端末|pc|パソコン|ハードディスク|ネットワーク|庁内lan|庁内ネットワーク|環境)(?!と|から|~|-|・|間|及び|および|へ|まで)/;

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
