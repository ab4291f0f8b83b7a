import { expect, test } from "@jest/globals";
import { readAnswer } from "../../../src/core/answer/read-answer";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs";

/** 1.5 asks nothing of who has no generative AI; of who has one it asks what becomes of what it is given. */
const row = shippedPack("gaibu-service").rows.find(({ id }) => id === "1.5");
const read = (answer: string, remarks: string) => {
  if (row === undefined) throw new Error("no row 1.5");
  return readAnswer({ row, answer, remarks, policy: DEFAULT_POLICY, asOf: "2026-11-30" }).reading;
};

test.each([
  "要約に生成AIを利用しています。生成AIへの入力内容を提供事業者は見ません。",
  "AIを使った要約があります。AIの入力は誰も見ません。",
  "AIへの入力は保存されません。",
  "生成AIの入力は国外に出ません。",
  "生成AIを使っています。AIの事業者には渡しません。",
  "要約に生成AIを利用しています。提供事業者は内容を見ません（『生成AI機能データ取扱説明書』5頁）。",
  "生成AIで処理したデータは利用者に表示されません。",
])("what is not done with the input says nothing of whether AI is there: %s", (remarks) => {
  expect(["met", "na"]).not.toContain(read("はい", remarks));
});

test.each([
  ["○", "生成AIは使用しておりません。"],
  ["該当なし", "AI機能は搭載していません"],
  ["はい。生成AIは使用していません。", ""],
  ["○", "本サービスでは生成AIを一切利用していません。入力情報が生成AIに渡ることはありません。"],
])("who has none is asked nothing: %s %s", (answer, remarks) => {
  expect(read(answer, remarks)).toBe("na");
});
