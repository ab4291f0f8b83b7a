import { clauseFacts } from "../../answer/clause-facts";
import { RESERVATIONS } from "../../answer/reservations";
import type { SignalKind } from "../../answer/signal-kind";
import { fold } from "../../lexicon/fold";
import { everywhere, heard } from "../../lexicon/lexicon";
import { withoutDenied } from "./unsettled";

/** In a note plain denials and limits are reservations, too: no mark beside them tells what they turn. */
export const OF_A_NOTE: readonly SignalKind[] = [
  ...RESERVATIONS,
  "doubt",
  "deny",
  "outside",
  "ended",
  "refuse",
  "partial",
  "limit",
  "except",
  "guess",
  "self",
  "weak",
];
/** Of a row that is named these are reservations as well. */
export const OF_A_ROW: readonly SignalKind[] = ["equal", "platform", "question"];

/** Of a row beside which they stand these say nothing by themselves: what the row asks for tells. */
const OF_THE_ROW_ALONE: readonly SignalKind[] = ["weak", "self"];

/** Whether words have one of some signals, or put right what is answered, apart from what they deny. */
export function reserves(statement: string, kinds: readonly SignalKind[]): boolean {
  const rest = withoutDenied(fold(statement).text.replace(everywhere("note-within-price"), " "));
  const facts = clauseFacts(fold(rest), "remarks");
  if (facts === undefined) return true;
  return heard("note-corrects", rest) || facts.some(({ words }) => kinds.some((kind) => words.has(kind)));
}

/** Whether words beside an answer are a reservation by themselves, whatever the row asks for. */
export const isReservation = (text: string): boolean => reserves(text, [...OF_A_NOTE, ...OF_A_ROW]);

/** Whether words beside an answer limit, deny, put off or doubt it, whatever the row asks for. */
export const limitsAnswer = (text: string, but: readonly SignalKind[] = []): boolean =>
  reserves(
    text,
    [...OF_A_NOTE, "question" as const].filter((kind) => ![...OF_THE_ROW_ALONE, ...but].includes(kind)),
  );
