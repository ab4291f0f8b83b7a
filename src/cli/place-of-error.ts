/** What of an error nobody foresaw can be passed on: its kind and its place in the program, without a path of the machine. */
export function placeOfError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /([^/\\\s():]+:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1];
  return place === undefined ? error.name : `${error.name}, ${place}`;
}
