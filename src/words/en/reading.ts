import type { Reading } from "../../core/reading";
import type { Obligation } from "../../core/pack/pack-schema";

export const obligationsEn: Readonly<Record<Obligation, string>> = {
  mandatory: "mandatory",
  optional: "optional",
};

export const readingsEn: Readonly<Record<Reading, string>> = {
  met: "met",
  not_met: "not met",
  partial: "partly met",
  planned: "planned",
  na: "not applicable",
  blank: "blank",
  unclear: "unclear",
  contradictory: "contradictory",
  expired: "expired",
  weak_evidence: "evidence too weak",
};
