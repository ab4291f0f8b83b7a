import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import type { TableRow } from "../../../../src/core/table/sheet-table";
import type { SheetSnapshot } from "../../../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../../../src/packs";
import { plainRows } from "../plain-sheet";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { statusesOf } from "../statuses-of";

const pack = shippedPack("gaibu-service");
/** Nothing that an exemption rests on is met. */
const yes = Object.fromEntries(pack.rows.map((row) => [row.id, row.obligation === "mandatory" ? "○" : "×"]));
const EVIDENCE = "実装済みです（別紙3 12頁）。ISO/IEC 27001:2022の認証書を添付します。";
const ANSWER = 4;

/** A sheet answered with yes, but for one row. */
function answered(id: string, answer: string, remarks = ""): SheetSnapshot {
  return snapshotOf({ rows: plainRows(pack, { ...yes, [id]: answer }, { [id]: remarks }) });
}

function judged(snapshot: SheetSnapshot, id: string): { row: TableRow | undefined; status: unknown } {
  const result = findTable({ snapshot, pack });
  if (!result.ok) throw new Error("No table was found.");
  return {
    row: result.table.rows.find((row) => row.id === id),
    status: statusesOf(result.table).get(id),
  };
}

const ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#PYTHON!",
  "#EXTERNAL!",
  "#TIMEOUT!",
  // Of other spreadsheets.
  "#ERROR!",
  "Err:508",
  // A number or date that the column has no room for.
  "########",
];

describe("an error in the vendor's cells", () => {
  it.each(ERRORS)("%s instead of an answer is left to a person, whatever the remarks say", (error) => {
    const { row, status } = judged(answered("1.10", error, EVIDENCE), "1.10");
    expect(row?.doubts).toContainEqual({ code: "error-value", values: { cell: expect.any(String), error } });
    expect(status).toBe("review");
  });

  it.each(ERRORS)("%s in the remarks of a yes is left to a person", (error) => {
    const { row, status } = judged(answered("1.10", "○", error), "1.10");
    expect(row?.doubts.map(({ code }) => code)).toContain("error-value");
    expect(status).toBe("review");
  });

  it.each([
    ["typed by somebody in wide letters", "＃ＲＥＦ！", "#REF!"],
    ["among other words", "対応済み #N/A", "#N/A"],
    ["in small letters", "#ref!", "#REF!"],
    ["behind white space", " #NUM!\n", "#NUM!"],
  ])("is seen %s", (_, text, error) => {
    const { row } = judged(answered("1.10", text), "1.10");
    expect(row?.doubts).toMatchObject([{ code: "error-value", values: { error } }]);
  });

  it("grants no exemption", () => {
    const triggered = { ...yes, "1.1": "○", "1.2": "○", "1.4": "○" };
    const rows = (answers: Record<string, string>) => snapshotOf({ rows: plainRows(pack, answers) });
    expect(judged(rows(triggered), "1.6").status).toBe("exempt");
    const broken = Object.fromEntries(Object.keys(triggered).map((id) => [id, "#REF!"]));
    expect(judged(rows(broken), "1.6").status).toBe("review");
  });

  it("takes nothing from the other rows", () => {
    expect(judged(answered("1.10", "#REF!"), "1.12")).toMatchObject({
      status: "conforming",
      row: { doubts: [] },
    });
  });

  it.each(["○ #1の資料を参照", "# 見出し", "C#で実装", "No.#3", "Error:500の画面を表示", "##"])(
    "is not seen in %j",
    (remarks) => {
      const { row } = judged(answered("1.10", "○", remarks), "1.10");
      expect(row?.doubts).toEqual([]);
    },
  );
});

describe("a symbol that the font alone shows", () => {
  function withSymbols(id: string, column: number): SheetSnapshot {
    const snapshot = answered(id, "O", "O");
    const at = snapshot.cells.find((cell) => cell.column === 0 && cell.text === id)?.row;
    return {
      ...snapshot,
      cells: snapshot.cells.map((cell) =>
        cell.row === at && cell.column === column ? { ...cell, unreadSymbols: true } : cell,
      ),
    };
  }

  it.each([
    ["answer", ANSWER],
    ["remarks", ANSWER + 1],
  ])("in the %s is left to a person", (_, column) => {
    const { row, status } = judged(withSymbols("1.10", column), "1.10");
    expect(row?.doubts.map(({ code }) => code)).toEqual(["unread-symbols"]);
    expect(status).toBe("review");
  });

  it("says nothing about cells of the city", () => {
    expect(judged(withSymbols("1.10", 1), "1.10").row?.doubts).toEqual([]);
  });
});
