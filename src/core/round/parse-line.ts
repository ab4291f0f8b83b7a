import { z } from "zod";
import { STATUSES } from "../status";
import type { PlainDate } from "../plain-date";
import type { RoundLine } from "./round-line";

const plansSchema = z.object({
  open: z.array(z.object({ id: z.string(), plans: z.array(z.string()) })),
  settled: z.array(z.string()),
});
const judgedSchema = z.object({
  file: z.string(),
  vendor: z.object({ name: z.string(), cell: z.string().nullable() }).optional(),
  subject: z.string().nullish(),
  pack: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  verdict: z.enum(["conforming", "nonconforming", "undecided"]),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string().default(""),
      obligation: z.enum(["mandatory", "optional"]),
      status: z.enum(STATUSES),
    }),
  ),
  staff: z
    .object({ verdict: z.enum(["conforming", "nonconforming", "undecided"]), differs: z.array(z.string()) })
    .optional(),
  output: z.string().optional(),
  input: z.string().optional(),
  plans: plansSchema.optional(),
  evidence: z
    .object({
      numbers: z.array(z.object({ id: z.string(), number: z.string() })),
      until: z.array(z.object({ id: z.string(), date: z.string() })),
      endsEarly: z.array(z.object({ id: z.string(), date: z.string() })).optional(),
    })
    .optional(),
});
const failedSchema = z.object({
  file: z.string(),
  error: z.object({ code: z.string(), text: z.string() }),
});

/** What `judge --json` printed for one file, wherever it ran; undefined where the value is no such object. */
export function parseLine(value: unknown): RoundLine | undefined {
  const failed = failedSchema.safeParse(value);
  if (failed.success) {
    const { file, error } = failed.data;
    return { file, result: { kind: "failed", ...error } };
  }
  const judged = judgedSchema.safeParse(value);
  if (!judged.success) return undefined;
  const { file, vendor, subject, asOf, output, input, pack, verdict, rows } = judged.data;
  const { staff, plans, evidence } = judged.data;
  return {
    file,
    // A name without a cell is the file's own.
    ...(typeof vendor?.cell === "string" ? { vendor: vendor.name } : {}),
    ...(input === undefined ? {} : { input }),
    result: {
      kind: "judged",
      verdict,
      rows,
      pack,
      // The shape was checked.
      asOf: asOf as PlainDate,
      ...(typeof subject === "string" ? { subject } : {}),
      ...(output === undefined ? {} : { output }),
      ...(staff && { afterStaff: { verdict: staff.verdict, overruled: staff.differs } }),
      ...(plans === undefined ? {} : { plans }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(evidence?.endsEarly === undefined ? {} : { endsEarly: evidence.endsEarly }),
    },
  };
}
