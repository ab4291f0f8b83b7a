import { describe, expect, it } from "@jest/globals";
import { aftermathsEn, excelFaultsEn } from "../../src/words/en/excel-fault";
import { pageEn } from "../../src/words/en/page";
import { paneEn } from "../../src/words/en/pane";
import { aftermathsJa, excelFaultsJa } from "../../src/words/ja/excel-fault";
import { pageJa } from "../../src/words/ja/page";
import { paneJa } from "../../src/words/ja/pane";
import { STATUSES } from "../../src/core/status";
import { wordsFor } from "../../src/words/words";
import { staffAsksEn } from "../../src/words/en/staff-ask";
import { staffAsksJa } from "../../src/words/ja/staff-ask";

type Sentence = (values: object) => string;

/** Gives each value that a sentence asks for, and notes which it asked for. */
function say(sentence: Sentence): { readonly text: string; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const values = new Proxy(
    {},
    {
      get(_target, name) {
        // Said in the language's own words: nothing of the value itself is seen.
        if (name === "aspects") return ["area"];
        asked.push(String(name));
        if (name === "hidden") return [{ first: "1.1", last: "1.2" }];
        if (name === "several") return [{ column: "E", name: "1.1" }];
        return [
          "rows",
          "files",
          "because",
          "missing",
          "sheets",
          "others",
          "cells",
          "columns",
          "samples",
        ].includes(String(name))
          ? ["1.1", "1.2"]
          : `<${String(name)}>`;
      },
    },
  );
  return { text: sentence(values), asked };
}

const catalogues = [
  ["pane", paneJa, paneEn],
  ["page", pageJa, pageEn],
  ["excel", excelFaultsJa, excelFaultsEn],
  ["aftermath", aftermathsJa, aftermathsEn],
] as const;

describe.each(catalogues)("the sentences of the %s", (_name, ja, en) => {
  const both = Object.entries(ja).map(([code, sentence]) => {
    const other = new Map(Object.entries(en)).get(code) ?? (() => "");
    return [code, say(sentence as Sentence), say(other as Sentence)] as const;
  });

  it("use every value that they ask for", () => {
    for (const [code, ...languages] of both) {
      for (const { text, asked } of languages) {
        for (const name of asked)
          expect([code, text.includes(`<${name}>`) || text.includes("1.1")]).toEqual([code, true]);
        expect([code, /\S/.test(text)]).toEqual([code, true]);
      }
    }
  });

  it("tell the same in both languages", () => {
    for (const [code, { asked: japanese }, { asked: english }] of both) {
      expect([code, [...new Set(english)].sort()]).toEqual([code, [...new Set(japanese)].sort()]);
    }
  });

  it("are in their own language", () => {
    const japanese = /[぀-ヿ一-鿿]/;
    for (const [code, one, other] of both) {
      expect([code, japanese.test(one.text), japanese.test(other.text)]).toEqual([code, true, false]);
    }
  });
});

describe("the signs as the pane explains them", () => {
  it.each([
    ["ja", paneJa],
    ["en", paneEn],
  ] as const)("have the words of the sheet: %s", (language, words) => {
    const said = STATUSES.map((status) => words[`status-${status}`]({}));
    expect(said).toEqual(STATUSES.map((status) => wordsFor(language).status[status]));
  });
});

describe("what staff are told to ask", () => {
  const lists = {
    rows: ["1.1"],
    parts: ["<part>"],
    standards: ["<standard>"],
    figures: ["<figure>"],
    items: ["<item>"],
    documents: ["<document>"],
    days: ["<day>"],
    places: ["<place>"],
    reports: ["<report>"],
    atLeast: 2,
    date: "2026-08-31",
    tier: 3,
  };

  it.each(Object.keys(staffAsksJa))("is said in both languages: %s", (code) => {
    const values = new Proxy(lists, {
      get: (known, name) => Reflect.get(known, name) ?? `<${String(name)}>`,
    });
    const said = [staffAsksJa, staffAsksEn].map((words) =>
      (new Map(Object.entries(words)).get(code) as Sentence)(values),
    );
    expect(said[0]).toMatch(/[。：]/);
    expect(said[1]).toMatch(/^[A-Z]/);
    expect(said.join()).not.toMatch(/undefined|\[object/);
  });
});
