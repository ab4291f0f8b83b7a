import { say, type Coded } from "../core/coded";
import { bandCondition, bandExamples } from "../core/draft/band-examples";
import { isLeftToPeople, unmarked } from "../core/draft/checked-draft";
import type { DraftNote } from "../core/draft/draft-note";
import { STATUS_MARKS } from "../core/mark/status-marks";
import type { Expects } from "../core/pack/expects";
import type { Obligation, Pack, PackExemption, PackRow } from "../core/pack/pack-schema";
import { reportName } from "../core/pack/report-name";
import { rowTitle } from "../core/pack/row-title";
import { tryAnswer } from "../core/prove/try-answer";
import type { Status } from "../core/status";
import type { TakenFor } from "../words/draft-catalogue";
import { draftNotesFor, draftWordsFor, takenForWordsFor } from "../words/draft-words";
import { workedAnswers } from "../words/worked-answers";
import { wordsFor } from "../words/words";
import type { Settings } from "./settings";

/** An answer, and what the engine makes of it. */
export interface TriedExample {
  /** Of what it is an example; left out for one that a person has typed. */
  readonly caption?: string;
  /** As the vendor would write it: the cell, and the remarks. */
  readonly answer: string;
  readonly remarks: string;
  readonly status: Status;
  readonly sign: string;
  readonly word: string;
  readonly reason?: string;
}

/** One rule of a draft, with all that a person needs to say whether it is right. */
export interface DraftCard {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly asked?: string;
  /** What the engine took the text for. */
  readonly takenFor: string;
  /** When it is asked at all. */
  readonly condition?: string;
  /** Left out for a band. */
  readonly obligation?: Obligation;
  readonly notes: readonly string[];
  /** Whatever is answered, people judge it. */
  readonly isByPerson: boolean;
  readonly examples: readonly TriedExample[];
}

export type CardSettings = Pick<Settings, "language" | "asOf" | "policy">;

/** A row of the draft with its worked answers, judged as if it had been checked. */
export function rowCard(
  pack: Pack,
  row: PackRow,
  notes: readonly DraftNote[],
  settings: CardSettings,
): DraftCard {
  const words = draftWordsFor(settings.language);
  const { expects, text, asked, obligation, appliesWhen } = row;
  const told = draftNotesFor(settings.language);
  return {
    id: row.id,
    title: rowTitle(row),
    text,
    ...(asked === undefined ? {} : { asked: say(words, { code: "asked", values: { value: asked } }) }),
    takenFor: say(takenForWordsFor(settings.language), takenFor(expects)),
    ...(appliesWhen === undefined ? {} : { condition: say(words, { code: "asked-only", values: {} }) }),
    obligation,
    notes: notes.map((note) => say(told, note)),
    isByPerson: isLeftToPeople(row),
    examples: workedAnswers(expects, settings.asOf).map(({ worked, answer, remarks }) => ({
      caption: say(words, { code: `example-${worked}`, values: {} }),
      ...triedExample(pack, row, { answer, remarks }, settings),
    })),
  };
}

/** What the row's rule makes of one answer, as if it had been checked. */
export function triedExample(
  pack: Pack,
  row: PackRow,
  { answer, remarks }: Pick<TriedExample, "answer" | "remarks">,
  { language, asOf, policy }: CardSettings,
): TriedExample {
  const { status, reasons } = tryAnswer({ pack, row: unmarked(row), answer, remarks, asOf, policy });
  const [decisive] = reasons;
  return {
    answer,
    remarks,
    ...shownStatus(status, language),
    ...(decisive === undefined ? {} : { reason: wordsFor(language).reason(decisive) }),
  };
}

/** A band of the draft, and what it does to a row that is not met. */
export function bandCard(
  pack: Pack,
  band: PackExemption,
  notes: readonly DraftNote[],
  { language }: CardSettings,
): DraftCard {
  const words = draftWordsFor(language);
  const { rows, needsAll } = bandCondition(band);
  const values = {
    rows,
    needsAll,
    isPlain: rows.length === 1,
    from: band.rows.from,
    to: band.rows.to,
  };
  return {
    id: "",
    title: bandTitle(pack, band, language),
    text: band.text,
    takenFor: say(words, { code: "band-takes", values }),
    notes: notes.map((note) => say(draftNotesFor(language), note)),
    isByPerson: false,
    examples: bandExamples(pack, band).map(({ conditionIs, row, status }) => ({
      caption: say(words, { code: "example-of-band", values: { conditionIs, rows, row } }),
      answer: "",
      remarks: "",
      ...shownStatus(status, language),
    })),
  };
}

export const bandTitle = (pack: Pack, band: PackExemption, language: CardSettings["language"]): string =>
  say(draftWordsFor(language), { code: "band", values: { number: pack.exemptions.indexOf(band) + 1 } });

const shownStatus = (status: Status, language: CardSettings["language"]) => ({
  status,
  sign: STATUS_MARKS[status].sign,
  word: wordsFor(language).status[status],
});

function takenFor(expects: Expects): Coded<TakenFor> {
  switch (expects.kind) {
    case "assurance":
      return { code: "assurance", values: { isRuledOut: expects.polarity === "negative" } };
    case "registration":
      return { code: "registration", values: { register: expects.register } };
    case "certification":
      return {
        code: "certification",
        values: {
          standards: expects.anyOf.map(({ standard, edition }) =>
            edition === undefined ? standard : `${standard}:${edition}`,
          ),
        },
      };
    case "duration":
      return { code: "duration", values: { atLeast: expects.atLeast } };
    case "facility-tier":
      return { code: "facility-tier", values: { standard: expects.standard, atLeast: expects.atLeast } };
    case "erasure":
      return { code: "erasure", values: { standard: expects.standard } };
    case "figure":
      return { code: "figure", values: { figures: expects.figures.map(({ printed }) => printed) } };
    case "level": {
      const levels = expects.levels.map(({ name, text }) => (text === "" ? name : `${name}=${text}`));
      const asked = expects.asked === undefined ? {} : { asked: expects.asked };
      return { code: "level", values: { levels, ...asked } };
    }
    case "list": {
      const { items, atLeast } = expects;
      return { code: "list", values: { items, ...(atLeast === undefined ? {} : { atLeast }) } };
    }
    case "named-document":
      return { code: "named-document", values: { documents: expects.documents } };
    case "deadline":
      return { code: "deadline", values: { days: expects.days } };
    case "place":
      return { code: "place", values: { places: expects.anyOf } };
    case "yes-no":
      return { code: "yes-no", values: expects.good === undefined ? {} : { good: expects.good } };
    case "assurance-report":
      return { code: "assurance-report", values: { reports: expects.anyOf.map(reportName) } };
    case "as-row":
      return { code: "as-row", values: { row: expects.row } };
    case "contact":
    case "disclosure":
    case "location":
    case "jurisdiction":
      return { code: expects.kind, values: {} };
  }
}
