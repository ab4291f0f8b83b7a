import type { Coded } from "../coded";
import { beyondLimits, type PackMeasure } from "./beyond-limits";
import { packSchema, type Pack } from "./pack-schema";
import { resolveNames } from "./resolve-names";
import { shapeFault, type ShapeProblem } from "./shape-fault";

/** What can be wrong with a pack. Paths are JSON pointers into the pack, e.g. "/rows/3/expects/kind". */
export interface PackFaultCatalogue {
  /** The shape is not the schema's. */
  "wrong-shape": { readonly path: string; readonly problem: ShapeProblem };
  /** More of something than a pack may have. */
  "pack-too-large": { readonly path: string; readonly what: PackMeasure; readonly limit: number };
  "duplicate-row": { readonly path: string; readonly id: string };
  "duplicate-exemption": { readonly path: string; readonly id: string };
  "unknown-row": { readonly path: string; readonly id: string };
  /** A standard, scheme or edition under whose name no answer is read as met. */
  "name-unmeetable": { readonly path: string; readonly name: string; readonly known: readonly string[] };
  /** appliesWhen leads back to the row itself. */
  "condition-cycle": { readonly path: string; readonly rows: readonly string[] };
  /** rows.from stands after rows.to. */
  "scope-reversed": { readonly path: string; readonly from: string; readonly to: string };
  /** A band waives a row that its own condition names. */
  "exempts-its-condition": { readonly path: string; readonly id: string };
  /** No worked case shows the exemption (or the row's condition) at work. */
  "case-missing": { readonly path: string; readonly id: string };
  "case-fails": {
    readonly path: string;
    readonly name: string;
    readonly id: string;
    readonly expected: string;
    readonly actual: string;
  };
  /** More rows in conditions than all states of which can be gone through. */
  "too-many-conditions": { readonly path: string; readonly rows: number; readonly limit: number };
  /** Filling an unknown moves a row between "no obstacle" and "obstacle". */
  "not-monotone": { readonly path: string; readonly id: string; readonly state: string };
}
export type PackFault = Coded<PackFaultCatalogue>;

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
