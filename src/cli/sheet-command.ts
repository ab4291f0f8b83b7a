import { join } from "node:path";
import { planAnswerSheet } from "../core/round/plan-answer-sheet";
import { packHash } from "../packs/pack-hash";
import { answerSheetWordsFor } from "../words/answer-sheet-words";
import { cliWordsFor } from "../words/cli-words";
import { openWorkbook } from "../xlsx/write/new-workbook";
import { loadPack } from "./load-pack";
import type { Arguments } from "./parse-arguments";
import { mayReplace } from "./standing-file";
import { tellPackFaults } from "./tell-pack-faults";
import type { GuardedTerminal } from "./terminal";
import { TakenPlaces, writeCopy } from "./write-copy";

/**
 * `pack sheet PACK`: the workbook that a city sends out, in --out or in the present folder, named by the pack's id.
 * Returns 0, or 2 where the pack is at fault or the file can't be written.
 */
export function sheetCommand(name: string | undefined, args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const words = cliWordsFor(args.language);
  const loaded = loadPack(name ?? args.pack);
  if (!loaded.ok) {
    tellPackFaults(loaded, words, terminal);
    return 2;
  }
  const { pack } = loaded;
  const sheetWords = answerSheetWordsFor(args.language);
  const bytes = openWorkbook(planAnswerSheet({ pack, hash: packHash(pack), words: sheetWords }));
  // An id holds small letters, digits and hyphens alone.
  const place = join(args.out ?? ".", `${pack.id}_${sheetWords.stem}.xlsx`);
  const isOurs = (standing: Uint8Array): boolean => Buffer.from(standing).equals(Buffer.from(bytes));
  const refused = mayReplace({ file: place, overwrite: args.overwrite, isOurs });
  if (refused !== undefined) {
    terminal.complain(words.cli(refused));
    return 2;
  }
  const written = writeCopy(place, bytes, new TakenPlaces([]));
  if (!written.ok) {
    terminal.complain(words.cli(written.fault));
    return 2;
  }
  terminal.wrote(written.value);
  const values = { file: written.value, rows: pack.rows.length, bands: pack.exemptions.length };
  terminal.print(words.cli({ code: "sheet-written", values }));
  return 0;
}
