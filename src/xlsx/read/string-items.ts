import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { attributesAt } from "../xml/xml-attributes";
import { XmlScanner } from "../xml/xml-scanner";
import { tokenText } from "../xml/xml-element";
import { decodeCellText, decodeXml } from "../xml/xml-text";
import type { WorkbookPackage } from "../package/workbook-package";
import { declaredSymbols } from "./declared-symbols";

/** A string of the shared table or of a cell: its runs joined, furigana left out. */
export interface StringItem {
  readonly text: string;
  /** Of the runs with something to see: all struck, none, some; "cell" where the cell's own font decides. */
  readonly struck: "all" | "none" | "some" | "cell";
  /** Where some are struck: those that stand, and the struck ones. */
  readonly parts?: { readonly standing: string; readonly struck: string };
  /** The runs of a rich text. */
  readonly pieces?: readonly StringPiece[];
}

export interface StringPiece {
  readonly text: string;
  /** The symbol font as `seenText` takes it; "cell" where the cell's own font decides. */
  readonly symbols: string | undefined;
}

interface Run {
  text: string;
  struck: boolean | undefined;
  /** Without properties of its own a run has the cell's font. */
  own: boolean;
  font: string | undefined;
  charset: string | undefined;
}

const newRun = (): Run => ({ text: "", struck: undefined, own: false, font: undefined, charset: undefined });

/** Where a run's letters are those of the cell's font. */
export const CELL_FONT = "cell";

function piecesOf(runs: readonly Run[]): readonly StringPiece[] {
  return runs
    .filter(({ text }) => text !== "")
    .map(({ text, own, font, charset }) => ({
      text: decodeCellText(text),
      symbols: own ? declaredSymbols(font, charset) : CELL_FONT,
    }));
}

function summarise(runs: readonly Run[]): StringItem["struck"] {
  const states = new Set(runs.filter((run) => run.text.trim() !== "").map((run) => run.struck ?? "cell"));
  if (states.size === 0) return "cell";
  if (states.size > 1) return states.has(true) ? "some" : "none";
  if (states.has("cell")) return "cell";
  return states.has(true) ? "all" : "none";
}

/** What stands of a text of which some is struck through, and what does not. */
function partsOf(runs: readonly Run[]): Pick<StringItem, "parts"> {
  const joined = (isStruck: boolean): string =>
    decodeCellText(
      runs
        .filter(({ struck }) => (struck === true) === isStruck)
        .map(({ text }) => text)
        .join(""),
    );
  return { parts: { standing: joined(false), struck: joined(true) } };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function valueOf(scanner: XmlScanner): string | undefined {
  const value = attributesAt(scanner.text, scanner.start, scanner.end).find(({ name }) => name === "val");
  return value && decodeXml(scanner.text.slice(value.valueStart, value.valueEnd));
}

function isOn(scanner: XmlScanner): boolean {
  const value = valueOf(scanner);
  return value !== "0" && value !== "false" && value !== "off";
}

function skip(scanner: XmlScanner): void {
  if (scanner.selfClosing) return;
  const depth = scanner.depth - 1;
  while (scanner.depth > depth) if (scanner.next() === "end") return;
}

/** Reads an si or is element, on whose open token the scanner stands; leaves it on the close token. */
export function readStringItem(scanner: XmlScanner): StringItem {
  if (scanner.selfClosing) return { text: "", struck: "cell" };
  const depth = scanner.depth;
  const runs: Run[] = [];
  let rich = false;
  let inText = false;
  let run = newRun();
  runs.push(run);
  while (scanner.next() !== "end" && scanner.depth >= depth) {
    if (scanner.kind === "text") {
      if (inText) run.text += tokenText(scanner);
      continue;
    }
    const name = localName(scanner.name);
    if (scanner.kind === "close") {
      if (name === "t") inText = false;
      continue;
    }
    if (name === "rPh" || name === "phoneticPr") skip(scanner);
    else if (name === "r") {
      rich = true;
      if (runs.length > LIMITS.runs) {
        stopWith("too-large", { part: scanner.part, what: "runs", limit: LIMITS.runs });
      }
      run = newRun();
      runs.push(run);
    } else if (name === "rPr") {
      run.struck = false;
      run.own = true;
    } else if (name === "rFont") run.font = valueOf(scanner);
    else if (name === "charset") run.charset = valueOf(scanner);
    else if (name === "strike") run.struck = isOn(scanner);
    else if (name === "t") inText = !scanner.selfClosing;
  }
  if (!rich) return { text: decodeCellText(run.text), struck: "cell" };
  const text = decodeCellText(runs.map((one) => one.text).join(""));
  const struck = summarise(runs);
  return { text, struck, ...(struck === "some" ? partsOf(runs) : {}), pieces: piecesOf(runs) };
}

/** All strings of the shared table. */
export function readSharedStrings(
  workbook: WorkbookPackage,
  part: string | undefined,
): readonly StringItem[] {
  if (part === undefined) return [];
  const scanner = new XmlScanner(workbook.text(part).text, part);
  const items: StringItem[] = [];
  while (scanner.next() !== "end") {
    if (scanner.kind === "open" && scanner.depth <= 2 && localName(scanner.name) === "si") {
      items.push(readStringItem(scanner));
    }
  }
  workbook.forget(part);
  return items;
}
