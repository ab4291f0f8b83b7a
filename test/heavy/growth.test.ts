import { describe, expect, it } from "@jest/globals";
// Before all that is counted.
import { stepsOf } from "./counted-steps";
import { checkWorkbook } from "../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { packHash } from "../../src/packs/pack-hash";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { HEAVY, heavyWorkbook, type HeavyKind } from "./heavy-workbooks";

const pack = shippedPack("gaibu-service");
const words = wordsFor("ja");

/** All that the command line does with a file, from bytes to bytes. */
function judgeAndClear(bytes: Uint8Array): void {
  const read = readWorkbook(bytes);
  if (!read.ok) return;
  const checked = checkWorkbook({
    workbook: read.value,
    pack,
    packHash: packHash(pack),
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: words.mark,
    options: {},
  });
  if (!checked.ok) return;
  const copy = applyPlan(bytes, checked.value.plan);
  if (copy.ok) clearMarks(copy.value);
}

/** A sixteenth of what is counted last: whole tables are few, what is small is many. */
const leastOf = ({ most }: HeavyKind): number =>
  most > 100_000 ? 200 : Math.max(3, Math.min(30, Math.floor(most / 300)));

describe("four times as much takes four times the work", () => {
  it.each(HEAVY.map((kind) => [kind.name, kind] as const))("%s", (_, kind) => {
    const least = leastOf(kind);
    const steps = (times: number) => {
      const bytes = heavyWorkbook(kind, least * times);
      return stepsOf(() => judgeAndClear(bytes));
    };
    // What is made once (the pack's texts, the expressions) is made here.
    steps(1);
    const [one, four, sixteen] = [steps(1), steps(4), steps(16)];
    // What the table itself takes is taken off, as it would be without any of it.
    const start = one - (four - one) / 3;
    expect((sixteen - start) / (four - start)).toBeLessThan(4.6);
  });
});
