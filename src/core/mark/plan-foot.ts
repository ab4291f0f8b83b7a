import { say } from "../coded";
import type { RowId } from "../ids";
import type { ExemptionJudgement, Judgement } from "../judge/judgement";
import { STATUSES, type Status } from "../judge/status";
import type { CellLook } from "./annotation-plan";
import { frameLook, NOTE_LOOK, VERDICT_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import type { FootLabel, MarkWords } from "./mark-words";
import { bandSentences } from "./plan-bands";
import { rowRuns } from "./row-runs";
import { shortenCoded, shortenValues } from "./shorten";
import { signatureText } from "./sheet-vocabulary";
import type { StaffOutcome } from "./staff-decisions";
import { STATUS_MARKS, statusLook } from "./status-marks";

/** One line of the block under the table: a narrow label and a sentence. */
export interface FootLine {
  readonly label: string;
  readonly text: string;
  readonly labelLook: CellLook;
  readonly textLook: CellLook;
}

const SETS_SHOWN = 3;
const HASH_SHOWN = 16;
const QUOTE_LIMIT = 40;

/**
 * The block under the table, top to bottom: verdict, what would settle it, counts as a legend, what was assumed, the
 * pack and the date; its last line is the signature by which the columns are recognised.
 */
export function footLines(request: MarkRequest, staff: StaffOutcome | undefined): readonly FootLine[] {
  return [
    ...verdictLines(request),
    ...staffLines(request, staff),
    ...STATUSES.map((status) => legendLine(status, request)),
    ...sheetLines(request),
    ...scopeLines(request),
    line(request, "assumed", assumed(request).join("\n")),
    ...packLines(request),
  ];
}

function line({ words }: MarkRequest, label: FootLabel, text: string): FootLine {
  return { label: words.foot[label], text, labelLook: frameLook({ bold: false }), textLook: NOTE_LOOK };
}

function verdictLines(request: MarkRequest): readonly FootLine[] {
  const { judgement, words } = request;
  const verdict = line(request, "verdict", verdictSentence(judgement, request));
  const bold = { ...verdict, labelLook: frameLook({ bold: true }), textLook: VERDICT_LOOK };
  if (judgement.verdict === "conforming" || judgement.settles.length === 0) return [bold];
  const sets = judgement.settles.slice(0, SETS_SHOWN);
  const more = judgement.settles.length - sets.length;
  return [bold, line(request, "settles", say(words.sentences, { code: "settles", values: { sets, more } }))];
}

function verdictSentence(judgement: Judgement, { words: { sentences } }: MarkRequest): string {
  const mandatory = judgement.rows.filter((row) => row.obligation === "mandatory");
  const withStatus = (...statuses: readonly Status[]) =>
    mandatory.filter((row) => statuses.includes(row.status)).map((row) => row.id);
  const open = withStatus("review", "unanswered");
  switch (judgement.verdict) {
    case "conforming":
      return say(sentences, { code: "verdict-conforming", values: {} });
    case "nonconforming":
      return say(sentences, {
        code: "verdict-nonconforming",
        values: { rows: withStatus("nonconforming"), open },
      });
    case "undecided":
      return say(sentences, { code: "verdict-undecided", values: { rows: open } });
  }
}

function staffLines(request: MarkRequest, staff: StaffOutcome | undefined): readonly FootLine[] {
  if (staff === undefined) return [];
  const { sentences } = request.words;
  const { verdict, decisions, differs } = staff;
  const values = { verdict, decided: decisions.size };
  const texts = [
    say(sentences, { code: "staff-verdict", values }),
    ...(differs.length === 0 ? [] : [say(sentences, { code: "staff-differs", values: { rows: differs } })]),
  ];
  return [line(request, "staff", texts.join("\n"))];
}

function legendLine(status: Status, { judgement, words }: MarkRequest): FootLine {
  const labelLook = statusLook(status);
  return {
    label: `${STATUS_MARKS[status].sign} ${words.status[status]}`,
    text: say(words.sentences, { code: "count", values: { status, count: judgement.counts[status] } }),
    labelLook,
    textLook: { ...NOTE_LOOK, border: labelLook.border },
  };
}

function sheetLines(request: MarkRequest): readonly FootLine[] {
  const { table, words, judgement } = request;
  const order = judgement.rows.map((row) => row.id);
  const missing =
    table.missing.length === 0
      ? []
      : [
          line(
            request,
            "missing",
            say(words.sentences, { code: "missing-rows", values: { rows: rowRuns(table.missing, order) } }),
          ),
        ];
  const readAs = [
    ...table.repairs.map((repair) => words.repair(shortenCoded(repair, QUOTE_LIMIT))),
    ...table.altered.map((one) => words.alteration(shortenValues(one, QUOTE_LIMIT))),
  ];
  return readAs.length === 0 ? missing : [...missing, line(request, "read-as", readAs.join("\n"))];
}

function scopeLines(request: MarkRequest): readonly FootLine[] {
  const { judgement, words } = request;
  const order = judgement.rows.map((row) => row.id);
  const sentences = judgement.exemptions.flatMap((exemption) => [
    ...scopeSentence(exemption, order, words),
    ...bandSentences(exemption, judgement, words),
  ]);
  return sentences.length === 0 ? [] : [line(request, "scope", sentences.join("\n"))];
}

/** Where the scope comes from; nothing where a doubt leaves the band without one. */
function scopeSentence(
  { id: exemption, source, cell, rows: waived }: ExemptionJudgement,
  order: readonly RowId[],
  { sentences }: MarkWords,
): readonly string[] {
  if (waived.length === 0) return [];
  const rows = rowRuns(waived, order);
  if (source === "user") return [say(sentences, { code: "scope-from-user", values: { exemption, rows } })];
  if (source === "sheet" && cell !== undefined) {
    return [say(sentences, { code: "scope-from-sheet", values: { exemption, rows, cell } })];
  }
  return [say(sentences, { code: "scope-from-pack", values: { exemption, rows } })];
}

function assumed({ policy, words: { sentences } }: MarkRequest): readonly string[] {
  return [
    say(sentences, { code: "assume-successors", values: { policy: policy.successorEditions } }),
    say(sentences, { code: "assume-blank-mandatory", values: { policy: policy.blankMandatory } }),
    say(sentences, { code: "assume-blank-trigger", values: { policy: policy.blankOptionalTrigger } }),
  ];
}

function packLines(request: MarkRequest): readonly FootLine[] {
  const { pack, judgement, words } = request;
  const { id, version } = pack;
  const values = { id, version, name: pack.name[words.language], hash: pack.hash.slice(0, HASH_SHOWN) };
  return [
    line(request, "pack", say(words.sentences, { code: "pack", values })),
    line(request, "asOf", say(words.sentences, { code: "as-of", values: { asOf: judgement.asOf } })),
    line(request, "note", say(words.sentences, { code: "people-decide", values: {} })),
    { ...line(request, "note", signatureText(pack)), label: "" },
  ];
}
