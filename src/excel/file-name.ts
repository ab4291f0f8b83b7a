/** The name of the open file, as far as Excel tells it without being asked; undefined where it was never saved. */
export function fileName(): string | undefined {
  const last = Office.context.document.url
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/[?#].*$/, "");
  if (last === undefined || last === "") return undefined;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
