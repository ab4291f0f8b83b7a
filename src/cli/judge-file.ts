import { existsSync } from "node:fs";
import {
  checkWorkbook,
  recognisePack,
  type CheckedSheet,
  type CheckedWorkbook,
  type WorkbookCheckFault,
} from "../core/check-workbook";
import type { Outcome } from "../core/fault";
import { rowId, type RowId } from "../core/ids";
import { decisionText, type CarriedEntry } from "../core/mark/staff-decisions";
import type { AnnotationPlan, SheetPlan } from "../core/mark/annotation-plan";
import type { MarkOptions } from "../core/mark/mark-request";
import { planMemo } from "../core/mark/plan-memo";
import type { Pack } from "../core/pack/pack-schema";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import { asksNothing, inquiryText, planInquiry } from "../core/round/plan-inquiry";
import { planReplies } from "../core/round/plan-replies";
import type { Reply } from "../core/round/read-replies";
import { repliesOfCopy } from "../core/round/replies-of-copy";
import { readCopy } from "../xlsx/read-copy";
import { newWorkbook } from "../xlsx/write/new-workbook";
import { inquiryKey, takeReplies, type TakenReplies } from "./take-replies";
import { planRecord } from "../core/round/plan-record";
import { recordEntry, type RecordEntry } from "../core/round/record-entry";
import { roundWordsFor } from "../words/round-words";
import { partsSeal } from "../xlsx/seal/parts-seal";
import { packHash } from "../packs/pack-hash";
import { memoText } from "../words/memo-text";
import { applyPlan } from "../xlsx/apply-plan";
import { isTextTable, openFile } from "../xlsx/open-file";
import { readWorkbook } from "../xlsx/read-workbook";
import { textSeal } from "../xlsx/seal/hash-sum";
import { formerCopy, staffOfCopy, type FormerCopy, type StaffOfCopy } from "./former-copy";
import type { Arguments, CliMessage } from "./parse-arguments";
import { againstEarlier, type Against, type NoComparison } from "./against-earlier";
import { fileHash, recordedRun } from "./recorded-run";
import { readFile } from "./read-file";
import type { FileJob } from "./file-job";
import { packsToChoose } from "./load-pack";
import { isText, mayReplace } from "./standing-file";
import { plainText } from "../words/plain-text";
import { isOwnTable, ownOutput, type OwnOutput } from "./own-output";
import { outputPath, type Copy } from "./write-copy";
import { COPY, INQUIRY, MEMO } from "../words/output-names";

/** A fault with its sentence, whichever catalogue it comes from. */
export interface SpokenFault {
  readonly code: string;
  readonly values: unknown;
  readonly text: string;
}

export interface JudgedFile {
  /** By which it was judged: the one whose table it has. */
  readonly pack: Pack;
  readonly checked: CheckedSheet;
  readonly output?: string;
  readonly memo?: string;
  /** What became of the entries of staff in a former copy, where it had any. */
  readonly staff?: StaffOfCopy;
  /** What is recorded of it. */
  readonly entry: RecordEntry;
  /** The letter with questions that was written. */
  readonly inquiry?: string;
  /** What the vendor replied to such a letter. */
  readonly letter?: TakenReplies;
  /** How it compares with an earlier answer. */
  readonly against?: Against | NoComparison;
}

/** A judged file, and what is to be written of it. */
export interface PreparedFile {
  readonly judged: JudgedFile;
  readonly copies: readonly Copy[];
}

/** A fault, or that the file is one of ours and holds nobody's answers. */
export type NotJudged = SpokenFault & { readonly own?: OwnOutput };

