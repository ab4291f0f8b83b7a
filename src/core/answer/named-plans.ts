import { fold, sourceOf } from "../lexicon/fold";
import { everywhere, heard, pattern } from "../lexicon/lexicon";

/** Stands for the name that was found: the lexicon says what may be said about it. */
const NAME = "〓";
/** A condition is said once or twice in a cell; more is no condition but a text about plans. */
const MOST = 4;
const BRACKETS = /[\s「」『』"]/g;

/** The name by which a plan is looked for: one spelling, without spaces and the brackets around it. */
export function planKey(name: string): string {
  return fold(name).text.replace(BRACKETS, "");
}

/** Whether a text names no plan of its own: it is blank, or a word for plans as such. */
export function namesNoPlan(name: string): boolean {
  const key = planKey(name);
  const plain = fold(name)
    .text.replace(/[「」『』"]/g, "")
    .trim();
  return key === "" || key.includes(NAME) || heard("plan-of-no-name", plain);
}

/** A text without the conditions that fell away, and these in the vendor's own words. */
export interface FreedText {
  readonly text: string;
  readonly conditions: readonly string[];
}

/**
 * A text without the conditions that name exactly one of these plans; undefined where it has none, or where such a
 * plan stands there in another way than as a condition.
 */
export function underPlans(source: string, plans: readonly string[]): FreedText | undefined {
  const keys = plans.map(planKey);
  const conditions: string[] = [];
  let text = source;
  for (let turn = 0; ; turn += 1) {
    const named = keys.map((key) => stretchOf(text, key)).find((found) => found !== undefined);
    if (named === undefined) break;
    const condition = turn < MOST ? conditionAt(fold(text).text, named) : undefined;
    if (condition === undefined) return undefined;
    const normal = fold(text);
    conditions.push(sourceOf(normal, condition.start, condition.end));
    const [from = 0, to = text.length] = [condition.start, condition.end].map((at) => normal.starts[at]);
    text = `${text.slice(0, from)}${text.slice(to)}`;
  }
  return conditions.length === 0 ? undefined : { text, conditions };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the name first stands in the folded text, whatever spaces are in it. */
function stretchOf(source: string, key: string): Stretch | undefined {
  const { text } = fold(source);
  const places = [...text.matchAll(/[^\s]/g)].map(({ index }) => index);
  const at = places
    .map((place) => text.charAt(place))
    .join("")
    .indexOf(key);
  const [start, last] = [places[at], places[at + key.length - 1]];
  return at < 0 || start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** The condition around the name; undefined where it may be the end of a longer name, or is no condition. */
function conditionAt(text: string, name: Stretch): Stretch | undefined {
  const { start, end } = withHead(text, name);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const led = pattern("plan-condition-led").exec(`${before}${NAME}${after}`);
  if (led !== null && led.index < start && led.index + led[0].length > start) {
    return { start: led.index, end: led.index + led[0].length - NAME.length + end - start };
  }
  const alone = pattern("plan-condition").exec(`${NAME}${after}`);
  if (alone === null || !isEdge(before)) return undefined;
  return { start, end: end + alone[0].length - NAME.length };
}

/** The name with its bracket and the word for its kind: 上位プラン「雅」, 有償の監査オプション. */
function withHead(text: string, { start, end }: Stretch): Stretch {
  const head = pattern("plan-led-in").exec(text.slice(0, start))?.[0] ?? "";
  const isOpen = /[「『"]$/.test(head);
  const closes = /^[」』"]/.test(text.slice(end));
  if (isOpen !== closes) return { start, end };
  return { start: start - head.length, end: end + (closes ? 1 : 0) };
}

/** Nothing before it that may be the front of a longer name. */
function isEdge(before: string): boolean {
  const plain = before.trimEnd();
  return plain === "" || /[。、,;:!?(\[【・\n]$/.test(plain) || heard("plan-after", plain);
}

/** Whether a text speaks of plans or options: what is said there may hang on another one. */
export const speaksOfPlans = (source: string): boolean => heard("plan-word", fold(source).text);

/** The names of plans and options in a text, in the vendor's own words; each once. */
export function plansNamed(source: string): readonly string[] {
  const normal = fold(source);
  const { text } = normal;
  const inBrackets = [...text.matchAll(everywhere("plan-name-in-brackets"))];
  const plain = inBrackets.reduce(
    (left, { 0: whole }) => left.replace(whole, " ".repeat(whole.length)),
    text,
  );
  const found = [...inBrackets, ...plain.matchAll(everywhere("plan-name"))].flatMap((match) => {
    const name = match.groups?.quoted ?? match.groups?.name ?? match.groups?.latin ?? match.groups?.kana;
    if (name === undefined) return [];
    const head = pattern("plan-adjective").exec(name)?.[0] ?? "";
    const at = match.index + match[0].indexOf(name);
    return [{ at, name: sourceOf(normal, at + head.length, at + name.length) }];
  });
  const inOrder = [...found].sort((one, other) => one.at - other.at);
  const known = new Map(inOrder.map(({ name }) => [planKey(name), name] as const));
  return [...known.values()].filter((name) => !namesNoPlan(name));
}
