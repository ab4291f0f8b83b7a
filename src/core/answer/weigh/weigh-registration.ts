import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { denial, EVERYWHERE, givenUp, ownSheets, signalFlaws } from "./common-flaws";
import { plannedFlaws } from "./planned-flaws";
import { deniesOnlyWhatItNames, platformBeside, speaksOfOtherRow } from "./own-matter";
import { validity } from "./validity-flaws";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import { REGISTERS, type RegisterFacts } from "../../lexicon/register-catalogue";
import type { PlainDate } from "../../plain-date";
import { registerFacts } from "../own-names";
import { addMonths } from "../time/calendar";
import { readDates } from "../time/read-dates";

/** 1.1, 1.2, 1.4: the service itself stands in the register, and the entry is not past its term. */
export function weighRegistration({ expects, clauses: all, asOf }: Case<"registration">): Assessment {
  const register = registerFacts(expects);
  const { termMonths, disclosedMonths } = register;
  const clauses = ofRegister(all, register);
  const dates = validity(clauses, asOf, {
    issuedMonths: termMonths,
    fromFirst: true,
    isOwn: ({ text }) => names(text, register),
    ...(disclosedMonths === undefined ? {} : { disclosedMonths }),
  });
  const flaws: Flaw[] = [
    ...clauses.flatMap((clause) => {
      const found = clauseFlaws(clause, register);
      return isHonour(clause) && entered(clauses, clause, register)
        ? found.filter(({ kind }) => kind !== "no-registration")
        : found;
    }),
    ...dates.flaws,
    ...(dates.valid.length > 0 ? [] : auditedLongAgo(clauses, asOf, register)),
    ...plannedFlaws(
      clauses.filter((clause) => !clause.words.has("pending")),
      asOf,
      "terms",
    ),
    ...otherRegister(clauses, register),
    ...ownSheets(clauses, (text) => heard("registration-entry", text)),
  ];
  const evidence = clauses.flatMap((clause) => support(clause, register));
  const supported = evidence.length > 0 || dates.valid.length > 0;
  const sound = clauses.filter((clause) => clauseFlaws(clause, register).length === 0);
  const stated = sound.some((clause) => states(clause, register)) || statesApart(sound, register);
  return {
    flaws,
    core: stated
      ? "affirmed"
      : sound.some((clause) => support(clause, register).length > 0)
        ? "partly"
        : "none",
    supported: supported || clauses.every(isBenign),
    findings: [...evidence, ...dates.valid],
    bareYes: true,
    presenting: false,
    outsideDenies: true,
  };
}

/** An entry lasts so long from the end of its audited period; where no other term is told, that one decides. */
function auditedLongAgo(
  clauses: readonly ClauseFacts[],
  asOf: PlainDate,
  { termMonths }: RegisterFacts,
): readonly Flaw[] {
  return clauses.flatMap((clause): Flaw[] => {
    const word = pattern("validity-audited-period").exec(clause.text)?.[0];
    const to = word === undefined ? undefined : readDates(word).at(-1)?.to;
    const end = to === undefined ? undefined : addMonths(to, termMonths);
    if (to === undefined || end === undefined || end >= asOf) return [];
    return [
      {
        kind: "uncertain",
        finding: found({ code: "date-without-role", values: { date: to } }, clause),
      },
    ];
  });
}

const names = (text: string, { mentions, numbers }: RegisterFacts): boolean =>
  mentions.test(text) || numbers?.test(text) === true;

const isRegister = (standard: string): boolean => REGISTERS.some(({ name }) => name === standard);

/** What is said of other registers, other rows or also of the platform is left aside where the entry itself is stated. */
function ofRegister(clauses: readonly ClauseFacts[], register: RegisterFacts): readonly ClauseFacts[] {
  const sound = clauses.filter(
    (clause) =>
      states(clause, register) && (clauseFlaws(clause, register).length === 0 || platformBeside(clause, [])),
  );
  if (sound.length === 0) return clauses;
  return clauses
    .filter((clause) => {
      if (platformBeside(clause, sound) && !sound.includes(clause)) return false;
      if (names(clause.text, register)) return true;
      if (clause.standards.length > 0) return !deniesOnlyWhatItNames(clause);
      return !speaksOfOtherRow(clause);
    })
    .map((clause) => (platformBeside(clause, sound) ? withoutPlatform(clause) : clause));
}

/** A member or a prize-winner is not entered for that; nor is he entered any less. */
const isHonour = ({ text }: ClauseFacts): boolean =>
  heard("registration-honour", text) &&
  !heard("registration-no-entry", text.replace(everywhere("registration-honour"), " "));

/** Another clause, with nothing against it, states the entry. */
function entered(clauses: readonly ClauseFacts[], beside: ClauseFacts, register: RegisterFacts): boolean {
  return clauses.some(
    (clause) =>
      clause !== beside &&
      !clause.words.has("planned") &&
      !clause.words.has("pending") &&
      clauseFlaws(clause, register).length === 0 &&
      (states(clause, register) || heard("registration-stated", clause.text)),
  );
}

function withoutPlatform(clause: ClauseFacts): ClauseFacts {
  return { ...clause, words: new Map([...clause.words].filter(([kind]) => kind !== "platform")) };
}