/** Judges one file and makes what was asked for, without writing it. */
export function prepareFile(given: FileJob): Outcome<PreparedFile, NotJudged> {
  const { file, input, args, words, taken } = given;
  const bytes = readFile(file);
  if (!bytes.ok) return spoken(bytes.fault, words.cli(bytes.fault));
  const ownText = ownTable(bytes.value, given);
  if (ownText !== undefined) return ownText;
  const opened = openFile(bytes.value, file);
  if (!opened.ok) return spoken(opened.fault, words.workbookFault(opened.fault));
  const workbook = readWorkbook(opened.value);
  if (!workbook.ok) return spoken(workbook.fault, words.workbookFault(workbook.fault));
  const job = byItsPack(given, workbook.value);
  const own = ownOutput({ bytes: bytes.value, workbook: workbook.value, input, run: job.run });
  if (own !== undefined) return ownFault(job, own);
  const letter = takeReplies(job, bytes.value);
  const bare = checked(job, workbook.value, {});
  const replied = { ...job, replies: letter?.replies ?? [] };
  const first = replied.replies.length === 0 ? bare : checked(replied, workbook.value, {});
  if (!first.ok) return spoken(first.fault, words.noTable(first.fault));
  const entryOf = (found: CheckedSheet): RecordEntry => entryFor(job, found, bytes.value);
  const against = againstEarlier(job, first.value, judgedBy);
  const compared = { ...(against && { against }), ...(letter && { letter }) };
  if (!args.write && !args.memo && !args.inquiry) {
    const judged = { pack: job.pack, checked: first.value, entry: entryOf(first.value), ...compared };
    return { ok: true, value: { judged, copies: [] } };
  }

  const place = outputPath(input, COPY, args.out, isTextTable(file) ? ".xlsx" : undefined);
  if (args.write && taken.has(place)) return cliFault(job, { code: "output-taken", values: { file: place } });
  const former = formerCopy(place);
  if (args.write && !former.ok) return cliFault(job, former.fault);
  const standing = former.ok ? former.value : undefined;
  const staff = args.write && standing ? staffIn(standing, job, workbook.value, first.value) : undefined;
  const refused = args.write && standing ? refusal(standing, place, args, staff) : undefined;
  if (refused !== undefined) return cliFault(job, refused);
  const carried = withEarlier(staff?.entries, against, words.language);
  const again = carried && checked(replied, workbook.value, { staff: true, carried });
  const found = again?.ok === true ? again.value : first.value;

  const inquiry = args.inquiry ? inquiryCopies(job, found, bytes.value) : [];
  for (const { file: at } of inquiry) {
    const standing = mayReplace({ file: at, overwrite: args.overwrite, isOurs: isOwnLetter(at, inquiry) });
    if (standing !== undefined) return cliFault(job, standing);
  }
  const memo = args.memo ? memoCopy(job, found) : undefined;
  const memoRefused = memo && mayReplaceMemo(memo, args, standing);
  if (memoRefused !== undefined) return cliFault(job, memoRefused);
  const known = { snapshot: workbook.value, ...(memo && { memo: memo.content }) };
  const entry = entryOf(found);
  const shown =
    letter === undefined || letter.replies.length === 0 || !bare.ok
      ? []
      : [repliesSheet(job, letter.replies, bare.value, found)];
  const plan = args.write
    ? planOf(job, workbook.value, found, [...recordSheet(job, entry), ...shown])
    : undefined;
  const copy = plan && applyPlan(opened.value, plan, known);
  if (copy?.ok === false) return spoken(copy.fault, words.workbookFault(copy.fault));
  const copies: readonly Copy[] = [
    ...(copy === undefined ? [] : [{ file: place, content: copy.value }]),
    ...(memo === undefined ? [] : [memo]),
    ...inquiry,
  ];
  const judged = {
    pack: job.pack,
    checked: found,
    entry,
    ...(copy && { output: place }),
    ...(memo && { memo: memo.file }),
    ...(staff && { staff }),
    ...(inquiry[0] && { inquiry: inquiry[0].file }),
    ...compared,
  };
  return { ok: true, value: { judged, copies } };
}

/** The job with the pack whose table the workbook holds; rows that a person names are those of the first pack. */
function byItsPack(job: FileJob, workbook: WorkbookSnapshot): FileJob {
  const pack = recognisePack(workbook, packsToChoose(job.args, job.pack));
  return packHash(pack) === packHash(job.pack)
    ? job
    : { ...job, pack, policy: { ...job.policy, exemptionScopes: [] } };
}

