import { writeArchive } from "./zip/write-archive";

/** One archive of several files, by their names within it; the same bytes for the same files. */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writeArchive(new Uint8Array(), [], { replaced: new Map(), added: files, removed: new Set() });
}
