import { describe, expect, it } from "@jest/globals";
import type { PackRow } from "../../../src/core/pack/pack-schema";
import type { TableRow } from "../../../src/core/table/sheet-table";
import { city, PLAIN, ROWS, said, statusesIn, tableIn } from "./vendor-of-layouts";

type Cells = (row: PackRow) => readonly string[];
const CITY = ["項番", "分類", "要件", "必須・任意"];
const sheet = (heads: readonly string[], cells: Cells, titles?: readonly string[]) => ({
  rows: [
    ...(titles === undefined ? [] : [["", "", "", "", ...titles]]),
    [...CITY, ...heads],
    ...ROWS.map((row) => [...city(row), ...cells(row)]),
  ],
});
/** Row 1.20 was answered no, with too short a time, and is answered anew; everything else stands. */
const again =
  (anew: readonly [string, string]): Cells =>
  (row) =>
    row.id === "1.20" ? ["×", "6か月保存", ...anew] : [...said(row), "", ""];
const rowIn = (grid: Parameters<typeof tableIn>[0], id = "1.20"): TableRow | undefined => {
  const found = tableIn(grid);
  return found.ok ? found.table.rows.find((row) => row.id === id) : undefined;
};
const KEPT = "アクセスログは13か月保存します。専用のサーバに自動で蓄積します。";

