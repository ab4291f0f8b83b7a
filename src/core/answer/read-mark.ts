import type { Legend, LegendMark } from "../legend";
import { BOUNDARY, SYMBOLS, WORDS, type Stance } from "./mark-catalogue";
import { fold } from "../lexicon/fold";
import { tickedChoice, type TickedChoice } from "./ticked-choice";
import { heard, pattern } from "../lexicon/lexicon";

/** What stands at the head of an answer, and where the rest begins. */
export interface Mark {
  readonly kind:
    | Stance
    /** Nothing at all, or the form's own words. */
    | "blank"
    | "placeholder"
    /** A stroke alone. */
    | "dash"
    /** A code without a key, a mark of the city's, two marks at once. */
    | "code"
    | "several"
    /** No mark: words only. */
    | "none";
  readonly word: string;
  /** What follows the mark: offsets into the normalised answer. */
  readonly rest: number;
  readonly restEnd: number;
  /** The sheet's own key gave the meaning. */
  readonly byLegend: boolean;
  /** What the key says of it. */
  readonly entry?: LegendMark;
}

const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length));

/** Reads the mark or word at the head of a normalised answer. */
export function readMark(text: string, legend?: Legend): Mark {
  const found = findMark(text, legend);
  return found.restEnd < 0 ? { ...found, restEnd: text.length } : found;
}

function findMark(text: string, legend: Legend | undefined): Mark {
  if (text === "") return mark("blank", "", 0);
  const byKey = legend === undefined ? undefined : markOfLegend(text, legend);
  if (byKey !== undefined) return byKey;
  const usual = usualMark(text);
  return legend?.turned === true && heard("mark-sign", usual.word) ? againstKey(usual) : usual;
}

/** A legend that exchanges yes and no leaves no sign its usual sense. */
function againstKey(usual: Mark): Mark {
  if (usual.kind !== "yes" && usual.kind !== "no") return usual;
  return { ...usual, kind: "human", byLegend: true, entry: { mark: usual.word, meaning: "human" } };
}

function usualMark(text: string): Mark {
  if (heard("mark-placeholder", text) || heard("mark-instructions", text) || isOpenChoice(text))
    return mark("placeholder", text, text.length);
  const ticked = tickedChoice(text);
  if (ticked === "none") return mark("placeholder", text, text.length);
  if (ticked === "several") return mark("several", text, text.length);
  if (ticked !== undefined) {
    if (
      ticked.others.some((option) => {
        const { rest, kind } = headOf(option);
        if (heard("mark-lacking", option) || heard("mark-other-blank", option)) return false;
        return rest < option.length || kind === "none";
      })
    ) {
      return mark("several", text, text.length);
    }
    const told = toldOfOther(ticked);
    if (told !== undefined) return told;
    const chosen = headOf(ticked.text);
    return { ...chosen, word: ticked.text, rest: ticked.start + chosen.rest, restEnd: ticked.end };
  }
  if (heard("mark-lone-dash", text)) return mark("dash", text, text.length);
  // A mark in round brackets is one with a reserve that the vendor does not tell.
  if (/^\([^()]{1,6}\)$/.test(text) && headOf(text.slice(1, -1)).kind === "yes") {
    return mark("code", text, text.length);
  }
  return valueOfField(text) ?? headOf(text);
}

/** 登録:無, SLA:有: what the form's vendor wrote as a field with its value is the value. */
function valueOfField(text: string): Mark | undefined {
  const label = pattern("mark-field").exec(text)?.[0];
  if (label === undefined) return undefined;
  const value = headOf(text.slice(label.length));
  if (value.kind !== "yes" && value.kind !== "no") return undefined;
  return { ...value, rest: value.rest + label.length };
}

/** ■その他（2027年3月認定予定）: what stands in the brackets is the answer, in words. */
function toldOfOther({ text, start, end }: TickedChoice): Mark | undefined {
  const lead = heard("mark-other-blank", text) ? undefined : pattern("mark-other-told").exec(text)?.[0];
  if (lead === undefined || !text.endsWith(")")) return undefined;
  const close = start + text.length - 1;
  return { ...mark("none", "", start + lead.length), restEnd: Math.min(close, end) };
}

function mark(kind: Mark["kind"], word: string, rest: number, byLegend = false): Mark {
  return { kind, word, rest, restEnd: -1, byLegend };
}

