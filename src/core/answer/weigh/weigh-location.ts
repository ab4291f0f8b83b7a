import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { namesAny } from "../find-topics";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { denial, EVERYWHERE, notUnderstood, signalFlaws } from "./common-flaws";
import { deniesControl, deniesNear, refusesPromise } from "./forbidden";
import { plannedFlaws } from "./planned-flaws";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

/** 1.10: data and backups stay within the country. */
export function weighLocation({ expects, clauses, asOf }: Case<"location">): Assessment {
  const [deeds, told] = [clauses.filter(isDeedAlone), clauses.filter((clause) => !isDeedAlone(clause))];
  const readPlaces = (said: readonly ClauseFacts[]) =>
    said.map((clause) => ({ clause, ...placeReading(clause, "location-kept") }));
  const beside = readPlaces(told);
  // Beside a reserve the deed is a limit like any other.
  const read = beside.some((one) => one.flaws.length > 0) ? readPlaces(clauses) : beside;
  const flaws: Flaw[] = [
    ...read.flatMap((one) => one.flaws),
    ...plannedFlaws(clauses, asOf),
    ...mainOnly(clauses, expects),
    ...copiesOnly(clauses),
    ...clauses.flatMap(thingOnly),
    ...clauses.filter(isUnnamedElsewhere).map(notUnderstood),
    ...(read.some(({ clause, domestic: home }) => home && !ofAccessOnly(clause))
      ? []
      : clauses.filter(ofAccessOnly).map(notUnderstood)),
  ];
  const domestic = read.filter(
    (one) => one.domestic && one.flaws.length === 0 && !heard("location-of-people", one.clause.text),
  );
  const ruledOut = read.some((one) => one.ruledOut);
  const backup = expects.parts.filter(({ id }) => id === "backup").flatMap(({ words }) => words);
  const whole =
    domestic.length > 0 &&
    (ruledOut || clauses.some(({ text }) => heard("location-only", text) || namesAny(backup, text)));
  const isSaid = deeds.length > 0 && (told.length === 0 || domestic.length > 0 || ruledOut);
  const some = domestic.length > 0 || ruledOut || isSaid || clauses.every(isBenign);
  return {
    flaws,
    core: whole || isSaid || (ruledOut && clauses.length > 0) ? "affirmed" : some ? "partly" : "none",
    supported: some,
    findings: [
      ...read.flatMap((one) => one.findings),
      ...domestic
        .slice(0, 1)
        .map(({ clause }) =>
          found({ code: "place-domestic", values: { place: clause.domestic ?? "" } }, clause),
        ),
      ...deeds.map((clause) => found({ code: "says-yes", values: { word: clause.text } }, clause)),
    ],
    bareYes: true,
    presenting: false,
    partIsOpen: true,
  };
}

/** 限定する: the answer repeats the deed that is asked for, as a yes does. */
const isDeedAlone = ({ text }: ClauseFacts): boolean => heard("location-deed-alone", text);

function ofAccessOnly({ text }: ClauseFacts): boolean {
  return (
    heard("location-of-access", text) &&
    !heard("location-data", text.replace(everywhere("location-centre"), ""))
  );
}

interface PlaceReading {
  readonly flaws: readonly Flaw[];
  readonly findings: readonly Finding[];
  readonly domestic: boolean;
  readonly ruledOut: boolean;
}

/**
 * A place abroad is a breach unless one denial or a prohibition rules it out.
 * @param matter what must be spoken of: that there are no customers or quarrels abroad binds no data and no court
 */
export function placeReading(
  clause: ClauseFacts,
  matter: "location-kept" | "jurisdiction-matter",
): PlaceReading {
  const { foreign, domestic, words, negations } = clause;
  // Who the firm is says nothing of where data lie or of what law is agreed.
  if (ofFirmOnly(clause, matter)) return { flaws: [], findings: [], domestic: false, ruledOut: false };
  const denies = negations === 1 || (negations === 0 && (words.has("prohibit") || words.has("outside")));
  const barred = heard("location-abroad-barred", clause.text);
  const onlyHome =
    domestic !== undefined &&
    negations === 1 &&
    (heard("location-other-than", clause.text) ||
      (heard("location-leaves", clause.text) && !deniesControl(clause.text)));
  const elsewhere = isElsewhereBarred(clause);
  if (
    !leavesOpen(clause) &&
    ((foreign !== undefined && denies && !deniesControl(clause.text) && deniesNear(clause, [foreign])) ||
      barred ||
      onlyHome ||
      elsewhere)
  ) {
    const left = signalFlaws(
      clause,
      EVERYWHERE.filter((kind) => kind !== "limit" && kind !== "except" && kind !== "outside"),
    );
    if (foreign !== undefined && !barred && !bindsAhead(clause, matter))
      return { flaws: left, findings: [], domestic: false, ruledOut: false };
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
        domestic !== undefined || clause.text.length <= 16 || heard("location-unbound", clause.text)
          ? "matter"
          : "something",
      ),
    );
  if (words.has("outside")) return { flaws, findings: [], domestic: false, ruledOut: false };
  if (heard("location-by-certificate", clause.text) && heard("location-because", clause.text))
    flaws.push(doesNotFollow(clause));
  else if (/ismap|aspic/.test(clause.text) && domestic === undefined) flaws.push(doesNotFollow(clause));
  if (heard("location-spread", clause.text)) flaws.push(notUnderstood(clause));
  return { flaws, findings: [], domestic: limited && flaws.length === 0, ruledOut: false };
}

