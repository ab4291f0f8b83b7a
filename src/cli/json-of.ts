import type { Outcome } from "../core/fault";

/** Where a text stops being JSON, as people count; null where the text ends too early or nobody knows. */
export interface JsonFault {
  readonly line: number | null;
  readonly column: number | null;
}

/** The value of a JSON text. Of the engine's sentence, which is in English, only the place is kept. */
export function jsonOf(text: string): Outcome<unknown, JsonFault> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const place = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
    if (place === undefined) return { ok: false, fault: { line: null, column: null } };
    const before = text.slice(0, Number(place)).split("\n");
    return { ok: false, fault: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}