function headOf(text: string): Mark {
  const lead = /^[「『【(\[]?/.exec(text)?.[0].length ?? 0;
  const symbol = SYMBOLS.get(text.charAt(lead));
  if (symbol !== undefined) return afterSymbol(text, lead, symbol);
  const dash = /^[-ー~/_・]{1,3}(?=\()/.exec(text)?.[0];
  if (dash !== undefined) return mark("dash", dash, dash.length);
  for (let length = Math.min(LONGEST_WORD, text.length - lead); length > 0; length -= 1) {
    const word = text.slice(lead, lead + length);
    const stance = WORDS.get(word);
    if (stance === undefined) continue;
    const tail = text.slice(lead + length, lead + length + 24);
    if (word === "no" && heard("item-reference-number-follows", tail)) continue;
    const polite = pattern("mark-polite").exec(tail)?.[0].length ?? 0;
    if (BOUNDARY.test(tail.slice(polite)) && !isRange(tail))
      return mark(stance, word, lead + length + polite);
    if ((BOUNDARY.test(tail) && !isRange(tail)) || isCodeBehind(stance, tail))
      return mark(stance, word, lead + length);
  }
  return heard("mark-bare-code", text) ? mark("code", text, text.length) : mark("none", "", 0);
}

/** A number that stands right behind a yes is what the yes is said of: 有 IC17J0442. */
function isCodeBehind(stance: Stance, tail: string): boolean {
  return stance === "yes" && heard("mark-code-follows", tail);
}

/** "有・無" is a choice, not a yes with an explanation. */
function isRange(tail: string): boolean {
  return /^[・/~]./.test(tail);
}

function afterSymbol(text: string, lead: number, stance: Stance): Mark {
  const rest = text.slice(lead + 1, lead + 8);
  const other = SYMBOLS.get(rest.replace(/^[ )\]」』】・/~、→>-]{0,3}/, "").charAt(0));
  if (other !== undefined || heard("mark-or-else", rest))
    return mark("several", text.slice(0, 12), text.length);
  // "○○クラウド" is a name left out, not two circles.
  return mark(stance, text.charAt(lead), lead + 1);
}

function markOfLegend(text: string, legend: Legend): Mark | undefined {
  // Letters typed for circles and crosses mean what the legend says of these.
  const letter = /^[ox](?![a-z0-9])/.exec(text)?.[0];
  const sign = letter === undefined ? undefined : (letter === "o" ? "○" : "×") + text.slice(1);
  const found = entryOf(text, legend) ?? (sign === undefined ? undefined : entryOf(sign, legend));
  if (found === undefined) return undefined;
  const { entry, length } = found;
  if (SYMBOLS.has(text.slice(0, length)) && afterSymbol(text, 0, "yes").kind === "several") return undefined;
  const kind = entry.meaning === "must-answer" ? "code" : entry.meaning;
  return { ...mark(kind, text.slice(0, length), length, true), entry };
}

/** The longest mark of the legend that stands at the head of an answer. */
function entryOf(
  text: string,
  legend: Legend,
): { readonly entry: LegendMark; readonly length: number } | undefined {
  let best: { readonly entry: LegendMark; readonly length: number } | undefined;
  for (const entry of legend.marks) {
    const known = fold(entry.mark).text;
    if (known === "" || !text.startsWith(known) || known.length <= (best?.length ?? 0)) continue;
    const tail = text.slice(known.length, known.length + 24);
    if ((known.length > 1 || !SYMBOLS.has(known)) && !BOUNDARY.test(tail)) continue;
    best = { entry, length: known.length };
  }
  return best;
}

/** "○/×", "可・否", "有 ・ 無": at least two answers of the form's, and nothing else. */
function isOpenChoice(text: string): boolean {
  if (text.length > 40) return false;
  const bare = text.replace(/^[(\[【]|[)\]】]$/g, "");
  const options = bare.split(pattern("mark-choice-separator")).filter((option) => option !== "");
  if (options.length < 2 || !heard("mark-choice-divider", bare)) return false;
  const stances = options.map(
    (option) => SYMBOLS.get(option) ?? WORDS.get(option) ?? (heard("mark-nay", option) ? "no" : undefined),
  );
  return stances.every((stance) => stance !== undefined) && new Set(stances).size > 1;
}
