import type { ClauseFacts } from "../clause-facts";
import type { Assessment, Case } from "./assessment";
import { expiredEvidence, longSince } from "./expired-evidence";
import { weighAssurance } from "./weigh-assurance";
import { weighCertification } from "./weigh-certification";
import { weighDisclosure } from "./weigh-disclosure";
import { weighDuration } from "./weigh-duration";
import { weighErasure } from "./weigh-erasure";
import { weighFacilityTier } from "./weigh-facility-tier";
import { weighJurisdiction } from "./weigh-jurisdiction";
import { weighLocation } from "./weigh-location";
import { weighRegistration } from "./weigh-registration";
import { heard } from "../../lexicon/lexicon";

/** Weighs by the row's kind of expectation, and looks at the ends of whatever evidence is named. */
export function weighRow(given: Omit<Case, "expects">): Assessment {
  const { kind } = given.row.expects;
  const clauses = given.clauses.filter((clause) => !rejectsWorse(clause, kind));
  const assessment = byKind({ ...given, clauses });
  if (["registration", "certification"].includes(kind)) return assessment;
  const ofTime = [...expiredEvidence(clauses, given.asOf), ...longSince(clauses, given.asOf)];
  return { ...assessment, flaws: [...assessment.flaws, ...ofTime] };
}

/** "HTTPではなく", "3か月ではなく": the worse is named only to be set aside, and neither speaks for nor against. */
function rejectsWorse({ text, words, negations }: ClauseFacts, kind: Case["expects"]["kind"]): boolean {
  if (negations > 1) return false;
  if (!heard("row-contrast", text)) return false;
  return words.has("weak") || (kind === "duration" && heard("row-length-contrast", text));
}

/** One weigher for each kind of expectation. */
function byKind(given: Omit<Case, "expects">): Assessment {
  const { expects } = given.row;
  switch (expects.kind) {
    case "registration":
      return weighRegistration({ ...given, expects });
    case "certification":
      return weighCertification({ ...given, expects });
    case "assurance":
      return weighAssurance({ ...given, expects });
    case "disclosure":
      return weighDisclosure({ ...given, expects });
    case "duration":
      return weighDuration({ ...given, expects });
    case "location":
      return weighLocation({ ...given, expects });
    case "jurisdiction":
      return weighJurisdiction({ ...given, expects });
    case "facility-tier":
      return weighFacilityTier({ ...given, expects });
    case "erasure":
      return weighErasure({ ...given, expects });
  }
}
