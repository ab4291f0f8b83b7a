import type { Assessment, Case } from "./assessment";
import { expiredEvidence } from "./expired-evidence";
import { weighAssurance } from "./weigh-assurance";
import { weighCertification } from "./weigh-certification";
import { weighDisclosure } from "./weigh-disclosure";
import { weighDuration } from "./weigh-duration";
import { weighErasure } from "./weigh-erasure";
import { weighFacilityTier } from "./weigh-facility-tier";
import { weighJurisdiction } from "./weigh-jurisdiction";
import { weighLocation } from "./weigh-location";
import { weighRegistration } from "./weigh-registration";

/** Weighs by the row's kind of expectation, and looks at the ends of whatever evidence is named. */
export function weighRow(given: Omit<Case, "expects">): Assessment {
  const assessment = byKind(given);
  if (["registration", "certification"].includes(given.row.expects.kind)) return assessment;
  return { ...assessment, flaws: [...assessment.flaws, ...expiredEvidence(given.clauses, given.asOf)] };
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
