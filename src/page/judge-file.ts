import {
  checkWorkbook,
  columnsToOffer,
  type CheckedWorkbook,
  type OfferedColumn,
  type WorkbookCheckFault,
} from "../core/check-workbook";
import type { Outcome } from "../core/fault";
import { planMemo } from "../core/mark/plan-memo";
import type { Policy } from "../core/policy";
import type { Pack } from "../core/pack/pack-schema";
import type { SheetCandidate } from "../core/table/which-sheet/sheet-candidate";
import { parseColumns } from "../core/table/columns/parse-columns";
import type { CellRange } from "../core/snapshot/grid";
import type { SheetSnapshot } from "../core/snapshot/sheet-snapshot";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import type { Settings } from "../ui/settings";
import type { SheetOption } from "../ui/sheet-choice";
import type { FileFailure } from "../words/file-failure-catalogue";
import { memoText } from "../words/memo-text";
import { paneWorkbookFault } from "../words/pane-faults";
import { wordsFor } from "../words/words";
import { plainText } from "../words/plain-text";
import { applyPlan, type KnownContent } from "../xlsx/apply-plan";
import { openFile } from "../xlsx/open-file";
import { readFills, type FillAt } from "../xlsx/read-fills";
import { readWorkbook } from "../xlsx/read-workbook";

export interface Rules {
  readonly pack: Pack;
  readonly packHash: string;
  readonly policy: Policy;
}

export interface JudgedFile {
  readonly snapshot: SheetSnapshot;
  /** By which it was judged. */
  readonly rules: Rules;
  readonly checked: CheckedWorkbook;
  /** The workbook's sheets, the best first. */
  readonly sheets: readonly SheetOption[];
  /** The annotated copy, or why there is none; the result itself is there in any case. */
  readonly copy: Outcome<Uint8Array, string>;
  /** The same with the list for the vendor as one more sheet; undefined where the structure takes no sheet. */
  readonly copyWithMemo?: () => Outcome<Uint8Array, string>;
  /** The list for the vendor. */
  readonly memo: string;
  /** The grounds of the judged sheet's cells. */
  readonly fillsIn: (within: CellRange) => FillAt;
}

/** Why a file could not be judged, and what there is to choose from. */
export interface FileFault {
  readonly failure: FileFailure;
  readonly text: string;
  readonly sheets: readonly SheetOption[];
  /** The sheet that a choice would begin with; undefined where nothing may be chosen for a person. */
  readonly sheet?: string;
  /** The columns of that sheet. */
  readonly offered: readonly OfferedColumn[];
}

/** Tells by which rules a workbook is judged. */
export type RulesFor = (workbook: WorkbookSnapshot) => Rules;

export interface FileToJudge {
  readonly bytes: Uint8Array;
  /** By its name a text file is known. */
  readonly name: string;
  readonly rulesFor: RulesFor;
  readonly settings: Settings;
  /** The sheet to judge; without it the one that holds the table. */
  readonly sheet?: string;
  /** Columns set by hand for that sheet, as parseColumns reads them. */
  readonly columns?: string;
}

/** Judges a workbook's bytes. A fault is a sentence in the language of the settings. */
export function judgeFile(file: FileToJudge): Outcome<JudgedFile, FileFault> {
  const { rulesFor, settings, sheet } = file;
  const words = wordsFor(settings.language);
  const opened = openFile(file.bytes, file.name);
  const read = opened.ok ? readWorkbook(opened.value) : opened;
  if (!read.ok)
    return {
      ok: false,
      fault: {
        failure: read.fault.code,
        text: words.workbookFault(read.fault),
        sheets: [],
        offered: [],
      },
    };
  if (!opened.ok) throw new Error("What could not be opened was read.");
  const bytes = opened.value;
  const workbook = read.value;
  const rules = rulesFor(workbook);
  const outcome = checkWorkbook({
    workbook,
    ...rules,
    asOf: settings.asOf,
    words: words.mark,
    options: { staff: settings.staff },
    ...(sheet === undefined ? {} : { wanted: sheet }),
    ...columnsByHand(file),
  });
  if (!outcome.ok) return { ok: false, fault: fileFault(outcome.fault, workbook, { ...file, rules }) };
  const checked = outcome.value;
  const snapshot = workbook.sheets.find(({ name }) => name === checked.table.sheet);
  if (snapshot === undefined) throw new Error("The judged sheet is none of the workbook's.");
  const { language } = settings;
  const memo = { ...checked, pack: rules.pack, language };
  const letter = memoText({ checked, pack: rules.pack, language });
  // Sealed as the command line seals its copies, so that either knows what the other has made.
  const copyOf = (plan: CheckedWorkbook["plan"], known: Omit<KnownContent, "snapshot"> = {}) => {
    const copy = applyPlan(bytes, plan, { snapshot: workbook, ...known });
    return copy.ok ? copy : { ok: false as const, fault: words.workbookFault(copy.fault) };
  };
  const copyWithMemo = () =>
    copyOf({ sheets: [...checked.plan.sheets, planMemo(memo, words.memo)] }, { memo: plainText(letter) });
  return {
    ok: true,
    value: {
      snapshot,
      rules,
      checked,
      sheets: checked.candidates.map(sheetOption),
      copy: copyOf(checked.plan),
      memo: letter,
      fillsIn: (within) => {
        const fills = readFills(bytes, snapshot.name, within);
        // A table without its colours is still the table.
        return fills.ok ? fills.value : () => undefined;
      },
      ...(workbook.structureLocked ? {} : { copyWithMemo }),
    },
  };
}

function columnsByHand({ columns }: FileToJudge): Pick<Parameters<typeof checkWorkbook>[0], "columns"> {
  const parsed = columns === undefined ? undefined : parseColumns(columns);
  return parsed?.ok === true ? { columns: parsed.columns } : {};
}

function sheetOption({ sheet, visibility, found, result }: SheetCandidate): SheetOption {
  return { name: sheet, hidden: visibility !== "visible", ...(result.ok ? { found } : {}) };
}

function fileFault(
  fault: WorkbookCheckFault,
  { sheets, activeSheet }: WorkbookSnapshot,
  { settings: { language }, rules, sheet }: FileToJudge & { readonly rules: Rules },
): FileFault {
  const theirs = sheets.filter(({ madeByUs }) => madeByUs !== true).map(({ name }) => name);
  const first = theirs.find((name) => name === activeSheet) ?? theirs[0];
  const judged = "sheet" in fault.values ? fault.values.sheet : first;
  const chosen = isForPeople(fault) ? undefined : (sheet ?? judged);
  const snapshot = sheets.find(({ name }) => name === chosen);
  return {
    failure: fault.code,
    text: paneWorkbookFault(fault, language),
    offered: snapshot === undefined ? [] : columnsToOffer(snapshot, rules.pack),
    sheets: theirs.map((name) => ({ name })),
    ...(chosen === undefined ? {} : { sheet: chosen }),
  };
}

/** Which of several sheets counts is left to a person. */
function isForPeople({ code }: WorkbookCheckFault): boolean {
  return ["several-sheets-answered", "only-sample-sheets", "answers-perhaps-not-final"].includes(code);
}
