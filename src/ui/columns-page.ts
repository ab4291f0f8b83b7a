import type { Outcome } from "../core/fault";
import { columnsForm, type ColumnsFormOptions, type ColumnsState } from "./columns-form";

export interface ColumnsPageOptions extends Omit<ColumnsFormOptions, "holds"> {
  /** The columns of the sheet in front, or why they are not known. */
  readonly offer: () => Promise<Outcome<ColumnsState, string>>;
}

/** Offers the columns of the sheet that is in front just now. */
export async function showColumns(place: HTMLElement, options: ColumnsPageOptions): Promise<void> {
  const form = columnsForm({ ...options, holds: "columns-in-workbook" });
  place.replaceChildren(form.node);
  const offered = await options.offer();
  if (offered.ok) form.show(offered.value);
  else form.refuse(offered.fault);
}