/** 国外の設備には複製できないよう制御, この2拠点以外への保存を禁止: data can not go elsewhere than was told. */
function isElsewhereBarred({ text, words, negations }: ClauseFacts): boolean {
  if (negations > 1 || words.has("doubt")) return false;
  return heard("location-elsewhere-barred", text);
}

/** 国外に保存したデータは閲覧できません, 米国リージョン以外への保存を禁止: what is denied is another thing than to lie abroad. */
function leavesOpen({ text, foreign }: ClauseFacts): boolean {
  if (heard("location-not-barred", text) || heard("forbidden-only-there", text)) return true;
  return (
    foreign !== undefined && heard("location-but-there", text.slice(text.indexOf(foreign) + foreign.length))
  );
}

/** Says whose firm it is, of what country or in what language, and names nothing of the matter. */
export function ofFirmOnly(
  { text, negations }: ClauseFacts,
  matter: "location-kept" | "jurisdiction-matter",
): boolean {
  if (negations > 0 || !heard("place-of-firm", text)) return false;
  return matter === "jurisdiction-matter"
    ? !(heard("jurisdiction-law", text) || heard("jurisdiction-court", text))
    : !heard("location-data", text);
}

/** Says of the matter how it is, and not only what has not happened so far. */
function bindsAhead({ text }: ClauseFacts, matter: "location-kept" | "jurisdiction-matter"): boolean {
  return heard(matter, text) && !heard("place-so-far", text);
}

/** バックアップは国内, and the data that are worked with at a place of which no country is told. */
function copiesOnly(clauses: readonly ClauseFacts[]): readonly Flaw[] {
  const home = clauses.filter(({ domestic }) => domestic !== undefined);
  if (home.length === 0 || home.some(({ text }) => !heard("facility-of-copy", text))) return [];
  return clauses
    .filter(({ text, domestic }) => domestic === undefined && heard("location-main", text))
    .map(notUnderstood);
}

/** バックアップのみ国内に保存: what is bounded is the thing, and the others lie elsewhere. */
function thingOnly(clause: ClauseFacts): readonly Flaw[] {
  const word = pattern("location-thing-only").exec(clause.text)?.[0];
  if (word === undefined) return [];
  return [{ kind: "limit", finding: found({ code: "limited-to", values: { word } }, clause) }];
}

/** バックアップは別リージョン: another one than the one that was told, and nobody says where. */
const isUnnamedElsewhere = ({ text, domestic, foreign, words }: ClauseFacts): boolean =>
  domestic === undefined &&
  foreign === undefined &&
  !words.has("deny") &&
  !words.has("prohibit") &&
  heard("location-elsewhere-unnamed", text);

function doubtful(clause: ClauseFacts): Flaw {
  const word = clause.words.get("deny") ?? "";
  return { kind: "doubt", finding: found({ code: "double-negative", values: { word } }, clause) };
}

function doesNotFollow(clause: ClauseFacts): Flaw {
  const finding = found({ code: "does-not-follow", values: { word: clause.text.slice(0, 30) } }, clause);
  return { kind: "uncertain", finding };
}

function mainOnly(clauses: readonly ClauseFacts[], expects: Case<"location">["expects"]): readonly Flaw[] {
  const main = clauses.find(({ text }) => heard("location-main", text));
  const backup = expects.parts.find(({ id }) => id === "backup");
  if (main === undefined || backup === undefined) return [];
  if (clauses.some(({ text }) => namesAny(backup.words, text) || heard("location-all-data", text))) return [];
  return [{ kind: "uncertain", finding: found({ code: "part-missing", values: backup.name }, main) }];
}
