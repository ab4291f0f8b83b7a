/** The number of an index or a place (xsd:unsignedInt): digits alone. "0x1" and "1e0" are numbers to JavaScript only. */
export function wholeNumber(text: string): number | undefined {
  // Styles and places of strings are nearly all of one digit or a few.
  if (text.length === 1) {
    const digit = text.charCodeAt(0) - 48;
    return digit >= 0 && digit <= 9 ? digit : undefined;
  }
  return /^[ \t\r\n]*\+?[0-9]{1,10}[ \t\r\n]*$/.test(text) ? Number(text) : undefined;
}
