import { realpathSync } from "node:fs";
import { resolve } from "node:path";

/** Links and different spellings of one file are one place. */
export function realPlace(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}
