import { exemptionId, rowId } from "../../../src/core/ids";
import type { Judgement } from "../../../src/core/judge/judgement";
import type { MarkRequest } from "../../../src/core/mark/mark-request";
import {
  judgedRow,
  judgementOf,
  markWordsInEnglish,
  sampleJudgement,
  sampleRequest,
  sampleTable,
} from "./mark-sample";

const band = exemptionId("band-1");

/** ISMAP is registered: the rows below the band are waived. */
const registered: Judgement = judgementOf(
  [
    judgedRow("1.1", "conforming", { obligation: "optional", reading: "met" }),
    judgedRow("1.5", "conforming", { reading: "met" }),
    ...["1.7", "1.10"].map((id) =>
      judgedRow(id, "exempt", {
        exemptedBy: [band],
        reasons: [
          {
            about: "judgement",
            code: "exempt-by",
            values: { exemption: band, because: [rowId("1.1")], answered: id === "1.7" ? "×" : "" },
          },
          ...(id === "1.10"
            ? [{ about: "judgement", code: "exempt-but-look", values: { row: rowId(id) } } as const]
            : []),
        ],
      }),
    ),
  ],
  {
    verdict: "conforming",
    exemptions: sampleJudgement.exemptions.map((one) => ({ ...one, truth: "true" as const })),
  },
);

/** Nothing is registered, one row fails, one is missing, the sheet was altered. */
const failing: Judgement = judgementOf(
  [
    judgedRow("1.1", "optional-unmet", { obligation: "optional", reading: "not_met" }),
    judgedRow("1.5", "not-applicable", {
      reasons: [{ about: "judgement", code: "says-not-applicable", values: {} }],
    }),
    judgedRow("1.7", "nonconforming", { reading: "not_met" }),
    judgedRow("1.10", "unanswered", { reading: "blank" }),
    judgedRow("1.12", "unanswered", {
      reasons: [{ about: "judgement", code: "row-missing", values: {} }],
    }),
  ],
  {
    verdict: "nonconforming",
    exemptions: sampleJudgement.exemptions.map((one) => ({ ...one, truth: "false" as const })),
    settles: [[rowId("1.1")], [rowId("1.7"), rowId("1.10"), rowId("1.12")]],
  },
);

/** Complete plans of a small sheet, each in golden/<name>.json; made by make-golden.ts, read by a person. */
export const GOLDEN_CASES: Readonly<Record<string, MarkRequest>> = {
  open: sampleRequest(),
  registered: sampleRequest({ judgement: registered, options: { print: "A4" } }),
  "failing-in-english": sampleRequest({
    judgement: failing,
    words: markWordsInEnglish,
    table: {
      ...sampleTable,
      missing: [rowId("1.12")],
      repairs: [{ code: "row-number-typed", values: { found: "1.1", id: rowId("1.10") }, cell: "A8" }],
    },
    options: { print: "A3", staff: true },
  }),
};
