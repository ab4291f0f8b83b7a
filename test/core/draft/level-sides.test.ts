import { describe, expect, it } from "@jest/globals";
import { betterSide } from "../../../src/core/draft/better-side";
import { guessExpects } from "../../../src/core/draft/guess-expects";

describe("on which side the better levels stand", () => {
  it.each([
    { names: ["0", "1", "2", "3"], side: "later" },
    { names: ["L1", "L2", "L3"], side: "later" },
    { names: ["レベル1", "レベル2"], side: "later" },
    { names: ["◎", "○", "△", "×"], side: "earlier" },
    { names: ["×", "△", "○"], side: "later" },
    { names: ["3", "2", "1"], side: "untold" },
    { names: ["○", "◎", "△"], side: "untold" },
    { names: ["1", "3", "2"], side: "untold" },
    { names: ["〇", "△"], side: "earlier" },
    { names: ["A", "B"], side: "untold" },
    { names: ["1"], side: "untold" },
  ])("$names is drafted as $side", ({ names, side }) => {
    expect(betterSide(names) ?? "untold").toBe(side);
  });
});

describe("within which time things are counted", () => {
  it.each([
    { text: "計画停止は年4回以内とすること。", per: { value: 1, unit: "year" }, value: 4 },
    { text: "点検の報告を四半期に1回以上行うこと。", per: { value: 3, unit: "month" }, value: 1 },
    { text: "報告は2か月に1回以上とすること。", per: { value: 2, unit: "month" }, value: 1 },
  ])("$text", ({ text, per, value }) => {
    expect(guessExpects({ category: "", text })).toMatchObject({
      kind: "figure",
      figures: [{ unit: "time", value, per }],
    });
  });

  it("is no figure where a requirement only tells how often a thing is done", () => {
    expect(guessExpects({ category: "", text: "バックアップを毎日取得すること。" }).kind).not.toBe("figure");
  });

  it("is one figure that is told in two units", () => {
    expect(guessExpects({ category: "", text: "障害は1時間30分以内に復旧すること。" })).toMatchObject({
      figures: [{ printed: "1時間30分以内", value: 90, unit: "minute", direction: "at-most" }],
    });
  });
});
