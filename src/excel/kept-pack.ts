import { z } from "zod";
import type { ExcelFault } from "../core/excel-fault";
import type { Outcome } from "../core/fault";
import { loadSettings } from "./kept-columns";
import { runExcel } from "./run-excel";

/**
 * Which pack somebody chose for this workbook: its name and hash, never its rules. A workbook comes from outside, so that
 * this is a question and no answer: who reads it looks whether the user has such a pack, and whether the seal is the user's.
 */
export interface KeptPack {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly seal: string;
}

const KEY = "yoken-check.pack";
const HEXADECIMAL = /^[0-9a-f]{8,64}$/;

const keptSchema = z.object({
  id: z.string().max(80),
  version: z.string().max(40),
  hash: z.string().regex(HEXADECIMAL),
  seal: z.string().regex(HEXADECIMAL),
});

/** What the workbook remembers; undefined where it remembers nothing, or nothing that could be a pack's name. */
export function keptPack({ items }: Excel.SettingCollection): KeptPack | undefined {
  const value: unknown = items.find(({ key }) => key === KEY)?.value;
  if (typeof value !== "string") return undefined;
  try {
    const parsed = keptSchema.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** What the workbook in front remembers. One round trip. */
export async function readKeptPack(): Promise<Outcome<KeptPack | undefined, ExcelFault>> {
  return runExcel("", async (context) => {
    const loaded = loadSettings(context.workbook);
    await context.sync();
    return keptPack(loaded);
  });
}

/**
 * Remembers a pack for the workbook, or forgets it. Two round trips.
 * @param pack undefined: forget
 */
export async function keepPack(pack: KeptPack | undefined): Promise<Outcome<void, ExcelFault>> {
  return runExcel("", async (context) => {
    const loaded = loadSettings(context.workbook);
    await context.sync();
    if (pack !== undefined) context.workbook.settings.add(KEY, JSON.stringify(pack));
    else loaded.items.find(({ key }) => key === KEY)?.delete();
    await context.sync();
  });
}
