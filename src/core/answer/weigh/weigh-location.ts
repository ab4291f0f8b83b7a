import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { namesAny } from "../find-topics";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { denial, EVERYWHERE, notUnderstood, signalFlaws } from "./common-flaws";
import { deniesControl, deniesNear, refusesPromise } from "./forbidden";
import { plannedFlaws } from "./planned-flaws";

const ONLY =
  /限定|のみ|に限|(?<!いた)だけ|すべて|全て|全データ|全ての|一切|完結|閉じ|\b(?:only|all|exclusively|solely)\b/;
/** Main data are named, so that the backup needs a word too. */
const MAIN = /本番|メイン|プライマリ|主系|主センター|正系|primary|production/;
/** Copies kept near the reader, wherever the reader is. */
const SPREAD = /cdn|エッジ|\bedge\b|cloudfront|akamai|ジオ冗長|geo-?redundan|grs\b/;

/** Data that leave the country (国内から出ることはない). */
const LEAVES = /(?:国内|日本|国境)(?:から|より|の外|を)(?:[^、。]{0,4})(?:出|持ち?出|移|搬出|転送|流出|越え)/;

/** From where somebody connects, which is not where the data lie. */
const OF_ACCESS =
  /(?:接続|アクセス|ログイン|利用|閲覧|操作)(?:元|場所|地域|端末)|ip ?アドレス|からの(?:接続|アクセス|ログイン|通信)|\b(?:access(?:ed)? from|log-?ins? from|connections? from|ip address)/;

/** Offices, law and courts are not where data lie. */
const OF_PEOPLE =
  /準拠法|日本法|裁判|管轄|事務所|本社|本店|支社|営業所|サポート|窓口|governed|\b(?:laws?|court|office)\b/;

/** 1.10: data and backups stay within the country. */
export function weighLocation({ expects, clauses, asOf }: Case<"location">): Assessment {
  const read = clauses.map((clause) => ({ clause, ...placeReading(clause) }));
  const flaws: Flaw[] = [
    ...read.flatMap((one) => one.flaws),
    ...plannedFlaws(clauses, asOf),
    ...mainOnly(clauses, expects),
    ...(read.some(({ clause, domestic: home }) => home && !ofAccessOnly(clause))
      ? []
      : clauses.filter(ofAccessOnly).map(notUnderstood)),
  ];
  const domestic = read.filter(
    (one) => one.domestic && one.flaws.length === 0 && !OF_PEOPLE.test(one.clause.text),
  );
  const ruledOut = read.some((one) => one.ruledOut);
  const backup = expects.parts.filter(({ id }) => id === "backup").flatMap(({ words }) => words);
  const whole =
    domestic.length > 0 &&
    (ruledOut || clauses.some(({ text }) => ONLY.test(text) || namesAny(backup, text)));
  const some = domestic.length > 0 || ruledOut || clauses.every(isBenign);
  return {
    flaws,
    core: whole || (ruledOut && clauses.length > 0) ? "affirmed" : some ? "partly" : "none",
    supported: some,
    findings: [
      ...read.flatMap((one) => one.findings),
      ...domestic
        .slice(0, 1)
        .map(({ clause }) =>
          found({ code: "place-domestic", values: { place: clause.domestic ?? "" } }, clause),
        ),
    ],
    bareYes: true,
    presenting: false,
    partIsOpen: true,
  };
}

function ofAccessOnly({ text }: ClauseFacts): boolean {
  return (
    OF_ACCESS.test(text) &&
    !/データ|保存|保管|バックアップ|\bdata\b|stor/.test(text.replace(/データ ?センター/g, ""))
  );
}

/** The place is not, or cannot be, bound to the country. */
const UNBOUND =
  /(?:限定|指定|特定|固定|保証)(?:は|を|も|が)?(?:いた|致)?(?:し(?:て(?:い|おり)ませ|ていな|ませ|な|かね)|でき(?:ませ|な|かね)|されて(?:い|おり)ませ)/;

