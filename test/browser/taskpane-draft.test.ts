import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { axeViolations } from "./axe-violations";
import { FOREIGN_NAME, foreignModel } from "./foreign-table";
import { button, judgeButton, open, pane, row, withPane } from "./pane-of-test";

withPane();

const MAKE = /^(この表の判定規則を作る|Make rules for this table)$/;
const heading = (text: RegExp) => pane.frame.getByRole("heading", { level: 3, name: text });
const make = () => pane.frame.getByRole("button", { name: MAKE });
/** The rules of the table: the number of each, and what the engine takes it for. */
const RULES = [
  [/^1／5.*1.*認証/, /認証の取得を求める要件：ISO\/IEC 27001/],
  [/^2／5.*2.*通信/, /「はい」「○」が満たす答え/],
  [/^3／5.*3.*通知/, /数値を求める要件：6か月前までに/],
  [/^4／5.*4.*ログ/, /1年以上の保存を求める要件/],
  [/^5／5.*5.*窓口/, /「はい」「○」が満たす答え/],
] as const;

/** Refused as no table of ours, and gone on with from there. */
async function begin(): Promise<void> {
  await judgeButton().click();
  await make().click();
  await heading(/^1[／/]5/).waitFor();
}

describe("rules for another city's table, in the pane", () => {
  it("are drafted from the sheet in front, checked one click each, and judge it at once", async () => {
    await open({ model: foreignModel() });
    await begin();
    for (const [at, [name, takenFor]] of RULES.entries()) {
      await heading(name).waitFor();
      await pane.frame.locator(".draft-taken").getByText(takenFor).waitFor();
      expect(await pane.frame.locator(".draft-examples li").count()).toBe(3);
      await pane.frame.getByText(new RegExp(`5 件中 ${at} 件を決めました`)).waitFor();
      await button(at === 1 ? "人が見る" : "この判定でよい").click();
    }
    await heading(/^すべて決めました$/).waitFor();
    const saved = pane.page.waitForEvent("download");
    await button("ファイルに保存する（.json）").click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`${FOREIGN_NAME}.json`);
    const pack = JSON.parse(readFileSync(await file.path(), "utf8")) as {
      readonly rows: readonly { readonly review?: boolean }[];
    };
    expect(pack.rows.map(({ review }) => review === true)).toEqual([false, true, false, false, false]);
    await button("この判定規則で判定する").click();
    await pane.frame
      .getByText(`このブックは、次からも判定規則「${FOREIGN_NAME} 1.0.0」で判定します。`)
      .waitFor();
    await row("4")
      .getByText(/^不適合$/)
      .waitFor();
    // Set aside: a plain yes says nothing definite there.
    await row("2")
      .getByText(/^要確認$/)
      .waitFor();
  });

  it("show what the engine says of three answers, and of any other that somebody types", async () => {
    await open({ model: foreignModel() });
    await begin();
    const examples = pane.frame.locator(".draft-examples").first();
    expect((await examples.locator(".draft-result strong").allInnerTexts()).join(" ")).toBe(
      "適合 不適合 要確認",
    );
    await pane.frame.getByText("ほかの答えで試す").click();
    await pane.frame.getByLabel("回答", { exact: true }).fill("×");
    await button("判定を見る").click();
    await pane.frame.locator(".more .draft-result").getByText("不適合").waitFor();
    // What is put right changes what comes of the answers, and has to be decided anew.
    await pane.frame.getByLabel("必須／任意").selectOption("optional");
    await examples.getByText("任意・未充足").waitFor();
    expect(await pane.frame.getByLabel("必須／任意").inputValue()).toBe("optional");
  });

  it("are checked by keyboard alone: the focus goes to each rule, and one Tab away is its choice", async () => {
    await open({ model: foreignModel() });
    await judgeButton().press("Enter");
    await make().press("Enter");
    await heading(/1／5/).waitFor();
    const { keyboard } = pane.page;
    const isFocused = (name: string) =>
      pane.frame.evaluate((text) => document.activeElement?.textContent?.trim() === text, name);
    await pane.frame.locator("h3:has-text('1／5')").focus();
    for (const [name] of RULES) {
      await heading(name).and(pane.frame.locator(":focus")).waitFor();
      for (let press = 0; press < 4 && !(await isFocused("この判定でよい")); press += 1)
        await keyboard.press("Tab");
      expect(await isFocused("この判定でよい")).toBe(true);
      await keyboard.press("Enter");
    }
    await heading(/^すべて決めました$/)
      .and(pane.frame.locator(":focus"))
      .waitFor();
    for (let press = 0; press < 5 && !(await isFocused("この判定規則で判定する")); press += 1)
      await keyboard.press("Tab");
    await keyboard.press("Enter");
    await pane.frame.getByText("を判定しました。").waitFor();
  });

  it("are not lost on the way: a draft that was left is gone on with, and one that was saved as well", async () => {
    await open({ model: foreignModel() });
    await begin();
    await button("この判定でよい").click();
    await heading(/^2／5/).waitFor();
    await button("判定規則の選択へ戻る").click();
    await button(`「${FOREIGN_NAME}」の続き（残り 4 件）`).click();
    await heading(/^2／5/).waitFor();
    await button("ここまでで保存・判定へ進む").click();
    await heading(/^まだ 4 件を決めていません$/).waitFor();
    await button("この判定規則で判定する").click();
    await pane.frame.getByText("を判定しました。").waitFor();
    await pane.frame
      .getByRole("navigation")
      .getByRole("button", { name: /^判定規則：/ })
      .click();
    await button(`「${FOREIGN_NAME} 1.0.0」の未確認の 4 件を確かめる`).click();
    await heading(/^2／5/).waitFor();
  });

  it("need a table: where the sheet has none, that is said", async () => {
    await open({ model: foreignModel() });
    await pane.frame
      .getByRole("navigation")
      .getByRole("button", { name: /^判定規則：/ })
      .click();
    for (let column = 0; column < 6; column += 1) {
      const front = pane.model.sheets[0];
      if (front !== undefined) pane.host.edit(front, 0, column, "");
    }
    await button("表示中のシートから作る").click();
    await pane.frame.getByRole("heading", { name: "判定規則の案を作れません" }).waitFor();
    expect(await axeViolations(pane.frame)).toEqual([]);
  });

  it.each([
    ["ja-JP", 320, "light", "none"],
    ["ja-JP", 400, "dark", "none"],
    ["en-US", 320, "light", "none"],
    ["ja-JP", 320, "light", "active"],
  ] as const)(
    "have nothing wrong in any state: %s, %i pixels, %s, forced colours %s",
    async (locale, width, colorScheme, forcedColors) => {
      await open({
        model: foreignModel(),
        locale,
        viewport: { width, height: 800 },
        colorScheme,
        forcedColors,
      });
      await begin();
      const fits = () => pane.frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
      for (const summary of await pane.frame.locator(".draft summary").all()) await summary.click();
      expect(await axeViolations(pane.frame)).toEqual([]);
      expect(await fits()).toBe(true);
      await pane.frame
        .getByRole("button", { name: /^(ここまでで保存・判定へ進む|Save or use what there is)$/ })
        .click();
      await pane.frame.locator("#draft-name").fill("");
      await pane.frame
        .getByRole("button", { name: /^(この判定規則で判定する|Judge by these rules)$/ })
        .last()
        .click();
      await pane.frame.getByText(/^(名前を入れてください。|Enter a name\.)$/).waitFor();
      expect(await axeViolations(pane.frame)).toEqual([]);
      expect(await fits()).toBe(true);
      await pane.frame.locator(".draft > .subtle").click();
      await pane.frame.locator(".draft-zone").waitFor();
      expect(await axeViolations(pane.frame)).toEqual([]);
    },
  );
});
