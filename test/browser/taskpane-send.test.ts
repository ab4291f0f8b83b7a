import { describe, expect, it } from "@jest/globals";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { axeViolations } from "./axe-violations";
import { SHEET, button, open, pane, withPane } from "./pane-of-test";

withPane();

const BLANK = "03-blank-template";
const HOW = "記入例と記入方法";
const page = (name: RegExp) => pane.frame.getByRole("navigation").getByRole("button", { name });
const openSend = async (): Promise<void> => {
  await page(/^(送付用に整える|Make ready to send)$/).press("Enter");
  await pane.frame.getByRole("heading", { level: 2 }).first().waitFor();
};
const own = () => pane.model.sheet(SHEET);
const names = () => pane.model.sheets.map(({ name }) => name);

describe("送付用に整える", () => {
  it("makes the sheet in front ready by keyboard alone, and takes it back exactly", async () => {
    await open({ sample: BLANK });
    const before = sheetFingerprint(own());
    await openSend();
    // Nothing is done before the button is pressed.
    expect(sheetFingerprint(own())).toBe(before);
    await button("送付用に整える").press("Enter");
    await pane.frame.getByText(`シート「${SHEET}」を送付用に整えました。`).waitFor();
    expect(await pane.frame.evaluate(() => window.scrollY)).toBe(0);
    expect([own().isProtected, names()]).toEqual([true, [SHEET, HOW]]);
    await openSend();
    await button("元に戻す").press("Enter");
    await pane.frame.getByText("送付用に整える前のとおりに戻しました。").waitFor();
    expect([sheetFingerprint(own()), names()]).toEqual([before, [SHEET]]);
  });

  it("says what to do where the city has protected the sheet, and changes nothing", async () => {
    await open({ sample: BLANK });
    own().isProtected = true;
    const before = sheetFingerprint(own());
    await openSend();
    await button("送付用に整える").click();
    const alert = pane.frame.getByRole("alert");
    await alert.getByRole("heading", { name: "送付用に整えられません" }).waitFor();
    expect(await alert.innerText()).toContain("「校閲」タブの「シート保護の解除」");
    expect(sheetFingerprint(own())).toBe(before);
  });

  it.each(["ja-JP", "en-US"] as const)("axe finds nothing on its page (%s)", async (locale) => {
    await open({ sample: BLANK, locale });
    await openSend();
    expect(await axeViolations(pane.frame)).toEqual([]);
  });
});
