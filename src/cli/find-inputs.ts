import { readdirSync, statSync, type Dirent } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { RoundLine } from "../core/round/round-line";
import type { CliMessage } from "./parse-arguments";
import { systemCode } from "./read-file";
import { realPlace } from "./real-place";
import { DEEPEST, inOrder, isPassedOver, isTable, MOST_FILES } from "../words/input-names";
import { outputStems } from "../words/output-names";

/** A file of a run, and how its outputs are called. */
export interface InputFile {
  readonly file: string;
  /** Its folder within the folder that was named, which its outputs keep below --out; "" for a file that was named. */
  readonly under: string;
  /** The name of its outputs, before what marks them. */
  readonly stem: string;
  /** It was found in a folder rather than named. */
  readonly found: boolean;
}

export interface FoundInputs {
  readonly inputs: readonly InputFile[];
  /** Files of other kinds (.pdf, .docx) and links to folders: nobody reads them, and it is told. */
  readonly unread: readonly string[];
  /** Files of the same round that an earlier run has judged. */
  readonly before?: readonly RoundLine[];
  /** Outputs of earlier runs among what was found. */
  readonly own: readonly string[];
  /** Folders that can't be looked into, or have nothing to judge. */
  readonly faults: readonly { readonly file: string; readonly fault: CliMessage }[];
}

type Place = Pick<InputFile, "file" | "under" | "found">;

/** The files that the operands of a run stand for: files as they are, of folders all tables, sorted as people count. */
export function findInputs(operands: readonly string[], out: string | undefined): FoundInputs {
  const search = new Search();
  for (const operand of operands) search.add(operand);
  return {
    inputs: named(search.places, out),
    unread: search.unread,
    own: [],
    faults: search.faults,
  };
}

/** Whether the operand is a folder; what is not there is told when it is read. */
export function isFolder(operand: string): boolean {
  try {
    return statSync(operand).isDirectory();
  } catch {
    return false;
  }
}

class Search {
  readonly places: Place[] = [];
  readonly unread: string[] = [];
  readonly faults: { readonly file: string; readonly fault: CliMessage }[] = [];
  private readonly known = new Set<string>();

  add(operand: string): void {
    if (!isFolder(operand)) {
      this.known.add(realPlace(operand));
      this.places.push({ file: operand, under: "", found: false });
      return;
    }
    const before = this.places.length + this.faults.length;
    this.walk(operand, operand, 0);
    if (this.places.length + this.faults.length === before) {
      this.faults.push({ file: operand, fault: { code: "folder-empty", values: { file: operand } } });
    }
  }

  private walk(folder: string, root: string, depth: number): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      const values = { file: folder, detail: systemCode(error) };
      this.faults.push({ file: folder, fault: { code: "folder-not-readable", values } });
      return;
    }
    for (const entry of entries.sort((a, b) => inOrder(a.name, b.name))) {
      if (isPassedOver(entry.name)) continue;
      const file = join(folder, entry.name);
      if (entry.isDirectory()) this.goInto(file, root, depth);
      else if (isTable(entry.name) && isPlainFile(file)) this.take(file, root);
      else this.unread.push(file);
    }
  }

  private goInto(folder: string, root: string, depth: number): void {
    if (depth < DEEPEST) this.walk(folder, root, depth + 1);
    else this.faults.push({ file: folder, fault: { code: "folder-too-deep", values: { file: folder } } });
  }

  private take(file: string, root: string): void {
    const place = realPlace(file);
    if (this.known.has(place)) return;
    this.known.add(place);
    if (this.places.length >= MOST_FILES) {
      this.tellTooMany(root);
      return;
    }
    this.places.push({ file, under: relative(root, dirname(file)), found: true });
  }

  private tellTooMany(root: string): void {
    if (this.faults.some(({ fault }) => fault.code === "folder-too-large")) return;
    const values = { file: root, limit: MOST_FILES };
    this.faults.push({ file: root, fault: { code: "folder-too-large", values } });
  }
}

function isPlainFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return true;
  }
}

/** Gives each input the name of its outputs. */
function named(places: readonly Place[], out: string | undefined): readonly InputFile[] {
  const stems = outputStems(
    places.map(({ file, under }) => ({
      folder: `${resolve(dirname(file))}\n${out === undefined ? "" : under}`,
      name: basename(file),
    })),
  );
  return places.map((place, at) => ({ ...place, stem: stems[at] ?? basename(place.file) }));
}
