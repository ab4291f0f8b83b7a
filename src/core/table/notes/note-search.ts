import type { Pack } from "../../pack/pack-schema";
import type { SheetLine } from "../../snapshot/sheet-lines";
import type { Section } from "../find-sections";
import type { TableBand } from "../sheet-table";

/** Where notes are looked for, and what is known of the table. */
export interface NoteSearch {
  readonly sections: readonly Section[];
  /** Those that make up the table. */
  readonly own: readonly Section[];
  readonly bands: readonly TableBand[];
  /** The sheet rows of every sentence that was read as a band, wherever it stands. */
  readonly bandRows: ReadonlySet<number>;
  readonly pack: Pack;
  /** Cells that were read as the sheet's legend. */
  readonly legendCells?: ReadonlySet<string>;
  /** Words that lie on the sheet besides its cells. */
  readonly besides?: readonly SheetLine[];
}
