/** Records of fields, or the record (from 1) in which a quotation mark is not closed. */
export type CsvResult =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
  | { readonly ok: false; readonly record: number };

const DELIMITERS = [",", "\t", ";"] as const;
/** Excel's own first line: which sign parts the fields. */
const DECLARED = /^sep=(.)\r?\n/i;

/**
 * Reads comma-separated text (RFC 4180), also parted by tabs or semicolons: quoted fields, line breaks in them, doubled
 * quotation marks. Every field is text as it stands; "=1+1" is no formula.
 */
export function parseCsv(text: string): CsvResult {
  const declared = DECLARED.exec(text);
  if (declared !== null) return parsedBy(text.slice(declared[0].length), declared[1] ?? ",");
  const results = DELIMITERS.map((delimiter) => parsedBy(text, delimiter));
  return results.reduce((best, next) => (evenness(next) > evenness(best) ? next : best));
}

/** How many records have the width that most have, where that is more than one. */
function evenness(result: CsvResult): number {
  if (!result.ok) return -1;
  const widths = new Map<number, number>();
  for (const { length } of result.records) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...widths.values());
}

function parsedBy(text: string, delimiter: string): CsvResult {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const close = (): void => {
    records.push(record);
    record = [];
  };
  while (at < text.length) {
    const field = fieldAt(text, at, delimiter);
    if (field === undefined) return { ok: false, record: records.length + 1 };
    record.push(field.text);
    at = field.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push("");
      continue;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    close();
  }
  if (record.length > 0) close();
  return { ok: true, records };
}

/** One field and where it ends; undefined where its quotation mark is never closed. */
function fieldAt(
  text: string,
  start: number,
  delimiter: string,
): { readonly text: string; readonly end: number } | undefined {
  if (text[start] !== '"') {
    const end = endOf(text, start, delimiter);
    return { text: text.slice(start, end), end };
  }
  const pieces: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    pieces.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') {
      // What follows a closed quotation, against the rules, still belongs to the field.
      const end = endOf(text, quote + 1, delimiter);
      return { text: pieces.join("") + text.slice(quote + 1, end), end };
    }
    pieces.push('"');
    at = quote + 2;
  }
}

function endOf(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}
