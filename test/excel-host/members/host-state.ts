import type { WorkbookModel } from "../workbook-model";
import type { SheetModel } from "../sheet-model";
import type { CellRange } from "../../../src/core/snapshot/grid";

/** How RangeAreas.copyFrom behaves, for tests of an Excel that can't do it, or does a part of it. */
export type AreaCopies = "all" | "unknown" | "first-area";

/** What the emulated objects share. */
export interface HostState {
  readonly model: WorkbookModel;
  readonly areaCopies: AreaCopies;
  /** Settings that are ignored in silence ("Zoom"), names that are not found ("Print_Area"). */
  readonly ignores: ReadonlySet<string>;
  /** Two neighbours have one line between them, as real Excel may have it. */
  readonly sharedEdges: () => boolean;
  /** The sheet's cells changed through the add-in. */
  changed(sheet: SheetModel, range: CellRange): void;
  /** Somebody wants to hear of a sheet's changes (or no longer does). */
  listen(targetId: string, eventType: number, on: boolean): void;
}
