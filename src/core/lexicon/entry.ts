/**
 * A form is a short pattern that a clerk can read, at most 60 characters of:
 *
 * | written                       | meaning                                                              |
 * | ----------------------------- | -------------------------------------------------------------------- |
 * | 有料                          | these characters; . is a full stop, \? \( \+ … are the signs themselves |
 * | (費用\|料金)                  | one of these                                                         |
 * | の?  (ご)?  \d{1,3}           | may be missing; so often, always with a bound                        |
 * | [るり]  [^の]  \d             | one character of these, not of these, a digit                        |
 * | {polite}                      | a named part, of parts.ts or of the entry                            |
 * | {gap:8}  {gap:1-8}            | up to (from … to …) so many characters within the statement, [^、。]  |
 * | {sentence:20}                 | the same within the sentence, [^。]                                  |
 * | {any:20}                      | the same, whatever but the end of the line                           |
 * | {before:…}  {not-before:…}    | only if this follows; only if it does not                            |
 * | {after:…}  {not-after:…}      | only if this precedes; only if it does not                           |
 * | {take:year=…}                 | this stretch is handed out under a name                              |
 * | ^  $  \b                      | the start and the end of the text; the edge of a Latin word          |
 *
 * A form may carry its own examples, so that a synonym is one line: ["有償", "有償オプションです"].
 */
export type Form = string | readonly [form: string, ...examples: string[]];

/** Who asks for concepts in a text: one reader, called by the matter that it reads. */
export type Asker =
  | "obligation-word"
  | "mark-word"
  | "header-alone"
  | "header-word"
  | "accounted"
  | "accounted-english"
  | "accounted-places-english"
  | "aside"
  | "alone"
  | "alternative"
  | "answer"
  | "assurance"
  | "assured-clause"
  | "band"
  | "beside-mark"
  | "block"
  | "breach"
  | "certification"
  | "choice"
  | "clause"
  | "column"
  | "compared"
  | "correction"
  | "date"
  | "disclosure"
  | "document"
  | "draft"
  | "draft-column"
  | "duration"
  | "edition"
  | "entry"
  | "erasure"
  | "evidence"
  | "evidence-column"
  | "facility"
  | "bound-after"
  | "bound-before"
  | "figure"
  | "figure-doubt"
  | "figure-exclusive"
  | "figure-holds"
  | "figure-idle"
  | "figure-rate"
  | "level"
  | "quiet"
  | "rate-span"
  | "flaw"
  | "forbidden"
  | "frame"
  | "guess"
  | "harmless"
  | "harmless-note"
  | "header"
  | "header-hint"
  | "heading"
  | "issued"
  | "item-reference"
  | "jurisdiction"
  | "legend"
  | "legend-code"
  | "length"
  | "limit"
  | "limited-rows"
  | "limits-elsewhere"
  | "line-limit"
  | "location"
  | "mark"
  | "matter"
  | "no"
  | "note"
  | "note-mark"
  | "note-relation"
  | "number"
  | "obligation"
  | "overlay"
  | "own-line"
  | "own-matter"
  | "own-text"
  | "owner"
  | "place"
  | "named-plan"
  | "plan"
  | "plan-bracketed"
  | "plan-edge"
  | "plan-head"
  | "plan-kind"
  | "plan-left"
  | "plan-listed"
  | "plan-named"
  | "provisional"
  | "registration"
  | "requirement"
  | "round"
  | "row"
  | "says-all"
  | "row-number"
  | "rows-bounded"
  | "rows-named"
  | "sample"
  | "section"
  | "seeming"
  | "service-level"
  | "sheet-heading"
  | "shown"
  | "shown-remark"
  | "sibling"
  | "signal"
  | "speech"
  | "speech-against"
  | "stance"
  | "standard"
  | "standing"
  | "still-asked"
  | "table-row"
  | "terms"
  | "text-key"
  | "ticked"
  | "time-alone"
  | "validity"
  | "waiver-column";

/** Named pieces of forms; an alternative of a part is a form itself. */
export type Parts = Readonly<Record<string, readonly Form[]>>;

/**
 * One idea and the words for it, in folded text. Examples (`is`, `isNot`, those beside a form), `cites` and `kept` are
 * for people and for the prover; they never ship. In an example ‹…› marks exactly what has to be heard.
 */
export interface Entry<Name extends string = string> {
  readonly concept: Name;
  readonly forms: readonly Form[];
  /** Whole texts, each its own example: the entry is these and has no other form. */
  readonly words?: readonly string[];
  /** Parts of this entry alone; they win over those of parts.ts. */
  readonly parts?: Parts;
  readonly is?: readonly string[];
  readonly isNot?: readonly string[];
  /** Where the meaning comes from. */
  readonly cites?: string;
  /** Who hears it; everybody where it is not said. */
  readonly for?: readonly Asker[];
  /** Sought before these. */
  readonly before?: readonly string[];
  /** What it hears is not heard again by what is sought later (更新せず is an end, no plain no). */
  readonly blanks?: true;
  /** Hears the text as it stands, also what others have blanked. */
  readonly raw?: true;
  /** Other concepts that some of the examples tell as well. */
  readonly also?: readonly string[];
  /** Forms, or pieces of one ("piece in form"), that stay without an example of their own, and why. */
  readonly kept?: Readonly<Record<string, string>>;
  /** The forms are the whole text, nothing beside them. */
  readonly whole?: true;
  /** For texts that are not folded to small letters. */
  readonly anyCase?: true;
}

export const LONGEST_FORM = 60;

/** An entry that is a list of words. */
export type WordList<Name extends string = string> = Pick<
  Entry<Name>,
  "concept" | "for" | "also" | "cites"
> & {
  readonly words: readonly string[];
};

/** Entries with their concepts as a closed union. */
export function defineEntries<const Name extends string>(
  entries: readonly (Entry<Name> | WordList<Name>)[],
): readonly Entry<Name>[] {
  return entries.map((entry) =>
    "forms" in entry
      ? entry
      : { ...entry, whole: true, forms: entry.words.map((word) => [asForm(word), word]) },
  );
}

/** The form that is these characters and nothing else. */
function asForm(word: string): string {
  return word.replace(/[\\()[\]{}|?*+^$]/g, "\\$&");
}

/** The pattern of a form without its examples. */
export function formOf(form: Form): string {
  return typeof form === "string" ? form : form[0];
}
