/**
 * What the core says is a code and its values; src/words turns both into a sentence. A catalogue is an interface
 * that maps each code to the values its sentence needs, so that a missing sentence or value is a compile error.
 */
export type Coded<Catalogue> = {
  readonly [C in keyof Catalogue & string]: { readonly code: C; readonly values: Catalogue[C] };
}[keyof Catalogue & string];

/** One sentence for every code of a catalogue. */
export type Sentences<Catalogue> = {
  readonly [C in keyof Catalogue & string]: (values: Catalogue[C]) => string;
};

/** The sentence for a coded value. */
export function say<Catalogue, C extends keyof Catalogue & string>(
  sentences: Sentences<Catalogue>,
  coded: { readonly code: C; readonly values: Catalogue[C] },
): string {
  return sentences[coded.code](coded.values);
}
