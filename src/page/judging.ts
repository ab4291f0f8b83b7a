import { say } from "../core/coded";
import type { Outcome } from "../core/fault";
import { packHash } from "../packs/pack-hash";
import { shippedPack } from "../packs/index";
import type { OfflineState } from "../ui/offline-view";
import type { Settings } from "../ui/settings";
import { shownTable, type NearRow, type ShownTable } from "../ui/shown-table";
import { paneWordsFor } from "../words/pane-words";
import { isLikeOurs } from "../words/output-names";
import { archiveOf } from "../xlsx/archive-of";
import { openFile } from "../xlsx/open-file";
import { readWorkbook } from "../xlsx/read-workbook";
import { fixReports } from "./fix-reports";
import { failedLine, isOwnOutput, judgedLine, type FileLine } from "./file-line";
import { judgeFile, type FileFault, type JudgedFile, type Rules } from "./judge-file";
import { faultState, problem, resultState, type OpenFile } from "./page-states";
import type { ArchivedFile } from "./archived-file";

/** A file to judge, with what a person said about it. */
export interface JudgeRequest {
  readonly file: OpenFile;
  readonly source: Blob;
  readonly settings: Settings;
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
  private known: Rules | undefined;
  private judged: JudgedFile | undefined;

  /** Made when they are first needed: a page that judges in a worker never does. */
  private rules(): Rules {
    const pack = this.known?.pack ?? shippedPack("gaibu-service");
    this.known ??= { pack, packHash: packHash(pack) };
    return this.known;
  }

  async judge({ file, source, settings, isVendor }: JudgeRequest): Promise<JudgeAnswer> {
    this.judged = undefined;
    const bytes = await bytesOf(source);
    if (bytes === undefined)
      return {
        state: { messages: [problem("file-unreadable", unreadable(file, settings), settings)], sheets: [] },
      };
    const rules = this.rules();
    const judged = this.result(bytes, file, settings);
    if (judged.ok) {
      this.judged = judged.value;
      const shownState = resultState(file, judged.value, { rules, settings });
      const fixes = isVendor === true ? { fixes: fixReports(judged.value, rules.pack, settings) } : {};
      const state = { ...shownState, ...fixes, table: shownTable(judged.value) };
      return { state, shown: judged.value.snapshot.name, bytes: new Blob([bytes]) };
    }
    const shown = judged.fault.sheet;
    const state = faultState(file, judged.fault, { rules, settings });
    return { state, bytes: new Blob([bytes]), ...(shown === undefined ? {} : { shown }) };
  }

  /** What the list says of a file; nothing of it is kept here. */
  async list({ file, source, settings, stem, stems }: ListRequest): Promise<ListAnswer> {
    const bytes = await bytesOf(source);
    if (bytes === undefined)
      return { line: { kind: "failed", text: unreadable(file, settings), canChoose: false } };
    const kept = { bytes: new Blob([bytes]) };
    // Looked at only where the name is like one of ours: it is read for this alone.
    if (isLikeOurs(stem) && isOwn(bytes, file.name, stem, stems)) return { line: { kind: "own" }, ...kept };
    const judged = this.result(bytes, file, settings);
    return { line: judged.ok ? judgedLine(judged.value) : failedLine(judged.fault), ...kept };
  }

  private result(bytes: Uint8Array, file: OpenFile, settings: Settings): Outcome<JudgedFile, FileFault> {
    const { sheet, name } = file;
    const columns = sheet === undefined ? undefined : file.columns.get(sheet);
    return judgeFile({
      bytes,
      name,
      rules: this.rules(),
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

/** Undefined where the system does not give them out: the file has changed, was moved, or is held by another program. */
async function bytesOf(source: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch {
    return undefined;
  }
}

const unreadable = ({ name }: OpenFile, { language }: Settings): string =>
  say(paneWordsFor(language), { code: "file-unreadable", values: { file: name } });

function isOwn(bytes: Uint8Array, name: string, stem: string, stems: ReadonlySet<string>): boolean {
  const opened = openFile(bytes, name);
  const read = opened.ok ? readWorkbook(opened.value) : opened;
  return read.ok && isOwnOutput(read.value, stem, stems);
}
