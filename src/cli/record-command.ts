import { checkChain } from "../core/round/record-chain";
import { cliWordsFor } from "../words/cli-words";
import type { Arguments } from "./parse-arguments";
import { readFile } from "./read-file";
import { textHash } from "./recorded-run";
import type { GuardedTerminal } from "./terminal";

/** `record check FILE…`: whether records are whole. Returns 0, or 2 where one is not. */
export function recordCommand(args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const words = cliWordsFor(args.language);
  const [action, ...files] = args.operands;
  if (action !== "check" || files.length === 0) {
    terminal.complain(words.cli({ code: "record-usage", values: {} }));
    return 2;
  }
  let status: 0 | 2 = 0;
  for (const file of files) {
    const bytes = readFile(file);
    const checked = bytes.ok ? checkChain(new TextDecoder().decode(bytes.value), textHash, args.head) : bytes;
    if (checked.ok) {
      const { head, lines, since } = checked.value;
      if (args.json) terminal.printJson({ file, ok: true, head, lines, since });
      else terminal.print(words.cli({ code: "record-whole", values: { file, head, lines, since } }));
      continue;
    }
    status = 2;
    const text = words.cli(checked.fault);
    if (args.json) terminal.printJson({ file, error: { ...checked.fault, text } });
    else terminal.complain(`${file}: ${text}`);
  }
  return status;
}
