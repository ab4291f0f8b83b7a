import { say } from "../core/coded";
import { columnsToOffer } from "../core/check-workbook";
import { lettersOf } from "../ui/columns-text";
import { columnsUnsure } from "../ui/columns-unsure";
import type { OfflineState } from "../ui/offline-view";
import type { PaneMessage } from "../ui/pane-state";
import type { Settings } from "../ui/settings";
import { sheetReport } from "../ui/sheet-report";
import { paneWordsFor } from "../words/pane-words";
import type { FileFailure } from "../words/file-failure-catalogue";
import { failureHeading } from "../words/file-failures";
import { COPY, endingOf } from "../words/output-names";
import { wordsFor } from "../words/words";
import { isTextTable } from "../xlsx/open-file";
import type { FileFault, JudgedFile } from "./judge-file";

/** A file that was chosen, and what a person said about it; it is forgotten with the next one. */
export interface OpenFile {
  readonly name: string;
  readonly notices: readonly PaneMessage[];
  /** The sheet that was chosen by hand. */
  sheet?: string;
  /** The sheet that was judged last, or could not be. */
  shown: string | undefined;
  /** The columns that were set by hand, by sheet. */
  readonly columns: Map<string, string>;
}

/** What is wrong with a file, by name; the way on is to put in another where nothing else mends it. */
export const problem = (
  failure: FileFailure,
  text: string,
  { language }: Pick<Settings, "language">,
): PaneMessage => ({
  tone: "problem",
  heading: failureHeading(failure, language),
  text,
  ...(OURS.has(failure) ? {} : { offers: ["choose-file"] }),
});

/** Another file does not help. */
const OURS: ReadonlySet<FileFailure> = new Set(["no-copy", "our-fault"]);

/** Where a sheet could be looked at, another sheet or other columns may help. */
export function faultState(
  { columns }: OpenFile,
  { failure, text, sheets, sheet, offered }: FileFault,
  settings: Settings,
): OfflineState {
  if (sheet === undefined) return { messages: [problem(failure, text, settings)], sheets, sheet: "" };
  const inForce = columns.get(sheet);
  const byHand = say(paneWordsFor(settings.language), { code: "fault-by-hand", values: { sheet } });
  return {
    messages: [
      {
        ...problem(failure, inForce === undefined ? text : `${text}\n${byHand}`, settings),
        // Of a sheet without a text no rules can be made.
        offers: failure === "sheet-empty" ? ["columns", "choose-file"] : ["columns", "draft", "choose-file"],
      },
    ],
    sheets,
    sheet,
    columns: { sheet, offered, ...(inForce === undefined ? {} : { inForce }) },
  };
}

/** The result of a file, with everything that can be done with it. */
export function resultState(file: OpenFile, judged: JudgedFile, settings: Settings): OfflineState {
  const { snapshot, checked, sheets, copy, memo, rules } = judged;
  const words = wordsFor(settings.language);
  const pane = paneWordsFor(settings.language);
  const report = sheetReport({
    checked,
    snapshot,
    ...rules,
    words,
    file: file.name,
  });
  const done = say(pane, {
    code: "done-judge",
    values: { sheet: report.sheet, verdict: report.verdictWord },
  });
  const name = copyName(file.name);
  const inForce = file.sheet === report.sheet ? file.columns.get(report.sheet) : undefined;
  const unsure = say(pane, { code: "columns-unsure", values: {} });
  const usedText = say(pane, { code: "columns-used", values: { sheet: report.sheet } });
  const used: PaneMessage = { tone: "notice", text: usedText, offers: ["columns"] };
  const hint: PaneMessage = { tone: "notice", text: unsure, offers: ["columns"] };
  return {
    messages: [
      { tone: "done", text: done, isShown: true },
      ...file.notices,
      ...(copy.ok ? [] : [problem("no-copy", copy.fault, settings)]),
      ...(inForce === undefined ? [] : [used]),
      ...(inForce === undefined && columnsUnsure(checked.table) ? [hint] : []),
    ],
    report,
    sheets,
    sheet: report.sheet,
    memo,
    columns: {
      sheet: report.sheet,
      offered: columnsToOffer(snapshot, rules.pack),
      read: lettersOf(checked.table.columns),
      ...(inForce === undefined ? {} : { inForce }),
    },
    ...(copy.ok
      ? { copy: { name, memo: judged.copyWithMemo === undefined ? "structure-locked" : "possible" } }
      : {}),
  };
}

/** 「回答.xlsx」 becomes 「回答_判定済.xlsx」, as on the command line. */
export function copyName(file: string): string {
  const ending = endingOf(file);
  return `${file.slice(0, file.length - ending.length)}${COPY}${isTextTable(file) ? ".xlsx" : ending}`;
}
