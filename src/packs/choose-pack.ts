import { recognisePack } from "../core/check-workbook";
import type { Pack } from "../core/pack/pack-schema";
import type { Policy } from "../core/policy";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import { FIRST_PACK } from "./index";
import type { PackShelf, TrustedPack } from "./pack-shelf";

/** What a workbook says of the pack that somebody chose for it. It comes from outside: no rule is ever read from it. */
export interface PackReference {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** What a workbook asks for and does not get. */
export interface PackDifference extends PackReference {
  /** Whether the user has that very pack here, and can choose it. */
  readonly isTrusted: boolean;
}

export interface ChosenPack {
  readonly trusted: TrustedPack;
  readonly difference?: PackDifference;
}

export interface PackQuestion {
  readonly workbook: Pick<WorkbookSnapshot, "sheets">;
  readonly shelf: PackShelf;
  /** What the user has chosen, by its hash. */
  readonly chosen?: string | undefined;
  readonly reference?: PackReference | undefined;
  /** Whether this user has chosen it for a workbook on this machine. */
  readonly isOwnChoice?: boolean;
}

/**
 * By which pack a workbook is judged: what the user has chosen, then or now; else the one whose table it holds. What a
 * workbook names counts only where this user has named it: whoever returns a workbook can rewrite all of it.
 */
export function choosePack({ workbook, shelf, chosen, reference, isOwnChoice }: PackQuestion): ChosenPack {
  const asked = chosen === undefined ? undefined : shelf.find(chosen);
  if (asked !== undefined) return { trusted: asked };
  const kept = reference && shelf.find(reference.hash);
  if (kept !== undefined && isOwnChoice === true) return { trusted: kept };
  const trusted = recognised(workbook, shelf);
  if (reference === undefined || reference.hash === trusted.hash) return { trusted };
  return { trusted, difference: { ...reference, isTrusted: kept !== undefined } };
}

/** The pack whose table it is; the latest that was put in where none is recognised, or where two are alike. */
function recognised({ sheets }: Pick<WorkbookSnapshot, "sheets">, shelf: PackShelf): TrustedPack {
  const { first, all } = shelf;
  const [latest = first, ...others] = all;
  const found = recognisePack({ sheets, structureLocked: false, signed: false }, [
    latest.pack,
    ...others.map(({ pack }) => pack),
  ]);
  return all.find(({ pack }) => pack === found) ?? first;
}

/** A user's policy, and for which pack (by its id) the user has set what its bands waive. */
export interface PolicyOfUser {
  readonly policy: Policy;
  /** Left out: the first pack that ships. */
  readonly scopesOf?: string;
}

/** A user's policy for a pack. What the bands of another waive was never said of this one. */
export function policyFor({ policy, scopesOf = FIRST_PACK }: PolicyOfUser, pack: Pack): Policy {
  const rows = new Set<string>(pack.rows.map(({ id }) => id));
  const exemptionScopes = policy.exemptionScopes.filter(
    ({ from, to }) => scopesOf === pack.id && rows.has(from) && rows.has(to),
  );
  return exemptionScopes.length === policy.exemptionScopes.length ? policy : { ...policy, exemptionScopes };
}
