import { say } from "../core/coded";
import { compareLabel, compareWordsFor } from "../words/compare-words";
import type { Language } from "../words/words";
import { comparisonView } from "./comparison-view";
import type { ComparisonReport } from "./comparison-report";
import { element } from "./element";

/** A comparison, or why there is none. */
export type Compared =
  { readonly ok: true; readonly report: ComparisonReport } | { readonly ok: false; readonly text: string };

export interface CompareActions {
  /** Compares what was judged last with an earlier file. */
  readonly compare: (file: File) => Promise<Compared>;
  /** What it was compared with before; undefined where it was not, or was judged again since. */
  readonly compared: () => Promise<ComparisonReport | undefined>;
}

/** Asks for an earlier file and shows how the judged sheet compares with it. */
export function showCompare(place: HTMLElement, language: Language, actions: CompareActions): void {
  const words = compareWordsFor(language);
  const said = element("p", { class: "quiet", attributes: { role: "status" } });
  const problem = element("div", { attributes: { role: "alert" } });
  const result = element("div");
  const show = (report: ComparisonReport): void => {
    result.replaceChildren(comparisonView(report, words));
  };
  const input = element("input", {
    class: "earlier-file",
    attributes: { type: "file", accept: ".xlsx,.xlsm,.csv,.tsv", hidden: "" },
    onChange: () => {
      const file = input.files?.[0];
      if (file !== undefined) void compare(file).then(() => (input.value = ""));
    },
  });
  const compare = async (file: File): Promise<void> => {
    problem.replaceChildren();
    said.textContent = say(words, { code: "reading", values: { file: file.name } });
    const compared = await actions.compare(file);
    said.textContent = "";
    if (compared.ok) {
      show(compared.report);
      result.querySelector("h2")?.focus();
      return;
    }
    result.replaceChildren();
    problem.replaceChildren(
      element(
        "div",
        { class: "message message-problem" },
        element("h2", {}, say(words, { code: "failed", values: { file: file.name } })),
        element("p", {}, compared.text),
      ),
    );
  };
  const choose = element(
    "button",
    { class: "wide", attributes: { type: "button" }, onClick: () => input.click() },
    compareLabel(words, "choose-file"),
  );
  place.className = "stack";
  place.replaceChildren(element("p", {}, compareLabel(words, "lead")), input, choose, said, problem, result);
  void actions.compared().then((report) => report && show(report));
}
