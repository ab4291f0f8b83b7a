import type { AskedFigure } from "../../pack/expects";
import { fold } from "../../lexicon/fold";
import type { FigureMention } from "./read-figures";

/** By which words the figures of a requirement are told from each other. */
export interface FigureLabels {
  /** Whether a figure of an answer may be the one at a place; not where it is named by the words of another. */
  readonly mayBe: (at: number, clause: string, figure: Pick<FigureMention, "start">) => boolean;
}

const WORDS = /[a-z]{2,20}|[\p{Script=Han}\p{Script=Katakana}ー]{2,20}/gu;

/** The words that stand before each figure of the requirement and before no other. */
export function labelsOf(requirement: string, figures: readonly AskedFigure[]): FigureLabels {
  const { text } = fold(requirement);
  let from = 0;
  const stretches = figures.map(({ printed }) => {
    const own = fold(printed).text;
    const at = text.indexOf(own, from);
    const stretch = at < 0 ? "" : text.slice(from, at);
    from = at < 0 ? from : at + own.length;
    return stretch;
  });
  const labels = stretches.map((stretch, at) =>
    [...stretch.matchAll(WORDS)]
      .map(([word]) => word)
      .filter((word) => !stretches.some((other, place) => place !== at && other.includes(word))),
  );
  return {
    mayBe: (at, clause, { start }) => {
      const before = clause.slice(0, start);
      const last = labels.map((words) => Math.max(-1, ...words.map((word) => before.lastIndexOf(word))));
      const nearest = Math.max(...last);
      return nearest < 0 || last[at] === nearest;
    },
  };
}
