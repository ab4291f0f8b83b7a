import { readAnswer } from "../../src/core/answer/read-answer";
import { judgeSheet } from "../../src/core/judge/judge-sheet";
import { guessExpects } from "../../src/core/draft/guess-expects";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { readTableRow } from "../../src/core/read-table-row";
import { chooseSheet } from "../../src/core/table/which-sheet/choose-sheet";
import { findTable } from "../../src/core/table/find-table";
import { shippedPack } from "../../src/packs/index";

/** What the oracle asks of a core: of today's here, of the old one in old-reader.cjs. */
export const TODAY = {
  readAnswer,
  judgeSheet,
  guessExpects,
  DEFAULT_POLICY,
  readTableRow,
  chooseSheet,
  findTable,
  shippedPack,
};
export type Core = typeof TODAY;
