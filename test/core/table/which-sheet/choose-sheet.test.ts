import { describe, expect, it } from "@jest/globals";
import { chooseSheet } from "../../../../src/core/table/which-sheet/choose-sheet";
import { shippedPack } from "../../../../src/packs";
import { plainRows } from "../plain-sheet";
import { snapshotOf, type GridSheet } from "../../snapshot/snapshot-of";

const pack = shippedPack("gaibu-service");
const rows = plainRows(pack);
const answered = plainRows(pack, { "1.1": "×", "1.3": "○" });
const otherwise = plainRows(pack, { "1.1": "○", "1.3": "○", "1.20": "○" });
const choose = (sheets: readonly GridSheet[], wanted?: string) =>
  chooseSheet({ sheets: sheets.map(snapshotOf), pack, ...(wanted === undefined ? {} : { wanted }) });

describe("which sheet holds the table", () => {
  it("takes the sheet with the table, wherever it stands in the workbook", () => {
    const chosen = choose([
      { name: "表紙", rows: [["提案書"]] },
      { name: "要件", rows },
      { name: "空", rows: [] },
    ]);
    expect(chosen.ok && chosen.value.snapshot.name).toBe("要件");
    expect(chosen.ok && chosen.value.alsoOn).toEqual([]);
    expect(chosen.ok && chosen.value.candidates.map(({ sheet, found }) => [sheet, found])).toEqual([
      ["要件", 27],
      ["表紙", 0],
      ["空", 0],
    ]);
  });

  it("tells of a second sheet with the same table and the same answers", () => {
    const chosen = choose([
      { name: "回答", rows: answered },
      { name: "回答 (2)", rows: answered },
    ]);
    expect(chosen.ok && chosen.value.snapshot.name).toBe("回答");
    expect(chosen.ok && chosen.value.alsoOn).toEqual(["回答 (2)"]);
  });

  it("takes a hidden sheet only where no visible one has the table", () => {
    const hidden = { name: "原本", rows, visibility: "hidden" } as const;
    const first = choose([hidden, { name: "回答", rows: rows.slice(0, 20) }]);
    expect(first.ok && first.value.snapshot.name).toBe("回答");
    expect(first.ok && first.value.alsoOn).toEqual(["原本"]);
    const only = choose([{ name: "表紙", rows: [["提案書"]] }, hidden]);
    expect(only.ok && only.value.snapshot.name).toBe("原本");
  });

  it("takes the sheet that a person names, even without the table", () => {
    const chosen = choose(
      [
        { name: "回答", rows },
        { name: "表紙", rows: [["提案書"]] },
      ],
      "表紙",
    );
    expect(chosen.ok && chosen.value.result.ok).toBe(false);
    expect(chosen.ok && chosen.value.alsoOn).toEqual(["回答"]);
  });

  it("names the sheets where the wanted one is not there", () => {
    expect(choose([{ name: "回答", rows }], "回答２")).toEqual({
      ok: false,
      fault: { code: "sheet-not-found", values: { sheet: "回答２", sheets: ["回答"] } },
    });
  });
});

const chosenName = (sheets: readonly GridSheet[]): string => {
  const chosen = choose(sheets);
  return chosen.ok ? chosen.value.snapshot.name : chosen.fault.code;
};

describe("an example of how to fill in", () => {
  it.each(["記入例", "記載例", "サンプル", "見本", "回答例（参考）", "例", "【記入例】回答"])(
    "%s is not chosen beside the answers, wherever it stands",
    (name) => {
      const [example, answers] = [
        { name, rows: otherwise },
        { name: "回答", rows: answered },
      ];
      expect(chosenName([example, answers])).toBe("回答");
      expect(chosenName([answers, example])).toBe("回答");
    },
  );

  it("is told by the heading over its table as well", () => {
    const titled = (title: readonly string[]) => [
      { name: "Sheet1", rows: [title, [], ...otherwise] },
      { name: "Sheet2", rows: answered },
    ];
    expect(chosenName(titled(["【記入例】"]))).toBe("Sheet2");
    expect(chosenName(titled(["外部サービス要件", "", "", "", "", "記入例"]))).toBe("Sheet2");
    expect(chosenName(titled(["※本シートは記入例です。"]))).toBe("Sheet2");
    expect(chosenName(titled(["※記入例は別シートを参照"]))).toBe("several-sheets-answered");
    expect(chosenName(titled(["記入例", "○", "ISMAPに登録済"]))).toBe("several-sheets-answered");
  });

  it("of its own above the table says nothing about the table", () => {
    const small = [["記入例"], ["項番", "", "", "", "回答", "備考"], ["9.9", "", "", "", "○", "対応済"], []];
    expect(chosenName([{ name: "回答", rows: [...small, ...answered] }])).toBe("回答");
  });

  it("in columns beside the answers says nothing about the sheet", () => {
    const group = ["", "", "", "", "貴社回答", "", "記入例"];
    const rows = [group, ...answered.map((line, at) => [...line, at === 0 ? "例" : "○"])];
    expect(chosenName([{ name: "回答", rows }])).not.toBe("only-sample-sheets");
  });

  it("is not chosen before a blank form: what was returned is blank", () => {
    expect(
      chosenName([
        { name: "記入例", rows: otherwise },
        { name: "回答", rows },
      ]),
    ).toBe("回答");
  });

  it("is not judged where no other sheet has the table", () => {
    expect(
      choose([
        { name: "表紙", rows: [["提案書"]] },
        { name: "記入例", rows: otherwise },
      ]),
    ).toEqual({
      ok: false,
      fault: { code: "only-sample-sheets", values: { sheets: ["記入例"] } },
    });
    const hidden = { name: "回答", rows: answered, visibility: "hidden" } as const;
    expect(chosenName([{ name: "記入例", rows: otherwise }, hidden])).toBe("only-sample-sheets");
  });

  it("gives way to a table whose column for answers is not found", () => {
    const chosen = choose([
      { name: "記入例", rows: otherwise },
      { name: "回答", rows: answered.map((line) => line.slice(0, 4)) },
    ]);
    expect(chosen.ok && chosen.value.snapshot.name).toBe("回答");
    expect(chosen.ok && !chosen.value.result.ok && chosen.value.result.fault.code).toBe(
      "answer-column-not-found",
    );
  });

  it("is taken where a person names it", () => {
    const chosen = choose(
      [
        { name: "記入例", rows: otherwise },
        { name: "回答", rows: answered },
      ],
      "記入例",
    );
    expect(chosen.ok && chosen.value.snapshot.name).toBe("記入例");
  });
});

