import { checkSheet, namingOthers, type CheckedSheet, type SheetToCheck } from "./check-sheet";
import type { Outcome, WorkbookFault } from "./fault";
import type { AnnotationPlan } from "./mark/annotation-plan";
import { isOwnSheet, withoutOwnMarks } from "./mark/own-marks";
import type { MarkNotice } from "./mark/mark-words";
import { answersPerhapsOn, isSample, othersToRead, realOthers, wantsOthers, withHint } from "./other-sheets";
import type { AnswersElsewhere, ListedSheet, OthersToRead } from "./other-sheets";
import type { SheetSnapshot } from "./snapshot/sheet-snapshot";
import type { WorkbookSnapshot } from "./snapshot/workbook-snapshot";
import type { Pack } from "./pack/pack-schema";
import { arrangedSheet } from "./table/arrange-sheet";
import { offeredColumns, type OfferedColumn } from "./table/offered-columns";
import type { TableFault, TableResult } from "./table/sheet-table";
import { belowEachOther, continuedOver, joinedSheets } from "./table/which-sheet/continued";
import { candidateOf, chooseSheet } from "./table/which-sheet/choose-sheet";
import type { SheetCandidate, SheetChoiceFault } from "./table/which-sheet/sheet-candidate";

/*
 * The one door of the core: a workbook as it stands and the rules in, the judgement and what to write out. A file is
 * read as a whole, Excel reads the sheet in front and the others on demand; what is looked at, in which order, and what
 * is told of it is settled in `check` for both.
 */

export { recognisePack } from "./table/which-sheet/recognise-pack";
export type { CheckedSheet };
export type { OfferedColumn } from "./table/offered-columns";
export type { UnreadText } from "./table/notes/unread-texts";

/** By what a workbook is checked, whichever host has read it. */
export type CheckRules = Omit<SheetToCheck, "snapshot" | "others" | "lists" | "found" | "isNamed">;

export interface WorkbookToCheck extends CheckRules {
  readonly workbook: WorkbookSnapshot;
  /** The sheet that a person names; otherwise the one that has the table. */
  readonly wanted?: string;
}

export interface CheckedWorkbook extends CheckedSheet {
  /** Every sheet that was looked at, the best first. */
  readonly candidates: readonly SheetCandidate[];
}

/** Why nothing in a workbook can be judged. */
export type WorkbookCheckFault =
  | TableFault
  | SheetChoiceFault
  | AnswersElsewhere
  | Extract<WorkbookFault, { readonly code: "no-table-in-workbook" }>;

/** The sheet in front of a person, of a workbook whose other sheets are read on demand. */
export interface FrontSheetToCheck extends CheckRules {
  readonly snapshot: SheetSnapshot;
  /** All sheets of the workbook in its order, this one among them. */
  readonly sheets: readonly ListedSheet[];
  /** No sheet can be added to the workbook. */
  readonly structureLocked: boolean;
  /** What was asked for by "needs-others"; left out: nothing has been read of them. */
  readonly others?: readonly SheetSnapshot[];
}

export type FrontCheck =
  | { readonly kind: "checked"; readonly checked: CheckedSheet }
  /** Ask again with `others`: legends or answers may stand there. */
  | { readonly kind: "needs-others"; readonly read: OthersToRead }
  /** Ask again with these of `others` read as a whole, or without them: the answers stand there, and some may be struck. */
  | { readonly kind: "needs-whole"; readonly sheets: readonly string[] }
  /** We made the sheet ourselves: judging our own results would look like a second opinion. */
  | { readonly kind: "own-sheet"; readonly sheet: string; readonly elsewhere: readonly string[] }
  /** `elsewhere` are sheets that seem to hold the table. */
  | { readonly kind: "no-table"; readonly fault: TableFault; readonly elsewhere: readonly string[] };

