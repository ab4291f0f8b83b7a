import { describe, expect, it } from "@jest/globals";
import { checkSheet } from "../../../src/core/check-sheet";
import { memoItems } from "../../../src/core/mark/memo-items";
import type { Pack } from "../../../src/core/pack/pack-schema";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { wordsFor } from "../../../src/words/words";
import { plainRows } from "../table/plain-sheet";
import { snapshotOf } from "../snapshot/snapshot-of";
import { PACK } from "./judge-with";

/** The shipped pack as far as it were a draft. */
function draftOf(rows: readonly string[], exemptions: readonly string[] = []): Pack {
  return {
    ...PACK,
    rows: PACK.rows.map((row) => (rows.includes(row.id) ? { ...row, review: true } : row)),
    exemptions: PACK.exemptions.map((one) => (exemptions.includes(one.id) ? { ...one, review: true } : one)),
  };
}

function checked(pack: Pack, answers: Readonly<Record<string, string>>) {
  const result = checkSheet({
    snapshot: snapshotOf({ rows: plainRows(PACK, answers) }),
    pack,
    packHash: "0",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: wordsFor("ja").mark,
  });
  if (!result.ok) throw new Error(result.fault.code);
  const { judgement, notices, table } = result.value;
  const row = (id: string) => judgement.rows.find((one) => one.id === id);
  const asked = memoItems({ judgement, table, pack, language: "ja" }).map(({ id }) => String(id));
  return { row, notices, asked, exemptions: judgement.exemptions };
}

const ISMAP = { "1.1": "登録済み（C21-0004-2）" };

describe("a rule that nobody has checked", () => {
  it.each([
    ["a yes", { "1.12": "○　日本法に準拠し、東京地方裁判所を管轄とする" }, "1.12", "review"],
    ["a no", { "1.12": "×" }, "1.12", "review"],
    ["a blank", {}, "1.12", "unanswered"],
    ["a no of an optional row", { "1.13": "×" }, "1.13", "review"],
    ["a no under a band that holds", { ...ISMAP, "1.12": "×" }, "1.12", "review"],
    ["a row whose condition is false", { ...ISMAP, "1.2": "×" }, "1.2", "review"],
  ])("leaves %s to a person", (_name, answers, id, status) => {
    const { row, notices } = checked(draftOf([id]), answers);
    expect(row(id)?.status).toBe(status);
    const [first] = row(id)?.reasons ?? [];
    expect(first).toMatchObject({ about: "sheet", doubt: { code: "rule-not-checked" } });
    expect(first?.about === "sheet" && "cell" in first.doubt.values && first.doubt.values.cell).toMatch(
      /^E\d+$/,
    );
    expect(notices).toContainEqual({ code: "rules-not-checked", values: { rows: [id], exemptions: [] } });
  });

  it("waives nothing by a registration, and leaves the rows below open", () => {
    const answers = { ...ISMAP, "1.12": "×", "1.15": "×" };
    expect(checked(PACK, answers).row("1.12")?.status).toBe("exempt");
    const { row, exemptions } = checked(draftOf(["1.1"]), answers);
    expect(exemptions[0]?.truth).toBe("unknown");
    expect([row("1.12")?.status, row("1.15")?.status]).toEqual(["review", "review"]);
  });

  it("waives nothing by a band of its own, and holds no row against the vendor below it", () => {
    for (const answers of [
      { ...ISMAP, "1.12": "×" },
      { "1.1": "×", "1.2": "×", "1.4": "×", "1.6": "×", "1.9": "×", "1.12": "×" },
    ]) {
      const { row, exemptions } = checked(draftOf([], ["band-1"]), answers);
      expect(exemptions[0]).toMatchObject({ truth: "unknown", doubt: "not-checked" });
      expect(row("1.12")?.status).toBe("review");
      expect(row("1.12")?.reasons[0]).toMatchObject({ code: "exemption-not-checked" });
    }
  });

  it("is no question to the vendor, unless he left the row blank", () => {
    expect(checked(draftOf(["1.12"]), { "1.12": "×" }).asked).not.toContain("1.12");
    expect(checked(draftOf(["1.12"]), {}).asked).toContain("1.12");
  });

  it("is gone with its mark", () => {
    expect(checked(PACK, {}).notices).toEqual([]);
  });
});
