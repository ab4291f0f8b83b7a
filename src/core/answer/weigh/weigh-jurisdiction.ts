import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { DOMESTIC } from "../place-catalogue";
import type { Assessment, Case, Flaw } from "./assessment";
import { isBenign } from "./benign";
import { notUnderstood } from "./common-flaws";
import { plannedFlaws } from "./planned-flaws";
import { placeReading } from "./weigh-location";

const LAW =
  /準拠法|(?:国外|外国|海外)法|日本法|日本国法|日本の法|国内法|適用法|laws? of japan|japanese law|governing law|governed by/;
const COURT = /管轄|裁判所|地裁|court|jurisdiction|venue/;
/** Courts that only Japan has under these names, or the city's own. */
const HOME_COURT =
  /地方裁判所|簡易裁判所|高等裁判所|(?:東京|大阪|名古屋)地裁|(?:貴市|本市|市|貴庁)(?:の)?(?:所在地|を管轄|管轄)/;
/** Where data or people are is another matter. */
const OF_DATA =
  /データ|保管|保存|リージョン|センター|バックアップ|拠点|事務所|サーバ|region|data|office|azure|aws|東日本|西日本|japan ?(?:east|west)|ap-|asia-|http/;
/** Neither a court of the country nor clearly none. */
const OPEN = /相手方|当事者|申立人|仲裁|arbitrat|被告|原告|調停|国際/;

/** 1.12: governing law and courts of the country can be agreed. */
export function weighJurisdiction({ expects, clauses, asOf }: Case<"jurisdiction">): Assessment {
  const read = clauses.map((clause) => ({ clause, ...placeReading(homely(clause)) }));
  const flaws: Flaw[] = [
    ...read.flatMap((one) => one.flaws),
    ...plannedFlaws(clauses, asOf),
    ...clauses.flatMap(openCourt),
    ...clauses.flatMap(oneOnly),
  ];
  const good = read
    .filter((one) => one.flaws.length === 0 && (one.domestic || one.ruledOut))
    .map(({ clause }) => clause);
  const parts = expects.parts.filter(({ id }) =>
    good.some(({ text }) => (id === "law" ? LAW.test(text) : COURT.test(text) && atHome(text))),
  );
  const wholesale = good.some(({ text }) => !LAW.test(text) && !COURT.test(text) && !OF_DATA.test(text));
  const all = parts.length === expects.parts.length;
  return {
    flaws,
    core: all ? "affirmed" : parts.length > 0 || wholesale || clauses.every(isBenign) ? "partly" : "none",
    supported: (parts.length === 0 && wholesale) || clauses.every(isBenign),
    findings: [
      ...read.flatMap((one) => one.findings),
      ...good
        .slice(0, 1)
        .map((clause) =>
          found({ code: "place-domestic", values: { place: homely(clause).domestic ?? "" } }, clause),
        ),
      ...parts.map((part): Finding => ({ code: "tells-part", values: part.name })),
      ...(all || parts.length === 0
        ? []
        : expects.parts
            .filter((part) => !parts.includes(part))
            .map((part): Finding => ({ code: "part-missing", values: part.name }))),
    ],
    bareYes: true,
    presenting: false,
  };
}

/** The court's own words name the country or a town of it; those on the law alone are no venue. */
function atHome(text: string): boolean {
  const venue = text.replace(/日本国?法|国内法|japanese laws?|laws? of japan/g, "");
  return HOME_COURT.test(venue) || venue.search(DOMESTIC) >= 0;
}

/** A district court is a Japanese one, whatever its town. */
function homely(clause: ClauseFacts): ClauseFacts {
  const court = HOME_COURT.exec(clause.text)?.[0];
  return court === undefined || clause.domestic !== undefined ? clause : { ...clause, domestic: court };
}

/** 準拠法のみ日本法: the other of the two is said to be different. */
function oneOnly(clause: ClauseFacts): readonly Flaw[] {
  const word = /(?:準拠法|適用法|法律|管轄|裁判所)(?:のみ|だけ)/.exec(clause.text)?.[0];
  if (word === undefined) return [];
  return [{ kind: "limit", finding: found({ code: "limited-to", values: { word } }, clause) }];
}

function openCourt(clause: ClauseFacts): readonly Flaw[] {
  if (!OPEN.test(clause.text)) return [];
  return [notUnderstood(clause)];
}
