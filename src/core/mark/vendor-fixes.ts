import type { Coded } from "../coded";
import type { RowId } from "../ids";
import type { Reason } from "../judge/judgement";
import { attentionItems, type AttentionItem, type MemoRequest } from "./memo-items";
import type { AskCatalogue } from "./memo-words";

/** In the order in which a vendor can mend them before sending: what takes a word first, what was not theirs to change last. */
export const FIX_GROUPS = ["blank", "contradiction", "evidence", "unmet", "altered"] as const;
export type FixGroup = (typeof FIX_GROUPS)[number];

/** One thing to mend before the sheet is sent. */
export interface VendorFix {
  readonly group: FixGroup;
  readonly id: RowId;
  readonly title: string;
  readonly mandatory: boolean;
  /** Where the answer is written, A1; undefined where the sheet lacks the row. */
  readonly cell: string | undefined;
  readonly reasons: readonly Reason[];
  readonly ask: Coded<AskCatalogue>;
}

/** What a vendor can mend, mandatory rows first within each group. */
export function vendorFixes(request: MemoRequest): readonly VendorFix[] {
  const fixes = attentionItems(request).map((item): VendorFix => {
    const { id, title, cell, reasons, ask, row } = item;
    return { group: groupOf(item), id, title, mandatory: row.obligation === "mandatory", cell, reasons, ask };
  });
  const place = ({ group, mandatory }: VendorFix) => FIX_GROUPS.indexOf(group) * 2 + (mandatory ? 0 : 1);
  return [...fixes].sort((one, other) => place(one) - place(other));
}

function groupOf({ ask: { code }, row }: AttentionItem): FixGroup {
  switch (code) {
    case "ask-original":
    case "ask-as-sent":
    case "ask-row-back":
      return "altered";
    case "ask-which":
      return "contradiction";
    case "ask-means":
    case "ask-when":
    case "ask-why-not":
      return "unmet";
    default:
      if (row.status === "nonconforming") return "unmet";
      return row.reading === "blank" ? "blank" : "evidence";
  }
}
