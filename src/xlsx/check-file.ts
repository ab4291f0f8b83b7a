import {
  checkWorkbook,
  type CheckedWorkbook,
  type CheckRules,
  type WorkbookCheckFault,
} from "../core/check-workbook";
import type { Outcome, WorkbookFault } from "../core/fault";
import { openFile } from "./open-file";
import { readWorkbook } from "./read-workbook";

/** Why nothing of a file can be judged: it can't be read, or it has no table. */
export type FileCheckFault =
  | { readonly kind: "file"; readonly fault: WorkbookFault }
  | { readonly kind: "table"; readonly fault: WorkbookCheckFault };

/** Judges the bytes of a file by given rules and writes nothing. @param name by which a text file is known */
export function checkFile(
  bytes: Uint8Array,
  name: string,
  rules: CheckRules,
): Outcome<CheckedWorkbook, FileCheckFault> {
  const opened = openFile(bytes, name);
  const read = opened.ok ? readWorkbook(opened.value) : opened;
  if (!read.ok) return { ok: false, fault: { kind: "file", fault: read.fault } };
  const checked = checkWorkbook({ ...rules, workbook: read.value });
  return checked.ok ? checked : { ok: false, fault: { kind: "table", fault: checked.fault } };
}
