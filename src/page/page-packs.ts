import { say } from "../core/coded";
import { keepPackTexts, keptPackTexts } from "../packs/kept-packs";
import type { PackActions, PackChoiceState, PackOption, TakenPack } from "../ui/pack-form";
import type { CardSettings } from "../ui/draft-card";
import type { DraftBegun, DraftDoor } from "../ui/draft-zone";
import { saveFile } from "../ui/save-file";
import { canKeep } from "../ui/settings";
import { draftWordsFor } from "../words/draft-words";
import { refusedPack } from "../words/pack-choice-words";
import type { Language } from "../words/words";
import type { Judge } from "./judging-worker";
import type { DraftRequest } from "./worker-draft";

const storage = (): Storage => window.localStorage;

export interface PagePacksOptions {
  readonly judge: Judge;
  readonly language: () => Language;
  readonly settings: () => CardSettings;
  /** The file that is open, as it was judged. */
  readonly opened: () => { readonly name: string; readonly source: Blob } | undefined;
  /** Another pack was chosen, or none by hand. @param table the file from which its rules were made just now */
  readonly onUse: (table: File | undefined) => void;
}

/** The packs of the page: what was put in and chosen. Nothing is kept on this machine unless somebody asks for it. */
export class PagePacks implements PackActions {
  /** The texts of the user's own, by their hashes. */
  private readonly texts = new Map<string, string>();
  private options: readonly PackOption[] = [];
  private chosen: string | undefined;
  /** The file from which rules are made. */
  private table: File | undefined;
  /** By which was judged last. */
  used: string | undefined;
  /** How many of the packs that were kept can't be used any more. */
  readonly ready: Promise<number>;

  constructor(private readonly given: PagePacksOptions) {
    this.ready = this.load();
  }

  /** The one that was chosen by hand. */
  get inForce(): PackOption | undefined {
    return this.options.find(({ hash }) => hash === this.chosen);
  }

  packs = async (): Promise<PackChoiceState> => {
    await this.ready;
    const { options } = await this.given.judge.packs({ do: "list" }, this.given.language());
    return this.state(options);
  };

  takePack = async (file: File): Promise<TakenPack> => {
    const language = this.given.language();
    const text = await file.text().catch(() => undefined);
    if (text === undefined)
      return { ok: false, refused: refusedPack({ code: "unreadable" }, file.name, language) };
    const { options, taken, refused } = await this.take(text, file.name);
    if (refused !== undefined) return { ok: false, refused };
    return { ok: true, hash: taken ?? "", state: this.state(options) };
  };

  keepPack = (hash: string, isKept: boolean): Promise<boolean> => Promise.resolve(this.keep(hash, isKept));

  removePack = async (hash: string): Promise<PackChoiceState> => {
    this.keep(hash, false);
    this.texts.delete(hash);
    if (this.chosen === hash) this.chosen = undefined;
    const language = this.given.language();
    const { options } = await this.given.judge.packs({ do: "remove", hash }, language);
    return this.state(options);
  };

  usePack = (hash: string | undefined): void => {
    this.chosen = hash;
    void this.given.judge.packs({ do: "choose", hash }, this.given.language()).then(({ options }) => {
      this.state(options);
      this.given.onUse(this.table);
      this.table = undefined;
    });
  };

  readonly draft: DraftDoor = {
    from: "file",
    begin: async (file) => {
      const chosen = file === undefined ? this.given.opened() : { name: file.name, source: file };
      if (chosen === undefined) return this.gone();
      this.table = file;
      return this.begun({ do: "begin", ...chosen });
    },
    resume: (hash) => this.begun({ do: "resume", hash }),
    ask: async (question) => (await this.given.judge.draft(question, this.given.settings())).reply,
    save: (text, file) => saveFile(file, new Blob([text]), "application/json"),
  };

  private async begun(request: DraftRequest): Promise<DraftBegun> {
    const { begun } = await this.given.judge.draft(request, this.given.settings());
    return begun ?? this.gone();
  }

  private gone(): DraftBegun {
    const words = draftWordsFor(this.given.language());
    return { ok: false, text: say(words, { code: "gone", values: {} }) };
  }

  private keep(hash: string, isKept: boolean): boolean {
    const text = this.texts.get(hash);
    if (text === undefined) return false;
    const others = keptPackTexts(storage).filter((one) => one !== text);
    return keepPackTexts(isKept ? [...others, text] : others, storage);
  }

  private async take(text: string, file: string) {
    const answer = await this.given.judge.packs({ do: "take", text, file }, this.given.language());
    const isOwn = answer.options.some(({ hash, isOwn: own }) => own && hash === answer.taken);
    if (answer.taken !== undefined && isOwn) this.texts.set(answer.taken, text);
    return answer;
  }

  private state(options: readonly PackOption[]): PackChoiceState {
    const kept = new Set(keptPackTexts(storage));
    this.options = options.map((option) => ({
      ...option,
      isKept: kept.has(this.texts.get(option.hash) ?? ""),
    }));
    return {
      options: this.options,
      canKeep: canKeep(storage),
      ...(this.chosen === undefined ? {} : { chosen: this.chosen }),
      ...(this.used === undefined ? {} : { used: this.used }),
    };
  }

  private async load(): Promise<number> {
    let faulty = 0;
    for (const text of keptPackTexts(storage)) {
      const { refused } = await this.take(text, "");
      if (refused !== undefined) faulty += 1;
    }
    return faulty;
  }
}
