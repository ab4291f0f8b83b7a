/** Replaces text.slice(start, end). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What undoes one edit: how far behind the last one it stands, how much it inserted, and what stood there. */
export type ReverseEdit = readonly [gap: number, inserted: number, former: string];

/** By place; edits at one place stay in the order in which they were made. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let last = 0;
  for (const { start, end } of sorted) {
    if (start < last) throw new Error(`edits overlap at ${String(start)}`);
    last = end;
  }
  return sorted;
}

/** The text with all edits made. They must not overlap. */
export function splice(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end, text: inserted } of inOrder(edits)) {
    pieces.push(text.slice(last, start), inserted);
    last = end;
  }
  pieces.push(text.slice(last));
  return pieces.join("");
}

/** What brings back `text` from the result of `splice(text, edits)`. */
export function reverseOf(text: string, edits: readonly Edit[]): readonly ReverseEdit[] {
  let last = 0;
  return inOrder(edits).map((edit) => {
    const gap = edit.start - last;
    last = edit.end;
    return [gap, edit.text.length, text.slice(edit.start, edit.end)];
  });
}

/** Undoes edits; undefined where they don't fit the text. */
export function unsplice(text: string, reverse: readonly ReverseEdit[]): string | undefined {
  const pieces: string[] = [];
  let at = 0;
  for (const [gap, inserted, former] of reverse) {
    if (at + gap + inserted > text.length) return undefined;
    pieces.push(text.slice(at, at + gap), former);
    at += gap + inserted;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
