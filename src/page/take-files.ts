import { DEEPEST, inOrder, isPassedOver, isTable, MOST_FILES } from "../words/input-names";

/** A file that was put in, and where it lay within the folder that was. */
export interface TakenFile {
  readonly file: File;
  /** "A/B"; "" for a file that was put in by itself. */
  readonly under: string;
  /** The name of the folder that was put in; left out for a file by itself. */
  readonly from?: string;
}

export interface TakenFiles {
  readonly files: readonly TakenFile[];
  /** Files of a folder that hold no table. */
  readonly unread: number;
  /** There were more than are taken at once. */
  readonly tooMany: boolean;
}

/** The files of a file field. Of a folder only tables are taken, as the command line does. */
export function ofField(files: Iterable<File>): TakenFiles {
  return taken(
    [...files].map((file) => {
      const [from, ...folders] = file.webkitRelativePath.split("/").slice(0, -1);
      return {
        file,
        under: folders.join("/"),
        isFound: from !== undefined,
        ...(from !== undefined && { from }),
      };
    }),
  );
}

/** What was dropped: files, and what lies in the folders among it. */
export async function ofDrop(transfer: DataTransfer): Promise<TakenFiles> {
  // What was dropped can only be asked for before the first pause.
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === "file")
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await Promise.all(
    dropped.map(async ({ entry, file }): Promise<readonly Found[]> => {
      if (isFolder(entry)) {
        const found = await inFolder(entry, [], 0);
        return found.map((one) => ({ ...one, from: entry.name }));
      }
      return file === null ? [] : [{ file, under: "", isFound: false }];
    }),
  );
  return taken(found.flat());
}

interface Found extends TakenFile {
  /** It was found in a folder rather than put in. */
  readonly isFound: boolean;
}

function taken(all: readonly Found[]): TakenFiles {
  const ours = all.filter(
    ({ file, under, isFound }) => !isFound || ![file.name, ...under.split("/")].some(isPassedOver),
  );
  const tables = ours.filter(({ file, isFound }) => !isFound || isTable(file.name));
  const sorted = [...tables].sort((a, b) => inOrder(placeOf(a), placeOf(b)));
  const files = sorted
    .slice(0, MOST_FILES)
    .map(({ file, under, from }) => ({ file, under, ...(from !== undefined && { from }) }));
  return { files, unread: ours.length - tables.length, tooMany: tables.length > MOST_FILES };
}

/** Where a file lies, as people see it. */
export const placeOf = ({
  file,
  under,
}: {
  readonly file: { readonly name: string };
  readonly under: string;
}): string => (under === "" ? file.name : `${under}/${file.name}`);

const isFolder = (entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry =>
  entry?.isDirectory === true;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function inFolder(
  folder: FileSystemDirectoryEntry,
  under: readonly string[],
  depth: number,
): Promise<Found[]> {
  if (depth > DEEPEST) return [];
  const found: Found[] = [];
  for (const entry of await entriesOf(folder)) {
    if (isFolder(entry)) found.push(...(await inFolder(entry, [...under, entry.name], depth + 1)));
    else if (isFile(entry)) {
      const file = await fileOf(entry);
      if (file !== undefined) found.push({ file, under: under.join("/"), isFound: true });
    }
    if (found.length > MOST_FILES) break;
  }
  return found;
}

/** A browser hands out what is in a folder in portions, and nothing at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** Undefined where the system does not give it out. */
function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}
