import type { AskedFigure } from "../../pack/expects";
import { directionOf, readFigures } from "../figures/read-figures";
import { duration } from "./duration";
import type { KindOfRequirement, RowToGuess } from "./kind";
import { weighFigure } from "../weigh/weigh-figure";

export const figure: KindOfRequirement<"figure"> = {
  weigh: weighFigure,
  evidence: { terms: "any", topics: ({ of }) => [of], namesWorse: () => true, severalSides: false },
  ask: ({ of, figures }, { topics }) => ({
    code: "attach-figure",
    values: { of: topics([of]).join(""), figures: figures.map(({ printed }) => printed) },
  }),
  guess: (row) => {
    const figures = figuresOf(row);
    if (figures.length === 0 || isOneRetention(row, figures)) return undefined;
    return { kind: "figure", of: row.topic, figures: [...figures] };
  },
};

/** Every figure of the row, those of the table's own column last. */
function figuresOf({ text, asked = "" }: RowToGuess): readonly AskedFigure[] {
  return [text, asked].flatMap((from) =>
    readFigures(from).map(({ printed, value, unit, per, ...mention }): AskedFigure => {
      const direction = directionOf(from, mention);
      const within = per === undefined ? {} : { per };
      return { printed, value, unit, ...within, ...(direction === undefined ? {} : { direction }) };
    }),
  );
}

/** 1年間以上の保存 and no other figure is a length of keeping, which has a kind of its own. */
function isOneRetention(row: RowToGuess, figures: readonly AskedFigure[]): boolean {
  return figures.length === 1 && row.asked === undefined && duration.guess(row) !== undefined;
}