interface PlaceReading {
  readonly flaws: readonly Flaw[];
  readonly findings: readonly Finding[];
  readonly domestic: boolean;
  readonly ruledOut: boolean;
}

/** A place abroad is a breach unless one denial or a prohibition rules it out. */
export function placeReading(clause: ClauseFacts): PlaceReading {
  const { foreign, domestic, words, negations } = clause;
  const denies = negations === 1 || (negations === 0 && (words.has("prohibit") || words.has("outside")));
  const barred = /^(?:海外|国外)(?:は|へ?の?[^、。]{0,6})?(?:不可|ng|禁止|なし|厳禁)$/.test(clause.text);
  const onlyHome =
    domestic !== undefined &&
    negations === 1 &&
    (/(?:以外|を除く|の外)/.test(clause.text) || (LEAVES.test(clause.text) && !deniesControl(clause.text)));
  if (
    (foreign !== undefined && denies && !deniesControl(clause.text) && deniesNear(clause, [foreign])) ||
    barred ||
    onlyHome
  ) {
    const left = signalFlaws(
      clause,
      EVERYWHERE.filter((kind) => kind !== "limit" && kind !== "except" && kind !== "outside"),
    );
    const finding = found({ code: "rules-out", values: { word: foreign ?? domestic ?? "" } }, clause);
    return { flaws: left, findings: [finding], domestic: left.length === 0, ruledOut: left.length === 0 };
  }
  const limited = (domestic === undefined) !== (foreign === undefined);
  const kinds = [
    ...EVERYWHERE.filter((kind) => !(kind === "limit" && limited)),
    "customer" as const,
    "refuse" as const,
  ];
  const flaws = [...signalFlaws(clause, kinds)];
  if (foreign !== undefined && negations > 1 && !refusesPromise(clause)) flaws.push(doubtful(clause));
  else if (foreign !== undefined) {
    flaws.push({
      kind: "breach",
      finding: found({ code: "place-abroad", values: { place: foreign } }, clause),
    });
  } else
    flaws.push(
      ...denial(
        clause,
        domestic !== undefined || clause.text.length <= 16 || UNBOUND.test(clause.text)
          ? "matter"
          : "something",
      ),
    );
  if (words.has("outside")) return { flaws, findings: [], domestic: false, ruledOut: false };
  if (/ismap|aspic|iso|登録済/.test(clause.text) && /ため|ので|により|から|because/.test(clause.text))
    flaws.push(doesNotFollow(clause));
  else if (/ismap|aspic/.test(clause.text) && domestic === undefined) flaws.push(doesNotFollow(clause));
  if (SPREAD.test(clause.text)) flaws.push(notUnderstood(clause));
  return { flaws, findings: [], domestic: limited && flaws.length === 0, ruledOut: false };
}

function doubtful(clause: ClauseFacts): Flaw {
  const word = clause.words.get("deny") ?? "";
  return { kind: "doubt", finding: found({ code: "double-negative", values: { word } }, clause) };
}

function doesNotFollow(clause: ClauseFacts): Flaw {
  const finding = found({ code: "does-not-follow", values: { word: clause.text.slice(0, 30) } }, clause);
  return { kind: "uncertain", finding };
}

function mainOnly(clauses: readonly ClauseFacts[], expects: Case<"location">["expects"]): readonly Flaw[] {
  const main = clauses.find(({ text }) => MAIN.test(text));
  const backup = expects.parts.find(({ id }) => id === "backup");
  if (main === undefined || backup === undefined) return [];
  if (
    clauses.some(
      ({ text }) => namesAny(backup.words, text) || /全データ|すべて|全て|一切|副系|セカンダリ/.test(text),
    )
  )
    return [];
  return [{ kind: "uncertain", finding: found({ code: "part-missing", values: backup.name }, main) }];
}
