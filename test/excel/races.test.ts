import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { CellRange } from "../../src/core/snapshot/grid";
import { judgeActiveSheet, type JudgedSheet } from "../../src/excel/judge-active-sheet";
import { isOwn, type SheetChange } from "../../src/excel/watch-sheet";
import { enterAgain, type Entry, WrittenOver } from "../../src/excel/undo/written-over";
import { deliverEvents, openInNode } from "../excel-host/route-b";
import type { WorkbookModel } from "../excel-host/workbook-model";
import {
  atEveryPoint,
  clear,
  type Desk,
  type Ended,
  hasAbove,
  hasText,
  isThere,
  judge,
  looksBeside,
  memo,
  MEMO,
  memoName,
  openDesk,
  type Point,
  type Race,
  raceRules,
  RACES,
  textsBeside,
  write,
  wrongResults,
} from "./race-desk";

jest.setTimeout(600_000);

const byName = RACES.map((race) => [race.name, race] as const);

/** No Excel lets anybody in between the look at a cell and the deed in the same breath; our host does, for one action. */
const inTheSameBreath = ({ host }: Desk): boolean => ["Values", "Clear"].includes(host.struck ?? "");

/** What has to hold after every run, whatever came of it. */
function holds(desk: Desk, { outcome, told }: Ended, point: Point, isRace = true): void {
  const at = [point, outcome];
  expect([...at, desk.host.complaints]).toEqual([...at, []]);
  if (isRace) expect([...at, "told", told]).toEqual([...at, "told", true]);
  if (!isThere(desk)) {
    expect([...at, desk.model.customXmlParts]).toEqual([...at, []]);
    return;
  }
  if (!inTheSameBreath(desk)) expect([...at, hasAbove(desk)]).toEqual([...at, true]);
}

/** Nothing of ours is left, neither text nor look, and no name. */
function isClean(desk: Desk, { outcome }: Ended, point: Point): void {
  const at = [point, outcome];
  const texts = textsBeside(desk).filter((text) => text !== MEMO);
  expect([...at, texts, looksBeside(desk), desk.sheet.names]).toEqual([...at, [], [], []]);
}

const memoStays = (desk: Desk, race: Race): boolean =>
  !race.name.includes("memo") ||
  !isStruck(desk) ||
  !isThere(desk) ||
  inTheSameBreath(desk) ||
  hasText(desk, MEMO);

const isStruck = ({ host }: Desk): boolean => host.struck !== undefined;

/** A sheet that was judged on such an Excel, and the judgement. */
async function judgedDesk(
  excelApi: string,
  print?: "A4",
): Promise<{ readonly model: WorkbookModel; readonly judged: JudgedSheet }> {
  const desk = openDesk(excelApi);
  const { judged } = await judge(desk, print);
  if (!judged?.written.ok) throw new Error("not written");
  // Excel keeps one visible sheet in any case.
  desk.model.addSheet("別のシート");
  return { model: desk.model, judged };
}

describe("at every action of the reading", () => {
  it.each(byName)("%s: what is written belongs to what stands there, or it is told", async (_, race) => {
    const points = await atEveryPoint(
      () => openDesk("1.17"),
      race,
      { only: 0 },
      async (desk, point) => {
        const ended = await judge(desk);
        // Read before it came, it is told; read with it, there is nothing to tell.
        holds(desk, ended, point, false);
        expect([point, wrongResults(desk)]).toEqual([point, []]);
        expect([point, memoStays(desk, race)]).toEqual([point, true]);
      },
    );
    expect(points).toBeGreaterThan(90);
  });
});

describe.each([
  ["判定", "1.17", undefined],
  ["印刷用に整える", "1.9", "A4"],
] as const)("at every action of the write of %s (ExcelApi %s)", (_of, excelApi, print) => {
  let judged: JudgedSheet;
  beforeEach(async () => {
    judged = (await judgedDesk(excelApi, print)).judged;
  });

  it.each(byName)("%s: no result stays beside another answer, and it is told", async (_, race) => {
    const points = await atEveryPoint(
      () => openDesk(excelApi),
      race,
      {},
      async (desk, point) => {
        const ended = await write(desk, judged);
        const lost = !memoStays(desk, race) || (race.name.includes("memo") && inTheSameBreath(desk));
        holds(desk, ended, point, isStruck(desk) && !lost);
        expect([point, wrongResults(desk), desk.exposed]).toEqual([point, [], []]);
        expect([point, memoStays(desk, race)]).toEqual([point, true]);
        if (isThere(desk) && ended.outcome.startsWith("changed")) isClean(desk, ended, point);
      },
    );
    expect(points).toBeGreaterThan(200);
  });
});

