import { decodeText } from "./decode-text";
import { parseCsv } from "./parse-csv";

/** The records of a text file with a table (commas, tabs or semicolons); undefined where it can't be read as one. */
export function readTextTable(bytes: Uint8Array): readonly (readonly string[])[] | undefined {
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const parsed = parseCsv(text);
  return parsed.ok ? parsed.records : undefined;
}
