const KEY = "yoken-check.note";

/** Leaves a sentence for the pane; where the browser refuses to keep anything, the sentence was shown only once. */
export function leaveNote(text: string, storage: () => Storage): void {
  try {
    storage().setItem(KEY, text);
  } catch {
    // A cross-site frame has no storage. The dialog has shown the sentence already.
  }
}

/** Takes the sentence that a ribbon function left, so that it is shown once. */
export function takeNote(storage: () => Storage): string | undefined {
  try {
    const text = storage().getItem(KEY);
    if (text === null) return undefined;
    storage().removeItem(KEY);
    return text;
  } catch {
    return undefined;
  }
}
