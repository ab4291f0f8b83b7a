import type { Pack } from "../core/pack/pack-schema";
import { packHash } from "./pack-hash";
import { FIRST_PACK, shippedPack } from "./index";
import { shippedPacks } from "./shipped-packs";

/** A pack that a user trusts: one that ships, or one that this user has put in. */
export interface TrustedPack {
  readonly pack: Pack;
  readonly hash: string;
  /** The file's text, of one that was put in: it is checked anew whenever it is read again. */
  readonly text?: string;
}

/** The packs that a user trusts here. Only by them is judged, whatever a workbook says of itself. */
export class PackShelf {
  private own: readonly TrustedPack[] = [];

  /** Those that were put in first, the latest before the others: where two packs have one table, that one is meant. */
  get all(): readonly TrustedPack[] {
    return [...this.own, ...shippedPacks().map(trusted)];
  }

  /** The pack by which is judged until a table is recognised. */
  get first(): TrustedPack {
    return trusted(shippedPack(FIRST_PACK));
  }

  find(hash: string): TrustedPack | undefined {
    return this.all.find((one) => one.hash === hash);
  }

  /** Puts in a pack; one with the same contents is replaced, and one that ships stays what it is. */
  add(pack: Pack, text: string): TrustedPack {
    const hash = packHash(pack);
    const known = this.find(hash);
    if (known !== undefined && known.text === undefined) return known;
    const added = { pack, hash, text };
    this.own = [added, ...this.own.filter((one) => one.hash !== hash)];
    return added;
  }

  remove(hash: string): void {
    this.own = this.own.filter((one) => one.hash !== hash);
  }
}

const trusted = (pack: Pack): TrustedPack => ({ pack, hash: packHash(pack) });