/** A sheet judged by the rules of a job, whatever its own file is; undefined where it has no table. */
function judgedBy(job: FileJob, workbook: WorkbookSnapshot): CheckedSheet | undefined {
  const judged = checked({ ...job, replies: repliesIn(workbook) }, workbook, {});
  return judged.ok ? judged.value : undefined;
}

/** What a copy was judged with besides its table. */
const repliesIn = (workbook: WorkbookSnapshot): readonly Reply[] =>
  repliesOfCopy(workbook, (["ja", "en"] as const).map(roundWordsFor));

/**
 * What staff wrote in the former copy, and for rows without such an entry what they decided on an earlier answer: as it
 * was where it holds, else as a remark beside an open decision.
 */
function withEarlier(
  entries: StaffOfCopy["entries"] | undefined,
  against: JudgedFile["against"],
  language: "ja" | "en",
): StaffOfCopy["entries"] | undefined {
  if (against?.kind !== "compared") return entries;
  const { carried, reopened } = against.decisions;
  const { reopenedRemark } = roundWordsFor(language);
  const all = new Map<RowId, CarriedEntry>();
  for (const [id, entry] of carried) all.set(rowId(id), entry);
  if (!against.otherVendor) {
    for (const { id, entry, because } of reopened) {
      const text = decisionText(entry);
      const remark = text === "" ? entry.remark : reopenedRemark({ text, remark: entry.remark, because });
      all.set(rowId(id), { text: "", remark });
    }
  }
  for (const [id, entry] of entries ?? []) all.set(id, entry);
  return all.size === 0 ? entries : all;
}

function checked(
  { args, pack, words, columns, policy, replies }: FileJob & { readonly replies?: readonly Reply[] },
  workbook: WorkbookSnapshot,
  options: Pick<MarkOptions, "staff" | "carried">,
  wanted = args.sheet,
): Outcome<CheckedWorkbook, WorkbookCheckFault> {
  return checkWorkbook({
    workbook,
    pack,
    packHash: packHash(pack),
    policy,
    asOf: args.asOf,
    words: words.mark,
    options: {
      staff: args.staff,
      ...(args.reviewers === undefined ? {} : { reviewers: args.reviewers }),
      ...options,
      ...(args.print === undefined ? {} : { print: args.print }),
      // A locked structure takes no new sheet.
      review: (args.review || args.print !== undefined) && !workbook.structureLocked,
    },
    ...(wanted === undefined ? {} : { wanted }),
    ...(replies === undefined ? {} : { replies }),
    ...(columns === undefined ? {} : { columns }),
  });
}

function staffIn(
  standing: FormerCopy,
  job: FileJob,
  workbook: WorkbookSnapshot,
  found: CheckedSheet,
): StaffOfCopy | undefined {
  if (standing.snapshot === undefined) return undefined;
  return staffOfCopy(standing.snapshot, { workbook, checked: found }, (former, sheet) => {
    const there = checked({ ...job, replies: repliesIn(former) }, former, {}, sheet);
    return there.ok ? there.value.table : undefined;
  });
}

/** Why a former copy may not be replaced. */
function refusal(
  { asWritten }: FormerCopy,
  file: string,
  { overwrite }: Arguments,
  staff: StaffOfCopy | undefined,
): CliMessage | undefined {
  if (overwrite) return undefined;
  if (!asWritten) return { code: "output-changed", values: { file } };
  if (staff === undefined || staff.left.length === 0) return undefined;
  return { code: "staff-not-carried", values: { file, entries: staff.left } };
}

/** A locked structure takes no new sheet; the list is then in the text file alone. */
function planOf(
  { args, pack, words }: FileJob,
  workbook: WorkbookSnapshot,
  found: CheckedSheet,
  more: readonly SheetPlan[],
): AnnotationPlan {
  const memoSheet =
    args.memo && !workbook.structureLocked
      ? [planMemo({ ...found, pack, language: args.language }, words.memo, args.print ?? "A4")]
      : [];
  const ownSheets = workbook.structureLocked ? [] : more;
  return { sheets: [...found.plan.sheets, ...memoSheet, ...ownSheets] };
}

