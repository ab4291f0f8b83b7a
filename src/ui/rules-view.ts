import type { RowId } from "../core/ids";
import { element } from "./element";
import { label, type PaneWords } from "./label";

/** A row of the rules, as people speak of it. */
export interface RuleRow {
  readonly id: RowId;
  readonly title: string;
  readonly mandatory: boolean;
}

/** By which rules the sheet is judged: their name and rows. */
export function rulesView(
  { name, rows }: { readonly name: string; readonly rows: readonly RuleRow[] },
  words: PaneWords,
): readonly HTMLElement[] {
  return [
    element("p", {}, name),
    element("p", { class: "quiet" }, label(words, "rules-lead")),
    element(
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
    ),
  ];
}
