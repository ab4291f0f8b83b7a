import type { Outcome } from "./fault";
import type { RowId } from "./ids";
import { judgeSheet } from "./judge/judge-sheet";
import type { Judgement } from "./judge/judgement";
import type { RowFacts } from "./judge/row-facts";
import { afterStaff, type AfterStaff } from "./mark/after-staff";
import type { AnnotationPlan } from "./mark/annotation-plan";
import type { MarkNotice, MarkWords } from "./mark/mark-words";
import { findOwnMarks, isOwnSheet, withoutOwnMarks } from "./mark/own-marks";
import type { MarkOptions, MarkRequest } from "./mark/mark-request";
import { planMarks } from "./mark/plan-marks";
import { planReviewSheet } from "./mark/plan-review-sheet";
import { staffEntries, unreadVotes } from "./mark/staff-decisions";
import { staffOutcome, type StaffOutcome } from "./mark/staff-outcome";
import { rowsNamed } from "./pack/condition";
import type { Pack } from "./pack/pack-schema";
import { uncheckedRules } from "./pack/unchecked-rules";
import type { PlainDate } from "./plain-date";
import type { Policy } from "./policy";
import { readTableRow } from "./read-table-row";
import type { Reply } from "./round/read-replies";
import { withReplies } from "./round/with-replies";
import { findTable } from "./table/find-table";
import { withAnswersElsewhere } from "./table/join-answers";
import { hasUnexplainedMarks, unexplainedCodes, withLegendsElsewhere } from "./table/legend/legend-elsewhere";
import { withLimitsElsewhere } from "./table/bands/limits-elsewhere";
import { type Footnote, footnotesOf, withFootnotes } from "./table/notes/footnotes";
import { withNotesElsewhere } from "./table/notes/notes-elsewhere";
import { withTitles } from "./table/notes/titles";
import { unreadTexts, type UnreadText } from "./table/notes/unread-texts";
import type { ColumnsByHand } from "./table/columns/place-columns";
import { rowsElsewhere } from "./table/which-sheet/continued";
import { sampleSign } from "./table/which-sheet/sample-sheet";
import { linesOf } from "./snapshot/sheet-lines";
import type { SheetSnapshot } from "./snapshot/sheet-snapshot";
import type { RowDoubt, SheetTable, TableFault, TableResult, TableRow } from "./table/sheet-table";

export interface SheetToCheck {
  readonly snapshot: SheetSnapshot;
  readonly pack: Pack;
  /** By which a printed sheet names its rules. */
  readonly packHash: string;
  readonly policy: Policy;
  readonly asOf: PlainDate;
  readonly words: MarkWords;
  /** The workbook's other visible sheets, in its order: legends may stand there. */
  readonly others?: readonly SheetSnapshot[];
  /** Hidden sheets from which its drop-downs take their lists: they may explain codes, and nothing else. */
  readonly lists?: readonly SheetSnapshot[];
  /** Columns given by hand, where detection is unsure. */
  readonly columns?: ColumnsByHand;
  /** A person has named this sheet, or stands on it. */
  readonly isNamed?: boolean;
  /** The table as it was found when the sheet was chosen; left out: it is looked for. */
  readonly found?: TableResult;
  readonly options?: Omit<MarkOptions, "ownRanges">;
  /** What the vendor replied to questions about its answers. */
  readonly replies?: readonly Reply[];
}

export interface CheckedSheet {
  readonly table: SheetTable;
  readonly judgement: Judgement;
  readonly plan: AnnotationPlan;
  readonly notices: readonly MarkNotice[];
  /** Texts outside the answers that nobody heard and that take nothing. */
  readonly unread: readonly UnreadText[];
  /** What people decided in the staff columns of the sheet, where they did. */
  readonly staff?: StaffOutcome;
  /** What comes out once people have decided, where the sheet has or gets columns for that. */
  readonly afterStaff?: AfterStaff;
  /** By which it was judged. */
  readonly policy?: Policy;
}

