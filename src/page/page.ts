import { say } from "../core/coded";
import { packHash } from "../packs/pack-hash";
import { shippedPack } from "../packs/index";
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
import { judgeFile, type JudgedFile } from "./judge-file";
import { saveFile } from "./save-file";

const pack = shippedPack("gaibu-service");
const rules = { pack, packHash: packHash(pack) };
const storage = (): Storage => window.localStorage;

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly notices: readonly PaneMessage[];
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
      sheet: (name) => void judge(name),
      save: () => save?.(),
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

const problem = (text: string): PaneMessage => ({ tone: "problem", text });
const nothing: OfflineState = { messages: [], sheets: [] };
let save: (() => void) | undefined;

async function choose(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const words = paneWordsFor(settings.language);
  const { name } = file;
  open = undefined;
  if (!/\.xls[xm]$/i.test(name)) {
    view.show({ ...nothing, messages: [problem(say(words, { code: "not-xlsx", values: { file: name } }))] });
    return;
  }
  const several = say(words, { code: "several-files", values: { file: name } });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    open = { name, bytes, notices: files.length > 1 ? [{ tone: "notice", text: several }] : [] };
  } catch {
    const text = say(words, { code: "file-unreadable", values: { file: name } });
    view.show({ ...nothing, messages: [problem(text)] });
    return;
  }
  await judge();
}

/** Judges the open file anew, after the screen has shown that work goes on. */
async function judge(sheet?: string): Promise<void> {
  if (open === undefined) return;
  const file = open;
  const words = paneWordsFor(settings.language);
  view.show({
    ...nothing,
    working: { text: say(words, { code: "working-read", values: { file: file.name } }) },
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  try {
    const chosen = sheet === undefined ? {} : { sheet };
    const judged = judgeFile({ bytes: file.bytes, rules, settings, ...chosen });
    if (file === open) view.show(judged.ok ? resultState(file, judged.value) : failed(judged.fault));
  } catch (error) {
    view.show(failed(say(words, { code: "our-fault", values: { detail: String(error) } })));
  }
}

function failed(text: string): OfflineState {
  return { ...nothing, messages: [problem(text)] };
}

function resultState(file: OpenFile, { snapshot, checked, sheets, copy }: JudgedFile): OfflineState {
  const words = wordsFor(settings.language);
  const pane = paneWordsFor(settings.language);
  const report = sheetReport({ checked, snapshot, ...rules, policy: settings.policy, words });
  const done = say(pane, {
    code: "done-judge",
    values: { sheet: report.sheet, verdict: report.verdictWord },
  });
  const name = copyName(file.name);
  save = copy.ok ? () => saveFile(name, copy.value) : undefined;
  return {
    messages: [{ tone: "done", text: done }, ...file.notices, ...(copy.ok ? [] : [problem(copy.fault)])],
    report,
    sheets,
    ...(copy.ok ? { copy: name } : {}),
  };
}

/** 「回答.xlsx」 becomes 「回答_判定済.xlsx」, as on the command line. */
function copyName(file: string): string {
  return file.replace(/(\.[^.]+)$/, "_判定済$1");
}
