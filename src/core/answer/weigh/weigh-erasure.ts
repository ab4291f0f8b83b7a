import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { namesAny } from "../find-topics";
import type { Assessment, Case, Flaw } from "./assessment";
import { denial, EVERYWHERE, signalFlaws } from "./common-flaws";
import { forbiddenReading } from "./forbidden";
import { plannedFlaws } from "./planned-flaws";

const THOROUGH =
  /復元|復旧|完全|物理(?:的)?(?:に)?(?:破壊|破砕)|破砕|裁断|溶解|消磁|磁気|上書き|暗号化?消去|暗号鍵|iso|isms|手順|データ消去ソフト|サニタイズ|sanitiz|unrecover|irrecover|beyond recovery|degauss|shred|cryptographic|securely/;
/** What was erased can come back. */
const RECOVERABLE =
  /(?:引き続き|その後も|一定期間|継続して|当面)[^、。]{0,12}(?:保管|保存|保持|残)|残存し(?:ます|て)|残ります|残りますが|復元(?:が|は|も)?(?:可能(?!性)|でき(?:る|ます)|される)|復元[^、。]{0,6}可能性(?:が|も)(?:あ|ござ|残)|\bcan be (?:recovered|restored)/;
const ISSUED =
  /発行|提出|提示|提供|添付|交付|サンプル|様式|雛形|ひな形|別紙|別添|渡|issue|provide|attached|submit|present/;
const OTHER_METHOD = /nist|sp ?800|dod|国防総省/;

/** 1.26: erased beyond recovery by the standard, with a certificate; a plan to be certified before the end is allowed. */
export function weighErasure({ expects, clauses, asOf }: Case<"erasure">): Assessment {
  const flawsOf = new Map(clauses.map((clause) => [clause, clauseFlaws(clause, expects)]));
  const flaws: Flaw[] = [...flawsOf.values()].flat();
  flaws.push(...plannedFlaws(clauses, asOf), ...otherMethod(clauses));
  const sound = clauses.filter((clause) => flawsOf.get(clause)?.length === 0 && !clause.words.has("planned"));
  const words = (id: string) =>
    expects.present.filter((topic) => topic.id === id).flatMap((topic) => topic.words);
  const certified = sound.some(({ text }) => namesAny(words("certificate"), text) && ISSUED.test(text));
  const erased = sound.some(({ text }) => {
    const apart = text.replace(
      /(?:データ)?(?:消去|廃棄|破棄|削除|抹消)(?:・(?:消去|廃棄|破棄))?(?:作業)?(?:完了)?(?:証明書|報告書)/g,
      "",
    );
    return namesAny(words("erasure"), apart) && THOROUGH.test(apart);
  });
  const told = expects.present.filter(({ id }) => (id === "certificate" ? certified : erased));
  const missing = expects.present.filter((topic) => !told.includes(topic));
  const touched = clauses.some(
    ({ text, words: signals }) =>
      !signals.has("deny") &&
      !signals.has("customer") &&
      (signals.has("generic") || namesAny(words("erasure"), text)),
  );
  return {
    flaws,
    core: missing.length === 0 ? "affirmed" : told.length > 0 || touched ? "partly" : "none",
    supported: false,
    findings: [
      ...told.map((topic): Finding => ({ code: "tells-part", values: topic.name })),
      ...(clauses.length === 0
        ? []
        : missing.map((topic): Finding => ({ code: "part-missing", values: topic.name }))),
    ],
    bareYes: false,
    presenting: true,
    planAllowed: expects.planAllowed,
  };
}

function clauseFlaws(clause: ClauseFacts, expects: Case<"erasure">["expects"]): readonly Flaw[] {
  const flaws = [...signalFlaws(clause, [...EVERYWHERE, "refuse", "customer", "later"])];
  const reading = forbiddenReading(clause, expects.forbids);
  if (reading.kind === "unclear") flaws.push(reading.flaw);
  if (clause.negations === 0 && !clause.words.has("prohibit") && RECOVERABLE.test(clause.text)) {
    const values = { word: clause.text.slice(0, 30) };
    flaws.push({ kind: "breach", finding: found({ code: "breach", values }, clause) });
  }
  if (reading.kind === "ruled-out" && !/証明書/.test(clause.text)) return flaws;
  const topical =
    reading.kind === "control-denied" ||
    expects.present.some((topic) => namesAny(topic.words, clause.text)) ||
    clause.text.length <= 12;
  return [...flaws, ...denial(clause, topical ? "matter" : "something")];
}

/** Another method than the row's standard: perhaps better, but for a person to judge. */
function otherMethod(clauses: readonly ClauseFacts[]): readonly Flaw[] {
  if (clauses.some(({ text }) => /27001|isms/.test(text))) return [];
  return clauses.flatMap((clause): Flaw[] => {
    const other = OTHER_METHOD.exec(clause.text)?.[0];
    if (other === undefined) return [];
    const values = { found: other.toUpperCase(), wanted: "ISO/IEC 27001" };
    return [{ kind: "other-standard", finding: found({ code: "other-standard", values }, clause) }];
  });
}
