import type { Obligation } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { Status } from "../status";
import { sharedNumbers, type SharedNumber } from "./evidence-told";
import { plansInRound, type PlanInRound } from "./plans-in-round";
import { mandatoryRows, vendorName, type RoundLine } from "./round-line";
import type { Standing } from "./round-words";

/** One file of the round, as the list has it. */
export interface OverviewVendor {
  readonly line: RoundLine;
  /** The file without the folder that all files of the round lie in. */
  readonly file: string;
  /** Unlike those of all others: with the file where two have one name. */
  readonly name: string;
  readonly standing: Standing;
  /** Mandatory rows alone. */
  readonly nonconforming: readonly string[];
  readonly review: readonly string[];
  readonly unanswered: readonly string[];
}

/** One requirement across all vendors that were judged; undefined where a vendor's pack does not have it. */
export interface OverviewRow {
  readonly id: string;
  readonly title: string;
  readonly obligation: Obligation;
  readonly statuses: readonly (Status | undefined)[];
  readonly differs: boolean;
}

export interface Overview {
  readonly counts: Readonly<Record<Standing, number>> & { readonly total: number };
  readonly subject?: string;
  readonly asOf: readonly PlainDate[];
  readonly packs: readonly { readonly id: string; readonly version: string; readonly hash: string }[];
  /** What can't be judged first, then × ？ ○, within these in the order of the files. */
  readonly vendors: readonly OverviewVendor[];
  /** Whether people decided on a sheet of the round. */
  readonly decided: boolean;
  /** Those that differ first; the columns are the judged ones of `vendors`. */
  readonly rows: readonly OverviewRow[];
  /** Names under which two files or more stand. */
  readonly sameVendor: readonly { readonly vendor: string; readonly files: readonly string[] }[];
  /** Numbers that two vendors give as theirs. */
  readonly shared: readonly SharedNumber[];
  /** Evidence that ends before the contract begins. */
  readonly endsEarly: readonly {
    readonly vendor: string;
    readonly file: string;
    readonly id: string;
    readonly date: string;
  }[];
  /** Plans and options on which rows hang. */
  readonly plans: readonly PlanInRound[];
  /** Files of kinds that hold no table. */
  readonly unread: readonly string[];
}

const STANDINGS: readonly Standing[] = ["failed", "nonconforming", "undecided", "conforming"];

/**
 * The overview of a round, whatever run or machine its lines come from.
 * @param unread files beside them that hold no table
 */
export function overviewOf(lines: readonly RoundLine[], unread: readonly string[] = []): Overview {
  const files = shortFiles([...lines.map(({ file }) => file), ...unread]);
  const names = namesOf(lines, files);
  const vendors = lines.map((line, index) =>
    overviewVendor(line, files[index] ?? line.file, names[index] ?? vendorName(line)),
  );
  const sorted = STANDINGS.flatMap((standing) => vendors.filter((one) => one.standing === standing));
  const judged = lines.flatMap(({ result }) => (result.kind === "judged" ? [result] : []));
  const subject = judged.find((one) => one.subject !== undefined)?.subject;
  const counted = (standing: Standing) => vendors.filter((one) => one.standing === standing).length;
  return {
    counts: {
      total: lines.length,
      conforming: counted("conforming"),
      nonconforming: counted("nonconforming"),
      undecided: counted("undecided"),
      failed: counted("failed"),
    },
    ...(subject === undefined ? {} : { subject }),
    asOf: [...new Set(judged.map(({ asOf }) => asOf))].sort(),
    packs: [...new Map(judged.map(({ pack }) => [`${pack.id} ${pack.version} ${pack.hash}`, pack])).values()],
    vendors: sorted,
    decided: judged.some(({ afterStaff }) => afterStaff !== undefined),
    rows: overviewRows(sorted),
    sameVendor: sameVendors(lines, files),
    shared: sharedNumbers(lines).map((one) => ({
      ...one,
      files: one.files.map((file) => files[lines.findIndex((line) => line.file === file)] ?? file),
    })),
    endsEarly: sorted.flatMap(({ name, file, line: { result } }) =>
      result.kind === "judged" ? (result.endsEarly ?? []).map((one) => ({ vendor: name, file, ...one })) : [],
    ),
    plans: plansInRound(sorted),
    unread: files.slice(lines.length),
  };
}

/** File names without the folder that they have in common. */
export function shortFiles(files: readonly string[]): readonly string[] {
  const folders = files.map((file) => file.split(/[\\/]/).slice(0, -1));
  const [first = []] = folders;
  const differing = first.findIndex((piece, at) => folders.some((folder) => folder[at] !== piece));
  const common = differing < 0 ? first.length : differing;
  return files.map((file) => file.split(/[\\/]/).slice(common).join("/"));
}

function overviewVendor(line: RoundLine, file: string, name: string): OverviewVendor {
  const rows = line.result.kind === "judged" ? line.result.rows : [];
  return {
    line,
    file,
    name,
    standing: line.result.kind === "judged" ? line.result.verdict : "failed",
    nonconforming: mandatoryRows(rows, "nonconforming"),
    review: mandatoryRows(rows, "review"),
    unanswered: mandatoryRows(rows, "unanswered"),
  };
}

/** Spaces and width tell nobody apart. */
const sameName = (name: string): string => name.replace(/[\s\u3000]/gu, "").toLowerCase();

function namesOf(lines: readonly RoundLine[], files: readonly string[]): readonly string[] {
  const names = lines.map(vendorName);
  const seen = new Map<string, number>();
  for (const name of names) seen.set(sameName(name), (seen.get(sameName(name)) ?? 0) + 1);
  return names.map((name, index) =>
    (seen.get(sameName(name)) ?? 0) > 1 ? `${name} (${files[index] ?? ""})` : name,
  );
}

function sameVendors(lines: readonly RoundLine[], short: readonly string[]): Overview["sameVendor"] {
  const files = new Map<string, { vendor: string; files: string[] }>();
  for (const [index, { vendor, file }] of lines.entries()) {
    if (vendor === undefined) continue;
    const group = files.get(sameName(vendor)) ?? { vendor, files: [] };
    group.files.push(short[index] ?? file);
    files.set(sameName(vendor), group);
  }
  return [...files.values()].filter((group) => group.files.length > 1);
}

function overviewRows(vendors: readonly OverviewVendor[]): readonly OverviewRow[] {
  const judged = vendors.flatMap(({ line: { result } }) => (result.kind === "judged" ? [result.rows] : []));
  const known = new Map(judged.flat().map((row) => [row.id, row]));
  const byId = judged.map((rows) => new Map(rows.map((row) => [row.id, row.status])));
  const rows = [...known.values()].map(({ id, title, obligation }): OverviewRow => {
    const statuses = byId.map((one) => one.get(id));
    return { id, title, obligation, statuses, differs: new Set(statuses).size > 1 };
  });
  const order = new Map(rows.map((row, index) => [row, index]));
  return [...rows].sort((a, b) => weight(a) - weight(b) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

const OBSTACLES: readonly Status[] = ["nonconforming", "review", "unanswered"];

/** Rows that differ first; among these, what keeps vendors from conforming before the rest, mandatory rows first. */
function weight({ statuses, obligation, differs }: OverviewRow): number {
  const worst = OBSTACLES.findIndex((status) => statuses.includes(status));
  const severity = worst < 0 ? OBSTACLES.length : worst;
  return (differs ? 0 : 100) + (worst < 0 ? 20 : obligation === "mandatory" ? 0 : 10) + severity;
}