describe("a later answer in a column of its own", () => {
  it.each([
    ["回答", "再回答"],
    ["回答", "修正後回答"],
    ["回答", "修正後"],
    ["回答", "最終回答"],
    ["回答", "再提出"],
    ["回答", "回答（2回目）"],
    ["1回目回答", "2回目回答"],
    ["第1回回答", "第2回回答"],
    ["一次回答", "二次回答"],
    ["当初回答", "修正回答"],
    ["仮回答", "最終回答"],
    ["回答（修正前）", "回答（修正後）"],
    ["回答（11/10）", "回答（11/24）"],
    ["回答（2026年10月1日）", "回答（2026年11月1日）"],
    ["Answer", "Revised answer"],
    ["①回答", "②再回答"],
  ])("%s and %s", (first, second) => {
    const heads = [first, "備考", second, "再回答備考"];
    expect(statusesIn(sheet(heads, again(["○", KEPT])))).toEqual(PLAIN);
    expect(rowIn(sheet(heads, again(["○", KEPT])))).toMatchObject({
      answer: "○",
      remarks: KEPT,
      earlier: [{ cell: "E21", text: "×" }],
    });
  });

  it("the later may stand left of the earlier, or under titles", () => {
    const turned = sheet(["再回答", "再回答備考", "回答", "備考"], (row) => {
      const [mark = "", words = "", later = "", why = ""] = again(["○", KEPT])(row);
      return [later, why, mark, words];
    });
    expect(rowIn(turned)).toMatchObject({ answer: "○", earlier: [{ text: "×" }] });
    const titled = {
      ...sheet(["可否", "備考", "可否", "備考"], again(["○", KEPT]), ["一次回答", "", "二次回答", ""]),
      merges: ["E1:F1", "G1:H1"],
    };
    expect(rowIn(titled)).toMatchObject({ answer: "○", remarks: KEPT, earlier: [{ text: "×" }] });
  });

  it("a no that comes later counts", () => {
    const grid = sheet(["回答", "備考", "再回答", "再回答備考"], (row) =>
      row.id === "1.19"
        ? ["○", "AES-256で暗号化", "×", "蓄積データの暗号化は未対応のため訂正"]
        : [...said(row), "", ""],
    );
    expect(statusesIn(grid)).toEqual({ ...PLAIN, "1.19": "nonconforming" });
  });

  it.each(["", "変更なし", "前回回答のとおり", "同左"])("%j leaves the earlier", (text) => {
    const grid = sheet(["回答", "備考", "再回答"], (row) => [...said(row), text]);
    expect(statusesIn(grid)).toEqual(PLAIN);
    expect(rowIn(grid)?.earlier).toBeUndefined();
  });

  it.each(["調整中", "？", "－", "別途協議", "検討します", "ー"])("%j later is for a person", (text) => {
    const grid = sheet(["回答", "備考", "再回答", "再回答備考"], (row) =>
      ["1.20", "1.19"].includes(row.id) ? [...said(row), text, ""] : [...said(row), "", ""],
    );
    expect(statusesIn(grid)).toEqual({ ...PLAIN, "1.19": "review", "1.20": "review" });
  });

  it("remarks that the later answer has none of its own stand", () => {
    const grid = sheet(["回答", "備考", "再回答", "再回答備考"], again(["○", ""]));
    expect(statusesIn(grid)["1.20"]).toBe("review");
    expect(rowIn(grid)?.remarks).toBe("6か月保存");
  });

  it("later remarks without an answer speak of the answer before", () => {
    const grid = sheet(["回答", "備考", "再回答", "再回答備考"], (row) =>
      row.id === "1.20" ? [...said(row), "", "保存は6か月に訂正します。"] : [...said(row), "", ""],
    );
    expect(statusesIn(grid)["1.20"]).toBe("review");
  });

  it("one column of remarks for both is heard with either", () => {
    const grid = sheet(["回答", "再回答", "備考"], (row) => {
      const [mark, words] = said(row);
      return row.id === "1.20" ? ["×", "○", words] : [mark, "", words];
    });
    expect(statusesIn(grid)).toEqual(PLAIN);
  });

  it("words beside the earlier mark are not lost with it", () => {
    const grid = sheet(["回答", "対応内容", "再回答"], (row) =>
      row.id === "1.20" ? ["○", "6か月保存", "○"] : [...said(row), ""],
    );
    expect(statusesIn(grid)["1.20"]).toBe("review");
  });

  it("a struck earlier answer is what the later one replaces", () => {
    const grid = { ...sheet(["回答", "備考", "再回答", "再回答備考"], again(["○", KEPT])), struck: ["E21"] };
    expect(statusesIn(grid)).toEqual(PLAIN);
    const back = { ...sheet(["回答", "備考", "再回答", "再回答備考"], again(["○", KEPT])), struck: ["G21"] };
    expect(statusesIn(back)["1.20"]).toBe("review");
  });

  it("three rounds", () => {
    const grid = sheet(["回答", "再回答", "再々回答", "備考"], (row) => {
      const [mark, words] = said(row);
      return row.id === "1.20" ? ["×", "△", "○", words] : [mark, "", "", words];
    });
    expect(statusesIn(grid)).toEqual(PLAIN);
    expect(rowIn(grid)?.earlier?.map(({ text }) => text)).toEqual(["△", "×"]);
  });

  it.each([
    ["回答", "回答"],
    ["回答（12/20）", "回答（1/10）"],
    ["回答（11/10）", "再回答"],
    ["Ａ社回答", "Ｂ社回答"],
  ])("%s and %s stay a question", (first, second) => {
    const found = tableIn(
      sheet([first, second, "備考"], (row) => [said(row)[0], said(row)[0] === "" ? "" : "○", ""]),
    );
    expect(found.ok ? "judged" : found.fault.code).toBe("answer-column-not-found");
  });

  it.each(["市再回答", "再委託の有無", "再確認"])("%s is no later answer of the vendor's", (head) => {
    expect(rowIn(sheet(["回答", "備考", head], (row) => [...said(row), "×"]))?.earlier).toBeUndefined();
  });
});

describe("a later answer in the same cell", () => {
  const one = (text: string) =>
    sheet(["回答", "備考"], (row) => (row.id === "1.20" ? [text, KEPT] : [...said(row)]));
  it.each([
    ["×→○"],
    ["× ⇒ ○"],
    ["×→○に修正"],
    ["×→○（11/20修正）"],
    ["△→×→○"],
    ["○（修正前：×）"],
    ["○（当初は×）"],
    ["○（×から変更）"],
    ["修正前：× 修正後：○"],
    ["当初:× → 再回答:○"],
    ["対応不可→対応可"],
  ])("%s is a yes", (text) => {
    expect(statusesIn(one(text))).toEqual(PLAIN);
  });

  it.each([["○→×"], ["×（修正前：○）"]])("%s is a no", (text) => {
    expect(statusesIn(one(text))["1.20"]).not.toBe("conforming");
  });

  it.each([["×→？"], ["○→調整中"], ["×→○（令和9年4月）"], ["×→○予定"], ["×○"], ["×→△"]])(
    "%s is for a person",
    (text) => {
      expect(statusesIn(one(text))["1.20"]).toBe("review");
    },
  );
});
