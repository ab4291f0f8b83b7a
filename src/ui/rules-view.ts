import type { RowId } from "../core/ids";
import { element } from "./element";
import { label, type PaneWords } from "./label";

/** A row of the rules, as people speak of it. */
export interface RuleRow {
  readonly id: RowId;
  readonly title: string;
  readonly mandatory: boolean;
}

/** What a pack requires, row by row. */
export function ruleRows(rows: readonly RuleRow[], words: PaneWords): HTMLElement {
  return element(
    "ul",
    { class: "rule-rows" },
    ...rows.map(({ id, title, mandatory }) =>
      element(
        "li",
        {},
        element("b", {}, id),
        element("span", {}, title),
        element("span", { class: "quiet" }, label(words, mandatory ? "mandatory" : "optional")),
      ),
    ),
  );
}
