import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import type { StandardMention } from "../../lexicon/find-standards";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { denial, EVERYWHERE, givenUp, notUnderstood, ownSheets, signalFlaws } from "./common-flaws";
import type { SignalKind } from "../signal-kind";
import { editionFindings, inLaterEdition } from "./edition-findings";
import { deniesOnlyWhatItNames, platformBeside, speaksOfOtherRow } from "./own-matter";
import { namesOthers, onlyOthers, otherStandard } from "./other-standards";
import { plannedFlaws } from "./planned-flaws";
import { validity } from "./validity-flaws";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import { STANDARDS } from "../../lexicon/standard-catalogue";

/** 1.6 to 1.9: a certificate of the right standard, edition and holder that is not past its term. */
export function weighCertification(whole: Case<"certification">): Assessment {
  const given = { ...whole, clauses: onOwnStandard(whole) };
  const { expects, clauses, asOf, policy } = given;
  const wanted = expects.anyOf.map(({ standard }) => standard);
  const isWanted = ({ standard }: StandardMention) => wanted.includes(standard);
  const attested = clauses.some(({ text }) => /\b(?:aoc|roc)\b/.test(text));
  const dates = validity(clauses, asOf, { issuedMonths: attested ? 12 : 36, isOwn: isWanted });
  const editions = editionFindings(given);
  const flaws: Flaw[] = [
    ...clauses.flatMap((clause) => clauseFlaws(clause, given, isWanted)),
    ...dates.flaws,
    ...plannedFlaws(
      clauses.filter((clause) => !clause.words.has("pending")),
      asOf,
      "terms",
    ),
    ...editions.flaws,
    ...otherStandard(clauses, wanted, isWanted),
    ...holderFlaws(given),
    ...namedBesideHeld(clauses, isWanted),
    ...ownSheets(clauses, (text) => heard("certification-held", text)),
  ];
  const evidence = clauses.flatMap((clause) => support(clause, isWanted));
  const sound = clauses.filter((clause) => clauseFlaws(clause, given, isWanted).length === 0);
  const stated = sound.some((clause) => clause.standards.some(isWanted) && states(clause, clauses));
  const supported = evidence.length > 0 || dates.valid.length > 0;
  const moved =
    inLaterEdition(given) ||
    (policy.successorEditions === "accept" && clauses.some((clause) => movedOn(clause, expects)));
  const unnamedHeld =
    moved ||
    clauses.some(
      (clause) =>
        heard("certification-held-unnamed", clause.text) &&
        !clause.words.has("deny") &&
        !namesOthers(clause, isWanted),
    );
  return {
    flaws,
    core: stated
      ? "affirmed"
      : sound.some((clause) => support(clause, isWanted).length > 0) || unnamedHeld
        ? "partly"
        : "none",
    supported: supported || unnamedHeld || clauses.every(isBenign),
    findings: [...editions.findings, ...evidence, ...dates.valid],
    bareYes: true,
    presenting: false,
    outsideDenies: true,
  };
}

/** 2013年版から2022年版へ移行済み: the row's own standard needs no name where its editions stand for it. */
function movedOn(
  { text, words, standards }: ClauseFacts,
  { anyOf }: Case<"certification">["expects"],
): boolean {
  const move = pattern("certification-move").exec(text);
  if (move === null || standards.length > 0) return false;
  if (NOT_YET.some((kind) => words.has(kind))) return false;
  const [, from = "", to = ""] = move;
  return anyOf.some(({ edition, successors }) => edition === from && successors?.includes(to) === true);
}

const NOT_YET: readonly SignalKind[] = ["deny", "planned", "pending", "partial", "doubt", "ask"];

