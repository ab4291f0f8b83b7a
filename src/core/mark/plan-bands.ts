import { say } from "../coded";
import type { RowId } from "../ids";
import type { ExemptionJudgement, Judgement } from "../judge/judgement";
import { cellAddress } from "../snapshot/grid";
import type { CellLook } from "./annotation-plan";
import { frameLook } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import type { MarkWords } from "./mark-words";
import { rowRuns } from "./row-runs";
import { bandLabel } from "./sheet-vocabulary";

export interface BandNote {
  readonly row: number;
  readonly sign: string;
  readonly note: string;
  readonly look: CellLook;
}

/** What each band row of the sheet does: whether it holds, why, and which rows it waives. */
export function bandNotes({ table, judgement, words }: MarkRequest): readonly BandNote[] {
  const told = judgement.exemptions.map((one, at) => ({ one, at }));
  const ofCell = new Map([...told].reverse().map((of) => [of.one.cell, of]));
  const ofId = new Map<string | undefined, (typeof told)[number]>(
    [...told].reverse().map((of) => [of.one.id, of]),
  );
  return table.bands.map((band) => {
    const [here, named] = [ofCell.get(cellAddress(band.place)), ofId.get(band.exemption)];
    // Whichever is told first.
    const exemption = (named === undefined || (here?.at ?? Infinity) < named.at ? here : named)?.one;
    const truth = exemption?.truth ?? "unknown";
    return {
      row: band.place.row,
      sign: bandLabel(truth, words.band[truth]),
      note: exemption === undefined ? "" : bandSentences(exemption, judgement, words).join("\n"),
      look: frameLook({ bold: true }),
    };
  });
}

/** What a band does, and why it is not taken at its word where it is not. */
export function bandSentences(
  exemption: ExemptionJudgement,
  judgement: Judgement,
  words: MarkWords,
): readonly string[] {
  const { id, doubt, uncertainRows } = exemption;
  const order = judgement.rows.map((row) => row.id);
  const effect = effectSentence(exemption, order, words);
  if (doubt === undefined) return [effect];
  const values = { exemption: id, doubt, rows: rowRuns(uncertainRows, order) };
  const doubtful = say(words.sentences, { code: "band-in-doubt", values });
  return exemption.rows.length === 0 ? [doubtful] : [effect, doubtful];
}

function effectSentence(
  { id: exemption, truth, because, rows: waived }: ExemptionJudgement,
  order: readonly RowId[],
  { sentences }: MarkWords,
): string {
  const rows = rowRuns(waived, order);
  switch (truth) {
    case "true":
      return say(sentences, { code: "band-true", values: { exemption, because, rows } });
    case "false":
      return say(sentences, { code: "band-false", values: { exemption, because, rows } });
    case "unknown":
      return say(sentences, { code: "band-unknown", values: { exemption, blockers: because, rows } });
  }
}
