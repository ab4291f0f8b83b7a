import type { Coded } from "../coded";

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
  /** The rows differ so much in their conditions and exemptions that their states can't all be gone through. */
  "too-many-states": { readonly path: string; readonly id: string };
  /** An exemption that holds in no state, or in every one, whatever is answered. */
  "exemption-never": { readonly path: string; readonly id: string; readonly state: string };
  "exemption-always": { readonly path: string; readonly id: string; readonly state: string };
  /** Filling an unknown moves a row between "no obstacle" and "obstacle". */
  "not-monotone": { readonly path: string; readonly id: string; readonly state: string };
}
export type PackFault = Coded<PackFaultCatalogue>;

/** What of a pack is bounded. */
export type PackMeasure =
  "levels" | "rows" | "exemptions" | "cases" | "conditions" | "names" | "characters" | "parts";

/** The characters of a text, the entries of a list, or a number itself. */
export type Measured = "text" | "list" | "number";

/** In what a value is not as the schema has it, in our own codes: the library's sentences are in English. */
export interface ShapeCatalogue {
  missing: Record<never, never>;
  /** "string", "array", "object", … */
  "wrong-type": { readonly expected: string };
  "none-of": { readonly values: readonly string[] };
  "too-few": { readonly of: Measured; readonly least: number };
  "too-many": { readonly of: Measured; readonly most: number };
  /** A text in another form than this one's; undefined where no example is known. */
  "wrong-form": { readonly example: string | undefined };
  "unknown-keys": { readonly keys: readonly string[] };
  /** None of several shapes: a condition is {"met"}, {"all"}, {"any"} or {"not"}. */
  "fits-no-shape": Record<never, never>;
}
export type ShapeProblem = Coded<ShapeCatalogue>;

/** Why a file can't be used as a pack: it is none, or everything that is wrong with it. */
export type PackFileFault =
  | { readonly code: "too-large"; readonly limit: number }
  | { readonly code: "not-json" }
  | { readonly code: "faulty"; readonly faults: readonly PackFault[] };
