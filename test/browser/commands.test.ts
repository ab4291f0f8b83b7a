import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { COMMAND_NAMES } from "../../src/commands/command-names";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { findBrowser } from "../excel-host/find-browser";
import { openPane, type OpenPane } from "../excel-host/open-pane";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { WorkbookModel } from "../excel-host/workbook-model";
import { addedMarks, marksInModel } from "./marks-in-model";
import { sampleModel } from "./sample-model";

jest.setTimeout(60_000);

const SHEET = "外部サービス要件";
/** What the pane remembers of a city that wants the columns in which staff decide. */
const STAFF_WANTED = JSON.stringify({ language: "ja", policy: DEFAULT_POLICY, staff: true, live: false });
let browser: Browser;
let page: OpenPane;

beforeAll(async () => {
  browser = await findBrowser();
}, 600_000);
afterAll(() => browser.close());

const nextFrame = () =>
  page.frame.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(resolve)));

async function open(model: WorkbookModel, site: "same" | "foreign" = "same"): Promise<void> {
  page = await openPane({ browser, model, site, page: "commands.html" });
  const isReady = "globalThis.Office?.actions?._association?.mappings?.JUDGESHEET !== undefined";
  while (!page.transport.listensToCommands || !(await page.frame.evaluate(isReady))) await nextFrame();
}

/** Presses a ribbon button and waits until the page says that the function is over; the test's own limit ends it. */
async function press(name: (typeof COMMAND_NAMES)[number]): Promise<void> {
  const before = page.transport.completedCommands.length;
  await page.press(name);
  while (page.transport.completedCommands.length === before) {
    await nextFrame();
  }
  expect(page.transport.completedCommands.slice(before)).toEqual([name]);
}

/** The sentence of the dialog that a function asked the host to open last, as the dialog's page shows it. */
async function dialogText(): Promise<string> {
  const asked = JSON.parse(page.transport.openedWindows.at(-1) ?? "{}") as { readonly url?: string };
  const dialog = await page.page.context().newPage();
  await dialog.goto(asked.url ?? "");
  const text = await dialog.getByRole("alert").innerText();
  await dialog.close();
  return text;
}

afterEach(async () => {
  expect({ refused: page.refused, console: page.console, complaints: page.host.complaints }).toEqual({
    refused: [],
    console: [],
    complaints: [],
  });
  await page.close();
});

