import type { Slot } from "./slot";
import { columnKind } from "./header-words";
import { isSelfAssessment, plainHeading } from "./plain-heading";

/**
 * A printed questionnaire calls its answers 回答例, and the vendor overwrites them: where no other column takes the
 * answer, and one of those under that title is the vendor's own judgement (自己評価), the title names what its columns say.
 */
export function ownUnderExample(slots: readonly Slot[]): readonly Slot[] {
  if (slots.some(({ kind }) => kind === "answer" || kind === "choice")) return slots;
  const own = slots.find(
    (slot) => slot.kind === "aside" && titleOf(slot) !== "" && isSelfAssessment(ownHeading(slot)),
  );
  if (own === undefined) return slots;
  return slots.map((slot): Slot =>
    slot.kind === "aside" && titleOf(slot) === titleOf(own)
      ? { ...slot, kind: columnKind(leafOf(slot)) ?? "unknown", label: leafOf(slot) }
      : slot,
  );
}

const leafOf = ({ label }: Slot): string => label.split(" / ").at(-1) ?? "";
const titleOf = ({ label }: Slot): string => label.split(" / ").slice(0, -1).join(" / ");
/** Without the sign of a footnote. */
const ownHeading = (slot: Slot): string => plainHeading(leafOf(slot)).replace(/[\s\d０-９]*[)）]$/u, "");
