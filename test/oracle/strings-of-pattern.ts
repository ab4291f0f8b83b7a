import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";

/** Something that strings have to go through: an alternative, a character of a set, a piece that may be missing. */
type Point = string;

/** What a round of generating went through, and what still has to be gone through. */
interface Round {
  readonly random: () => number;
  readonly open: ReadonlySet<Point>;
  readonly passed: Set<Point>;
  readonly groups: Map<AST.CapturingGroup, string>;
  /** Makes what a negated condition forbids. */
  readonly turned: boolean;
}

/** Common in the texts of the field, and known to no reader by themselves. */
const FILLERS = [..."の対応項目は管理アを者一a1、東x2 -/(・月"];
const LONGEST = 80;

/** So many tries without a new point: what is left can't be made. */
const PATIENCE = 60;

export interface StringsOfPattern {
  readonly strings: readonly string[];
  /** So many points that no string could be made for. */
  readonly left: number;
}

/**
 * Strings that a regular expression hears, so that each of its alternatives, each character of its small sets and each
 * of its optional pieces, with and without, is gone through by one; and for conditions on what must not stand there,
 * strings that it does not hear for their sake alone.
 */
export function stringsOfPattern(source: string, flags: string, random: () => number): StringsOfPattern {
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
  });
  const hears = new RegExp(source, flags.replace(/[gy]/g, ""));
  const strings = new Set<string>();
  const open = pointsOf(pattern);
  const forbidden = new Set([...open].filter((point) => isForbidden(pattern, point)));
  for (let tries = 0; open.size > 0 && tries < PATIENCE; tries += 1) {
    for (const turned of [false, true]) {
      const round: Round = { random, open, passed: new Set(), groups: new Map(), turned };
      const text = choice(pattern.alternatives, round).slice(0, LONGEST);
      const fresh = [...round.passed].filter((point) => open.has(point) && forbidden.has(point) === turned);
      if (fresh.length === 0 || text.trim() === "" || hears.test(text) === turned) continue;
      strings.add(text);
      fresh.forEach((point) => open.delete(point));
      tries = 0;
    }
  }
  return { strings: [...strings], left: open.size };
}

const SMALL = 8;

function pointsOf(pattern: AST.Pattern): Set<Point> {
  const points = new Set<Point>();
  const visit = (alternatives: readonly AST.Alternative[]): void => {
    for (const one of alternatives) {
      points.add(pointOf(one));
      one.elements.forEach(element);
    }
  };
  const element = (node: AST.Element): void => {
    if (node.type === "Quantifier") {
      if (node.min === 0) ["with", "without"].forEach((how) => points.add(pointOf(node, how)));
      element(node.element);
    } else if ("alternatives" in node) visit(node.alternatives);
    else if (node.type === "CharacterClass" && !node.negate)
      listed(node).forEach((char) => points.add(pointOf(node, char)));
  };
  visit(pattern.alternatives);
  return points;
}

/** Whether a point lies in what must not stand there. */
function isForbidden(pattern: AST.Pattern, point: Point): boolean {
  const [from = 0, to = 0] = point.split(" ").map(Number);
  let found = false;
  const enter = (node: AST.LookaroundAssertion): void => {
    found ||= node.negate && node.start < from && to < node.end;
  };
  visitRegExpAST(pattern, {
    onAssertionEnter: (node) => {
      if (node.kind === "lookahead" || node.kind === "lookbehind") enter(node);
    },
  });
  return found;
}

const pointOf = (node: AST.Node, what = ""): Point => `${node.start} ${node.end} ${what}`;

/** The characters of a small set, one by one. */
function listed(node: AST.CharacterClass): readonly string[] {
  const single = node.elements.flatMap((one) =>
    one.type === "Character" ? [String.fromCodePoint(one.value)] : [],
  );
  return single.length <= SMALL ? single : [];
}

function choice(alternatives: readonly AST.Alternative[], round: Round, before = ""): string {
  const wanted = round.random() < 0.8 ? alternatives.filter((one) => isOpenIn(one, round)) : [];
  const one = pick(wanted.length > 0 ? wanted : alternatives, round);
  round.passed.add(pointOf(one));
  let text = "";
  one.elements.forEach((node, at) => {
    text = step(node, { text, before, isLast: isEnd(one.elements.slice(at + 1)) }, round);
  });
  return text;
}

