import { describe, expect, it } from "@jest/globals";
import { FAULTY, fileOf, OWN } from "../packs/own-packs";
import { axeViolations } from "./axe-violations";
import { button, judge, judgeButton, open, openPage, pane, withPane } from "./pane-of-test";
import { sampleModel } from "./sample-model";

withPane();

const KEY = "yoken-check.pack";
const SECOND = "../second-city/minatono-answered";
const MINATONO = "みなと野市 庁内業務クラウド要件（架空の市の見本） 1.0.0";
const HAMABE = "はまべ市 クラウド要件 2.0.0";
const AUTOMATIC = "表の文言から選ぶ（自動）";

const link = () => pane.frame.getByRole("navigation").getByRole("button", { name: /^(判定規則：|Rules: )/ });
const openPacks = async (): Promise<void> => {
  await link().click();
  await pane.frame.getByRole("radio").first().waitFor();
};
const pack = (name: string) => pane.frame.getByRole("radio", { name: new RegExp(`^${escaped(name)}`) });
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const file = () => pane.frame.locator(".pack-file");
const noted = () => pane.model.settings.get(KEY) as string | undefined;
const stored = () => pane.frame.evaluate(() => ({ ...localStorage }) as Record<string, string>);
const statuses = async (): Promise<readonly string[]> => {
  await pane.frame.getByRole("radio", { name: /^すべて/ }).check({ force: true });
  return pane.frame.locator(".row > summary").allInnerTexts();
};
/** All that the sheet says, our columns among it. */
const written = (): string =>
  JSON.stringify([...(pane.model.sheets[0]?.cells.values() ?? [])].map(({ text }) => text));

