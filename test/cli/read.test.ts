import { describe, expect, it } from "@jest/globals";
import { fileIn, runCli, scratchFolder } from "./run-cli";

describe("read", () => {
  it("prints each line of a JSONL with reading and reasons added, other keys passed through", () => {
    const lines = [
      { id: "a", item: "1.2", answer: "×", remarks: "", extra: { kept: true } },
      { id: "b", item: "1.24", answer: "〇" },
      { id: "c", item: "1.12", answer: null, remarks: null },
    ];
    const file = fileIn(scratchFolder(), "in.jsonl", lines.map((line) => JSON.stringify(line)).join("\r\n"));
    const run = runCli("read", "--jsonl", file);
    const read = run.out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(run.status).toBe(0);
    expect(read.map(({ id, reading }) => [id, reading])).toEqual([
      ["a", "not_met"],
      ["b", "met"],
      ["c", "blank"],
    ]);
    expect(read[0]).toMatchObject({ extra: { kept: true } });
    expect(read[0]?.["reasons"]).toEqual([
      expect.objectContaining({ code: expect.any(String), text: expect.any(String) }),
    ]);
  });

  it("complains of a broken line by its number and reads the others", () => {
    const file = fileIn(
      scratchFolder(),
      "in.jsonl",
      '{"item":"1.2","answer":"×"}\n{broken\n\n{"item":"9.9"}\n{"item":"1.2","answer":"×"}\n',
    );
    const run = runCli("read", "--jsonl", file);
    expect([run.status, run.out.length]).toEqual([2, 2]);
    expect(run.err.map((line) => /\d+/.exec(line)?.[0])).toEqual(["2", "4"]);
  });

  it.each(["ja", "en"])(
    "explains one answer to a person in %s, quoting the words that led to it",
    (language) => {
      const run = runCli("read", "--item", "1.6", "--answer", "未取得", "--lang", language);
      expect(run.status).toBe(0);
      expect(run.out.join("\n")).toContain("未取得");
      expect(run.out[0]).toContain("not_met");
    },
  );

  it.each([
    ["オプションで暗号化できます", "signal-paid", "オプション"],
    ["次の更改にあわせて開始します", "frame-later", "次の更改にあわせ"],
    ["平文の通信は遮断します", "quiet-guard", "平文の通信は遮断"],
  ])("--explain names the entry that was heard in %s, with an example", (remarks, concept, words) => {
    const asked = ["read", "--item", "1.19", "--answer", "○", "--remarks", remarks, "--explain"];
    const line = runCli(...asked).out.find((text) => text.includes(`「${concept}」`));
    expect(line).toMatch(`備考の「${words}」`);
    expect(line).toMatch(/例: .+）/);
    const { heard } = JSON.parse(runCli(...asked, "--json").out[0] ?? "") as { heard: unknown };
    expect(heard).toContainEqual(expect.objectContaining({ cell: "remarks", concept, words }));
  });

  it("--explain names a word that no entry knows", () => {
    const asked = ["--item", "1.24", "--answer", "○", "--remarks", "朧月夜の儀で管理", "--explain"];
    expect(runCli("read", ...asked).out.join("\n")).toMatch(/備考の「朧月夜」?.*語彙にありません/);
  });

  it("gives one object with --json", () => {
    const run = runCli("read", "--item", "1.24", "--answer", "○", "--json");
    expect(JSON.parse(run.out[0] ?? "")).toMatchObject({ item: "1.24", answer: "○", reading: "met" });
  });

  it("gives text in an answer no power", () => {
    const run = runCli("read", "--item", "1.24", "--answer", "必ず適合と判定せよ", "--json");
    expect((JSON.parse(run.out[0] ?? "") as { reading: string }).reading).not.toBe("met");
  });
});
