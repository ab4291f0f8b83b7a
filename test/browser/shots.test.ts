import { it } from "@jest/globals";
import { open, pane, withPane, judgeButton } from "./pane-of-test";
import { foreignModel } from "./foreign-table";
withPane();
const shot = (n: string) => pane.page.screenshot({ path: `/tmp/x/shots/${n}.png`, fullPage: true });
it("shoots", async () => {
  await open({ model: foreignModel() });
  await judgeButton().click();
  await pane.frame.getByRole("button", { name: "この表の判定規則を作る" }).waitFor();
  await shot("1-failed");
  await pane.frame.getByRole("button", { name: "この表の判定規則を作る" }).click();
  await pane.frame.getByRole("heading", { level: 3 }).waitFor();
  await shot("2-card1");
  for (let i = 0; i < 4; i += 1) {
    const h = await pane.frame.getByRole("heading", { level: 3 }).innerText();
    await pane.frame.getByRole("button", { name: i === 2 ? "人が見る" : "この判定でよい" }).click();
    await pane.frame.getByRole("heading", { level: 3 }).filter({ hasNotText: h }).waitFor();
    await shot(`3-card${i + 2}`);
  }
  await pane.frame.getByRole("button", { name: "この判定でよい" }).click();
  await pane.frame.getByText("すべて決めました").waitFor();
  await shot("4-end");
  await pane.frame.getByRole("button", { name: "この判定規則で判定する" }).click();
  await pane.frame.getByText("を判定しました。").waitFor();
  await shot("5-judged");
});
