import { standardsNamed } from "../lexicon/resolve-standard";
import type { Expects, Topic } from "../pack/expects";
import { canBeMet } from "../prove/unmeetable-names";

/** What to guess from: one row of another city's table. */
export interface RowToGuess {
  readonly category: string;
  readonly text: string;
}

const HOLDERS: readonly (readonly [RegExp, "application-provider" | "cloud-provider"])[] = [
  [/アプリケーション|サービス提供事業者|受託者/, "application-provider"],
  [/クラウドサービスプロバイダ|クラウド事業者|基盤|データセンタ/, "cloud-provider"],
];
const KANJI_DIGITS = "〇一二三四五六七八九";

/**
 * What a requirement seems to expect of its answer, guessed from its wording; a person has to look at every guess.
 * Where nothing special is recognised, an assurance is expected.
 */
export function guessExpects({ category, text }: RowToGuess): Expects {
  const plain = text.normalize("NFKC");
  const topics = [topicOf(plain)];
  return (
    guessRegistration(plain) ??
    guessErasure(plain, topics) ??
    guessCertification(plain, category.normalize("NFKC")) ??
    guessTier(plain) ??
    guessDuration(plain, topics) ??
    guessPlace(plain, topics) ??
    (/(?:提示|提出|明示|情報提供|開示|説明|報告)(?:する|できる|を行う)/.test(plain)
      ? { kind: "disclosure", present: topics }
      : { kind: "assurance", polarity: "positive", parts: topics })
  );
}

function guessRegistration(plain: string): Expects | undefined {
  if (!/登録|認定|掲載/.test(plain)) return undefined;
  if (/ISMAP-LIU/i.test(plain)) return { kind: "registration", register: "ISMAP-LIU" };
  if (/ISMAP/i.test(plain)) return { kind: "registration", register: "ISMAP" };
  return /ASPIC|情報開示認定/i.test(plain) ? { kind: "registration", register: "ASPIC" } : undefined;
}

function guessErasure(plain: string, present: Topic[]): Expects | undefined {
  if (!/(?:消去|廃棄|削除)/.test(plain) || !/証明書/.test(plain)) return undefined;
  const standard = standardsIn(plain)[0]?.standard ?? "";
  return { kind: "erasure", standard, planAllowed: false, present };
}

function guessCertification(plain: string, category: string): Expects | undefined {
  const anyOf = standardsIn(plain);
  if (anyOf.length === 0 || !/認証|取得|準拠証明|認定/.test(plain)) return undefined;
  const holder = HOLDERS.find(([pattern]) => pattern.test(category))?.[1] ?? "any-provider";
  return { kind: "certification", holder, anyOf };
}

/** Only names that an answer can meet, the later editions of the catalogue standing for the one that is asked for. */
function standardsIn(plain: string): { standard: string; edition?: string; successors?: string[] }[] {
  return standardsNamed(plain)
    .map(({ standard, edition, later }) => ({
      standard,
      ...(edition === undefined ? {} : { edition }),
      ...(later.length === 0 ? {} : { successors: [...later] }),
    }))
    .filter((wanted) => canBeMet(wanted));
}

function guessTier(plain: string): Expects | undefined {
  const tier = /(?:ティア|Tier)\s*([1-4])/i.exec(plain)?.[1];
  if (tier === undefined || !/JDCC|日本データセンター協会|ファシリティスタンダード/.test(plain))
    return undefined;
  return { kind: "facility-tier", standard: "JDCC", atLeast: Number(tier) };
}

function guessDuration(plain: string, present: Topic[]): Expects | undefined {
  const match = /([0-9一二三四五六七八九]{1,3})\s*(年|[かケヶカヵ箇]月|日)間?(?:分)?以上/.exec(plain);
  if (match === null || !/保存|保管|保持/.test(plain)) return undefined;
  const [, amount = "", unit = ""] = match;
  const digit = KANJI_DIGITS.indexOf(amount);
  const count = digit > 0 ? String(digit) : amount;
  if (!/^\d+$/.test(count)) return undefined;
  const letter = unit === "年" ? "Y" : unit === "日" ? "D" : "M";
  const [of] = present;
  return of === undefined
    ? undefined
    : { kind: "duration", atLeast: `P${Number(count)}${letter}`, of, present: [] };
}

function guessPlace(plain: string, parts: Topic[]): Expects | undefined {
  if (/準拠法|裁判管轄/.test(plain)) return { kind: "jurisdiction", country: "JP", parts };
  return /国内/.test(plain) && /データ|所在|リージョン|保管/.test(plain)
    ? { kind: "location", country: "JP", parts }
    : undefined;
}

const EMPTY_WORDS =
  /^(?:場合|以下|必要|可能|実施|提示|提出|対応|利用|本市|当市|要件|内容|事業者|サービス|システム|外部|行う)$/;

/** The requirement as one topic, named by its own words. */
function topicOf(plain: string): Topic {
  const words = [...plain.matchAll(/[\p{Script=Han}々]{2,8}|[ァ-ヺー]{3,}|[A-Za-z]{2,}/gu)].map(
    ([word]) => word,
  );
  const telling = [...new Set(words)].filter((word) => !EMPTY_WORDS.test(word)).slice(0, 8);
  const name = plain.split(/[\n。]/)[0]?.slice(0, 40) || plain.slice(0, 40);
  return { id: "whole", name: { ja: name, en: name }, words: telling.length > 0 ? telling : [name] };
}