describe("the pack by which the pane judges", () => {
  it("is the one whose table the sheet has, and is named with its version and hash", async () => {
    await open({ model: sampleModel(SECOND) });
    await judge();
    await pane.frame.getByRole("button", { name: `判定規則：${MINATONO}` }).waitFor();
    expect(written()).toMatch(/照合値\\n[0-9a-f]{12}"[\s\S]*minatono-cloud 1\.0\.0/);
    await openPacks();
    expect(await pack(AUTOMATIC).isChecked()).toBe(true);
    await pane.frame.getByText(`今回は「${MINATONO}」を使いました。`).waitFor();
    expect(noted()).toBeUndefined();
  });

  it("is one of a file, by keyboard alone; the workbook notes its name, and this machine only what it is asked to", async () => {
    await open({ model: sampleModel(SECOND) });
    await link().press("Enter");
    await pane.frame.getByRole("radio").first().waitFor();
    const asked = pane.page.waitForEvent("filechooser");
    await button("判定規則のファイルを選ぶ（.json）").press("Enter");
    await (await asked).setFiles(fileOf("はまべ.json", OWN));
    await pane.frame.getByText(`「${HAMABE}」を読み込み、選びました。`).waitFor();
    expect(await pack(HAMABE).isChecked()).toBe(true);
    // The focus is on what was chosen: arrows go on from there, and Enter judges.
    await pane.page.keyboard.press("ArrowDown");
    await pane.page.keyboard.press("ArrowUp");
    await pane.page.keyboard.press("Enter");
    await pane.frame.getByText(`このブックは、次からも判定規則「${HAMABE}」で判定します。`).waitFor();
    expect(written()).toContain("hamabe-cloud 2.0.0");
    expect(JSON.parse(noted() ?? "{}")).toMatchObject({ id: "hamabe-cloud", version: "2.0.0" });
    expect(noted()).not.toContain("rows");
    expect(Object.keys(await stored())).not.toContain("yoken-check.packs");
    await openPacks();
    await pane.frame.getByLabel(`「${HAMABE}」をこの端末に覚える`).check();
    expect((await stored())["yoken-check.packs"]).toContain("hamabe-cloud");
  });

  it("is there again where it was kept; elsewhere the difference is named, and the table's own pack judges", async () => {
    const model = sampleModel(SECOND);
    await open({ model });
    await openPacks();
    await file().setInputFiles(fileOf("はまべ.json", OWN));
    await pack(HAMABE).waitFor();
    await pane.frame.getByLabel(`「${HAMABE}」をこの端末に覚える`).check();
    await button("この判定規則で判定する").click();
    await pane.frame.getByText("このブックは、次からも").waitFor();
    const store = await stored();
    await pane.close();

    await open({ model, store });
    await openPacks();
    expect(await pack(HAMABE).isChecked()).toBe(true);
    await pane.frame.getByRole("button", { name: "戻る" }).click();
    await judge();
    await pane.frame.getByRole("button", { name: `判定規則：${HAMABE}` }).waitFor();
    await pane.close();

    await open({ model });
    await judgeButton().click();
    await pane.frame
      .getByText(/判定規則「hamabe-cloud 2\.0\.0」.*この端末で確かめたものではないため/)
      .waitFor();
    await pane.frame.getByRole("button", { name: `判定規則：${MINATONO}` }).waitFor();
  });

  it("is not what a returned workbook names, be it a stranger or another that the user has here: no status changes", async () => {
    await open();
    await judge();
    const before = await statuses();
    await openPacks();
    const second = (await pack(MINATONO).getAttribute("value")) ?? "";
    await pane.close();
    const stranger = { id: "gaibu-service", version: "9.0.0", hash: "0123456789ab" };
    const other = { id: "minatono-cloud", version: "1.0.0", hash: second };
    for (const [reference, because] of [
      [stranger, "この端末で確かめたものではないため"],
      [other, "この端末で選んだものではありません"],
    ] as const) {
      const returned = sampleModel("02-mixed");
      returned.settings.set(KEY, JSON.stringify({ ...reference, seal: "0".repeat(32) }));
      await open({ model: returned });
      await judgeButton().click();
      await pane.frame.getByText(because).waitFor();
      expect(await statuses()).toEqual(before);
      if (reference === stranger) await pane.close();
    }
  });

  it("is never a file with faults: all of them are told at once, and the choice stays", async () => {
    await open();
    await openPacks();
    await file().setInputFiles(fileOf("誤り.json", FAULTY));
    const alert = pane.frame.locator(".pack-form").getByRole("alert");
    await alert.getByRole("heading", { name: "「誤り.json」は判定規則として使えません" }).waitFor();
    expect(await alert.getByRole("listitem").count()).toBe(5);
    expect(await axeViolations(pane.frame)).toEqual([]);
    expect(await pane.frame.getByRole("radio").count()).toBe(3);
    await file().setInputFiles(fileOf("文.json", "判定規則です"));
    await alert.getByText("JSON として読めません").waitFor();
    await pane.frame.getByRole("button", { name: "戻る" }).click();
    await judge();
    await pane.frame.getByRole("button", { name: /^判定規則：外部サービス要件/ }).waitFor();
  });

  it("can be dropped, taken away again, and left to the table", async () => {
    await open({ model: sampleModel(SECOND) });
    await openPacks();
    const transfer = await pane.frame.evaluateHandle((text) => {
      const made = new DataTransfer();
      made.items.add(new File([text], "はまべ.json", { type: "application/json" }));
      return made;
    }, JSON.stringify(OWN));
    await pane.frame.locator(".pack-zone").dispatchEvent("drop", { dataTransfer: transfer });
    await pack(HAMABE).waitFor();
    await button("この判定規則で判定する").click();
    await pane.frame.getByText("このブックは、次からも").waitFor();
    await openPacks();
    await button(`「${HAMABE}」を外す`).click();
    await pack(HAMABE).waitFor({ state: "detached" });
    expect(await pack(AUTOMATIC).isChecked()).toBe(true);
    await button("この判定規則で判定する").click();
    await pane.frame.getByText("判定規則は、表の文言から選びます。").waitFor();
    expect(noted()).toBeUndefined();
    expect(written()).toContain("minatono-cloud 1.0.0");
  });

  it("chosen for a table that is not its own judges nothing, and says so", async () => {
    await open();
    await openPacks();
    await pack(MINATONO).check();
    await button("この判定規則で判定する").click();
    await pane.frame.getByRole("alert").getByRole("heading").waitFor();
    expect(pane.host.ownBatches().length).toBeGreaterThan(0);
    expect(written()).not.toContain("minatono-cloud");
    expect(noted()).toBeUndefined();
  });
});

describe("bands of another pack", () => {
  it("are those of the settings once its table was judged; what is set of them is no matter of the first", async () => {
    await open({ model: sampleModel(SECOND) });
    await openPage("設定");
    expect(await pane.frame.locator("fieldset.scope").count()).toBe(2);
    await pane.frame.getByRole("button", { name: "戻る" }).click();
    await judge();
    await openPage("設定");
    expect(await pane.frame.locator("fieldset.scope").count()).toBe(1);
    await pane.frame.locator("fieldset.scope select").first().selectOption("2.9");
    await pane.frame.locator("fieldset.scope select").last().selectOption("2.12");
    expect(JSON.parse((await stored())["yoken-check.settings"] ?? "{}")).toMatchObject({
      scopesOf: "minatono-cloud",
    });
  });
});
