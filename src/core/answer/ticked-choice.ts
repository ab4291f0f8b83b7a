import { everywhere, heard } from "../lexicon/lexicon";

/** The option that was ticked, in the normalised answer. */
export interface TickedChoice {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The ticked option and the texts of the others. */
export interface Ticked extends TickedChoice {
  readonly others: readonly string[];
}

const TICKED = "■☑✓●◉";

/**
 * Reads a choice of boxes such as "□対応済 ☑未対応 □対象外". Undefined where the answer is no such choice, "none" where
 * no box is ticked, "several" where more than one is.
 */
export function tickedChoice(text: string): Ticked | "none" | "several" | undefined {
  const boxes = boxesOf(text);
  if (boxes.length === 0) return undefined;
  const ticked = boxes.filter((box) => box.ticked);
  if (ticked.length === 0) return boxes.every((box) => box.empty) ? "none" : undefined;
  if (ticked.length > 1) return "several";
  const [chosen] = ticked;
  if (chosen === undefined) return undefined;
  const others = boxes.filter((box) => box.empty).map((box) => box.text);
  return { text: chosen.text, start: chosen.start, end: chosen.end, others };
}

interface Box extends TickedChoice {
  readonly ticked: boolean;
  readonly empty: boolean;
}

/** Squares make a choice at once; circles and ticks only where ticked and open ones stand side by side. */
function boxesOf(text: string): readonly Box[] {
  const places: { at: number; after: number; ticked: boolean; square: boolean }[] = [];
  for (const match of text.matchAll(/[■☑✓●◉□○]/g)) {
    const sign = match[0];
    const after = match.index + 1;
    if (!/[^\s、。()]/.test(text.charAt(after).trim() || text.charAt(after + 1))) continue;
    places.push({ at: match.index, after, ticked: TICKED.includes(sign), square: "■☑□".includes(sign) });
  }
  if (places.length === 0)
    for (const match of text.matchAll(everywhere("ticked-brackets"))) {
      const after = match.index + match[0].length;
      places.push({
        at: match.index,
        after,
        ticked: heard("ticked-sign", match[0]),
        square: /^\[/.test(match[0]),
      });
    }
  const isChoice =
    places.some(({ square }) => square) ||
    (places.length > 1 && places.some(({ ticked }) => ticked) && places.some(({ ticked }) => !ticked));
  if (!isChoice || places[0]?.at !== 0) return [];
  return places.map(({ after, ticked }, index) => {
    const end = places[index + 1]?.at ?? text.length;
    const option = text.slice(after, end).trim();
    return { text: option, start: after, end, ticked, empty: !ticked };
  });
}
