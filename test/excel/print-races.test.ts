import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type JudgedSheet, writingOf } from "../../src/excel/judge-active-sheet";
import { HeardWriting } from "../../src/excel/undo/heard-writing";
import type { LostTold } from "../../src/excel/undo/lost-entries";
import { runExcel } from "../../src/excel/run-excel";
import { requestWatch, unwatchOf } from "../../src/excel/watch-sheet";
import { paneWordsFor } from "../../src/words/pane-words";
import {
  atEveryPoint,
  type Desk,
  type Ended,
  hasAbove,
  hasText,
  isThere,
  judge,
  MEMO,
  openDesk,
  OURS,
  type Race,
  RACES,
  tellsAtOnce,
  write,
  wrongResults,
} from "./race-desk";

jest.setTimeout(600_000);

const SECOND = "課のメモ";
const SHEET = "外部サービス要件";
const paste: Race = {
  name: "several cells are pasted into our columns",
  run: ({ host, sheet }) => host.paste(sheet, 8, OURS, [[MEMO, SECOND]]),
};
const far: Race = {
  name: "several cells are pasted beside our columns",
  run: ({ host, sheet }) => host.paste(sheet, 8, OURS + 4, [[MEMO, SECOND]]),
};
const PERHAPS = { code: "perhaps-written-over", values: { sheet: SHEET, range: "G9:H9" } } as const;

let judged: JudgedSheet;
beforeAll(async () => {
  const done = await judge(openDesk("1.17"), "A4");
  if (!done.judged?.written.ok) throw new Error("not written");
  judged = done.judged;
});

interface Heard extends Ended {
  readonly said: readonly LostTold[];
}

/** 印刷用に整える as the ribbon does it, from a reading of which it hears every change. */
async function prepared(desk: Desk): Promise<Heard> {
  tellsAtOnce(desk);
  const heard = new HeardWriting();
  const { worksheetId } = judged.reading;
  const watching = await runExcel("", async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    const handler = requestWatch(sheet.load("id"), heard.onChange);
    await context.sync();
    return unwatchOf(handler, worksheetId);
  });
  const ended = await write(desk, judged);
  return { ...ended, said: await heard.end(watching.ok ? watching.value : undefined, writingOf(judged)) };
}

/** Rows that move in the one moment in which no Excel lets anybody in: races.test.ts. */
const inTheSameBreath = ({ host }: Desk): boolean => ["Values", "Clear"].includes(host.struck ?? "");

/** Those in which somebody writes, and one of each other kind; of the others races.test.ts tells. */
const LISTENED = RACES.filter(({ name }) => !/last row|inserted$|below our columns/.test(name));

const isStruck = ({ host }: Desk): boolean => host.struck !== undefined;

describe("at every action of the write of 印刷用に整える that is listened to", () => {
  it.each([...LISTENED, paste, far].map((race) => [race.name, race] as const))(
    "%s: no result stays beside another answer, nothing is lost unsaid, and it is told",
    async (_, race) => {
      let perhaps = 0;
      const points = await atEveryPoint(
        () => openDesk("1.17"),
        race,
        { only: 1 },
        async (desk, point) => {
          const { told, said, outcome } = await prepared(desk);
          const at = [point, outcome];
          expect([...at, wrongResults(desk), desk.exposed]).toEqual([...at, [], []]);
          expect([...at, desk.host.complaints]).toEqual([...at, []]);
          if (!isThere(desk)) return;
          if (!inTheSameBreath(desk)) expect([...at, hasAbove(desk)]).toEqual([...at, true]);
          if (isStruck(desk) && race !== far) expect([...at, told || said.length > 0]).toEqual([...at, true]);
          if (race.name.includes("memo"))
            expect([...at, hasText(desk, MEMO)]).toEqual([...at, isStruck(desk)]);
          const isWhole = hasText(desk, MEMO) && hasText(desk, SECOND);
          const isLost = race === paste && isStruck(desk) && !isWhole;
          if (race === far) expect([...at, isWhole]).toEqual([...at, isStruck(desk)]);
          const lost = said.filter(({ code }) => code === PERHAPS.code);
          expect([...at, lost]).toEqual([...at, isLost ? [PERHAPS] : []]);
          perhaps += lost.length;
        },
      );
      expect(points).toBeGreaterThan(100);
      expect([race.name, perhaps > 0]).toEqual([race.name, race === paste]);
    },
  );
});

describe("what was perhaps written over", () => {
  it.each(["ja", "en"] as const)("is said with its sheet and its cells (%s)", (language) => {
    const say = paneWordsFor(language)["perhaps-written-over"];
    expect(say(PERHAPS.values)).toContain("G9:H9");
    expect(say(PERHAPS.values)).toContain(SHEET);
  });
});
