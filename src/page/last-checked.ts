import { sinceLast, type FixReport, type SinceLast } from "../ui/fixes-view";
import type { ListedFile } from "./listed-file";
import { keyOf } from "./same-name";

/** The rows that were to be mended when a file of the same name and folder was last checked; forgotten with the page. */
export class LastChecked {
  private readonly known = new Map<string, readonly string[]>();

  /** A file was put in: by itself, or in the place of one that may be called otherwise. */
  putIn(file: ListedFile, former = file): void {
    const before = this.known.get(keyOf(former));
    if (before !== undefined) file.before = before;
  }

  /** What has changed since, and notes what is to be mended now. */
  since(file: ListedFile, fixes: readonly FixReport[]): SinceLast | undefined {
    this.known.set(
      keyOf(file),
      fixes.map(({ id }) => id),
    );
    return file.before && sinceLast(file.before, fixes);
  }
}
