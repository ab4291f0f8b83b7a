/**
 * A clause as a frame: who does what to what, how much of it, when. Each slot has the value that a plain statement has,
 * unless words of the clause tell another (entries `frame-…` of the lexicon).
 */
export interface Frame {
  readonly actor: Slot<"vendor", "city" | "city-builds" | "other-party">;
  readonly act: Slot<"does", "wishes" | "careless">;
  readonly object: Slot<"matter", "another">;
  readonly scope: Slot<"whole", "part">;
  readonly time: Slot<"now", "later" | "past">;
}

/** The default, or what the words tell. */
export type Slot<Default extends string, Told extends string> =
  { readonly is: Default } | { readonly is: Told; readonly word: string };
