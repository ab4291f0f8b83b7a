import { say } from "../core/coded";
import type { ChosenPack } from "../packs/choose-pack";
import { outlineOf } from "../packs/outline-of";
import type { PaneMessage, RulesShown } from "../ui/pane-state";
import { rowId } from "../core/ids";
import type { Pack } from "../core/pack/pack-schema";
import { packChoiceWordsFor } from "../words/pack-choice-words";
import type { Language } from "../words/words";

/** The workbook names another pack than the one by which it was judged. */
export function packDifference(
  { trusted, difference }: ChosenPack,
  language: Language,
): readonly PaneMessage[] {
  if (difference === undefined) return [];
  const used = outlineOf(trusted.pack, language).name;
  const text = say(packChoiceWordsFor(language), { code: "difference", values: { ...difference, used } });
  return [{ tone: "notice", text }];
}

/** What became of the choice in the workbook. @param pack undefined: the table's texts choose again */
export function packNoted(pack: Pack | undefined, isNoted: boolean, language: Language): PaneMessage {
  const words = packChoiceWordsFor(language);
  if (pack === undefined) {
    return { tone: "done", text: say(words, { code: "automatic-again", values: {} }) };
  }
  const code = isNoted ? "kept-in-workbook" : "not-kept-in-workbook";
  const { name } = outlineOf(pack, language);
  return { tone: isNoted ? "done" : "notice", text: say(words, { code, values: { name } }) };
}

/** Packs that were kept on this machine and are of no use to this version. */
export function keptFaulty(count: number, language: Language): readonly PaneMessage[] {
  if (count === 0) return [];
  const text = say(packChoiceWordsFor(language), { code: "kept-faulty", values: { count } });
  return [{ tone: "notice", text }];
}

/** A pack as the pane shows it. */
export function rulesShown(pack: Pack, language: Language): RulesShown {
  const { id, name, rows, exemptions } = outlineOf(pack, language);
  return { id, name, bands: exemptions, rows: rows.map((row) => ({ ...row, id: rowId(row.id) })) };
}
