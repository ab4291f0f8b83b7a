import { say } from "../core/coded";
import { vendorFixes } from "../core/mark/vendor-fixes";
import type { FixReport } from "../ui/fixes-view";
import type { Settings } from "../ui/settings";
import { wordsFor } from "../words/words";
import type { JudgedFile } from "./judge-file";

/** What a vendor mends before sending, in the sentences of the letter that it would otherwise get. */
export function fixReports(
  { checked, rules: { pack, policy } }: JudgedFile,
  { language }: Settings,
): readonly FixReport[] {
  const { judgement, table } = checked;
  const { memo } = wordsFor(language);
  return vendorFixes({ judgement, table, pack, language, policy }).map(
    ({ group, id, title, mandatory, cell, reasons, ask }) => ({
      group,
      id,
      title,
      mandatory,
      ...(cell === undefined ? {} : { cell }),
      text: [...reasons.map(memo.reason), say(memo.sentences, ask)].join(" "),
    }),
  );
}
