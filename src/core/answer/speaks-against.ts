import { clauseFacts, quoteOf } from "./clause-facts";
import type { Fact, FlawKind } from "./decide/concept";
import { decide } from "./decide/decide";
import type { Finding } from "./finding";
import { fold } from "../lexicon/fold";
import type { AnswerToRead } from "./answer-reading";
import { readMark } from "./read-mark";
import type { Reading } from "../reading";
import { weighRow } from "./weigh/weigh-row";
import { everywhere, heard } from "../lexicon/lexicon";
import { STAND_INS } from "../lexicon/data/spellings";

export interface Against {
  /** What it makes of a yes. */
  readonly reading: Reading;
  readonly finding: Finding;
}

/** Words that nobody knows, and words that only fail to be proof: beside an answer that stands by itself they say nothing. */
const SAYS_NOTHING: readonly FlawKind[] = [
  "uncertain",
  "weak",
  "equal",
  "denied-unclear",
  "hedge",
  "same-as",
  "other-standard",
];
const DASH = /^[-ー―–—‐/\s]*$/u;

/**
 * What a text beside the answer plainly says against a yes to this row; undefined where it says nothing against it. The
 * text is not asked to support the yes, nor to be understood.
 */
export function speaksAgainst(
  text: string,
  given: Pick<AnswerToRead, "row" | "asOf" | "policy">,
): Against | undefined {
  const whole = fold(text);
  const clauses = DASH.test(whole.text) ? [] : clauseFacts(fold(withoutTitles(text)), "remarks");
  if (clauses === undefined || clauses.length === 0) return undefined;
  const { flaws, presenting } = weighRow({ ...given, mark: readMark("○", undefined), clauses });
  if (heard("speech-against-none", whole.text)) {
    if (!presenting) return undefined;
    const quote = { cell: "remarks" as const, text: text.trim().slice(0, 80) };
    return { reading: "contradictory", finding: { code: "denied", values: { word: whole.text }, quote } };
  }
  // Of two tiers the lower one is no doubt of ours: 主センターはティア3、副センターはティア2どまり.
  const telling = flaws.filter(
    ({ kind, finding }) => !SAYS_NOTHING.includes(kind) || finding.code === "tier-too-low",
  );
  const { decision, flaw } = decide({
    mark: "yes",
    flaws: telling.map(({ kind }) => ({ kind, shades: [], explains: false })),
    facts: ASKED_TO_BE_SHOWN,
  });
  const against = flaw === undefined ? undefined : telling[flaw];
  const [first] = clauses;
  if (against === undefined || first === undefined) return undefined;
  return { reading: decision.reading, finding: { quote: quoteOf(first), ...against.finding } };
}

/** A column for evidence asks to be shown something, whatever the row asks for. */
const ASKED_TO_BE_SHOWN: ReadonlySet<Fact> = new Set(["to-present"]);
const QUOTED = /[「『"【][^「」『』"【】]{1,60}[」』"】]/gu;
const FILES = /[^\s、。「」]{1,60}\.(?:pdf|xlsx?|docx?|pptx?|zip|jpe?g|png|html?)/giu;

/** Titles are names, not statements: 「利用制限ポリシー」 limits nothing. */
function withoutTitles(text: string): string {
  const named = (title: string): string => (heard("speech-against-tells", title) ? title : STAND_INS.title);
  return text
    .replace(QUOTED, named)
    .replace(FILES, named)
    .replace(everywhere("speech-against-titles"), named);
}
