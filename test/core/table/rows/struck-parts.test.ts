import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import type { SheetSnapshot } from "../../../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../../../src/packs";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { statusesOf } from "../statuses-of";
import { HEADS, PLAIN, ROWS, city, said } from "../vendor-of-layouts";

const pack = shippedPack("gaibu-service");

interface Written {
  readonly text: string;
  readonly standing?: string;
  readonly struckText?: string;
}

/** The plain sheet with one cell of 1.19 written anew. */
function sheet(column: number, written: Written): SheetSnapshot {
  const plain = snapshotOf({ rows: [HEADS, ...ROWS.map((row) => [...city(row), ...said(row)])] });
  const row = 1 + ROWS.findIndex(({ id }) => id === "1.19");
  const cells = plain.cells.map((cell) =>
    cell.row === row && cell.column === column ? { ...cell, ...written, partlyStruck: true } : cell,
  );
  return { ...plain, cells };
}

function judged(snapshot: SheetSnapshot) {
  const found = findTable({ snapshot, pack });
  if (!found.ok) throw new Error(found.fault.code);
  const statuses = statusesOf(found.table);
  const row = found.table.rows.find(({ id }) => id === "1.19");
  return { status: statuses.get(pack.rows.find(({ id }) => id === "1.19")?.id ?? ""), row };
}

describe("a cell of which some is struck through", () => {
  it.each([
    [{ text: "×○", standing: "○", struckText: "×" }, PLAIN["1.19"]],
    [{ text: "×→○", standing: "→○", struckText: "×" }, PLAIN["1.19"]],
    // The words beside it say the opposite.
    [{ text: "○\n×", standing: "\n×", struckText: "○" }, "review"],
    [{ text: "可・否", standing: "可・", struckText: "否" }, PLAIN["1.19"]],
  ])("%j counts as what stands", (written, status) => {
    expect(judged(sheet(4, written)).status).toBe(status);
  });

  it("shows what was struck through as the earlier answer", () => {
    const { row } = judged(sheet(4, { text: "×○", standing: "○", struckText: "×" }));
    expect(row).toMatchObject({ answer: "○", earlier: [{ cell: "E20", text: "×" }], doubts: [] });
  });

  it("takes struck remarks for nothing", () => {
    const written = {
      text: "通信のみ暗号化。対応しています。",
      standing: "対応しています。",
      struckText: "通信のみ暗号化。",
    };
    expect(judged(sheet(5, written)).status).toBe(PLAIN["1.19"]);
    const other = {
      text: "通信のみ暗号化します。対応",
      standing: "通信のみ暗号化します。",
      struckText: "対応",
    };
    expect(judged(sheet(5, other)).status).toBe("review");
  });

  it("is for a person where the host does not tell which characters", () => {
    const { status, row } = judged(sheet(4, { text: "×○" }));
    expect(status).toBe("review");
    expect(row?.doubts).toContainEqual({ code: "struck-answer", values: { cell: "E20" } });
  });
});
