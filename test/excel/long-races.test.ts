import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { SheetPlan } from "../../src/core/mark/annotation-plan";
import { readSheet } from "../../src/excel/read/read-sheet";
import { clearMarks } from "../../src/excel/undo/clear-marks";
import { HeardWriting } from "../../src/excel/undo/heard-writing";
import { textsOf } from "../../src/excel/undo/lost-entries";
import type { SheetChange } from "../../src/excel/watch-sheet";
import { applyPlan } from "../../src/excel/write/apply-plan";
import type { ExcelHost } from "../excel-host/excel-host";
import { moveRows } from "../excel-host/move-rows";
import { deliverEvents, openInNode } from "../excel-host/route-b";
import { type SheetModel, SHEET_COLUMNS } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";
import { FIRST_ROW, LEFT, markPlan, planOf, SHEET, vendorSheet } from "./vendor-sheet";

jest.setTimeout(600_000);

/** More than are read back in one piece with what the table says, and fewer than take several batches. */
const ROWS = 1_000;
const MIDDLE = FIRST_ROW + ROWS / 2;
const ANSWER = 3;
const MEMO = "市のメモ";
/** So many points of a write, from its first action to its last. */
const POINTS = 12;

const LONG = "「対応済み」とありますが、証跡の資料名が読み取れません。";
const PLANS: readonly (readonly [string, SheetPlan])[] = [
  ["texts that repeat", markPlan({ rows: ROWS, note: (index) => `${LONG}${index % 7}` })],
  ["texts that are all different", markPlan({ rows: ROWS })],
];

interface Race {
  readonly name: string;
  readonly run: (host: ExcelHost, sheet: SheetModel) => void;
}

const RACES: readonly Race[] = [
  { name: "an answer is changed", run: (host, sheet) => host.edit(sheet, MIDDLE, ANSWER, "×") },
  { name: "a row is deleted", run: (host, sheet) => host.deleteRow(sheet, MIDDLE) },
  { name: "a row is inserted", run: (host, sheet) => host.insertRow(sheet, MIDDLE) },
  { name: "a memo is put into our columns", run: (host, sheet) => host.edit(sheet, MIDDLE, LEFT + 1, MEMO) },
];

let vendors: WorkbookModel;
beforeAll(() => {
  vendors = new WorkbookModel();
  vendorSheet(vendors, ROWS);
});

interface Opened {
  readonly sheet: SheetModel;
  readonly host: ExcelHost;
}

function opened(): Opened {
  const model = vendors.copy();
  return { sheet: model.sheet(SHEET), host: openInNode({ model }) };
}

const textsBeside = (sheet: SheetModel): readonly string[] =>
  [...sheet.cells]
    .filter(([key, { text }]) => key % SHEET_COLUMNS >= LEFT && text !== "")
    .map(([, { text }]) => text);

async function reading(onChange: (change: SheetChange) => void = () => undefined) {
  const read = await readSheet({ sheet: SHEET, merges: "always", onChange });
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

/** Writes the plan while the race comes in before that action. @returns whether it came in, and what was told */
async function raced({ host, sheet }: Opened, plan: SheetPlan, race: Race, atAction: number) {
  const heard = new HeardWriting();
  const read = await reading(heard.onChange);
  const struck = { yet: false };
  const run = () => {
    struck.yet = true;
    race.run(host, sheet);
  };
  host.faultAt(0, { kind: "midway", atAction, run });
  const done = await applyPlan(planOf(plan), read);
  const writing = { worksheetId: read.worksheetId, sheet: SHEET, own: textsOf(planOf(plan)) };
  await deliverEvents(host);
  const said = await heard.end(read.unwatch, writing);
  return { struck: struck.yet, told: done.ok ? "written" : done.fault, said };
}

/** How many actions the write takes. */
async function actionsOf(plan: SheetPlan): Promise<number> {
  let [low, high] = [0, 1 << 16];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    const { struck } = await raced(opened(), plan, { name: "none", run: () => undefined }, middle);
    if (struck) low = middle;
    else high = middle;
  }
  return high;
}

describe.each(PLANS)("while a table of 1,000 rows is written, with %s", (_, plan) => {
  let actions = 0;
  beforeAll(async () => {
    actions = await actionsOf(plan);
  });

  it.each(RACES.map((race) => [race.name, race] as const))(
    "%s: no result stays, and the cells are told",
    async (_name, race) => {
      let struck = 0;
      for (let point = 0; point < POINTS; point += 1) {
        const at = Math.floor((point * (actions - 1)) / (POINTS - 1));
        const desk = opened();
        const ended = await raced(desk, plan, race, at);
        const isMemo = race.name.includes("memo");
        if (!ended.struck) continue;
        struck += 1;
        expect(desk.host.complaints).toEqual([]);
        if (isMemo) expect([at, textsBeside(desk.sheet).includes(MEMO)]).toEqual([at, true]);
        // Between the look at a long table and the last of its texts only Excel's own report tells of an entry.
        if (isMemo && ended.told === "written") {
          expect([at, ended.said.map(({ code }) => code)]).toEqual([at, ["entered-again"]]);
          continue;
        }
        expect([at, ended.told]).toEqual([
          at,
          expect.objectContaining({
            because: expect.objectContaining({ code: "changed-meanwhile" }),
            aftermath: expect.objectContaining({ code: "restored" }),
          }),
        ]);
        expect([at, textsBeside(desk.sheet)]).toEqual([at, isMemo ? [MEMO] : []]);
      }
      expect(struck).toBeGreaterThan(POINTS / 2);
    },
  );
});

describe("a table of 1,000 rows of which one was inserted and one deleted since", () => {
  it.each(PLANS)("with %s: heights are those of their rows", async (_, plan) => {
    const { sheet, host } = opened();
    const heights = new Map<string, number>();
    for (let row = FIRST_ROW; row < FIRST_ROW + ROWS; row += 1) {
      sheet.rowHeights.set(row, 20 + (row % 50) / 4);
      heights.set(sheet.cell(row, 0)?.text ?? "", sheet.rowHeight(row));
    }
    const rowHeights = Array.from({ length: ROWS }, (_row, index) => ({
      row: FIRST_ROW + index,
      points: 60,
    }));
    expect((await applyPlan(planOf({ ...plan, rowHeights }), await reading())).ok).toBe(true);
    expect(sheet.rowHeight(MIDDLE)).toBe(60);
    moveRows(sheet, MIDDLE, -1);
    moveRows(sheet, FIRST_ROW + 10, 1);
    const cleared = await clearMarks(await reading());
    expect(cleared.ok && cleared.value.sizesRestored).toBe(true);
    const wrong = [...sheet.cells]
      .filter(([key, { text }]) => key % SHEET_COLUMNS === 0 && heights.has(text))
      .filter(([key, { text }]) => sheet.rowHeight(Math.floor(key / SHEET_COLUMNS)) !== heights.get(text));
    // Where texts repeat it can't be told of each row, and that is said; none gets another's height.
    const left = wrong.map(([key]) => sheet.rowHeight(Math.floor(key / SHEET_COLUMNS)));
    expect(left.every((points) => points === 60)).toBe(true);
    expect(left.length === 0 || (cleared.ok && cleared.value.heightsLeft === true)).toBe(true);
    expect(host.complaints).toEqual([]);
  });
});
