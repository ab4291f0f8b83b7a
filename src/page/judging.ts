import { say } from "../core/coded";
import type { Outcome } from "../core/fault";
import type { OfflineState } from "../ui/offline-view";
import type { Settings } from "../ui/settings";
import { shownTable, type NearRow, type ShownTable } from "../ui/shown-table";
import { compareWordsFor } from "../words/compare-words";
import { paneWordsFor } from "../words/pane-words";
import { isLikeOurs } from "../words/output-names";
import { archiveOf } from "../xlsx/archive-of";
import { openFile } from "../xlsx/open-file";
import { readWorkbook } from "../xlsx/read-workbook";
import {
  earlierAnswer,
  earlierInList,
  reportOf,
  type EarlierAnswer,
  type EarlierFile,
} from "./earlier-answer";
import { fixReports } from "./fix-reports";
import { failedLine, isOwnOutput, judgedLine, type FileLine } from "./file-line";
import { judgeFile, type FileFault, type JudgedFile } from "./judge-file";
import { faultState, problem, resultState, type OpenFile } from "./page-states";
import { WorkerDraft } from "./worker-draft";
import { WorkerPacks } from "./worker-packs";
import { bytesOf } from "./bytes-of";
import type { ArchivedFile } from "./archived-file";

/** A file to judge, with what a person said about it. */
export interface JudgeRequest {
  readonly file: OpenFile;
  readonly source: Blob;
  readonly settings: Settings;
  /** With what it is compared. */
  readonly earlier?: EarlierFile | undefined;
  /** It is checked before it is sent. */
  readonly isVendor?: boolean;
}

/** A file of several. */
export interface ListRequest extends JudgeRequest {
  readonly stem: string;
  /** The names of all files, without endings. */
  readonly stems: ReadonlySet<string>;
}

export interface JudgeAnswer {
  readonly state: OfflineState;
  /** The sheet that was judged, or could not be. */
  readonly shown?: string;
  /** The hash of the pack by which it was. */
  readonly pack?: string;
  /** As in the answer for the list. */
  readonly bytes?: Blob;
}

export interface ListAnswer {
  readonly line: FileLine;
  /** The file's bytes as they were judged: the file itself may change, or go. Left out where it can't be read. */
  readonly bytes?: Blob;
}

/** Judges one file after another and keeps the one that is open, so that its copy can be made. */
export class Judging {
  readonly packs = new WorkerPacks();
  readonly draft = new WorkerDraft((hash) => this.packs.find(hash));
  private judged: JudgedFile | undefined;

  async judge({ file, source, settings, earlier, isVendor }: JudgeRequest): Promise<JudgeAnswer> {
    this.judged = undefined;
    const bytes = await bytesOf(source);
    if (bytes === undefined)
      return {
        state: { messages: [problem("file-unreadable", unreadable(file, settings), settings)], sheets: [] },
      };
    const judged = this.result(bytes, file, settings);
    if (judged.ok) {
      this.judged = judged.value;
      const alone = { ...resultState(file, judged.value, settings), table: shownTable(judged.value) };
      const beside = earlier && (await earlierAnswer(earlier, judged.value, settings));
      const shownState = beside === undefined ? alone : withEarlier(alone, beside, settings);
      const state =
        isVendor === true ? { ...shownState, fixes: fixReports(judged.value, settings) } : shownState;
      const { snapshot, rules } = judged.value;
      return { state, shown: snapshot.name, pack: rules.packHash, bytes: new Blob([bytes]) };
    }
    const shown = judged.fault.sheet;
    const state = faultState(file, judged.fault, settings);
    return { state, bytes: new Blob([bytes]), ...(shown === undefined ? {} : { shown }) };
  }

  /** What the list says of a file; nothing of it is kept here. */
  async list({ file, source, settings, earlier, stem, stems }: ListRequest): Promise<ListAnswer> {
    const bytes = await bytesOf(source);
    if (bytes === undefined)
      return { line: { kind: "failed", text: unreadable(file, settings), canChoose: false } };
    const kept = { bytes: new Blob([bytes]) };
    // Looked at only where the name is like one of ours: it is read for this alone.
    if (isLikeOurs(stem) && isOwn(bytes, file.name, stem, stems)) return { line: { kind: "own" }, ...kept };
    const judged = this.result(bytes, file, settings);
    if (!judged.ok) return { line: failedLine(judged.fault), ...kept };
    const beside = earlier && (await earlierAnswer(earlier, judged.value, settings));
    return { line: judgedLine(judged.value, beside && earlierInList(beside, settings)), ...kept };
  }

  private result(bytes: Uint8Array, file: OpenFile, settings: Settings): Outcome<JudgedFile, FileFault> {
    const { sheet, name } = file;
    const columns = sheet === undefined ? undefined : file.columns.get(sheet);
    return judgeFile({
      bytes,
      name,
      rulesFor: (workbook) => this.packs.rulesFor(workbook, settings),
      settings,
      ...(sheet === undefined ? {} : { sheet }),
      ...(columns === undefined ? {} : { columns }),
    });
  }

  /** Other rows of the open file's table; undefined where none was judged. */
  table(near: NearRow): ShownTable | undefined {
    return this.judged && shownTable({ ...this.judged, near });
  }

  /** The annotated copy of the open file, or why there is none; undefined where none was judged. */
  copy(withMemo: boolean): Outcome<Uint8Array, string> | undefined {
    const { judged } = this;
    return withMemo && judged?.copyWithMemo ? judged.copyWithMemo() : judged?.copy;
  }

  async archive(files: readonly ArchivedFile[]): Promise<Blob> {
    const contents = await Promise.all(
      files.map(async ({ name, content }) => {
        const bytes =
          typeof content === "string" ? new TextEncoder().encode(content) : await bytesOf(content);
        return [name, bytes ?? new Uint8Array()] as const;
      }),
    );
    return new Blob([new Uint8Array(archiveOf(new Map(contents)))], { type: "application/zip" });
  }
}

/** The result with what became of it since an earlier answer, or why that is not known. */
function withEarlier(state: OfflineState, beside: EarlierAnswer, { language }: Settings): OfflineState {
  if (beside.ok) return { ...state, comparison: reportOf(beside, language) };
  const heading = say(compareWordsFor(language), { code: "failed", values: { file: beside.name } });
  return { ...state, messages: [...state.messages, { tone: "problem", heading, text: beside.text }] };
}

const unreadable = ({ name }: OpenFile, { language }: Settings): string =>
  say(paneWordsFor(language), { code: "file-unreadable", values: { file: name } });

function isOwn(bytes: Uint8Array, name: string, stem: string, stems: ReadonlySet<string>): boolean {
  const opened = openFile(bytes, name);
  const read = opened.ok ? readWorkbook(opened.value) : opened;
  return read.ok && isOwnOutput(read.value, stem, stems);
}
