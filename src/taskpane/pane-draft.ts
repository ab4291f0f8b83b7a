import { say } from "../core/coded";
import type { Pack } from "../core/pack/pack-schema";
import { readSheet } from "../excel/read/read-sheet";
import { packHash } from "../packs/pack-hash";
import type { DraftBegun } from "../ui/draft-zone";
import { DraftDesk, type DraftQuestion, type DraftReply } from "../ui/draft-desk";
import type { Settings } from "../ui/settings";
import { draftWordsFor } from "../words/draft-words";
import { excelWordsFor } from "../words/excel-words";

/** The draft of the pane: made from the sheet in front, which is read, and to which nothing is written. */
export class PaneDraft {
  private readonly desk = new DraftDesk(packHash);

  constructor(private readonly settings: () => Settings) {}

  async begin(): Promise<DraftBegun> {
    const { language } = this.settings();
    const read = await readSheet({ merges: "always" });
    if (!read.ok) return { ok: false, text: excelWordsFor(language).fault(read.fault) };
    const { snapshot } = read.value;
    if (this.desk.begin([snapshot])) return this.begun();
    const values = { sheet: snapshot.name };
    return { ok: false, text: say(draftWordsFor(language), { code: "no-table", values }) };
  }

  /** @param pack undefined: it is there no more */
  resume(pack: Pack | undefined): DraftBegun {
    if (pack !== undefined) {
      this.desk.resume(pack);
      return this.begun();
    }
    return { ok: false, text: say(draftWordsFor(this.settings().language), { code: "gone", values: {} }) };
  }

  ask(question: DraftQuestion): DraftReply | undefined {
    return this.desk.ask(question, this.settings());
  }

  private begun(): DraftBegun {
    const reply = this.ask({ do: "look" });
    return reply === undefined ? this.resume(undefined) : { ok: true, draft: reply.draft };
  }
}
