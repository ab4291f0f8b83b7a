import { everywhere, pattern } from "../../lexicon/lexicon";
import { readFigures, type FigureMention } from "./read-figures";

/** On which side of its figure an answer stands; "ahead": so long before something. */
export type Bound = "=" | ">=" | ">" | "<=" | "<" | "~" | "ahead";

/** A figure of an answer, with the words that bound it: `from` and `to` are where these begin and end. */
export interface AnsweredFigure extends FigureMention {
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
}

const BEFORE = 12;
const AFTER = 16;

const BOUND_OF = {
  never: ">=",
  within: "<=",
  ahead: "ahead",
  about: "~",
  least: ">=",
  over: ">",
  under: "<",
  most: "<=",
  only: "=",
  open: ">=",
} as const satisfies Readonly<Record<string, Bound>>;

/** All figures of a folded clause, in order. What runs round the clock is no length of anything. */
export function answeredFigures(text: string): readonly AnsweredFigure[] {
  const line = withoutIdle(text);
  const figures = readFigures(line, "answer");
  return figures.map((figure, at) => bounded(line, figure, figures[at - 1], figures[at + 1]));
}

/** The text with numbers that are no figures blanked: 24時間365日, 第5条. */
export function withoutIdle(text: string): string {
  return (["figure-round-the-clock", "figure-reference"] as const).reduce(
    (rest, concept) => rest.replace(everywhere(concept), (words) => " ".repeat(words.length)),
    text,
  );
}

function bounded(
  line: string,
  figure: FigureMention,
  before: FigureMention | undefined,
  next: FigureMention | undefined,
): AnsweredFigure {
  const ahead = line.slice(Math.max(before?.end ?? 0, figure.start - BEFORE), figure.start);
  const behind = line.slice(figure.end, Math.min(next?.start ?? line.length, figure.end + AFTER));
  const lead = pattern("answered-bound-before").exec(ahead);
  const tail = pattern("answered-bound-after").exec(behind);
  const [first] = bounds(lead);
  const [last] = bounds(tail);
  // Between two figures the sign of a range bounds neither.
  const isLead = before !== undefined && /^ ?[~-] ?$/.test(ahead);
  const isTail = next !== undefined && tail?.[0].length === behind.length;
  return {
    ...figure,
    bound: joined(
      isLead ? undefined : first,
      isTail && last === ">=" && tail.groups?.["open"] !== undefined ? undefined : last,
    ),
    from: figure.start - (lead?.[0].length ?? 0),
    to: figure.end + (tail?.[0].length ?? 0),
  };
}

const bounds = (match: RegExpExecArray | null): readonly Bound[] =>
  Object.entries(BOUND_OF).flatMap(([name, bound]) => (match?.groups?.[name] === undefined ? [] : [bound]));

/** 遅くとも4時間以内; where two bounds speak against each other, the figure is about so much. */
function joined(first: Bound | undefined, last: Bound | undefined): Bound {
  if (first === undefined || first === last) return last ?? "=";
  if (last === undefined) return first;
  if (first === "~" || last === "~") return "~";
  if (last === "ahead") return first === ">=" || first === "<=" ? "ahead" : "~";
  return first.charAt(0) === last.charAt(0) ? last : "~";
}
