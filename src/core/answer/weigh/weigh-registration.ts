import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { denial, EVERYWHERE, givenUp, signalFlaws } from "./common-flaws";
import { plannedFlaws } from "./planned-flaws";
import { deniesOnlyWhatItNames, platformBeside, speaksOfOtherRow } from "./own-matter";
import { validity } from "./validity-flaws";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

type Register = Case<"registration">["expects"]["register"];

const MENTIONS: Readonly<Record<Register, RegExp>> = {
  ISMAP: pattern("registration-of-ismap"),
  "ISMAP-LIU": /ismap-? ?liu|(?<![a-z])liu(?![a-z])|(?:ismap (?:for )?)?low-? ?impact(?: use)?/,
  ASPIC: pattern("registration-of-aspic"),
};
/** Numbers as the registers print them; the form of ISMAP-LIU numbers is not known. */
const NUMBERS: Partial<Record<Register, RegExp>> = {
  ISMAP: /(?<![a-z\d])c\d{2}-\d{4}-\d(?![\d-])/,
  ASPIC: /(?<![\d-])\d{4}-\d{4}(?![\d-])/,
};
const LINK = /(?:ismap\.go\.jp|aspicjapan\.org)/;

/** ASPIC certifies for two years; an ISMAP registration ends a year and four months after its audited period. */
const TERM_MONTHS: Readonly<Record<Register, number>> = { ISMAP: 16, "ISMAP-LIU": 16, ASPIC: 24 };