describe("several sheets with answers", () => {
  it.each([
    ["回答（初回）", "回答（最終）"],
    ["回答（最終）", "回答（初回）"],
    ["第1回", "第2回"],
    ["旧", "新"],
    ["A社", "B社"],
    ["回答（案）", "回答"],
  ])("%s and %s: which one counts is asked", (first, second) => {
    const sheets = [
      { name: first, rows: otherwise },
      { name: second, rows: answered },
      { name: "様式", rows },
    ];
    expect(choose(sheets)).toEqual({
      ok: false,
      fault: { code: "several-sheets-answered", values: { sheets: [first, second] } },
    });
    const named = choose(sheets, second);
    expect(named.ok && named.value.snapshot.name).toBe(second);
  });

  it("also where one has only some of the rows", () => {
    const [half, rest] = [answered.slice(0, 16), [answered[0] ?? [], ...otherwise.slice(16)]];
    expect(
      chosenName([
        { name: "要件1", rows: half },
        { name: "要件2", rows: rest },
      ]),
    ).toBe("several-sheets-answered");
  });

  it("are not several where the others are blank, hidden, or hold only what was printed", () => {
    const answers = { name: "回答", rows: answered };
    const unchosen = plainRows(pack, Object.fromEntries(pack.rows.map(({ id }) => [id, "選択してください"])));
    expect(chosenName([{ name: "様式", rows }, answers])).toBe("回答");
    expect(chosenName([{ name: "様式", rows: unchosen }, answers])).toBe("回答");
    expect(chosenName([{ name: "旧版", rows: otherwise, visibility: "hidden" }, answers])).toBe("回答");
    const printed = { "1.20": "期間を記入のこと" };
    const filled = plainRows(pack, { "1.1": "×" }, { ...printed, "1.1": "登録なし" });
    expect(
      chosenName([
        { name: "要件", rows: plainRows(pack, {}, printed) },
        { name: "回答", rows: filled },
      ]),
    ).toBe("回答");
    const others = plainRows(pack, {}, { "1.20": "2年間保存" });
    expect(
      chosenName([
        { name: "要件", rows: others },
        { name: "回答", rows: filled },
      ]),
    ).toBe("several-sheets-answered");
  });
});

describe("a form, a draft or an old state with answers", () => {
  it.each(["旧版_1020", "修正前", "回答（旧版）"])(
    "%s beside other answers by its own name does not count",
    (name) => {
      const before = plainRows(pack, {}, { "1.20": "2年間保存" });
      expect(
        chosenName([
          { name, rows: before },
          { name: "回答", rows: answered },
        ]),
      ).toBe("回答");
      expect(
        chosenName([
          { name, rows: before },
          { name: "旧回答", rows: answered },
        ]),
      ).toBe("answers-perhaps-not-final");
    },
  );

  it.each(["ひな形", "テンプレート", "回答（案）", "下書き", "旧回答", "修正前"])(
    "%s is judged by itself, and asked about beside a blank sheet",
    (name) => {
      expect(
        chosenName([
          { name, rows: answered },
          { name: "表紙", rows: [["提案書"]] },
        ]),
      ).toBe(name);
      expect(
        choose([
          { name, rows: answered },
          { name: "回答", rows },
        ]),
      ).toEqual({
        ok: false,
        fault: { code: "answers-perhaps-not-final", values: { sheet: name, others: ["回答"] } },
      });
      expect(
        chosenName([
          { name, rows },
          { name: "回答", rows: answered },
        ]),
      ).toBe("回答");
      expect(
        chosenName([
          { name, rows },
          { name: "回答", rows },
        ]),
      ).toBe("回答");
    },
  );
});