/** Chooses the sheet of a workbook that holds the table, and checks it. What the choice left open is a notice. */
export function checkWorkbook(input: WorkbookToCheck): Outcome<CheckedWorkbook, WorkbookCheckFault> {
  const { workbook, wanted, ...rules } = input;
  const vendors = workbook.sheets.filter((sheet) => sheet.madeByUs !== true);
  // Columns and a sheet that a person names are taken as they stand.
  const sheets =
    rules.columns === undefined ? asPlainTables(vendors, rules.pack, wanted === undefined) : vendors;
  const chosen = chooseSheet({
    sheets: sheets.map((sheet) => withoutOwnMarks(sheet, sheet.ownRanges ?? [])),
    pack: rules.pack,
    ...(wanted === undefined ? {} : { wanted }),
    ...(rules.columns === undefined ? {} : { columns: rules.columns }),
  });
  if (!chosen.ok) return chosen;
  const { candidates, alsoOn } = chosen.value;
  if (wanted === undefined && candidates.length > 1 && candidates.every(hasNothing)) {
    const values = { sheets: sheets.map((sheet) => sheet.name) };
    return { ok: false, fault: { code: "no-table-in-workbook", values } };
  }
  const snapshot = sheets.find((sheet) => sheet.name === chosen.value.snapshot.name) ?? chosen.value.snapshot;
  const checked = check(rules, {
    snapshot,
    found: chosen.value.result,
    others: sheets.filter((sheet) => sheet !== snapshot && sheet.visibility === "visible"),
    lists: sheets.filter(
      ({ name, visibility }) => visibility !== "visible" && snapshot.listSheets?.includes(name) === true,
    ),
    candidates: () => candidates,
    alsoOn: wanted === undefined ? alsoOn : [],
    isNamed: wanted !== undefined,
    signed: workbook.signed,
  });
  if (!checked.ok) return { ok: false, fault: withHint(checked.fault, sheets, rules.pack) };
  return { ok: true, value: { ...checked.value, candidates } };
}

/** The sheets of which the table is printed in panels, turned, or continued on another one, as the plain table that it is. */
function asPlainTables(
  sheets: readonly SheetSnapshot[],
  pack: Pack,
  mayJoin: boolean,
): readonly SheetSnapshot[] {
  const vendors = sheets.map((sheet) => withoutOwnMarks(sheet, sheet.ownRanges ?? []));
  return (mayJoin ? joinedSheets(vendors, pack) : vendors).map((sheet) => {
    const at = vendors.indexOf(sheet);
    return arrangedSheet(sheet, pack) ?? (at < 0 ? sheet : (sheets[at] ?? sheet));
  });
}

/** The columns among which a person chooses where they are not found; ours are none of them. */
export function columnsToOffer(snapshot: SheetSnapshot, pack: Pack): readonly OfferedColumn[] {
  return offeredColumns(withoutOwnMarks(snapshot, snapshot.ownRanges ?? []), pack);
}

/** Checks the sheet in front; says where that needs the texts of the workbook's other visible sheets. */
export function checkFrontSheet(input: FrontSheetToCheck): FrontCheck {
  const { sheets, structureLocked, ...asked } = input;
  const front = frontTable(input);
  if (front.parts.some(({ textsOnly }) => textsOnly === true))
    return { kind: "needs-whole", sheets: front.parts.map(({ name }) => name) };
  const { snapshot, others } = front;
  const rules = { ...asked, options: reviewedAgain(asked, sheets) };
  const candidates = (): readonly SheetCandidate[] =>
    (others ?? []).map((other) => candidateOf(withoutOwnMarks(other), { pack: rules.pack }));
  const read = othersToRead(sheets, input.snapshot.name);
  if (isOwnSheet(snapshot)) {
    if (others === undefined && read.sheets.length > 0) return { kind: "needs-others", read };
    return { kind: "own-sheet", sheet: snapshot.name, elsewhere: realOthers(candidates(), snapshot.name) };
  }
  const seen = { snapshot, others: others ?? [], candidates, alsoOn: [], isNamed: true, signed: false };
  const checked = check(rules, seen);
  const isWanted = wantsOthers(checked);
  if (isWanted && others === undefined && read.sheets.length > 0) return { kind: "needs-others", read };
  if (checked.ok) {
    const from = (checked.value.table.joined?.sheets ?? []).filter((name) =>
      others?.some((other) => other.name === name && other.textsOnly === true),
    );
    if (from.length > 0) return { kind: "needs-whole", sheets: from };
    const plan = structureLocked ? besideAlone(checked.value.plan) : checked.value.plan;
    return { kind: "checked", checked: { ...checked.value, plan } };
  }
  const isUnanswered = checked.fault.code === "answer-column-not-found";
  const elsewhere = isWanted && !isUnanswered ? realOthers(candidates(), snapshot.name) : [];
  return { kind: "no-table", fault: checked.fault, elsewhere };
}

