import { say } from "../core/coded";
import type { ExemptionId, RowId } from "../core/ids";
import { checkedPack, type DraftDecision, type RowChange } from "../core/draft/checked-draft";
import type { DraftNote } from "../core/draft/draft-note";
import { draftWorkbook, type Draft } from "../core/draft/draft-workbook";
import type { Pack, PackExemption, PackRow } from "../core/pack/pack-schema";
import { rowTitle } from "../core/pack/row-title";
import type { SheetSnapshot } from "../core/snapshot/sheet-snapshot";
import { draftNotesFor, draftWordsFor } from "../words/draft-words";
import {
  bandCard,
  bandTitle,
  rowCard,
  triedExample,
  type CardSettings,
  type DraftCard,
  type TriedExample,
} from "./draft-card";

/** What is asked of a draft; `at` counts its rules from 0. */
export type DraftQuestion =
  | { readonly do: "look" }
  /** Drafts anew, from another sheet of the same workbook. */
  | { readonly do: "sheet"; readonly name: string }
  | { readonly do: "card"; readonly at: number }
  | { readonly do: "decide"; readonly at: number; readonly decision: DraftDecision }
  | { readonly do: "change"; readonly at: number; readonly change: RowChange }
  | { readonly do: "try"; readonly at: number; readonly answer: string; readonly remarks: string }
  | { readonly do: "finish"; readonly name: string };

/** A rule in the list. */
export interface DraftItem {
  readonly id: string;
  readonly title: string;
  readonly decision?: DraftDecision;
}

/** A draft as people see it. */
export interface DraftShown {
  readonly name: string;
  /** How many rows the table has, and how many are in the draft; left out for one that was taken up again. */
  readonly counted?: string;
  /** What concerns no single rule. */
  readonly notes: readonly string[];
  readonly items: readonly DraftItem[];
  /** Sheets whose tables are not in the draft. */
  readonly others: readonly { readonly sheet: string; readonly rows: number }[];
}

export interface DraftReply {
  readonly draft: DraftShown;
  readonly card?: DraftCard;
  readonly tried?: TriedExample;
  /** The pack's file. */
  readonly text?: string;
}

type Rule =
  | { readonly kind: "row"; readonly id: RowId; readonly row: PackRow }
  | { readonly kind: "band"; readonly id: ExemptionId; readonly band: PackExemption };

/** The draft that is being checked. One at a time: what comes next takes its place. */
export class DraftDesk {
  private pack: Pack | undefined;
  private notes: readonly DraftNote[] = [];
  private sheets: readonly SheetSnapshot[] = [];
  private readonly rows = new Map<RowId, DraftDecision>();
  private readonly exemptions = new Map<ExemptionId, DraftDecision>();

  /** @param hash of a pack's content, from which a new pack gets its id */
  constructor(private readonly hash: (pack: Pack) => string) {}

  /** Drafts from the table with most rows; false where no sheet has one, and what was there stays. */
  begin(sheets: readonly SheetSnapshot[]): boolean {
    const theirs = sheets.filter(({ madeByUs }) => madeByUs !== true);
    const made = draftWorkbook(theirs, { id: "draft" });
    if (made === undefined) return false;
    this.sheets = theirs;
    this.takeDraft(made.draft);
    return true;
  }

  private takeDraft({ pack, notes }: Draft): void {
    this.take({ ...pack, id: `own-${this.hash(pack)}`, version: "1.0.0" }, notes);
  }

  /** The drafts of the other sheets are named with the new one, as with the first. */
  private draftFrom(sheet: string): void {
    const [wanted, ...others] = [true, false].map((isWanted) =>
      draftWorkbook(
        this.sheets.filter(({ name }) => (name === sheet) === isWanted),
        { id: "draft" },
      ),
    );
    if (wanted === undefined) return;
    const left = others.flatMap((other): readonly DraftNote[] =>
      other === undefined
        ? []
        : [
            { code: "sheet-left-out", values: { sheet: other.sheet, rows: other.draft.pack.rows.length } },
            ...other.draft.notes.filter(({ code }) => code === "sheet-left-out"),
          ],
    );
    this.takeDraft({ ...wanted.draft, notes: [...left, ...wanted.draft.notes] });
  }

  /** Goes on with a pack, parts of which nobody has checked. */
  resume(pack: Pack): void {
    this.sheets = [];
    this.take(pack, []);
    for (const { id, review } of pack.rows) if (review !== true) this.rows.set(id, "checked");
    for (const { id, review } of pack.exemptions) if (review !== true) this.exemptions.set(id, "checked");
  }

