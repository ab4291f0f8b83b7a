import { exemptionId, rowId, type RowId } from "../../../src/core/ids";
import type { Judgement, RowJudgement } from "../../../src/core/judge/judgement";
import { STATUSES, type Status } from "../../../src/core/status";
import type { MarkRequest } from "../../../src/core/mark/mark-request";
import type { MarkWords } from "../../../src/core/mark/mark-words";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import type { SheetTable } from "../../../src/core/table/sheet-table";
import { markWordsJa } from "../../../src/words/ja/mark";
import { reasonsJa } from "../../../src/words/ja/reason";
import { markWordsEn } from "../../../src/words/en/mark";
import { reasonsEn } from "../../../src/words/en/reason";
import { say } from "../../../src/core/coded";
import { snapshotOf } from "../snapshot/snapshot-of";

/** Real words, but findings and repairs as bare codes: their sentences are tested where they are written. */
export const markWords: MarkWords = {
  ...markWordsJa,
  reason: (reason) =>
    reason.about === "judgement"
      ? say(reasonsJa, reason)
      : JSON.stringify("finding" in reason ? reason.finding : reason.doubt),
  repair: (repair) => `${repair.cell} ${repair.code}`,
  alteration: ({ id, what, cell }) => `${cell} ${id} ${what}`,
};

export const markWordsInEnglish: MarkWords = {
  ...markWords,
  ...markWordsEn,
  reason: (reason) => (reason.about === "judgement" ? say(reasonsEn, reason) : markWords.reason(reason)),
};

const HEADER = ["項番", "要件", "必須/任意", "回答", "備考"];
const BAND = "1.1でISMAPへの登録が行われている場合、以下の要件は不要";

/** A small sheet: title, header, four requirements, a band between the second and the third. */
export const SAMPLE_ROWS: readonly (readonly string[])[] = [
  ["外部サービス要件"],
  [],
  HEADER,
  ["1.1", "ISMAPへの登録が行われていること。", "任意", "", ""],
  ["1.5", "入力情報が学習に用いられないこと。", "必須", "いいえ", ""],
  [BAND],
  ["1.7", "ISO/IEC 27001認証を取得していること。", "必須", "×", "取得していません"],
  ["1.10", "データの所在地が日本国内であること。", "必須", "○", ""],
];

export const sampleSnapshot = (rows = SAMPLE_ROWS): SheetSnapshot => snapshotOf({ name: "回答", rows });

const ROWS: readonly (readonly [string, number])[] = [
  ["1.1", 3],
  ["1.5", 4],
  ["1.7", 6],
  ["1.10", 7],
];

export const sampleTable: SheetTable = {
  sheet: "回答",
  range: { top: 2, left: 0, bottom: 7, right: 4 },
  headerRows: { first: 2, last: 2 },
  columns: { id: 0, requirement: 1, obligation: 2, answer: [3], remarks: [4] },
  rows: ROWS.map(([id, row]) => ({
    id: rowId(id),
    rows: { first: row, last: row },
    answerCells: [{ row, column: 3 }],
    remarksCells: [{ row, column: 4 }],
    answer: SAMPLE_ROWS[row]?.[3] ?? "",
    remarks: SAMPLE_ROWS[row]?.[4] ?? "",
    hidden: false,
    doubts: [],
  })),
  bands: [
    {
      place: { row: 5, column: 0 },
      text: BAND,
      exemption: exemptionId("band-1"),
      when: { met: rowId("1.1") },
    },
  ],
  missing: [],
  repairs: [],
  altered: [],
};

/** A judgement of one row, with nothing said unless given. */
export function judgedRow(id: string, status: Status, more: Partial<RowJudgement> = {}): RowJudgement {
  return {
    id: rowId(id),
    obligation: "mandatory",
    status,
    reading: "unclear",
    reasons: [],
    exemptedBy: [],
    blockers: [],
    ...more,
  };
}

const NO_WAY: Judgement["wayOut"] = { rows: [], toMend: [], needless: [] };

export function judgementOf(rows: readonly RowJudgement[], more: Partial<Judgement> = {}): Judgement {
  const counts = Object.fromEntries(
    STATUSES.map((status) => [status, rows.filter((row) => row.status === status).length]),
  ) as Record<Status, number>;
  return {
    asOf: "2026-11-23",
    verdict: "undecided",
    counts,
    rows,
    exemptions: [],
    settles: [],
    wayOut: NO_WAY,
    ...more,
  };
}

const band1 = exemptionId("band-1");
const open = [rowId("1.1")];

export const sampleJudgement: Judgement = judgementOf(
  [
    judgedRow("1.1", "unanswered", { obligation: "optional", reading: "blank", blockers: open }),
    judgedRow("1.5", "conforming", { reading: "met" }),
    judgedRow("1.7", "review", {
      reading: "not_met",
      blockers: open,
      reasons: [
        { about: "judgement", code: "exemption-open", values: { exemption: band1, blockers: open } },
        { about: "answer", finding: { code: "says-no", values: { word: "×" } } },
      ],
    }),
    judgedRow("1.10", "conforming", { reading: "met" }),
  ],
  {
    exemptions: [
      {
        id: band1,
        truth: "unknown",
        source: "sheet",
        cell: "A6",
        rows: ["1.7", "1.10"].map(rowId),
        uncertainRows: [],
        because: open,
      },
    ],
    wayOut: { ...NO_WAY, rows: [rowId("1.7")] },
    settles: [[rowId("1.7")], open] satisfies readonly (readonly RowId[])[],
  },
);

export function sampleRequest(more: Partial<MarkRequest> = {}): MarkRequest {
  return {
    snapshot: sampleSnapshot(),
    table: sampleTable,
    judgement: sampleJudgement,
    policy: DEFAULT_POLICY,
    pack: {
      id: "gaibu-service",
      version: "1.0.0",
      hash: "0123456789abcdef0123456789abcdef",
      name: { ja: "外部サービス要件", en: "Requirements for external services" },
    },
    words: markWords,
    options: {},
    ...more,
  };
}
