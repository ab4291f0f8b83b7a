import { describe, expect, it } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SAMPLES as SAMPLE_SHEETS } from "../../assets/samples/sample-sheets";
import { writeWorkbook, type SampleCell } from "../../assets/samples/write-workbook";
import shipped from "../../src/packs/gaibu-service.json";
import { fileIn, runCli, scratchFolder } from "./run-cli";

type Row = readonly (SampleCell | undefined)[];
type Edit = (rows: readonly Row[]) => readonly Row[];

const base = SAMPLE_SHEETS.get("02-mixed.xlsx");
if (base === undefined) throw new Error("no sample");

/** Another text in a column of a row: 2 the requirement, 3 its obligation, 4 the answer, 5 the remarks. */
const set =
  (id: string, column: number, value: string): Edit =>
  (rows) =>
    rows.map((row) =>
      row[0]?.value === id ? row.map((cell, at) => (at === column ? { ...cell, value } : cell)) : row,
    );
const answer = (id: string, value: string): Edit => set(id, 4, value);
const remarks = (id: string, value: string): Edit => set(id, 5, value);
const all =
  (...edits: readonly Edit[]): Edit =>
  (rows) =>
    edits.reduce((done, edit) => edit(done), rows);
const without =
  (id: string): Edit =>
  (rows) =>
    rows.filter((row) => row[0]?.value !== id);
const insertedBefore =
  (id: string): Edit =>
  (rows) =>
    rows.flatMap((row) =>
      row[0]?.value === id
        ? [
            ["", "", "（追加）職員研修の年間計画を提出すること。", "任意", "", ""].map((value) => ({
              value,
            })),
            row,
          ]
        : [row],
    );
const exchanged =
  (one: string, other: string): Edit =>
  (rows) => {
    const at = (id: string) => rows.find((row) => row[0]?.value === id) ?? [];
    return rows.map((row) => (row[0]?.value === one ? at(other) : row[0]?.value === other ? at(one) : row));
  };
const vendor =
  (name: string): Edit =>
  (rows) =>
    rows.map((row) =>
      row.map((cell) =>
        typeof cell?.value === "string" && cell.value.startsWith("事業者名")
          ? { ...cell, value: `事業者名: ${name}` }
          : cell,
      ),
    );
const asIs: Edit = (rows) => rows;

/** A sheet without merges: rows move. */
const bytesOf = (edit: Edit): Uint8Array =>
  writeWorkbook([{ ...base, rows: edit(base.rows), merges: [], heights: new Map() }]);

const YEAR = "アクセスログを1年間保存し、改ざん防止のため書き込み専用の領域に保管します";
const SHORT = "アクセスログは3か月間保存";
const RENEWED = "ISO/IEC 27017:2015 CLSクラウドセキュリティ認証（登録番号 JP-0815、有効期限 2029年8月31日）";
const ISMAP = all(
  answer("1.1", "○"),
  remarks("1.1", "ISMAPクラウドサービスリストに登録済み（登録番号 C25-0142-2、有効期限 2027年9月30日）"),
);

function shorterPack(folder: string): string {
  const rows = shipped.rows.map((row) =>
    row.id === "1.20" ? { ...row, expects: { ...row.expects, atLeast: "P1M" } } : row,
  );
  return fileIn(folder, "pack.json", JSON.stringify({ ...shipped, version: "9.0.0", rows }));
}

interface AgainstRow {
  readonly id: string;
  readonly change: string;
  readonly from: string;
  readonly to: string;
  readonly causes: readonly string[];
  readonly rows: readonly string[];
  readonly edited: readonly string[];
}
interface AgainstLine {
  readonly against: {
    readonly recorded: boolean;
    readonly otherVendor: boolean;
    readonly rows: readonly AgainstRow[];
    readonly staff: {
      readonly carried: readonly { readonly id: string }[];
      readonly reopened: readonly { readonly id: string; readonly because: readonly string[] }[];
    };
  };
}
const againstOf = (out: readonly string[]) => (JSON.parse(out[0] ?? "{}") as AgainstLine).against;

/** Judges the old sheet (with a record, or without one), then the new one against it. */
function compare(
  [old, now]: readonly [Edit, Edit],
  [before, today]: readonly [readonly string[], readonly string[]],
  recorded: boolean,
): AgainstLine["against"] {
  const folder = scratchFolder();
  const first = fileIn(folder, "前.xlsx", bytesOf(old));
  const other = fileIn(folder, "別.xlsx", bytesOf(asIs));
  if (recorded) runCli("judge", first, other, "--out", folder, ...before);
  const second = fileIn(scratchFolder(), "後.xlsx", bytesOf(now));
  return againstOf(runCli("judge", second, "--against", first, "--json", "--no-write", ...today).out);
}