const recordSheet = ({ args }: FileJob, entry: RecordEntry): readonly SheetPlan[] =>
  args.record ? [planRecord(entry, roundWordsFor(args.language))] : [];

function repliesSheet(
  { args, pack }: FileJob,
  replies: readonly Reply[],
  before: CheckedSheet,
  now: CheckedSheet,
): SheetPlan {
  const judged = { table: before.table, before: before.judgement, now: now.judgement };
  return planReplies({ ...judged, replies, pack, words: roundWordsFor(args.language) });
}

function entryFor(
  { file, args, pack, policy }: FileJob,
  found: CheckedSheet,
  bytes: Uint8Array,
): RecordEntry {
  const { table, judgement, staff } = found;
  const parts = isTextTable(file) ? undefined : partsSeal(bytes);
  return recordEntry({
    file,
    table,
    judgement,
    pack,
    policy,
    about: recordedRun(args, pack),
    input: fileHash(bytes),
    ...(staff === undefined ? {} : { staff }),
    ...(parts === undefined ? {} : { parts }),
  });
}

/** The letter as a workbook and as text; a letter in which somebody wrote is never replaced. */
function inquiryCopies(
  { input, args, pack, words }: FileJob,
  found: CheckedSheet,
  bytes: Uint8Array,
): readonly Copy[] {
  const request = {
    ...found,
    pack,
    language: args.language,
    memo: words.memo,
    words: roundWordsFor(args.language),
    key: inquiryKey(bytes),
    ...(args.due === undefined ? {} : { due: args.due }),
  };
  const file = outputPath(input, INQUIRY, args.out, ".xlsx");
  // One that stands there would go on asking what is settled.
  if (asksNothing(request) && !existsSync(file)) return [];
  const text = plainText(inquiryText(request));
  return [
    {
      file,
      content: newWorkbook(planInquiry(request), text),
    },
    { file: outputPath(input, INQUIRY, args.out, ".txt"), content: text },
  ];
}

/** Whether what stands at one of the two places is as we wrote it. */
function isOwnLetter(at: string, [book]: readonly Copy[]): (bytes: Uint8Array) => boolean {
  if (at === book?.file) {
    return (bytes) => {
      const copy = readCopy(bytes);
      return copy.ok && copy.value.asWritten;
    };
  }
  const former = book === undefined ? undefined : readFile(book.file);
  const seal = former?.ok === true ? readCopy(former.value) : undefined;
  return (bytes) => seal?.ok === true && textSeal(new TextDecoder().decode(bytes)) === seal.value.memo;
}

function memoCopy(
  { input, args, pack }: FileJob,
  found: CheckedSheet,
): { readonly file: string; readonly content: string } {
  const content = plainText(memoText({ checked: found, pack, language: args.language }));
  return { file: outputPath(input, MEMO, args.out, ".txt"), content };
}

/** The letter is as we wrote it where it says the same as now, or what the copy beside it remembers. */
function mayReplaceMemo(
  { file, content }: { readonly file: string; readonly content: string },
  { overwrite }: Arguments,
  standing: FormerCopy | undefined,
): CliMessage | undefined {
  const isOurs = (bytes: Uint8Array) =>
    isText(bytes, content) || textSeal(new TextDecoder().decode(bytes)) === standing?.memo;
  return mayReplace({ file, overwrite, isOurs });
}

function ownTable(bytes: Uint8Array, job: FileJob): Outcome<never, NotJudged> | undefined {
  return isTextTable(job.file) && isOwnTable(bytes) ? ownFault(job, "own-list") : undefined;
}

function ownFault({ file, words }: FileJob, own: OwnOutput): Outcome<never, NotJudged> {
  const fault = { code: own, values: { file } } as const;
  return { ok: false, fault: { ...fault, text: words.cli(fault), own } };
}

function cliFault({ words }: FileJob, fault: CliMessage): Outcome<never, SpokenFault> {
  return spoken(fault, words.cli(fault));
}

function spoken(
  fault: { readonly code: string; readonly values: unknown },
  text: string,
): Outcome<never, SpokenFault> {
  return { ok: false, fault: { code: fault.code, values: fault.values, text } };
}
