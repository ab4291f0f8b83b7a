import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkFrontSheet, checkWorkbook } from "../../../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { cellAddress } from "../../../../src/core/snapshot/grid";
import type { SheetSnapshot } from "../../../../src/core/snapshot/sheet-snapshot";
import type { SheetTable } from "../../../../src/core/table/sheet-table";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf, type GridSheet } from "../../snapshot/snapshot-of";
import { HEADS, PLAIN, ROWS, city, said } from "../vendor-of-layouts";

const pack = shippedPack("gaibu-service");
const words = wordsFor("ja");
const rules = {
  pack,
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: words.mark,
} as const;

const listed = ({ name, visibility }: SheetSnapshot) => ({ name, visibility, madeByUs: false });

/** The workbook as a file, and in Excel with the first sheet in front. */
function checked(grids: readonly GridSheet[]) {
  const [front, ...others] = grids.map(snapshotOf);
  if (front === undefined) throw new Error("No sheet");
  const workbook = { sheets: [front, ...others], signed: false, structureLocked: false };
  const file = checkWorkbook({ ...rules, workbook });
  const asked = { ...rules, snapshot: front, sheets: [front, ...others].map(listed), structureLocked: false };
  const first = checkFrontSheet(asked);
  const excel = first.kind === "needs-others" ? checkFrontSheet({ ...asked, others }) : first;
  return { file, excel };
}

/** The sheet as both hosts judge it alike. */
function judged(grids: readonly GridSheet[]) {
  const { file, excel } = checked(grids);
  if (!file.ok || excel.kind !== "checked") throw new Error(JSON.stringify(file.ok ? excel : file.fault));
  expect(excel.checked.judgement).toEqual(file.value.judgement);
  return file.value;
}

type Checked = ReturnType<typeof judged>;
const statuses = ({ judgement }: Checked) =>
  Object.fromEntries(judgement.rows.map(({ id, status }) => [id, status]));
const rowOf = ({ table }: { readonly table: SheetTable }, id: string) =>
  table.rows.find((row) => row.id === id);
const doubtsOf = (of: Checked, id: string) => rowOf(of, id)?.doubts;

type Line = readonly string[];
const asked = (lines: (row: (typeof ROWS)[number]) => Line = () => ["", ""]): GridSheet => ({
  name: "外部サービス要件",
  rows: [HEADS, ...ROWS.map((row) => [...city(row), ...lines(row)])],
});
const answers = (more: Partial<GridSheet> = {}): GridSheet => ({
  name: "回答票",
  rows: [["項番", "回答", "備考"], ...ROWS.map((row) => [row.id, ...said(row)])],
  ...more,
});
const lines = (of: (row: (typeof ROWS)[number]) => Line, head: Line = ["項番", "回答", "備考"]) =>
  answers({ rows: [head, ...ROWS.map(of)] });

const isAsked = (grids: readonly GridSheet[]): boolean => {
  const { file, excel } = checked(grids);
  const notices: string[] = file.ok ? file.value.notices.map(({ code }) => code) : [file.fault.code];
  const told: string[] =
    excel.kind === "checked" ? excel.checked.notices.map(({ code }) => code) : [excel.kind];
  expect(told.includes("answers-joined")).toBe(notices.includes("answers-joined"));
  return !notices.includes("answers-joined");
};

type Rows = readonly (typeof ROWS)[number][];
const [LEFT, RIGHT]: readonly [Rows, Rows] = [ROWS.slice(0, 14), ROWS.slice(14)];
/** Some of the answers on a sheet of their own, under a title or none. */
const part = (name: string, rows: Rows, title = ""): GridSheet => ({
  name,
  rows: [
    ...(title === "" ? [] : [[title]]),
    ["項番", "回答", "備考"],
    ...rows.map((row) => [row.id, ...said(row)]),
  ],
});
const cut = ([over, next]: readonly [string, string]): readonly GridSheet[] => [
  part("回答票1", LEFT, over),
  part("回答票2", RIGHT, next),
];
const shifted = (grid: GridSheet): GridSheet => ({ ...grid, rows: grid.rows.map((row) => ["", ...row]) });