describe("at every action of 消去", () => {
  let model: WorkbookModel;
  beforeEach(async () => {
    model = (await judgedDesk("1.17", "A4")).model;
  });

  it.each(byName)("%s: nothing of ours stays, what is theirs stays, and it is told", async (_, race) => {
    const points = await atEveryPoint(
      () => openDesk("1.17", model),
      race,
      {},
      async (desk, point) => {
        const ended = await clear(desk);
        const lost = race.name.includes("memo") && inTheSameBreath(desk);
        // What came before the reading is cleared as it stands.
        holds(desk, ended, point, isStruck(desk) && point.batch > 0 && !lost);
        expect([point, memoStays(desk, race)]).toEqual([point, true]);
        if (isThere(desk)) isClean(desk, ended, point);
      },
    );
    expect(points).toBeGreaterThan(120);
  });
});

describe("at every action of the list for the vendor", () => {
  let from: { readonly model: WorkbookModel; readonly judged: JudgedSheet };
  beforeEach(async () => {
    from = await judgedDesk("1.17");
  });

  it.each(byName)("%s: no list of another state stays, and it is told", async (_, race) => {
    const points = await atEveryPoint(
      () => openDesk("1.17", from.model),
      race,
      {},
      async (desk, point) => {
        const ended = await memo(desk, from.judged);
        holds(desk, ended, point, isStruck(desk));
        const isList = desk.model.sheets.some(({ name }) => name === memoName);
        const isSame = !isStruck(desk) || desk.sheet.name === "A社";
        expect([point, ended.outcome, isList]).toEqual([point, ended.outcome, isSame]);
        expect([point, memoStays(desk, race) || !isStruck(desk)]).toEqual([point, true]);
      },
    );
    expect(points).toBeGreaterThan(200);
  });
});

describe("a memo entered in the one moment between the last look at its cell and the deed", () => {
  const race = RACES.find(({ name }) => name === "a memo is put into our columns");
  if (race === undefined) throw new Error("no such race");

  /** What the pane does with what it hears. */
  async function givenBack(desk: Desk, own: readonly string[]): Promise<readonly Entry[]> {
    const over = new WrittenOver();
    const entries = desk.changes.flatMap((change) => over.hear(change));
    if (entries.length === 0) return [];
    const done = await enterAgain({ worksheetId: desk.sheet.id, entries, own: new Set(own) });
    expect(done.failed).toEqual([]);
    return done.again;
  }

  it("is given back after the write, and told", async () => {
    let lost = 0;
    await atEveryPoint(
      () => openDesk("1.17"),
      race,
      { only: 1 },
      async (desk, point) => {
        const { judged } = await judge(desk);
        const plan = judged?.checked.plan.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];
        const wasLost = isStruck(desk) && !hasText(desk, MEMO);
        lost += wasLost ? 1 : 0;
        const back = await givenBack(desk, plan);
        expect([point, back.map(({ value }) => value)]).toEqual([point, wasLost ? [MEMO] : []]);
        expect([point, hasText(desk, MEMO)]).toEqual([point, isStruck(desk)]);
      },
    );
    expect(lost).toBeGreaterThan(0);
  });
});

describe("looking out for changes", () => {
  let desk: Desk;
  beforeEach(() => {
    desk = openDesk("1.17");
  });
  afterEach(() => {
    expect(desk.host.complaints).toEqual([]);
  });

  it("costs no round trip: one read that also watches, one write that also looks again", async () => {
    desk.host.resetCounts();
    expect((await judge(desk)).outcome).toBe("written");
    // What the test itself stops watching is the third.
    expect(desk.host.ownBatches().slice(0, -1)).toHaveLength(2);
  });

  it("hears of a change after the write, and knows its own writing", async () => {
    const heard: string[] = [];
    const onChange = (change: SheetChange) => {
      if (!isOwn(change, mine)) heard.push(change.address);
    };
    let mine: readonly CellRange[] = [];
    const done = await judgeActiveSheet(raceRules, { onChange });
    if (!done.ok || !done.value.written.ok) throw new Error("not written");
    mine = done.value.written.value.ranges;
    await deliverEvents(desk.host);
    expect(heard).toEqual([]);
    desk.host.edit(desk.sheet, 10, 4, "いいえ");
    await deliverEvents(desk.host);
    expect(heard).toEqual(["E11"]);
    await done.value.reading.unwatch?.();
    desk.host.edit(desk.sheet, 10, 4, "はい");
    await deliverEvents(desk.host);
    expect(heard).toEqual(["E11"]);
  });

  it("that this Excel refuses keeps nobody from judging", async () => {
    const refused = { "Worksheet._RegisterDataChangedEvent": "GeneralException" };
    openInNode({ model: desk.model, refused });
    expect((await judge(desk)).outcome).toBe("written");
  });
});
