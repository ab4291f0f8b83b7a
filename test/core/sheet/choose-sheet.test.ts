import { describe, expect, it } from "@jest/globals";
import { chooseSheet } from "../../../src/core/sheet/choose-sheet";
import { shippedPack } from "../../../src/packs";
import { plainRows } from "./plain-sheet";
import { snapshotOf, type GridSheet } from "./snapshot-of";

const pack = shippedPack("gaibu-service");
const rows = plainRows(pack);
const choose = (sheets: readonly GridSheet[], wanted?: string) =>
  chooseSheet({ sheets: sheets.map(snapshotOf), pack, ...(wanted === undefined ? {} : { wanted }) });

describe("which sheet holds the table", () => {
  it("takes the sheet with the table, wherever it stands in the workbook", () => {
    const chosen = choose([
      { name: "表紙", rows: [["提案書"]] },
      { name: "要件", rows },
      { name: "空", rows: [] },
    ]);
    expect(chosen.ok && chosen.value.snapshot.name).toBe("要件");
    expect(chosen.ok && chosen.value.alsoOn).toEqual([]);
    expect(chosen.ok && chosen.value.candidates.map(({ sheet, found }) => [sheet, found])).toEqual([
      ["要件", 27],
      ["表紙", 0],
      ["空", 0],
    ]);
  });

  it("tells of a second sheet with the same table", () => {
    const chosen = choose([
      { name: "回答", rows },
      { name: "回答 (2)", rows },
    ]);
    expect(chosen.ok && chosen.value.snapshot.name).toBe("回答");
    expect(chosen.ok && chosen.value.alsoOn).toEqual(["回答 (2)"]);
  });

  it("takes a hidden sheet only where no visible one has the table", () => {
    const hidden = { name: "原本", rows, visibility: "hidden" } as const;
    const first = choose([hidden, { name: "回答", rows: rows.slice(0, 20) }]);
    expect(first.ok && first.value.snapshot.name).toBe("回答");
    expect(first.ok && first.value.alsoOn).toEqual(["原本"]);
    const only = choose([{ name: "表紙", rows: [["提案書"]] }, hidden]);
    expect(only.ok && only.value.snapshot.name).toBe("原本");
  });

  it("takes the sheet that a person names, even without the table", () => {
    const chosen = choose(
      [
        { name: "回答", rows },
        { name: "表紙", rows: [["提案書"]] },
      ],
      "表紙",
    );
    expect(chosen.ok && chosen.value.result.ok).toBe(false);
    expect(chosen.ok && chosen.value.alsoOn).toEqual(["回答"]);
  });

  it("names the sheets where the wanted one is not there", () => {
    expect(choose([{ name: "回答", rows }], "回答２")).toEqual({
      ok: false,
      fault: { code: "sheet-not-found", values: { sheet: "回答２", sheets: ["回答"] } },
    });
  });
});
