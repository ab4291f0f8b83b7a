import { fold } from "../../lexicon/fold";
import { everywhere, heard } from "../../lexicon/lexicon";

/** A statement without what it says is not there (漏れはありません): a clause that ends so says nothing else either. */
export function withoutDenied(plain: string): string {
  return plain.replace(everywhere("stance-denied"), " ");
}

/** Whether a statement tells a state in which answers are not the last word, or says that something is not so. */
export function isUnsettled(statement: string): boolean {
  const rest = withoutDenied(fold(statement).text);
  return heard("stance-ill", rest.replace(/(?<=[^\u0020-\u007e]) +/g, "")) || heard("stance-not", rest);
}
