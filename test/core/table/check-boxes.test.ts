import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../src/core/table/find-table";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../../src/packs";
import { plainRows } from "./plain-sheet";
import { snapshotOf } from "../snapshot/snapshot-of";
import { statusesOf } from "./statuses-of";

const pack = shippedPack("gaibu-service");

/** The sheet with TRUE and FALSE as the values of cell check boxes. */
function withBoxes(rows: readonly (readonly string[])[]): SheetSnapshot {
  const snapshot = snapshotOf({ rows });
  const cells = snapshot.cells.map((cell) =>
    cell.text === "TRUE" || cell.text === "FALSE" ? { ...cell, truth: cell.text === "TRUE" } : cell,
  );
  return { ...snapshot, cells };
}

function statuses(snapshot: SheetSnapshot): ReadonlyMap<string, string> {
  const found = findTable({ snapshot, pack });
  if (!found.ok) throw new Error(found.fault.code);
  return statusesOf(found.table);
}

const every = (value: string): Record<string, string> =>
  Object.fromEntries(pack.rows.map(({ id }) => [id, value]));

describe("one column of check boxes", () => {
  it("is unanswered where nobody ticked", () => {
    const found = statuses(withBoxes(plainRows(pack, every("FALSE"))));
    expect(new Set(found.values())).toEqual(new Set(["unanswered"]));
  });

  it("is a yes where ticked", () => {
    const answers = { ...every("FALSE"), "1.24": "TRUE" };
    expect(statuses(withBoxes(plainRows(pack, answers))).get("1.24")).toBe("conforming");
  });

  it("leaves open what stands beside a box that is not ticked, but a plain no", () => {
    const remarks = {
      "1.7": "ISO/IEC 27001:2022 取得済（IS 734567、有効期限 2028/03/31）",
      "1.19": "未対応",
    };
    const found = statuses(withBoxes(plainRows(pack, every("FALSE"), remarks)));
    expect(found.get("1.7")).toBe("review");
    expect(found.get("1.7")).not.toBe("conforming");
  });

  it("is a word where somebody typed it", () => {
    expect(statuses(snapshotOf({ rows: plainRows(pack, every("FALSE")) })).get("1.24")).toBe("nonconforming");
  });
});

describe("two columns of check boxes that exclude each other", () => {
  const pairs = (ticks: Readonly<Record<string, readonly [string, string]>>): SheetSnapshot =>
    withBoxes(
      plainRows(pack).map(([id = "", category = "", text = "", obligation = "", answer], at) => {
        const isRow = pack.rows.some((row) => row.id === id);
        const [yes, no] =
          at === 0 ? ["対応", "非対応"] : (isRow && (ticks[id] ?? ["FALSE", "FALSE"])) || ["", ""];
        return [id, category, text, obligation, yes, no, at === 0 ? "備考" : (answer ?? "")];
      }),
    );

  it.each([
    ["neither", ["FALSE", "FALSE"], "unanswered"],
    ["the first", ["TRUE", "FALSE"], "conforming"],
    ["the second", ["FALSE", "TRUE"], "nonconforming"],
    ["both", ["TRUE", "TRUE"], "review"],
  ] as const)("%s ticked", (_, ticks, status) => {
    // Without a held registration no band is open; the rows it rests on are a plain no.
    const no = ["FALSE", "TRUE"] as const;
    const rest = { "1.1": no, "1.2": no, "1.4": no, "1.6": no, "1.9": no };
    expect(statuses(pairs({ ...rest, "1.24": ticks })).get("1.24")).toBe(status);
  });
});