/**
 * One sheet as it stands and the rules in, the judgement and what to write out. Pure; the same input gives the same
 * output. A sheet without the pack's table is a fault, never a guess. Hosts come through check-workbook.
 */
export function checkSheet(input: SheetToCheck): Outcome<CheckedSheet, TableFault> {
  const { pack, policy, asOf, words } = input;
  const ownRanges = input.snapshot.ownRanges ?? [];
  const vendorSheet = withoutOwnMarks(input.snapshot, ownRanges);
  const columns = input.columns === undefined ? {} : { columns: input.columns };
  const found = input.found ?? findTable({ snapshot: vendorSheet, pack, ...columns });
  const others = sheetsOfOthers(input);
  const sought = { snapshot: vendorSheet, others, pack, asOf, isByHand: input.columns !== undefined };
  const whole = withAnswersElsewhere(found, sought);
  if (!whole.ok) return { ok: false, fault: whole.fault };
  const { there } = whole;
  const titled = withTitles(whole.table, { snapshot: vendorSheet, asOf, isNamed: input.isNamed === true });
  // What stands on the answers' sheet has been heard with the answers.
  const besides = others.filter(({ name }) => there?.sheets.includes(name) !== true);
  const table = withReplies(withOtherSheets(titled, { ...input, others: besides }), input.replies ?? []);
  const facts = readRows(input, table);
  const judgement = judgeSheet({ pack, facts, table, policy, asOf });
  const sign = sampleSign(vendorSheet, table);
  const ofSample: readonly MarkNotice[] =
    sign === undefined ? [] : [{ code: "sheet-is-sample", values: { sheet: table.sheet, sign, others: [] } }];
  const unchecked = uncheckedRules(pack);
  const ofDraft: readonly MarkNotice[] =
    unchecked === undefined ? [] : [{ code: "rules-not-checked", values: unchecked }];
  const request: MarkRequest = {
    snapshot: input.snapshot,
    table,
    judgement,
    pack: { id: pack.id, version: pack.version, hash: input.packHash, name: pack.name },
    words,
    policy,
    options: { ...input.options, ownRanges },
    ...(sign === undefined ? {} : { sample: sign }),
  };
  const { plan, notices } = planMarks(request);
  const review = input.options?.review === true ? [planReviewSheet(request, pack)] : [];
  const staff = staffOutcome(staffEntries(input.snapshot, table, input.options), table, judgement);
  const unread = unreadVotes(input.snapshot);
  return {
    ok: true,
    value: {
      table,
      judgement,
      plan: { sheets: [...plan.sheets, ...review] },
      notices: [...ofSample, ...ofDraft, ...joinedFrom(table), ...notices],
      unread: [
        // What stands on the other sheets that hold the table is that table's.
        ...unreadTexts(
          table,
          vendorSheet,
          besides.filter((snapshot) => !findTable({ snapshot, pack }).ok),
        ),
        ...(there === undefined ? [] : unreadTexts(there.table, there.snapshot)),
      ],
      policy,
      ...(staff === undefined ? {} : { staff }),
      ...(decidesStaff(input) ? { afterStaff: afterStaff(judgement, staff, unread) } : {}),
    },
  };
}

/** From where the answers were taken, where they stand on another sheet. */
function joinedFrom({ sheet, joined }: SheetTable): readonly MarkNotice[] {
  const [from, ...more] = joined?.sheets ?? [];
  if (joined === undefined || from === undefined) return [];
  const { range, rows } = joined;
  const values = { sheet, from, range, count: rows.length, ...(more.length === 0 ? {} : { more }) };
  return [{ code: "answers-joined", values }];
}

/** Whether people decide on this sheet: they were given columns, or are. */
const decidesStaff = ({ snapshot, options }: SheetToCheck): boolean =>
  options?.staff === true || (findOwnMarks(snapshot)?.staff ?? []).length > 0;

