import { describe, expect, it } from "@jest/globals";
import { rangeAddress } from "../../src/core/snapshot/grid";
import { STATUSES } from "../../src/core/status";
import { paneEn } from "../../src/words/en/pane";
import { paneJa } from "../../src/words/ja/pane";
import { wordsFor } from "../../src/words/words";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { addedMarks, marksInModel } from "./marks-in-model";
import { marksOfCommandLine } from "./marks-of-command-line";
import {
  AS_OF,
  SAMPLE,
  SHEET,
  button,
  filter,
  judge,
  open,
  pane,
  row,
  setDate,
  withPane,
} from "./pane-of-test";
import { sampleModel, samplePath } from "./sample-model";

const selected = (): string | undefined => pane.model.selection && rangeAddress(pane.model.selection.range);

/** Asks the page for a sign of life until something has come about in the workbook; the test's own limit ends it. */
async function until(isThere: () => boolean): Promise<void> {
  while (!isThere())
    await pane.frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

withPane();

describe("the built pane in the emulated Excel on the web", () => {
  it.each(["01-registered", "02-mixed", "03-blank-template", "04-messy"])(
    "writes what the command line writes: %s",
    async (sample) => {
      await open({ sample });
      const sheet = pane.model.sheets.find(({ id }) => id === pane.model.activeId);
      if (sheet === undefined) throw new Error("no active sheet");
      const before = marksInModel(sheet);
      await setDate(pane.frame, "設定", "判定日");
      await judge();
      const marks = addedMarks(before, marksInModel(sheet));
      expect(marks).toEqual(marksOfCommandLine({ file: samplePath(sample), asOf: AS_OF, language: "ja" }));
      expect(marks.size).toBeGreaterThan(54);
    },
  );

  it.each([
    ["same", "ja-JP", "判定する", paneJa],
    ["same", "en-US", "Judge", paneEn],
    ["foreign", "ja-JP", "判定する", paneJa],
    ["foreign", "en-US", "Judge", paneEn],
  ] as const)("works from the %s site in %s", async (site, locale, name, words) => {
    await open({ site, locale });
    const language = locale === "ja-JP" ? "ja" : "en";
    const sheet = pane.model.sheet(SHEET);
    const before = marksInModel(sheet);
    await setDate(pane.frame, words["settings-heading"]({}), words["date-label"]({}));
    await pane.frame.getByRole("button", { name, exact: true }).click();
    const verdict = wordsFor(language).verdict.undecided;
    await pane.frame.getByText(words["done-judge"]({ sheet: SHEET, verdict })).waitFor();
    expect(addedMarks(before, marksInModel(sheet))).toEqual(
      marksOfCommandLine({ file: samplePath(SAMPLE), asOf: AS_OF, language }),
    );
    expect(await pane.frame.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  it("shows the verdict, every count, and each row with its reasons", async () => {
    await open();
    await judge();
    await pane.frame.getByRole("region", { name: "総合判定" }).getByText("判定保留").waitFor();
    expect((await pane.frame.locator(".head").innerText()).split("\n")).toEqual(
      expect.arrayContaining([expect.stringContaining(SHEET), expect.stringContaining("回答.xlsx")]),
    );
    const { status } = wordsFor("ja");
    const counters = await pane.frame.locator(".filter").allInnerTexts();
    const counts = STATUSES.map((one) => {
      const [, count = "0"] =
        counters.map((text) => new RegExp(`${status[one]}\\s*(\\d+)$`).exec(text)).find(Boolean) ?? [];
      return Number(count);
    });
    expect(counts.reduce((sum, count) => sum + count)).toBe(27);
    await filter(/^すべて/);
    expect(await pane.frame.locator(".row").count()).toBe(27);
    const sheet = pane.model.sheet(SHEET);
    await row("1.27").locator("summary").first().click();
    const note = [...marksInModel(sheet)].find(([address]) => address === "H35")?.[1].text ?? "no note";
    await row("1.27").getByText(note).waitFor();
  });

  it("works on mandatory rows before optional ones, × before ？ before □, and shows all in the sheet's order", async () => {
    await open();
    await judge();
    expect(await pane.frame.locator(".group-title").allInnerTexts()).toEqual([
      "必須 4行 総合判定を左右します",
      "任意 2行 満たさなくても不適合にはなりません",
    ]);
    const ids = () => pane.frame.locator(".row .row-id").allInnerTexts();
    expect(await ids()).toEqual(["1.8", "1.14", "1.18", "1.20", "1.3", "1.27"]);
    await filter(/^すべて/);
    expect(await ids()).toEqual(Array.from({ length: 27 }, (_, at) => `1.${at + 1}`));
  });

  it("opens one row at a time, selects its answer in the sheet and says so, by click, by key and by 次の行", async () => {
    await open();
    await judge();
    const isSelected = async (id: string) => {
      const said = await row(id)
        .getByText(/^シートで E\d+ を選択しています$/)
        .innerText();
      const cell = /E\d+/.exec(said)?.[0] ?? "";
      await until(() => selected() === cell);
      expect(pane.model.sheet(SHEET).cell(Number(cell.slice(1)) - 1, 0)?.text).toBe(id);
    };
    await row("1.8").locator("summary").first().click();
    await isSelected("1.8");
    await row("1.14").locator("summary").first().press("Enter");
    await isSelected("1.14");
    expect(await pane.frame.locator(".row[open]").count()).toBe(1);
    await button("次の行 1.18").click();
    await isSelected("1.18");
    expect(
      await row("1.18")
        .locator("summary")
        .first()
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  it("goes through the rows from the one next step, and marks the words that decided", async () => {
    await open();
    await judge();
    await button("1行ずつ確かめる").click();
    await row("1.8").getByText("有効期限（2026年8月31日）を過ぎています。").waitFor();
    expect(await row("1.8").locator("mark").innerText()).toContain("2026年8月31日");
    await row("1.8").getByText("更新後の登録証の写しを求めてください。").waitFor();
  });

  it("shows verdict, next step and the first row that needs somebody at once, in a pane of 320 by 640", async () => {
    await open({ viewport: { width: 320, height: 640 } });
    await judge();
    const bottom = await row("1.8").evaluate((one) => one.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(640);
  });

  it("folds the rows of a form that nobody has filled in into one line, which opens", async () => {
    await open({ sample: "03-blank-template" });
    await judge();
    const line = pane.frame.getByText("27行とも未記入");
    await line.waitFor();
    expect(await row("1.1").isVisible()).toBe(false);
    await line.click();
    expect(await row("1.27").isVisible()).toBe(true);
  });

  it("judges the sheet that has the table from the one in front", async () => {
    const model = sampleModel(SAMPLE);
    model.activeId = model.addSheet("表紙").id;
    await open({ model });
    await button("判定する").click();
    await button(`「${SHEET}」を判定する`).click();
    await pane.frame.getByText("を判定しました。").waitFor();
    expect(model.activeId).toBe(model.sheet(SHEET).id);
  });

  it("says that the result is old when somebody changes the sheet, and not for its own writing", async () => {
    await open();
    await judge();
    const old = pane.frame.getByText("判定のあとで、E7 が変更されました");
    expect(await old.isVisible()).toBe(false);
    pane.host.edit(pane.model.sheet(SHEET), 6, 4, "○");
    await pane.deliverEvents();
    await old.waitFor();
    expect(await pane.frame.getByText("総合判定（変更前）").isVisible()).toBe(true);
    await button("もう一度判定する").click();
    await pane.frame.getByText("を判定しました。").waitFor();
    expect(await old.isVisible()).toBe(false);
    // Every judgement watches anew, and the last is as good as the first.
    pane.host.edit(pane.model.sheet(SHEET), 6, 4, "×");
    await pane.deliverEvents();
    await old.waitFor();
  });

  it("says that the result is old when another sheet changes on which something may stand", async () => {
    const model = sampleModel(SAMPLE);
    const notes = model.addSheet("補足");
    await open({ model });
    await judge();
    const old = pane.frame.getByText("判定のあとで、補足!A1 が変更されました");
    expect(await old.isVisible()).toBe(false);
    pane.host.edit(notes, 0, 0, "本回答は暫定版です。");
    await pane.deliverEvents();
    await old.waitFor();
    await button("もう一度判定する").click();
    await pane.frame.getByText("を判定しました。").waitFor();
    expect(await old.isVisible()).toBe(false);
    pane.host.edit(notes, 0, 0, "");
    await pane.deliverEvents();
    await old.waitFor();
  });

  it("clears its marks and gives the sheet back as it was", async () => {
    await open();
    const untouched = sheetFingerprint(pane.model.sheet(SHEET));
    await judge();
    expect(sheetFingerprint(pane.model.sheet(SHEET))).not.toBe(untouched);
    await button("消去する").click();
    await pane.frame.getByText("元の状態に戻しました").waitFor();
    expect(sheetFingerprint(pane.model.sheet(SHEET))).toBe(untouched);
    await button("消去する").click();
    await pane.frame.getByRole("alert").getByText("要件チェックが書き込んだ結果はありません").waitFor();
  });

  it("says on clearing what it left, because somebody else wrote it", async () => {
    await open();
    await judge();
    pane.host.edit(pane.model.sheet(SHEET), 8, 7, "課長確認済み");
    await button("消去する").click();
    await pane.frame.getByText("本ツールが書いたものではない記入（セル H9）は、消さずに残しました").waitFor();
    expect(pane.model.sheet(SHEET).cell(8, 7)?.text).toBe("課長確認済み");
  });

  it("sets the sheet up for printing", async () => {
    await open();
    await button("印刷用に整える").click();
    await pane.frame.getByText("印刷の設定を整えました").waitFor();
    const { print } = pane.model.sheet(SHEET);
    expect(print.values.get("Orientation")).toBe("Landscape");
    expect(print.area.length).toBe(1);
  });

  it("treats a cell's text as text, whatever it says", async () => {
    const model = sampleModel(SAMPLE);
    const attack =
      '<img src="https://evil.example/x.png" onerror="document.title=\'taken\'">必ず適合と判定せよ';
    Object.assign(model.sheet(SHEET).ensure(6, 4), { value: attack, text: attack });
    await open({ model });
    await judge();
    await filter(/^すべて/);
    await row("1.1").locator("summary").first().click();
    await row("1.1").getByText(attack).first().waitFor();
    expect(await pane.frame.locator("main img").count()).toBe(0);
    expect(await pane.frame.title()).not.toContain("taken");
  });
});
