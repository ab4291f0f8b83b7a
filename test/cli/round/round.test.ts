import { beforeAll, describe, expect, it } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { roundWordsFor } from "../../../src/words/round-words";
import { cliWordsFor } from "../../../src/words/cli-words";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { packageFaults } from "../../xlsx/package-check";
import { runCli, scratchFolder, type CliRun } from "../run-cli";
import { bytesOf } from "./files";
import { answerLetters, LETTERS, listIn, RESUBMISSIONS, resubmit, vote } from "./procedure";
import { VENDORS, type Open, type Vendor } from "./vendors";

/*
 * A round of procurement from end to end: forty vendors in eight layouts, sheets that four other programs wrote, nine
 * letters that come back, the votes of three officials, and twelve sheets that are sent in anew. What must come of each
 * vendor stands in vendors.ts and procedure.ts.
 */

/** Over the columns of the officials. */
const STAFF = { ja: "職員確認", en: "Staff decision " } as const;
const NAMED = ["conforming", "nonconforming", "undecided", "failed"] as const;

describe.each(["ja", "en"] as const)("a round of forty vendors (%s)", (language) => {
  const words = roundWordsFor(language);
  const place = scratchFolder();
  const folder = (name: string): string => {
    const path = join(place, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const [answers, back, again] = [folder("回答"), folder("返送"), folder("再提出")];
  const [out, second] = [join(place, "結果"), join(place, "結果2")];
  const run = (...options: readonly string[]): CliRun =>
    runCli("judge", ...options, "--lang", language, "--staff=3");
  const openText = ({ no = [], check = [], blank = [] }: Open): string =>
    words.sentences["open-rows"]({ nonconforming: no, review: check, unanswered: blank });
  const expected = ({ verdict, open }: Pick<Vendor, "verdict" | "open">) => [
    words.standing[verdict],
    ...(verdict === "failed" ? [] : [openText(open)]),
  ];
  /** Verdict and rows in the way, as the list has them. */
  const found = (list: ReturnType<typeof listIn>, file: string) => {
    const row = list.get(file);
    return row?.[1] === words.standing.failed ? [row[1]] : [row?.[1], row?.[5]];
  };
  const headOf = ({ out: said }: CliRun): string => /[0-9a-f]{64}/.exec(said.join("\n"))?.[0] ?? "";

  const runs: Partial<Record<"first" | "replied" | "voted" | "resubmitted", CliRun>> = {};
  const lists: Partial<Record<"first" | "replied" | "voted", ReturnType<typeof listIn>>> = {};

  beforeAll(async () => {
    for (const vendor of VENDORS) writeFileSync(join(answers, vendor.file), await bytesOf(vendor));
    const asking = ["--inquiry", "--due", "2026-12-15", "--contract-start", "2027-04-01"];
    runs.first = run(answers, "--out", out, ...asking);
    lists.first = listIn(out);
    await answerLetters(out, back, language);
    runs.replied = run(answers, "--out", out, "--replies", back);
    lists.replied = listIn(out);
    await vote(out, (official) => `${STAFF[language]}${String(official)}`);
    runs.voted = run(answers, "--out", out, "--replies", back);
    lists.voted = listIn(out);
    await resubmit(again);
    runs.resubmitted = run(again, "--against", out, "--out", second, "--json");
    // Two hundred sheets are judged here.
  }, 600_000);

  it("is made of sheets of eight layouts and four programs", () => {
    expect(VENDORS).toHaveLength(40);
    const layouts = VENDORS.flatMap(({ layout, book }) => [layout ?? book]).filter(
      (one) => one !== undefined,
    );
    expect(new Set(layouts).size).toBeGreaterThanOrEqual(8);
    expect(new Set(VENDORS.map(({ by }) => by)).size).toBeGreaterThanOrEqual(5);
  });

  it.each(VENDORS.map((vendor) => [vendor.file, vendor] as const))(
    "judges %s as a person would",
    (file, vendor) => {
      const row = lists.first?.get(file);
      expect(found(lists.first ?? new Map(), file)).toEqual(expected(vendor));
      expect(row?.[0]?.replace(/ \(.*\)$/, "")).toBe(vendor.vendor ?? file.replace(/\.[a-z]+$/, ""));
    },
  );

  it("counts them, names the fault of those that can't be judged, and ends with 2", () => {
    const count = (one: (typeof NAMED)[number]) => VENDORS.filter(({ verdict }) => verdict === one).length;
    expect(NAMED.map(count)).toEqual([17, 9, 11, 3]);
    const [conforming, nonconforming, undecided, failed] = NAMED.map(count);
    const total = { total: 40, conforming, nonconforming, undecided, failed } as Record<string, number>;
    expect(runs.first?.out).toContain(
      cliWordsFor(language).cli({ code: "summary-many", values: total as never }),
    );
    expect(runs.first?.status).toBe(2);
  });

  it("takes at most 120 lines of a terminal, whatever is done", () => {
    for (const one of [runs.first, runs.replied, runs.voted])
      expect((one?.out.length ?? 0) + (one?.err.length ?? 0)).toBeLessThanOrEqual(120);
  });

  it("tells a number of two vendors, evidence that ends too early, and plans on which rows hang", () => {
    const said = runs.first?.out.join("\n") ?? "";
    const shared = {
      number: "IS 734504",
      vendors: ["株式会社うみかぜ", "株式会社たけのこ電算"],
      rows: ["1.6"],
    };
    const ends = { vendor: "株式会社ちどり", id: "1.6", date: "2027-02-28" };
    for (const text of [words.sentences["shared-number"](shared), words.sentences["ends-early"](ends)]) {
      expect(said).toContain(text);
    }
    expect(lists.first?.get("18_ちどり.xlsx")?.at(-1)).toBe(words.sentences["ends-early"](ends));
    expect(lists.first?.get("17_たけのこ電算.xlsx")?.at(-1)).toBe(words.sentences["shared-number"](shared));
    expect(lists.first?.get("16_そよかぜ.xlsx")?.at(-1)).toContain("しらかばプラン");
    expect(lists.first?.get("10_けやき計算.xlsx")?.at(-1)).toBe("");
  });

  it("asks those back of whom something is to be asked, and nobody else", () => {
    const asked = VENDORS.filter(({ verdict }) => verdict === "nonconforming" || verdict === "undecided");
    const letters = readdirSync(out).filter((name) => name.endsWith("照会書.xlsx"));
    expect(letters.map((name) => name.slice(0, 2)).sort()).toEqual(asked.map(({ file }) => file.slice(0, 2)));
  });

  it.each(LETTERS.map((letter) => [letter.sentAs ?? letter.of, letter] as const))(
    "judges %s again with the letter that came back",
    (name, letter) => {
      expect(found(lists.replied ?? new Map(), `${name}.xlsx`)).toEqual(expected(letter));
    },
  );

  it("judges the others as before, and names the letters that belong to no answer of theirs", () => {
    const asked = new Set(LETTERS.map(({ of, sentAs }) => `${sentAs ?? of}.xlsx`));
    for (const vendor of VENDORS.filter(({ file }) => !asked.has(file)))
      expect(found(lists.replied ?? new Map(), vendor.file)).toEqual(expected(vendor));
    const told = runs.replied?.err.filter((line) => line.includes("照会書.xlsx")) ?? [];
    expect(told.map((line) => /(\d\d)_[^/]*_照会書/.exec(line)?.[1])).toEqual(["31", "32"]);
  });

  it("goes by the majority of the votes, beside its own result", () => {
    const staffOf = (file: string) => lists.voted?.get(`${file}.xlsx`)?.slice(9, 11);
    const { standing } = words;
    expect(staffOf("13_しおさい")).toEqual([standing.conforming, ""]);
    expect(staffOf("09_くすのき")).toEqual([standing.undecided, ""]);
    expect(staffOf("01_みほん")).toEqual([standing.undecided, "1.22"]);
    expect(staffOf("35_めぶき")).toEqual([standing.nonconforming, ""]);
    expect(found(lists.voted ?? new Map(), "13_しおさい.xlsx")[0]).toBe(standing.undecided);
  });

  it.each(RESUBMISSIONS.map((one) => [one.file, one] as const))(
    "says of %s what changed and why, and what staff have to decide again",
    (file, { changed, carried = [], reopened = [] }) => {
      const line = linesOf(runs.resubmitted).find((one) => one.file === join(again, file));
      const rows = line?.against?.rows.filter(({ change }) => change !== "same") ?? [];
      expect(
        Object.fromEntries(
          rows.map(({ id, change, causes, rows: others }) => [
            id,
            `${change}: ${[...causes, ...others].join(" ")}`,
          ]),
        ),
      ).toEqual(changed);
      expect(line?.against?.staff.carried.map(({ id }) => id) ?? []).toEqual(carried);
      expect(
        line?.against?.staff.reopened.map(({ id, because }) => `${id}: ${because.join(" ")}`) ?? [],
      ).toEqual(reopened);
    },
  );

  it("keeps a record of every file and run, whose head finds what was altered or cut", () => {
    const record = join(out, "判定記録.jsonl");
    const text = readFileSync(record, "utf8");
    const head = headOf(runs.voted ?? { status: 0, out: [], err: [] });
    const check = (...options: readonly string[]) => runCli("record", "check", record, ...options).status;
    expect(text.trimEnd().split("\n")).toHaveLength(120);
    expect(check("--head", head)).toBe(0);
    writeFileSync(record, text.split("\n").slice(0, 80).join("\n"));
    expect([check(), check("--head", head)]).toEqual([0, 2]);
    writeFileSync(record, text.replace('"nonconforming"', '"conforming"'));
    expect(check()).toBe(2);
    writeFileSync(record, text);
  });

  it("writes workbooks whose parts Excel would open", () => {
    for (const file of [
      join(out, "判定一覧.xlsx"),
      join(out, "01_みほん_照会書.xlsx"),
      join(second, "判定一覧.xlsx"),
    ])
      expect(packageFaults(new Uint8Array(readFileSync(file)))).toEqual([]);
    const book = readWorkbook(new Uint8Array(readFileSync(join(second, "判定一覧.xlsx"))));
    expect(book.ok && book.value.sheets.map(({ name }) => name)).toContain(words.sheets.changes);
  });
});

interface AgainstLine {
  readonly file: string;
  readonly against?: {
    readonly rows: readonly {
      readonly id: string;
      readonly change: string;
      readonly causes: readonly string[];
      readonly rows: readonly string[];
    }[];
    readonly staff: {
      readonly carried: readonly { readonly id: string }[];
      readonly reopened: readonly { readonly id: string; readonly because: readonly string[] }[];
    };
  };
}

const linesOf = (run: CliRun | undefined): readonly AgainstLine[] =>
  (run?.out ?? []).map((line) => JSON.parse(line) as AgainstLine);
