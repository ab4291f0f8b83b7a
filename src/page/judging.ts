import type { Outcome } from "../core/fault";
import { packHash } from "../packs/pack-hash";
import { shippedPack } from "../packs/index";
import type { OfflineState } from "../ui/offline-view";
import type { Settings } from "../ui/settings";
import { judgeFile, type JudgedFile, type Rules } from "./judge-file";
import { faultState, resultState, type OpenFile } from "./page-states";

/** A file to judge, with what a person said about it. */
export interface JudgeRequest {
  readonly file: OpenFile;
  /** Of a file that was not judged before; otherwise they are those of the last one. */
  readonly bytes?: Uint8Array;
  readonly settings: Settings;
}

export interface JudgeAnswer {
  readonly state: OfflineState;
  /** The sheet that was judged, or could not be. */
  readonly shown?: string;
}

/** Judges one file after another and keeps the last, so that it can be judged anew and its copy be made. */
export class Judging {
  private known: Rules | undefined;
  private bytes = new Uint8Array();
  private judged: JudgedFile | undefined;

  /** Made when they are first needed: a page that judges in a worker never does. */
  private rules(): Rules {
    const pack = this.known?.pack ?? shippedPack("gaibu-service");
    this.known ??= { pack, packHash: packHash(pack) };
    return this.known;
  }

  judge({ file, bytes, settings }: JudgeRequest): JudgeAnswer {
    if (bytes !== undefined) this.bytes = new Uint8Array(bytes);
    this.judged = undefined;
    const { sheet } = file;
    const columns = sheet === undefined ? undefined : file.columns.get(sheet);
    const rules = this.rules();
    const judged = judgeFile({
      bytes: this.bytes,
      name: file.name,
      rules,
      settings,
      ...(sheet === undefined ? {} : { sheet }),
      ...(columns === undefined ? {} : { columns }),
    });
    if (judged.ok) {
      this.judged = judged.value;
      const state = resultState(file, judged.value, { rules, settings });
      return { state, shown: judged.value.snapshot.name };
    }
    const shown = judged.fault.sheet;
    const state = faultState(file, judged.fault, { rules, settings });
    return { state, ...(shown === undefined ? {} : { shown }) };
  }

  /** The annotated copy of the file judged last, or why there is none; undefined where none was judged. */
  copy(withMemo: boolean): Outcome<Uint8Array, string> | undefined {
    const { judged } = this;
    return withMemo && judged?.copyWithMemo ? judged.copyWithMemo() : judged?.copy;
  }
}
