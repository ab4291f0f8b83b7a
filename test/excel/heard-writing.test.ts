import { describe, expect, it, jest } from "@jest/globals";
import { clearActiveSheet, judgeActiveSheet, writingOf } from "../../src/excel/judge-active-sheet";
import { HeardWriting } from "../../src/excel/undo/heard-writing";
import type { LostTold } from "../../src/excel/undo/lost-entries";
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

jest.setTimeout(300_000);

const ROW = 8;
const SECOND = "課のメモ";
const SHEET = "外部サービス要件";

/** What came of it, and what is said of what was written over. */
interface Ended {
  readonly told: readonly LostTold[];
  /** The command says by itself that somebody came in between. */
  readonly seen: boolean;
}

async function judged(desk: Desk): Promise<Ended> {
  tellsAtOnce(desk);
  const heard = new HeardWriting();
  const done = await judgeActiveSheet(raceRules, { onChange: heard.onChange });
  if (!done.ok) throw new Error(done.fault.kind);
  const { reading, written } = done.value;
  return { told: await heard.end(reading.unwatch, writingOf(done.value)), seen: !written.ok };
}

async function cleared(desk: Desk): Promise<Ended> {
  tellsAtOnce(desk);
  const heard = new HeardWriting();
  const done = await clearActiveSheet({ onChange: heard.onChange });
  const hearing = done.ok ? done.value : done.fault.hearing;
  if (hearing === undefined) throw new Error("the sheet could not be read");
  const told = await heard.end(hearing.unwatch, hearing.writing);
  return { told, seen: !done.ok || done.value.changed !== undefined };
}

const memo: Race = {
  name: "a memo",
  run: ({ host, sheet }) => host.edit(sheet, ROW, OURS + 1, MEMO),
};
const paste: Race = {
  name: "a paste",
  run: ({ host, sheet }) => host.paste(sheet, ROW, OURS, [[MEMO, SECOND]]),
};

async function judgedModel() {
  const desk = openDesk("1.17");
  await judge(desk);
  return desk.model;
}

const WORK = [
  ["判定", judged, undefined],
  ["消去", cleared, judgedModel],
] as const;

describe.each(WORK)("in the moment between the last look and the deed of %s", (_, work, before) => {
  it("a paste over several cells is told where anything of it is gone", async () => {
    const model = await before?.();
    let lost = 0;
    await atEveryPoint(
      () => openDesk("1.17", model),
      paste,
      { only: 1 },
      async (desk, point) => {
        const { told, seen } = await work(desk);
        const isStruck = desk.host.struck !== undefined;
        const isWhole = hasText(desk, MEMO) && hasText(desk, SECOND);
        const wanted = [{ code: "perhaps-written-over", values: { sheet: SHEET, range: "G9:H9" } }];
        if (isStruck && !isWhole) {
          lost += 1;
          expect([point, told]).toEqual([point, wanted]);
        } else expect([point, seen || told.length === 0]).toEqual([point, true]);
      },
    );
    expect(lost).toBeGreaterThan(0);
  });

  it("nothing is said where nobody comes in, and below ExcelApi 1.14 nothing is heard", async () => {
    const model = await before?.();
    for (const excelApi of ["1.17", "1.9"]) {
      const desk = openDesk(excelApi, model);
      expect(await work(desk)).toEqual({ told: [], seen: false });
    }
  });
});

/** Of 判定 races.test.ts shows it. */
describe("in the moment between the last look and the deed of 消去", () => {
  it("a memo is entered again, and told", async () => {
    const model = await judgedModel();
    const codes = new Set<string>();
    await atEveryPoint(
      () => openDesk("1.17", model),
      memo,
      { only: 1 },
      async (desk, point) => {
        const { told } = await cleared(desk);
        const isStruck = desk.host.struck !== undefined;
        expect([point, hasText(desk, MEMO)]).toEqual([point, isStruck]);
        told.forEach(({ code }) => codes.add(code));
        expect(desk.host.complaints).toEqual([]);
      },
    );
    expect([...codes]).toEqual(["entered-again"]);
  });

  it("a memo is entered again, and told, also where Excel stops before the end", async () => {
    const model = await judgedModel();
    const whole = openDesk("1.17", model);
    await cleared(whole);
    const last = (whole.host.ownBatches()[1]?.actions ?? 0) - 1;
    const codes = new Set<string>();
    const points = await atEveryPoint(
      () => {
        const desk = openDesk("1.17", model);
        desk.host.faultAt(1, { kind: "error", code: "AccessDenied", atAction: last });
        return desk;
      },
      memo,
      { only: 1 },
      async (desk, point) => {
        const { told, seen } = await cleared(desk);
        const isStruck = desk.host.struck !== undefined;
        expect([point, seen, hasText(desk, MEMO)]).toEqual([point, true, isStruck]);
        told.forEach(({ code }) => codes.add(code));
      },
    );
    expect(points).toBe(last);
    expect([...codes]).toEqual(["entered-again"]);
  });
});
