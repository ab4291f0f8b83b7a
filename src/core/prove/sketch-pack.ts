import type { z } from "zod";
import { conditionSchema, rowIdSchema } from "../pack/condition";
import { caseSchema, exemptionSchema, rowSchema, type Pack, type PackRow } from "../pack/pack-schema";
import { rowId } from "../ids";

/** A pack whose shape is at fault, as far as it can be understood, so that the rest of it can be looked at all the same. */
export interface Sketch {
  readonly pack: Pack;
  /** The places in the file of what is left of each list. */
  readonly places: Readonly<Record<Listed, readonly number[]>>;
  /** Rows of which only the number is understood. */
  readonly unsoundRows: ReadonlySet<string>;
  /** Whether something of a list could not be understood at all. */
  readonly isPartial: Readonly<Record<Listed, boolean>>;
}
type Listed = "rows" | "exemptions" | "cases";

/** What a row stands for whose rule can't be understood: its number, which others may name. */
const NOTHING_ASKED = { kind: "assurance", polarity: "positive", parts: [] } as const;

/** The parts of a JSON value that have the shape of parts of a pack. */
export function sketchPack(value: unknown): Sketch {
  const unsoundRows = new Set<string>();
  const rows = understood(listOf(value, "rows"), (row) => rowOf(row, unsoundRows));
  const exemptions = understood(listOf(value, "exemptions"), (one) => parsed(exemptionSchema, one));
  const cases = understood(listOf(value, "cases"), (one) => parsed(caseSchema, one));
  return {
    pack: {
      id: "sketch",
      version: "0.0.0",
      name: { ja: "?", en: "?" },
      rows: rows.values,
      exemptions: exemptions.values,
      cases: cases.values,
    },
    places: { rows: rows.places, exemptions: exemptions.places, cases: cases.places },
    unsoundRows,
    isPartial: { rows: rows.isPartial, exemptions: exemptions.isPartial, cases: cases.isPartial },
  };
}

/** Where a fault of the sketch stands in the file. */
export function placeInFile(path: string, { places }: Sketch): string {
  const [, list, index, ...rest] = path.split("/");
  if (list !== "rows" && list !== "exemptions" && list !== "cases") return path;
  if (index === undefined) return path;
  return ["", list, String(places[list][Number(index)] ?? index), ...rest].join("/");
}

function rowOf(value: unknown, unsound: Set<string>): PackRow | undefined {
  const whole = parsed(rowSchema, value);
  if (whole !== undefined) return whole;
  const id = parsed(rowIdSchema, of(value, "id"));
  if (id === undefined) return undefined;
  unsound.add(id);
  const obligation = of(value, "obligation") === "optional" ? "optional" : "mandatory";
  const when = parsed(conditionSchema, of(value, "appliesWhen"));
  const condition = when === undefined ? {} : { appliesWhen: when };
  return {
    id: rowId(id),
    category: "",
    text: "?",
    obligation,
    expects: { ...NOTHING_ASKED, parts: [] },
    ...condition,
  };
}

function understood<T>(values: readonly unknown[], parse: (value: unknown) => T | undefined) {
  const found = values.flatMap((value, place) => {
    const one = parse(value);
    return one === undefined ? [] : [{ one, place }];
  });
  return {
    values: found.map(({ one }) => one),
    places: found.map(({ place }) => place),
    isPartial: found.length < values.length,
  };
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}

const of = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

function listOf(value: unknown, key: Listed): readonly unknown[] {
  const list = of(value, key);
  return Array.isArray(list) ? list : [];
}
