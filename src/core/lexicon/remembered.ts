/** So many characters of texts are kept; then they are let go all at once, so that a long run stays flat. */
const MOST_CHARACTERS = 2_000_000;
/** And so many texts: of a sheet with more, few are asked for again before they are let go. */
const MOST_TEXTS = 30_000;

/**
 * A pure function of a text that remembers what it gave: the texts of a sheet are asked for again and again (a heading
 * by every column, a requirement by every search for the table), and one string may fill ten thousand cells.
 */
export function remembered<Form>(make: (text: string) => Form): (text: string) => Form {
  const known = new Map<string, Form>();
  let characters = 0;
  return (text) => {
    const old = known.get(text);
    if (old !== undefined || known.has(text)) return old as Form;
    if (characters > MOST_CHARACTERS || known.size >= MOST_TEXTS) {
      known.clear();
      characters = 0;
    }
    const form = make(text);
    known.set(text, form);
    characters += text.length + 1;
    return form;
  };
}
