import { say } from "../core/coded";
import { element } from "./element";
import { label, type PaneWords } from "./label";
import { nextStep } from "./next-step";
import type { SheetReport } from "./sheet-report";

export interface NextStepOptions {
  readonly report: SheetReport;
  readonly words: PaneWords;
  readonly onWalk: () => void;
  readonly onRow: (id: string) => void;
  readonly onLetter: () => void;
  /** Left out where there is nothing to judge anew or to print. */
  readonly onJudge?: () => void;
  readonly onPrint?: () => void;
}

/** One thing to do, as one button; the letter beside it where something has to be asked. */
export function nextStepView(options: NextStepOptions): HTMLElement {
  const { report, words } = options;
  const { text, buttons } = stepOf(options);
  return element(
    "section",
    { class: "next", attributes: { "aria-labelledby": "next-heading" } },
    element("h2", { id: "next-heading" }, label(words, "next-heading")),
    ...(text === undefined ? [] : [element("p", {}, text)]),
    ...(buttons.length === 0
      ? []
      : [element("div", { class: buttons.length > 1 ? "two" : "one" }, ...buttons)]),
    ...wayOut(report),
  );
}

function stepOf({ report, words, onWalk, onRow, onLetter, onJudge, onPrint }: NextStepOptions): {
  readonly text?: string;
  readonly buttons: readonly HTMLElement[];
} {
  const step = nextStep(report);
  switch (step.do) {
    case "judge-another":
      return {
        text: label(words, "blank-form"),
        buttons: onJudge === undefined ? [] : [button(label(words, "judge-again"), onJudge, true)],
      };
    case "walk":
      return {
        buttons: [
          button(label(words, "walk-rows"), onWalk, true),
          button(label(words, "memo-heading"), onLetter, false),
        ],
      };
    case "check-row": {
      const text = say(words, { code: "check-row", values: step });
      return { buttons: [button(text, () => onRow(step.id), true)] };
    }
    case "print":
      return {
        text: label(words, "originals-unseen"),
        buttons: onPrint === undefined ? [] : [button(label(words, "print"), onPrint, true)],
      };
  }
}

function button(text: string, onClick: () => void, isPrimary: boolean): HTMLElement {
  return element(
    "button",
    { class: isPrimary ? "primary" : "", attributes: { type: "button" }, onClick },
    text,
  );
}

/** What would make the sheet conforming, quietly: it is no button. */
function wayOut({ way, blank }: SheetReport): readonly HTMLElement[] {
  return way === undefined || blank ? [] : [element("p", { class: "path" }, way)];
}