const said = ({ rows }: AgainstLine["against"], id: string) => {
  const row = rows.find((one) => one.id === id);
  return [row?.change, row?.causes.join("+"), row?.rows.join("+")];
};

type Said = readonly [change: string, causes: string, rows?: string];
interface Case {
  readonly name: string;
  readonly sheets: readonly [Edit, Edit];
  readonly options?: (folder: string) => readonly [readonly string[], readonly string[]];
  readonly row: string;
  readonly recorded: Said;
  /** Without a record; the same where it is left out. */
  readonly plain?: Said;
}

const DAYS = [["--as-of", "2026-08-01"], []] as const;
const CASES: readonly Case[] = [
  { name: "nothing changed", sheets: [asIs, asIs], row: "1.20", recorded: ["same", ""] },
  {
    name: "an answer turned to no",
    sheets: [asIs, answer("1.24", "×")],
    row: "1.24",
    recorded: ["worse", "answer"],
  },
  {
    name: "an answer was filled in",
    sheets: [answer("1.24", ""), asIs],
    row: "1.24",
    recorded: ["better", "answer"],
  },
  {
    name: "an answer was taken out",
    sheets: [asIs, answer("1.24", "")],
    row: "1.24",
    recorded: ["worse", "answer"],
  },
  {
    name: "remarks bring what was missing",
    sheets: [asIs, remarks("1.20", YEAR)],
    row: "1.20",
    recorded: ["better", "remarks"],
  },
  {
    name: "remarks lose it",
    sheets: [remarks("1.20", YEAR), remarks("1.20", SHORT)],
    row: "1.20",
    recorded: ["worse", "remarks"],
  },
  {
    name: "answer and remarks together",
    sheets: [all(answer("1.20", "×"), remarks("1.20", "保存しません")), remarks("1.20", YEAR)],
    row: "1.20",
    recorded: ["better", "answer+remarks"],
  },
  {
    name: "other words of the same weight",
    sheets: [asIs, remarks("1.25", "端末は施錠して保管")],
    row: "1.25",
    recorded: ["same", ""],
  },
  {
    name: "a certificate has lapsed since",
    sheets: [asIs, asIs],
    options: () => DAYS,
    row: "1.8",
    recorded: ["worse", "day"],
    plain: ["same", ""],
  },
  {
    name: "another policy",
    sheets: [asIs, asIs],
    options: () => [[], ["--policy", "successors=review"]],
    row: "1.6",
    recorded: ["worse", "policy"],
    plain: ["same", ""],
  },
  {
    name: "another pack",
    sheets: [
      remarks("1.20", "アクセスログを3か月間保存し、改ざん防止のため書き込み専用の領域に保管します"),
      remarks("1.20", "アクセスログを3か月間保存し、改ざん防止のため書き込み専用の領域に保管します"),
    ],
    options: (folder) => [[], ["--pack", shorterPack(folder)]],
    row: "1.20",
    recorded: ["better", "pack"],
    plain: ["same", ""],
  },
  {
    name: "day and policy changed, and the day did it",
    sheets: [asIs, asIs],
    options: () => [DAYS[0], ["--policy", "successors=review"]],
    row: "1.8",
    recorded: ["worse", "day"],
    plain: ["same", ""],
  },
  {
    name: "day and policy changed, and the policy did it",
    sheets: [asIs, asIs],
    options: () => [DAYS[0], ["--policy", "successors=review"]],
    row: "1.6",
    recorded: ["worse", "policy"],
    plain: ["same", ""],
  },
  {
    name: "the answer, although the day changed too",
    sheets: [asIs, answer("1.24", "×")],
    options: () => DAYS,
    row: "1.24",
    recorded: ["worse", "answer"],
  },
  { name: "a row was inserted", sheets: [asIs, insertedBefore("1.21")], row: "1.24", recorded: ["same", ""] },
  {
    name: "a row was reworded",
    sheets: [asIs, set("1.24", 2, "利用者の権限を役割ごとに設定でき、特権の利用を毎月点検していること。")],
    row: "1.24",
    recorded: ["requirement", "requirement"],
  },
  {
    name: "a row became mandatory",
    sheets: [asIs, set("1.27", 3, "必須")],
    row: "1.27",
    recorded: ["requirement", "requirement"],
  },
  {
    name: "a row came back",
    sheets: [without("1.24"), asIs],
    row: "1.24",
    recorded: ["requirement", "row-added"],
  },
  {
    name: "a row is gone",
    sheets: [asIs, without("1.24")],
    row: "1.24",
    recorded: ["requirement", "row-removed"],
  },
  {
    name: "a registration waives it",
    sheets: [asIs, ISMAP],
    row: "1.14",
    recorded: ["better", "other-rows", "1.1"],
  },
  {
    name: "the registration by which it was waived is gone",
    sheets: [ISMAP, asIs],
    row: "1.14",
    recorded: ["worse", "other-rows", "1.1"],
  },
  {
    name: "a certificate was renewed",
    sheets: [asIs, remarks("1.8", RENEWED)],
    row: "1.8",
    recorded: ["better", "remarks"],
  },
  {
    name: "a certificate was renewed before it lapsed",
    sheets: [asIs, remarks("1.8", RENEWED)],
    options: () => DAYS,
    row: "1.8",
    recorded: ["same", ""],
    plain: ["better", "remarks"],
  },
  {
    name: "a higher tier",
    sheets: [asIs, remarks("1.14", "JDCCファシリティスタンダードのティア3に適合")],
    row: "1.14",
    recorded: ["better", "remarks"],
  },
  {
    name: "a plan became a deed",
    sheets: [
      asIs,
      all(
        answer("1.4", "○"),
        remarks("1.4", "ASPICの認定を取得済み（認定番号 0245-2606、有効期限 2027年12月31日）"),
      ),
    ],
    row: "1.4",
    recorded: ["better", "answer+remarks"],
  },
  {
    name: "a blank counts as a no by policy",
    sheets: [answer("1.24", ""), answer("1.24", "")],
    options: () => [[], ["--policy", "blank-mandatory=nonconforming"]],
    row: "1.24",
    recorded: ["worse", "policy"],
    plain: ["same", ""],
  },
  {
    name: "a plan that is bought since",
    sheets: [
      remarks("1.24", "権限管理とアクセス制御は、しらかばプランをご契約の場合に利用できます"),
      remarks("1.24", "権限管理とアクセス制御は、しらかばプランをご契約の場合に利用できます"),
    ],
    options: () => [[], ["--plan", "しらかばプラン"]],
    row: "1.24",
    recorded: ["better", "policy"],
    plain: ["same", ""],
  },
  {
    name: "a mandatory row became optional",
    sheets: [asIs, set("1.24", 3, "任意")],
    row: "1.24",
    recorded: ["requirement", "requirement"],
  },
  {
    name: "a row was reworded and answered anew",
    sheets: [asIs, all(set("1.24", 2, "利用者の権限を役割ごとに設定できること。"), answer("1.24", "×"))],
    row: "1.24",
    recorded: ["requirement", "requirement+answer"],
  },
  {
    name: "two rows changed places",
    sheets: [asIs, exchanged("1.24", "1.25")],
    row: "1.24",
    recorded: ["same", ""],
  },
  {
    name: "a number was typed in wide figures",
    sheets: [asIs, set("1.24", 0, "１．２４")],
    row: "1.24",
    recorded: ["same", ""],
  },
];

