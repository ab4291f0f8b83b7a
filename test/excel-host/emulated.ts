import type { Json } from "./wire";

export type Argument = Json | Emulated;

interface EmulatedParts {
  /** The office.js class, e.g. "Range". */
  readonly type: string;
  /** Lets the client address the object again in later batches. */
  readonly id?: string;
  readonly get?: Readonly<Record<string, () => Json>>;
  readonly set?: Readonly<Record<string, (value: Json) => void>>;
  readonly links?: Readonly<Record<string, () => Emulated | null>>;
  /** By wire name; "[]" is the indexer. */
  readonly call?: Readonly<Record<string, (args: readonly Argument[]) => Argument>>;
  readonly items?: () => readonly Emulated[];
  /** False once its sheet was deleted: whatever is asked of it fails. */
  readonly isThere?: () => boolean;
}

/** An object of the workbook as the interpreter sees it: what is emulated of one office.js class, by wire names. */
export class Emulated {
  referenceId: string | undefined;
  constructor(readonly parts: EmulatedParts) {}
}

/** Text at a place of an argument list; anything else is the caller's mistake. */
export function textAt(args: readonly Argument[], index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw new TypeError(`argument ${index} should be a text`);
  return value;
}

export function numberAt(args: readonly Argument[], index: number, missing?: number): number {
  const value = args[index];
  if (typeof value === "number") return value;
  if (missing !== undefined && (value === undefined || value === null)) return missing;
  throw new TypeError(`argument ${index} should be a number`);
}

export function jsonAt(args: readonly Argument[], index: number): Json {
  const value = args[index];
  return value instanceof Emulated || value === undefined ? null : value;
}
