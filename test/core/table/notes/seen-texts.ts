import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import type { SheetOverlay, SheetSnapshot } from "../../../../src/core/snapshot/sheet-snapshot";
import type { Status } from "../../../../src/core/status";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf, type GridSheet } from "../../snapshot/snapshot-of";
import { NO, SOUND } from "./placed-texts";

/** A text that somebody put on a sheet, and what it may concern. */
export interface SeenText {
  readonly id: string;
  readonly kind: "limiting" | "harmless";
  readonly text: string;
  readonly place: "above" | "below" | "beside" | "between" | "other-sheet" | "comment" | "page-header";
  /** Row ids; of "exemptions" every waived row, of "all" every answer. */
  readonly concerns: "all" | "exemptions" | readonly string[];
  /** Of another sheet. */
  readonly sheet?: string;
}

export const textsIn = (file: string): readonly SeenText[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as SeenText);
export const DEVELOPMENT = join(__dirname, "texts-dev.jsonl");

const pack = shippedPack("gaibu-service");
const ids = pack.rows.map(({ id }) => String(id));

/**
 * Two good sheets with both bands: every answer is ○ with sound remarks, and ISMAP and ASPIC waive what stands below; or
 * no register is held, and every row is judged by itself.
 */
export const BASES = ["waived", "judged"] as const;
type Base = (typeof BASES)[number];

const REMARKS: Readonly<Record<string, string>> = {
  ...SOUND,
  "1.1": "登録番号 C25-0012-2 有効期限2027年12月31日",
};

/** Where a text speaks of the certificates of the second band, rows are waived by that band alone. */
const speaksOfCertificates = ({ concerns, text }: SeenText): boolean =>
  concerns === "exemptions" && /(?<![\d.])1\.[69](?!\d)|2701/.test(text);

function tableOf(base: Base, byCertificates = false): string[][] {
  const rows = pack.rows.flatMap((row): string[][] => {
    const band = pack.exemptions.find(({ rows: scope }) => scope.from === row.id)?.text;
    const isNo = byCertificates
      ? ["1.1", "1.2", "1.4"].includes(row.id)
      : base === "judged" && NO.includes(row.id);
    const obligation = row.obligation === "mandatory" ? "必須" : "任意";
    const said = isNo ? ["×", ""] : ["○", REMARKS[row.id] ?? ""];
    return [...(band === undefined ? [] : [[band]]), [row.id, row.category, row.text, obligation, ...said]];
  });
  return [["項番", "分類", "要件", "必須/任意", "回答", "備考"], ...rows];
}

interface Placed extends GridSheet {
  readonly others?: readonly GridSheet[];
  readonly overlays?: readonly SheetOverlay[];
  readonly pageTexts?: readonly string[];
}

/** The row at which a text that lies on one stands: the first that it concerns, or one that rows are waived by. */
function rowFor({ concerns, text }: SeenText): string {
  if (typeof concerns !== "string" && concerns[0] !== undefined) return concerns[0];
  return (
    [...ids].reverse().find((id) => new RegExp(`(?<![\\d.])${id.replace(".", "\\.")}(?!\\d)`).test(text)) ??
    "1.1"
  );
}

/** Harmless words support some row: they lie on the one that they speak of. */
const HARMLESS_AT: readonly (readonly [RegExp, string])[] = [
  [/TLS|AES|暗号/, "1.19"],
  [/リージョン|国内/, "1.10"],
  [/監査/, "1.27"],
  [/ログ/, "1.20"],
];

