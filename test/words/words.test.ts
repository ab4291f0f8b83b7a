import { describe, expect, it } from "@jest/globals";
import { exemptionId, rowId } from "../../src/core/ids";
import type { Reason } from "../../src/core/judge/judgement";
import { say, type Coded } from "../../src/core/coded";
import type { MarkCatalogue, MarkNotice, MarkWords } from "../../src/core/mark/mark-words";
import { wordsFor, type Words } from "../../src/words/words";

const exemption = exemptionId("band-1");
const blockers = ["1.1", "1.2", "1.4"].map(rowId);
const rows = [{ from: rowId("1.6"), to: rowId("1.27") }];

const reasons: readonly (readonly [Reason, string, string])[] = [
  [
    { about: "judgement", code: "exempt-by", values: { exemption, because: [rowId("1.1")], answered: "×" } },
    "免除条件1が成立（1.1）。",
    "Exempt: exemption 1 holds (1.1).",
  ],
  [
    { about: "judgement", code: "exempt-by", values: { exemption, because: [rowId("1.1")], answered: "" } },
    "免除条件1が成立（1.1）。",
    "Exempt: exemption 1 holds (1.1).",
  ],
  [
    { about: "judgement", code: "exemption-open", values: { exemption, blockers } },
    "1.1・1.2・1.4が決まれば、免除の場合があります。",
    "May be exempt once 1.1, 1.2 and 1.4 is settled.",
  ],
  [
    { about: "judgement", code: "look-up-register", values: { register: "ISMAP" } },
    "公開リスト（ISMAPクラウドサービスリスト）でご確認ください。",
    "Please look it up in the public list (ISMAP Cloud Service List).",
  ],
  [
    { about: "judgement", code: "look-up-register", values: { register: "ASPIC" } },
    "公開リスト（ASPIC認定サービス一覧）でご確認ください。",
    "Please look it up in the public list (ASPIC list of certified services).",
  ],
  [
    { about: "judgement", code: "condition-false", values: { rows: [rowId("1.1")] } },
    "1.1の回答により、対象外です。",
    "Not asked, because of 1.1.",
  ],
  [
    { about: "sheet", doubt: { code: "struck-answer", values: { cell: "E9" } } },
    "E9の回答に取消線が引かれています。",
    wordsFor("en").reason({ about: "sheet", doubt: { code: "struck-answer", values: { cell: "E9" } } }),
  ],
];

describe("reasons", () => {
  it.each(reasons)("%j", (reason, japanese, english) => {
    expect(wordsFor("ja").reason(reason)).toBe(japanese);
    expect(wordsFor("en").reason(reason)).toBe(english);
  });
});

it("asks in at most 40 characters to look a registration up", () => {
  for (const register of ["ISMAP", "ISMAP-LIU", "ASPIC"] as const) {
    const reason: Reason = { about: "judgement", code: "look-up-register", values: { register } };
    expect([...wordsFor("ja").reason(reason)].length).toBeLessThanOrEqual(40);
  }
});

const marks: readonly Coded<MarkCatalogue>[] = [
  { code: "cells-that-settle", values: { cells: ["E6", "E7"] } },
  { code: "answer-there", values: { cell: "回答票!B6", text: "○" } },
  { code: "answer-there", values: { cell: "回答票!B7", text: "" } },
  { code: "note-cut", values: {} },
  { code: "band-true", values: { exemption, because: [rowId("1.1")], rows } },
  { code: "band-false", values: { exemption, because: blockers, rows } },
  { code: "band-unknown", values: { exemption, blockers, rows } },
  { code: "band-in-doubt", values: { exemption: exemptionId("B12"), doubt: "unreadable", rows: [] } },
  { code: "verdict-nonconforming", values: { rows: blockers, open: [rowId("1.9")] } },
  { code: "verdict-undecided", values: { rows: blockers } },
  { code: "settles", values: { rows: blockers, toMend: [rowId("1.2")] } },
  { code: "legend", values: { statuses: ["review", "exempt"] } },
  { code: "together", values: { sentences: ["要件 A.", "要件 B."] } },
  { code: "more-read-as", values: { more: 3 } },
  { code: "missing-rows", values: { rows } },
  { code: "scope-from-sheet", values: { exemption, rows, cell: "A12" } },
  { code: "pack", values: { name: "要件", id: "p", version: "1.0.0", hash: "abc" } },
  { code: "staff-verdict", values: { verdict: "undecided", decided: 4 } },
  { code: "staff-differs-here", values: { decision: "conditional" } },
];

const notices: readonly MarkNotice[] = [
  { code: "columns-moved", values: { beside: "G", used: "J", because: ["cells", "drawing"] } },
  { code: "spacer-column", values: { column: "G" } },
  { code: "columns-under-rules", values: { column: "G" } },
  { code: "no-free-columns", values: { sheet: "回答" } },
  { code: "hidden-rows", values: { rows: blockers } },
];

const sentenceOf = (words: MarkWords, coded: Coded<MarkCatalogue>): string => say(words.sentences, coded);

describe.each([["ja"], ["en"]] as const)("sentences in %s", (language) => {
  const words: Words = wordsFor(language);

  it.each(marks)("$code is a whole sentence", (coded) => {
    const text = sentenceOf(words.mark, coded);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(text.length).toBeGreaterThan(4);
  });

  it.each(notices)("$code says what to know, and names the place", (notice) => {
    const text = words.notice(notice);
    expect(text).toMatch(language === "ja" ? /。$/ : /[.]$/);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it("is polite and speaks one language", () => {
    const texts = [...marks.map((coded) => sentenceOf(words.mark, coded)), ...notices.map(words.notice)];
    const hasKana = (text: string) => /[\u3041-\u30ff]/.test(text);
    if (language === "ja")
      expect(texts.filter((text) => !hasKana(text) && !text.includes("要件"))).toEqual([]);
    else expect(texts.filter(hasKana)).toEqual([]);
  });
});
