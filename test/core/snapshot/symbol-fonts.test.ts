import { describe, expect, it } from "@jest/globals";
import { seenText, symbolFont } from "../../../src/core/snapshot/symbol-fonts";

describe("a text in a symbol font", () => {
  it.each([
    ["Wingdings", "ü", "✓"],
    ["Wingdings", "û", "✗"],
    ["Wingdings", "þ", "☑"],
    ["Wingdings", "o", "□"],
    ["Wingdings", "¨", "□"],
    ["Wingdings", "l", "●"],
    ["Wingdings", "n", "■"],
    ["Wingdings", "\uf0fc", "✓"],
    ["Wingdings 2", "P", "✓"],
    ["Wingdings 2", "O", "✗"],
    ["Wingdings 2", "R", "☑"],
    ["Wingdings 2", "£", "□"],
    ["Webdings", "a", "✓"],
    ["Webdings", "r", "✗"],
    ["Marlett", "a", "✓"],
    ["Symbol", "1.10", "1.10"],
    ["Symbol", "´", "×"],
    ["@WINGDINGS", "ü", "✓"],
  ])("%s %j shows %j", (font, text, shown) => {
    expect(seenText(text, symbolFont(font) ?? "none")).toEqual({ text: shown, unread: false });
  });

  it.each([
    ["Wingdings", "O"],
    // To some a crossed box is a tick, to others a no.
    ["Wingdings", "ý"],
    ["Wingdings 2", "Q"],
    ["Wingdings 2", "S"],
    ["Wingdings 3", "p"],
    ["Symbol", "O"],
    ["Wingdings", "1"],
    ["Wingdings", "“"],
    // In Latin-1 and in Japanese character sets: which font shows it depends on the Excel.
    ["Wingdings", "×"],
    ["Marlett", "x"],
    ["a font of which nothing is known", "ü"],
  ])("%s %j is not known", (font, text) => {
    expect(seenText(text, symbolFont(font) ?? "")).toEqual({ text, unread: true });
  });

  it.each(["○", "対応済み", "　", "", " \n\u00a0", "＃"])("%j looks as in any other font", (text) => {
    expect(seenText(text, "wingdings")).toEqual({ text, unread: false });
  });

  it.each(["游ゴシック", "ＭＳ 明朝", "Arial", "Segoe UI Symbol", "Cambria Math", ""])(
    "%s is none",
    (name) => {
      expect(symbolFont(name)).toBeUndefined();
    },
  );
});