/** The sheet in front as a plain table, with those on which it goes on, and the other sheets. */
function frontTable({ snapshot, others, columns, pack }: FrontSheetToCheck): {
  readonly snapshot: SheetSnapshot;
  /** The others over which the table goes on. */
  readonly parts: readonly SheetSnapshot[];
  readonly others: readonly SheetSnapshot[] | undefined;
} {
  // Columns that a person names are taken as they stand.
  if (columns !== undefined) return { snapshot, parts: [], others };
  const theirs = (others ?? []).filter((other) => other.madeByUs !== true && !isOwnSheet(other));
  const all = [snapshot, ...theirs].map((sheet) => withoutOwnMarks(sheet, sheet.ownRanges ?? []));
  const over = continuedOver(all, pack);
  const [own = snapshot] = all;
  if (!over.includes(own)) {
    const [plain = snapshot] = asPlainTables([snapshot], pack, false);
    return { snapshot: plain, parts: [], others };
  }
  const names = over.map(({ name }) => name);
  return {
    snapshot: belowEachOther(over),
    parts: over.filter((sheet) => sheet !== own),
    others: others?.filter(({ name }) => !names.includes(name)),
  };
}

/** A review sheet of an earlier run would go on showing the former verdict. */
function reviewedAgain(
  { words, options = {} }: CheckRules,
  sheets: readonly ListedSheet[],
): NonNullable<CheckRules["options"]> {
  const isThere = sheets.some(({ name, madeByUs }) => madeByUs && name === words.review.sheetName);
  return isThere ? { ...options, review: true } : options;
}

/** A locked structure takes no new sheet; what stands beside the table is written all the same. */
function besideAlone(plan: AnnotationPlan): AnnotationPlan {
  const beside = plan.sheets.filter(({ target }) => target === "columns");
  return beside.length === 0 ? plan : { sheets: beside };
}

/** A sheet and what is known of the workbook around it. */
interface SeenSheet {
  readonly snapshot: SheetSnapshot;
  /** The table on it, where it was looked for already. */
  readonly found?: TableResult;
  /** The other visible sheets, as far as they have been read. */
  readonly others: readonly SheetSnapshot[];
  /** Hidden sheets from which its drop-downs take their lists. */
  readonly lists?: readonly SheetSnapshot[];
  /** The sheets as holders of the table; worked out only where it is asked. */
  readonly candidates: () => readonly SheetCandidate[];
  /** Sheets that have the table as well, where nobody has chosen among them. */
  readonly alsoOn: readonly string[];
  /** A person has named the sheet, or stands on it. */
  readonly isNamed: boolean;
  readonly signed: boolean;
}

/** The check itself, the same for both hosts. */
function check(rules: CheckRules, seen: SeenSheet): Outcome<CheckedSheet, TableFault> {
  const { snapshot, found, others, lists = [], candidates, isNamed } = seen;
  const checked = checkSheet({
    ...rules,
    snapshot,
    isNamed,
    others,
    lists,
    ...(found === undefined ? {} : { found }),
  });
  if (!checked.ok) return checked;
  const named = isSample(checked.value)
    ? namingOthers(checked.value, realOthers(candidates(), snapshot.name))
    : checked.value;
  const perhaps = answersPerhapsOn(checked.value, others, rules.pack);
  const elsewhere: readonly MarkNotice[] =
    perhaps.length === 0
      ? []
      : [{ code: "answers-perhaps-on", values: { sheet: snapshot.name, others: perhaps } }];
  return { ok: true, value: { ...named, notices: [...aroundIt(seen), ...elsewhere, ...named.notices] } };
}

/** What is to be told of the workbook around the sheet. */
function aroundIt({ snapshot, alsoOn, signed }: SeenSheet): readonly MarkNotice[] {
  const sheet = snapshot.name;
  return [
    ...(alsoOn.length > 0 ? [{ code: "table-also-on" as const, values: { sheet, others: alsoOn } }] : []),
    ...(snapshot.visibility === "visible"
      ? []
      : [{ code: "table-on-hidden-sheet" as const, values: { sheet } }]),
    ...(snapshot.formerUnknown === true ? [{ code: "former-state-lost" as const, values: { sheet } }] : []),
    ...(signed ? [{ code: "signature-lost" as const, values: {} }] : []),
  ];
}

const hasNothing = ({ result }: SheetCandidate): boolean =>
  !result.ok && ["table-not-found", "sheet-empty"].includes(result.fault.code);
