import type { Sentences } from "../../core/coded";
import type {
  LimitedMeasure,
  OtherFormat,
  SheetNameFault,
  UnsafeConstruct,
  WorkbookFaultCatalogue,
} from "../../core/fault";

const place = (part: string): string => (part === "" ? "The file" : `“${part}” in the file`);

const MEBIBYTE = 1024 * 1024;

function bytes(limit: number): string {
  return limit >= MEBIBYTE ? `${String(Math.floor(limit / MEBIBYTE))} MB` : `${String(limit)} bytes`;
}

function bound(what: LimitedMeasure, limit: number): string {
  switch (what) {
    case "bytes":
      return `is larger than the limit of ${bytes(limit)}`;
    case "declared-bytes":
      return `unpacks to more than the ${bytes(limit)} that it declares`;
    case "entries":
      return `holds more than ${String(limit)} files`;
    case "name-bytes":
      return `holds a file name longer than ${String(limit)} bytes`;
    case "ratio":
      return `is packed more tightly than ${String(limit)} to 1, which no ordinary workbook is`;
    case "levels":
      return `is nested deeper than ${String(limit)} levels`;
    case "shown-cells":
      return `takes the workbook over ${String(limit)} filled cells`;
    case "elements":
      return `holds more than ${String(limit)} XML elements`;
    case "merges":
      return `holds more than ${String(limit)} merged areas`;
    case "styles":
      return `holds more than ${String(limit)} cell formats`;
    case "rules":
      return `holds more than ${String(limit)} drop-downs and format rules`;
    case "sheets":
      return `lists more than ${String(limit)} sheets`;
    case "runs":
      return `holds a text with more than ${String(limit)} changes of look`;
    case "attributes":
      return `holds an XML element with more than ${String(limit)} attributes`;
    case "relationships":
      return `takes the workbook over ${String(limit)} relationships (links and the like)`;
    case "sheets-of-part":
      return `is the contents of more than ${String(limit)} sheet`;
    case "shown-characters":
      return `takes the workbook over ${String(limit)} characters shown in cells and notes`;
    case "overlays":
      return `takes the workbook over ${String(limit)} notes, drawings and controls`;
    case "cells":
      return `holds more than ${String(limit)} cells`;
  }
}

const UNSAFE: Readonly<Record<UnsafeConstruct, string>> = {
  doctype: "It declares a document type (DOCTYPE).",
  "entry-name": "Its name is not a safe one.",
  "duplicate-entry": "Two files of that name are in the archive.",
  "overlapping-entries": "Its packed data overlap those of another file.",
  "differing-names": "The archive's directory names it otherwise than the data do.",
};

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  ods: "This is an OpenDocument spreadsheet (.ods).",
  fods: "This is a flat OpenDocument file (.fods).",
  pdf: "This is a PDF file (.pdf).",
  "xml-2003": "This is an Excel 2003 XML spreadsheet (.xml).",
  docx: "This is a Word document (.docx).",
  pptx: "This is a PowerPoint file (.pptx).",
  numbers: "This is a Numbers file (.numbers).",
  html: "This is a web page (HTML).",
};
const SAVE_AS = "Open it in Excel and save it as an Excel workbook (.xlsx).";
const ASK_FOR =
  "Ask for the Excel file, or copy the table into Excel and save it as an Excel workbook (.xlsx).";
const HOW_TO_SAVE: Partial<Readonly<Record<OtherFormat, string>>> = {
  pdf: ASK_FOR,
  docx: ASK_FOR,
  pptx: ASK_FOR,
  numbers: "Export it to Excel (.xlsx) from Numbers.",
};

const SHEET_NAME: Readonly<Record<SheetNameFault, string>> = {
  empty: "has no name",
  "too-long": "has a name longer than the 31 characters that Excel allows",
  characters:
    "has a character in its name that Excel does not allow (\\ / ? * [ ] : , a line break, or ' at an end)",
  duplicate: "has the name of another sheet (case does not matter)",
};

