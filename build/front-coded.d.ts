export function frontCoded(words: Iterable<string>): string;
export function wordsOf(text: string): string[];
