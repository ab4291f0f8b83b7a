import type { Coded } from "../coded";
import type { RowId } from "../ids";
import type { RowJudgement } from "../judge/judgement";
import { reasonsByRole } from "../judge/reason-role";
import { rowTitle } from "../pack/row-title";
import { attentionItems, type MemoRequest } from "./memo-items";
import type { AskCatalogue } from "./memo-words";

/** What is shown of a row beside its status. */
export interface RowPoint {
  /** By what name people speak of it. */
  readonly title: string;
  readonly requirement: string;
  /** The words of answer and remarks that decided, as they stand there; of a row that conforms, its evidence. */
  readonly quotes: readonly string[];
  /** The one thing to ask, where something is open. */
  readonly ask?: Coded<AskCatalogue>;
}

/** The points of every row of the pack. */
export function rowPoints(request: MemoRequest): ReadonlyMap<RowId, RowPoint> {
  const asked = new Map(request.pack.rows.map((row) => [row.id, row]));
  const asks = new Map(attentionItems(request).map(({ id, ask }) => [id, ask]));
  return new Map(
    request.judgement.rows.map((row) => {
      const required = asked.get(row.id);
      const ask = asks.get(row.id);
      const point = {
        title: required === undefined ? "" : rowTitle(required),
        requirement: required?.text ?? "",
        quotes: quotesOf(row),
        ...(ask === undefined ? {} : { ask }),
      };
      return [row.id, point];
    }),
  );
}

function quotesOf({ status, reasons }: RowJudgement): readonly string[] {
  const { deciding, evidence } = reasonsByRole(status, reasons);
  const shown = status === "conforming" ? evidence : deciding === undefined ? [] : [deciding];
  return shown.flatMap((reason) =>
    reason.about === "answer" && reason.finding.quote !== undefined ? [reason.finding.quote.text] : [],
  );
}
