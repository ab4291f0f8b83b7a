import { say } from "../core/coded";
import type { DraftDecision, RowChange } from "../core/draft/checked-draft";
import { draftWordsFor, type DraftWords } from "../words/draft-words";
import { wordsFor, type Language } from "../words/words";
import { draftCardView } from "./draft-card-view";
import { countsOf } from "./draft-counts";
import type { DraftItem, DraftQuestion, DraftReply, DraftShown } from "./draft-desk";
import { draftEndView } from "./draft-end-view";
import { element, folded } from "./element";

/** What can be done with the draft that is being checked. */
export interface DraftActions {
  /** Undefined where the draft is gone. */
  readonly ask: (question: DraftQuestion) => Promise<DraftReply | undefined>;
  /** Offers the pack's file for saving. */
  readonly save: (text: string, file: string) => void;
}

export interface DraftViewOptions {
  readonly language: Language;
  readonly canKeep: boolean;
  readonly actions: DraftActions;
  /** Takes the pack in and judges by it. */
  readonly onUse: (text: string, file: string, isKept: boolean) => Promise<void>;
  readonly onClose: () => void;
}

/** Shows the draft rule by rule in the place of what chose it, and begins with the first that nobody has decided. */
export function showDraft(place: HTMLElement, first: DraftShown, options: DraftViewOptions): void {
  place.replaceChildren(new DraftView(first, options).node);
  place.querySelector<HTMLElement>("h2")?.focus();
}

class DraftView {
  readonly node: HTMLElement;
  private readonly words: DraftWords;
  private readonly progress = element("progress");
  private readonly counted = element("p", { attributes: { role: "status" } });
  private readonly head = element("div", { class: "stack" });
  private readonly body = element("div", { class: "stack" });
  private readonly list = element("ul", { class: "draft-list" });
  private at = 0;

  constructor(
    private draft: DraftShown,
    private readonly options: DraftViewOptions,
  ) {
    this.words = draftWordsFor(options.language);
    this.node = element(
      "div",
      { class: "draft stack" },
      this.button("close", "subtle", options.onClose),
      this.head,
      this.counted,
      this.progress,
      this.body,
      folded(
        { class: "more" },
        say(this.words, { code: "all-rules", values: { count: draft.items.length } }),
        this.list,
      ),
    );
    this.begin();
  }

  /** What is said of the whole draft, and its first open rule. */
  private begin(): void {
    const { name, counted, notes, others } = this.draft;
    this.head.replaceChildren(
      element("h2", { attributes: { tabindex: "-1" } }, say(this.words, { code: "title", values: { name } })),
      ...(counted === undefined ? [] : [element("p", {}, counted)]),
      ...others.map((other) =>
        element(
          "button",
          { attributes: { type: "button" }, onClick: () => void this.draftFrom(other.sheet) },
          say(this.words, { code: "other-sheet", values: other }),
        ),
      ),
      ...(notes.length === 0
        ? []
        : [
            folded(
              { class: "more" },
              say(this.words, { code: "notes", values: { count: notes.length } }),
              element("ul", { class: "draft-notes" }, ...notes.map((text) => element("li", {}, text))),
            ),
          ]),
    );
    this.showProgress();
    const open = this.nextOpen(-1);
    if (open === undefined) this.showEnd(false);
    else void this.open(open, false);
  }

  private async draftFrom(name: string): Promise<void> {
    if ((await this.ask({ do: "sheet", name })) === undefined) return;
    this.begin();
    this.head.querySelector<HTMLElement>("h2")?.focus();
  }

  private button(code: "close" | "previous" | "next" | "to-end", look: string, act: () => void): HTMLElement {
    const text = say(this.words, { code, values: {} });
    return element("button", { class: look, attributes: { type: "button" }, onClick: act }, text);
  }

