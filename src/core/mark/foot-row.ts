import { say } from "../coded";
import { STATUSES } from "../status";
import { cellAddress } from "../snapshot/grid";
import type { CellLook } from "./annotation-plan";
import { scopeSentences, shownHash } from "./foot-basis";
import type { FootLine } from "./foot-line";
import { frameLook, NOTE_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import type { FootLabel } from "./mark-words";
import { footLines } from "./plan-foot";
import { signatureText, verdictLabel } from "./sheet-vocabulary";
import type { StaffOutcome } from "./staff-outcome";
import { STATUS_MARKS } from "./status-marks";
import { textHeight, type LineMeasure } from "./text-height";

/**
 * The block under the table is one row: no printer parts a row that fits a page, whatever its paper, margins and fonts.
 * So it must stay lower than the lowest page, A4 across, less its margins and the headings that repeat on it.
 */
export const FOOT_LIMIT = 400;

/** The row under the table: verdict and counts in the narrow column, everything else in the wide one. */
export interface FootRow {
  readonly label: string;
  readonly text: string;
  readonly labelLook: CellLook;
  readonly textLook: CellLook;
}

/** Which matters the wide column speaks of, in their order; what the sheet says elsewhere is left out. */
const TOLD: readonly FootLabel[] = ["staff", "settles", "missing", "read-as", "key"];

/** Whether the row fits a cell of that measure; long lists don't count, for they can be cut. */
export function footFits(
  request: MarkRequest,
  staff: StaffOutcome | undefined,
  measure: LineMeasure,
): boolean {
  const lines = footLines(request, staff);
  const readAs = readAsOf(lines);
  const least = readAs.length > 1 ? [...readAs.slice(0, 1), moreReadAs(request, readAs.length - 1)] : readAs;
  return textHeight(wideText(request, lines, least), measure) <= FOOT_LIMIT;
}

const readAsOf = (lines: readonly FootLine[]): readonly string[] =>
  lines.filter(({ of }) => of === "read-as").flatMap(({ text }) => text.split("\n"));

function moreReadAs({ words: { sentences } }: MarkRequest, more: number): string {
  return say(sentences, { code: "more-read-as", values: { more } });
}

/** The row as it fits a cell of that measure: of many numbers that were read in another way, the first are named. */
export function footRow(
  request: MarkRequest,
  staff: StaffOutcome | undefined,
  measure: LineMeasure,
): FootRow {
  const lines = footLines(request, staff);
  return {
    label: headText(request),
    text: fittingText(request, lines, measure),
    labelLook: frameLook({ bold: true }),
    textLook: NOTE_LOOK,
  };
}

/** What is left out first where a cell has no room for all: it is told in the pane, too. */
const LEFT_OUT: readonly FootLabel[] = ["assumed", "scope", "missing", "settles", "key", "verdict"];

function fittingText(request: MarkRequest, lines: readonly FootLine[], measure: LineMeasure): string {
  const readAs = readAsOf(lines);
  const fits = (text: string) => textHeight(text, measure) <= FOOT_LIMIT;
  const naming = (named: number) => {
    const more = named === readAs.length ? [] : [moreReadAs(request, readAs.length - named)];
    return wideText(request, lines, [...readAs.slice(0, named), ...more]);
  };
  if (fits(naming(readAs.length))) return naming(readAs.length);
  // Each name more takes a line more: of thousands, the most that fit are found by halves.
  let [fitting, beyond] = [-1, readAs.length];
  while (beyond - fitting > 1) {
    const middle = (fitting + beyond) >> 1;
    if (fits(naming(middle))) fitting = middle;
    else beyond = middle;
  }
  if (fitting >= 0) return naming(fitting);
  const cut = say(request.words.sentences, { code: "note-cut", values: {} });
  const shorter = LEFT_OUT.map((_, index) => {
    const without = new Set<FootLabel>(LEFT_OUT.slice(0, index + 1));
    return wideText(request, lines, [cut], without);
  });
  return shorter.find(fits) ?? shorter.at(-1) ?? "";
}

/** As many digits of the check value as a line of the narrow column holds. */
const HASH_IN_HEAD = 12;

/** 「総合判定：判定保留」, how many rows have which result, and by what and when it was judged. */
function headText({ judgement: { verdict, counts, asOf }, pack, words }: MarkRequest): string {
  const [label, word = ""] = verdictLabel(verdict, words.language).split(/(?<=[：:]) ?/u);
  const counted = STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${STATUS_MARKS[status].sign} ${words.status[status]} ${counts[status]}`,
  );
  const { sentences } = words;
  const hash = say(sentences, {
    code: "narrow-hash",
    values: { hash: shownHash(pack).slice(0, HASH_IN_HEAD) },
  });
  const day = say(sentences, { code: "narrow-day", values: { asOf } });
  return [label, word, "", ...counted, "", day, "", hash].join("\n");
}

function wideText(
  request: MarkRequest,
  lines: readonly FootLine[],
  readAs: readonly string[],
  without: ReadonlySet<FootLabel> = new Set(),
): string {
  const { sentences } = request.words;
  const isBeside = besideBands(request);
  const texts = (of: FootLabel) =>
    lines.filter((line) => line.of === of && !without.has(of)).map(({ text }) => text);
  // The verdict's word stands beside it.
  const verdict = texts("verdict").map((text) => text.split("\n").slice(1).join("\n"));
  const assumed = texts("assumed").flatMap((text) => text.split("\n"));
  return [
    ...verdict,
    ...TOLD.flatMap((of) => (of === "read-as" ? readAs : texts(of))),
    ...(without.has("scope") ? [] : scopeSentences(request, ({ id, cell }) => !isBeside({ id, cell }))),
    ...(assumed.length === 0 ? [] : [say(sentences, { code: "together", values: { sentences: assumed } })]),
    say(sentences, { code: "people-decide", values: {} }),
    // Last, for by it the columns are known again.
    signatureText(request.pack),
  ].join("\n");
}

/** What a band does is said beside it, where it stands below our headings. */
function besideBands({
  table,
}: MarkRequest): (of: { readonly id: string; readonly cell: string | undefined }) => boolean {
  const below = table.bands.filter(({ place }) => place.row > table.headerRows.last);
  const cells = new Set(below.map(({ place }) => cellAddress(place)));
  const ids = new Set<string | undefined>(below.map(({ exemption }) => exemption));
  return ({ id, cell }) => ids.has(id) || (cell !== undefined && cells.has(cell));
}
