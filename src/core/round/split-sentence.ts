/** Where a sentence ends; a full stop within a name or a number ends none. */
const END = /\u3002|\.(?=\s)/u;

/** A fault's text as what is wrong and what to do: its first sentence, without the file it begins with, and the rest. */
export function splitSentence(text: string, file: string): { readonly what: string; readonly todo: string } {
  const plain = text.startsWith(`${file}: `) ? text.slice(file.length + 2) : text;
  // The file's own name may hold anything.
  const begin = plain.startsWith(file) ? file.length : 0;
  const end = END.exec(plain.slice(begin));
  if (end === null) return { what: plain, todo: "" };
  const at = begin + end.index + 1;
  return { what: plain.slice(0, at), todo: plain.slice(at).trim() };
}
