import { bundleWords } from "../catalogues";
import { explainedJa } from "./explained";
import { findingsJa } from "./finding";
import { markNoticesJa, markWordsJa } from "./mark";
import { memoWordsJa } from "./memo";
import { packFaultsJa } from "./pack-fault";
import { readingsJa, obligationsJa } from "./reading";
import { reasonsJa } from "./reason";
import { rowList } from "./row-names";
import { alterationsJa, columnsFaultsJa, repairsJa, rowDoubtsJa, tableFaultsJa } from "./table";
import { workbookFaultsJa } from "./workbook-fault";

export const japaneseWords = bundleWords({
  mark: markWordsJa,
  memo: memoWordsJa,
  obligation: obligationsJa,
  readings: readingsJa,
  reasons: reasonsJa,
  findings: findingsJa,
  rowDoubts: rowDoubtsJa,
  repairs: repairsJa,
  alteration: (one) => alterationsJa[one.what](one),
  notices: markNoticesJa,
  tableFaults: tableFaultsJa,
  columnsFaults: columnsFaultsJa,
  workbookFaults: workbookFaultsJa,
  packFaults: packFaultsJa,
  rowList,
  explained: explainedJa,
});
