import { say } from "../core/coded";
import type { MarkNotice } from "../core/mark/mark-words";
import { cellAddress } from "../core/snapshot/grid";
import { clearActiveSheet, judgeActiveSheet, type SheetRules, writingOf } from "../excel/judge-active-sheet";
import { choosePack, policyFor, type PackDifference } from "../packs/choose-pack";
import { choiceSeal } from "../packs/choice-seal";
import { choiceKey, keptPackTexts } from "../packs/kept-packs";
import { outlineOf } from "../packs/outline-of";
import { PackShelf } from "../packs/pack-shelf";
import type { SheetReading } from "../excel/read/read-sheet";
import { HeardWriting } from "../excel/undo/heard-writing";
import type { Settings } from "../ui/settings";
import { excelWordsFor } from "../words/excel-words";
import { packChoiceWordsFor } from "../words/pack-choice-words";
import { paneWordsFor } from "../words/pane-words";
import { wordsFor } from "../words/words";
import type { CommandName } from "./command-names";

const storage = (): Storage => window.localStorage;

/** The packs that the user trusts on this machine, as the pane has them. One that is of no use any more is told there. */
async function trustedPacks(): Promise<PackShelf> {
  const shelf = new PackShelf();
  const texts = keptPackTexts(storage);
  if (texts.length === 0) return shelf;
  const { takePack } = await import(/* webpackChunkName: "packs" */ "../packs/take-pack");
  for (const text of texts) {
    const taken = takePack(text);
    if (taken.ok) shelf.add(taken.value, text);
  }
  return shelf;
}

/** What went wrong, as a sentence; undefined where the sheet itself shows what was done. */
export type Command = (settings: Settings) => Promise<string | undefined>;

/** What the sheet itself does not show. */
const TOLD: ReadonlySet<MarkNotice["code"]> = new Set(["sheet-is-sample", "former-state-lost"]);

async function judge(settings: Settings, print?: "A4"): Promise<string | undefined> {
  const { language, asOf, staff } = settings;
  const shelf = await trustedPacks();
  const key = choiceKey(storage);
  const words = wordsFor(language);
  const options = { staff, ...(print === undefined ? {} : { print, review: true }) };
  const heard = new HeardWriting();
  let difference: (PackDifference & { readonly used: string }) | undefined;
  const asked = ({ snapshot, pack: reference }: SheetReading): SheetRules => {
    const isOwnChoice = reference !== undefined && reference.seal === choiceSeal(key, reference.hash);
    const chosen = choosePack({ workbook: { sheets: [snapshot] }, shelf, reference, isOwnChoice });
    const { pack, hash } = chosen.trusted;
    difference = chosen.difference && { ...chosen.difference, used: outlineOf(pack, language).name };
    return { pack, packHash: hash, asOf, policy: policyFor(settings, pack), words: words.mark, options };
  };
  const judged = await judgeActiveSheet(asked, { onChange: heard.onChange });
  if (!judged.ok) return excelWordsFor(language).judgeFault(judged.fault);
  const { written, checked, reading } = judged.value;
  const lost = await heard.end(reading.unwatch, writingOf(judged.value));
  const pane = paneWordsFor(language);
  if (!written.ok) {
    const { writeFault } = excelWordsFor(language);
    return [...writeFault(written.fault), ...lost.map((told) => say(pane, told))].join("\n");
  }
  const unplaced = checked.plan.sheets.length === 0;
  const told = checked.notices.filter(({ code }) => unplaced || TOLD.has(code));
  const { printIgnored = [], renamed } = written.value;
  const { sheet } = checked.table;
  const lines = [
    ...told.map((notice) => words.notice(notice)),
    ...(difference === undefined
      ? []
      : [say(packChoiceWordsFor(language), { code: "difference", values: difference })]),
    ...(printIgnored.length === 0 ? [] : [excelWordsFor(language).printIgnored(printIgnored)]),
    ...(renamed === undefined
      ? []
      : [say(pane, { code: "renamed-meanwhile", values: { sheet, name: renamed } })]),
    ...lost.map((told) => say(pane, told)),
  ];
  return lines.length === 0 ? undefined : lines.join("\n");
}

async function clear({ language }: Settings): Promise<string | undefined> {
  const heard = new HeardWriting();
  const cleared = await clearActiveSheet({ onChange: heard.onChange, sparesStaff: true });
  const pane = paneWordsFor(language);
  const hearing = cleared.ok ? cleared.value : cleared.fault.hearing;
  const lost = hearing === undefined ? [] : await heard.end(hearing.unwatch, hearing.writing);
  const lostLines = lost.map((told) => say(pane, told));
  if (!cleared.ok) {
    const { fault, writeFault } = excelWordsFor(language);
    // The pane asks whether to clear all the same; here everything stays.
    const { asks } = cleared.fault;
    const inPane = say(pane, { code: "clear-in-pane", values: {} });
    const why = asks === undefined ? writeFault(cleared.fault) : [...asks.map(fault), inPane];
    return [...why, ...lostLines].join("\n");
  }
  const { printLeft = [], changed = [], sizesRestored, heightsLeft, sheet } = cleared.value;
  const cells = changed.slice(0, 8).map(cellAddress);
  const lines = [
    ...(sizesRestored ? [] : [say(pane, { code: "sizes-not-restored", values: {} })]),
    ...(heightsLeft === true ? [say(pane, { code: "heights-left", values: {} })] : []),
    ...(printLeft.length === 0 ? [] : [excelWordsFor(language).printLeft(printLeft)]),
    ...(cells.length === 0 ? [] : [say(pane, { code: "changed-while-clearing", values: { sheet, cells } })]),
    ...lostLines,
  ];
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** What the ribbon's functions do. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  judgeSheet: (settings) => judge(settings),
  clearSheet: (settings) => clear(settings),
  preparePrint: (settings) => judge(settings, "A4"),
};
