import type { Arguments } from "./parse-arguments";
import type { Terminal } from "./terminal";

export function newPackCommand(_file: string, _args: Arguments, _terminal: Terminal): 0 | 2 {
  return 2;
}
