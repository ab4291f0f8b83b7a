import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import type { NewRelationship } from "../package/relationships";
import type { NameChange } from "./name-edits";
import type { NewSheet } from "./new-sheet";

/** What a run adds to the package beside edits of parts that exist. */
export class Additions {
  readonly relationships: NewRelationship[] = [];
  readonly contentTypes: { readonly part: string; readonly type: string }[] = [];
  readonly names: NameChange[] = [];
  readonly before: SheetBeforeImage[] = [];
  readonly sheets: NewSheet[] = [];
}
