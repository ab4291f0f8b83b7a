import type { Reading } from "../../../src/core/reading";
import { exemptionId, rowId } from "../../../src/core/ids";
import { judgeSheet } from "../../../src/core/judge/judge-sheet";
import type { Judgement } from "../../../src/core/judge/judgement";
import type { FactsByRow } from "../../../src/core/judge/row-facts";
import { conditionSchema } from "../../../src/core/pack/condition";
import { DEFAULT_POLICY, type Policy } from "../../../src/core/policy";
import type { RowDoubt, TableBand, TableRow } from "../../../src/core/table/sheet-table";
import { shippedPack } from "../../../src/packs/index";

export const PACK = shippedPack("gaibu-service");

export type Answers = Readonly<Record<string, Reading>>;

export function readingsOf(ids: readonly string[], reading: Reading): Answers {
  return Object.fromEntries(ids.map((id) => [id, reading]));
}

export interface BandPlace {
  readonly exemption: string | undefined;
  /** The row before which the band stands, or "end". */
  readonly before: string;
  readonly when?: TableBand["when"];
}

/** Without a condition the pack's own is meant; an explicit undefined is a sentence that can't be read. */
export function bandAt(
  exemption: string | undefined,
  before: string,
  ...when: readonly unknown[]
): BandPlace {
  const own = PACK.exemptions.find(({ id }) => id === exemption)?.when;
  const condition =
    when.length === 0 ? own : when[0] === undefined ? undefined : conditionSchema.parse(when[0]);
  return { exemption, before, ...(condition === undefined ? {} : { when: condition }) };
}

/** A table with one sheet row for each requirement and band, in the given order. */
export function tableOf({ order, bands }: { order?: readonly string[]; bands: readonly BandPlace[] }) {
  const rows: TableRow[] = [];
  const placed: TableBand[] = [];
  let next = 0;
  const place = (before: string) => {
    for (const band of bands.filter((candidate) => candidate.before === before)) {
      placed.push({
        place: { row: next, column: 0 },
        text: "",
        ...(band.exemption === undefined ? {} : { exemption: exemptionId(band.exemption) }),
        ...(band.when === undefined ? {} : { when: band.when }),
      });
      next += 1;
    }
  };
  for (const id of order ?? PACK.rows.map((row) => row.id)) {
    place(id);
    rows.push({
      id: rowId(id),
      rows: { first: next, last: next },
      answerCells: [],
      remarksCells: [],
      answer: "",
      remarks: "",
      hidden: false,
      doubts: [],
    });
    next += 1;
  }
  place("end");
  return { rows, bands: placed };
}

export interface SheetOfReadings {
  /** Rows that are not named are blank. */
  readonly answers: Answers;
  readonly table?: ReturnType<typeof tableOf>;
  readonly policy?: Partial<Policy>;
  readonly scope?: { readonly exemption: string; readonly from: string; readonly to: string };
  readonly doubts?: Readonly<Record<string, RowDoubt>>;
  /** Rows that the sheet does not have. */
  readonly absent?: readonly string[];
}

export function judged({
  answers,
  table,
  policy,
  scope,
  doubts = {},
  absent = [],
}: SheetOfReadings): Judgement {
  const facts: FactsByRow = new Map(
    PACK.rows
      .filter(({ id }) => !absent.includes(id))
      .map(({ id }) => {
        const doubt = doubts[id];
        const own = doubt === undefined ? [] : [doubt];
        return [id, { id, reading: answers[id] ?? "blank", findings: [], doubts: own, answered: "" }];
      }),
  );
  const exemptionScopes =
    scope === undefined
      ? []
      : [{ exemption: exemptionId(scope.exemption), from: rowId(scope.from), to: rowId(scope.to) }];
  return judgeSheet({
    pack: PACK,
    facts,
    table,
    policy: { ...DEFAULT_POLICY, exemptionScopes, ...policy },
    asOf: "2026-11-23",
  });
}

export function statuses(sheet: SheetOfReadings): ReadonlyMap<string, string> {
  return new Map(judged(sheet).rows.map((row) => [row.id, row.status]));
}
