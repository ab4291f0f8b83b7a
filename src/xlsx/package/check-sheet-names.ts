import type { SheetNameFault } from "../../core/fault";
import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";

/** What Excel takes in no name: signs of references and paths, line ends and other controls, an apostrophe at either end. */
const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f]|^'|'$/;
/** So much of a name is shown. */
const SHOWN = 40;

/**
 * Stops where a sheet has a name that Excel gives none: sheets are found, referred to and told by their names, so that
 * each must be one, and be one only.
 */
export function checkSheetNames(names: readonly string[]): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    const what = faultOf(name, seen);
    if (what !== undefined) {
      const line = name.replace(/\s+/g, " ");
      const sheet = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
      stopWith("sheet-name-wrong", { sheet, number: index + 1, what });
    }
    seen.add(keyOf(name));
  });
}

function faultOf(name: string, seen: ReadonlySet<string>): SheetNameFault | undefined {
  if (name === "") return "empty";
  if (name.length > LIMITS.sheetName) return "too-long";
  if (FORBIDDEN.test(name)) return "characters";
  return seen.has(keyOf(name)) ? "duplicate" : undefined;
}

/** Names are equal without regard to case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}
