import type { z } from "zod";
import type { Coded } from "../coded";
import { packSchema, type Pack } from "./pack-schema";
import { resolveNames } from "./resolve-names";

/** What can be wrong with a pack. Paths are JSON pointers into the pack, e.g. "/rows/3/expects/kind". */
export interface PackFaultCatalogue {
  "not-json": { readonly detail: string };
  /** The shape is not the schema's. */
  "wrong-shape": { readonly path: string; readonly detail: string };
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

/** Checks a JSON value against the pack schema and reports every fault with its path. It does not prove the pack. */
export function parsePack(value: unknown): PackResult {
  const result = packSchema.safeParse(value);
  if (result.success) return { ok: true, pack: resolveNames(result.data) };
  return { ok: false, faults: result.error.issues.map(shapeFault) };
}

function shapeFault(issue: z.core.$ZodIssue): PackFault {
  const path = `/${issue.path.map(String).join("/")}`;
  return { code: "wrong-shape", values: { path, detail: issue.message } };
}
