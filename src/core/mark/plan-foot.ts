import { say } from "../coded";
import type { RowId } from "../ids";
import type { Judgement } from "../judge/judgement";
import { STATUSES, type Status } from "../status";
import { afterStaff } from "./after-staff";
import { footBasis } from "./foot-basis";
import { footLine, type FootLine } from "./foot-line";
import type { MarkRequest } from "./mark-request";
import type { MarkCatalogue } from "./mark-words";
import { rowRuns } from "./row-runs";
import { shortenCoded, shortenValues } from "./shorten";
import { unreadVotes } from "./staff-decisions";
import type { StaffOutcome } from "./staff-outcome";

const QUOTE_LIMIT = 40;

/**
 * What the block under the table says, top to bottom: verdict, what would settle it, what the signs mean, what was
 * assumed, the pack and the date. The pane shows them one by one; the sheet has them in one row (foot-row.ts).
 */
export function footLines(request: MarkRequest, staff: StaffOutcome | undefined): readonly FootLine[] {
  return [
    ...verdictLines(request),
    ...staffLines(request, staff),
    footLine(request, "key", legend(request)),
    ...keyLines(request),
    ...sheetLines(request),
    ...footBasis(request),
  ];
}

function verdictLines(request: MarkRequest): readonly FootLine[] {
  const { judgement, words } = request;
  const texts = [words.verdict[judgement.verdict], verdictSentence(request), ...ofSample(request)];
  const verdict = footLine(request, "verdict", texts.join("\n"));
  const ways = wayOutSentences(request);
  return ways.length === 0 ? [verdict] : [verdict, footLine(request, "settles", ways.join("\n"))];
}

/** What this vendor can do so that the sheet conforms, and what he need not answer any more. */
export function wayOutSentences({ judgement, words: { sentences } }: MarkRequest): readonly string[] {
  const order = judgement.rows.map((row) => row.id);
  const { rows, toMend, planned, needless } = judgement.wayOut;
  return [
    ...(rows.length === 0 ? [] : [say(sentences, { code: "settles", values: { rows, toMend } })]),
    ...(planned === undefined
      ? []
      : [
          say(sentences, {
            code: "settles-planned",
            values: { ...planned, rows: rowRuns(planned.rows, order) },
          }),
        ]),
    ...(needless.length === 0
      ? []
      : [say(sentences, { code: "no-longer-asked", values: { rows: rowRuns(needless, order) } })]),
  ];
}

/** A printed result of an example says what it is a result of. */
function ofSample({ sample, words: { sentences } }: MarkRequest): readonly string[] {
  if (sample === undefined) return [];
  return [say(sentences, { code: "of-a-sample", values: shortenValues({ text: sample.text }, QUOTE_LIMIT) })];
}

/** Why the verdict is what it is, in one sentence without the verdict's own word. */
export function verdictSentence({ judgement, words: { sentences } }: MarkRequest): string {
  const mandatory = judgement.rows.filter((row) => row.obligation === "mandatory");
  const withStatus = (...statuses: readonly Status[]) =>
    mandatory.filter((row) => statuses.includes(row.status)).map((row) => row.id);
  const open = withStatus("review", "unanswered");
  if (judgement.rows.every((row) => row.reading === "blank"))
    return say(sentences, { code: "verdict-blank", values: {} });
  switch (judgement.verdict) {
    case "conforming":
      return say(sentences, { code: "verdict-conforming", values: waivedOf(judgement) });
    case "nonconforming":
      return say(sentences, {
        code: "verdict-nonconforming",
        values: { rows: withStatus("nonconforming"), open },
      });
    case "undecided":
      return say(sentences, { code: "verdict-undecided", values: { rows: open } });
  }
}

function waivedOf({ rows, exemptions }: Judgement): MarkCatalogue["verdict-conforming"] {
  const mandatory = rows.filter((row) => row.obligation === "mandatory");
  const waived = mandatory.filter((row) => row.status === "exempt");
  const by = new Set(waived.flatMap((row) => row.exemptedBy));
  const because = [...new Set(exemptions.filter(({ id }) => by.has(id)).flatMap((band) => band.because))];
  return { mandatory: mandatory.length, waived: waived.length, because };
}

type StaffRowsCode = "staff-pages" | "staff-differs" | "staff-held" | "staff-alternatives";

function staffLines(request: MarkRequest, staff: StaffOutcome | undefined): readonly FootLine[] {
  if (staff === undefined) return [];
  const { sentences } = request.words;
  const { decisions } = staff;
  const after = afterStaff(request.judgement, staff, unreadVotes(request.snapshot));
  const { verdict, pagesMissing, overruled, held, alternatives, unread } = after;
  const about = (code: StaffRowsCode, rows: readonly RowId[]): readonly string[] =>
    rows.length === 0 ? [] : [say(sentences, { code, values: { rows } })];
  const texts = [
    say(sentences, { code: "staff-verdict", values: { verdict, decided: decisions.size } }),
    ...about("staff-pages", pagesMissing),
    ...about("staff-differs", overruled),
    ...about("staff-held", held),
    ...about("staff-alternatives", alternatives),
    ...(unread.length === 0 ? [] : [say(sentences, { code: "staff-unread", values: { cells: unread } })]),
  ];
  return [footLine(request, "staff", texts.join("\n"))];
}

/** What the signs on this sheet mean, once. */
function legend({ judgement: { counts }, words }: MarkRequest): string {
  const statuses = STATUSES.filter((status) => counts[status] > 0);
  return say(words.sentences, { code: "legend", values: { statuses } });
}

/** By which key the marks were read, once for the sheet. */
function keyLines(request: MarkRequest): readonly FootLine[] {
  const cells = new Set(
    request.judgement.rows.flatMap((row) =>
      row.reasons.flatMap((reason) =>
        reason.about === "answer" && reason.finding.code === "by-legend" ? [reason.finding.values.cell] : [],
      ),
    ),
  );
  if (cells.size === 0) return [];
  const { sentences } = request.words;
  return [
    footLine(request, "assumed", say(sentences, { code: "read-by-legend", values: { cells: [...cells] } })),
  ];
}

function sheetLines(request: MarkRequest): readonly FootLine[] {
  const { table, words, judgement } = request;
  const order = judgement.rows.map((row) => row.id);
  const missing =
    table.missing.length === 0
      ? []
      : [
          footLine(
            request,
            "missing",
            say(words.sentences, { code: "missing-rows", values: { rows: rowRuns(table.missing, order) } }),
          ),
        ];
  const readAs = [
    ...table.repairs.map((repair) => words.repair(shortenCoded(repair, QUOTE_LIMIT))),
    ...table.altered.map((one) => words.alteration(shortenValues(one, QUOTE_LIMIT))),
  ];
  return readAs.length === 0 ? missing : [...missing, footLine(request, "read-as", readAs.join("\n"))];
}
