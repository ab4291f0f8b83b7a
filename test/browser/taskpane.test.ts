import { describe, expect, it } from "@jest/globals";
import { rangeAddress } from "../../src/core/snapshot/grid";
import { STATUSES } from "../../src/core/status";
import { paneEn } from "../../src/words/en/pane";
import { paneJa } from "../../src/words/ja/pane";
import { wordsFor } from "../../src/words/words";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { addedMarks, marksInModel } from "./marks-in-model";
import { marksOfCommandLine } from "./marks-of-command-line";
import { AS_OF, SAMPLE, SHEET, button, judge, open, pane, setDate, withPane } from "./pane-of-test";
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
    await button(name).click();
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
    const { status } = wordsFor("ja");
    const counts = await pane.frame.getByRole("list", { name: "内訳" }).getByRole("listitem").allInnerTexts();
    expect(counts.map((text) => text.replace(/\d+$/, "").trim().slice(-2))).toEqual(
      STATUSES.map((one) => status[one].slice(-2)),
    );
    const total = counts.reduce((sum, text) => sum + Number(/\d+$/.exec(text.trim())?.[0]), 0);
    expect(total).toBe(27);
    await pane.frame.getByLabel(/^すべての行/).check();
    expect(await pane.frame.getByRole("heading", { level: 3, name: /^1\.\d+/ }).count()).toBe(27);
    const sheet = pane.model.sheet(SHEET);
    const row = pane.frame
      .getByRole("listitem")
      .filter({ has: pane.frame.getByText("1.27", { exact: true }) });
    const note = [...marksInModel(sheet)].find(([address]) => address === "H35")?.[1].text ?? "no note";
    expect(await row.innerText()).toContain(note);
  });

  it("selects a row's answer in the sheet by click and by Enter", async () => {
    await open();
    await judge();
    await pane.frame.getByLabel(/^すべての行/).check();
    await pane.frame.getByRole("button", { name: /^1\.1 / }).click();
    await until(() => selected() === "E7");
    await pane.frame.getByRole("button", { name: /^1\.2 / }).press("Enter");
    await until(() => selected() === "E8");
  });

  it("says that the result is old when somebody changes the sheet, and not for its own writing", async () => {
    await open();
    await judge();
    const old = pane.frame.getByText("下の結果は古くなっています");
    expect(await old.isVisible()).toBe(false);
    pane.host.edit(pane.model.sheet(SHEET), 6, 4, "○");
    await pane.deliverEvents();
    await old.waitFor();
    await button("判定し直す").click();
    await pane.frame.getByText("を判定しました。").waitFor();
    expect(await old.isVisible()).toBe(false);
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
    await pane.frame.getByText(attack).first().waitFor();
    expect(await pane.frame.locator("main img").count()).toBe(0);
    expect(await pane.frame.title()).not.toContain("taken");
  });
});
