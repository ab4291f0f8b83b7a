import { describe, expect, it } from "@jest/globals";
import { notesOnOwnSheet } from "../../../src/core/mark/own-sheet-notes";
import { planMemo } from "../../../src/core/mark/plan-memo";
import { planResultSheet } from "../../../src/core/mark/plan-result-sheet";
import { planReviewSheet } from "../../../src/core/mark/plan-review-sheet";
import { shippedPack } from "../../../src/packs/index";
import { wordsFor } from "../../../src/words/words";
import { judgedRow, judgementOf, markWordsInEnglish, sampleRequest } from "./mark-sample";

const pack = shippedPack("gaibu-service");
const everyRowOpen = judgementOf(
  pack.rows.map(({ id }) => judgedRow(id, "unanswered", { obligation: "mandatory", reading: "blank" })),
);
const inJapanese = [sampleRequest(), sampleRequest({ judgement: everyRowOpen })];
const inEnglish = sampleRequest({ words: markWordsInEnglish });
const memo = (request: (typeof inJapanese)[number], language: "ja" | "en") =>
  planMemo({ judgement: request.judgement, table: request.table, pack, language }, wordsFor(language).memo);

const SHEETS = [
  ...inJapanese.map((request) => ["指摘一覧", memo(request, "ja")] as const),
  ["指摘一覧, English", memo(inEnglish, "en")] as const,
  ...[...inJapanese, inEnglish].map((request) => ["審査表", planReviewSheet(request, pack)] as const),
  ...[...inJapanese, inEnglish].map((request) => ["判定結果", planResultSheet(request)] as const),
];
const bottomOf = (cells: readonly { readonly row: number }[]) => Math.max(...cells.map(({ row }) => row));

describe("what people have written on a sheet of ours", () => {
  it.each(SHEETS)("%s as we make it holds nothing of theirs", (_, { cells }) => {
    expect(notesOnOwnSheet({ cells })).toEqual([]);
  });

  it.each(SHEETS)(
    "%s: a note beside it, with a heading or without, and one below it are theirs",
    (_, plan) => {
      const { cells } = plan;
      const right = plan.print?.area?.right ?? 0;
      const notes = [
        { row: 3, column: right + 1, text: "対応" },
        { row: 4, column: right + 1, text: "電話で確認" },
        { row: 2, column: right + 3, text: "至急" },
        { row: bottomOf(cells) + 2, column: 0, text: "6/3 送付済" },
      ];
      expect(notesOnOwnSheet({ cells: [...cells, ...notes] })).toEqual(notes);
    },
  );

  it("a decision that was typed where 審査表 leaves room for it is theirs", () => {
    const { cells } = planReviewSheet(sampleRequest(), pack);
    const room = cells.filter(({ row, column, text }) => {
      return column >= 4 && text === "" && cells.every((one) => one.row !== row || one.text === "");
    });
    expect(room).toHaveLength(2);
    const decided = room.map((cell) => ({ ...cell, text: "山田" }));
    expect(notesOnOwnSheet({ cells: [...cells.filter((cell) => !room.includes(cell)), ...decided] })).toEqual(
      decided,
    );
  });

  it("a sheet without our signature is none of ours", () => {
    expect(notesOnOwnSheet({ cells: [{ row: 0, column: 9, text: "メモ" }] })).toEqual([]);
  });
});
