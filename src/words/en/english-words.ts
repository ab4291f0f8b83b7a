import { bundleWords } from "../catalogues";
import { explainedEn } from "./explained";
import { findingsEn } from "./finding";
import { markNoticesEn, markWordsEn } from "./mark";
import { memoWordsEn } from "./memo";
import { packFaultsEn } from "./pack-fault";
import { readingsEn, obligationsEn } from "./reading";
import { reasonsEn } from "./reason";
import { rowList } from "./row-names";
import { alterationsEn, columnsFaultsEn, repairsEn, rowDoubtsEn, tableFaultsEn } from "./table";
import { workbookFaultsEn } from "./workbook-fault";

export const englishWords = bundleWords({
  mark: markWordsEn,
  memo: memoWordsEn,
  obligation: obligationsEn,
  readings: readingsEn,
  reasons: reasonsEn,
  findings: findingsEn,
  rowDoubts: rowDoubtsEn,
  repairs: repairsEn,
  alteration: (one) => alterationsEn[one.what](one),
  notices: markNoticesEn,
  tableFaults: tableFaultsEn,
  columnsFaults: columnsFaultsEn,
  workbookFaults: workbookFaultsEn,
  packFaults: packFaultsEn,
  rowList,
  explained: explainedEn,
});
