import { parseArgs } from "node:util";
import type { Coded } from "../core/coded";
import type { PlainDate } from "../core/plain-date";
import type { CliCatalogue } from "../words/cli-catalogue";
import type { Language } from "../words/words";
import { languageAsked } from "./language-asked";
import { optionFault } from "./option-fault";
import { staffAsked } from "./staff-asked";

export type CliMessage = Coded<CliCatalogue>;

const COMMANDS = ["judge", "read", "clear", "pack", "record", "overview"] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command | "help" | "version";
  readonly operands: readonly string[];
  readonly out?: string;
  readonly write: boolean;
  readonly json: boolean;
  readonly sheet?: string;
  readonly pack?: string;
  /** The pack of a table's earlier edition. */
  readonly base?: string;
  readonly asOf: PlainDate;
  readonly language: Language;
  readonly columns?: string;
  readonly policy?: string;
  readonly scope?: string;
  /** Plans and options of vendors that are bought. */
  readonly plan?: readonly string[];
  readonly jsonl?: string;
  readonly item?: string;
  readonly answer: string;
  readonly remarks: string;
  readonly print?: "A4" | "A3";
  readonly memo: boolean;
  /** Add the review sheet, one page for the meeting; --print does too. */
  readonly review: boolean;
  readonly staff: boolean;
  /** How many people decide, each in a column of their own. */
  readonly reviewers?: number;
  /** Tell by what columns and rows were told. */
  readonly explain: boolean;
  /** Replace copies that people have changed. */
  readonly overwrite: boolean;
  /** Say rows and reasons also where several files are judged. */
  readonly verbose: boolean;
  /** Put what is recorded into the copy, too. */
  readonly record: boolean;
  /** The hash that the last line of a record had. */
  readonly head?: string;
  /** Make the letter to the vendor as a workbook with room for its answers, and as text. */
  readonly inquiry: boolean;
  /** Until when the vendor is asked to answer. */
  readonly due?: PlainDate;
  /** A letter that came back, or the folder of such. */
  readonly replies?: string;
  /** The first day of the contract: evidence that ends before it is told. */
  readonly contractStart?: PlainDate;
  /** A file that names the files to be judged, one a line. */
  readonly list?: string;
  /** The earlier file, or the folder of earlier files, with which to compare. */
  readonly against?: string;
  /** A text table of which earlier file goes with which. */
  readonly pairs?: string;
  readonly today: PlainDate;
}

export type ParsedArguments =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly language: Language; readonly fault: CliMessage };

const OPTIONS = {
  out: { type: "string" },
  "no-write": { type: "boolean" },
  json: { type: "boolean" },
  sheet: { type: "string" },
  pack: { type: "string" },
  base: { type: "string" },
  "as-of": { type: "string" },
  lang: { type: "string" },
  columns: { type: "string" },
  policy: { type: "string" },
  scope: { type: "string" },
  plan: { type: "string", multiple: true },
  jsonl: { type: "string" },
  item: { type: "string" },
  answer: { type: "string" },
  remarks: { type: "string" },
  print: { type: "boolean" },
  paper: { type: "string" },
  memo: { type: "boolean" },
  review: { type: "boolean" },
  staff: { type: "boolean" },
  explain: { type: "boolean" },
  overwrite: { type: "boolean" },
  verbose: { type: "boolean" },
  record: { type: "boolean" },
  head: { type: "string" },
  inquiry: { type: "boolean" },
  due: { type: "string" },
  replies: { type: "string" },
  "contract-start": { type: "string" },
  list: { type: "string" },
  against: { type: "string" },
  pairs: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/**
 * Reads the words of a command line (without the program's own name).
 * @param today the day that stands for a missing --as-of
 */
export function parseArguments(words: readonly string[], today: PlainDate): ParsedArguments {
  const { rest, reviewers } = staffAsked(words);
  let parsed;
  try {
    parsed = parseArgs({ args: [...rest], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return fault(languageAsked(words), optionFault(error));
  }
  const { values, positionals } = parsed;
  const language = values.lang ?? "ja";
  if (language !== "ja" && language !== "en") {
    return fault("ja", { code: "bad-language", values: { text: language } });
  }
  const [command, ...operands] = positionals;
  const asked = values.help === true ? "help" : values.version === true ? "version" : commandOf(command);
  if (asked === undefined) {
    return fault(
      language,
      command === undefined
        ? { code: "no-command", values: {} }
        : { code: "unknown-command", values: { command } },
    );
  }
  if (reviewers?.ok === false)
    return fault(language, { code: "bad-reviewers", values: { text: reviewers.text } });
  const asOf = values["as-of"] === undefined ? today : plainDate(values["as-of"]);
  if (asOf === undefined)
    return fault(language, { code: "bad-date", values: { text: values["as-of"] ?? "" } });
  const due = values.due === undefined ? undefined : plainDate(values.due);
  if (due === undefined && values.due !== undefined)
    return fault(language, { code: "bad-due", values: { text: values.due } });
  const start = values["contract-start"];
  const contractStart = start === undefined ? undefined : plainDate(start);
  if (contractStart === undefined && start !== undefined)
    return fault(language, { code: "bad-contract-start", values: { text: start } });
  const paper = (values.paper ?? "A4").toUpperCase();
  if (paper !== "A4" && paper !== "A3")
    return fault(language, { code: "bad-paper", values: { text: paper } });
  return {
    ok: true,
    arguments: {
      command: asked,
      operands,
      write: values["no-write"] !== true,
      json: values.json === true,
      asOf,
      language,
      answer: values.answer ?? "",
      remarks: values.remarks ?? "",
      memo: values.memo === true,
      review: values.review === true,
      staff: values.staff === true,
      ...(reviewers === undefined ? {} : { reviewers: reviewers.count }),
      explain: values.explain === true,
      overwrite: values.overwrite === true,
      verbose: values.verbose === true,
      record: values.record === true,
      inquiry: values.inquiry === true,
      ...(due === undefined ? {} : { due }),
      ...(contractStart === undefined ? {} : { contractStart }),
      ...given("replies", values.replies),
      today,
      ...given("head", values.head),
      ...given("list", values.list),
      ...given("against", values.against),
      ...given("pairs", values.pairs),
      ...(values.print === true || values.paper !== undefined ? { print: paper } : {}),
      ...given("out", values.out),
      ...given("sheet", values.sheet),
      ...given("pack", values.pack),
      ...given("base", values.base),
      ...given("columns", values.columns),
      ...given("policy", values.policy),
      ...given("scope", values.scope),
      ...(values.plan === undefined ? {} : { plan: values.plan }),
      ...given("jsonl", values.jsonl),
      ...given("item", values.item),
    },
  };
}

function commandOf(word: string | undefined): Command | undefined {
  return COMMANDS.find((command) => command === word);
}

function given<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: string });
}

function fault(language: Language, message: CliMessage): ParsedArguments {
  return { ok: false, language, fault: message };
}

/** The day of a text like 2026-11-23; undefined where no such day exists. */
export function plainDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return text as PlainDate;
}