/** Whether something that is open lies in a node. */
function isOpenIn({ start, end }: AST.Node, { open }: Round): boolean {
  for (const point of open) {
    const [from, to] = point.split(" ").map(Number);
    if (from !== undefined && to !== undefined && from >= start && to <= end) return true;
  }
  return false;
}

const isEnd = (rest: readonly AST.Element[]): boolean =>
  rest.every((node) => node.type === "Assertion" || (node.type === "Quantifier" && node.min === 0));

interface SoFar {
  readonly text: string;
  readonly before: string;
  readonly isLast: boolean;
}

function step(node: AST.Element, { text, before, isLast }: SoFar, round: Round): string {
  switch (node.type) {
    case "Character":
      return text + String.fromCodePoint(node.value);
    case "CharacterSet":
      return text + pick(charsOf(node.raw), round);
    case "CharacterClass":
      return text + member(node, round);
    case "Group":
      return text + choice(node.alternatives, round, before + text);
    case "CapturingGroup": {
      const own = choice(node.alternatives, round, before + text);
      round.groups.set(node, own);
      return text + own;
    }
    case "Backreference": {
      const [group] = [node.resolved].flat();
      return text + (group === undefined ? "" : (round.groups.get(group) ?? ""));
    }
    case "Quantifier":
      return text + repeated(node, before + text, round);
    case "Assertion":
      return asserted(node, { text, before, isLast }, round);
    default:
      throw new Error(`Nobody makes a ${node.type}: ${node.raw}`);
  }
}

/** What must follow is put behind where nothing else follows, what must precede in front. */
function asserted(node: AST.Assertion, { text, before, isLast }: SoFar, round: Round): string {
  if (node.kind !== "lookahead" && node.kind !== "lookbehind") return text;
  if (node.negate && !(round.turned && isOpenIn(node, round))) return text;
  const own = choice(node.alternatives, round);
  if (node.kind === "lookahead") return isLast || round.random() < 0.4 ? text + own : text;
  return before === "" && text === "" ? own : (before + text).endsWith(own) ? text : own + text;
}

function repeated(node: AST.Quantifier, before: string, round: Round): string {
  const [without, present] = ["without", "with"].map((how) => pointOf(node, how));
  const isMissing = node.min === 0 && !isOpenIn(node.element, round) && !wants(present, without, round);
  const most = Math.min(node.max, Math.max(node.min, 1) + 1);
  const often = isMissing
    ? 0
    : Math.max(node.min, 1) + (round.random() < 0.2 ? most - Math.max(node.min, 1) : 0);
  if (node.min === 0) round.passed.add((often === 0 ? without : present) ?? "");
  let text = "";
  for (let at = 0; at < often; at += 1) text = step(node.element, { text, before, isLast: false }, round);
  return text;
}

/** Whether the one has to be gone through rather than the other; not always, since what is open may be impossible. */
function wants(one: Point | undefined, other: Point | undefined, { open, random }: Round): boolean {
  const [isOne, isOther] = [open.has(one ?? ""), open.has(other ?? "")];
  return random() < 0.6 && isOne !== isOther ? isOne : random() < 0.5;
}

function member(node: AST.CharacterClass, round: Round): string {
  const own = node.negate ? [] : listed(node);
  const wanted = own.filter((char) => round.open.has(pointOf(node, char)));
  const char = pick(wanted.length > 0 ? wanted : own.length > 0 ? own : charsOf(node.raw), round);
  round.passed.add(pointOf(node, char));
  return char;
}

const known = new Map<string, readonly string[]>();

/** Some characters of a set: fillers where it has any. */
function charsOf(raw: string): readonly string[] {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const isIn = new RegExp(`^${raw}$`, "u");
  const fillers = FILLERS.filter((char) => isIn.test(char));
  const chars = fillers.length > 0 ? fillers : anyOf(isIn);
  known.set(raw, chars);
  return chars;
}

function anyOf(isIn: RegExp): readonly string[] {
  const found: string[] = [];
  for (let code = 0x20; code < 0xffff && found.length < SMALL; code += 1)
    if (isIn.test(String.fromCharCode(code))) found.push(String.fromCharCode(code));
  return found;
}

function pick<One>(some: readonly One[], { random }: Round): One {
  const one = some[Math.floor(random() * some.length)];
  if (one === undefined) throw new Error("Nothing to choose from.");
  return one;
}