  /** Asks, and shows what the answer says of the whole. */
  private async ask(question: DraftQuestion): Promise<DraftReply | undefined> {
    const reply = await this.options.actions.ask(question);
    if (reply === undefined) {
      const gone = say(this.words, { code: "gone", values: {} });
      this.body.replaceChildren(element("p", { attributes: { role: "alert" } }, gone));
      return undefined;
    }
    this.draft = reply.draft;
    this.showProgress();
    return reply;
  }

  private showProgress(): void {
    const { items } = this.draft;
    const counts = countsOf(this.draft);
    const text = say(this.words, { code: "progress", values: { all: items.length, ...counts } });
    if (this.counted.textContent !== text) this.counted.textContent = text;
    this.progress.max = items.length;
    this.progress.value = items.length - counts.open;
    this.progress.setAttribute("aria-label", text);
    this.list.replaceChildren(...items.map((item, at) => element("li", {}, this.lineOf(item, at))));
  }

  private lineOf({ id, title, decision }: DraftItem, at: number): HTMLElement {
    const values = { id, title, ...(decision === undefined ? {} : { decision }) };
    return element(
      "button",
      { class: "draft-line", attributes: { type: "button" }, onClick: () => void this.open(at, true) },
      say(this.words, { code: "rule-line", values }),
    );
  }

  /** The next rule that nobody has decided, from the beginning again after the last. */
  private nextOpen(after: number): number | undefined {
    const open = this.draft.items.flatMap(({ decision }, at) => (decision === undefined ? [at] : []));
    return open.find((at) => at > after) ?? open[0];
  }

  private async open(at: number, takesFocus: boolean): Promise<void> {
    this.at = at;
    const reply = await this.ask({ do: "card", at });
    // Another was opened meanwhile.
    if (reply !== undefined && this.at === at) this.showCard(reply, takesFocus);
  }

  private showCard({ card }: DraftReply, takesFocus: boolean): void {
    const { at, draft, words } = this;
    const item = draft.items[at];
    if (card === undefined || item === undefined) return;
    const all = draft.items.length;
    const view = draftCardView({
      card,
      item,
      at,
      all,
      words,
      names: wordsFor(this.options.language),
      actions: {
        decide: (decision) => void this.decide(at, decision),
        change: (change) => void this.change(at, change),
        tryAnswer: async (answer, remarks) => (await this.ask({ do: "try", at, answer, remarks }))?.tried,
      },
    });
    const ways = element(
      "div",
      { class: "draft-ways" },
      ...(at === 0 ? [] : [this.button("previous", "", () => void this.open(at - 1, true))]),
      ...(at === all - 1 ? [] : [this.button("next", "", () => void this.open(at + 1, true))]),
      this.button("to-end", "", () => this.showEnd(true)),
    );
    this.body.replaceChildren(view.node, ways);
    if (takesFocus) view.focus();
  }

  /** @param at of the rule that was shown, whatever is being opened meanwhile */
  private async decide(at: number, decision: DraftDecision): Promise<void> {
    if ((await this.ask({ do: "decide", at, decision })) === undefined) return;
    const next = this.nextOpen(at);
    if (next === undefined) this.showEnd(true);
    else await this.open(next, true);
  }

  /** The row is judged anew with its change; the focus stays with what was changed. */
  private async change(at: number, change: RowChange): Promise<void> {
    const reply = await this.ask({ do: "change", at, change });
    if (reply === undefined || this.at !== at) return;
    this.showCard(reply, false);
    this.body.querySelector<HTMLElement>("#draft-obligation")?.focus();
  }

  private showEnd(takesFocus: boolean): void {
    const { onUse, actions, canKeep } = this.options;
    this.body.replaceChildren(
      draftEndView({
        draft: this.draft,
        words: this.words,
        canKeep,
        finish: (name) => this.ask({ do: "finish", name }),
        onUse,
        onSave: actions.save,
        onBack: () => void this.open(this.at, true),
      }),
    );
    if (takesFocus) this.body.querySelector<HTMLElement>("h3")?.focus();
  }
}