/** What is said of other standards, other rows or also of the platform is left aside where the row's own is stated. */
function onOwnStandard(given: Case<"certification">): readonly ClauseFacts[] {
  const { expects, clauses } = given;
  const wanted = expects.anyOf.map(({ standard }) => standard);
  const isWanted = ({ standard }: StandardMention) => wanted.includes(standard);
  const sound = clauses.filter(
    (clause) =>
      clause.standards.some(isWanted) &&
      (heard("certification-held", clause.text) ||
        attestsCompliance(clause) ||
        heard("certification-number", clause.text) ||
        heard("certification-paper", clause.text)) &&
      !clause.words.has("planned") &&
      !clause.words.has("pending") &&
      clauseFlaws(clause, given, isWanted).length === 0,
  );
  const held = new Set(
    sound.flatMap(({ standards }) => standards.filter(isWanted)).map((one) => one.standard),
  );
  if (held.size === 0) return clauses;
  return clauses.filter((clause) => {
    if (expects.holder === "application-provider" && platformBeside(clause, sound)) return false;
    if (clause.standards.length === 0 && heard("certification-house-audit", clause.text)) return false;
    if (heard("certification-explained", clause.text)) return false;
    // A former edition that is over takes nothing from the later one that is held.
    if (heard("edition-former-over", clause.text)) return false;
    // Whose it is has been said: the provider's, and not our own (うち自身のではないです).
    if (expects.holder !== "application-provider" && isProvidersNotOurs(clause, sound, clauses)) return false;
    // Who looks at the provider's paper claims none of his own by that.
    if (expects.holder === "cloud-provider" && heard("told-theirs-checked", clause.text)) return false;
    if (clause.standards.length > 0)
      return clause.standards.some(({ standard }) => held.has(standard)) || !deniesOnlyWhatItNames(clause);
    return !speaksOfOtherRow(clause);
  });
}

const isProvidersNotOurs = (
  { text, standards }: ClauseFacts,
  sound: readonly ClauseFacts[],
  clauses: readonly ClauseFacts[],
): boolean =>
  standards.length === 0 &&
  heard("certification-not-ours", text) &&
  sound.length > 0 &&
  clauses.some(({ words }) => words.has("platform"));

function clauseFlaws(
  clause: ClauseFacts,
  { expects }: Case<"certification">,
  isWanted: (mention: StandardMention) => boolean,
): readonly Flaw[] {
  const platform = expects.holder === "application-provider" ? (["platform"] as const) : [];
  // PCI DSS is complied with rather than certified; 準拠 is its own word.
  const complied = clause.standards.some((mention) => mention.standard === "PCI DSS" && isWanted(mention));
  const equal = complied ? [] : (["equal"] as const);
  const flaws = [
    ...signalFlaws(clause, [
      ...EVERYWHERE.filter((kind) => !(kind === "limit" && onlyOthers(clause, isWanted))).filter(
        (kind) => !(kind === "other-contract" && namesOthers(clause, isWanted)),
      ),
      "other-party",
      "self",
      "refuse",
      "customer",
      ...equal,
      ...platform,
    ]),
  ];
  const named = clause.standards;
  const uses =
    expects.holder === "application-provider" ? pattern("flaw-uses").exec(clause.text)?.[0] : undefined;
  if (uses !== undefined) {
    flaws.push({
      kind: "platform",
      finding: found({ code: "of-the-platform", values: { word: uses } }, clause),
    });
  }
  // 範囲:クラウドサービスの運用 tells what the certificate is of, and no mere practice.
  const beside = clause.text.replace(everywhere("certification-scope-field"), " ");
  const practice = pattern("certification-practice").exec(beside)?.[0];
  if (
    !complied &&
    practice !== undefined &&
    named.some(isWanted) &&
    !heard("certification-held", clause.text)
  ) {
    flaws.push({
      kind: "equal",
      finding: found({ code: "equivalent-only", values: { word: practice } }, clause),
    });
  }
  const about =
    named.length === 0
      ? heard("certification-held", clause.text) || clause.text.length <= 12
      : named.some(isWanted);
  flaws.push(...denial(clause, about ? "matter" : "something"), ...givenUp(clause));
  return flaws;
}

