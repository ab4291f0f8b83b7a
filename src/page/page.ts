import { say } from "../core/coded";
import { packHash } from "../packs/pack-hash";
import { shippedPack } from "../packs/index";
import { createOfflineView, type OfflineState, type OfflineView } from "../ui/offline-view";
import {
  canKeep,
  dayOf,
  defaultSettings,
  keepSettings,
  keptSettings,
  languageOf,
  type Settings,
} from "../ui/settings";
import { paneWordsFor } from "../words/pane-words";
import { judgeFile, type JudgedFile } from "./judge-file";
import { copyName, faultState, problem, resultState, type OpenFile } from "./page-states";
import { saveFile } from "./save-file";

const pack = shippedPack("gaibu-service");
const rules = { pack, packHash: packHash(pack) };
const storage = (): Storage => window.localStorage;

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

const nothing: OfflineState = { messages: [], sheets: [] };
let save: ((withMemo: boolean) => void) | undefined;

async function choose(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const words = paneWordsFor(settings.language);
  const { name } = file;
  open = undefined;
  save = undefined;
  if (!/\.(xls[xmb]?|csv|tsv|txt|f?ods|pdf|xml|docx|pptx|numbers|html?)$/i.test(name)) {
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
      name: file.name,
      rules,
      settings,
      ...(sheet === undefined ? {} : { sheet }),
      ...(columns === undefined ? {} : { columns }),
    });
    if (file !== open) return;
    file.shown = judged.ok ? judged.value.snapshot.name : judged.fault.sheet;
    const by = { rules, settings };
    save = judged.ok ? (withMemo) => saveCopy(copyName(file.name), judged.value, withMemo) : undefined;
    view.show(judged.ok ? resultState(file, judged.value, by) : faultState(file, judged.fault, by));
  } catch (error) {
    view.show({ ...nothing, messages: [problem(ourFault(error))] });
  }
}

function ourFault(error: unknown): string {
  return say(paneWordsFor(settings.language), { code: "our-fault", values: { detail: String(error) } });
}

/** A copy that can't be made with the list says so beside the result, which stays. */
function saveCopy(name: string, judged: JudgedFile, withMemo: boolean): void {
  const copy = withMemo && judged.copyWithMemo ? judged.copyWithMemo() : judged.copy;
  if (copy.ok) saveFile(name, copy.value);
  else view.tell([problem(copy.fault)]);
}
