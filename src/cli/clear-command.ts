import type { MarkNotice } from "../core/mark/mark-words";
import { findOwnMarks } from "../core/mark/own-marks";
import { namedCells } from "../core/mark/own-texts";
import { cliWordsFor } from "../words/cli-words";
import { clearMarks } from "../xlsx/clear-marks";
import type { ClearedBytes } from "../xlsx/write/clear-package";
import { sameContent } from "../xlsx/read-copy";
import { readWorkbook } from "../xlsx/read-workbook";
import type { CliMessage } from "./parse-arguments";
import type { Arguments } from "./parse-arguments";
import { readFile } from "./read-file";
import { mayReplace } from "./standing-file";
import type { GuardedTerminal } from "./terminal";
import { copyPath, TakenPlaces, writeCopy } from "./write-copy";

/** `clear`: a copy of each workbook without our columns. Returns 0, or 2 where a file had none or could not be read. */
export function clearCommand(args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const words = cliWordsFor(args.language);
  const taken = new TakenPlaces(args.operands);
  let status: 0 | 2 = 0;
  const fail = (file: string, fault: { code: string; values: unknown }, text: string) => {
    status = 2;
    const error = { code: fault.code, values: fault.values, text };
    if (args.json) terminal.printJson({ file, error });
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
    const place = copyPath(file, "_消去済", args.out);
    const refused = taken.has(place)
      ? undefined
      : mayReplace({
          file: place,
          overwrite: args.overwrite,
          // A cleared copy is the vendor's sheet again and bears nothing of ours: it is known by saying the same.
          isOurs: (standing) => sameContent(standing, cleared.value.bytes),
        });
    if (refused !== undefined) {
      fail(file, refused, sayCli(refused));
      continue;
    }
    const copy = writeCopy(place, cleared.value.bytes, taken);
    if (!copy.ok) {
      fail(file, copy.fault, sayCli(copy.fault));
      continue;
    }
    terminal.wrote(copy.value);
    const notices = [...unknownOf(cleared.value), ...leftInPlace(bytes.value)];
    if (args.json) {
      const told = notices.map((notice) => ({ ...notice, text: words.notice(notice) }));
      terminal.printJson({ file, output: copy.value, ...(told.length === 0 ? {} : { notices: told }) });
    } else {
      terminal.print(sayCli({ code: "cleared", values: { file: copy.value } }));
      for (const notice of notices) terminal.print(words.notice(notice));
    }
  }
  return status;
}

/** What is not known of the state before us, and so did not come back. */
function unknownOf({ formerUnknown, sizesUnsure, heightsLeft }: ClearedBytes): readonly MarkNotice[] {
  const told = (
    code: "former-state-unknown" | "former-sizes-unsure" | "former-heights-left",
    sheets: readonly string[],
  ) => sheets.map((sheet): MarkNotice => ({ code, values: { sheet } }));
  return [
    ...told("former-state-unknown", formerUnknown),
    ...told("former-sizes-unsure", sizesUnsure),
    ...told("former-heights-left", heightsLeft),
  ];
}

/** What others wrote into our columns: clearing does not take it away. */
function leftInPlace(bytes: Uint8Array): readonly MarkNotice[] {
  const workbook = readWorkbook(bytes);
  const sheets = workbook.ok ? workbook.value.sheets : [];
  return sheets.flatMap((sheet): MarkNotice[] => {
    const foreign = findOwnMarks(sheet, sheet.ownRanges ?? [])?.foreign ?? [];
    if (foreign.length === 0) return [];
    return [{ code: "others-left-in-place", values: { sheet: sheet.name, ...namedCells(foreign) } }];
  });
}