describe("answers that stand on another sheet by number", () => {
  it("are judged as if they stood beside the requirements, in a file and in Excel", () => {
    const found = judged([asked(), answers()]);
    expect(statuses(found)).toEqual(PLAIN);
    expect(found.notices).toContainEqual({
      code: "answers-joined",
      values: { sheet: "外部サービス要件", from: "回答票", range: "A1:C28", count: 27 },
    });
  });

  it("are named by their cells there; the results stand beside the requirements", () => {
    const { table, plan } = judged([asked(), answers()]);
    expect(rowOf({ table }, "1.20")?.answerCells.map(cellAddress)).toEqual(["回答票!B21"]);
    expect(rowOf({ table }, "1.20")?.remarksCells.map(cellAddress)).toEqual(["回答票!C21"]);
    expect(plan.sheets.map(({ target }) => target)).toEqual(["columns"]);
    const written = plan.sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(written.some((text) => text.includes("回答は「○」（回答票!B21）。"))).toBe(true);
  });

  it("how they were told is explained", () => {
    const { table } = judged([asked(), answers()]);
    const told = table.explained && words.explained(table.explained);
    expect(told).toContain("回答の出所: シート「回答票」（同じ番号の行が27行）");
    expect(told?.some((line) => line.startsWith("「回答票」の回答: B列「回答」"))).toBe(true);
  });

  it.each<[string, GridSheet]>([
    ["in another order of columns", lines((row) => [...said(row), row.id], ["可否", "補足説明", "要件番号"])],
    [
      "the other way round",
      answers({
        rows: [["項番", "回答", "備考"], ...[...ROWS].reverse().map((row) => [row.id, ...said(row)])],
      }),
    ],
    ["with hyphens", lines((row) => [row.id.replace(".", "-"), ...said(row)])],
    [
      "in full width",
      lines((row) => [
        row.id.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).replace(".", "．"),
        ...said(row),
      ]),
    ],
    ["with No.", lines((row) => [`No.${row.id}`, ...said(row)])],
    ["in brackets", lines((row) => [`(${row.id})`, ...said(row)])],
    [
      "below titles and a legend",
      answers({
        rows: [
          ["外部サービス要件 回答票"],
          ["会社名", "株式会社みほん"],
          ["凡例：○＝対応可、△＝一部対応、×＝対応不可"],
          ["項番", "回答", "備考"],
          ...ROWS.map((row) => [row.id, ...said(row)]),
        ],
      }),
    ],
    [
      "beside the category",
      lines((row) => [row.id, row.category, ...said(row)], ["No.", "分類", "回答", "備考"]),
    ],
    [
      "beside short names",
      lines((row) => [row.id, row.text.slice(0, 12), ...said(row)], ["番号", "項目", "ご回答", "備考"]),
    ],
    [
      "with an earlier answer",
      lines(
        (row) => [row.id, row.id === "1.26" ? "" : "×", ...said(row)],
        ["項番", "当初回答", "再回答", "備考"],
      ),
    ],
    [
      "as Excel keeps numbers",
      answers({
        rows: [["項番", "回答", "備考"], ...ROWS.map((row) => [String(Number(row.id)), ...said(row)])],
        numbers: Object.fromEntries(ROWS.map(({ id }, at) => [`A${at + 2}`, Number(id)])),
      }),
    ],
  ])("%s", (_, grid) => {
    const found = statuses(judged([asked(), grid]));
    // 1.26 says nothing; the rest is as on the plain sheet.
    expect(found).toEqual(PLAIN);
  });

  it("a row that is not there is unanswered, and its own cell is named", () => {
    const some = answers({
      rows: [
        ["項番", "回答", "備考"],
        ...ROWS.filter(({ id }) => id !== "1.20").map((row) => [row.id, ...said(row)]),
      ],
    });
    const found = judged([asked(), some]);
    expect(statuses(found)).toEqual({ ...PLAIN, "1.20": "unanswered" });
    expect(rowOf(found, "1.20")?.answerCells.map(cellAddress)).toEqual(["E21"]);
  });

  it("a table without any column for answers takes them as well", () => {
    const bare = { name: "要件一覧", rows: [HEADS.slice(0, 4), ...ROWS.map((row) => city(row))] };
    expect(statuses(judged([bare, answers()]))).toEqual(PLAIN);
  });

  it("a row that both sheets answer, and not alike, is for a person, with both cells named", () => {
    const found = judged([asked((row) => (row.id === "1.20" ? ["×", ""] : ["", ""])), answers()]);
    expect(statuses(found)).toEqual({ ...PLAIN, "1.20": "review" });
    expect(doubtsOf(found, "1.20")).toEqual([
      { code: "duplicate", values: { cells: ["E21", "回答票!B21"] } },
    ]);
  });

  it("a row that both answer alike is answered once", () => {
    expect(statuses(judged([asked((row) => (row.id === "1.20" ? said(row) : ["", ""])), answers()]))).toEqual(
      PLAIN,
    );
  });

  it("a number that stands there twice with two answers is for a person", () => {
    const twice = answers({
      rows: [["項番", "回答", "備考"], ...ROWS.map((row) => [row.id, ...said(row)]), ["1.20", "×", ""]],
    });
    const found = judged([asked(), twice]);
    expect(statuses(found)).toEqual({ ...PLAIN, "1.20": "review" });
    expect(doubtsOf(found, "1.20")).toEqual([
      { code: "duplicate", values: { cells: ["回答票!A21", "回答票!A29"] } },
    ]);
  });

  it("what is said of a row there is heard", () => {
    const noted = answers({
      rows: [
        ["項番", "回答", "備考"],
        ...ROWS.map((row) => [row.id, ...said(row)]),
        ["※1.20については、現時点では対応しておりません。"],
      ],
    });
    expect(statuses(judged([asked(), noted]))["1.20"]).toBe("review");
  });

  it("a limit of the exemptions there is heard", () => {
    const held = (row: (typeof ROWS)[number]): Line =>
      row.id === "1.1" ? ["○", "ISMAP登録番号 C24-0077-2（有効期限 2028年3月31日）"] : said(row);
    const plain = lines((row) => [row.id, ...held(row)]);
    const limited = { ...plain, rows: [["ISMAP登録事業者も、全項目に回答してください。"], ...plain.rows] };
    expect(statuses(judged([asked(), plain]))["1.20"]).toBe("exempt");
    expect(statuses(judged([asked(), limited]))["1.20"]).not.toBe("exempt");
  });

  describe("and go on on a third one", () => {
    it.each<[string, readonly GridSheet[]]>([
      ["under headings of their own", cut(["", ""])],
      [
        "under titles that count the sheets",
        cut(["外部サービス要件 回答票（1/2）", "外部サービス要件 回答票（2/2）"]),
      ],
      ["of one vendor", cut(["事業者名：株式会社あおば", "事業者名：株式会社あおば"])],
      [
        "without headings there",
        [part("回答票1", LEFT), { name: "回答票2", rows: RIGHT.map((row) => [row.id, ...said(row)]) }],
      ],
      ["in the workbook's other order", [...cut(["", ""])].reverse()],
      [
        "over three",
        [part("その1", ROWS.slice(0, 5)), part("その2", ROWS.slice(5, 14)), part("その3", RIGHT)],
      ],
      [
        "in another order of columns",
        [
          part("回答票1", LEFT),
          {
            name: "回答票2",
            rows: [["項番", "備考", "回答"], ...RIGHT.map((row) => [row.id, said(row)[1], said(row)[0]])],
          },
        ],
      ],
    ])("%s", (_, sheets) => {
      expect(statuses(judged([asked(), ...sheets]))).toEqual(PLAIN);
    });

    it("are named by their cells there, and by all their sheets", () => {
      const found = judged([asked(), ...cut(["", ""])]);
      expect(rowOf(found, "1.20")?.answerCells.map(cellAddress)).toEqual(["回答票2!B7"]);
      expect(rowOf(found, "1.3")?.answerCells.map(cellAddress)).toEqual(["回答票1!B4"]);
      const values = {
        sheet: "外部サービス要件",
        from: "回答票1",
        more: ["回答票2"],
        range: "回答票1!A1:C15, 回答票2!A1:C14",
        count: 27,
      };
      expect(found.notices).toContainEqual({ code: "answers-joined", values });
      expect(words.notice({ code: "answers-joined", values })).toContain("別のシート「回答票1」「回答票2」");
    });

    it("what is said of a row on the third is heard", () => {
      const [first, second] = cut(["", ""]);
      if (first === undefined || second === undefined) throw new Error("two sheets");
      const noted = {
        ...second,
        rows: [...second.rows, ["※1.20については、現時点では対応しておりません。"]],
      };
      expect(statuses(judged([asked(), first, noted]))).toEqual({ ...PLAIN, "1.20": "review" });
    });
  });

  describe("the question stays where it is not certain", () => {
    it.each<[string, readonly GridSheet[]]>([
      ["two sheets have the numbers", [answers(), answers({ name: "回答票（修正）" })]],
      ["the other sheet is an example", [answers({ name: "記入例" })]],
      ["it is last round's", [answers({ name: "前回回答" })]],
      ["it is of a year that is over", [answers({ name: "令和6年度回答" })]],
      ["it is called a draft", [answers({ name: "回答（案）" })]],
      ["it is hidden", [answers({ visibility: "hidden" })]],
      ["nothing heads its answers", [answers({ rows: ROWS.map((row) => [row.id, ...said(row)]) })]],
      ["the city wrote it", [lines((row) => [row.id, ...said(row)], ["項番", "市評価", "市コメント"])]],
      [
        "it is titled as another table's",
        [
          answers({
            rows: [
              ["機能要件 回答票"],
              ["項番", "回答", "備考"],
              ...ROWS.map((row) => [row.id, ...said(row)]),
            ],
          }),
        ],
      ],
      [
        "it names other things",
        [
          lines(
            (row) => [row.id, `帳票${row.id}の印刷と再発行`, ...said(row)],
            ["項番", "機能名", "回答", "備考"],
          ),
        ],
      ],
      [
        "it has other requirements",
        [
          lines(
            (row) => [row.id, `帳票${row.id}を職員が画面から印刷し、また再発行できること。`, ...said(row)],
            ["項番", "要件", "回答", "備考"],
          ),
        ],
      ],
      ["it is called the city's", [answers({ name: "職員用" })]],
      ["it is called an assessment", [answers({ name: "審査シート" })]],
      ["it holds questions and replies", [answers({ name: "質疑回答" })]],
      [
        "its title calls it an example",
        [answers({ rows: [["回答例"], ["項番", "回答"], ...ROWS.map(({ id }) => [id, "○"])] })],
      ],
      [
        "the answers go on on a sheet of another vendor's",
        cut(["事業者名：株式会社あおば", "事業者名：株式会社みなと"]),
      ],
      [
        "the answers go on on a sheet of another table's",
        cut(["外部サービス要件 回答票", "機能要件 回答票"]),
      ],
      ["the answers go on on a sheet of other answers", cut(["", "参考：他市への回答"])],
      [
        "some numbers are on both sheets",
        [part("回答票1", ROWS.slice(0, 15)), part("回答票2", ROWS.slice(13))],
      ],
      ["what goes on is last year's", [part("令和8年度回答", LEFT), part("令和7年度回答", RIGHT)]],
      ["a part is not there", [part("回答票1", LEFT), part("回答票2", ROWS.slice(20))]],
      ["the numbers stand in other columns", [part("回答票1", LEFT), shifted(part("回答票2", RIGHT))]],
      [
        "few numbers are there",
        [answers({ rows: [["項番", "回答"], ...ROWS.slice(0, 8).map((row) => [row.id, "○"])] })],
      ],
    ])("%s", (_, others) => {
      expect(isAsked([asked(), ...others])).toBe(true);
    });
  });

  it("a sheet of prices and an example beside it change nothing", () => {
    const prices = { name: "見積内訳", rows: [["項番", "金額"], ...ROWS.map(({ id }) => [id, "10000"])] };
    const example = answers({ name: "記入例", rows: [["項番", "回答"], ...ROWS.map(({ id }) => [id, "○"])] });
    expect(statuses(judged([asked(), answers(), prices, example]))).toEqual(PLAIN);
  });

  it("law: in whatever order the rows, columns and spellings stand, no row gets a status that the plain sheet does not give", () => {
    const spellings = [
      (id: string) => id,
      (id: string) => id.replace(".", "-"),
      (id: string) => `No.${id}`,
      (id: string) => `（${id}）`,
      (id: string) => id.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    ];
    const order = fc.shuffledSubarray([...ROWS], { minLength: 14 });
    const columns = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(order, columns, fc.constantFrom(...spellings), (rows, at, spelt) => {
        const line = (cells: Line): Line => at.map((column) => cells[column] ?? "");
        const grid = answers({
          rows: [line(["項番", "回答", "備考"]), ...rows.map((row) => line([spelt(row.id), ...said(row)]))],
        });
        const there = new Set(rows.map(({ id }) => id));
        const expected = Object.fromEntries(Object.entries(PLAIN).filter(([id]) => there.has(id as never)));
        const found = statuses(judged([asked(), grid]));
        const open = ["unanswered", "review"];
        for (const [id, status] of Object.entries(found))
          if (!there.has(id as never)) expect(open).toContain(status);
          else if (status !== "review") expect([id, status]).toEqual([id, expected[id]]);
      }),
      { numRuns: 20 },
    );
  });
});
