import { z } from "zod";
import { exemptionId, rowId } from "../core/ids";
import { DEFAULT_POLICY, type Policy } from "../core/policy";
import type { PlainDate } from "../core/plain-date";
import type { Language } from "../words/words";

export interface Settings {
  readonly asOf: PlainDate;
  readonly language: Language;
  readonly policy: Policy;
  /** Add the columns in which staff decide. */
  readonly staff: boolean;
  /** For which pack (by its id) the policy's scopes were set; left out: the one with which the product begins. */
  readonly scopesOf?: string;
  /** Judge again, in the pane alone, whatever is typed into the sheet. */
  readonly live: boolean;
}

/** What is remembered: never the date, which would silently judge next month's sheets as of today. */
export type KeptSettings = Omit<Settings, "asOf">;

const KEY = "yoken-check.settings";

const keptSchema = z.object({
  language: z.enum(["ja", "en"]),
  // What was kept before there was the choice says nothing of it.
  staff: z.boolean().default(false),
  live: z.boolean().default(false),
  scopesOf: z.string().max(80).exactOptional(),
  policy: z.object({
    successorEditions: z.enum(["accept", "review", "exact"]),
    blankMandatory: z.enum(["unanswered", "conforming", "nonconforming"]),
    blankOptionalTrigger: z.enum(["unknown", "no"]),
    exemptionScopes: z.array(
      z.object({
        exemption: z.string().transform(exemptionId),
        from: z.string().transform(rowId),
        to: z.string().transform(rowId),
      }),
    ),
  }),
});

/** The calendar day of a moment, where the user is. */
export function dayOf(moment: Date): PlainDate {
  const year = String(moment.getFullYear()).padStart(4, "0");
  const month = String(moment.getMonth() + 1).padStart(2, "0");
  const day = String(moment.getDate()).padStart(2, "0");
  return `${year}-${month}-${day}` as PlainDate;
}

/** A date as a date field gives it; undefined where it is no day of the calendar. */
export function plainDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const moment = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
  return exists ? (text as PlainDate) : undefined;
}

/** Japanese where the host's display language is Japanese or not known. */
export function languageOf(tag: string | undefined): Language {
  return tag === undefined || tag === "" || tag.toLowerCase().startsWith("ja") ? "ja" : "en";
}

export function defaultSettings(today: PlainDate, language: Language): Settings {
  return { asOf: today, language, policy: DEFAULT_POLICY, staff: false, live: false };
}

/** Reads what was remembered; undefined where nothing is, it is damaged, or the browser refuses (a cross-site frame). */
export function keptSettings(storage: () => Storage): KeptSettings | undefined {
  try {
    const text = storage().getItem(KEY);
    if (text === null) return undefined;
    const result = keptSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the browser lets this page remember anything (a cross-site frame often may not). */
export function canKeep(storage: () => Storage): boolean {
  try {
    storage().getItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** Remembers; false where the browser refuses. */
export function keepSettings(
  { language, policy, staff, live, scopesOf }: KeptSettings,
  storage: () => Storage,
): boolean {
  try {
    storage().setItem(KEY, JSON.stringify({ language, policy, staff, live, scopesOf }));
    return true;
  } catch {
    return false;
  }
}

/** Takes back what was remembered; nothing where the browser refuses. */
export function forgetSettings(storage: () => Storage): void {
  try {
    storage().removeItem(KEY);
  } catch {
    // What can't be asked for was never kept.
  }
}
