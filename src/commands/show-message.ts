import { isSetSupported } from "../excel/run-excel";
import { leaveNote } from "../ui/left-note";

/** A dialog's address must stay well below what Excel takes; Japanese grows ninefold in it. */
const LONGEST = 300;

/**
 * Tells the user a sentence although no pane is open. A ribbon function has no place of its own to write: the dialog is
 * the one that every Excel of our floor has (DialogApi 1.1). It also leaves the sentence for the pane, because Excel on
 * the web lets people block dialogs. Resolves as soon as the dialog stands: its closing is not always reported, and a
 * function that never completes would block the ribbon.
 */
export function showMessage(text: string): Promise<void> {
  leaveNote(text, () => window.localStorage);
  if (!isSetSupported("1.1", "DialogApi")) return Promise.resolve();
  const address = new URL("message.html", window.location.href);
  address.hash = "";
  address.search = new URLSearchParams({ text: shortened(text) }).toString();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { height: 30, width: 30, displayInIframe: true }, () =>
      resolve(),
    );
  });
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
