import { describe, expect, it } from "@jest/globals";
import { axeViolations } from "./axe-violations";
import { earlierAnswer } from "./earlier-answer";
import { back, button, judge, open, openPage, pane, withPane } from "./pane-of-test";

withPane();

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "", buffer });
const choose = (name: string, buffer: Buffer) =>
  pane.frame.locator(".earlier-file").setInputFiles(file(name, buffer));
const group = (name: string) =>
  pane.frame.locator(".comparison h3").filter({ hasText: name }).locator("..").getByRole("listitem");

describe("a comparison with an earlier file in the pane", () => {
  it("is offered once there is a result, says row by row what changed and why, and is there again", async () => {
    await open();
    expect(await button("前の回答と比べる").isVisible()).toBe(false);
    await judge();
    await button("前の回答と比べる").press("Enter");
    const asked = pane.page.waitForEvent("filechooser");
    await button("前のファイルを選ぶ").press("Enter");
    await (await asked).setFiles(file("前回.xlsx", earlierAnswer()));
    await pane.frame.getByRole("heading", { name: "「前回.xlsx」との比較" }).waitFor();
    expect(await pane.frame.evaluate(() => document.activeElement?.id)).toBe("comparison-heading");
    expect(await group("悪化").allInnerTexts()).toEqual([
      expect.stringMatching(/1\.20[\s\S]*適合[\s\S]*→[\s\S]*要確認[\s\S]*原因：備考の変更/),
    ]);
    expect(await group("改善").allInnerTexts()).toEqual([
      expect.stringMatching(/1\.24[\s\S]*不適合[\s\S]*→[\s\S]*適合[\s\S]*原因：回答の変更/),
    ]);
    expect(await group("要件が変わった").allInnerTexts()).toEqual([expect.stringContaining("1.23")]);
    await pane.frame.getByText("変わらない行（24行）").waitFor();
    const before = pane.host.ownBatches().length;
    await back();
    await openPage("前の回答と比べる");
    await pane.frame.getByRole("heading", { name: "「前回.xlsx」との比較" }).waitFor();
    // Nothing of it is written anywhere.
    expect(pane.host.ownBatches().length).toBe(before);
    await back();
    await judge();
    await openPage("前の回答と比べる");
    await button("前のファイルを選ぶ").waitFor();
    expect(await pane.frame.locator(".comparison").count()).toBe(0);
  });

  it("names another vendor, and says why a file can't be compared", async () => {
    await open();
    await judge();
    await openPage("前の回答と比べる");
    await choose("よその.xlsx", earlierAnswer("株式会社べつのところ"));
    await pane.frame.getByText(/事業者の名称が異なります（前：株式会社べつのところ、今回：/).waitFor();
    await choose("壊れた.xlsx", Buffer.from("表ではありません"));
    const alert = pane.frame.locator(".sub-page").getByRole("alert");
    await alert.getByRole("heading", { name: "「壊れた.xlsx」とは比べられません" }).waitFor();
    expect(await pane.frame.locator(".comparison").count()).toBe(0);
  });

  it.each([
    ["ja-JP", 320, "light"],
    ["en-US", 400, "dark"],
  ] as const)("has nothing wrong: %s, %i pixels, %s", async (locale, width, colorScheme) => {
    await open({ locale, colorScheme, viewport: { width, height: 900 } });
    await pane.frame.getByRole("button", { name: /^(判定する|Judge)$/ }).click();
    await pane.frame.locator(".row").first().waitFor();
    await pane.frame
      .getByRole("button", { name: /^(前の回答と比べる|Compare with an earlier answer)$/ })
      .click();
    await pane.frame.locator(".earlier-file").waitFor({ state: "attached" });
    expect(await axeViolations(pane.frame)).toEqual([]);
    await choose("前回.xlsx", earlierAnswer("株式会社べつのところ"));
    await pane.frame.locator(".comparison").waitFor();
    await pane.frame.locator(".comparison summary").click();
    expect(await axeViolations(pane.frame)).toEqual([]);
    await choose("壊れた.xlsx", Buffer.from("表ではありません"));
    await pane.frame.locator(".sub-page .message-problem").waitFor();
    expect(await axeViolations(pane.frame)).toEqual([]);
    const isWide = await pane.frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWide).toBe(false);
  });
});
