import type { SendAftermathCatalogue, SendFaultCatalogue } from "../core/send-fault";
import type { SentNoticeCatalogue } from "../core/round/sent-sheet";
import type { SendingFaultCatalogue } from "../core/send-sheet";

/** What is said where the city's own sheet is made ready to be sent out, and taken back. */
export interface SendCatalogue
  extends SendFaultCatalogue, SendAftermathCatalogue, SentNoticeCatalogue, SendingFaultCatalogue {
  lead: Record<never, never>;
  /** What is done, one line each. */
  "does-choices": Record<never, never>;
  "does-columns": Record<never, never>;
  "does-fields": Record<never, never>;
  "does-locks": Record<never, never>;
  "does-how": Record<never, never>;
  /** Excel's own undo does not go back beyond it. */
  "no-ctrl-z": Record<never, never>;
  send: Record<never, never>;
  "back-heading": Record<never, never>;
  "back-lead": Record<never, never>;
  unsend: Record<never, never>;
  "done-send": {
    readonly sheet: string;
    readonly how: string;
    readonly choices: number;
    readonly headings: readonly string[];
  };
  "done-unsend": { readonly sheet: string };
  "cannot-send": Record<never, never>;
  "cannot-unsend": Record<never, never>;
}
