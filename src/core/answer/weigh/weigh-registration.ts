import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { denial, EVERYWHERE, givenUp, signalFlaws, USES } from "./common-flaws";
import { plannedFlaws } from "./planned-flaws";
import { deniesOnlyWhatItNames, platformBeside, speaksOfOtherRow } from "./own-matter";
import { validity } from "./validity-flaws";

type Register = Case<"registration">["expects"]["register"];

const MENTIONS: Readonly<Record<Register, RegExp>> = {
  ISMAP: /ismap(?!-? ?liu| for low)|イスマップ(?!-?liu)/,
  "ISMAP-LIU": /ismap-? ?liu|(?<![a-z])liu(?![a-z])|(?:ismap (?:for )?)?low-? ?impact(?: use)?/,
  ASPIC: /aspic|情報開示認定|日本クラウド産業協会/,
};
/** Numbers as the registers print them; the form of ISMAP-LIU numbers is not known. */
const NUMBERS: Partial<Record<Register, RegExp>> = {
  ISMAP: /(?<![a-z\d])c\d{2}-\d{4}-\d(?![\d-])/,
  ASPIC: /(?<![\d-])\d{4}-\d{4}(?![\d-])/,
};
const ANY_NUMBER =
  /(?:登録|認定|認証|管理)?(?:番号|no\.?|id)[: ]{0,2}(?:[a-z]{1,5} ?)?[a-z]?\d[\d-]{2,16}|(?<![a-z\d])c\d{2,4}-\d{1,6}(?:-\d{1,2})?/;
/** Near a register, and no entry in it. */
const NO_ENTRY =
  /アワード|award|受賞|グランプリ|表彰|会員|加盟|入会|賛助|理事|指針|管理基準|言明書(?!の(?:対象|言明)?(?:範囲|対象)(?:に|と))|自社(?:サイト|hp|ホームページ)|(?:ホームページ|サイト|hp)(?:にて|で|上で)(?:情報)?(?:を)?開示|特別措置|セミナー|講習|推奨|相談会|member|prize|finalist|ノミネート|ギャップ(?:分析|調査)|影響度評価|取得支援|データ ?センター/;
const ENTRY =
  /登録(?!要件|基準|申請|対象|準備|手続|支援|に必要|レベル|相当|予定|審査|制度|の要件|の基準)|掲載|登載|認定(?!制度|基準|要件|審査|申請)|取得|公開され|リスト(?:に|へ|入)|listed|registered|certified|in the (?:list|register)/;
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
  const about = MENTIONS[register].test(clause.text) || ENTRY.test(clause.text) || clause.text.length <= 12;
  flaws.push(...denial(clause, about ? "matter" : "something"), ...givenUp(clause));
  const uses = USES.exec(clause.text)?.[0];
  if (uses !== undefined) {
    flaws.push({
      kind: "platform",
      finding: found({ code: "of-the-platform", values: { word: uses } }, clause),
    });
  }
  const noEntry = NO_ENTRY.exec(clause.text);
  if (noEntry !== null) {
    const finding = found({ code: "no-registration", values: { word: noEntry[0] } }, clause);
    flaws.push({ kind: "no-registration", finding });
  }
  const number = ANY_NUMBER.exec(clause.text);
  const form = NUMBERS[register];
  const rightForm = form === undefined || form.test(clause.text);
  const foreignForm = register === "ISMAP-LIU" && NUMBERS.ISMAP?.test(clause.text) === true;
  if (number !== null && (!rightForm || foreignForm)) {
    const finding = found({ code: "number-unlike", values: { number: number[0], register } }, clause);
    flaws.push({ kind: "uncertain", finding });
  }
  return flaws;
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
  const entered = ENTRY.test(clause.text.replace(/情報開示認定(?:制度)?/g, ""));
  if (LINK.test(clause.text) || (MENTIONS[register].test(clause.text) && entered)) {
    return [found({ code: "names-standard", values: { standard: register } }, clause)];
  }
  const bare = clause.text.replace(/[\s「」()]/g, "").replace(/登録$/, "");
  if (bare.length <= 12 && bare.replace(MENTIONS[register], "") === "")
    return [found({ code: "names-standard", values: { standard: register } }, clause)];
  if (
    MENTIONS[register].test(clause.text) &&
    /(?:ポータル|リスト|サイト)[^、。]{0,6}(?:参照|ご?覧|確認)/.test(clause.text)
  )
    return [found({ code: "names-standard", values: { standard: register } }, clause)];
  return /登録済|認定済|認定取得|認定を取得|登録証|認定証|掲載/.test(clause.text) || isDateOfEntry(clause)
    ? [found({ code: "names-standard", values: { standard: register } }, clause)]
    : [];
}

/** 2025年9月認定, 登録日:令和8年4月1日: nothing but the day of the entry. */
function isDateOfEntry({ text, dates }: ClauseFacts): boolean {
  const rest = dates.reduce((line, date) => line.replace(date.text, ""), text);
  return (
    dates.length > 0 &&
    /^(?:付け?|に|の|より|から)?(?:認定|登録|登載|取得)(?:年月日|日|済み?)?(?:は|:)? ?(?:です|されました|しました)?$/.test(
      rest.trim(),
    )
  );
}

/** The clause says by itself that the entry exists. */
function states(clause: ClauseFacts, register: Register): boolean {
  const number = NUMBERS[register]?.test(clause.text) === true;
  const named = MENTIONS[register].test(clause.text);
  return (
    (named && (ENTRY.test(clause.text.replace(/情報開示認定(?:制度)?/, "")) || number)) ||
    (number && /番号|登録/.test(clause.text))
  );
}
