import { say } from "../coded";
import type { RowId } from "../ids";
import type { ExemptionJudgement } from "../judge/judgement";
import { footLine, type FootLine } from "./foot-line";
import type { MarkRequest } from "./mark-request";
import type { MarkWords } from "./mark-words";
import { bandSentences } from "./plan-bands";
import { rowRuns } from "./row-runs";

const HASH_SHOWN = 16;

/** What the judgement rests on: the scope of the bands, what was assumed, the pack and the date. */
export function footBasis(request: MarkRequest): readonly FootLine[] {
  return [
    ...scopeLines(request),
    footLine(request, "assumed", assumed(request).join("\n")),
    ...packLines(request),
  ];
}

function scopeLines(request: MarkRequest): readonly FootLine[] {
  const sentences = scopeSentences(request, () => true);
  return sentences.length === 0 ? [] : [footLine(request, "scope", sentences.join("\n"))];
}

/** Which rows each band is about, and what it does where `isTold` says so. */
export function scopeSentences(
  { judgement, words }: MarkRequest,
  isTold: (exemption: ExemptionJudgement) => boolean,
): readonly string[] {
  const order = judgement.rows.map((row) => row.id);
  return judgement.exemptions.flatMap((exemption) => [
    ...scopeSentence(exemption, order, words),
    ...(isTold(exemption) ? bandSentences(exemption, judgement, words) : []),
  ]);
}

/** Where the scope comes from; nothing where a doubt leaves the band without one. */
function scopeSentence(
  { id: exemption, source, cell, rows: waived }: ExemptionJudgement,
  order: readonly RowId[],
  { sentences }: MarkWords,
): readonly string[] {
  if (waived.length === 0) return [];
  const rows = rowRuns(waived, order);
  if (source === "user") return [say(sentences, { code: "scope-from-user", values: { exemption, rows } })];
  if (source === "sheet" && cell !== undefined) {
    return [say(sentences, { code: "scope-from-sheet", values: { exemption, rows, cell } })];
  }
  return [say(sentences, { code: "scope-from-pack", values: { exemption, rows } })];
}

function assumed({ policy, words: { sentences } }: MarkRequest): readonly string[] {
  const { plans = [] } = policy;
  return [
    ...(plans.length === 0 ? [] : [say(sentences, { code: "assume-plans", values: { plans } })]),
    say(sentences, { code: "assume-successors", values: { policy: policy.successorEditions } }),
    say(sentences, { code: "assume-blank-mandatory", values: { policy: policy.blankMandatory } }),
    say(sentences, { code: "assume-blank-trigger", values: { policy: policy.blankOptionalTrigger } }),
  ];
}

function packLines(request: MarkRequest): readonly FootLine[] {
  const { pack, judgement, words } = request;
  const { id, version } = pack;
  const values = { id, version, name: pack.name[words.language], hash: shownHash(pack) };
  return [
    footLine(request, "pack", say(words.sentences, { code: "pack", values })),
    footLine(request, "asOf", say(words.sentences, { code: "as-of", values: { asOf: judgement.asOf } })),
    footLine(request, "note", say(words.sentences, { code: "people-decide", values: {} })),
  ];
}

/** As much of the pack's hash as people compare. */
export function shownHash({ hash }: MarkRequest["pack"]): string {
  return hash.slice(0, HASH_SHOWN);
}
