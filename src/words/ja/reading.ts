import type { Reading } from "../../core/reading";
import type { Obligation } from "../../core/pack/pack-schema";

export const obligationsJa: Readonly<Record<Obligation, string>> = { mandatory: "必須", optional: "任意" };

export const readingsJa: Readonly<Record<Reading, string>> = {
  met: "満たす",
  not_met: "満たさない",
  partial: "一部のみ満たす",
  planned: "予定",
  na: "該当しない",
  blank: "空欄",
  unclear: "読み取れない",
  contradictory: "矛盾している",
  expired: "期限が切れている",
  weak_evidence: "根拠が足りない",
};