/** The places at which one text is looked at. */
function placements(seen: SeenText, rows: string[][]): readonly Placed[] {
  const { text, place, sheet = "補足" } = seen;
  const harmlessAt = HARMLESS_AT.find(([words]) => words.test(text))?.[1] ?? "1.1";
  const id = seen.kind === "harmless" ? harmlessAt : rowFor(seen);
  const at = (row: string): number => rows.findIndex(([first]) => first === row);
  const before = (row: string): Placed => ({
    rows: [...rows.slice(0, at(row)), [text], ...rows.slice(at(row))],
  });
  switch (place) {
    case "above":
      return [
        { rows: [["外部サービス要件"], [text], [], ...rows] },
        { rows: [["外部サービス要件"], [text], ...rows], merges: ["A1:F1", "A2:F2"] },
      ];
    case "below":
      return [{ rows: [...rows, [], [text]] }, { rows: [...rows, [text]] }];
    case "beside":
      return [{ rows: rows.map((row, of) => (of === at(id) ? [...row, text] : row)) }];
    case "between":
      return seen.kind === "limiting" && /上記|above/.test(text)
        ? [before(ids[ids.indexOf((seen.concerns as readonly string[]).at(-1) ?? "") + 1] ?? "")]
        : seen.kind === "limiting"
          ? [before(id)]
          : [before("1.10"), before("1.20")];
    case "comment":
      return [4, 2].map((column) => ({
        rows,
        overlays: [
          {
            kind: "comment" as const,
            range: { top: at(id), bottom: at(id), left: column, right: column },
            text,
          },
        ],
      }));
    case "other-sheet":
      return [{ rows, others: [{ name: sheet, rows: [[sheet], [], ["", text]] }] }];
    case "page-header":
      return [{ rows, pageTexts: [text] }];
  }
}

function statusesOf({ others = [], overlays, pageTexts, ...grid }: Placed): ReadonlyMap<string, Status> {
  const front: SheetSnapshot = {
    ...snapshotOf({ name: "要件回答", ...grid }),
    ...(overlays === undefined ? {} : { overlays }),
    ...(pageTexts === undefined ? {} : { pageTexts }),
  };
  const done = checkWorkbook({
    workbook: { sheets: [front, ...others.map(snapshotOf)], signed: false, structureLocked: false },
    pack,
    packHash: "0123456789ab",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-28",
    words: wordsFor("ja").mark,
  });
  if (!done.ok) return new Map(ids.map((id) => [id, "review"]));
  return new Map(done.value.judgement.rows.map(({ id, status }) => [String(id), status]));
}

const PLAIN = Object.fromEntries(BASES.map((base) => [base, statusesOf({ rows: tableOf(base) })]));

const BY_CERTIFICATES = statusesOf({ rows: tableOf("waived", true) });
const plainOf = (base: Base, seen: SeenText): ReadonlyMap<string, Status> =>
  base === "waived" && speaksOfCertificates(seen) ? BY_CERTIFICATES : (PLAIN[base] ?? new Map());

/** What a text did at one place. */
export interface Outcome {
  readonly base: Base;
  readonly place: number;
  /** Rows whose status changed. */
  readonly changed: readonly string[];
  /** Rows that it concerns and that stayed definite. */
  readonly missed: readonly string[];
  /** Rows that changed although it does not concern them. */
  readonly more: readonly string[];
}

const CAUSES = [
  ...new Set(pack.exemptions.flatMap(({ when }) => JSON.stringify(when).match(/1\.\d+/g) ?? [])),
];

export function outcomesOf(seen: SeenText): readonly Outcome[] {
  return BASES.flatMap((base) =>
    placements(seen, tableOf(base, base === "waived" && speaksOfCertificates(seen))).map(
      (placed, place): Outcome => {
        const found = statusesOf(placed);
        const plain = plainOf(base, seen);
        const changed = ids.filter((id) => found.get(id) !== plain.get(id));
        if (seen.kind === "harmless") return { base, place, changed, missed: [], more: changed };
        const concerned = concernedBy(seen, base, plain);
        return {
          base,
          place,
          changed,
          missed: concerned.must.filter((id) => found.get(id) === plain.get(id)),
          more: changed.filter((id) => !concerned.may.includes(id)),
        };
      },
    ),
  );
}

interface Concerned {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

/** What a text must leave open, and what it may: a row by which others are waived opens those as well. */
function concernedBy({ concerns }: SeenText, base: Base, plain: ReadonlyMap<string, string>): Concerned {
  const are = (...statuses: readonly string[]): readonly string[] =>
    ids.filter((id) => statuses.includes(plain.get(id) ?? ""));
  if (concerns === "all") return { must: are("conforming", "exempt"), may: ids };
  const exempt = are("exempt");
  if (concerns === "exemptions") return { must: exempt, may: [...exempt, ...CAUSES] };
  const isCause = concerns.some((id) => CAUSES.includes(id));
  return {
    must: concerns.filter((id) => plain.get(id) === "conforming"),
    may: base === "waived" && isCause ? ids : concerns,
  };
}
