import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSheet } from "../../src/core/check-sheet";
import { planMemo } from "../../src/core/mark/plan-memo";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { CellRange } from "../../src/core/snapshot/grid";
import { applyPlan } from "../../src/excel/write/apply-plan";
import { addMemoSheet } from "../../src/excel/write/add-memo-sheet";
import { clearActiveSheet, judgeActiveSheet, type JudgedSheet } from "../../src/excel/judge-active-sheet";
import { isOwn, type SheetChange } from "../../src/excel/watch-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { PLAIN_STYLE } from "../excel-host/cell-style";
import type { ExcelHost } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { snapshotOfModel } from "../excel-host/model-snapshot";
import { moveRows } from "../excel-host/move-rows";
import { deliverEvents, openInNode } from "../excel-host/route-b";
import { type CellModel, SHEET_COLUMNS, type SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/02-mixed.xlsx"));
const pack = shippedPack("gaibu-service");
const words = wordsFor("ja");
export const raceRules = {
  pack,
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: words.mark,
} as const;

/** The first column that is not the vendor's, and what a colleague puts there. */
export const OURS = 6;
export const MEMO = "市のメモ";
const ANSWER = 4;
/** A vendor's own text above our columns, which moves with its row. */
const ABOVE = "受付印";

/** A returned sheet with a workbook around it, in an emulated Excel, and what is heard of it. */
export interface Desk {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly host: ExcelHost;
  readonly changes: SheetChange[];
  /** Definite results that stood beside another answer while nobody was told that they are being taken back. */
  readonly exposed: string[];
  /** 取り消し中 is shown. */
  isTakingBack: boolean;
}

/** The first ten rows of the sample with the band that waives rows, and 1.1 registered: short, and each kind of status. */
function shortWorkbook(): WorkbookModel {
  const read = readWorkbook(SAMPLE);
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error("no sample");
  const model = new WorkbookModel();
  const sheet = addSnapshot(model, snapshot);
  while (sheet.usedRange(true)?.bottom !== 16) moveRows(sheet, sheet.usedRange(true)?.bottom ?? 0, -1);
  put(sheet, 6, ANSWER, "○");
  put(sheet, 6, 5, "登録番号 C21-0004-2（有効期限 2027年3月31日）");
  put(sheet, 3, OURS, ABOVE);
  return model;
}

let short: WorkbookModel | undefined;

/** @param of a workbook of which a copy is opened; left out: the vendor's */
export function openDesk(excelApi: string, of?: WorkbookModel): Desk {
  short ??= shortWorkbook();
  const model = (of ?? short).copy();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("no sheet");
  const host = openInNode({ model, excelApi });
  const desk: Desk = { model, sheet, host, changes: [], exposed: [], isTakingBack: false };
  const serve = host.serve.bind(host);
  host.serve = (body) => {
    if (!desk.isTakingBack) desk.exposed.push(...wrongResults(desk));
    return serve(body);
  };
  return desk;
}

function put(sheet: SheetModel, row: number, column: number, text: string): void {
  Object.assign(sheet.ensure(row, column), { value: text, text });
}

/** What somebody else does meanwhile. */
export interface Race {
  readonly name: string;
  readonly run: (desk: Desk) => void;
}

export const RACES: readonly Race[] = [
  {
    name: "an answer that waives others is changed",
    run: ({ host, sheet }) => host.edit(sheet, 6, ANSWER, "×"),
  },
  { name: "a row is deleted", run: ({ host, sheet }) => host.deleteRow(sheet, 8) },
  { name: "a row is inserted", run: ({ host, sheet }) => host.insertRow(sheet, 8) },
  { name: "a row is inserted above the table", run: ({ host, sheet }) => host.insertRow(sheet, 2) },
  { name: "the last row is deleted", run: ({ host, sheet }) => host.deleteRow(sheet, 16) },
  { name: "a memo is put into our columns", run: ({ host, sheet }) => host.edit(sheet, 9, OURS + 1, MEMO) },
  { name: "a memo is put below our columns", run: ({ host, sheet }) => host.edit(sheet, 18, OURS + 1, MEMO) },
  { name: "the sheet is renamed", run: ({ sheet }) => void (sheet.name = "A社") },
  { name: "the sheet is deleted", run: ({ model, sheet }) => model.remove(sheet) },
];

/** A result by itself; the foot counts results, and a note in our columns may be a part of an answer. */
const DEFINITE = /^(?:○ 適合|× 不適合|― 免除|○ 免除成立|／ 対象外|▽ 任意・未充足)$/;

/** The results that the vendor's own columns give, as they stand now. */
function rightResults({ sheet }: Desk): readonly string[] {
  const snapshot = snapshotOfModel(sheet, OURS);
  const key = JSON.stringify([snapshot.cells, snapshot.merges]);
  const known = results.get(key);
  if (known) return known;
  const checked = checkSheet({ ...raceRules, snapshot });
  const sheets = checked.ok ? checked.value.plan.sheets : [];
  const right = sheets.flatMap(({ cells }) =>
    cells.filter(({ text }) => DEFINITE.test(text)).map(({ row, text }) => `${row} ${text}`),
  );
  results.set(key, right);
  return right;
}

const results = new Map<string, readonly string[]>();

/** Definite results that stand beside an answer which does not give them. */
export function wrongResults(desk: Desk): readonly string[] {
  if (!isThere(desk)) return [];
  const found = [...desk.sheet.cells]
    .map(([key, { text }]) => ({ row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS, text }))
    .filter(({ column, text }) => column >= OURS && DEFINITE.test(text))
    .map(({ row, text }) => `${row} ${text}`);
  if (found.length === 0) return [];
  const right = rightResults(desk);
  return found.filter((one) => !right.includes(one));
}

export const isThere = ({ model, sheet }: Desk): boolean => model.sheets.includes(sheet);

/** The texts in our columns that are none of the vendor's. */
export function textsBeside({ sheet }: Desk): readonly string[] {
  return [...sheet.cells]
    .filter(([key, { text }]) => key % SHEET_COLUMNS >= OURS && text !== "" && text !== ABOVE)
    .map(([, { text }]) => text);
}

/** All of a look counts where nothing stands, and fill and borders in any case. */
function looksOurs({ text, style }: CellModel): boolean {
  const keys = Object.keys(style).filter((key) => text === "" || /^(?:Fill|Border)\b/.test(key));
  return keys.some((key) => style[key] !== PLAIN_STYLE[key] && !/\.(?:Color|Weight)$/.test(key));
}

/** Cells right of the table that look like ours. */
export function looksBeside({ sheet }: Desk): readonly string[] {
  return [...sheet.cells]
    .filter(([key, cell]) => key % SHEET_COLUMNS >= OURS && looksOurs(cell))
    .map(([key]) => `${Math.floor(key / SHEET_COLUMNS)} ${key % SHEET_COLUMNS}`);
}

export const hasText = (desk: Desk, wanted: string): boolean =>
  [...desk.sheet.cells.values()].some(({ text }) => text === wanted);
export const hasAbove = (desk: Desk): boolean => hasText(desk, ABOVE);

export interface Ended {
  readonly outcome: string;
  /** Said to whoever pressed the button, with or without a pane that watches. */
  readonly told: boolean;
  /** Heard by the pane as somebody else's change. */
  readonly heard: boolean;
}

const takingBack = (desk: Desk) => ({
  onTakingBack: () => void (desk.isTakingBack = true),
});

/** 判定 or 印刷用に整える, from the reading on. */
export async function judge(desk: Desk, print?: "A4"): Promise<Ended & { readonly judged?: JudgedSheet }> {
  const options = print === undefined ? {} : { print };
  const onChange = (change: SheetChange) => void desk.changes.push(change);
  const done = await judgeActiveSheet({ ...raceRules, options }, { onChange, ...takingBack(desk) });
  if (!done.ok) return { ...(await ended(desk, `fault ${done.fault.kind}`)), told: true };
  const written = await writtenAs(desk, done.value.written);
  // Whoever goes on listening hears of every desk that comes after.
  await done.value.reading.unwatch?.();
  return { ...written, judged: done.value };
}

/** Only the writing of what was read and judged on a desk like this one. */
export async function write(desk: Desk, { checked, reading }: JudgedSheet): Promise<Ended> {
  return writtenAs(desk, await applyPlan(checked.plan, reading, takingBack(desk)));
}

async function writtenAs(desk: Desk, written: JudgedSheet["written"]): Promise<Ended> {
  const mine = written.ok ? written.value.ranges : [];
  if (!written.ok) {
    const { because, aftermath } = written.fault;
    return { ...(await ended(desk, `${because.code}, ${aftermath.code}`, mine)), told: true };
  }
  const { renamed } = written.value;
  const outcome = renamed === undefined ? "written" : `renamed ${renamed}`;
  return { ...(await ended(desk, outcome, mine)), told: renamed !== undefined };
}

async function ended(
  desk: Desk,
  outcome: string,
  mine: readonly CellRange[] = [],
): Promise<Omit<Ended, "told">> {
  desk.isTakingBack = false;
  await deliverEvents(desk.host);
  return { outcome, heard: desk.changes.some((change) => !isOwn(change, mine)) };
}

/** 消去. */
export async function clear(desk: Desk): Promise<Ended> {
  const done = await clearActiveSheet(takingBack(desk));
  desk.isTakingBack = false;
  await deliverEvents(desk.host);
  if (!done.ok)
    return { outcome: `${done.fault.because.code}, ${done.fault.aftermath.code}`, told: true, heard: false };
  const { changed, others, renamed } = done.value;
  const told = changed !== undefined || others.length > 0 || renamed !== undefined;
  return { outcome: changed === undefined ? "cleared" : "changed", told, heard: false };
}

export const memoName = words.memo.sheetName;

/** The list for the vendor of a judgement. */
export async function memo(desk: Desk, judged: JudgedSheet): Promise<Ended> {
  const plan = planMemo({ ...judged.checked, pack, language: "ja" }, words.memo);
  const added = await addMemoSheet(plan, judged, takingBack(desk));
  desk.isTakingBack = false;
  await deliverEvents(desk.host);
  if (!added.ok) {
    const { because, aftermath } = added.fault;
    return { outcome: `${because.code}, ${aftermath.code}`, told: true, heard: false };
  }
  if (added.value.changed) return { outcome: "outdated", told: true, heard: false };
  return { outcome: "made", told: added.value.renamed !== undefined, heard: false };
}

/** A point of a run: before an action of a batch, counted from the first batch on. */
export interface Point {
  readonly batch: number;
  readonly action: number;
}

/**
 * Runs work once for each action that Excel does for it, and lets somebody else in just before that action; once more in
 * the end, undisturbed.
 * @param prepare a fresh desk, ready for the work
 * @param only the one batch to go through, counted from the first
 * @param work runs and is looked at
 * @returns how often somebody came in
 */
export async function atEveryPoint(
  prepare: () => Desk,
  race: Race,
  { only }: { readonly only?: number },
  work: (desk: Desk, point: Point) => Promise<void>,
): Promise<number> {
  let points = 0;
  for (let point: Point = { batch: only ?? 0, action: 0 }; ;) {
    const desk = prepare();
    const struck = { yet: false };
    const run = () => {
      struck.yet = true;
      race.run(desk);
    };
    desk.host.faultAt(point.batch, { kind: "midway", atAction: point.action, run });
    await work(desk, point);
    points += struck.yet ? 1 : 0;
    if (!struck.yet && (point.action === 0 || only !== undefined)) return points;
    point = struck.yet ? { ...point, action: point.action + 1 } : { batch: point.batch + 1, action: 0 };
  }
}

/** Excel tells of changes as soon as it has answered. */
export function tellsAtOnce({ host }: Desk): void {
  const serve = host.serve.bind(host);
  host.serve = (body) => {
    const answer = serve(body);
    void deliverEvents(host);
    return answer;
  };
}
