import { readAnswer } from "../../src/core/answer/read-answer";
import { checkWorkbook } from "../../src/core/check-workbook";
import { guessExpects } from "../../src/core/pack/guess-expects";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";

/** What the oracle asks of a core: of today's here, of the old one in old-reader.cjs. */
export const TODAY = { readAnswer, checkWorkbook, guessExpects, DEFAULT_POLICY, shippedPack, wordsFor };
