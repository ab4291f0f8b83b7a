import type { CheckedSheet } from "../core/check-workbook";
import { readStaffDecisions, writtenOf, type CarriedEntry } from "../core/mark/staff-decisions";
import { carryDecisions, isOtherVendor, type CarriedDecisions } from "../core/round/carry-decisions";
import { compareRows, type Basis, type ComparedRow, type JudgedOnce } from "../core/round/compare-rows";
import { policySchema, type RecordEntry, type RecordedRow } from "../core/round/record-entry";
import { recordedRows } from "../core/round/recorded-rows";
import { restsOn } from "../core/round/rests-on";
import type { Policy } from "../core/policy";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import { packHash } from "../packs/pack-hash";
import { clearMarks } from "../xlsx/clear-marks";
import { openFile } from "../xlsx/open-file";
import { readWorkbook } from "../xlsx/read-workbook";
import { partsSeal } from "../xlsx/seal/parts-seal";
import type { FileJob } from "./file-job";
import { plainDate } from "./parse-arguments";
import { readFile } from "./read-file";
import { fileHash, textHash } from "./recorded-run";
import { realPlace } from "./real-place";

/** A sheet compared with an earlier answer. */
export interface Against {
  readonly kind: "compared";
  readonly file: string;
  /** Causes come from the record; without one the earlier file was judged by today's rules. */
  readonly recorded: boolean;
  /** The two sheets name different vendors: nothing that staff decided goes along. */
  readonly otherVendor: boolean;
  readonly rows: readonly ComparedRow[];
  readonly decisions: CarriedDecisions;
}

/** Why there is no comparison, as a sentence. */
export interface NoComparison {
  readonly kind: "failed";
  readonly file: string;
  readonly text: string;
}

type Judge = (job: FileJob, workbook: WorkbookSnapshot) => CheckedSheet | undefined;

/** Compares a sheet with the earlier file that it is paired with; undefined where it is paired with none. */
export function againstEarlier(
  job: FileJob,
  found: CheckedSheet,
  judge: Judge,
): Against | NoComparison | undefined {
  const file = job.pairs?.earlier.get(realPlace(job.file));
  if (file === undefined) return undefined;
  const failed = (text: string): NoComparison => ({ kind: "failed", file, text });
  const { words } = job;
  const bytes = readFile(file);
  if (!bytes.ok) return failed(words.cli(bytes.fault));
  const opened = openFile(bytes.value, file);
  if (!opened.ok) return failed(words.workbookFault(opened.fault));
  const workbook = readWorkbook(opened.value);
  if (!workbook.ok) return failed(words.workbookFault(workbook.fault));
  const before = judge(job, workbook.value);
  if (before === undefined) return failed(words.cli({ code: "earlier-not-judged", values: { file } }));
  const entry = entryOf(bytes.value, job.pairs?.entries ?? []);
  const rows = compared(job, { found, before, entry, workbook: workbook.value, judge });
  const vendors = { before: before.table.heading?.vendor?.name, now: found.table.heading?.vendor?.name };
  return {
    kind: "compared",
    file,
    recorded: entry !== undefined,
    otherVendor: isOtherVendor(vendors),
    rows,
    decisions: carryDecisions(staffOf(workbook.value, before), rows, vendors),
  };
}

/** The last entry of the record about these bytes, or about those that a judged copy was made of. */
function entryOf(bytes: Uint8Array, entries: readonly RecordEntry[]): RecordEntry | undefined {
  const judged = entries.filter(({ verdict }) => verdict !== "failed");
  const hash = fileHash(bytes);
  const own = judged.filter(({ input }) => input === hash).at(-1);
  if (own !== undefined || judged.length === 0) return own;
  const cleared = clearMarks(bytes);
  const parts = partsSeal(cleared.ok ? cleared.value.bytes : bytes);
  return parts === undefined ? undefined : judged.filter((one) => one.parts === parts).at(-1);
}

interface ToCompare {
  readonly found: CheckedSheet;
  readonly before: CheckedSheet;
  readonly entry: RecordEntry | undefined;
  readonly workbook: WorkbookSnapshot;
  readonly judge: Judge;
}

function compared(
  job: FileJob,
  { found, before, entry, workbook, judge }: ToCompare,
): readonly ComparedRow[] {
  const { pack, policy, args } = job;
  const rowsOf = ({ table, judgement }: CheckedSheet): readonly RecordedRow[] =>
    recordedRows(table, judgement, pack, textHash);
  const basis: Basis = { pack: packHash(pack), policy: policyText(policy), asOf: args.asOf };
  const recorded = entry && recordedOnce(entry);
  const former = formerRules(entry);
  const again = (changed: FileJob | undefined): readonly RecordedRow[] | undefined => {
    const sheet = changed && judge(changed, workbook);
    return sheet && rowsOf(sheet);
  };
  const isOther = recorded !== undefined && JSON.stringify(recorded.basis) !== JSON.stringify(basis);
  const withPolicy = isOther ? again(former.policy && { ...job, policy: former.policy }) : undefined;
  const withDay = isOther
    ? again(former.asOf && { ...job, args: { ...args, asOf: former.asOf } })
    : undefined;
  return compareRows({
    recorded,
    before: rowsOf(before),
    beforeWith: { ...(withPolicy && { policy: withPolicy }), ...(withDay && { day: withDay }) },
    now: { rows: rowsOf(found), basis },
    restsOn: restsOn(before.judgement, found.judgement),
    absent: textHash("").slice(0, 16),
  });
}

function recordedOnce({ rows, pack, policies, asOf }: RecordEntry): JudgedOnce {
  return { rows, basis: { pack: pack.hash, policy: policyText(policies), asOf } };
}

function formerRules(entry: RecordEntry | undefined) {
  const policy = policySchema.safeParse(entry?.policies);
  const asOf = entry && plainDate(entry.asOf);
  return { ...(policy.success && { policy: policy.data }), ...(asOf && { asOf }) };
}

/** The same text for the same policy, in whatever order its keys stand. */
const policyText = (policy: Policy | RecordEntry["policies"]): string =>
  JSON.stringify(Object.entries(policy).sort(([one], [other]) => (one < other ? -1 : 1)));

/** What staff wrote into the columns of an earlier copy, by row. */
function staffOf(workbook: WorkbookSnapshot, { table }: CheckedSheet): ReadonlyMap<string, CarriedEntry> {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const written = new Map((sheet ? readStaffDecisions(sheet) : []).map((entry) => [entry.row, entry]));
  return new Map(
    table.rows.flatMap(({ id, rows }) => {
      const entry = written.get(rows.first);
      return entry === undefined ? [] : [[id, writtenOf(entry)] as const];
    }),
  );
}
