import { say } from "../core/coded";
import { rowId } from "../core/ids";
import { packOutline } from "../packs/pack-outline";
import { createOfflineView, type OfflineOptions, type OfflineView } from "../ui/offline-view";
import type { Settings } from "../ui/settings";
import { pageWordsFor } from "../words/page-words";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor } from "../words/words";
import { backBar } from "./back-bar";
import { earlierBox, type EarlierBox } from "./earlier-box";
import { fileChooser, type FileChooser } from "./file-chooser";
import { createFileList, type FileList } from "./file-list";
import type { FileRound } from "./file-round";
import type { ListedFile } from "./listed-file";
import type { ListHeadActions } from "./list-head";
import { overviewBox, type OverviewBox } from "./overview-box";
import type { PagePacks } from "./page-packs";
import { packsBox, type PacksBox } from "./packs-box";
import type { TakenFiles } from "./take-files";

export interface PageActions {
  readonly choose: (taken: TakenFiles) => void;
  readonly back: () => void;
  /** Opens the file before or behind the open one. */
  readonly step: (by: 1 | -1) => void;
  readonly file: OfflineOptions["actions"];
  readonly list: ListHeadActions;
  readonly open: (file: ListedFile) => void;
  readonly saveOne: (file: ListedFile) => void;
  readonly again: (file: ListedFile) => void;
  /** Whether the page is used before sending. */
  readonly door: (isVendor: boolean) => void;
  readonly sample: () => void;
  /** Earlier answers to compare with, or none any more. */
  readonly earlier: (taken: TakenFiles) => void;
  readonly stopComparing: () => void;
  readonly saveOverview: () => void;
}

export interface PageParts {
  readonly chooser: FileChooser;
  readonly list: FileList;
  readonly view: OfflineView;
  readonly packs: PacksBox;
  readonly earlier: EarlierBox;
  readonly overview: OverviewBox;
}

export interface PartsOptions {
  readonly settings: Settings;
  readonly kept: boolean | undefined;
  readonly round: FileRound;
  readonly isVendor: boolean;
  readonly packs: PagePacks;
  readonly actions: PageActions;
}

/** Builds the page in the language of the settings. */
export function buildParts({ settings, kept, round, isVendor, packs, actions }: PartsOptions): PageParts {
  const { language } = settings;
  const words = paneWordsFor(language);
  const page = pageWordsFor(language);
  const first = packOutline(language);
  const box = packsBox(words, language, packs);
  const earlier = earlierBox({ words, language, onTake: actions.earlier, onStop: actions.stopComparing });
  const overview = overviewBox({ language, round, onSave: actions.saveOverview });
  const { id, rows, bands } = packs.inForce ?? { ...first, bands: first.exemptions };
  const root = document.getElementById("page");
  if (root === null) throw new Error("The page has no place for its contents.");
  document.documentElement.lang = language;
  document.title = say(words, { code: "page-title", values: {} });
  const chooser = fileChooser({
    words,
    page,
    isVendor,
    choose: actions.choose,
    onDoor: actions.door,
    onSample: actions.sample,
  });
  const list = createFileList({
    words: wordsFor(language),
    page,
    round,
    onOpen: actions.open,
    onSave: actions.saveOne,
    onAgain: actions.again,
    actions: actions.list,
  });
  const view = createOfflineView({
    root,
    words,
    settings,
    kept,
    page,
    bands,
    rows: rows.map((row) => rowId(row.id)),
    scopesOf: id === first.id ? undefined : id,
    packs: box.node,
    earlier: earlier.node,
    overview: overview.node,
    chooser: chooser.node,
    list: list.node,
    back: backBar(page, actions),
    actions: actions.file,
  });
  for (const file of round.files) list.put(file);
  list.showState();
  overview.show();
  return { chooser, list, view, packs: box, earlier, overview };
}