/** 1.7 asks for the cloud provider's: the vendor's own counts only where it is said to run the ground itself. */
function holderFlaws({ expects, clauses }: Case<"certification">): readonly Flaw[] {
  if (expects.holder !== "cloud-provider") return [];
  if (clauses.some(({ text }) => heard("certification-own-ground", text))) return [];
  const isCentre = (word: string | undefined) =>
    word !== undefined && heard("certification-centre-only", word);
  const namesProvider = clauses.some(
    ({ words }) => words.has("platform") && !isCentre(words.get("platform")),
  );
  return clauses.flatMap((clause): Flaw[] => {
    const platform = clause.words.get("platform");
    // What we only use or looked at is none of ours.
    // Our own, set apart from the one that is shown, is claimed for none (当社の認証とは別に).
    const text = clause.text
      .replace(everywhere("quiet-set-apart"), " ")
      .replace(everywhere("certification-looked-at"), " ");
    const ourselves = pattern("certification-ourselves").exec(text)?.[0];
    const centre = isCentre(platform) && !namesProvider ? platform : undefined;
    const word = ourselves !== undefined && platform === undefined ? ourselves : centre;
    if (word === undefined) return [];
    return [{ kind: "uncertain", finding: found({ code: "whose-certificate", values: { word } }, clause) }];
  });
}

/**
 * Another certificate is told to be held, and of the wanted one no more than its name, with another deed or a remark on what it
 * is: 27001を取得しています。27017はその上乗せ規格です.
 */
function namedBesideHeld(
  clauses: readonly ClauseFacts[],
  isWanted: (mention: StandardMention) => boolean,
): readonly Flaw[] {
  const others = clauses.some(
    (clause) => namesOthers(clause, isWanted) && heard("certification-held", clause.text),
  );
  const own = clauses.filter(({ standards }) => standards.some(isWanted));
  const [first] = own;
  if (!others || first === undefined) return [];
  const unnamed = clauses.filter(({ standards }) => standards.length === 0);
  if ([...own, ...unnamed].some(tellsOfHolding) || own.some(isNameAlone)) return [];
  return [notUnderstood(first)];
}

const tellsOfHolding = (clause: ClauseFacts): boolean =>
  attestsCompliance(clause) ||
  heard("certification-held", clause.text) ||
  heard("certification-stated", clause.text) ||
  heard("certification-paper", clause.text) ||
  certificateNumber(clause) !== undefined;

/** Nothing but names: the item of a list. */
function isNameAlone({ text, standards }: ClauseFacts): boolean {
  const rest = standards.reduce((line, one) => line.replace(one.text, " "), text);
  return !heard("certification-beyond-name", rest);
}

function support(clause: ClauseFacts, isWanted: (mention: StandardMention) => boolean): readonly Finding[] {
  const wanted = clause.standards.find(isWanted);
  const number = certificateNumber(clause);
  return [
    ...(wanted === undefined
      ? []
      : [found({ code: "names-standard", values: { standard: wanted.text } }, clause)]),
    ...(number === undefined ? [] : [found({ code: "has-number", values: { number } }, clause)]),
    ...(heard("certification-paper", clause.text)
      ? [found({ code: "names-document", values: { name: clause.text.slice(0, 40) } }, clause)]
      : []),
  ];
}

/** The number of a scheme (番号 27001) is not that of a certificate. */
function certificateNumber({ text }: ClauseFacts): string | undefined {
  const number = pattern("certification-number").exec(text)?.[0];
  const digits = /\d{4,5}$/.exec(number ?? "")?.[0];
  const isScheme = digits !== undefined && STANDARDS.some(({ name }) => name.endsWith(digits));
  return isScheme ? undefined : number;
}

/** The certificate is said to be held, in the clause or by a number or a term beside it. */
function states(clause: ClauseFacts, clauses: readonly ClauseFacts[]): boolean {
  if (heard("certification-held", clause.text)) return true;
  if (attestsCompliance(clause)) return true;
  return clauses.some(
    ({ text }) => heard("certification-number", text) || heard("certification-stated", text),
  );
}

/** PCI DSS is complied with, where other standards are certified. */
function attestsCompliance({ standards, text }: ClauseFacts): boolean {
  return standards.some(({ standard }) => standard === "PCI DSS") && heard("certification-conforming", text);
}
