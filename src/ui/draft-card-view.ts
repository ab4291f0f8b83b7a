import { say } from "../core/coded";
import type { DraftDecision, RowChange } from "../core/draft/checked-draft";
import type { DraftWords } from "../words/draft-words";
import type { Words } from "../words/words";
import type { DraftCard, TriedExample } from "./draft-card";
import type { DraftItem } from "./draft-desk";
import { element, folded } from "./element";
import { choice, field } from "./field";
import { tile } from "./tile";

export interface CardActions {
  readonly decide: (decision: DraftDecision) => void;
  readonly change: (change: RowChange) => void;
  readonly tryAnswer: (answer: string, remarks: string) => Promise<TriedExample | undefined>;
}

export interface CardOptions {
  readonly card: DraftCard;
  readonly item: DraftItem;
  readonly at: number;
  readonly all: number;
  readonly words: DraftWords;
  readonly names: Pick<Words, "obligation">;
  readonly actions: CardActions;
}

export interface CardView {
  readonly node: HTMLElement;
  /** Puts the focus where reading begins. */
  readonly focus: () => void;
}

/** One rule of a draft: what was taken, what it makes of three answers, and two buttons. */
export function draftCardView(options: CardOptions): CardView {
  const { card, item, at, all, words, actions } = options;
  const { id, title } = card;
  const values = { at: at + 1, all, id, title };
  // office.js takes over the Tab key on the web: from where Tab never stops, it would begin at the top again.
  const heading = element(
    "h3",
    { id: "draft-card", attributes: { tabindex: "0" } },
    say(words, { code: "card-heading", values }),
  );
  const decision = (code: DraftDecision, name: "check" | "aside", look: string): HTMLElement =>
    element(
      "button",
      {
        class: look,
        attributes: { type: "button", "aria-pressed": String(item.decision === code) },
        onClick: () => actions.decide(code),
      },
      say(words, { code: name, values: {} }),
    );
  const node = element(
    "section",
    { class: "draft-card framed stack", attributes: { "aria-labelledby": "draft-card" } },
    heading,
    element("p", { class: "requirement" }, card.text),
    takenView(options),
    ...(card.notes.length === 0
      ? []
      : [element("ul", { class: "draft-notes" }, ...card.notes.map((text) => element("li", {}, text)))]),
    ...examplesView(card, words),
    ...(item.decision === undefined
      ? []
      : [
          element(
            "p",
            { class: "strong" },
            say(words, { code: "decided", values: { decision: item.decision } }),
          ),
        ]),
    element(
      "div",
      { class: "draft-decisions sticky-end" },
      decision("checked", "check", "primary"),
      decision("aside", "aside", ""),
    ),
    element("p", { class: "quiet" }, say(words, { code: "aside-note", values: {} })),
    ...(card.obligation === undefined ? [] : [moreView(options)]),
  );
  return {
    node,
    focus() {
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: "start" });
    },
  };
}

function takenView({ card, words, names, actions }: CardOptions): HTMLElement {
  const pair = (name: string, ...value: readonly (Node | string)[]): readonly HTMLElement[] => [
    element("dt", {}, name),
    element("dd", {}, ...value),
  ];
  const { takenFor, asked, condition, isByPerson, obligation } = card;
  const lines = [
    asked,
    condition,
    isByPerson ? say(words, { code: "by-person", values: {} }) : undefined,
  ].flatMap((text) => (text === undefined ? [] : [element("p", {}, text)]));
  return element(
    "div",
    { class: "stack draft-taken" },
    element(
      "dl",
      { class: "pair" },
      ...pair(say(words, { code: "taken-for", values: {} }), element("p", {}, takenFor), ...lines),
    ),
    ...(obligation === undefined ? [] : [obligationField(obligation, { words, names, actions })]),
  );
}

function obligationField(
  chosen: NonNullable<DraftCard["obligation"]>,
  { words, names, actions }: Pick<CardOptions, "words" | "names" | "actions">,
): HTMLElement {
  const options = [
    ["mandatory", names.obligation.mandatory],
    ["optional", names.obligation.optional],
  ] as const;
  const select = choice({ id: "draft-obligation", options, chosen });
  select.node.addEventListener("change", () => actions.change({ obligation: select.value() }));
  return field(say(words, { code: "obligation", values: {} }), select.node);
}

function examplesView({ examples }: DraftCard, words: DraftWords): readonly HTMLElement[] {
  if (examples.length === 0) {
    return [element("p", { class: "quiet" }, say(words, { code: "no-examples", values: {} }))];
  }
  return [
    element("h4", {}, say(words, { code: "examples", values: {} })),
    element(
      "ul",
      { class: "draft-examples" },
      ...examples.map((one) => element("li", {}, ...exampleParts(one))),
    ),
  ];
}

/** An answer and what becomes of it: the cell, the remarks, the word with its sign, and why. */
function exampleParts({
  caption,
  answer,
  remarks,
  status,
  sign,
  word,
  reason,
}: TriedExample): readonly HTMLElement[] {
  const written = [answer, remarks].filter((text) => text !== "");
  return [
    element(
      "span",
      { class: "draft-result" },
      ...(caption === undefined ? [] : [element("span", { class: "quiet" }, caption)]),
      tile(status, sign),
      element("strong", {}, word),
    ),
    ...(written.length === 0 ? [] : [element("span", { class: "vendor" }, written.join("\u3000"))]),
    ...(reason === undefined ? [] : [element("span", { class: "quiet" }, reason)]),
  ];
}

function moreView({ words, actions }: CardOptions): HTMLElement {
  const input = (id: string): HTMLInputElement => element("input", { id, attributes: { type: "text" } });
  const [answer, remarks] = [input("draft-answer"), input("draft-remarks")];
  const result = element("div", { attributes: { role: "status" } });
  const form = element(
    "form",
    { class: "stack" },
    field(say(words, { code: "try-answer", values: {} }), answer),
    field(say(words, { code: "try-remarks", values: {} }), remarks),
    element("button", { attributes: { type: "submit" } }, say(words, { code: "try", values: {} })),
    result,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void actions.tryAnswer(answer.value, remarks.value).then((tried) => {
      const told = tried && exampleParts({ ...tried, answer: "", remarks: "" });
      const list = told && element("ul", { class: "draft-examples" }, element("li", {}, ...told));
      result.replaceChildren(...(list === undefined ? [] : [list]));
    });
  });
  return folded({ class: "more" }, say(words, { code: "more", values: {} }), form);
}
