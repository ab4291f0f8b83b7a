import { say } from "../core/coded";
import { packHash } from "../packs/pack-hash";
import { shippedPack } from "../packs/index";
import { lettersOf } from "../ui/columns-text";
import { columnsUnsure } from "../ui/columns-unsure";
import { createOfflineView, type OfflineState, type OfflineView } from "../ui/offline-view";
import type { PaneMessage } from "../ui/pane-state";
import {
  canKeep,
  dayOf,
  defaultSettings,
  keepSettings,
  keptSettings,
  languageOf,
  type Settings,
} from "../ui/settings";
import { sheetReport } from "../ui/sheet-report";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor } from "../words/words";
import { judgeFile, type FileFault, type JudgedFile } from "./judge-file";
import { saveFile } from "./save-file";

const pack = shippedPack("gaibu-service");
const rules = { pack, packHash: packHash(pack) };
const storage = (): Storage => window.localStorage;

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly notices: readonly PaneMessage[];
  /** The sheet that was chosen by hand. */
  sheet?: string;
  /** The sheet that was judged last, or could not be. */
  shown: string | undefined;
  /** The columns that were set by hand, by sheet. */
  readonly columns: Map<string, string>;
}

let settings: Settings = {
  ...defaultSettings(dayOf(new Date()), languageOf(navigator.language)),
  ...keptSettings(storage),
};
let kept = canKeep(storage);
let open: OpenFile | undefined;
let view: OfflineView = build();

function build(): OfflineView {
  const words = paneWordsFor(settings.language);
  const root = document.getElementById("page");
  if (root === null) throw new Error("The page has no place for its contents.");
  document.documentElement.lang = settings.language;
  document.title = say(words, { code: "page-title", values: {} });
  return createOfflineView({
    root,
    words,
    settings,
    kept,
    bands: pack.exemptions,
    rows: pack.rows.map(({ id }) => id),
    actions: {
      choose: (files) => void choose(files),
      sheet: chooseSheet,
      save: (withMemo) => save?.(withMemo),
      useColumns,
      forgetColumns,
      settings: changeSettings,
    },
  });
}

function changeSettings(changed: Settings): void {
  const otherLanguage = changed.language !== settings.language;
  settings = changed;
  kept = keepSettings(settings, storage);
  if (otherLanguage) {
    view = build();
    document.querySelector("details.settings-box")?.setAttribute("open", "");
    document.getElementById("language")?.focus();
  }
  if (open !== undefined) void judge();
}

function chooseSheet(name: string): void {
  if (open !== undefined) open.sheet = name;
  void judge();
}

/** Columns belong to a sheet, so that the sheet they were set for is from now on the chosen one. */
function useColumns(text: string): void {
  if (open?.shown === undefined) return;
  open.columns.set(open.shown, text);
  chooseSheet(open.shown);
}

function forgetColumns(sheet: string): void {
  open?.columns.delete(sheet);
  void judge();
}

const problem = (text: string): PaneMessage => ({ tone: "problem", text });
const nothing: OfflineState = { messages: [], sheets: [] };
let save: ((withMemo: boolean) => void) | undefined;

async function choose(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const words = paneWordsFor(settings.language);
  const { name } = file;
  open = undefined;
  save = undefined;
  if (!/\.xls[xm]$/i.test(name)) {
    view.show({ ...nothing, messages: [problem(say(words, { code: "not-xlsx", values: { file: name } }))] });
    return;
  }
  const several = say(words, { code: "several-files", values: { file: name } });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const columns = new Map<string, string>();
    open = {
      name,
      bytes,
      columns,
      shown: undefined,
      notices: files.length > 1 ? [{ tone: "notice", text: several }] : [],
    };
  } catch {
    const text = say(words, { code: "file-unreadable", values: { file: name } });
    view.show({ ...nothing, messages: [problem(text)] });
    return;
  }
  await judge();
}

/** Judges the open file anew, after the screen has shown that work goes on. */
async function judge(): Promise<void> {
  if (open === undefined) return;
  const file = open;
  const { sheet } = file;
  const columns = sheet === undefined ? undefined : file.columns.get(sheet);
  const words = paneWordsFor(settings.language);
  view.show({
    ...nothing,
    working: { text: say(words, { code: "working-read", values: { file: file.name } }) },
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  try {
    const judged = judgeFile({
      bytes: file.bytes,
      rules,
      settings,
      ...(sheet === undefined ? {} : { sheet }),
      ...(columns === undefined ? {} : { columns }),
    });
    if (file !== open) return;
    file.shown = judged.ok ? judged.value.snapshot.name : judged.fault.sheet;
    view.show(judged.ok ? resultState(file, judged.value) : faultState(file, judged.fault));
  } catch (error) {
    view.show({ ...nothing, messages: [problem(ourFault(error))] });
  }
}

function ourFault(error: unknown): string {
  return say(paneWordsFor(settings.language), { code: "our-fault", values: { detail: String(error) } });
}

/** Where a sheet could be looked at, another sheet or other columns may help. */
function faultState({ columns }: OpenFile, { text, sheets, sheet }: FileFault): OfflineState {
  save = undefined;
  if (sheet === undefined) return { ...nothing, messages: [problem(text)] };
  const inForce = columns.get(sheet);
  const byHand = say(paneWordsFor(settings.language), { code: "fault-by-hand", values: { sheet } });
  return {
    messages: [{ ...problem(inForce === undefined ? text : `${text}\n${byHand}`), offer: "columns" }],
    sheets,
    sheet,
    columns: { sheet, ...(inForce === undefined ? {} : { inForce }) },
  };
}

function resultState(file: OpenFile, judged: JudgedFile): OfflineState {
  const { snapshot, checked, sheets, copy, memo } = judged;
  const words = wordsFor(settings.language);
  const pane = paneWordsFor(settings.language);
  const report = sheetReport({ checked, snapshot, ...rules, policy: settings.policy, words });
  const done = say(pane, {
    code: "done-judge",
    values: { sheet: report.sheet, verdict: report.verdictWord },
  });
  const name = copyName(file.name);
  const inForce = file.sheet === report.sheet ? file.columns.get(report.sheet) : undefined;
  const unsure = say(pane, { code: "columns-unsure", values: {} });
  const hint: PaneMessage = { tone: "notice", text: unsure, offer: "columns" };
  save = (withMemo) => saveCopy(name, judged, withMemo);
  return {
    messages: [
      { tone: "done", text: done },
      ...file.notices,
      ...(copy.ok ? [] : [problem(copy.fault)]),
      ...(inForce === undefined && columnsUnsure(checked.table) ? [hint] : []),
    ],
    report,
    sheets,
    sheet: report.sheet,
    memo,
    columns: {
      sheet: report.sheet,
      read: lettersOf(checked.table.columns),
      ...(inForce === undefined ? {} : { inForce }),
    },
    ...(copy.ok
      ? { copy: { name, memo: judged.copyWithMemo === undefined ? "structure-locked" : "possible" } }
      : {}),
  };
}

/** A copy that can't be made with the list says so beside the result, which stays. */
function saveCopy(name: string, judged: JudgedFile, withMemo: boolean): void {
  const copy = withMemo && judged.copyWithMemo ? judged.copyWithMemo() : judged.copy;
  if (copy.ok) saveFile(name, copy.value);
  else view.tell([problem(copy.fault)]);
}

/** 「回答.xlsx」 becomes 「回答_判定済.xlsx」, as on the command line. */
function copyName(file: string): string {
  return file.replace(/(\.[^.]+)$/, "_判定済$1");
}