/** 1.1, 1.2, 1.4: the service itself stands in the register, and the entry is not past its term. */
export function weighRegistration({ expects, clauses: all, asOf }: Case<"registration">): Assessment {
  const { register } = expects;
  const clauses = ofRegister(all, register);
  const dates = validity(clauses, asOf, {
    issuedMonths: TERM_MONTHS[register],
    fromFirst: true,
    isOwn: ({ text }) => MENTIONS[register].test(text) || NUMBERS[register]?.test(text) === true,
    ...(register === "ASPIC" ? { disclosedMonths: 24 } : {}),
  });
  const flaws: Flaw[] = [
    ...clauses.flatMap((clause) => clauseFlaws(clause, register)),
    ...dates.flaws,
    ...plannedFlaws(
      clauses.filter((clause) => !clause.words.has("pending")),
      asOf,
      "terms",
    ),
    ...otherRegister(clauses, register),
  ];
  const evidence = clauses.flatMap((clause) => support(clause, register));
  const supported = evidence.length > 0 || dates.valid.length > 0;
  const sound = clauses.filter((clause) => clauseFlaws(clause, register).length === 0);
  const stated = sound.some((clause) => states(clause, register));
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

/** What is said of other registers, other rows or also of the platform is left aside where the entry itself is stated. */
function ofRegister(clauses: readonly ClauseFacts[], register: Register): readonly ClauseFacts[] {
  const named = (text: string) => MENTIONS[register].test(text) || NUMBERS[register]?.test(text) === true;
  const sound = clauses.filter(
    (clause) =>
      states(clause, register) && (clauseFlaws(clause, register).length === 0 || platformBeside(clause, [])),
  );
  if (sound.length === 0) return clauses;
  return clauses
    .filter((clause) => {
      if (platformBeside(clause, sound) && !sound.includes(clause)) return false;
      if (named(clause.text)) return true;
      if (clause.standards.length > 0) return !deniesOnlyWhatItNames(clause);
      return !speaksOfOtherRow(clause);
    })
    .map((clause) => (platformBeside(clause, sound) ? withoutPlatform(clause) : clause));
}

function withoutPlatform(clause: ClauseFacts): ClauseFacts {
  return { ...clause, words: new Map([...clause.words].filter(([kind]) => kind !== "platform")) };
}

function clauseFlaws(clause: ClauseFacts, register: Register): readonly Flaw[] {
  const flaws = [
    ...signalFlaws(clause, [...EVERYWHERE, "other-party", "platform", "equal", "self", "refuse", "customer"]),
  ];
  const about =
    MENTIONS[register].test(clause.text) ||
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
  const noEntry = pattern("registration-no-entry").exec(clause.text);
  if (noEntry !== null) {
    const finding = found({ code: "no-registration", values: { word: noEntry[0] } }, clause);
    flaws.push({ kind: "no-registration", finding });
  }
  const number = pattern("registration-any-number").exec(withoutDays(clause));
  const form = NUMBERS[register];
  const rightForm = form === undefined || form.test(clause.text);
  const foreignForm = register === "ISMAP-LIU" && NUMBERS.ISMAP?.test(clause.text) === true;
  if (number !== null && (!rightForm || foreignForm)) {
    const finding = found({ code: "number-unlike", values: { number: number[0], register } }, clause);
    flaws.push({ kind: "uncertain", finding });
  }
  return flaws;
}

/** Digits of a day are no number of an entry. */
function withoutDays({ text, dates }: ClauseFacts): string {
  return dates.reduce(
    (line, { start, end }) => line.slice(0, start) + " ".repeat(end - start) + line.slice(end),
    text,
  );
}

/** Only another register is named. */
function otherRegister(clauses: readonly ClauseFacts[], register: Register): readonly Flaw[] {
  if (clauses.some(({ text }) => MENTIONS[register].test(text))) return [];
  return clauses.flatMap((clause): Flaw[] => {
    const other = (["ISMAP", "ISMAP-LIU", "ASPIC"] as const).find((name) => MENTIONS[name].test(clause.text));
    const standard = clause.standards.find(
      ({ standard: name }) => name !== "ISMAP" && name !== "ASPIC",
    )?.text;
    const named = other ?? standard;
    if (named === undefined) return [];
    const finding = found({ code: "other-standard", values: { found: named, wanted: register } }, clause);
    return [{ kind: "other-standard", finding }];
  });
}

function support(clause: ClauseFacts, register: Register): readonly Finding[] {
  const number = NUMBERS[register]?.exec(clause.text)?.[0];
  if (number !== undefined) return [found({ code: "has-number", values: { number } }, clause)];
  const entered = heard(
    "registration-entry",
    clause.text.replace(everywhere("registration-scheme-alone"), ""),
  );
  if (LINK.test(clause.text) || (MENTIONS[register].test(clause.text) && entered)) {
    return [found({ code: "names-standard", values: { standard: register } }, clause)];
  }
  const bare = clause.text.replace(/[\s「」()]/g, "").replace(pattern("registration-word-end"), "");
  if (bare.length <= 12 && bare.replace(MENTIONS[register], "") === "")
    return [found({ code: "names-standard", values: { standard: register } }, clause)];
  if (MENTIONS[register].test(clause.text) && heard("registration-see-list", clause.text))
    return [found({ code: "names-standard", values: { standard: register } }, clause)];
  return heard("registration-stated", clause.text) || isDateOfEntry(clause)
    ? [found({ code: "names-standard", values: { standard: register } }, clause)]
    : [];
}

/** 2025年9月認定, 登録日:令和8年4月1日: nothing but the day of the entry. */
function isDateOfEntry({ text, dates }: ClauseFacts): boolean {
  const rest = dates.reduce((line, date) => line.replace(date.text, ""), text);
  return dates.length > 0 && heard("registration-date-of-entry", rest.trim());
}

/** The clause says by itself that the entry exists. */
function states(clause: ClauseFacts, register: Register): boolean {
  const number = NUMBERS[register]?.test(clause.text) === true;
  const named = MENTIONS[register].test(clause.text);
  return (
    (named &&
      (heard("registration-entry", clause.text.replace(pattern("registration-scheme-alone"), "")) ||
        number)) ||
    (number && heard("registration-number-word", clause.text))
  );
}
