import { say } from "../core/coded";
import type { Pack } from "../core/pack/pack-schema";
import { packHash } from "../packs/pack-hash";
import type { CardSettings } from "../ui/draft-card";
import { DraftDesk, type DraftQuestion, type DraftReply } from "../ui/draft-desk";
import type { DraftBegun } from "../ui/draft-zone";
import { draftWordsFor } from "../words/draft-words";
import { wordsFor } from "../words/words";
import { openFile } from "../xlsx/open-file";
import { readWorkbook } from "../xlsx/read-workbook";
import { bytesOf } from "./bytes-of";

/** What the page asks of the draft. */
export type DraftRequest =
  | DraftQuestion
  | { readonly do: "begin"; readonly name: string; readonly source: Blob }
  | { readonly do: "resume"; readonly hash: string };

export interface DraftResponse {
  /** To begin and to resume. */
  readonly begun?: DraftBegun;
  /** To everything else; left out where there is no draft. */
  readonly reply?: DraftReply;
}

/** The draft of the page: where files are judged, rules are made from them, too. */
export class WorkerDraft {
  private readonly desk = new DraftDesk(packHash);

  /** @param find one of the packs that can be chosen, by its hash */
  constructor(private readonly find: (hash: string) => Pack | undefined) {}

  async ask(request: DraftRequest, settings: CardSettings): Promise<DraftResponse> {
    switch (request.do) {
      case "begin": {
        const fault = await this.begin(request.name, request.source, settings);
        return { begun: fault === undefined ? this.begun(settings) : { ok: false, text: fault } };
      }
      case "resume": {
        const pack = this.find(request.hash);
        if (pack !== undefined) this.desk.resume(pack);
        return pack === undefined ? {} : { begun: this.begun(settings) };
      }
      default: {
        const reply = this.desk.ask(request, settings);
        return reply === undefined ? {} : { reply };
      }
    }
  }

  /** @returns why there is no draft, as a sentence */
  private async begin(name: string, source: Blob, { language }: CardSettings): Promise<string | undefined> {
    const words = draftWordsFor(language);
    const bytes = await bytesOf(source);
    if (bytes === undefined) return say(words, { code: "unreadable", values: { file: name } });
    const opened = openFile(bytes, name);
    const read = opened.ok ? readWorkbook(opened.value) : opened;
    if (!read.ok) return wordsFor(language).workbookFault(read.fault);
    return this.desk.begin(read.value.sheets)
      ? undefined
      : say(words, { code: "no-table-in-file", values: { file: name } });
  }

  private begun(settings: CardSettings): DraftBegun {
    const reply = this.desk.ask({ do: "look" }, settings);
    if (reply !== undefined) return { ok: true, draft: reply.draft };
    return { ok: false, text: say(draftWordsFor(settings.language), { code: "gone", values: {} }) };
  }
}
