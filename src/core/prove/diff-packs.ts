import type { Coded } from "../coded";
import type { Pack, PackExemption, PackRow } from "../pack/pack-schema";
import { rowTitle } from "../pack/row-title";

/** In what one pack differs from another. */
export interface PackChangeCatalogue {
  "row-added": { readonly id: string; readonly title: string };
  "row-removed": { readonly id: string; readonly title: string };
  "row-text": { readonly id: string; readonly from: string; readonly to: string };
  "row-obligation": {
    readonly id: string;
    readonly from: PackRow["obligation"];
    readonly to: PackRow["obligation"];
  };
  /** What is expected of its answer, or when it is asked. */
  "row-rule": { readonly id: string; readonly values: readonly ChangedLeaf[] };
  "exemption-added": { readonly id: string; readonly text: string };
  "exemption-removed": { readonly id: string; readonly text: string };
  "exemption-changed": { readonly id: string; readonly values: readonly ChangedLeaf[] };
  "cases-changed": { readonly from: number; readonly to: number };
}
export type PackChange = Coded<PackChangeCatalogue>;

/** A value that differs, by its path; undefined where one of them has none. */
export interface ChangedLeaf {
  readonly path: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What the second pack has otherwise than the first, row by row. */
export function diffPacks(before: Pack, now: Pack): readonly PackChange[] {
  const rows = paired(before.rows, now.rows).flatMap(([from, to]) => rowChanges(from, to));
  const bands = paired(before.exemptions, now.exemptions).flatMap(([from, to]) => bandChanges(from, to));
  const isSameCases = JSON.stringify(before.cases) === JSON.stringify(now.cases);
  const cases: readonly PackChange[] = isSameCases
    ? []
    : [{ code: "cases-changed", values: { from: before.cases.length, to: now.cases.length } }];
  return [...rows, ...bands, ...cases];
}

/** Both lists by id, in the order of the second, then what only the first has. */
function paired<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
): readonly (readonly [T | undefined, T | undefined])[] {
  const former = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(now.map(({ id }) => id));
  return [
    ...now.map((one) => [former.get(one.id), one] as const),
    ...before.filter(({ id }) => !kept.has(id)).map((one) => [one, undefined] as const),
  ];
}

function rowChanges(from: PackRow | undefined, to: PackRow | undefined): readonly PackChange[] {
  if (from === undefined || to === undefined) {
    const only = from ?? to;
    if (only === undefined) return [];
    const code = from === undefined ? "row-added" : "row-removed";
    return [{ code, values: { id: only.id, title: rowTitle(only) } }];
  }
  const { id, text, obligation, ...rule } = to;
  const { id: _id, text: formerText, obligation: formerObligation, ...formerRule } = from;
  const values = changedLeaves(formerRule, rule);
  const changes: (PackChange | false)[] = [
    text !== formerText && { code: "row-text", values: { id, from: formerText, to: text } },
    obligation !== formerObligation && {
      code: "row-obligation",
      values: { id, from: formerObligation, to: obligation },
    },
    values.length > 0 && { code: "row-rule", values: { id, values } },
  ];
  return changes.filter((change) => change !== false);
}

function bandChanges(from: PackExemption | undefined, to: PackExemption | undefined): readonly PackChange[] {
  if (from === undefined || to === undefined) {
    const only = from ?? to;
    if (only === undefined) return [];
    const code = from === undefined ? "exemption-added" : "exemption-removed";
    return [{ code, values: { id: only.id, text: only.text } }];
  }
  const values = changedLeaves(from, to);
  return values.length === 0 ? [] : [{ code: "exemption-changed", values: { id: to.id, values } }];
}

/** The values in which two JSON values differ, with their paths in the order of the second. */
function changedLeaves(from: unknown, to: unknown, path = ""): readonly ChangedLeaf[] {
  if (isObject(from) && isObject(to)) {
    const keys = [...new Set([...Object.keys(to), ...Object.keys(from)])];
    return keys.flatMap((key) => changedLeaves(from[key], to[key], path === "" ? key : `${path}.${key}`));
  }
  const [one, other] = [leafText(from), leafText(to)];
  return one === other ? [] : [{ path, from: one, to: other }];
}

function leafText(value: unknown): string | undefined {
  return value === undefined || typeof value === "string" ? value : JSON.stringify(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
