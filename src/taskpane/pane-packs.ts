import type { Outcome } from "../core/fault";
import type { Pack } from "../core/pack/pack-schema";
import type { PackFileFault } from "../core/pack/pack-fault";
import { keepPack, readKeptPack, type KeptPack } from "../excel/kept-pack";
import type { SheetReading } from "../excel/read/read-sheet";
import { choiceSeal } from "../packs/choice-seal";
import { choosePack, type ChosenPack } from "../packs/choose-pack";
import { choiceKey, keepPackTexts, keptPackTexts } from "../packs/kept-packs";
import { packOptions } from "../packs/pack-options";
import { PackShelf, type TrustedPack } from "../packs/pack-shelf";
import type { PackChoiceState } from "../ui/pack-form";
import { canKeep } from "../ui/settings";
import type { Language } from "../words/words";

/** Checking a pack is loaded with the first one that is put in. */
const checking = async () => (await import(/* webpackChunkName: "packs" */ "../packs/take-pack")).takePack;

/** The packs that this user trusts, and which of them holds for the open workbook. */
export class PanePacks {
  private readonly shelf = new PackShelf();
  private readonly key: string;
  /** What the user has said in this pane; undefined: nothing, so that the workbook is asked. */
  private said: { readonly hash: string | undefined } | undefined;
  /** By which was judged last. */
  private last: ChosenPack | undefined;
  /** How many of the packs that were kept can't be used any more. */
  readonly ready: Promise<number>;

  constructor(private readonly storage: () => Storage) {
    this.key = choiceKey(storage);
    this.ready = this.load();
  }

  get used(): TrustedPack {
    return this.last?.trusted ?? this.shelf.first;
  }

  /** By which pack what was read is judged. */
  choose({ snapshot, pack: reference }: Pick<SheetReading, "snapshot" | "pack">): ChosenPack {
    this.last = choosePack({
      workbook: { sheets: [snapshot] },
      shelf: this.shelf,
      chosen: this.said?.hash,
      ...(reference === undefined || this.said !== undefined
        ? {}
        : { reference, isOwnChoice: this.isOwn(reference) }),
    });
    return this.last;
  }

  /** Says for this workbook by which is judged; undefined: the one whose table it is. */
  say(hash: string | undefined): void {
    this.said = { hash };
  }

  /** Notes in the workbook what was said. False where it does not take it. */
  async note(): Promise<boolean> {
    const chosen = this.said?.hash === undefined ? undefined : this.shelf.find(this.said.hash);
    if (chosen === undefined) return (await keepPack(undefined)).ok;
    const { pack, hash } = chosen;
    const { id, version } = pack;
    return (await keepPack({ id, version, hash, seal: choiceSeal(this.key, hash) })).ok;
  }

  async state(language: Language): Promise<PackChoiceState> {
    await this.ready;
    const chosen = this.said === undefined ? await this.ofWorkbook() : this.said.hash;
    return {
      options: packOptions(this.shelf, keptPackTexts(this.storage), language),
      canKeep: canKeep(this.storage),
      ...(chosen === undefined ? {} : { chosen }),
      ...(this.last === undefined ? {} : { used: this.last.trusted.hash }),
    };
  }

  /** Takes in a pack from the text of its file; nothing of one with a fault. */
  async take(text: string): Promise<Outcome<string, PackFileFault>> {
    const takePack = await checking();
    const taken = takePack(text);
    return taken.ok ? { ok: true, value: this.shelf.add(taken.value, text).hash } : taken;
  }

  /** One of those that can be chosen. */
  find(hash: string): Pack | undefined {
    return this.shelf.find(hash)?.pack;
  }

  keep(hash: string, isKept: boolean): boolean {
    const text = this.shelf.find(hash)?.text;
    if (text === undefined) return false;
    const others = keptPackTexts(this.storage).filter((one) => one !== text);
    return keepPackTexts(isKept ? [...others, text] : others, this.storage);
  }

  remove(hash: string): void {
    this.keep(hash, false);
    this.shelf.remove(hash);
    if (this.said?.hash === hash) this.said = { hash: undefined };
  }

  private async load(): Promise<number> {
    const texts = keptPackTexts(this.storage);
    if (texts.length === 0) return 0;
    const takePack = await checking();
    let faulty = 0;
    for (const text of texts) {
      const taken = takePack(text);
      if (taken.ok) this.shelf.add(taken.value, text);
      else faulty += 1;
    }
    return faulty;
  }

  /** What this user has chosen for the workbook before. */
  private async ofWorkbook(): Promise<string | undefined> {
    const kept = await readKeptPack();
    if (!kept.ok || kept.value === undefined || !this.isOwn(kept.value)) return undefined;
    return this.shelf.find(kept.value.hash)?.hash;
  }

  private isOwn({ hash, seal }: KeptPack): boolean {
    return seal === choiceSeal(this.key, hash);
  }
}