/** Names the other sheets that have the table, where the one that was judged calls itself an example. */
export function namingOthers<Checked extends CheckedSheet>(
  checked: Checked,
  others: readonly string[],
): Checked {
  const notices = checked.notices.map((notice) =>
    notice.code === "sheet-is-sample" ? { ...notice, values: { ...notice.values, others } } : notice,
  );
  return { ...checked, notices };
}

/** The table with what other sheets say of it: limits of its exemptions, and a legend, where its marks need one. */
function withOtherSheets(own: SheetTable, input: SheetToCheck): SheetTable {
  const { pack, lists = [] } = input;
  const theirs = sheetsOfOthers(input);
  if (theirs.length + lists.length === 0) return own;
  const elsewhere = rowsElsewhere(own.missing, theirs, pack);
  const whole =
    elsewhere.size === 0 ? own : { ...own, beside: new Map([...elsewhere, ...(own.beside ?? [])]) };
  const limited = withNotesElsewhere(withLimitsElsewhere(whole, theirs, pack), theirs, pack);
  const table = { ...limited, rows: withFootnotes(limited.rows, footnotesOn(theirs, pack)) };
  if (!hasUnexplainedMarks(table)) return table;
  const visible = theirs.filter(({ visibility }) => visibility === "visible");
  const explaining = [...visible, ...lists];
  const legend = withLegendsElsewhere(table.legend, explaining, pack, unexplainedCodes(table));
  return legend === undefined ? table : { ...table, legend };
}

/** Footnotes of sheets that hold no table of their own. */
const footnotesOn = (sheets: readonly SheetSnapshot[], pack: Pack): readonly Footnote[] =>
  sheets.flatMap((snapshot) => {
    const notes = snapshot.visibility === "visible" ? footnotesOf(linesOf(snapshot), snapshot.name) : [];
    return notes.length === 0 || findTable({ snapshot, pack }).ok ? [] : notes;
  });

const sheetsOfOthers = ({ others = [] }: SheetToCheck): readonly SheetSnapshot[] =>
  others.filter((sheet) => sheet.madeByUs !== true && !isOwnSheet(sheet));

/** What each row of the table says. */
function readRows({ pack, policy, asOf }: SheetToCheck, table: SheetTable): ReadonlyMap<RowId, RowFacts> {
  const requirement = new Map(pack.rows.map((row) => [row.id, row]));
  return new Map([
    ...[...(table.beside ?? [])].map(([id, cell]) => [id, unreadBeside(id, cell)] as const),
    ...table.rows.flatMap((row) => {
      const asked = requirement.get(row.id);
      const { legend } = table;
      const given = {
        row,
        asked,
        policy,
        asOf,
        ...(legend === undefined ? {} : { legend }),
        ...sharersOf(row, table, pack),
      };
      return asked === undefined ? [] : [[row.id, readTableRow({ ...given, asked })] as const];
    }),
  ]);
}

/**
 * How many rows have their answer in the same cell. Where a row may waive others, a yes that is written once for unlike
 * requirements is no proof: nothing is told of it then.
 */
function sharersOf(
  { id, doubts }: TableRow,
  table: SheetTable,
  { rows, exemptions }: Pack,
): { readonly sharers?: number } {
  const sharedBy = (of: readonly RowDoubt[]): string | undefined =>
    of.flatMap((doubt) => (doubt.code === "answer-shared" ? [doubt.values.cell] : []))[0];
  const cell = sharedBy(doubts);
  if (cell === undefined) return {};
  const sharers = table.rows.filter((row) => sharedBy(row.doubts) === cell).map((row) => row.id);
  const texts = new Set(rows.filter((row) => sharers.includes(row.id)).map(({ text }) => text));
  if (texts.size > 1 && exemptions.some(({ when }) => rowsNamed(when).includes(id))) return {};
  return { sharers: sharers.length };
}

/** A row that stands in a table beside the one that is read. */
const unreadBeside = (id: RowId, cell: string): RowFacts => {
  const doubts = [{ code: "answer-elsewhere", values: { cell } }] as const;
  return { id, reading: "unclear", findings: [], doubts, answered: "" };
};
