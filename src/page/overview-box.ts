import { overviewOf } from "../core/round/overview";
import type { RoundLine } from "../core/round/round-line";
import { element, folded } from "../ui/element";
import { matrixView } from "../ui/matrix-view";
import { compareLabel, compareWordsFor } from "../words/compare-words";
import { roundWordsFor } from "../words/round-words";
import type { Language } from "../words/words";
import type { FileRound } from "./file-round";
import { placeOfListed, type ListedFile } from "./listed-file";

export interface OverviewBox {
  readonly node: HTMLElement;
  /** Shows what is known by now. */
  readonly show: () => void;
}

export interface OverviewBoxOptions {
  readonly language: Language;
  readonly round: FileRound;
  readonly onSave: () => void;
}

/** All vendors row by row, and the list of them as a workbook. It is made only where somebody looks. */
export function overviewBox({ language, round, onSave }: OverviewBoxOptions): OverviewBox {
  const words = compareWordsFor(language);
  const place = element("div");
  const save = element(
    "button",
    { attributes: { type: "button" }, onClick: onSave },
    compareLabel(words, "save-overview"),
  );
  const node = folded(
    { class: "box overview-box" },
    compareLabel(words, "matrix-heading"),
    element("div", { class: "stack" }, element("div", { class: "list-acts" }, save), place),
  );
  const fill = (): void => {
    if (!node.open) return;
    place.replaceChildren(
      matrixView(overviewOf(roundLines(round.files)), { words, round: roundWordsFor(language) }),
    );
  };
  node.addEventListener("toggle", fill);
  return {
    node,
    show() {
      node.hidden = round.isWorking || !round.files.some(({ line }) => line?.kind === "judged");
      if (!node.hidden) fill();
    },
  };
}

/** What is known of the files, as the command line keeps it of a run; outputs of ours are none of them. */
export function roundLines(files: readonly ListedFile[]): readonly RoundLine[] {
  return files.flatMap((file): RoundLine[] => {
    const { line } = file;
    const name = placeOfListed(file);
    switch (line?.kind) {
      case "judged":
        return [{ ...line.round, file: name }];
      case "failed":
        return [{ file: name, result: { kind: "failed", code: line.kind, text: line.text } }];
      default:
        return [];
    }
  });
}
