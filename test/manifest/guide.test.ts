import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { guidePages } from "../../build/guide-pages";
import { pngSize } from "./address-faults";

const source = join(__dirname, "../../assets/guide");
const pages = guidePages(source, "guide");
const names = Object.keys(pages).map((path) => path.replace("guide/", ""));
const text = (name: string): string => pages[`guide/${name}`] ?? "";
const all = (name: string, pattern: RegExp): readonly string[] =>
  [...text(name).matchAll(pattern)].map(([, found = ""]) => found);
const anchors = (name: string): readonly string[] => all(name, /\sid="([^"]+)"/g);
/** Served beside the guide. */
const NEIGHBOUR = "../yoken-check.html";

describe("the guide", () => {
  it("has each page in Japanese and in English, with the same places to point to", () => {
    const japanese = names.filter((name) => !name.includes("-en"));
    expect([...japanese].sort()).toEqual([
      "install.html",
      "packs.html",
      "round.html",
      "support.html",
      "use.html",
    ]);
    for (const name of japanese) {
      const english = name.replace(".html", "-en.html");
      expect([english, anchors(english)]).toEqual([english, anchors(name)]);
      expect([text(name), text(english)]).toEqual([
        expect.stringContaining('<html lang="ja">'),
        expect.stringContaining('<html lang="en">'),
      ]);
    }
  });

  it.each(names)("links only to pages and places that are there, none as raw text: %s", (name) => {
    const links = all(name, /\shref="([^"]+)"/g);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const [page = "", place] = link.split("#");
      const target = page === "" ? name : page;
      expect([link, target === NEIGHBOUR || names.includes(target)]).toEqual([link, true]);
      expect([link, place === undefined || anchors(target).includes(place)]).toEqual([link, true]);
    }
    expect(text(name)).not.toMatch(/\.md\b/);
  });

  it.each(names)("is one file that asks for nothing else: %s", (name) => {
    for (const address of all(name, /\ssrc="([^"]+)"/g)) expect(address).toMatch(/^data:image\/png;base64,/);
    expect(text(name)).not.toMatch(/<script|<link|@import|url\(/);
    expect(text(name)).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/);
    expect(text(name).length).toBeLessThan(1_000_000);
  });

  it.each(names)("shows pictures in their own shape, with words for those who can't see them: %s", (name) => {
    const html = readFileSync(join(source, name), "utf8");
    for (const [figure] of html.matchAll(/<figure>.*?<\/figure>/gs)) {
      const value = (attribute: string): string =>
        new RegExp(`\\s${attribute}="([^"]+)"`).exec(figure)?.[1] ?? "";
      const file = value("src");
      const [width = 0, height = 0] = pngSize(readFileSync(join(source, file)))
        .split("x")
        .map(Number);
      expect([file, Number(value("width")) / Number(value("height"))]).toEqual([
        file,
        expect.closeTo(width / height, 2),
      ]);
      expect(value("alt").length).toBeGreaterThan(30);
      const isEmulated = file.startsWith("pictures/pane-");
      expect([file, /擬似 Excel|emulated\s+Excel/.test(figure)]).toEqual([file, isEmulated]);
    }
  });

  it("has no picture that nobody shows, and none that is large", () => {
    const html = names.map((name) => readFileSync(join(source, name), "utf8")).join("");
    for (const name of readdirSync(join(source, "pictures"))) {
      expect([name, html.includes(`pictures/${name}`)]).toEqual([name, true]);
      expect([name, statSync(join(source, "pictures", name)).size < 150_000]).toEqual([name, true]);
    }
  });

  it.each(["support.html", "support-en.html"])(
    "names the troubles of shared folders and ways round them: %s",
    (name) => {
      for (const word of [
        "2303",
        "16227",
        "2510",
        "13127.21216",
        "#central",
        "#developer-key",
        "yoken-check.html",
      ]) {
        expect(text(name)).toContain(word);
      }
      expect(text(name)).toMatch(/更新|Refresh/);
    },
  );

  it("is not kept twice", () => {
    expect(existsSync(join(source, "install.md"))).toBe(false);
  });
});
