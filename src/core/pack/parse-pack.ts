import { beyondLimits } from "./beyond-limits";
import type { PackFault } from "./pack-fault";
import { packSchema, type Pack } from "./pack-schema";
import { resolveNames } from "./resolve-names";
import { shapeFault } from "./shape-fault";

export type PackResult =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly faults: readonly PackFault[] };

/** So many faults of shape are told: a pack that has more is another thing altogether. */
const MOST_TOLD = 50;

/**
 * Checks a JSON value against the limits and the pack schema and reports every fault with its path. It does not prove
 * the pack.
 */
export function parsePack(value: unknown): PackResult {
  const beyond = beyondLimits(value);
  if (beyond.length > 0) return { ok: false, faults: beyond };
  const result = packSchema.safeParse(value);
  if (result.success) return { ok: true, pack: resolveNames(result.data) };
  return {
    ok: false,
    faults: result.error.issues.slice(0, MOST_TOLD).map((issue) => shapeFault(issue, value)),
  };
}
