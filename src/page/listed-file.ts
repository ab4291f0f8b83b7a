import type { EarlierFile } from "./earlier-answer";
import type { FileLine } from "./file-line";
import type { OpenFile } from "./page-states";
import { placeOf, type TakenFile } from "./take-files";

/** A file of the list, and what is known of it so far. */
export interface ListedFile {
  readonly open: OpenFile;
  readonly under: string;
  /** The name of the folder that was put in. */
  readonly from?: string;
  /** As it was put in; once it is judged, the bytes that were. */
  source: Blob;
  line?: FileLine;
  /** With what it is compared. */
  earlier?: EarlierFile;
  /** Whose place it took, as that was judged: it is compared with it where no earlier answer was put in. */
  former?: EarlierFile;
  /** The rows that were to be mended when it was last checked. */
  before?: readonly string[];
}

/** A file as it was put in: nothing is known of it yet. */
export function listedFile({ file, under, from }: TakenFile): ListedFile {
  return {
    open: { name: file.name, notices: [], shown: undefined, columns: new Map() },
    under,
    ...(from !== undefined && { from }),
    source: file,
  };
}

/** Where a listed file lay, as people see it. */
export const placeOfListed = ({ open, under }: ListedFile): string =>
  placeOf({ file: { name: open.name }, under });
