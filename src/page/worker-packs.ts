import type { Pack } from "../core/pack/pack-schema";
import { choosePack, policyFor } from "../packs/choose-pack";
import { packOptions } from "../packs/pack-options";
import { PackShelf } from "../packs/pack-shelf";
import { takePack } from "../packs/take-pack";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import type { PackOption } from "../ui/pack-form";
import type { Settings } from "../ui/settings";
import { refusedPack, type RefusedPack } from "../words/pack-choice-words";
import type { Language } from "../words/words";
import type { Rules } from "./judge-file";

/** What the page does with packs. */
export type PacksRequest =
  | { readonly do: "list" }
  | { readonly do: "take"; readonly text: string; readonly file: string }
  | { readonly do: "remove"; readonly hash: string }
  /** undefined: the table's texts choose. */
  | { readonly do: "choose"; readonly hash: string | undefined };

export interface PacksAnswer {
  /** All packs that can be chosen after it; that some are kept on this machine is known to the page alone. */
  readonly options: readonly PackOption[];
  readonly taken?: string;
  readonly refused?: RefusedPack;
}

/** The packs by which files are judged: where files are judged, a pack is checked, too. */
export class WorkerPacks {
  private readonly shelf = new PackShelf();
  private chosen: string | undefined;

  ask(request: PacksRequest, language: Language): PacksAnswer {
    const options = () => packOptions(this.shelf, [], language);
    switch (request.do) {
      case "take": {
        const taken = takePack(request.text);
        if (!taken.ok)
          return { options: options(), refused: refusedPack(taken.fault, request.file, language) };
        const { hash } = this.shelf.add(taken.value, request.text);
        return { options: options(), taken: hash };
      }
      case "remove":
        this.shelf.remove(request.hash);
        break;
      case "choose":
        this.chosen = request.hash;
        break;
      case "list":
        break;
    }
    return { options: options() };
  }

  /** One of those that can be chosen. */
  find(hash: string): Pack | undefined {
    return this.shelf.find(hash)?.pack;
  }

  /** By which rules a workbook is judged, and the policy for them. */
  rulesFor(workbook: WorkbookSnapshot, settings: Settings): Rules {
    const { pack, hash } = choosePack({ workbook, shelf: this.shelf, chosen: this.chosen }).trusted;
    return { pack, packHash: hash, policy: policyFor(settings, pack) };
  }
}
