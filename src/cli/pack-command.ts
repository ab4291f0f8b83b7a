import { uncheckedRules } from "../core/pack/unchecked-rules";
import { provePack } from "../core/prove/prove-pack";
import packSchemaJson from "../packs/pack.schema.json";
import { coverPackCommand } from "./cover-pack-command";
import { cliWordsFor } from "../words/cli-words";
import { diffPackCommand } from "./diff-pack-command";
import { loadPack } from "./load-pack";
import type { Arguments } from "./parse-arguments";
import { newPackCommand } from "./new-pack-command";
import { sheetCommand } from "./sheet-command";
import { tellPackFaults } from "./tell-pack-faults";
import { tryPackCommand } from "./try-pack-command";
import type { GuardedTerminal } from "./terminal";

/** `pack check`, `show`, `new`, `diff`, `sheet`, `try`, `cover` and `schema`. Returns 0, or 2 where the pack or sheet is at fault. */
export function packCommand(args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const words = cliWordsFor(args.language);
  const [what, file] = args.operands;
  switch (what) {
    case "show":
      return showPack(file, args, terminal);
    case "diff":
      return diffPackCommand(args, terminal);
    case "sheet":
      return sheetCommand(file, args, terminal);
    case "try":
      return tryPackCommand(args, terminal);
    case "cover":
      return coverPackCommand(args, terminal);
    case "schema":
      terminal.printJson(packSchemaJson, 2);
      return 0;
    case "check":
      return checkPack(file, args, terminal);
    case "new":
      if (file !== undefined) return newPackCommand(file, args, terminal);
      terminal.complain(words.cli({ code: "no-files", values: { command: "pack new" } }));
      return 2;
    default:
      terminal.complain(words.cli({ code: "unknown-command", values: { command: `pack ${what ?? ""}` } }));
      return 2;
  }
}

/** A pack as JSON: the one of a file, a shipped one by its id, or the first. */
function showPack(name: string | undefined, args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const loaded = loadPack(name);
  if (!loaded.ok) {
    tellPackFaults(loaded, cliWordsFor(args.language), terminal);
    return 2;
  }
  terminal.printJson(loaded.pack, 2);
  return 0;
}

/** Without a file the shipped pack itself is proved. */
function checkPack(file: string | undefined, args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const words = cliWordsFor(args.language);
  const loaded = loadPack(file ?? args.pack);
  if (!loaded.ok) {
    tellPackFaults(loaded, words, terminal);
    return 2;
  }
  const proof = loaded.proof ?? provePack(loaded.pack);
  const values = {
    file: file ?? loaded.pack.id,
    rows: loaded.pack.rows.length,
    states: proof.states,
    cases: proof.cases,
  };
  terminal.print(words.cli({ code: "pack-sound", values }));
  const unchecked = uncheckedRules(loaded.pack);
  if (unchecked !== undefined) terminal.print(words.cli({ code: "pack-unchecked", values: unchecked }));
  return 0;
}
