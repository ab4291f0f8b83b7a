/**
 * A form as it ships: its source, and what a text must hold for the form to be heard there (must-hold): one of its pairs
 * of signs (two UTF-16 units each, one behind the other), or one of its signs. Without either it may be heard anywhere.
 */
export type ReadyForm = readonly [source: string, pairs?: string, signs?: string];

/** The forms that need a piece, by its first sign and its second. */
interface Pieces {
  readonly alone: number[];
  readonly next: Map<number, number[]>;
}

/** So many texts are kept with what they may hold: those of a sheet are asked for again and again. */
const MOST_TEXTS = 2_048;

const NONE: readonly number[] = [];

/**
 * Tells by the pieces of a text which forms of an entry are worth asking of it: most need not be asked, and those that no
 * text asks for are never compiled.
 *
 * @returns the places of the forms that may be heard in a text, in their order; whatever is not among them is not there
 */
export function seekerOf(
  entries: readonly { readonly forms: readonly ReadyForm[] }[],
): (entry: number, text: string) => readonly number[] {
  const forms = entries.flatMap((entry) => entry.forms);
  const pieces = piecesIn(forms);
  // One bit for each form, text by text: a judgement asks for so many texts that an object for each would cost too much.
  const width = (forms.length + 31) >> 5;
  const anywhere = new Uint32Array(width);
  forms.forEach(([, pairs = "", signs = ""], form) => {
    if (pairs === "" && signs === "") mark(anywhere, 0, [form]);
  });
  const bits = new Uint32Array(width * MOST_TEXTS);
  const known = new Map<string, number>();
  const bitsOf = (text: string): number => {
    const at = known.get(text);
    if (at !== undefined) return at;
    if (known.size >= MOST_TEXTS) known.clear();
    const start = width * known.size;
    known.set(text, start);
    bits.set(anywhere, start);
    markHeld(text, pieces, (places) => {
      mark(bits, start, places);
    });
    return start;
  };
  const firsts = firstForms(entries);
  let last: { readonly text: string; readonly start: number } | undefined;
  return (entry, text) => {
    if (last?.text !== text) last = { text, start: bitsOf(text) };
    const [from, to] = [firsts[entry] ?? 0, firsts[entry + 1] ?? 0];
    let found: number[] | undefined;
    for (let form = from; form < to; form += 1) {
      const word = bits[last.start + (form >> 5)] ?? 0;
      if (word === 0) form |= 31;
      else if ((word & (1 << (form & 31))) !== 0) (found ??= []).push(form - from);
    }
    return found ?? NONE;
  };
}

/** Where the forms of each entry begin among all, and where the last one's end. */
function firstForms(entries: readonly { readonly forms: readonly ReadyForm[] }[]): readonly number[] {
  const firsts = [0];
  for (const { forms } of entries) firsts.push((firsts.at(-1) ?? 0) + forms.length);
  return firsts;
}

function piecesIn(forms: readonly ReadyForm[]): ReadonlyMap<number, Pieces> {
  const pieces = new Map<number, Pieces>();
  const at = (sign: number): Pieces => {
    const known = pieces.get(sign) ?? { alone: [], next: new Map<number, number[]>() };
    pieces.set(sign, known);
    return known;
  };
  forms.forEach(([, pairs = "", signs = ""], form) => {
    for (let unit = 0; unit < signs.length; unit += 1) at(signs.charCodeAt(unit)).alone.push(form);
    for (let unit = 0; unit + 1 < pairs.length; unit += 2) {
      const { next } = at(pairs.charCodeAt(unit));
      const second = pairs.charCodeAt(unit + 1);
      const known = next.get(second);
      if (known === undefined) next.set(second, [form]);
      else known.push(form);
    }
  });
  return pieces;
}

function markHeld(
  text: string,
  pieces: ReadonlyMap<number, Pieces>,
  found: (places: readonly number[]) => void,
): void {
  let before: Pieces | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    const pair = before?.next.get(sign);
    if (pair !== undefined) found(pair);
    before = pieces.get(sign);
    if (before !== undefined && before.alone.length > 0) found(before.alone);
  }
}

function mark(bits: Uint32Array, start: number, places: readonly number[]): void {
  for (const place of places) {
    const at = start + (place >> 5);
    bits[at] = (bits[at] ?? 0) | (1 << (place & 31));
  }
}
