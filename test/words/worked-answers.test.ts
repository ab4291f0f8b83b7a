import { describe, expect, it } from "@jest/globals";
import { isLeftToPeople, unmarked } from "../../src/core/draft/checked-draft";
import { draftPack } from "../../src/core/draft/draft-pack";
import type { Pack, PackRow } from "../../src/core/pack/pack-schema";
import { parsePack } from "../../src/core/pack/parse-pack";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { tryAnswer } from "../../src/core/prove/try-answer";
import { workedAnswers, type Worked } from "../../src/words/worked-answers";
import { snapshotOf } from "../core/snapshot/snapshot-of";
import { OTHER_TABLES } from "../core/draft/tables-of-other-shapes";
import gaibuServiceJson from "../../src/packs/gaibu-service.json";
import minatonoCloudJson from "../../src/packs/minatono-cloud.json";

const AS_OF = "2026-11-29";

/** The texts of a shipped table, drafted as if nobody knew it. */
function draftedAnew(shipped: unknown): Pack {
  const parsed = parsePack(shipped);
  if (!parsed.ok) throw new Error("The pack that ships is none.");
  const rows = parsed.pack.rows.map(({ id, text }) => [id, text, ""]);
  return drafted({ rows: [["番号", "要件", "回答"], ...rows] });
}

function drafted(grid: Parameters<typeof snapshotOf>[0]): Pack {
  const result = draftPack({ snapshot: snapshotOf(grid), id: "draft" });
  if (!result.ok) throw new Error(result.fault.code);
  return result.pack;
}

const PACKS: readonly (readonly [string, Pack])[] = [
  ["the first shipped table", draftedAnew(gaibuServiceJson)],
  ["the second", draftedAnew(minatonoCloudJson)],
  ...OTHER_TABLES.map(({ about, grid }) => [about, drafted(grid)] as const),
];

const WANTED = {
  met: "conforming",
  "not-met": "nonconforming",
  doubtful: "review",
} as const satisfies Record<Worked, string>;

/** The levels of 2.11 stand in its sentence and are drafted as three figures at once, which no answer meets: the card shows it. */
const UNMET = ["the second: 2.11 figure met"];

const judged = (pack: Pack, row: PackRow) =>
  workedAnswers(row.expects, AS_OF).map(({ worked, answer, remarks }) => {
    const bare = unmarked({ ...row, obligation: "mandatory" as const });
    const { status } = tryAnswer({ pack, row: bare, answer, remarks, asOf: AS_OF, policy: DEFAULT_POLICY });
    return [row.id, row.expects.kind, worked, status] as const;
  });

describe("the worked answers", () => {
  it.each(PACKS)("come out of the engine as what they are examples of: %s", (name, pack) => {
    const told = pack.rows.filter((row) => !isLeftToPeople(row)).flatMap((row) => judged(pack, row));
    const isUnmet = (id: string, kind: string, worked: Worked) =>
      UNMET.includes(`${name}: ${id} ${kind} ${worked}`);
    expect(told).toEqual(
      told.map(([id, kind, worked]) => [
        id,
        kind,
        worked,
        isUnmet(id, kind, worked) ? "review" : WANTED[worked],
      ]),
    );
  });

  it.each(PACKS)("of a kind that people judge are never definite: %s", (_name, pack) => {
    const told = pack.rows.filter(isLeftToPeople).flatMap((row) => judged(pack, row));
    expect(told.filter(([, , , status]) => status !== "review")).toEqual([]);
  });

  it("are three for every kind that the tables have", () => {
    const rows = PACKS.flatMap(([, pack]) => pack.rows).filter(
      (row) => row.expects.kind !== "level" && !isLeftToPeople(row),
    );
    const kinds = new Set(rows.map(({ expects }) => expects.kind));
    expect(rows.every(({ expects }) => workedAnswers(expects, AS_OF).length === 3)).toBe(true);
    expect(kinds.size).toBeGreaterThanOrEqual(10);
  });
});
