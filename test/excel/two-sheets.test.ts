import { describe, expect, it, jest } from "@jest/globals";
import { judgeActiveSheet, writingOf } from "../../src/excel/judge-active-sheet";
import { LostEntries, type LostTold } from "../../src/excel/undo/lost-entries";
import { clearHeard } from "../../src/taskpane/clear-heard";
import { SheetWatch } from "../../src/taskpane/sheet-watch";
import type { WorkbookModel } from "../excel-host/workbook-model";
import {
  atEveryPoint,
  type Desk,
  hasText,
  judge,
  MEMO,
  openDesk,
  OURS,
  type Race,
  raceRules,
  tellsAtOnce,
} from "./race-desk";

jest.setTimeout(600_000);

const ROW = 8;
/** By their batches: where two sheets hold the table, judging one looks at the other, and then listens to it, in batches of their own. */
const [CLEARING_OF_WATCHED, CLEARING_OF_OTHER, JUDGING_OF_OTHER] = [3, 5, 6] as const;

/** A pane that watches a sheet of its own while somebody works on the one of the desk. */
class WatchingPane {
  private readonly watch = new SheetWatch();
  private readonly lost = new LostEntries();
  readonly stale: string[] = [];

  async judge(): Promise<boolean> {
    const onChange = this.watch.begin();
    const done = await judgeActiveSheet(raceRules, { onChange });
    if (!done.ok) return false;
    await this.watch.start(done.value, {
      onChanged: () => void this.stale.push(done.value.snapshot.name),
      onChangedElsewhere: () => undefined,
      onWrittenOver: (entries) => this.lost.hear(writingOf(done.value), entries),
    });
    return done.value.written.ok;
  }

  /** @returns what is told; undefined where the clearing says by itself that somebody came in between */
  async clear(): Promise<readonly LostTold[] | undefined> {
    this.watch.forgetEntries();
    const { outcome, told } = await clearHeard(this.watch.watched, {});
    if (!outcome.ok || outcome.value.changed !== undefined) return undefined;
    return [...told, ...(await this.enterLost())];
  }

  enterLost = (): Promise<readonly LostTold[]> => this.lost.enter();

  stop = (): Promise<void> => this.watch.leave();
}

const memo: Race = { name: "a memo", run: ({ host, sheet }) => host.edit(sheet, ROW, OURS + 1, MEMO) };

/** The desk's sheet, judged or not, and a copy of the vendor's that is in front. */
async function twoSheets(isJudged: boolean): Promise<WorkbookModel> {
  const desk = openDesk("1.17");
  const other = desk.model.copySheet(desk.sheet);
  if (isJudged) await judge(desk);
  desk.model.activeId = other.id;
  return desk.model;
}

/** The pane judges the other sheet and watches it; then the desk's comes to the front. */
async function paneBeside(desk: Desk): Promise<WatchingPane> {
  tellsAtOnce(desk);
  const pane = new WatchingPane();
  expect(await pane.judge()).toBe(true);
  desk.model.activeId = desk.sheet.id;
  return pane;
}

describe("while the pane watches one sheet, a memo on another at any moment", () => {
  it("of its 消去 stays, and is told where it was taken away for a moment", async () => {
    const model = await twoSheets(true);
    const codes = new Set<string>();
    const points = await atEveryPoint(
      () => openDesk("1.17", model),
      memo,
      { only: CLEARING_OF_OTHER },
      async (desk, point) => {
        const pane = await paneBeside(desk);
        const told = await pane.clear();
        const isStruck = desk.host.struck !== undefined;
        expect([point, hasText(desk, MEMO)]).toEqual([point, isStruck]);
        expect([point, isStruck || told?.length === 0]).toEqual([point, true]);
        told?.forEach(({ code }) => codes.add(code));
        expect(desk.host.complaints).toEqual([]);
        await pane.stop();
      },
    );
    expect(points).toBeGreaterThan(30);
    expect([...codes]).toEqual(["entered-again"]);
  });

  it("of its 判定 stays, and what the pane hears is of that sheet from then on", async () => {
    const model = await twoSheets(false);
    const codes = new Set<string>();
    const points = await atEveryPoint(
      () => openDesk("1.17", model),
      memo,
      { only: JUDGING_OF_OTHER },
      async (desk, point) => {
        const pane = await paneBeside(desk);
        const isWritten = await pane.judge();
        const told = await pane.enterLost();
        const isStruck = desk.host.struck !== undefined;
        expect([point, hasText(desk, MEMO)]).toEqual([point, isStruck]);
        expect([point, isWritten && isStruck, told.length > 0 || pane.stale.length > 0]).toEqual([
          point,
          isWritten && isStruck,
          isStruck,
        ]);
        told.forEach(({ code }) => codes.add(code));
        await pane.stop();
      },
    );
    expect(points).toBeGreaterThan(60);
    expect([...codes]).toEqual(["entered-again"]);
  });
});

describe("the sheet that the pane itself watches", () => {
  it("is cleared, and a memo of that moment is entered and told once", async () => {
    const codes: string[] = [];
    await atEveryPoint(
      () => openDesk("1.17"),
      memo,
      { only: CLEARING_OF_WATCHED },
      async (desk, point) => {
        tellsAtOnce(desk);
        const pane = new WatchingPane();
        expect(await pane.judge()).toBe(true);
        const told = await pane.clear();
        expect([point, hasText(desk, MEMO)]).toEqual([point, desk.host.struck !== undefined]);
        expect([point, (told ?? []).length < 2]).toEqual([point, true]);
        codes.push(...(told ?? []).map(({ code }) => code));
        await pane.stop();
      },
    );
    expect(new Set(codes)).toEqual(new Set(["entered-again"]));
  });
});
