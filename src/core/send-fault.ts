import type { Coded } from "./coded";
import type { ExcelFault } from "./excel-fault";
import type { SendingFault } from "./send-sheet";

/** Why the sheet in front was not made ready, or not taken back. */
export interface SendFaultCatalogue {
  /** It is a sheet that was made ready already. */
  "already-sent": { readonly sheet: string };
  /** It was not made ready by us, or nothing is known of it any more. */
  "not-sent": { readonly sheet: string };
  /** The city has protected it; with a password or without can't be told. */
  "protected-by-city": { readonly sheet: string };
  /** Somebody has put a password on it since. */
  "password-since": { readonly sheet: string };
  /** Somebody has written into cells that would go. */
  "entered-since": { readonly sheet: string; readonly cells: readonly string[] };
  /** Rows or columns were inserted or deleted since. */
  "moved-since": { readonly sheet: string; readonly cells: readonly string[] };
  /** Excel tells neither of drop-downs nor of protection. */
  "needs-newer": { readonly needed: string };
  /** The workbook keeps nothing for us, so that it could not be taken back. */
  "keeps-nothing": Record<never, never>;
}

/** In what state a failed write left the sheet. */
export interface SendAftermathCatalogue {
  "nothing-done": Record<never, never>;
  "taken-back": { readonly sheet: string };
  /** Some of it may stand there. */
  left: { readonly sheet: string };
}
export type SendAftermath = Coded<SendAftermathCatalogue>;

export type SendFault =
  | { readonly kind: "send"; readonly fault: Coded<SendFaultCatalogue> }
  | { readonly kind: "plan"; readonly fault: SendingFault }
  | { readonly kind: "excel"; readonly fault: ExcelFault; readonly aftermath: SendAftermath };
