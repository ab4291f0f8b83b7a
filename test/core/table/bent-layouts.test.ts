import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../../src/core/check-workbook";
import type { PackRow } from "../../../src/core/pack/pack-schema";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs";
import { wordsFor } from "../../../src/words/words";
import { snapshotOf, type GridSheet } from "../snapshot/snapshot-of";
import { BENT, PLAIN, type Said } from "./bent-layouts";
import { NO, SOUND } from "./notes/placed-texts";
import { said } from "./vendor-of-layouts";

const pack = shippedPack("gaibu-service");

/** A good vendor without a register, one with mixed answers, and one that ISMAP waives from 1.6 on and that says no to the rest. */
const ANSWERS: Readonly<Record<string, Said>> = {
  good: ({ id }) => (NO.includes(id) ? ["×", ""] : ["○", SOUND[id] ?? ""]),
  mixed: (row) => said(row),
  waived: (row: PackRow) => {
    if (row.id === "1.1") return ["○", "登録番号 C25-0012-2 有効期限2027年12月31日"];
    if (Number(row.id.split(".")[1]) > 5) return ["×", ""];
    return NO.includes(row.id) ? ["×", ""] : ["○", SOUND[row.id] ?? ""];
  },
};

/** Layouts that leave a question which no person would have, by whose answers. What is put right leaves the list. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  // A lone empty box is no plain no.
  "check boxes": ["good", "waived"],
  // Remarks left of the answer of which one alone is filled in may be the city's.
  "remarks before the answer": ["waived"],
};

function statuses(grid: GridSheet): ReadonlyMap<string, string> {
  const done = checkWorkbook({
    workbook: { sheets: [snapshotOf({ name: "要件", ...grid })], signed: false, structureLocked: false },
    pack,
    packHash: "0123456789ab",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-28",
    words: wordsFor("ja").mark,
  });
  const rows = done.ok ? done.value.judgement.rows : [];
  return new Map(pack.rows.map(({ id }) => [id, rows.find((row) => row.id === id)?.status ?? "not judged"]));
}

/** A no to an optional row is no obstacle, whether or not the row is waived. */
const OPEN = ["review", "not judged"];
const isDoubt = (plain: string, found: string): boolean =>
  OPEN.includes(found) || (found === "optional-unmet" && ["exempt", "not-applicable"].includes(plain));

describe.each(Object.entries(ANSWERS))("the answers of a %s vendor", (name, answers) => {
  const plain = statuses(PLAIN(answers));

  it.each(Object.entries(BENT))("%s", (layout, bent) => {
    const found = statuses(bent(answers));
    const changed = [...plain].filter(([id, status]) => found.get(id) !== status);
    const wrong = changed.filter(([id, status]) => !isDoubt(status, found.get(id) ?? ""));
    expect(wrong.map(([id, status]) => [id, status, found.get(id)])).toEqual([]);
    expect(changed.length > 0).toBe(ASKED[layout]?.includes(name) === true);
  });
});