/** Why a workbook can't be read or written, in English. */
export const workbookFaultsEn: Sentences<WorkbookFaultCatalogue> = {
  "not-a-workbook": () =>
    "This is not an Excel workbook (.xlsx or .xlsm). See whether Excel opens it, save it as “Excel Workbook (*.xlsx)” and use that file.",
  encrypted: () =>
    "The workbook is protected by a password (encrypted). Remove the password in Excel, save the file and try again.",
  "old-xls-format": () =>
    "The workbook is in the format of Excel 97–2003 (.xls). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  "other-format": ({ format }) => `${FORMATS[format]} ${HOW_TO_SAVE[format] ?? SAVE_AS}`,
  "text-undecodable": () =>
    "The text is neither UTF-8 nor Shift_JIS, or is damaged. Open it in Excel, look whether the letters are right, and save it as an Excel workbook (.xlsx).",
  "quote-not-closed": ({ record }) =>
    `A quotation mark (") in record ${String(record)} is never closed, so nobody can tell where its cell ends. Check the file in Excel and save it as an Excel workbook (.xlsx).`,
  "binary-workbook": () =>
    "The workbook is in the binary format (.xlsb). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  damaged: ({ part }) =>
    `${place(part)} is damaged or cut off. Ask for the file again, or open it in Excel, have it repaired and save it.`,
  "sheet-contents-missing": ({ sheet }) =>
    `The contents of sheet “${sheet}” are not in the file: the file is damaged. Ask for it again, or open it in Excel, have it repaired and save it.`,
  "cell-text-missing": ({ sheet, cell }) =>
    `The text of cell ${cell} on sheet “${sheet}” is not in the file: the file is damaged. Ask for it again, or open it in Excel, have it repaired and save it.`,
  "too-large": ({ part, what, limit }) =>
    `${place(part)} ${bound(what, limit)}. Copy the sheets that you need into a new workbook and try again.`,
  "unsafe-content": ({ part, what }) =>
    `${place(part)} was not read, to be safe. ${UNSAFE[what]} Excel does not write such files: ask the sender, or open the file in Excel and save it again.`,
  "no-worksheet": () =>
    "The workbook has no worksheet. See whether it is the one with the requirement table.",
  "no-table-in-workbook": ({ sheets }) =>
    `No sheet holds the table (looked at: ${sheets.join(", ")}). Check that this is the answer sheet with ` +
    `its columns for number, requirement and answer. If the table is there but not found, name its place ` +
    `with --sheet and --columns.`,
  "several-sheets-answered": ({ sheets }) =>
    `Several sheets hold the requirement table with answers that differ (${sheets.join(", ")}), so it is ` +
    `not clear which to judge. Find out which one counts and judge this file again with --sheet "NAME". ` +
    `To judge each of them, run once for each sheet, with another folder after --out.`,
  "only-sample-sheets": ({ sheets }) =>
    `By name or heading, every sheet with the requirement table (${sheets.join(", ")}) seems to be an ` +
    `example of how to fill in, so nothing was judged. Check whether this is the returned file. If the ` +
    `vendor’s answers are on that sheet, judge it with --sheet "NAME".`,
  "answers-perhaps-not-final": ({ sheet, others }) =>
    `Only sheet “${sheet}” holds the requirement table with answers, but by its name it seems to be a ` +
    `template, a draft or an old version, and the table also stands on ${others.join(", ")}. Find out ` +
    `which one counts and judge again with --sheet "NAME".`,
  "answers-on-another-sheet": ({ sheet, range, others }) =>
    `Sheet “${sheet}” has the requirement table in ${range}, but no column for answers. Other sheets ` +
    `(${others.join(", ")}) have the same requirement numbers, so the answers seem to be there. ` +
    `Requirements and answers on separate sheets can't be judged: copy the answers beside the ` +
    `requirements (check that the rows are in the same order) and try again.`,
  "sheet-name-wrong": ({ sheet, number, what }) =>
    `Sheet number ${String(number)}${sheet === "" ? "" : ` (“${sheet}”)`} ${SHEET_NAME[what]}. Open the file in Excel (let it repair the file), rename the sheet, save, and try again.`,
  "sheet-not-found": ({ sheet, sheets }) =>
    `There is no sheet “${sheet}”. The workbook has: ${sheets.join(", ")}. Check the name and try again.`,
  "nothing-to-clear": () => "There is nothing to clear: none of our columns were found in this workbook.",
  "no-free-columns": ({ sheet }) =>
    `Sheet “${sheet}” has no free columns beside the table for the result. Free some columns on its right, save the file and try again.`,
  "structure-locked": ({ sheet }) =>
    `Sheet “${sheet}” can't be added because the workbook's structure is protected. Turn off Review > Protect Workbook in Excel, save the file and try again.`,
  "cell-occupied": ({ sheet, cell }) =>
    `Nothing was written: cell ${cell} of sheet “${sheet}” holds a value. Empty it, save the file and try again.`,
};
