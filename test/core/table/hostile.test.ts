import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../src/core/table/find-table";
import type { SheetSnapshot, SnapshotCell } from "../../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../../src/packs";
import { PLAIN_HEADER, plainRows } from "./plain-sheet";
import { snapshotOf } from "../snapshot/snapshot-of";
import { cpuTime } from "../../cpu-time";

const pack = shippedPack("gaibu-service");
const LINES = 10_000;
/** Far above what a linear search needs on a slow machine, far below what a quadratic one does. */
const LIMIT = 8_000;

function sheet(row: (at: number) => readonly string[], extra: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const lines = Array.from({ length: LINES }, (_, at) => (at === 0 ? PLAIN_HEADER : row(at)));
  return { ...snapshotOf({ rows: lines }), ...extra };
}

const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

describe("sheets made to be slow", () => {
  it.each<[string, SheetSnapshot]>([
    ["one number", sheet((at) => ["1.1", "", `なにかの要件がここにある${at}`, "必須", "○"])],
    ["one text without a number", sheet(() => ["", "", pack.rows[5]?.text ?? "", "", "○"])],
    ["headers only", sheet((at) => [...PLAIN_HEADER.slice(at % 5), ...PLAIN_HEADER.slice(0, at % 5)])],
    [
      "a requirement without an end",
      sheet((at) => (at === 1 ? ["1.3", "", "サービスレベル"] : ["", "", "続きの文が長々と続く"])),
    ],
    ["answers without requirements", sheet((at) => (at === 1 ? ["1.3", "", "SLA"] : ["", "", "", "", "○"]))],
    ["bands only", sheet(() => [pack.exemptions[1]?.text ?? ""])],
    ["legends only", sheet(() => ["○：可 △：一部 ×：不可 ".repeat(20)])],
    [
      "tall merges",
      sheet((at) => ["1.1", "", `要件${at}`, "必須", "○"], {
        merges: Array.from({ length: LINES }, (_, top) => ({ ...whole, top, left: top % 6, right: top % 6 })),
      }),
    ],
  ])("%s", (_, snapshot) => {
    const spent = cpuTime(() => expect(typeof findTable({ snapshot, pack }).ok).toBe("boolean"));
    expect(spent).toBeLessThan(LIMIT);
  });

  it.each([
    ")",
    "iso",
    "ー",
    "ア",
    "(",
    "「",
    "1.",
    "1-",
    "○",
    "○：",
    "こと",
    "。",
    " ",
    "以下の",
    "場合",
    "例",
  ])("a column of cells full of %s", (piece) => {
    const text = `${piece.repeat(Math.floor(32_000 / piece.length))}x`;
    const rows = [
      ...plainRows(pack),
      ...Array.from({ length: 8 }, () => [text, text, text, text, text, text]),
    ];
    const spent = cpuTime(() => expect(findTable({ snapshot: snapshotOf({ rows }), pack }).ok).toBe(true));
    expect(spent).toBeLessThan(LIMIT / 4);
  });

  it("a far corner and merges over the whole sheet do not hide the table", () => {
    const { cells, ...rest } = snapshotOf({ rows: plainRows(pack) });
    const corner: SnapshotCell = { row: 1_048_575, column: 16_383, text: "x" };
    const merges = Array.from({ length: LINES }, (_, top) => ({ ...whole, top, left: 8 }));
    const result = findTable({
      snapshot: { ...rest, cells: [...cells, corner], merges: [whole, ...merges] },
      pack,
    });
    expect(result.ok && result.table.rows.length).toBe(27);
  });
});
