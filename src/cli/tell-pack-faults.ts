import type { CliWords } from "../words/cli-words";
import type { LoadedPack } from "./load-pack";
import type { GuardedTerminal } from "./terminal";

/** So many faults are told at once; nobody reads thousands. */
const MOST_TOLD = 50;

/** Says why a pack can't be used, with the path of each fault. */
export function tellPackFaults(
  { fault, packFaults }: Extract<LoadedPack, { readonly ok: false }>,
  words: CliWords,
  terminal: GuardedTerminal,
): void {
  terminal.complain(words.cli(fault));
  for (const one of packFaults.slice(0, MOST_TOLD)) terminal.complain(`  ${words.packFault(one)}`);
  const more = packFaults.length - MOST_TOLD;
  if (more > 0) terminal.complain(`  ${words.cli({ code: "pack-more-faults", values: { more } })}`);
}