function clauseFlaws(clause: ClauseFacts, register: RegisterFacts): readonly Flaw[] {
  const flaws = [
    ...signalFlaws(clause, [...EVERYWHERE, "other-party", "platform", "equal", "self", "refuse", "customer"]),
  ];
  const about =
    register.mentions.test(clause.text) ||
    heard("registration-entry", clause.text) ||
    clause.text.length <= 12;
  flaws.push(...denial(clause, about ? "matter" : "something"), ...givenUp(clause));
  const uses = pattern("flaw-uses").exec(clause.text)?.[0];
  if (uses !== undefined) {
    flaws.push({
      kind: "platform",
      finding: found({ code: "of-the-platform", values: { word: uses } }, clause),
    });
  }
  // Another's entry that is set apart is none that is shown (データセンター事業者の認定とは別に).
  const own = clause.text.replace(everywhere("quiet-set-apart"), " ");
  const noEntry = pattern("registration-no-entry").exec(own);
  if (noEntry !== null) {
    const finding = found({ code: "no-registration", values: { word: noEntry[0] } }, clause);
    flaws.push({ kind: "no-registration", finding });
  }
  const number = pattern("registration-any-number").exec(withoutDays(clause));
  const { name, numbers } = register;
  const rightForm = numbers === undefined || numbers.test(clause.text);
  const foreignForm = numbers === undefined && isNumberOfOther(clause.text, register);
  if (number !== null && (!rightForm || foreignForm)) {
    const finding = found({ code: "number-unlike", values: { number: number[0], register: name } }, clause);
    flaws.push({ kind: "uncertain", finding });
  }
  return flaws;
}

/** A number of a form that only another register's has: letters among its digits. */
function isNumberOfOther(text: string, { name }: RegisterFacts): boolean {
  return REGISTERS.some((other) => other.name !== name && /[a-z]/.test(other.numbers?.exec(text)?.[0] ?? ""));
}

/** Digits of a day are no number of an entry. */
function withoutDays({ text, dates }: ClauseFacts): string {
  return dates.reduce(
    (line, { start, end }) => line.slice(0, start) + " ".repeat(end - start) + line.slice(end),
    text,
  );
}

/** Only another register is named. */
function otherRegister(clauses: readonly ClauseFacts[], register: RegisterFacts): readonly Flaw[] {
  if (clauses.some(({ text }) => register.mentions.test(text))) return [];
  return clauses.flatMap((clause): Flaw[] => {
    const other = REGISTERS.find(({ mentions }) => mentions.test(clause.text))?.name;
    const standard = clause.standards.find(({ standard: name }) => !isRegister(name))?.text;
    const named = other ?? standard;
    if (named === undefined) return [];
    const finding = found(
      { code: "other-standard", values: { found: named, wanted: register.name } },
      clause,
    );
    return [{ kind: "other-standard", finding }];
  });
}

function support(clause: ClauseFacts, register: RegisterFacts): readonly Finding[] {
  const number = register.numbers?.exec(clause.text)?.[0];
  if (number !== undefined) return [found({ code: "has-number", values: { number } }, clause)];
  const entered = heard(
    "registration-entry",
    clause.text.replace(everywhere("registration-scheme-alone"), ""),
  );
  if (register.link?.test(clause.text) === true || (register.mentions.test(clause.text) && entered)) {
    return [found({ code: "names-standard", values: { standard: register.name } }, clause)];
  }
  const bare = clause.text.replace(/[\s「」()]/g, "").replace(pattern("registration-word-end"), "");
  if (bare.length <= 12 && bare.replace(register.mentions, "") === "")
    return [found({ code: "names-standard", values: { standard: register.name } }, clause)];
  if (register.mentions.test(clause.text) && heard("registration-see-list", clause.text))
    return [found({ code: "names-standard", values: { standard: register.name } }, clause)];
  return heard("registration-stated", clause.text) || isDateOfEntry(clause)
    ? [found({ code: "names-standard", values: { standard: register.name } }, clause)]
    : [];
}

/** 2025年9月認定, 登録日:令和8年4月1日: nothing but the day of the entry. */
function isDateOfEntry({ text, dates }: ClauseFacts): boolean {
  const rest = dates.reduce((line, date) => line.replace(date.text, ""), text);
  return dates.length > 0 && heard("registration-date-of-entry", rest.trim());
}

/** 登録されています / C25-0101-2: the entry in one statement that names no other, its number in another. */
function statesApart(sound: readonly ClauseFacts[], { numbers }: RegisterFacts): boolean {
  if (numbers === undefined || !sound.some(({ text }) => numbers.test(text))) return false;
  return sound.some(
    ({ text, standards, words }) =>
      standards.length === 0 &&
      !words.has("deny") &&
      !words.has("pending") &&
      heard("registration-entry", text) &&
      heard("told-entry-deed", text),
  );
}

/** The clause says by itself that the entry exists. */
function states(clause: ClauseFacts, register: RegisterFacts): boolean {
  const number = register.numbers?.test(clause.text) === true;
  const named = register.mentions.test(clause.text);
  return (
    (named &&
      (heard("registration-entry", clause.text.replace(pattern("registration-scheme-alone"), "")) ||
        number)) ||
    (number && heard("registration-number-word", clause.text))
  );
}
