import { everywhere, heard } from "../lexicon/lexicon";

/** A document an answer points to. */
export interface DocumentMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It has a name of its own, not only "attached sheet". */
  readonly named: boolean;
}

const QUOTED = /[「『"【]([^「」『』"【】]{2,60})[」』"】]/g;

export function findDocuments(text: string): readonly DocumentMention[] {
  const found: DocumentMention[] = [];
  const add = (match: RegExpExecArray, named: boolean) => {
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ text: match[0], start, end, named });
  };
  for (const match of text.matchAll(QUOTED)) add(match, true);
  for (const match of text.matchAll(everywhere("document-named")))
    add(match, !heard("document-unnamed", match[0]));
  for (const match of text.matchAll(everywhere("document-named-english"))) add(match, true);
  for (const match of text.matchAll(everywhere("document-attached"))) add(match, false);
  for (const match of text.matchAll(everywhere("document-english"))) add(match, false);
  return found;
}

/** Whether the clause puts a document before the reader, rather than saying that one could be shown. */
export function presents(text: string): boolean {
  return heard("document-presented", text);
}
