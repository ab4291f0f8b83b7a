import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { DraftNote } from "./draft-note";
import { draftPack, type DraftRequest, type DraftResult } from "./draft-pack";

export type Draft = Extract<DraftResult, { readonly ok: true }>;

/** A draft, and the sheet from which it was made. */
export interface SheetDraft {
  readonly sheet: string;
  readonly draft: Draft;
}

/** The draft with most rows among those of some sheets; the tables of the others are named. Undefined: no table. */
export function draftWorkbook(
  sheets: readonly SheetSnapshot[],
  request: Omit<DraftRequest, "snapshot">,
): SheetDraft | undefined {
  const drafts = sheets.flatMap((snapshot) => {
    const draft = draftPack({ ...request, snapshot });
    return draft.ok ? [{ sheet: snapshot.name, draft }] : [];
  });
  const [first, ...more] = drafts;
  if (first === undefined) return undefined;
  const best = more.reduce(
    (most, next) => (next.draft.pack.rows.length > most.draft.pack.rows.length ? next : most),
    first,
  );
  const others = drafts
    .filter((one) => one !== best)
    .map(({ sheet, draft }): DraftNote => ({
      code: "sheet-left-out",
      values: { sheet, rows: draft.pack.rows.length },
    }));
  return { sheet: best.sheet, draft: { ...best.draft, notes: [...others, ...best.draft.notes] } };
}
