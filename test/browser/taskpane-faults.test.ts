import { describe, expect, it } from "@jest/globals";
import type { Fault } from "../excel-host/excel-host";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { addedMarks, marksInModel } from "./marks-in-model";
import {
  SAMPLE,
  SHEET,
  button,
  judge,
  judgeButton,
  judgedOrRefused,
  open,
  pane,
  withPane,
} from "./pane-of-test";
import { sampleModel } from "./sample-model";

withPane();

describe("the pane where something is in the way", () => {
  it("judges a read-only document in the pane alone, and says so", async () => {
    const model = sampleModel(SAMPLE);
    model.readOnly = true;
    const untouched = sheetFingerprint(model.sheet(SHEET));
    await open({ model });
    await judgeButton().click();
    await pane.frame.getByRole("alert").getByText("読み取り専用で開かれているため").waitFor();
    await pane.frame.getByText("結果はこのウィンドウにだけ表示しています。").waitFor();
    await pane.frame.getByRole("heading", { name: "行ごとの結果" }).waitFor();
    expect(sheetFingerprint(model.sheet(SHEET))).toBe(untouched);
  });

  it("offers a sheet of its own where the vendor's is protected", async () => {
    const model = sampleModel(SAMPLE);
    const vendor = model.sheet(SHEET);
    vendor.isProtected = true;
    const untouched = sheetFingerprint(vendor);
    await open({ model });
    await judgeButton().click();
    await pane.frame.getByRole("alert").getByText("は保護されているため").waitFor();
    await button("結果を別のシートに書き込む").click();
    await pane.frame.getByText(/結果をシート「.+」に書き込みました/).waitFor();
    expect(sheetFingerprint(vendor)).toBe(untouched);
    const [made] = model.sheets.filter((sheet) => sheet !== vendor);
    if (made === undefined) throw new Error("no sheet was made");
    expect([...marksInModel(made).values()].map(({ text }) => text)).toContain("1.27");
    model.activeId = made.id;
    await judgeButton().click();
    await pane.frame.getByRole("alert").getByText("要件チェックが作ったものです").waitFor();
    expect(await pane.frame.getByRole("heading", { name: "行ごとの結果" }).count()).toBe(0);
    // The way on is a button: the sheet that is meant.
    vendor.isProtected = false;
    await button(`「${SHEET}」を判定する`).click();
    await pane.frame.getByText("を判定しました。").waitFor();
    expect(model.activeId).toBe(vendor.id);
  });

  it("says what to do on a sheet without the table", async () => {
    const model = sampleModel(SAMPLE);
    model.activeId = model.addSheet("メモ").id;
    await open({ model });
    await judgeButton().click();
    await pane.frame.getByRole("alert").getByText("メモ").waitFor();
  });

  it("says that answers are not watched where Excel refuses to, judges all the same, and never says so otherwise", async () => {
    await open();
    const told = pane.frame.getByText("変更を見張れません。回答が変わったときは、もう一度判定してください。");
    pane.host.refuse("Worksheet._RegisterDataChangedEvent");
    await judge();
    await told.waitFor();
    pane.host.refuse();
    await judge();
    expect(await told.count()).toBe(0);
    const vendor = pane.model.sheet(SHEET);
    pane.host.edit(vendor, 10, 4, "いいえ");
    await pane.deliverEvents();
    await pane.frame
      .getByText(/結果は古くなっています|変更されました|古い/)
      .first()
      .waitFor();
  });

  /** Lets somebody in before the first such deed of a batch, as soon as one is known; Excel tells of it as soon as it has answered. */
  function listenToDeeds(wanted: string): () => number {
    const { host } = pane;
    let deed = 0;
    const serve = host.serve.bind(host);
    host.serve = (body) => {
      const { Actions } = JSON.parse(body) as { readonly Actions: readonly { readonly Name?: string }[] };
      const found = Actions.findIndex(({ Name }) => Name?.toLowerCase() === wanted);
      deed = found > 0 ? found : deed;
      setImmediate(() => void pane.deliverEvents());
      return serve(body);
    };
    return () => deed;
  }
  const told = () =>
    pane.frame.getByText("セル H10 には、書き込みと同時に「市のメモ」と入力されていました。入力を優先し");

  it("enters again what somebody entered at the very moment of writing, and says so", async () => {
    await open();
    const { host, model } = pane;
    const vendor = model.sheet(SHEET);
    /** Before which action our cells were written to, the last time. */
    const deed = listenToDeeds("values");
    const memo = { kind: "midway", run: () => void host.edit(vendor, 9, 7, "市のメモ") } as const;
    await judge();
    await button("消去する").click();
    await pane.frame.getByText("元の状態に戻しました").waitFor();
    host.faultAt(1, { ...memo, atAction: deed() });
    await judgeButton().click();
    await told().waitFor();
    expect([host.struck, vendor.cell(9, 7)?.text]).toEqual(["Values", "市のメモ"]);
  });

  it("likewise at the very moment of clearing", async () => {
    await open();
    const { host, model } = pane;
    const vendor = model.sheet(SHEET);
    const deed = listenToDeeds("clear");
    const run = () => void host.edit(vendor, 9, 7, "市のメモ");
    await judge();
    await button("消去する").click();
    await pane.frame.getByText("元の状態に戻しました").waitFor();
    // The next judgement takes something away as well.
    const atAction = deed();
    await judge();
    host.faultAt(1, { kind: "midway", run, atAction });
    await button("消去する").click();
    await told().waitFor();
    expect([host.struck, vendor.cell(9, 7)?.text]).toEqual(["Clear", "市のメモ"]);
  });

  it("likewise where the clearing of the sheet that the pane watches stops midway, and another try ends it", async () => {
    await open();
    const { host, model } = pane;
    const vendor = model.sheet(SHEET);
    const before = marksInModel(vendor);
    const deed = listenToDeeds("clear");
    const run = () => void host.edit(vendor, 9, 7, "市のメモ");
    await judge();
    await button("消去する").click();
    await pane.frame.getByText("元の状態に戻しました").waitFor();
    const atAction = deed();
    await judge();
    host.faultAt(1, { kind: "midway", run, atAction });
    host.faultAt(1, { kind: "error", code: "AccessDenied", atAction: atAction + 1 });
    await button("消去する").click();
    await told().waitFor();
    await pane.frame.getByText("Excel に操作を拒まれました").waitFor();
    expect([host.struck, vendor.cell(9, 7)?.text]).toEqual(["Clear", "市のメモ"]);
    await button("消去する").click();
    await pane.frame.getByText(/元の状態に戻しました|消去しました|書き込んだ結果はありません/).waitFor();
    expect([...addedMarks(before, marksInModel(vendor))].map(([cell, { text }]) => [cell, text])).toEqual([
      ["H10", "市のメモ"],
    ]);
  });

  it("waits for a cell that is being edited and tells what to do when Excel refuses", async () => {
    await open();
    pane.host.faultAt(0, { kind: "transport", error: 5004 });
    await judgeButton().click();
    await pane.frame.getByRole("alert").getByText("Enter キーか Esc キー").waitFor();
    await judge();
    expect(await pane.frame.getByRole("alert").innerText()).toBe("");
  });

  const refusals: readonly Fault[] = [
    { kind: "transport", error: 7000 },
    { kind: "transport", error: 5103 },
    { kind: "error", code: "AccessDenied", atAction: 5 },
    { kind: "error", code: "GeneralException", atAction: 20 },
  ];
  it.each([0, 1, 2, 3].flatMap((batch) => refusals.map((fault) => [batch, fault] as const)))(
    "comes out of a fault in batch %i with a sentence, nothing half-written, and another try works: %j",
    async (batch, fault) => {
      await open();
      const sheet = pane.model.sheet(SHEET);
      const before = marksInModel(sheet);
      pane.host.faultAt(batch, fault);
      for (let tries = 0; tries < 3 && !(await judgedOrRefused()); tries += 1) {
        expect(addedMarks(before, marksInModel(sheet))).toEqual(new Map());
      }
      expect(addedMarks(before, marksInModel(sheet)).get("G6")?.text).toBe("判定");
      await button("消去する").click();
      await pane.frame.getByText(/元の状態に戻しました|もう一度お試し|一度に受け渡せませんでした/).waitFor();
    },
  );

  it.each([0, 1, 2, 3])("says something when the sheet is deleted in batch %i", async (batch) => {
    const model = sampleModel(SAMPLE);
    model.addSheet("別のシート");
    await open({ model });
    const run = () => model.remove(model.sheet(SHEET));
    pane.host.faultAt(batch, { kind: "midway", atAction: 0, run });
    await judgedOrRefused();
  });
});
