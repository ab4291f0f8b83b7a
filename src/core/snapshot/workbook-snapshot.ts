import type { BeforeImage } from "./before-image";
import type { SheetSnapshot } from "./sheet-snapshot";

/** A workbook as its reader sees it. */
export interface WorkbookSnapshot {
  /** Worksheets only, in the workbook's order. At least one. */
  readonly sheets: readonly SheetSnapshot[];
  /** The name of the worksheet that opens first, where the active sheet is a worksheet. */
  readonly activeSheet?: string;
  /** Digitally signed: any change makes the signature invalid. */
  readonly signed: boolean;
  /** No sheet can be added. */
  readonly structureLocked: boolean;
  /** What an earlier run kept of the cells and columns that it wrote. */
  readonly beforeImage?: BeforeImage;
}
