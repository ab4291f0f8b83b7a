import { wordsFor } from "../words/words";
import { clearMarks } from "../xlsx/clear-marks";
import type { CliMessage } from "./parse-arguments";
import type { Arguments } from "./parse-arguments";
import { readFile } from "./read-file";
import type { Terminal } from "./terminal";
import { copyPath, TakenPlaces, writeCopy } from "./write-copy";

/** `clear`: a copy of each workbook without our columns. Returns 0, or 2 where a file had none or could not be read. */
export function clearCommand(args: Arguments, terminal: Terminal): 0 | 2 {
  const words = wordsFor(args.language);
  const taken = new TakenPlaces(args.operands);
  let status: 0 | 2 = 0;
  const fail = (file: string, fault: { code: string; values: unknown }, text: string) => {
    status = 2;
    const error = { code: fault.code, values: fault.values, text };
    if (args.json) terminal.print(JSON.stringify({ file, error }));
    else terminal.complain(`${file}: ${text}`);
  };
  const sayCli = (message: CliMessage) => words.cli(message);
  for (const file of args.operands) {
    const bytes = readFile(file);
    if (!bytes.ok) {
      fail(file, bytes.fault, sayCli(bytes.fault));
      continue;
    }
    const cleared = clearMarks(bytes.value);
    if (!cleared.ok) {
      fail(file, cleared.fault, words.workbookFault(cleared.fault));
      continue;
    }
    const copy = writeCopy(copyPath(file, "_消去済", args.out), cleared.value, taken);
    if (!copy.ok) fail(file, copy.fault, sayCli(copy.fault));
    else if (args.json) terminal.print(JSON.stringify({ file, output: copy.value }));
    else terminal.print(sayCli({ code: "cleared", values: { file: copy.value } }));
  }
  return status;
}