describe("judge NEW --against OLD names the cause", () => {
  it.each(CASES.flatMap((one) => [[one.name, true, one] as const, [one.name, false, one] as const]))(
    "%s (with a record: %s)",
    (_, recorded, { sheets, options, row, ...expected }) => {
      const against = compare(sheets, options?.(scratchFolder()) ?? [[], []], recorded);
      const [change, causes, rows = ""] = recorded
        ? expected.recorded
        : (expected.plain ?? expected.recorded);
      expect([against.recorded, ...said(against, row)]).toEqual([recorded, change, causes, rows]);
    },
  );

  it("a sheet against itself changes nothing", () => {
    for (const name of SAMPLE_SHEETS.keys()) {
      const sheet = SAMPLE_SHEETS.get(name);
      const file = fileIn(scratchFolder(), name, writeWorkbook(sheet === undefined ? [] : [sheet]));
      const twin = fileIn(scratchFolder(), name, readFileSync(file));
      const { rows } = againstOf(runCli("judge", file, "--against", twin, "--json", "--no-write").out);
      expect(
        rows.filter(({ change, from, to, edited }) => change !== "same" || from !== to || edited.length > 0),
      ).toEqual([]);
    }
  });
});

const SHEET = "xl/worksheets/sheet1.xml";
/** Writes a decision into the staff column of a copy. */
function decide(copy: string, row: number, text: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(copy)));
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  const cell = new RegExp(`<c r="I${String(row)}"( s="\\d+")/>`);
  const changed = sheet.replace(cell, `<c r="I${String(row)}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
  expect(changed).not.toBe(sheet);
  parts[SHEET] = strToU8(changed);
  writeFileSync(copy, zipSync(parts));
}

/** 1.14 stands in row 19 without merges and heights as with them; the tests look it up. */
const rowOf = (id: string): number => base.rows.findIndex((row) => row[0]?.value === id) + 1;

function decidedCopy(edit: Edit = asIs): string {
  const folder = scratchFolder();
  const file = fileIn(folder, "前.xlsx", bytesOf(edit));
  runCli("judge", file, "--staff");
  const copy = join(folder, "前_判定済.xlsx");
  decide(copy, rowOf("1.14"), "適合");
  decide(copy, rowOf("1.20"), "不適合");
  return copy;
}

describe("what staff decided on an earlier answer", () => {
  it("holds where nothing of the row changed, and is open again elsewhere", () => {
    const copy = decidedCopy();
    const folder = scratchFolder();
    const file = fileIn(folder, "後.xlsx", bytesOf(remarks("1.20", YEAR)));
    const { staff } = againstOf(runCli("judge", file, "--against", copy, "--json").out);
    expect(staff.carried).toEqual([expect.objectContaining({ id: "1.14", text: "適合" })]);
    expect(staff.reopened).toEqual([expect.objectContaining({ id: "1.20", because: ["remarks", "status"] })]);
    const texts = strFromU8(
      unzipSync(new Uint8Array(readFileSync(join(folder, "後_判定済.xlsx"))))[SHEET] ?? new Uint8Array(),
    );
    expect(texts).toContain("前回の判断：不適合");
    // And once more: nothing is carried twice, nothing is lost.
    const twin = fileIn(scratchFolder(), "後.xlsx", readFileSync(file));
    const again = againstOf(
      runCli("judge", twin, "--against", join(folder, "後_判定済.xlsx"), "--json").out,
    ).staff;
    expect(again.carried).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "1.14", text: "適合" }),
        expect.objectContaining({ id: "1.20", text: "" }),
      ]),
    );
    expect(again.reopened).toEqual([]);
  });

  it("never lands on another vendor", () => {
    const copy = decidedCopy();
    const file = fileIn(scratchFolder(), "後.xlsx", bytesOf(vendor("株式会社べつ")));
    const run = runCli("judge", file, "--against", copy, "--json", "--no-write");
    const { otherVendor, staff } = againstOf(run.out);
    expect([otherVendor, staff.carried, staff.reopened.length]).toEqual([true, [], 2]);
  });

  it("is open again where the tool comes to another result", () => {
    const copy = decidedCopy();
    const file = fileIn(scratchFolder(), "後.xlsx", bytesOf(ISMAP));
    const { staff } = againstOf(runCli("judge", file, "--against", copy, "--json", "--no-write").out);
    expect(staff.reopened.map(({ id, because }) => [id, because])).toEqual([
      ["1.14", ["status"]],
      ["1.20", ["status"]],
    ]);
  });
});

describe("folders", () => {
  const before = scratchFolder();
  const now = scratchFolder();
  mkdirSync(join(now, "A"));
  fileIn(before, "い.xlsx", bytesOf(asIs));
  fileIn(before, "ろ.xlsx", bytesOf(asIs));
  fileIn(before, "旧は.xlsx", bytesOf(asIs));
  fileIn(now, "い.xlsx", bytesOf(answer("1.24", "×")));
  fileIn(now, "に.xlsx", bytesOf(asIs));
  fileIn(join(now, "A"), "ろ.xlsx", bytesOf(asIs));

  it("are paired by the same name in the same folder; anything else is told, not guessed", () => {
    const out = scratchFolder();
    const run = runCli("judge", now, "--against", before, "--out", out);
    const text = run.out.join("\n");
    expect(text).toContain("改善 0、悪化 1、要件が変わった 0、変わらない 26");
    expect(text).toMatch(/組にならなかったもの: 2 件/);
    expect(text).toMatch(/今回のファイルと組にならなかった前回のもの: 2 件/);
  });

  it("are paired by a map, whose broken lines are told", () => {
    const map = fileIn(scratchFolder(), "map.csv", "今回,前回\nに.xlsx,旧は.xlsx\nい.xlsx,無い.xlsx\n");
    const run = runCli("judge", now, "--against", before, "--pairs", map, "--no-write");
    expect(run.status).toBe(2);
    expect(run.err.join("\n")).toContain("3 行目の「無い.xlsx」");
    expect(run.out.join("\n")).toContain("に.xlsx と前回");
  });
});
