import { z } from "zod";
import { exemptionId, rowId } from "../ids";
import type { Judgement } from "../judge/judgement";
import type { StaffOutcome } from "../mark/staff-outcome";
import type { Pack } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import { recordedRows } from "./recorded-rows";
import { STATUSES } from "../status";
import type { SheetTable } from "../table/sheet-table";

const hashText = z.string().regex(/^[0-9a-f]{8,64}$/);
const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A policy as it was recorded. */
export const policySchema = z.object({
  successorEditions: z.enum(["accept", "review", "exact"]),
  blankMandatory: z.enum(["unanswered", "conforming", "nonconforming"]),
  blankOptionalTrigger: z.enum(["unknown", "no"]),
  plans: z.array(z.string()).exactOptional(),
  exemptionScopes: z.array(
    z.object({
      exemption: z.string().transform(exemptionId),
      from: z.string().transform(rowId),
      to: z.string().transform(rowId),
    }),
  ),
});

const rowSchema = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  /** Of what the vendor wrote, and of the requirement as its sheet has it. */
  answer: hashText,
  remarks: hashText,
  requirement: hashText,
  /** What staff decided in the sheet that was judged. */
  decision: z.string().optional(),
  /** What each of several people wrote, in the order of their columns. */
  votes: z.array(z.string()).optional(),
});

/** What is kept of the judging of one file; later versions may add to it. */
export const recordSchema = z.object({
  record: z.literal("yoken-check/1"),
  /** The day of the run. */
  day: dayText,
  asOf: dayText,
  build: z.string(),
  pack: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  policies: z.record(z.string(), z.unknown()),
  file: z.string(),
  vendor: z.string().optional(),
  /** SHA-256 of the file. */
  input: z.string().nullable(),
  /** Over the parts of the workbook: a judged copy gives the same once our columns are taken out. */
  parts: z.string().optional(),
  verdict: z.enum(["conforming", "nonconforming", "undecided", "failed"]),
  /** The verdict once people had decided, where they had. */
  afterStaff: z.enum(["conforming", "nonconforming", "undecided"]).optional(),
  error: z.string().optional(),
  rows: z.array(rowSchema),
});
export type RecordEntry = z.infer<typeof recordSchema>;
export type RecordedRow = z.infer<typeof rowSchema>;

export interface RecordRequest {
  readonly file: string;
  readonly table: SheetTable;
  readonly judgement: Judgement;
  readonly staff?: StaffOutcome;
  readonly pack: Pack;
  readonly policy: Policy;
  readonly about: RecordedRun;
  readonly input: string;
  readonly parts?: string;
}

/** What all files of a run have in common. */
export interface RecordedRun {
  readonly day: PlainDate;
  readonly build: string;
  readonly packHash: string;
  /** SHA-256, hexadecimal. */
  readonly hash: (text: string) => string;
}

/** What is recorded of a judged sheet. */
export function recordEntry(request: RecordRequest): RecordEntry {
  const { file, table, judgement, staff, pack, policy, about, input, parts } = request;
  const vendor = table.heading?.vendor?.name;
  return {
    record: "yoken-check/1",
    day: about.day,
    asOf: judgement.asOf,
    build: about.build,
    pack: { id: pack.id, version: pack.version, hash: about.packHash },
    policies: { ...policy },
    file,
    ...(vendor === undefined ? {} : { vendor }),
    input,
    ...(parts === undefined ? {} : { parts }),
    verdict: judgement.verdict,
    ...(staff && { afterStaff: staff.verdict }),
    rows: recordedRows(table, judgement, pack, about.hash).map((row) => {
      const decision = staff?.decisions.get(rowId(row.id));
      const votes = staff?.votes.get(rowId(row.id));
      return { ...row, ...(decision && { decision }), ...(votes && { votes: [...votes] }) };
    }),
  };
}
