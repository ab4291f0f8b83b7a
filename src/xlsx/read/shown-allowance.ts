import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";

/** Counts what a workbook shows, sheet after sheet: a small file can show one long text in many thousand cells. */
export class ShownAllowance {
  private cells = 0;
  private characters = 0;
  private overlays = 0;

  cell(text: string, part: string): void {
    this.cells += 1;
    if (this.cells > LIMITS.shownCells) {
      stopWith("too-large", { part, what: "shown-cells", limit: LIMITS.shownCells });
    }
    this.text(text, part);
  }

  overlay({ text = "" }: { readonly text?: string }, part: string): void {
    this.overlays += 1;
    if (this.overlays > LIMITS.allOverlays) {
      stopWith("too-large", { part, what: "overlays", limit: LIMITS.allOverlays });
    }
    this.text(text, part);
  }

  private text(text: string, part: string): void {
    this.characters += text.length;
    if (this.characters > LIMITS.shownCharacters) {
      stopWith("too-large", { part, what: "shown-characters", limit: LIMITS.shownCharacters });
    }
  }
}