describe("the ribbon's functions, without the pane", () => {
  it("judge by the pack whose table the sheet has, and name what the workbook asks for instead", async () => {
    const model = sampleModel("../second-city/minatono-answered");
    const reference = { id: "hamabe-cloud", version: "2.0.0", hash: "0123456789ab", seal: "0".repeat(32) };
    model.settings.set("yoken-check.pack", JSON.stringify(reference));
    await open(model);
    await press("judgeSheet");
    const texts = [...(model.sheets[0]?.cells.values() ?? [])].map(({ text }) => text);
    expect(texts.join("\n")).toContain("minatono-cloud 1.0.0");
    expect(await dialogText()).toContain(
      "このブックには判定規則「hamabe-cloud 2.0.0」（照合値 0123456789ab）",
    );
  });

  it.each(["same", "foreign"] as const)("judge, prepare for printing and clear: %s site", async (site) => {
    const model = sampleModel("02-mixed");
    const sheet = model.sheet(SHEET);
    const untouched = sheetFingerprint(sheet);
    const before = marksInModel(sheet);
    await open(model, site);
    await press("judgeSheet");
    expect(addedMarks(before, marksInModel(sheet)).get("G6")?.text).toBe("判定");
    await press("preparePrint");
    expect(sheet.print.values.get("Orientation")).toBe("Landscape");
    await press("clearSheet");
    expect(sheetFingerprint(sheet)).toBe(untouched);
    expect(page.transport.openedWindows).toEqual([]);
  });

  it.each([
    ["judgeSheet", "メモ"],
    ["preparePrint", "メモ"],
    ["clearSheet", "要件チェックが書き込んだ結果はありません"],
  ] as const)("%s tells in a dialog what went wrong, and is over", async (name, sentence) => {
    const model = sampleModel("02-mixed");
    model.activeId = model.addSheet("メモ").id;
    await open(model);
    await press(name);
    expect(await dialogText()).toContain(sentence);
  });

  it.each([
    ["judgeSheet", "values"],
    ["clearSheet", "clear"],
  ] as const)(
    "%s enters again what somebody entered at that very moment, and tells",
    async (name, wanted) => {
      const model = sampleModel("02-mixed");
      const sheet = model.sheet(SHEET);
      await open(model);
      const { host } = page;
      let deed = 0;
      const serve = host.serve.bind(host);
      host.serve = (body) => {
        const { Actions } = JSON.parse(body) as { readonly Actions: readonly { readonly Name?: string }[] };
        const found = Actions.findIndex(({ Name }) => Name?.toLowerCase() === wanted);
        deed = found > 0 ? found : deed;
        // Excel tells of changes as soon as it has answered.
        setImmediate(() => void page.deliverEvents());
        return serve(body);
      };
      await press("judgeSheet");
      await press("clearSheet");
      // The next judgement takes something away as well.
      const atAction = deed;
      if (name === "clearSheet") await press("judgeSheet");
      host.faultAt(1, {
        kind: "midway",
        run: () => void host.edit(sheet, 9, 7, "市のメモ"),
        atAction,
      });
      await press(name);
      expect(sheet.cell(9, 7)?.text).toBe("市のメモ");
      expect(await dialogText()).toContain(
        "セル H10 には、書き込みと同時に「市のメモ」と入力されていました。",
      );
    },
  );

  it("clearSheet leaves everything where staff have written, and says where one is asked", async () => {
    const model = sampleModel("02-mixed");
    const sheet = model.sheet(SHEET);
    await open(model);
    await page.frame.evaluate((kept) => localStorage.setItem("yoken-check.settings", kept), STAFF_WANTED);
    await press("judgeSheet");
    expect(sheet.ensure(5, 8).text).toBe("職員確認");
    page.host.edit(sheet, 6, 8, "照会中");
    const written = sheetFingerprint(sheet);
    await press("clearSheet");
    expect(sheetFingerprint(sheet)).toBe(written);
    const text = await dialogText();
    expect(text).toContain("1件の記入があります（I7）");
    expect(text).toContain("何も消去していません");
    page.host.edit(sheet, 6, 8, "");
    await press("clearSheet");
    expect(sheet.ensure(5, 8).text).toBe("");
  });

  it("says in a dialog that the judged sheet calls itself an example", async () => {
    const model = sampleModel("02-mixed");
    const sheet = model.sheet(SHEET);
    sheet.name = "記入例";
    await open(model);
    await press("judgeSheet");
    expect(await dialogText()).toContain("シート「記入例」は記入例（見本）と見られます");
  });

  it.each(COMMAND_NAMES)("%s is over even when Excel fails or the code has a fault", async (name) => {
    await open(sampleModel("02-mixed"));
    page.host.faultAt(0, { kind: "transport", error: 7000 });
    await press(name);
    await page.frame.evaluate("Excel.run = () => { throw new TypeError('broken') }");
    await press(name);
    expect(page.transport.completedCommands).toEqual([name, name]);
  });

  it("leaves its sentence for the pane, which shows it once", async () => {
    const model = sampleModel("02-mixed");
    model.readOnly = true;
    await open(model);
    await press("judgeSheet");
    const { frame } = page;
    await frame.goto(frame.url().replace("commands.html", "taskpane.html"));
    await frame.getByText(/前回のリボンの操作について。このブックは読み取り専用/).waitFor();
    await frame.goto(frame.url());
    await frame.getByRole("button", { name: "判定する" }).waitFor();
    expect(await frame.getByText("前回のリボンの操作について").count()).toBe(0);
  });
});

describe("the dialog's page", () => {
  it("shows what it is given as text", async () => {
    await open(sampleModel("02-mixed"));
    const dialog = await page.page.context().newPage();
    const text = "<img src=x onerror=\"document.title='taken'\">";
    const address = new URL(page.frame.url().replace("commands.html", "message.html"));
    address.search = new URLSearchParams({ text }).toString();
    await dialog.goto(address.href);
    expect(await dialog.getByRole("alert").innerText()).toBe(text);
    expect(await dialog.title()).not.toBe("taken");
  });
});
