import { describe, expect, it } from "@jest/globals";
import { optionsAt, sheetFingerprint } from "../excel-host/sheet-as-plan";
import { marksInModel } from "./marks-in-model";
import {
  SAMPLE,
  SHEET,
  back,
  button,
  filter,
  judge,
  open,
  openPage,
  pane,
  row as rowOf,
  setDate,
  withPane,
} from "./pane-of-test";

withPane();

const HEADER = 5;
const STAFF = 8;
const result = () => pane.frame.locator(".result");
const decide = (row: number, text: string) => pane.host.edit(pane.model.sheet(SHEET), row, STAFF, text);

/** The first row of the sheet (zero-based) that has to be met. */
function firstMandatory(): { readonly row: number; readonly id: string } {
  const sheet = pane.model.sheet(SHEET);
  const row = Array.from({ length: 60 }, (_, at) => at).find((at) => sheet.cell(at, 3)?.text === "必須");
  if (row === undefined) throw new Error("the sheet has no mandatory row");
  return { row, id: sheet.cell(row, 0)?.text ?? "" };
}

async function wantStaff(): Promise<void> {
  await openPage("設定");
  await pane.frame.getByLabel("職員確認の列を加える").check();
  await back();
}

async function openWithStaff(sample: string): Promise<void> {
  await open({ sample });
  await setDate(pane.frame, "設定", "判定日");
  await wantStaff();
  await judge();
}

describe("the columns in which staff decide", () => {
  it("are not added unless they are wanted, and stay what people made of them", async () => {
    await open();
    await judge();
    const words = () => [...marksInModel(pane.model.sheet(SHEET)).values()].map(({ text }) => text);
    expect(words()).not.toContain("職員確認");
    await wantStaff();
    await judge();
    const sheet = pane.model.sheet(SHEET);
    expect(sheet.ensure(HEADER, STAFF).text).toBe("職員確認");
    expect(optionsAt(sheet, HEADER + 1, STAFF)).toEqual(["適合", "条件付適合", "不適合", "照会中"]);
    decide(HEADER + 1, "照会中");
    await judge();
    expect(sheet.ensure(HEADER + 1, STAFF).text).toBe("照会中");
  });

  it("are asked for before they are cleared, by keyboard too, and nothing is asked where nobody has written", async () => {
    await openWithStaff(SAMPLE);
    const sheet = pane.model.sheet(SHEET);
    const dialog = pane.frame.getByRole("dialog", { name: "職員の記入があります" });
    const clear = () => button("消去する").press("Enter");
    await clear();
    await pane.frame.getByText("元の状態に戻しました").waitFor();
    await judge();
    decide(HEADER + 1, "照会中");
    pane.host.edit(sheet, HEADER + 3, STAFF + 1, "電話で確認");
    const written = sheetFingerprint(sheet);
    const focused = () => pane.frame.evaluate(() => document.activeElement?.textContent);
    for (const key of ["Escape", "Enter"]) {
      await clear();
      await dialog.getByText("2件の記入があります（I7・J9）").waitFor();
      expect(await focused()).toBe("消去しない");
      await pane.page.keyboard.press(key);
      await dialog.waitFor({ state: "hidden" });
      expect(await focused()).toBe("消去する");
      expect(sheetFingerprint(sheet)).toBe(written);
    }
    await clear();
    await dialog.waitFor();
    await pane.page.keyboard.press("Tab");
    expect(await focused()).toBe("それでも消去する");
    await pane.page.keyboard.press("Enter");
    await pane.frame.getByText("元の状態に戻しました").waitFor();
    // As the dialog said: the texts stay, and are no decisions any more.
    expect([sheet.cell(HEADER + 1, STAFF)?.text, sheet.cell(HEADER, STAFF)?.text ?? ""]).toEqual([
      "照会中",
      "",
    ]);
    await judge();
    expect(await result().getByText("職員確認を反映した総合判定").count()).toBe(0);
  });

  it("give a verdict of their own beside the tool's, and what differs is named", async () => {
    await openWithStaff("01-registered");
    expect(await result().getByText("職員確認を反映した総合判定").count()).toBe(0);
    const tool = await result().locator(".verdict-word").innerText();
    const { row, id } = firstMandatory();
    decide(row, "不適合");
    await pane.deliverEvents();
    await button("もう一度判定する").click();
    await result().getByText("職員確認を反映した総合判定").waitFor();
    expect(await result().locator(".verdict-word").innerText()).toBe("不適合");
    await result().getByText(`自動判定は${tool}です。`).waitFor();
    await result().getByText("1件の職員確認を反映しています。").waitFor();
    await result().getByText(`逆になっている行：${id}`).waitFor();
    await filter(/^すべて/);
    await rowOf(id).locator("summary").first().click({ force: true });
    await pane.frame.getByText("職員確認：不適合（自動判定と逆です）").waitFor();
  });

  it("are said to agree where nothing differs", async () => {
    await openWithStaff("02-mixed");
    decide(HEADER + 1, "照会中");
    await judge();
    await result().getByText("逆になっている行はありません").waitFor();
  });
});

describe("the scope of an exemption", () => {
  it("is set by the user, and the result says so", async () => {
    await open({ sample: "01-registered" });
    await judge();
    const scopes = async () => {
      await openPage("判定の前提");
      const text = await pane.frame.locator(".sub-page").innerText();
      await back();
      return text;
    };
    const before = await scopes();
    await openPage("設定");
    const [first] = await pane.frame.getByRole("group", { name: /^免除の範囲/ }).all();
    if (first === undefined) throw new Error("no scope is offered");
    await first.getByLabel("最初の行").selectOption("1.20");
    await pane.frame.getByRole("alert").getByText("両方選び").waitFor();
    await first.getByLabel("最後の行").selectOption("1.22");
    await button("この設定で判定する").click();
    await pane.frame.getByText("を判定しました。").waitFor();
    expect(before).not.toContain("1.20～1.22");
    expect(await scopes()).toContain("1.20～1.22");
    await filter(/^免除/);
    expect(await pane.frame.locator(".row .row-id").allInnerTexts()).toEqual(["1.20", "1.21", "1.22"]);
  });
});