  private take(pack: Pack, notes: readonly DraftNote[]): void {
    this.pack = pack;
    this.notes = notes;
    this.rows.clear();
    this.exemptions.clear();
  }

  /** Undefined where there is no draft, or not that rule. */
  ask(question: DraftQuestion, settings: CardSettings): DraftReply | undefined {
    if (question.do === "sheet") this.draftFrom(question.name);
    const { pack } = this;
    if (pack === undefined) return undefined;
    if (question.do === "look" || question.do === "sheet") return { draft: this.shown(pack, settings) };
    if (question.do === "finish") {
      const named = { ...pack, name: namedAs(pack, question.name) };
      const done = checkedPack(named, { rows: this.rows, exemptions: this.exemptions });
      return { draft: this.shown(named, settings), text: `${JSON.stringify(done, undefined, 2)}\n` };
    }
    const rule = rulesOf(pack)[question.at];
    if (rule === undefined) return undefined;
    if (question.do === "decide") this.decide(rule, question.decision);
    if (question.do === "try") {
      if (rule.kind !== "row") return undefined;
      return { draft: this.shown(pack, settings), tried: triedExample(pack, rule.row, question, settings) };
    }
    const now = question.do === "change" ? this.change(pack, rule, question.change) : pack;
    const card = this.card(now, question.at, settings);
    return { draft: this.shown(now, settings), ...(card === undefined ? {} : { card }) };
  }

  private decide(rule: Rule, decision: DraftDecision): void {
    if (rule.kind === "row") this.rows.set(rule.id, decision);
    else this.exemptions.set(rule.id, decision);
  }

  /** What was put right has to be looked at again. */
  private change(pack: Pack, rule: Rule, change: RowChange): Pack {
    if (rule.kind !== "row") return pack;
    const rows = pack.rows.map((row) => (row === rule.row ? { ...row, ...change } : row));
    this.rows.delete(rule.id);
    this.pack = { ...pack, rows };
    return this.pack;
  }

  private card(pack: Pack, at: number, settings: CardSettings): DraftCard | undefined {
    const rule = rulesOf(pack)[at];
    if (rule === undefined) return undefined;
    const own = this.notes.filter(({ code, values }) => code !== "expects-guessed" && isOf(values, rule.id));
    return rule.kind === "row"
      ? rowCard(pack, rule.row, own, settings)
      : bandCard(pack, rule.band, own, settings);
  }

  private shown(pack: Pack, { language }: CardSettings): DraftShown {
    const ids = new Set<string>(rulesOf(pack).map(({ id }) => id));
    const counted = this.notes.find((note) => note.code === "rows-counted");
    const general = this.notes.filter(
      ({ code, values }) => !TOLD_APART.has(code) && !("id" in values && ids.has(values.id)),
    );
    const decisionOf = (rule: Rule) =>
      rule.kind === "row" ? this.rows.get(rule.id) : this.exemptions.get(rule.id);
    return {
      name: pack.name[language],
      ...(counted === undefined
        ? {}
        : { counted: say(draftWordsFor(language), { code: "counted", values: counted.values }) }),
      others: this.notes.flatMap((note) => (note.code === "sheet-left-out" ? [note.values] : [])),
      notes: general.map((note) => say(draftNotesFor(language), note)),
      items: rulesOf(pack).map((rule) => {
        const decision = decisionOf(rule);
        const decided = decision === undefined ? {} : { decision };
        return rule.kind === "row"
          ? { id: rule.id, title: rowTitle(rule.row), ...decided }
          : { id: "", title: bandTitle(pack, rule.band, language), ...decided };
      }),
    };
  }
}

/** What is shown otherwise than as a note. */
const TOLD_APART: ReadonlySet<string> = new Set(["rows-counted", "sheet-left-out"]);

/** The rows in the order of the table, then the bands. */
const rulesOf = ({ rows, exemptions }: Pack): readonly Rule[] => [
  ...rows.map((row): Rule => ({ kind: "row", id: row.id, row })),
  ...exemptions.map((band): Rule => ({ kind: "band", id: band.id, band })),
];

const isOf = (values: object, id: string): boolean => "id" in values && values.id === id;

/** A name that somebody has given is the name in either language. */
const namedAs = ({ name }: Pack, given: string): Pack["name"] =>
  given === name.ja || given === name.en ? name : { ja: given, en: given };
