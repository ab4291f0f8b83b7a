/** The number of an index or a place (xsd:unsignedInt): digits alone. "0x1" and "1e0" are numbers to JavaScript only. */
export function wholeNumber(text: string): number | undefined {
  return /^[ \t\r\n]*\+?[0-9]{1,10}[ \t\r\n]*$/.test(text) ? Number(text) : undefined;
}
